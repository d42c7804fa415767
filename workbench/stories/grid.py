"""The grid: questions down, sources across. Pure; built from rows already read."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.articles.models import ArticleVersion, Source
from workbench.claims.models import Claim
from workbench.stories.models import Answer, ConsistencyNote, Question


@dataclass(frozen=True)
class Column:
    """A source, with its articles in the story."""

    source: Source
    versions: list[ArticleVersion]

    @property
    def size(self) -> int:
        return len(self.versions)


@dataclass(frozen=True)
class Entry:
    """A claim in a cell, with the notes of this row that name it."""

    claim: Claim
    notes: list[ConsistencyNote]


@dataclass(frozen=True)
class Cell:
    """What one source answers to one question. Without entries it is silent."""

    column: Column
    entries: list[Entry] = field(default_factory=list)

    @property
    def note(self) -> ConsistencyNote | None:
        """The note whose relation the cell is coloured by: an open one before a resolved one, the newest first."""
        notes = {note.id: note for entry in self.entries for note in entry.notes}
        ordered = sorted(notes.values(), key=lambda note: (note.state == "resolved", -note.id))
        return ordered[0] if ordered else None


@dataclass(frozen=True)
class Row:
    """One question and what each source says to it."""

    question: Question
    cells: list[Cell]
    notes: list[ConsistencyNote]

    @property
    def claims(self) -> list[Claim]:
        return [entry.claim for cell in self.cells for entry in cell.entries]


@dataclass(frozen=True)
class Grid:
    columns: list[Column]
    rows: list[Row]


def build(
    versions: Iterable[ArticleVersion],
    questions: Sequence[Question],
    answers: Iterable[Answer],
    notes: Sequence[ConsistencyNote],
    tied: Mapping[int, Sequence[Claim]],
) -> Grid:
    """Lay out a story. `notes` are those the reader may see; `tied` their claims by the note's number."""
    by_source: dict[int, Column] = {}
    for version in versions:
        source = version.article.source
        by_source.setdefault(source.id, Column(source, [])).versions.append(version)
    columns = list(by_source.values())

    said: dict[tuple[int, int], list[Claim]] = {}
    for answer in answers:
        place = (answer.question_id, answer.claim.article_version.article.source_id)
        said.setdefault(place, []).append(answer.claim)

    named = {note.id: {claim.id for claim in tied.get(note.id, ())} for note in notes}

    def row(question: Question) -> Row:
        here = [note for note in notes if note.question_id == question.id]
        cells = [
            Cell(
                column,
                [
                    Entry(claim, [note for note in here if claim.id in named[note.id]])
                    for claim in said.get((question.id, column.source.id), [])
                ],
            )
            for column in columns
        ]
        return Row(question, cells, here)

    return Grid(columns, [row(question) for question in questions])
