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
from workbench.language.english.roles import TOWARDS
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
    return _flag(words, at, one, other, third)


def _any_noun_before(words: Words, end: int) -> Phrase | None:
    """ "The report": whatever blames and praises."""
    return Phrase(end - 2, end - 1, "party", True) if key_at(words, end - 2) in DETERMINERS else None


def _flag(words: Words, at: int, one: Phrase, other: Phrase, third: Phrase) -> Flag:
    more = words.written(at, at)
    doer, sufferer, compared = (phrase.written(words) for phrase in (one, other, third))
    return Flag(
        "ambiguous_roles",
        words.starts[one.first],
        words.ends[third.last],
        f"“{more} than {compared}”: is {compared} compared with {doer} or with {sufferer}?",
        (
            f"With {doer}: how each of them treats {sufferer}.",
            f"With {sufferer}: how {doer} treats each of them.",
        ),
    )


PATTERN = Pattern(frozenset({"more", "less"}), _flag_at)
