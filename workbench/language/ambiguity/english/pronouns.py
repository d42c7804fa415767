"""A pronoun behind two persons whom it may mean: "the minister called the ambassador before he resigned".

Quiet when gender or number tells, when only one person stands before it, and when a comma or "and" parts the two.
"""

from collections.abc import Sequence

from workbench.language.ambiguity.english.nouns import Phrase, is_one_person, may_be, phrase_at
from workbench.language.ambiguity.pattern import MARKS, Pattern, key_at
from workbench.language.english.function_words import FUNCTION_WORDS
from workbench.language.english.persons import OWNED
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_REACH = 12
_SUBJECTS = frozenset({"he", "she"})
_OWNERS = frozenset({"his", "her"})
_JOINS = frozenset({"before", "after", "because", "when", "as", "while", "that", "until", "since", "if"})
_WITH = frozenset({"with", "to", "by", "at", "on", "about", "for", "off", "out", "up"})
_LONGEST_VERB = 3


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    pronoun = words.keys[at]
    if pronoun in _OWNERS:
        owned = next((n for n in range(at + 1, min(at + 3, len(words))) if words.keys[n] in OWNED), None)
        if owned is None:
            return None
        persons, last = _two_persons(words, at, pronoun, gap=4), owned
    else:
        before = at - 1 if key_at(words, at - 1) in _JOINS else at
        persons, last = _two_persons(words, before, pronoun, gap=0), _clause_end(words, at)
    if persons is None:
        return None
    one, other = (person.written(words) for person in persons)
    start, end, said = words.starts[persons[0].first], words.ends[last], words.written(at, last)
    if pronoun in _OWNERS:
        question = f"“{said}”: whose, {one}’s or {other}’s?"
        return Flag("ambiguous_reference", start, end, question, (f"{_open(one)}’s.", f"{_open(other)}’s."))
    question = f"“{said}”: who, {one} or {other}?"
    return Flag("ambiguous_reference", start, end, question, (f"{_open(one)}.", f"{_open(other)}."))


def _open(phrase: str) -> str:
    return phrase[0].upper() + phrase[1:]


def _two_persons(words: Words, before: int, pronoun: str, *, gap: int) -> tuple[Phrase, Phrase] | None:
    """Subject and object of the clause in front, when the pronoun may mean either."""
    for second in range(before - 1, max(0, before - _REACH), -1):
        if words.keys[second] in MARKS:
            return None
        other = phrase_at(words, second)
        if other is None or other.last > before - 1:
            continue
        start = second
        while start > 0 and (longer := phrase_at(words, start - 1)) and longer.last == other.last:
            start, other = start - 1, longer
        if before - 1 - other.last > gap or not _is_person(words, other, pronoun):
            return None
        one = _subject(words, other.first, pronoun)
        return (one, other) if one and not _owner_tells(words, other, pronoun) else None
    return None


def _owner_tells(words: Words, other: Phrase, pronoun: str) -> bool:
    """ "his counterpart … her victory": the first is a man, so the second is meant."""
    owner = words.keys[other.first]
    return owner in _OWNERS and (owner == "his") != (pronoun in {"he", "his"})


def _subject(words: Words, before: int, pronoun: str) -> Phrase | None:
    """The person whose verb stands right in front of the other person."""
    verb = before - 1
    if key_at(words, verb) in _WITH:
        verb -= 1
    while verb > before - 1 - _LONGEST_VERB and words.keys[verb] not in MARKS:
        if words.keys[verb] in FUNCTION_WORDS | {"'s"}:
            return None
        for first in range(max(0, verb - 4), verb):
            phrase = phrase_at(words, first)
            if phrase and phrase.last == verb - 1:
                opens = first == 0 or words.keys[first - 1] in MARKS | {"that", "said", "when", "as", "if"}
                return phrase if opens and _is_person(words, phrase, pronoun) else None
        verb -= 1
    return None


def _is_person(words: Words, phrase: Phrase, pronoun: str) -> bool:
    return is_one_person(phrase) and may_be(words, phrase, pronoun)


def _clause_end(words: Words, at: int) -> int:
    last = at
    while last + 1 < len(words) and last < at + 4 and words.keys[last + 1] not in MARKS:
        last += 1
    return last


PATTERN = Pattern(_SUBJECTS | _OWNERS, _flag_at)
