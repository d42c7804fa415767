"""What both languages share of "among them" behind two counts."""

from collections.abc import Sequence

from workbench.language.model import Figure
from workbench.language.words import Words

Whole = tuple[Figure, str]
"""A count of people and the group it counts."""
_NO_PEOPLE = frozenset({"year", "decade", "percent", "money", "war"})


def counts_in_front(words: Words, at: int, figures: Sequence[Figure]) -> list[Figure]:
    """The last two counts of people in front of a word."""
    return [one for one in figures if one.end <= words.starts[at] and one.unit not in _NO_PEOPLE][-2:]


def possible_wholes(part: Figure, wholes: Sequence[Whole]) -> list[Whole]:
    """The counts that a part may belong to, the nearest first: a part is no larger than its whole."""
    return [
        (whole, group)
        for whole, group in reversed(wholes)
        if part.value <= (whole.value if whole.high is None else whole.high)
    ]


def total_of(wholes: Sequence[Whole]) -> str:
    """The sum of exact counts, in brackets behind "all of them"; empty where one is a bound."""
    exact = all(whole.bound == "=" for whole, _ in wholes)
    return f" ({sum(whole.value for whole, _ in wholes)})" if exact else ""
