"""One phrase in the place of another, in two claims that are otherwise alike."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from workbench.language.arabic import whereabouts as arabic
from workbench.language.arabic.editorial import ALIKE
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.spelling import sound_of
from workbench.language.compare.two_languages import thing_of
from workbench.language.english import whereabouts as english
from workbench.language.model import Name

_ENOUGH = 5
"""Content words a claim must have for one different word to mean something else."""
_ALIKE = 0.7
"""Likeness of two words from which they may be one word in two forms."""
_TOO_MANY = 2
"""Names that differ; beyond, the claims tell of different things."""
_LONGEST = 3
"""Words of a phrase that stands in another's place."""


@dataclass(frozen=True, slots=True)
class Substitution:
    """The two phrases as written, and what they are: places, names, or other nouns."""

    a: str
    b: str
    kind: Literal["place", "name", "noun"]


def substitution(a: ClaimFacts, b: ClaimFacts) -> Substitution | None:
    """What the second claim says in the place of something in the first; None when they differ otherwise."""
    return _between_places(a, b) or _between_names(a, b) or _between_nouns(a, b)


def alike_names(a: ClaimFacts, b: ClaimFacts) -> tuple[str, str] | None:
    """Two Arabic names as written that look alike and are not the same: أرمني, أرميني."""
    alike = {ALIKE[key]: m for m, key in enumerate(b.words.keys) if key in ALIKE}
    for n, key in enumerate(a.words.keys) if alike else ():
        group, member = ALIKE.get(key, ("", 0))
        m = alike.get((group, 1 - member))
        if m is not None:
            return a.words.written(n, n), b.words.written(m, m)
    return None


def _between_places(a: ClaimFacts, b: ClaimFacts) -> Substitution | None:
    """The same words in the same order up to one phrase that says where."""
    run_a, run_b = _differing_runs(list(a.terms.values()), list(b.terms.values()))
    if not run_a or not run_b or max(len(run_a), len(run_b)) > _LONGEST:
        return None
    if sorted(list(a.terms.values())[n] for n in run_a) == sorted(list(b.terms.values())[n] for n in run_b):
        return None
    places_a, places_b = list(a.terms), list(b.terms)
    first_a, last_a = places_a[run_a[0]], places_a[run_a[-1]]
    first_b, last_b = places_b[run_b[0]], places_b[run_b[-1]]
    if not says_where(a, first_a) or not says_where(b, first_b):
        return None
    one, other = a.words.written(first_a, last_a), b.words.written(first_b, last_b)
    return None if _may_be_one(one, other, a.language == "ar") else Substitution(one, other, "place")


