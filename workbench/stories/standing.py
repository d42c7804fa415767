"""How each answer of a row stands to the others. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

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


_PASSED_OVER = frozenset({Relation.AGREE, Relation.CANNOT_COMPARE, Relation.UNRELATED})
"""What is told of the nearest answer only, and within one source not at all: it takes nothing from what is told."""


@dataclass(frozen=True)
class Line:
    """A relation of one answer to others, and what is said of each."""

    relation: Relation
    between: Between | None
    is_later: bool
    """Of an update or a refinement: whether this side is the later, or the more exact."""
    is_within: bool
    """Whether the other answers are of the same source."""
    told: list[tuple[str, Difference]]
    """The other source, and the difference from this side."""

    @property
    def sources(self) -> list[str]:
        return list(dict.fromkeys(source for source, _ in self.told))


def lines_in(row: Sequence[Said]) -> list[list[Line]]:
    """How each answer stands to the others of its row, in the row's order; of each the gravest first.

    An answer stands to the nearest answer of each other source, and to every one whose nearest it is: what keeps two
    answers apart is told on both sides. A copy stands only to its origin.
    """
    compared = {
        (own.key, other.key): compare(own, other)
        for own, other in permutations(row, 2)
        if not (own.is_ambiguous and other.is_ambiguous)
    }
    nearest = {own.key: _nearest(own, row, compared) for own in row}
    return [_lines(own, row, compared, nearest) for own in row]


_Compared = Mapping[tuple[int, int], Difference]


def _nearest(own: Said, row: Sequence[Said], compared: _Compared) -> dict[str, int]:
    """The key of the answer of each other source that stands nearest; copies beside their origin are left out."""
    found: dict[str, tuple[int, int]] = {}
    for other in row:
        difference = compared.get((own.key, other.key))
        if difference is None or other.source == own.source or difference.is_same_voice:
            continue
        if _speaks_through_another(other, row, compared):
            continue
        rank = _NEAREST.index(difference.relation)
        if other.source not in found or rank < found[other.source][0]:
            found[other.source] = rank, other.key
    return {source: key for source, (_, key) in found.items()}


def _lines(
    own: Said, row: Sequence[Said], compared: _Compared, nearest: Mapping[int, Mapping[str, int]]
) -> list[Line]:
    same_voice: list[tuple[Said, Difference]] = []
    told: list[tuple[Said, Difference]] = []
    is_copy = own.voice != own.source and _speaks_through_another(own, row, compared)
    for other in row:
        difference = compared.get((own.key, other.key))
        if difference is None:
            continue
        if difference.is_same_voice:
            if other.source == own.voice or own.source == own.voice:
                same_voice.append((other, difference))
        elif is_copy or _speaks_through_another(other, row, compared):
            continue
        elif nearest[own.key].get(other.source) == other.key or (
            difference.relation not in _PASSED_OVER
            and (other.source == own.source or nearest[other.key].get(own.source) == own.key)
        ):
            told.append((other, difference))
    return _grouped(own, told) + _grouped(own, same_voice)


def _speaks_through_another(copy: Said, row: Sequence[Said], compared: _Compared) -> bool:
    """Whether the voice of a copy stands in the row itself, saying the same."""
    return any(
        other.source == copy.voice and compared[copy.key, other.key].is_same_voice
        for other in row
        if other.source != copy.source and (copy.key, other.key) in compared
    )


def _grouped(own: Said, told: Iterable[tuple[Said, Difference]]) -> list[Line]:
    groups: dict[tuple[Relation, Between | None, bool, bool], list[tuple[str, Difference]]] = {}
    for other, difference in told:
        is_within = other.source == own.source
        key = (difference.relation, difference.between, difference.later == own.key, is_within)
        groups.setdefault(key, []).append((other.source, difference))
    # Other sources come first: a grid is read across.
    ordered = sorted(groups.items(), key=lambda group: (GRAVEST.index(group[0][0]), group[0][3]))
    return [
        Line(relation, between, later, within, told) for (relation, between, later, within), told in ordered
    ]
