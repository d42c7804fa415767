"""The figures that answer a question, in the order of the hours they hold for. Pure, from a row of the grid.

A voice tells its figure once, however many publishers print it. What a claimant says at several hours is one run,
as long as it counts the same; claimants are never joined with each other. A figure whose hour nobody knows is listed,
not left out.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from workbench.stories import scopes
from workbench.stories.asking import TOLLS
from workbench.stories.claimants import are_one
from workbench.stories.differences import is_copied
from workbench.stories.figures_apart import FALLING, RUNNING
from workbench.stories.grid import Entry, Row
from workbench.stories.models import Question
from workbench.stories.moments import Moment, is_over

_COUNTED = frozenset({*TOLLS, "civilian"})
"""Units that never stand on one scale with each other."""


@dataclass(frozen=True)
class Speaker:
    """Who gives a figure: a claimant, or a voice of its own."""

    number: int
    """From 0, in the order of the first hour."""
    entry: Entry
    """Where the speaker is named."""

    @property
    def claimant(self) -> str | None:
        return self.entry.structure.claimant


@dataclass(frozen=True)
class Figure:
    """What one voice says of one hour."""

    number: int
    """From 1 in each row, in the order of the hours; what has none comes last."""
    entries: Sequence[Entry]
    """The first speaks; the others print the same text."""
    speaker: Speaker

    @property
    def entry(self) -> Entry:
        return self.entries[0]

    @property
    def as_of(self) -> Moment | None:
        return self.entry.structure.as_of

    @property
    def is_by_publication(self) -> bool:
        """Whether its hour is only that of the publication."""
        return self.as_of is not None and self.as_of.origin == "publication"

    @property
    def middle(self) -> float:
        """The value, or what lies in the middle of a range."""
        low = self.entry.structure.value or 0.0
        high = self.entry.structure.high
        return low if high is None else (low + high) / 2


@dataclass(frozen=True)
class Held:
    """A figure that we hold to be so, and as of when."""

    figure: Figure
    at: datetime


@dataclass(frozen=True)
class Timeline:
    """The figures of one question, of one unit."""

    question: Question
    unit: str
    """One of those that are never mixed; empty for all others."""
    figures: Sequence[Figure]
    speakers: Sequence[Speaker]
    runs: Sequence[Sequence[Figure]]
    """Of one speaker each, at least two, in the order of the hours."""
    held: Sequence[Held]

    @property
    def dated(self) -> list[Figure]:
        return [figure for figure in self.figures if figure.as_of is not None]

    @property
    def undated(self) -> list[Figure]:
        return [figure for figure in self.figures if figure.as_of is None]

    @property
    def is_worth_drawing(self) -> bool:
        """One mark alone shows nothing that its line in the table does not say."""
        return len(self.dated) > 1


def of_row(row: Row, held: Mapping[int, datetime | None]) -> list[Timeline]:
    """The timelines of a row of the grid, one a unit; none where no answer has a value.

    `held` has the claims whose figures we hold to be so, by number, with the verdict's as-of time.
    """
    entries = [entry for entry in row.entries if entry.structure.value is not None]
    by_unit: dict[str, list[Entry]] = {}
    for entry in entries:
        by_unit.setdefault(_unit(entry, entries), []).append(entry)
    found: list[Timeline] = []
    for unit, some in by_unit.items():
        told = sum(len(line.figures) for line in found)
        found.append(_timeline(row.question, unit, some, held, first=told + 1))
    return found


def _unit(entry: Entry, entries: Sequence[Entry]) -> str:
    """What an answer counts; a count without a name goes with most of the others."""
    if entry.structure.unit in _COUNTED:
        return entry.structure.unit
    if entry.structure.unit not in ("", "person"):
        return ""
    named = Counter(one.structure.unit for one in entries if one.structure.unit in _COUNTED)
    return named.most_common(1)[0][0] if named else ""


def _timeline(
    question: Question,
    unit: str,
    entries: Sequence[Entry],
    held: Mapping[int, datetime | None],
    *,
    first: int,
) -> Timeline:
    told = sorted(_by_voice(entries), key=lambda group: _hour(group[0]))
    speakers: list[Speaker] = []
    figures = []
    for number, group in enumerate(told, start=first):
        speaker = _speaker(group[0], speakers)
        figures.append(Figure(number, group, speaker))
    return Timeline(question, unit, figures, speakers, _runs(figures), _held(figures, held))


def _by_voice(entries: Sequence[Entry]) -> list[list[Entry]]:
    """The entries that are one text together, first the one whose voice it is or that told it first."""
    groups: list[list[Entry]] = []
    for entry in sorted(entries, key=lambda entry: (entry.is_copy, _hour(entry))):
        for group in groups:
            if _is_one_text(group, entry):
                group.append(entry)
                break
        else:
            groups.append([entry])
    return groups


def _is_one_text(group: Sequence[Entry], entry: Entry) -> bool:
    first = group[0]
    return (
        entry.voice == first.voice
        and all(other.source.id != entry.source.id for other in group)
        and is_copied(first.structure, entry.structure)
        and first.structure.high == entry.structure.high
        and first.structure.bound == entry.structure.bound
    )


def _hour(entry: Entry) -> tuple[bool, float, int]:
    """Order by as-of time; without one last."""
    as_of = entry.structure.as_of
    return as_of is None, 0.0 if as_of is None else as_of.at.timestamp(), entry.claim.id


def _speaker(entry: Entry, known: list[Speaker]) -> Speaker:
    for speaker in known:
        if _speak_as_one(speaker.entry, entry):
            return speaker
    known.append(Speaker(len(known), entry))
    return known[-1]


def _speak_as_one(one: Entry, other: Entry) -> bool:
    a, b = one.structure.claimant, other.structure.claimant
    return one.voice == other.voice if a is None and b is None else are_one(a, b)


def _runs(figures: Sequence[Figure]) -> list[list[Figure]]:
    """What each speaker says from hour to hour, where the figures may grow."""
    runs: dict[int, list[Figure]] = {}
    for figure in figures:
        if figure.as_of is None or not _runs_on(figure.entry):
            continue
        run = runs.setdefault(figure.speaker.number, [])
        if not run or _follows(figure, run[-1]):
            run.append(figure)
    return [run for run in runs.values() if len(run) > 1]


def _follows(later: Figure, earlier: Figure) -> bool:
    """Whether two figures of one speaker are one count that went on.

    A lower figure whose hour is only that of its publication is an old one in a late article, unless it counts what
    may fall.
    """
    may_fall = later.entry.structure.unit in FALLING
    is_old = later.is_by_publication and later.middle < earlier.middle and not may_fall
    return not is_old and scopes.differ(_scope(earlier.entry), _scope(later.entry)) is None


def _runs_on(entry: Entry) -> bool:
    published_at = entry.claim.article_version.published_at
    return entry.structure.unit in RUNNING and not is_over(entry.structure.as_of, published_at)


def _scope(entry: Entry) -> scopes.Scope:
    start = entry.structure.start
    return scopes.ANY if start is None else scopes.scope_of(entry.claim.article_version.text, start)


def _held(figures: Sequence[Figure], held: Mapping[int, datetime | None]) -> list[Held]:
    """Our own answers, each once, as of the verdict's time or else of the figure's."""
    found = []
    for figure in figures:
        ours = [held[entry.claim.id] for entry in figure.entries if entry.claim.id in held]
        known = [at for at in ours if at is not None]
        at = max(known) if known else (figure.as_of.at if ours and figure.as_of else None)
        if at is not None:
            found.append(Held(figure, at))
    return found
