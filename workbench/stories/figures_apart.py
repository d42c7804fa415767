"""How two figures for one question differ: by what they count, for when they hold, and what room they leave. Pure."""

import math
from datetime import timedelta

from workbench.stories import moments, scopes
from workbench.stories.answering import Structure
from workbench.stories.asking import TOLLS
from workbench.stories.claimants import are_one
from workbench.stories.models import Between, Relation
from workbench.stories.said import Difference, Said, contradict

ABOUT = 0.1
"""How far "about" reaches, as a share of the figure."""

SAME_HOUR = timedelta(minutes=45)

RUNNING = frozenset({*TOLLS, "civilian", "person"})
"""Units whose figures may grow."""
FALLING = frozenset({"missing", "displaced", "detained"})
"""Units whose figures may fall as well: people are found, go home, are let go."""


def by_figures(one: Said, other: Said) -> Difference:
    """How two figures for one question relate."""
    a, b = one.answer, other.answer
    if _units_differ(a, b):
        return Difference(Relation.DIFFERENT_SCOPE, "unit")
    if _periods_differ(one, other):
        return Difference(Relation.DIFFERENT_SCOPE, "period")
    scope = one.scope, other.scope
    aspect = scopes.differ(*scope)
    if aspect:
        return Difference(Relation.DIFFERENT_SCOPE, aspect)
    same = a.value == b.value and a.high == b.high
    narrower = scopes.narrower(*scope)
    if same and a.bound == b.bound:
        finer = _narrower_of(one, other, scope) if narrower else None
        return (
            Difference(Relation.REFINE, "finer", later=finer)
            if finer
            else Difference(Relation.AGREE, "figure")
        )
    if same:
        return Difference(Relation.REFINE, "finer", later=_closer(one, other).key)
    if narrower and not _overlap(a, b):
        return Difference(Relation.DIFFERENT_SCOPE, narrower)
    if a.unit in RUNNING and not (_is_over(one) or _is_over(other)):
        running = _by_growth(one, other)
        if running:
            return running
    if _overlap(a, b):
        return Difference(Relation.REFINE, "bounds", later=_closer(one, other).key)
    if one.voice == other.voice and one.source != other.source:
        return Difference(Relation.CONTRADICT, "copy_changed", Between.PUBLISHERS)
    return contradict("figure", one, other)


def _units_differ(a: Structure, b: Structure) -> bool:
    if a.unit == b.unit or not a.unit or not b.unit:
        return False
    return {a.unit, b.unit} <= RUNNING and "person" not in (a.unit, b.unit)


def _periods_differ(one: Said, other: Said) -> bool:
    """Two events long past that did not end in the same year."""
    a, b = one.answer.as_of, other.answer.as_of
    if a is None or b is None:
        return False
    over_a, over_b = _is_over(one), _is_over(other)
    if over_a and over_b:
        return a.at.year != b.at.year
    if over_a != over_b:
        dated = b if over_a else a
        return dated.origin == "text"
    return False


def _is_over(said: Said) -> bool:
    return moments.is_over(said.answer.as_of, said.published_at)


def _by_growth(one: Said, other: Said) -> Difference | None:
    """A toll that runs: higher later is an update; lower in a later article may be an old figure."""
    ordered = in_order(one, other)
    if ordered is None:
        return None
    earlier, later = ordered
    low, high = earlier.answer.value or 0, later.answer.value or 0
    if high > low:
        return Difference(Relation.LATER_UPDATE, "grown", later=later.key)
    if later.answer.unit in FALLING:
        return Difference(Relation.LATER_UPDATE, "fallen", later=later.key)
    as_of = later.answer.as_of
    says_hour = as_of is not None and as_of.origin != "publication"
    at_odds = later.answer.bound == "=" and not are_one(earlier.answer.claimant, later.answer.claimant)
    if says_hour or at_odds:
        return None
    return Difference(Relation.LATER_UPDATE, "stale", later=earlier.key)


def in_order(one: Said, other: Said) -> tuple[Said, Said] | None:
    """The earlier and the later by their as-of times; None where these do not tell."""
    a, b = one.answer.as_of, other.answer.as_of
    if a is None or b is None:
        return None
    if b.at - a.at >= SAME_HOUR and b.earliest >= a.at - SAME_HOUR:
        return one, other
    if a.at - b.at >= SAME_HOUR and a.earliest >= b.at - SAME_HOUR:
        return other, one
    return None


def _interval(answer: Structure) -> tuple[float, float]:
    value = float(answer.value or 0)
    if answer.bound == "range" and answer.high is not None:
        return value, answer.high
    if answer.bound in (">=", ">"):
        return value, math.inf
    if answer.bound in ("<=", "<"):
        return -math.inf, value
    if answer.bound == "~":
        return value * (1 - ABOUT), value * (1 + ABOUT)
    return value, value


def _overlap(a: Structure, b: Structure) -> bool:
    low_a, high_a = _interval(a)
    low_b, high_b = _interval(b)
    return low_a <= high_b and low_b <= high_a


def _closer(one: Said, other: Said) -> Said:
    """The answer that leaves less room."""
    return one if _width(one.answer) < _width(other.answer) else other


def _width(answer: Structure) -> float:
    low, high = _interval(answer)
    return high - low


def _narrower_of(one: Said, other: Said, scope: tuple[scopes.Scope, scopes.Scope]) -> int | None:
    said = [sum(bool(part) for part in (each.group, each.side)) for each in scope]
    return None if said[0] == said[1] else (one if said[0] > said[1] else other).key
