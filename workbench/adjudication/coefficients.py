"""How far reviewers agree beyond chance, for claims that several judged unseen. Plain values.

A unit is one claim: what each reviewer who judged it said, by reviewer. Units that a coefficient cannot use are
counted, never dropped in silence: incomplete ones left out can make a poor agreement look perfect.

Sources: Cohen 1960 and Fleiss 1971 for the kappas; Krippendorff, Content Analysis (4th ed. 2018), chapter 12, for
alpha and its ordinal distances. Intervals: percentile bootstrap over units (Efron and Tibshirani 1993), because
reviewers are few and claims are what was sampled.
"""

import random
from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, product
from typing import Any

Unit = Mapping[Any, str]
"""Level codes by reviewer, whatever tells reviewers apart."""

FEWEST = 10
"""Units below which a coefficient says more about chance than about people."""
DRAWS = 500
LEVEL = 0.95


class TooLittle(StrEnum):
    """Why there is no number."""

    FEW = "few"
    """Fewer than ten claims that two people judged."""
    NO_VARIATION = "no_variation"
    """Everybody gave one and the same level: agreement beyond chance is undefined."""


@dataclass(frozen=True)
class Coefficient:
    """A figure between -1 and 1 (percent agreement: 0 and 1) with its interval, or why there is none."""

    value: float | None
    low: float | None
    high: float | None
    units: int
    """Claims it rests on."""
    left_out: int
    """Claims it could not use."""
    missing: TooLittle | None = None


Statistic = Callable[[Mapping["Pattern", int]], float | None]
Pattern = tuple[str, ...]
"""What was said of a unit. Sorted, except where it matters who said it."""


def percent_agreement(units: Sequence[Unit]) -> Coefficient:
    """Share of pairs of reviewers, over all claims with two or more, that gave the same level."""
    return _estimate(units, _sorted_if(units, lambda unit: len(unit) > 1), _observed)


def cohens_kappa(units: Sequence[Unit], first: Hashable, second: Hashable) -> Coefficient:
    """Agreement of two named reviewers on the claims that both judged."""
    both = [(unit[first], unit[second]) for unit in units if first in unit and second in unit]
    return _estimate(units, both, _cohen)


def fleiss_kappa(units: Sequence[Unit], raters: int) -> Coefficient:
    """Agreement on claims that exactly `raters` reviewers judged, whoever they were."""
    return _estimate(units, _sorted_if(units, lambda unit: len(unit) == raters > 1), _fleiss)


def krippendorffs_alpha(units: Sequence[Unit], *, ranks: Mapping[str, int] | None = None) -> Coefficient:
    """Agreement on claims with two or more reviews. With `ranks` (places on the scale) a near miss counts less.

    Levels without a rank are left out of the ordinal figure; so is a claim with fewer than two left.
    """
    if ranks is None:
        return _estimate(units, _sorted_if(units, lambda unit: len(unit) > 1), _alpha(_nominal))
    ranked = [
        {reviewer: str(ranks[level]) for reviewer, level in unit.items() if level in ranks} for unit in units
    ]
    return _estimate(units, _sorted_if(ranked, lambda unit: len(unit) > 1), _alpha(_ordinal))


def _sorted_if(units: Sequence[Unit], usable: Callable[[Unit], bool]) -> list[Pattern]:
    return [tuple(sorted(unit.values())) for unit in units if usable(unit)]


def _estimate(units: Sequence[Unit], used: Sequence[Pattern], statistic: Statistic) -> Coefficient:
    left_out = len(units) - len(used)
    if len(used) < FEWEST:
        return Coefficient(None, None, None, len(used), left_out, TooLittle.FEW)
    value = statistic(Counter(used))
    if value is None:
        return Coefficient(None, None, None, len(used), left_out, TooLittle.NO_VARIATION)
    low, high = _interval(used, statistic)
    return Coefficient(value, low, high, len(used), left_out)


