"""The grid: questions down, sources across, and in each cell how it stands to the others."""

from dataclasses import dataclass, field

from workbench.articles.models import ArticleVersion, Source
from workbench.claims.models import Claim, Reading
from workbench.stories.answering import Structure
from workbench.stories.fitting import Fit
from workbench.stories.models import Answer, ConsistencyNote, Question, Relation
from workbench.stories.standing import GRAVEST, Line


@dataclass(frozen=True)
class Column:
    """A source with its articles in the story; of many sources, those that print one text together."""

    sources: list[Source]
    versions: list[ArticleVersion]

    @property
    def source(self) -> Source:
        return self.sources[0]

    @property
    def size(self) -> int:
        return len(self.versions)


@dataclass(frozen=True)
class Possible:
    """A reading of an ambiguous answer, and who fits it."""

    reading: Reading
    fit: Fit


@dataclass(frozen=True)
class Entry:
    """A claim in a cell."""

    claim: Claim
    answer: Answer
    structure: Structure
    voice: str
    notes: list[ConsistencyNote]
    readings: list[Possible] = field(default_factory=list)
    """Those it may be read in; empty for a plain claim, and for one that is settled."""
    settled: Reading | None = None
    lines: list[Line] = field(default_factory=list)

    @property
    def source(self) -> Source:
        return self.claim.article_version.article.source

    @property
    def is_copy(self) -> bool:
        """Whether it is another's voice."""
        return self.voice != self.source.name

    @property
    def relation(self) -> Relation | None:
        """The gravest, which colours the cell; an ambiguous answer is so whether or not others stand beside it."""
        if self.readings:
            return Relation.AMBIGUOUS
        return self.lines[0].relation if self.lines else None


@dataclass(frozen=True)
class Cell:
    """What one column answers to one question. Without entries it is silent."""

    column: Column
    entries: list[Entry] = field(default_factory=list)

    @property
    def relation(self) -> Relation | None:
        found = [entry.relation for entry in self.entries if entry.relation is not None]
        return min(found, key=GRAVEST.index, default=None)

    @property
    def spoken(self) -> list[Entry]:
        """The entries that are to be read; copies beside their origin only repeat it."""
        return [entry for entry in self.entries if not self._repeats(entry)]

    @property
    def repeated(self) -> list[Entry]:
        return [entry for entry in self.entries if self._repeats(entry)]

    def _repeats(self, entry: Entry) -> bool:
        return (
            bool(entry.lines)
            and all(difference.is_same_voice for line in entry.lines for _, difference in line.told)
            and any(other.source.name == entry.voice for other in self.entries if other is not entry)
        )

    @property
    def silent(self) -> list[Source]:
        """The column's sources that say nothing."""
        speaking = {entry.source.id for entry in self.entries}
        return [source for source in self.column.sources if source.id not in speaking]


@dataclass(frozen=True)
class Row:
    """One question and what each source says to it."""

    question: Question
    cells: list[Cell]
    notes: list[ConsistencyNote]

    @property
    def entries(self) -> list[Entry]:
        return [entry for cell in self.cells for entry in cell.entries]

    @property
    def claims(self) -> list[Claim]:
        return [entry.claim for entry in self.entries]

    @property
    def publishers(self) -> int:
        return len({entry.source.id for entry in self.entries})

    @property
    def voices(self) -> int:
        return len({entry.voice for entry in self.entries})

    @property
    def relations(self) -> set[Relation]:
        told = {line.relation for entry in self.entries for line in entry.lines}
        return told | {Relation.AMBIGUOUS for entry in self.entries if entry.readings}


@dataclass(frozen=True)
class Grid:
    columns: list[Column]
    rows: list[Row]

    @property
    def sources(self) -> list[Source]:
        return [source for column in self.columns for source in column.sources]

    @property
    def articles(self) -> int:
        return sum(column.size for column in self.columns)

    def rows_with(self, relation: Relation | None) -> list[Row]:
        """The rows in which a relation stands; all for None."""
        return [row for row in self.rows if relation is None or relation in row.relations]
