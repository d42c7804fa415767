"""A pronoun, or a verb without a subject, behind two persons: "هاتف الوزير نظيره قبل إعلان استقالته".

Quiet when gender or number tells, when only one person stands before it, and for «بلاده», which is the speaker's.
"""

from collections.abc import Sequence
from itertools import pairwise

from workbench.language.ambiguity.arabic.nouns import (
    Agreement,
    Noun,
    Phrase,
    as_complement,
    is_adjective,
    noun_at,
    phrase_at,
)
from workbench.language.ambiguity.pattern import MARKS, Pattern, key_at
from workbench.language.arabic.persons import ACTS, ACTS_ON_THINGS, BELONGINGS, SECOND
from workbench.language.arabic.reporting import ENDS_A_SPEAKER
from workbench.language.model import Figure, Flag
from workbench.language.words import Words, key_of

_REACH = 12
_PRONOUNS: dict[str, Agreement] = {"ه": "he", "ها": "she"}
_OWNED: dict[str, tuple[str, Agreement]] = {
    clitic + (key_of(noun)[:-1] + "ت" if noun.endswith("ة") else key_of(noun)) + pronoun: (noun, agreement)
    for noun in f"{ACTS} {BELONGINGS}".split()
    for pronoun, agreement in _PRONOUNS.items()
    for clitic in ("", "ب", "ل", "و")
}
_VERB_LETTERS: dict[str, Agreement] = {"ي": "he", "ت": "she"}
_BEFORE_OR_AFTER = frozenset({"قبل", "بعد"})
_STOPS = (MARKS | {"الذي", "التي", "ثم", "بينما", "حين"}) - {"«", "»"}
_BETWEEN = frozenset({"مع", "الي", "عن", "علي", "من"})
_SECOND_ENDINGS: tuple[tuple[str, Agreement], ...] = (("ه", "he"), ("تها", "she"))
_SECOND: dict[str, Noun] = {
    clitic + key + ending: Noun(clitic, "person", agreement, definite=True)
    for key in SECOND
    for ending, agreement in _SECOND_ENDINGS
    for clitic in ("", "ب", "ل")
}
_LONGEST_NAME = 3


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    key = words.keys[at]
    if key in _BEFORE_OR_AFTER:
        return _implied_subject(words, at)
    if words.text[words.ends[at] - 1] == "ة":
        return None
    noun, agreement = _OWNED[key]
    persons = _two_persons(words, at, agreement)
    if persons is None:
        return None
    act = words.written(at, at)
    start = words.starts[persons[0].first]
    one, other = (as_complement(person.written(words)) for person in persons)
    question = f"«{act}»: {noun} مَن، {one} أم {other}؟"
    readings = (f"{noun} {one}.", f"{noun} {other}.")
    return Flag("ambiguous_reference", start, words.ends[at], question, readings)


def _implied_subject(words: Words, at: int) -> Flag | None:
    """قابل الوزير السفير قبل أن يستقيل: a verb without a subject behind two persons of its gender."""
    agreement = _agreement(words.keys[at], key_at(words, at + 2))
    if key_at(words, at + 1) != "ان" or agreement is None:
        return None
    following = key_at(words, at + 3)
    takes_object = not ACTS_ON_THINGS.isdisjoint({key_at(words, at + 2), key_at(words, at + 2)[1:]})
    if noun_at(words, at + 3) is not None or (following.startswith("ال") and not takes_object):
        return None  # the subject is named
    persons = _two_persons(words, at, agreement)
    if persons is None or persons[1].last != at - 1:
        return None
    act = words.written(at, at + 2)
    one, other = (person.written(words) for person in persons)
    return Flag(
        "ambiguous_reference",
        words.starts[persons[0].first],
        words.ends[at + 2],
        f"«{act}»: مَن المقصود، {one} أم {other}؟",
        (f"{one}.", f"{other}."),
    )


def _agreement(when: str, verb: str) -> Agreement | None:
    """Of the verb behind "before" in the imperfect, behind "after" in the perfect."""
    if len(verb) < 3:
        return None
    if when == "قبل":
        return _VERB_LETTERS.get(verb[0])
    if verb.endswith(("وا", "ا", "ن")):
        return None
    return "she" if verb.endswith("ت") else "he"


def _two_persons(words: Words, before: int, agreement: Agreement) -> tuple[Phrase, Phrase] | None:
    """The two nearest persons of a gender in the clause, the second right behind the first or its preposition."""
    found: list[Phrase] = []
    at = before - 1
    while at >= max(0, before - _REACH) and words.keys[at] not in _STOPS:
        phrase = _person(words, at, agreement)
        if phrase:
            found.insert(0, phrase)
        at -= 1
    for one, other in pairwise(found):
        between = words.keys[one.last + 1 : other.first]
        if one.last < other.first and _joins(between, is_second=words.keys[other.first] in _SECOND):
            third = [one for one in found if one.first > other.last]
            return None if third else (one, other)
    return None


def _person(words: Words, at: int, agreement: Agreement) -> Phrase | None:
    second = _SECOND.get(words.keys[at])
    if second and second.agreement == agreement and words.text[words.ends[at] - 1] != "ة":
        last = at
        while last < at + 2 and is_adjective(words, last + 1):
            last += 1
        return Phrase(at, last, second)
    phrase = phrase_at(words, at)
    if phrase is None or phrase.noun.kind != "person" or not phrase.noun.definite:
        return None
    before = noun_at(words, at - 1) if at else None
    inside = before is not None and not before.definite
    return phrase if phrase.noun.agreement == agreement and not inside else None


def _joins(between: Sequence[str], *, is_second: bool) -> bool:
    """Whether two persons share a clause: side by side, by a preposition, or with a name before نظيره."""
    if between and between[-1] in _BETWEEN:
        between = between[:-1]
    if not is_second:
        return not between
    return (
        len(between) <= _LONGEST_NAME and ENDS_A_SPEAKER.isdisjoint(between) and _BETWEEN.isdisjoint(between)
    )


PATTERN = Pattern(frozenset(_OWNED) | _BEFORE_OR_AFTER, _flag_at)
