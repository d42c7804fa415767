"""Which figures of a claim became which: "5 → 25"."""

from collections.abc import Sequence
from typing import Any

Figure = dict[str, Any]
"""As stored with a claim (DESIGN §5.3)."""


def figure_changes(old: Sequence[Figure], new: Sequence[Figure]) -> list[tuple[Figure | None, Figure | None]]:
    """The figures that went with those that came, by what they count, in the order of the text."""
    removed, added = _without(old, new), _without(new, old)
    changes: list[tuple[Figure | None, Figure | None]] = []
    for figure in removed:
        heir = next((one for one in added if one["unit"] == figure["unit"]), None)
        if heir is not None:
            added.remove(heir)
        changes.append((figure, heir))
    return [*changes, *((None, figure) for figure in added)]


def _without(figures: Sequence[Figure], others: Sequence[Figure]) -> list[Figure]:
    left = [_told(one) for one in others]
    kept: list[Figure] = []
    for figure in figures:
        if _told(figure) in left:
            left.remove(_told(figure))
        else:
            kept.append(figure)
    return kept


def _told(figure: Figure) -> tuple[Any, ...]:
    return tuple(figure.get(name) for name in ("value", "unit", "bound", "high"))
