"""Who or what a figure counts."""

from collections.abc import Mapping

from workbench.language.arabic import groups as arabic
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.spelling import sound_of
from workbench.language.compare.stems import stem
from workbench.language.compare.two_languages import thing_of
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
_OF_THINGS = frozenset(arabic.THINGS.split())
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
    if figure.unit == facts.words.text[figure.start : figure.end]:
        return frozenset({stem(keys[at - 1], language)})
    while at < len(keys) and keys[at] in _PARTITIVE[language]:
        at += 1
    found: set[str] = set()
    for n in range(at, min(at + _LONGEST, len(keys))):
        key = keys[n]
        bare = key.removeprefix("ال") if language == "ar" else key
        if n + 1 < len(keys) and keys[n + 1] in _PARTITIVE[language] and bare in _ANYBODY[language]:
            continue  # 45 wounded of the workers
        if keys[n] in _PARTITIVE[language]:
            continue
        if bare in _ANYBODY[language] or n not in facts.all_terms:
            break
        if language == "en" and (key in BASES or key.endswith(("ed", "ing"))):
            break
        group = group_of(key, language)
        found.add(group or _singular(bare, language))
        if group or language == "ar":
            break
    return frozenset(found)


def same_counted(a: ClaimFacts, one: Figure, b: ClaimFacts, other: Figure) -> bool | None:
    """Whether two figures count the same; None when either leaves it open, or no word has both languages."""
    counted_a, counted_b = counted(a, one), counted(b, other)
    if a.language != b.language:
        counted_a, counted_b = counted_a & _ALL_GROUPS, counted_b & _ALL_GROUPS
    return not counted_a.isdisjoint(counted_b) if counted_a and counted_b else None


def same_unit(a: ClaimFacts, one: Figure, b: ClaimFacts, other: Figure) -> bool:
    """Whether two figures have one unit: the same word in another form, or in the other language."""
    if one.unit == other.unit or stem(one.unit, a.language) == stem(other.unit, b.language):
        return True
    if a.language == b.language:
        return False
    thing = thing_of(key_of(one.unit), a.language)
    return thing is not None and thing == thing_of(key_of(other.unit), b.language)


def part_of_all(a: ClaimFacts, one: Figure, b: ClaimFacts, other: Figure) -> Figure | None:
    """The figure that counts a group where the other counts whoever it befell: seven civilians, 30 people."""
    if one.unit != other.unit:
        return None
    counted_a, counted_b = counted(a, one), counted(b, other)
    if not counted_a and not counted_b.isdisjoint(_ALL_GROUPS) and _counts_anybody(a, one):
        return other
    if not counted_b and not counted_a.isdisjoint(_ALL_GROUPS) and _counts_anybody(b, other):
        return one
    return None


def names_persons(facts: ClaimFacts, figure: Figure) -> bool:
    """Whether what a figure counts may be persons: a group of them, anybody, or left open."""
    named = counted(facts, figure)
    return not named or not named.isdisjoint(_ALL_GROUPS - _OF_THINGS)


def _counts_anybody(facts: ClaimFacts, figure: Figure) -> bool:
    """Whether the word behind a figure may stand for any group."""
    keys, at = facts.words.keys, facts.words.at(figure.end)
    within = keys[facts.words.at(figure.start) : at + 1]
    return not _ANYBODY[facts.language].isdisjoint(within)


def group_of(key: str, language: Language) -> str | None:
    """The group a noun names, under a key both languages share."""
    return _GROUPS[language].get(key.removeprefix("ال") if language == "ar" else key)


def _singular(key: str, language: Language) -> str:
    """What singular and plural share: a stem, in Arabic its consonants for broken plurals."""
    stemmed = stem(key, language)
    return sound_of(stemmed, arabic=True) if language == "ar" else stemmed


def is_running(facts: ClaimFacts) -> bool:
    """Whether a claim says that its toll is not the last: so far, a first count."""
    if _OPENS_RUNNING[facts.language].isdisjoint(facts.words.keys):
        return False
    text = f" {' '.join(facts.words.keys)} "
    return any(f" {words} " in text for words in _RUNNING[facts.language])


_RUNNING: Mapping[Language, tuple[str, ...]] = {
    "ar": tuple(key_of(arabic.RUNNING).split("|")),
    "en": tuple(english.RUNNING.split("|")),
}
_OPENS_RUNNING = {
    language: frozenset(words.partition(" ")[0] for words in every) for language, every in _RUNNING.items()
}
