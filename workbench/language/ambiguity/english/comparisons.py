"""A comparison without its verb: "Washington supports Kyiv more than Berlin".

More than it supports Berlin, or more than Berlin does? Quiet when the verb is repeated ("than Berlin does").
"""

from collections.abc import Sequence

from workbench.language.ambiguity.english.nouns import (
    DETERMINERS,
    Phrase,
    ends_clause,
    phrase_at,
    phrase_before,
)
from workbench.language.ambiguity.pattern import Pattern, key_at
from workbench.language.english.roles import TOWARDS, TOWARDS_PAST
from workbench.language.model import Figure, Flag
from workbench.language.words import Words


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    if key_at(words, at + 1) != "than":
        return None
    third = phrase_at(words, at + 2)
    if third is None or not ends_clause(words, third.last + 1):
        return None
    verb = next((n for n in range(at - 2, max(0, at - 7), -1) if words.keys[n] in TOWARDS), None)
    if verb is None:
        return None
    other = phrase_at(words, verb + 1)
    subject_end = verb - 1 if key_at(words, verb - 1) in {"has", "have", "had", "will", "would"} else verb
    one = phrase_before(words, subject_end) or _any_noun_before(words, subject_end)
    if other is None or one is None or other.last != at - 1:
        return None
    return _flag(words, at, (subject_end, verb), one, other, third)


def _any_noun_before(words: Words, end: int) -> Phrase | None:
    """ "The report": whatever blames and praises."""
    return Phrase(end - 2, end - 1, "party", True) if key_at(words, end - 2) in DETERMINERS else None


def _flag(words: Words, at: int, verb: tuple[int, int], one: Phrase, other: Phrase, third: Phrase) -> Flag:
    more, does = words.written(at, at), _does(words, verb, third)
    doer, sufferer, compared = (phrase.written(words) for phrase in (one, other, third))
    said = f"{doer[0].upper()}{doer[1:]} {words.written(*verb)} {sufferer} {more} than"
    return Flag(
        "ambiguous_roles",
        words.starts[one.first],
        words.ends[third.last],
        f"“{more} than {compared}”: is the comparison with {doer} or with {sufferer}?",
        (f"{said} {compared} {does}.", f"{said} {doer} {words.written(*verb)} {compared}."),
    )


def _does(words: Words, verb: tuple[int, int], subject: Phrase) -> str:
    """What stands for the repeated verb: has, did, does or do."""
    if verb[0] < verb[1]:
        return words.written(verb[0], verb[0])
    key = words.keys[verb[1]]
    if key in TOWARDS_PAST:
        return "did"
    return "do" if subject.is_plural(words) else "does"


PATTERN = Pattern(frozenset({"more", "less"}), _flag_at)
