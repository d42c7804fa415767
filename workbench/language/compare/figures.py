"""Figures of two claims: which count the same thing, and whether they can both be true."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.counted import is_running, names_persons, part_of_all, same_counted, same_unit
from workbench.language.compare.phrases import same_term
from workbench.language.model import Figure

Verdict = Literal["same", "differ", "grown", "finer", "other_group"]
_MANY = 30
"""Figures of a claim that are compared; a claim with more is a table."""
_ABOUT = 0.1
"""How far "about" reaches, as a share of the figure."""
_YEARS = range(1000, 2500)
"""Figures of years that are dates."""
_MEASURES = frozenset({"money", "percent", "year", "decade"})
_PEOPLE = frozenset({"civilian", "person"})
_TOLLS = frozenset({"killed", "wounded", "missing", "displaced", "detained"})

_OF = frozenset({"of", "من"})
_SHARES = frozenset({"percent", "cent", "بالميه", "بالمءه", "بالمائه", "بالمئه"})

_ALIKE, _OPEN, _IN_ONE_PLACE, _NOTHING_IN_COMMON = 3, 2, 1, 0
"""Counted alike; one of them leaves open what it counts; something else counted in one place."""


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
    is_open = [any(_is_bounded_toll(one) for one in counts) for counts in (ours, theirs)]
    running = goes_on or any(is_open)
    paired: dict[int, FigurePair] = {}
    taken: set[int] = set()
    for likeness, n, m in _by_likeness(a, ours, b, theirs):
        if n in paired or m in taken:
            continue
        taken.add(m)
        one, other = ours[n], theirs[m]
        grows = running and (goes_on or _is_of_people(one))
        # An exact figure below the other's lower bound is another toll, unless it stands in a running report.
        may_fall = all(is_open) and not (_is_bounded_toll(one) and _is_bounded_toll(other))
        verdict = _verdict(a, b, one, other, likeness=likeness, running=grows, may_fall=may_fall)
        paired[n] = FigurePair(one, other, verdict)
    return [paired[n] for n in sorted(paired)]


def _by_likeness(
    a: ClaimFacts, ours: Sequence[Figure], b: ClaimFacts, theirs: Sequence[Figure]
) -> list[tuple[int, int, int]]:
    """Likeness and places of the figures that may be of one thing: those counted alike first, of these the equal
    ones, then those that stand in the same place."""
    found = [
        (_likeness(a, b, one, other), n, m) for n, one in enumerate(ours) for m, other in enumerate(theirs)
    ]
    return sorted(
        (one for one in found if one[0]),
        key=lambda one: (-one[0], ours[one[1]].value != theirs[one[2]].value, abs(one[1] - one[2]), one[1:]),
    )


def _counts(facts: ClaimFacts) -> list[Figure]:
    """The figures without calendar years; a span of years counts."""
    counts = (one for one in facts.figures if one.unit != "year" or one.value not in _YEARS)
    return list(islice(counts, _MANY))


def _likeness(a: ClaimFacts, b: ClaimFacts, one: Figure, other: Figure) -> int:
    """How alike what two figures count is; 0 where it has nothing in common."""
    if one.unit != other.unit and {one.unit, other.unit} <= _TOLLS:
        return _IN_ONE_PLACE
    if same_unit(a, one, b, other):
        return _ALIKE
    same = same_counted(a, one, b, other)
    if same:
        return _ALIKE
    if "" in (one.unit, other.unit):
        return _OPEN
    if _is_of_people(one) and _is_of_people(other):
        return _IN_ONE_PLACE
    if one.unit in _MEASURES or other.unit in _MEASURES:
        return _NOTHING_IN_COMMON
    if _is_of_people(one) or _is_of_people(other):
        open_to_both = same is None and names_persons(a, one) and names_persons(b, other)
        return _OPEN if open_to_both else _IN_ONE_PLACE
    in_one_place = _governor(a, one) == _governor(b, other) or one.value == other.value
    return _IN_ONE_PLACE if in_one_place else _NOTHING_IN_COMMON


def _governor(facts: ClaimFacts, figure: Figure) -> str | None:
    """The last content word in front of a figure."""
    at = facts.words.at(figure.start)
    return next((facts.all_terms[n] for n in range(at - 1, -1, -1) if n in facts.all_terms), None)


def _verdict(
    a: ClaimFacts,
    b: ClaimFacts,
    one: Figure,
    other: Figure,
    *,
    likeness: int,
    running: bool,
    may_fall: bool,
) -> Verdict:
    if same_counted(a, one, b, other) is False and _MEASURES.isdisjoint((one.unit, other.unit)):
        return "other_group"
    if likeness == _IN_ONE_PLACE and (one.value != other.value or _is_of_people(one)):
        return "other_group"
    if one.unit == other.unit == "percent" and _are_shares_of_two(a, one, b, other):
        return "other_group"
    low_a, high_a = _interval(one)
    low_b, high_b = _interval(other)
    part = part_of_all(a, one, b, other)
    if part is not None and (low_a < high_b if part is one else low_b < high_a):
        return "other_group"
    if one.value == other.value:
        return "same" if one.bound == other.bound else "finer"
    if running and one.unit not in _MEASURES and (may_fall or not _lower_and_exact(one, other)):
        return "grown"
    if low_a <= high_b and low_b <= high_a:
        return "finer"
    return "differ"


def _are_shares_of_two(a: ClaimFacts, one: Figure, b: ClaimFacts, other: Figure) -> bool:
    """Whether two shares are of different wholes: 84 per cent of men's pay, 40 per cent of managers."""
    if a.language != b.language:
        return False
    whole, another = _whole_of(a, one), _whole_of(b, other)
    return whole is not None and another is not None and not same_term(whole, another)


def _whole_of(facts: ClaimFacts, figure: Figure) -> str | None:
    """The term behind "of" behind a share."""
    keys, n = facts.words.keys, facts.words.at(figure.end - 1) + 1
    while n < len(keys) and n not in facts.all_terms and keys[n] not in _OF:
        n += 1
    if n < len(keys) and keys[n] in _SHARES:
        n += 1
    if n + 1 >= len(keys) or keys[n] not in _OF:
        return None
    return next(
        (facts.all_terms[m] for m in range(n + 1, min(n + 4, len(keys))) if m in facts.all_terms), None
    )


def _lower_and_exact(one: Figure, other: Figure) -> bool:
    """An exact figure below a lower bound cannot be the same toll."""
    for bounded, exact in ((one, other), (other, one)):
        if _is_bounded_toll(bounded) and exact.bound == "=" and exact.value < bounded.value:
            return True
    return False


def _is_bounded_toll(figure: Figure) -> bool:
    return _is_of_people(figure) and figure.bound in (">=", ">")


def is_measure(figure: Figure) -> bool:
    """Whether a figure measures, and counts nothing: a share, money."""
    return figure.unit in _MEASURES


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
