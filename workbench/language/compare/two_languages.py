"""The words that mean one thing in both languages, each by its stem: peoples, things, acts."""

from collections.abc import Mapping

from workbench.language.bilingual import rows
from workbench.language.bilingual.acts import ACTS
from workbench.language.bilingual.peoples import PEOPLES
from workbench.language.bilingual.things import THINGS
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


def thing_of(key: str, language: Language) -> str | None:
    """The thing ("%bridge") or people ("@egypt") a word names."""
    return _BY_STEM[language].get(stem(key, language))


def act_of(key: str, language: Language) -> str | None:
    """The act a verb or verbal noun tells of, as "=act"."""
    stemmed = stem(key, language)
    if language == "ar" and stemmed[0] == "ت":
        return _ACTS["ar"].get(stemmed) or _ACTS["ar"].get("ي" + stemmed[1:])
    return _ACTS[language].get(stemmed)
