"""What a claim speaks of in terms both languages share: names, peoples, ideas, acts, groups and things."""

from collections.abc import Mapping

from workbench.language.bilingual import ACTS, PEOPLES, THINGS, rows
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.counted import group_of
from workbench.language.compare.stems import stem
from workbench.language.words import key_of
from workbench.text.languages import Language


def _by_stem(tables: Mapping[str, str]) -> Mapping[Language, Mapping[str, str]]:
    found: dict[Language, dict[str, str]] = {"ar": {}, "en": {}}
    for mark, table in tables.items():
        for key, english, arabic in rows(table):
            for form in english:
                found["en"].setdefault(stem(form, "en"), mark + key)
            for form in arabic:
                found["ar"].setdefault(stem(key_of(form), "ar"), mark + key)
    return found


_BY_STEM = _by_stem({"@": PEOPLES, "%": THINGS})
_ACTS = _by_stem({"=": ACTS})


def concepts(facts: ClaimFacts) -> dict[int, str]:
    """The words of a claim that have a meaning both languages share, as "@name", "#idea", "%thing", "=act"."""
    found: dict[int, str] = {}
    for n, term in facts.all_terms.items():
        key = facts.words.keys[n]
        group = group_of(key, facts.language)
        if term[0] in "@#":
            found[n] = term
        elif group:
            found[n] = f"%{group}"
        else:
            shared = _BY_STEM[facts.language].get(stem(key, facts.language)) or act_of(key, facts.language)
            if shared:
                found[n] = shared
    return found


def act_of(key: str, language: Language) -> str | None:
    """The act a verb or verbal noun tells of, as "=act"."""
    stemmed = stem(key, language)
    if language == "ar" and stemmed[0] == "ت":
        return _ACTS["ar"].get(stemmed) or _ACTS["ar"].get("ي" + stemmed[1:])
    return _ACTS[language].get(stemmed)
