"""Figures of two claims: which count the same thing, and whether they can both be true."""

import math
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.counted import is_running, same_counted
from workbench.language.compare.stems import stem
from workbench.language.model import Figure

Verdict = Literal["same", "differ", "grown", "finer", "other_group"]
_MANY = 30
"""Figures of a claim that are compared; a claim with more is a table."""
_ABOUT = 0.1
"""How far "about" reaches, as a share of the figure."""
_FIRST_YEAR = 1000
"""From here a figure of years is a date."""
_MEASURES = frozenset({"money", "percent", "year", "decade"})
_PEOPLE = frozenset({"civilian", "person"})
_TOLLS = frozenset({"killed", "wounded", "missing", "displaced", "detained"})


@dataclass(frozen=True, slots=True)
class FigurePair:
    """A figure of each claim that counts the same thing, and how they stand to each other."""

    a: Figure
    b: Figure
    verdict: Verdict


def figure_pairs(a: ClaimFacts, b: ClaimFacts) -> list[FigurePair]:
    """Each figure of the first claim with its counterpart in the second, calendar years left out."""
    ours, theirs = _counts(a), _counts(b)
    if not ours or not theirs:
        return []
    goes_on = is_running(a) or is_running(b)
    running = goes_on or any(_is_bounded_toll(one) for one in (*ours, *theirs))
    pairs: list[FigurePair] = []
    taken: set[int] = set()
    both_give = {one.value for one in ours} & {other.value for other in theirs}
    for place, one in sorted(enumerate(ours), key=lambda item: item[1].value not in both_give):
        candidates = [
            (_likeness(a, b, one, other), one.value == other.value, -abs(place - n), n)
            for n, other in enumerate(theirs)
            if n not in taken
        ]
        likeness, _, _, best = max(candidates, default=(0, False, 0, -1))
        if likeness:
            taken.add(best)
            other = theirs[best]
            pairs.append(
                FigurePair(
                    one,
                    other,
                    _verdict(a, b, one, other, running=running and (goes_on or _is_of_people(one))),
                )
            )
    return pairs


def _counts(facts: ClaimFacts) -> list[Figure]:
    """The figures without calendar years; a span of years counts."""
    counts = (one for one in facts.figures if one.unit != "year" or one.value < _FIRST_YEAR)
    return list(islice(counts, _MANY))


def _likeness(a: ClaimFacts, b: ClaimFacts, one: Figure, other: Figure) -> int:
    """3: counted alike; 2: one of them says less; 1: something else counted in one place; 0: nothing in common."""
    if one.unit == other.unit or stem(one.unit, a.language) == stem(other.unit, b.language):
        return 3
    same = same_counted(a, one, b, other)
    if same:
        return 3
    if "" in (one.unit, other.unit):
        return 2
    people = _TOLLS | _PEOPLE
    if one.unit in people and other.unit in people:
        return 2 if "person" in (one.unit, other.unit) else 1
    if one.unit in _MEASURES or other.unit in _MEASURES:
        return 0
    if one.unit in people or other.unit in people:
        return 2 if same is None else 1
    return 1 if _governor(a, one) == _governor(b, other) or one.value == other.value else 0


def _governor(facts: ClaimFacts, figure: Figure) -> str | None:
    """The last content word in front of a figure."""
    at = facts.words.at(figure.start)
    return next((facts.all_terms[n] for n in range(at - 1, -1, -1) if n in facts.all_terms), None)


def _verdict(a: ClaimFacts, b: ClaimFacts, one: Figure, other: Figure, *, running: bool) -> Verdict:
    if same_counted(a, one, b, other) is False and _MEASURES.isdisjoint((one.unit, other.unit)):
        return "other_group"
    if one.unit in _TOLLS and other.unit in _TOLLS and one.unit != other.unit:
        return "other_group"
    low_a, high_a = _interval(one)
    low_b, high_b = _interval(other)
    if one.value == other.value:
        return "same" if one.bound == other.bound else "finer"
    if running and one.unit not in _MEASURES and not _lower_and_exact(one, other):
        return "grown"
    if low_a <= high_b and low_b <= high_a:
        return "finer"
    return "differ"


def _lower_and_exact(one: Figure, other: Figure) -> bool:
    """An exact figure below a lower bound cannot be the same toll."""
    for bounded, exact in ((one, other), (other, one)):
        if _is_bounded_toll(bounded) and exact.bound == "=" and exact.value < bounded.value:
            return True
    return False


def _is_bounded_toll(figure: Figure) -> bool:
    return _is_of_people(figure) and figure.bound in (">=", ">")


def _is_of_people(figure: Figure) -> bool:
    return figure.unit in _TOLLS or figure.unit in _PEOPLE


def _interval(figure: Figure) -> tuple[float, float]:
    value = float(figure.value)
    if figure.bound == "range" and figure.high is not None:
        return value, float(figure.high)
    if figure.bound in (">=", ">"):
        return value, math.inf
    if figure.bound in ("<=", "<"):
        return -math.inf, value
    if figure.bound == "~":
        return value * (1 - _ABOUT), value * (1 + _ABOUT)
    return value, value
