"""A relative clause behind a genitive of two persons: "شقيق النائب الذي هدّد الصحيفة".

Quiet when gender tells, and when a name stands in between.
"""

from collections.abc import Sequence

from workbench.language.ambiguity.arabic.nouns import Agreement, noun_at
from workbench.language.ambiguity.pattern import Pattern, end_of_clause, key_at
from workbench.language.arabic.persons import AFTER_A_CLAUSE
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_RELATIVE: dict[str, Agreement] = {"الذي": "he", "التي": "she"}
_LONGEST = 4
_LONGEST_CLAUSE = 4


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    agreement = _RELATIVE[words.keys[at]]
    owner = at - 1
    while owner > at - _LONGEST and key_at(words, owner).startswith("ال") and noun_at(words, owner) is None:
        owner -= 1
    second, first = noun_at(words, owner), noun_at(words, owner - 1) if owner else None
    if second is None or first is None or first.definite or not second.definite or second.clitic:
        return None
    if any(noun.kind != "person" or noun.agreement != agreement for noun in (first, second)):
        return None
    last = _end(words, at)
    one, other = words.written(owner - 1, at - 1)[len(first.clitic) :], words.written(owner, at - 1)
    return Flag(
        "ambiguous_reference",
        words.starts[owner - 1],
        words.ends[last],
        f"مَن «{words.written(at, last)}»: {other} أم {one}؟",
        (f"{other}.", f"{one}."),
    )


def _end(words: Words, at: int) -> int:
    """The relative clause as far as it is short."""
    last = end_of_clause(words, at, _LONGEST_CLAUSE)
    while last > at + 1 and (words.keys[last] in AFTER_A_CLAUSE or words.keys[last] in {"ان", "و"}):
        last -= 1
    return last


PATTERN = Pattern(frozenset(_RELATIVE), _flag_at)