def _differing_runs(a: list[str], b: list[str]) -> tuple[range, range]:
    """Where two lists differ between what they begin and end with alike."""
    shorter = min(len(a), len(b))
    front = next((n for n in range(shorter) if a[n] != b[n]), shorter)
    back = next((n for n in range(shorter - front) if a[-1 - n] != b[-1 - n]), shorter - front)
    if front + back < max(2, shorter // 2):
        return range(0), range(0)
    return range(front, len(a) - back), range(front, len(b) - back)


def says_where(facts: ClaimFacts, at: int) -> bool:
    """Whether a word names a place: behind a preposition or noun of place, or joined to "in"."""
    keys = facts.words.keys
    before = keys[at - 1] if at else ""
    if facts.language == "en":
        if not facts.words.text[facts.words.starts[at]].isupper():
            return False
        if before == "of":
            return at > 1 and keys[at - 2] in english.PLACES
        return before in english.WHERE or (before == "the" and at > 1 and keys[at - 2] in english.WHERE)
    key = keys[at]
    if before.removeprefix("ال") in arabic.PLACES or before.removeprefix("ب") in arabic.PLACES:
        return True
    if key in arabic.NO_PLACES:
        return False
    if before in arabic.WHERE:
        return before != "من" or at in facts.named or not key.startswith("ال")
    return key[0] == "ب" and (at in facts.named or len(key) > 3)


def _between_names(a: ClaimFacts, b: ClaimFacts) -> Substitution | None:
    """A name of the first claim that the second replaces by another."""
    only_a = [name for name in _asserted(a) if not _is_named(b, name)]
    only_b = [name for name in _asserted(b) if not _is_named(a, name)]
    if not only_a or not only_b or len(only_a) > _TOO_MANY or len(only_b) > _TOO_MANY:
        return None
    plain_a = {term for term in a.terms.values() if not term.startswith("@")}
    plain_b = {term for term in b.terms.values() if not term.startswith("@")}
    if not plain_a or len(plain_a & plain_b) < 0.7 * max(len(plain_a), len(plain_b)):
        return None
    one, other = only_a[0], only_b[0]
    written_a, written_b = a.words.text[one.start : one.end], b.words.text[other.start : other.end]
    if _may_be_one_name(written_a, written_b, a.language == "ar"):
        return None
    at_a, at_b = a.words.at(one.start), b.words.at(other.start)
    places = says_where(a, at_a) and says_where(b, at_b)
    return Substitution(written_a, written_b, "place" if places else "name")


def _asserted(facts: ClaimFacts) -> list[Name]:
    """The names in what is asserted, without those of who asserts it."""
    first, stop = facts.span
    return [name for name in facts.names if first <= facts.words.at(name.start) < stop]


def _is_named(facts: ClaimFacts, name: Name) -> bool:
    """Whether a claim has the name, if only as a word nothing marks as one."""
    if any(one.key == name.key for one in facts.names) or set(name.key.split("-")) <= set(facts.words.keys):
        return True
    people = thing_of(name.key, facts.language)
    known = people if people and people[0] == "@" else f"@{name.key}"
    if known[1:] in facts.named.values():
        return True
    return any(thing_of(key, facts.language) == known for key in facts.words.keys)


def _between_nouns(a: ClaimFacts, b: ClaimFacts) -> Substitution | None:
    """The one noun that differs between two claims with otherwise the same words in the same order."""
    terms_a, terms_b = list(a.terms.items()), list(b.terms.items())
    if len(terms_a) != len(terms_b) or len(terms_a) < _ENOUGH:
        return None
    differing = [
        (one, other)
        for one, other in zip(terms_a, terms_b, strict=True)
        if one[1] != other[1]
        and not _may_be_one(a.words.keys[one[0]], b.words.keys[other[0]], a.language == "ar")
    ]
    if len(differing) != 1:
        return None
    (at_a, one), (at_b, other) = differing[0]
    if {a.words.keys[at_a], b.words.keys[at_b]} & arabic.NO_PLACES:
        return None
    if _may_be_verb(a, at_a) or _may_be_verb(b, at_b) or "#" in (one[:1], other[:1]):
        return None
    if _may_be_one(one, other, a.language == "ar"):
        return None
    return Substitution(a.words.written(at_a, at_a), b.words.written(at_b, at_b), "noun")


def _may_be_one_name(one: str, other: str, arabic_letters: bool) -> bool:
    """Whether two names may be one: as a whole, or the words of the shorter each a word of the longer."""
    if _may_be_one(one, other, arabic_letters):
        return True
    short, long = sorted((one.split(), other.split()), key=len)
    return all(any(_may_be_one(word, another, arabic_letters) for another in long) for word in short)


def _may_be_one(one: str, other: str, arabic_letters: bool) -> bool:
    """Whether two words may be two forms or spellings of one."""
    one, other = one.lower(), other.lower()
    if sound_of(one, arabic=arabic_letters) == sound_of(other, arabic=arabic_letters):
        return True
    return SequenceMatcher(None, one, other, autojunk=False).ratio() > _ALIKE


def _may_be_verb(facts: ClaimFacts, at: int) -> bool:
    key = facts.words.keys[at]
    if facts.language == "en":
        return key.endswith(("ed", "ing", "s")) and not facts.words.text[facts.words.starts[at]].isupper()
    return key[0] in "يتنس" or key[:2] in {"وي", "وت", "في", "فت"} or at == 0