def _interval(used: Sequence[Pattern], statistic: Statistic) -> tuple[float, float]:
    """Percentiles of the statistic over samples of as many units, drawn with replacement.

    A sample without variation has no coefficient; everybody in it agrees, so it counts as 1.
    """
    draw = random.Random(0)  # noqa: S311 - a fixed seed, so that the page shows the same figure twice
    patterns = list(Counter(used))
    place = {pattern: number for number, pattern in enumerate(patterns)}
    units = [place[pattern] for pattern in used]  # small numbers are drawn and counted faster than patterns
    values = []
    for _ in range(DRAWS):
        drawn = Counter(draw.choices(units, k=len(units)))
        value = statistic({patterns[number]: times for number, times in drawn.items()})
        values.append(1.0 if value is None else value)
    values.sort()
    tail = int((1 - LEVEL) / 2 * DRAWS)
    return values[tail], values[-1 - tail]


# --- the statistics, over how often each pattern occurs ----------------------------------------------------


def _observed(patterns: Mapping[Pattern, int]) -> float:
    """Agreeing pairs of reviewers among all pairs."""
    agreeing = pairs = 0
    for pattern, times in patterns.items():
        pairs += times * len(pattern) * (len(pattern) - 1)
        agreeing += times * sum(many * (many - 1) for many in Counter(pattern).values())
    return agreeing / pairs


def _cohen(patterns: Mapping[Pattern, int]) -> float | None:
    total = sum(patterns.values())
    first: Counter[str] = Counter()
    second: Counter[str] = Counter()
    for (one, other), times in patterns.items():
        first[one] += times
        second[other] += times
    observed = sum(times for (one, other), times in patterns.items() if one == other) / total
    return _beyond_chance(observed, sum(first[level] * second[level] for level in first) / total**2)


def _fleiss(patterns: Mapping[Pattern, int]) -> float | None:
    levels: Counter[str] = Counter()
    for pattern, times in patterns.items():
        for level in pattern:
            levels[level] += times
    total = sum(levels.values())
    return _beyond_chance(_observed(patterns), sum((many / total) ** 2 for many in levels.values()))


def _beyond_chance(observed: float, expected: float) -> float | None:
    return None if expected == 1 else (observed - expected) / (1 - expected)


Distance = Callable[[str, str, Mapping[str, float]], float]
"""Between two values, given how often each value occurs."""


def _alpha(distance: Distance) -> Statistic:
    def statistic(patterns: Mapping[Pattern, int]) -> float | None:
        together = _coincidences(patterns)
        occur: dict[str, float] = {}
        for (one, _), often in together.items():
            occur[one] = occur.get(one, 0.0) + often
        total = sum(occur.values())
        apart = {(one, other): distance(one, other, occur) for one, other in product(occur, repeat=2)}
        expected = sum(occur[one] * occur[other] * far for (one, other), far in apart.items())
        if expected == 0:
            return None
        observed = sum(often * apart[pair] for pair, often in together.items())
        return 1 - (total - 1) * observed / expected

    return statistic


def _coincidences(patterns: Mapping[Pattern, int]) -> dict[tuple[str, str], float]:
    """Pairs of values within units, each unit weighing as many pairs as it has values."""
    together: dict[tuple[str, str], float] = {}
    for pattern, times in patterns.items():
        share = times / (len(pattern) - 1)
        for one, other in combinations(pattern, 2):
            together[one, other] = together.get((one, other), 0.0) + share
            together[other, one] = together.get((other, one), 0.0) + share
    return together


def _nominal(one: str, other: str, _occur: Mapping[str, float]) -> float:
    return float(one != other)


def _ordinal(one: str, other: str, occur: Mapping[str, float]) -> float:
    """The square of how many values lie between two ranks, half of each end counted in."""
    low, high = sorted((int(one), int(other)))
    between = sum(often for rank, often in occur.items() if low <= int(rank) <= high)
    return (between - (occur[str(low)] + occur[str(high)]) / 2) ** 2 if low != high else 0.0
