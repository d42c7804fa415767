"""The answers to one question as lines of a document: each voice once, with who prints the same. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.stories.grid import Entry, Row
from workbench.stories.standing import Line
from workbench.stories.timelines import Figure, Timeline


@dataclass(frozen=True)
class Answered:
    """What one voice answers."""

    entries: Sequence[Entry]
    """The first speaks; the others print the same text."""
    figure: Figure | None
    """With its number in the chart; None for an answer in words."""

    @property
    def entry(self) -> Entry:
        return self.entries[0]

    @property
    def lines(self) -> list[Line]:
        """How it stands to other voices."""
        return [line for line in self.entry.lines if not _is_same_voice(line)]


def answered(row: Row, timelines: Sequence[Timeline]) -> list[Answered]:
    """The answers of a row: figures in the order of their numbers, then words in the grid's order."""
    figures = [figure for timeline in timelines for figure in timeline.figures]
    return [
        *(Answered(figure.entries, figure) for figure in figures),
        *(Answered(group, None) for group in _by_voice(row)),
    ]


def _by_voice(row: Row) -> list[list[Entry]]:
    words = [entry for entry in row.entries if entry.structure.value is None]
    groups: list[list[Entry]] = []
    for entry in sorted(words, key=lambda entry: entry.is_copy):
        if entry.is_copy and any(_is_same_voice(line) for line in entry.lines):
            origin = next((group for group in groups if group[0].source.name == entry.voice), None)
            if origin is not None:
                origin.append(entry)
                continue
        groups.append([entry])
    return groups


def _is_same_voice(line: Line) -> bool:
    return line.told[0][1].is_same_voice
