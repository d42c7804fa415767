"""Figures of agreement over claims that several people judged unseen. Plain values.

Verdicts and readings are kept apart, and so are the two scales: what is compared is said on one scale.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import combinations
from typing import TypeVar

from workbench.adjudication import coefficients
from workbench.adjudication.coefficients import Coefficient, Unit

K = TypeVar("K", bound=Hashable)
Ranks = Mapping[str, int]
"""The place of a level code on the ordered part of its scale."""


class Measure(StrEnum):
    """What can be said of how far people agree."""

    PERCENT = "percent"
    COHEN = "cohen"
    FLEISS = "fleiss"
    ALPHA = "alpha"
    ORDINAL_ALPHA = "ordinal_alpha"


class LeftOut(StrEnum):
    """Why a figure does not rest on all claims."""

    SINGLE = "single"
    """Fewer than two first verdicts: the others were not kept, or were taken back."""
    OFF_THE_ORDER = "off_the_order"
    """Fewer than two verdicts that have a place on the scale."""
    OTHER_NUMBER = "other_number"
    """Judged by more or fewer people than most."""
    NOT_BOTH = "not_both"
    """Judged by only one of the two."""


LEFT_OUT = {
    Measure.PERCENT: LeftOut.SINGLE,
    Measure.COHEN: LeftOut.NOT_BOTH,
    Measure.FLEISS: LeftOut.OTHER_NUMBER,
    Measure.ALPHA: LeftOut.SINGLE,
    Measure.ORDINAL_ALPHA: LeftOut.OFF_THE_ORDER,
}


@dataclass(frozen=True)
class Judged:
    """A claim whose required reviews are all in: what each person said first."""

    claim: int
    queue: int
    judged_at: datetime
    """When the last of the reviews came in."""
    verdicts: Unit
    """Level codes by the reviewer's number."""
    readings: Mapping[int, Unit] = field(default_factory=dict)
    """The same for each reading that anybody judged."""


@dataclass(frozen=True)
class Figure:
    """One measure, and why it left claims out."""

    measure: Measure
    coefficient: Coefficient
    of_two: bool = False
    """Of two named people, on the claims that either judged."""

    @property
    def left_out_because(self) -> LeftOut | None:
        if not self.coefficient.left_out:
            return None
        if self.of_two and self.measure is not Measure.ORDINAL_ALPHA:
            return LeftOut.NOT_BOTH
        return LEFT_OUT[self.measure]


def figures_of(units: Sequence[Unit], ranks: Ranks) -> list[Figure]:
    """All that can be said of some units: Cohen's kappa only where two people judged them all."""
    people = sorted({person for unit in units for person in unit})
    figures = in_short(units, ranks)
    if len(people) == 2:
        figures.insert(1, Figure(Measure.COHEN, coefficients.cohens_kappa(units, *people)))
    elif people:
        figures.insert(1, Figure(Measure.FLEISS, coefficients.fleiss_kappa(units, _usual_number(units))))
    return figures


def in_short(units: Sequence[Unit], ranks: Ranks) -> list[Figure]:
    """Percent agreement and both alphas: the columns of a table whose rows are to be compared."""
    return [
        Figure(Measure.PERCENT, coefficients.percent_agreement(units)),
        Figure(Measure.ALPHA, coefficients.krippendorffs_alpha(units)),
        Figure(Measure.ORDINAL_ALPHA, coefficients.krippendorffs_alpha(units, ranks=ranks)),
    ]


def of_pair(units: Sequence[Unit], ranks: Ranks) -> list[Figure]:
    """The same columns for two people, with Cohen's kappa. `units` is one of `pairs`."""
    people = sorted({person for unit in units for person in unit})
    cohen = Figure(Measure.COHEN, coefficients.cohens_kappa(units, *people))
    return [replace(figure, of_two=True) for figure in (*in_short(units, ranks), cohen)]


def verdict_units(judged: Iterable[Judged]) -> list[Unit]:
    return [one.verdicts for one in judged]


def reading_units(judged: Iterable[Judged]) -> list[Unit]:
    """A unit for each reading that anybody judged."""
    return [unit for one in judged for unit in one.readings.values()]


def by_queue(judged: Iterable[Judged]) -> dict[int, list[Judged]]:
    return _grouped(judged, lambda one: [one.queue])


def by_story(judged: Iterable[Judged], stories: Mapping[int, Sequence[int]]) -> dict[int, list[Judged]]:
    """`stories` by claim; a claim counts in each of its stories."""
    return _grouped(judged, lambda one: stories.get(one.claim, ()))


def by_week(judged: Iterable[Judged]) -> dict[date, list[Judged]]:
    """By the Monday of the week in which the last review came in, oldest first."""
    return dict(sorted(_grouped(judged, lambda one: [_monday(one.judged_at)]).items()))


def pairs(units: Sequence[Unit]) -> dict[tuple[int, int], list[Unit]]:
    """What each two people said of the units that at least one of them judged, for people who share any."""
    together = {pair for unit in units for pair in combinations(sorted(unit), 2)}
    return {
        pair: [said for unit in units if (said := {each: unit[each] for each in pair if each in unit})]
        for pair in sorted(together)
    }


def _usual_number(units: Sequence[Unit]) -> int:
    """How many people judged most units; two at least."""
    sizes = Counter(len(unit) for unit in units if len(unit) > 1)
    return sizes.most_common(1)[0][0] if sizes else 2


def _monday(at: datetime) -> date:
    return at.date() - timedelta(days=at.weekday())


def _grouped(judged: Iterable[Judged], keys: Callable[[Judged], Iterable[K]]) -> dict[K, list[Judged]]:
    groups: dict[K, list[Judged]] = defaultdict(list)
    for one in judged:
        for key in keys(one):
            groups[key].append(one)
    return groups
