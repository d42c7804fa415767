"""What a claim speaks of in terms both languages share: names, peoples, ideas, acts, groups and things."""

from collections.abc import Mapping

from workbench.language.bilingual import rows
from workbench.language.bilingual.acts import ACTS
from workbench.language.bilingual.peoples import PEOPLES
from workbench.language.bilingual.things import THINGS
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.counted import group_of
from workbench.language.compare.stems import stem
from workbench.language.words import key_of
from workbench.text.languages import Language

_Rows = list[tuple[str, list[str], list[str]]]


def _by_stem(tables: Mapping[str, _Rows]) -> Mapping[Language, Mapping[str, str]]:
    found: dict[Language, dict[str, str]] = {"ar": {}, "en": {}}
    for mark, table in tables.items():
        for key, english, arabic in table:
            for form in english:
                found["en"].setdefault(stem(form, "en"), mark + key)
            for form in arabic:
                found["ar"].setdefault(stem(key_of(form), "ar"), mark + key)
                found["ar"].setdefault(stem(key_of(f"ال{form}"), "ar"), mark + key)
    return found


_BY_STEM = _by_stem({"@": PEOPLES, "%": rows(THINGS)})
_ACTS = _by_stem({"=": rows(ACTS)})


def meanings(facts: ClaimFacts) -> dict[int, list[str]]:
    """What the words of a claim may mean in both languages: "@name", "#idea", "%thing", "=act", the likeliest first."""
    found: dict[int, list[str]] = {}
    for n, term in facts.all_terms.items():
        key = facts.words.keys[n]
        group = group_of(key, facts.language)
        may = (
            term if term[0] in "@#" else None,
            f"%{group}" if group else None,
            _BY_STEM[facts.language].get(stem(key, facts.language)),
            act_of(key, facts.language),
        )
        known = [one for one in may if one is not None]
        if known:
            found[n] = known
    return found


def concepts(facts: ClaimFacts) -> dict[int, str]:
    """The words of a claim that have a meaning both languages share, with the likeliest."""
    return {n: known[0] for n, known in meanings(facts).items()}


def agreed(ours: Mapping[int, list[str]], theirs: Mapping[int, list[str]]) -> dict[int, str]:
    """Each word with its likeliest meaning that the other claim may have too, else with its likeliest."""
    told = {one for known in theirs.values() for one in known}
    return {n: next((one for one in known if one in told), known[0]) for n, known in ours.items()}


def act_of(key: str, language: Language) -> str | None:
    """The act a verb or verbal noun tells of, as "=act"."""
    stemmed = stem(key, language)
    if language == "ar" and stemmed[0] == "ت":
        return _ACTS["ar"].get(stemmed) or _ACTS["ar"].get("ي" + stemmed[1:])
    return _ACTS[language].get(stemmed)
