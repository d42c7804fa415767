"""How two answers to one question differ, said in words that name both. Pure.

Order of the rules: a claim that can be read in several ways; figures; who spoke a quotation; the words. Whether a
contradiction lies between publishers or between parties is told by the claimants: two publishers who report what
two parties said may both report correctly.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import lru_cache

from workbench.language import Comparison, relate
from workbench.stories import moments, quotations, scopes
from workbench.stories.answering import Structure
from workbench.stories.asking import TOLLS
from workbench.stories.claimants import are_one
from workbench.stories.models import Between, Relation

ABOUT = 0.1
"""How far "about" reaches, as a share of the figure."""
SAME_HOUR = timedelta(minutes=45)
RUNNING = frozenset({*TOLLS, "civilian", "person"})
"""Units whose figures may grow."""


@dataclass(frozen=True, kw_only=True)
class Said:
    """One answer as it is compared."""

    key: int
    """The claim's number."""
    source: str
    voice: str
    text: str
    """The claim, normalised."""
    answer: Structure
    readings: Sequence[str] = ()
    """Of an ambiguous claim that is not settled; empty for others."""
    published_at: datetime | None = None
    asks_speaker: bool = False
    scope: scopes.Scope = scopes.ANY

    @property
    def is_ambiguous(self) -> bool:
        return bool(self.readings)


@dataclass(frozen=True)
class Difference:
    """How one answer stands to another. The page words `code` with `values`; language/ words `reasons`."""

    relation: Relation
    code: str
    between: Between | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    reasons: tuple[str, ...] = ()
    later: int | None = None
    """Of a later update or refinement: the key of the later, or of the more exact answer."""

    @property
    def is_same_voice(self) -> bool:
        return self.code == "same_voice"


def compare(one: Said, other: Said) -> Difference:
    """How two answers to one question relate."""
    if one.is_ambiguous or other.is_ambiguous:
        return Difference(Relation.AMBIGUOUS, "readings", values=_words(one, other))
    if one.voice == other.voice and one.source != other.source and is_copied(one.answer, other.answer):
        return Difference(Relation.AGREE, "same_voice", values={"voice": one.voice})
    if one.answer.value is not None and other.answer.value is not None:
        found = _by_figures(one, other)
    else:
        found = _by_speaker(one, other) or _by_words(one, other)
    return replace(found, values=_words(one, other) | dict(found.values))


def is_copied(one: Structure, other: Structure) -> bool:
    """Whether a copy has kept the figure and the claimant of what it copies."""
    return one.value == other.value and (
        one.claimant == other.claimant or are_one(one.claimant, other.claimant)
    )


def _words(one: Said, other: Said) -> dict[str, str]:
    return {
        "one": one.answer.words,
        "other": other.answer.words,
        "one_source": one.source,
        "other_source": other.source,
        "one_claimant": one.answer.claimant or "",
        "other_claimant": other.answer.claimant or "",
    }


def _between(one: Said, other: Said) -> Between:
    same = are_one(one.answer.claimant, other.answer.claimant)
    return Between.PUBLISHERS if same else Between.PARTIES


def _contradict(code: str, one: Said, other: Said, reasons: tuple[str, ...] = ()) -> Difference:
    between = _between(one, other)
    return Difference(Relation.CONTRADICT, f"{code}_{between}", between, reasons=reasons)


# Figures


def _by_figures(one: Said, other: Said) -> Difference:
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
    return _contradict("figure", one, other)


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
    ordered = _in_order(one, other)
    if ordered is None:
        return None
    earlier, later = ordered
    low, high = earlier.answer.value or 0, later.answer.value or 0
    if high > low:
        return Difference(Relation.LATER_UPDATE, "grown", later=later.key)
    as_of = later.answer.as_of
    says_hour = as_of is not None and as_of.origin != "publication"
    at_odds = later.answer.bound == "=" and not are_one(earlier.answer.claimant, later.answer.claimant)
    if says_hour or at_odds:
        return None
    return Difference(Relation.LATER_UPDATE, "stale", later=earlier.key)


def _in_order(one: Said, other: Said) -> tuple[Said, Said] | None:
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


# Words


def _by_speaker(one: Said, other: Said) -> Difference | None:
    """One quotation has one speaker: two publishers who name two of them are at odds."""
    if not one.asks_speaker and not quotations.are_one(one.text, other.text):
        return None
    a, b = one.answer.claimant, other.answer.claimant
    if a and b:
        if are_one(a, b):
            return Difference(Relation.AGREE, "speaker")
        return Difference(Relation.CONTRADICT, "speaker_publishers", Between.PUBLISHERS)
    if a or b:
        return Difference(Relation.REFINE, "names_speaker", later=(one if a else other).key)
    return None


def _by_words(one: Said, other: Said) -> Difference:
    if (one.answer.value is None) != (other.answer.value is None):
        return Difference(Relation.CANNOT_COMPARE, "no_figure")
    a, b = one.answer.as_of, other.answer.as_of
    found = _related(one.text, other.text, a.at if a else None, b.at if b else None)
    relation = Relation(found.relation)
    if relation is Relation.CONTRADICT:
        return _contradict("words", one, other, found.reason_codes)
    if relation is Relation.UNRELATED:
        # Both were put into one row, so they speak of one thing, in words that do not meet.
        return Difference(Relation.CANNOT_COMPARE, "other_words")
    later = None
    if relation is Relation.REFINE:
        later = (one if len(one.text) > len(other.text) else other).key
    elif relation is Relation.LATER_UPDATE:
        ordered = _in_order(one, other)
        later = ordered[1].key if ordered else None
    return Difference(relation, "words", reasons=found.reason_codes, later=later)


@lru_cache(maxsize=20_000)
def _related(one: str, other: str, one_at: datetime | None, other_at: datetime | None) -> Comparison:
    """Comparison is the dear part of a grid, and a story is opened again and again."""
    return relate(one, other, a_at=one_at, b_at=other_at)
