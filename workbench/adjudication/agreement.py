"""Whether independent reviews agree, and on what they differ. Plain values."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True)
class Opinion(Generic[K]):
    """The part of a review that can agree or differ: level codes."""

    verdict: str
    readings: Mapping[K, str] = field(default_factory=dict)
    """The verdict on each reading that was judged."""


@dataclass(frozen=True)
class Comparison(Generic[K]):
    """What came out of laying reviews side by side."""

    verdict_differs: bool
    readings_differ: frozenset[K]
    readings: Mapping[K, str]
    """What stands for each reading judged by anybody and disputed by nobody."""

    @property
    def agree(self) -> bool:
        return not self.verdict_differs and not self.readings_differ


def compare(opinions: Sequence[Opinion[K]]) -> Comparison[K]:
    """Lay opinions side by side.

    A reading that one judged and another left out is no difference by itself: blind reviewers do not see the readings
    that the others added. But two who judged no reading in common settled on different ones.
    """
    given: dict[K, set[str]] = {}
    for opinion in opinions:
        for reading, verdict in opinion.readings.items():
            given.setdefault(reading, set()).add(verdict)
    differ = {reading for reading, verdicts in given.items() if len(verdicts) > 1}
    for one, other in combinations(opinions, 2):
        if one.readings and other.readings and not one.readings.keys() & other.readings.keys():
            differ |= one.readings.keys() | other.readings.keys()
    return Comparison(
        verdict_differs=len({opinion.verdict for opinion in opinions}) > 1,
        readings_differ=frozenset(differ),
        readings={
            reading: next(iter(verdicts)) for reading, verdicts in given.items() if reading not in differ
        },
    )
