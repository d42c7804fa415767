"""How each answer of a row stands to what the other sources say. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.stories.differences import compare
from workbench.stories.models import Between, Relation
from workbench.stories.said import Difference, Said

GRAVEST = (
    Relation.AMBIGUOUS,
    Relation.CONTRADICT,
    Relation.DIFFERENT_SCOPE,
    Relation.LATER_UPDATE,
    Relation.REFINE,
    Relation.AGREE,
    Relation.CANNOT_COMPARE,
    Relation.UNRELATED,
)
"""Order in which a cell names its relations, and which of them colours it."""

_NEAREST = (
    Relation.AGREE,
    Relation.REFINE,
    Relation.LATER_UPDATE,
    Relation.DIFFERENT_SCOPE,
    Relation.CONTRADICT,
    Relation.AMBIGUOUS,
    Relation.CANNOT_COMPARE,
    Relation.UNRELATED,
)
"""Of several answers of one source, the one that stands nearest is what it is compared with."""


@dataclass(frozen=True)
class Line:
    """A relation of one answer to those of other sources, and what is said of each."""

    relation: Relation
    between: Between | None
    is_later: bool
    """Of an update or a refinement: whether this side is the later, or the more exact."""
    told: list[tuple[str, Difference]]
    """The other source, and the difference from this side."""

    @property
    def sources(self) -> list[str]:
        return [source for source, _ in self.told]


def lines_of(own: Said, row: Sequence[Said]) -> list[Line]:
    """How an answer stands to what each other source says, the gravest first. A copy stands only to its origin."""
    nearest: dict[str, Difference] = {}
    same_voice: dict[str, Difference] = {}
    for other in row:
        if other.source == own.source or (own.is_ambiguous and other.is_ambiguous):
            continue
        difference = compare(own, other)
        if difference.is_same_voice:
            if other.source == own.voice or own.source == own.voice:
                same_voice[other.source] = difference
            continue
        if other.voice != other.source and _speaks_through_another(other, row):
            continue
        known = nearest.get(other.source)
        if known is None or _NEAREST.index(difference.relation) < _NEAREST.index(known.relation):
            nearest[other.source] = difference
    if own.voice != own.source and same_voice:
        return _grouped(own, same_voice)
    return _grouped(own, nearest) + _grouped(own, same_voice)


def _speaks_through_another(copy: Said, row: Sequence[Said]) -> bool:
    """Whether the voice of a copy stands in the row itself, saying the same."""
    return any(
        other.source == copy.voice and compare(copy, other).is_same_voice
        for other in row
        if other.source != copy.source
    )


def _grouped(own: Said, differences: Mapping[str, Difference]) -> list[Line]:
    groups: dict[tuple[Relation, Between | None, bool, bool], list[tuple[str, Difference]]] = {}
    for source, difference in differences.items():
        key = (difference.relation, difference.between, difference.later == own.key, difference.is_same_voice)
        groups.setdefault(key, []).append((source, difference))
    ordered = sorted(groups.items(), key=lambda group: GRAVEST.index(group[0][0]))
    return [Line(relation, between, later, told) for (relation, between, later, _), told in ordered]
