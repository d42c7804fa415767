"""Who or what a figure counts."""

from collections.abc import Mapping

from workbench.language.arabic import groups as arabic
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.spelling import sound_of
from workbench.language.compare.stems import stem
from workbench.language.english import groups as english
from workbench.language.english.predicates import BASES
from workbench.language.model import Figure
from workbench.language.words import key_of
from workbench.text.languages import Language

_LONGEST = 3
"""Words behind a figure among which the counted noun is looked for."""
_GROUPS: Mapping[Language, Mapping[str, str]] = {
    "ar": {key_of(word): group for group, words in arabic.GROUPS.items() for word in words.split()},
    "en": {word: group for group, words in english.GROUPS.items() for word in words.split()},
}
_ALL_GROUPS = frozenset(arabic.GROUPS) | frozenset(english.GROUPS)
_ANYBODY: Mapping[Language, frozenset[str]] = {
    "ar": frozenset(key_of(arabic.ANYBODY).split()),
    "en": frozenset(english.ANYBODY.split()),
}
_PARTITIVE: Mapping[Language, frozenset[str]] = {"ar": frozenset({"من"}), "en": frozenset({"of", "the"})}


def counted(facts: ClaimFacts, figure: Figure) -> frozenset[str]:
    """What names the counted: groups or stems of the words behind a figure; empty for anybody or nothing."""
    keys, language = facts.words.keys, facts.language
    at = facts.words.at(figure.end)
    if facts.words.keys[at - 1] in _GROUPS[language] and figure.value == 2:
        return frozenset({_GROUPS[language][keys[at - 1]]})  # a dual
    while at < len(keys) and keys[at] in _PARTITIVE[language]:
        at += 1
    found: set[str] = set()
    for n in range(at, min(at + _LONGEST, len(keys))):
        key = keys[n]
        bare = key.removeprefix("ال") if language == "ar" else key
        if bare in _ANYBODY[language] or n not in facts.all_terms:
            break
        if language == "en" and (key in BASES or key.endswith(("ed", "ing"))):
            break
        found.add(group_of(key, language) or _singular(bare, language))
        if language == "ar":
            break
    return frozenset(found)


def same_counted(a: ClaimFacts, one: Figure, b: ClaimFacts, other: Figure) -> bool | None:
    """Whether two figures count the same; None when either leaves it open, or no word has both languages."""
    counted_a, counted_b = counted(a, one), counted(b, other)
    if a.language != b.language:
        counted_a, counted_b = counted_a & _ALL_GROUPS, counted_b & _ALL_GROUPS
    return not counted_a.isdisjoint(counted_b) if counted_a and counted_b else None


def group_of(key: str, language: Language) -> str | None:
    """The group a noun names, under a key both languages share."""
    return _GROUPS[language].get(key.removeprefix("ال") if language == "ar" else key)


def _singular(key: str, language: Language) -> str:
    """What singular and plural share: a stem, in Arabic its consonants for broken plurals."""
    stemmed = stem(key, language)
    return sound_of(stemmed, arabic=True) if language == "ar" else stemmed


def is_running(facts: ClaimFacts) -> bool:
    """Whether a claim says that its toll is not the last: so far, a first count."""
    text = f" {' '.join(facts.words.keys)} "
    return any(f" {words} " in text for words in _RUNNING[facts.language])


_RUNNING: Mapping[Language, tuple[str, ...]] = {
    "ar": tuple(key_of(arabic.RUNNING).split("|")),
    "en": tuple(english.RUNNING.split("|")),
}
