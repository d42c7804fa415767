"""The grid: questions down, sources across, and in each cell how it stands to the others. Pure, from rows read."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from workbench.articles.models import ArticleVersion, Source
from workbench.claims.models import Claim, Reading
from workbench.stories import fitting, scopes
from workbench.stories.answering import Structure
from workbench.stories.asking import asked
from workbench.stories.differences import Difference, Said, compare
from workbench.stories.fitting import Fit
from workbench.stories.models import Answer, Between, ConsistencyNote, Question, Relation
from workbench.stories.voices import Voices

GROUPED_FROM = 6
"""Sources from which those with one voice share a column."""

_GRAVEST = (
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
    Relation.AMBIGUOUS,
    Relation.CANNOT_COMPARE,
    Relation.UNRELATED,
    Relation.CONTRADICT,
)
"""Of several answers of one source, the one that stands nearest is what it is compared with."""


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
        """The gravest, which colours the cell."""
        return self.lines[0].relation if self.lines else None


@dataclass(frozen=True)
class Cell:
    """What one column answers to one question. Without entries it is silent."""

    column: Column
    entries: list[Entry] = field(default_factory=list)

    @property
    def relation(self) -> Relation | None:
        found = [entry.relation for entry in self.entries if entry.relation is not None]
        return min(found, key=_GRAVEST.index, default=None)

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
        return {line.relation for entry in self.entries for line in entry.lines}


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

    def count(self, relation: Relation) -> int:
        """In how many rows a relation stands."""
        return sum(relation in row.relations for row in self.rows)


@dataclass(frozen=True, kw_only=True)
class Material:
    """What a grid is built from, by the claim's number unless said otherwise."""

    versions: Sequence[ArticleVersion]
    questions: Sequence[Question]
    answers: Sequence[Answer]
    notes: Sequence[ConsistencyNote] = ()
    """Those the reader may see."""
    tied: Mapping[int, Sequence[Claim]] = field(default_factory=dict)
    """By the note's number."""
    structures: Mapping[tuple[int, int], Structure]
    """By the question's and the claim's number."""
    voices: Voices
    passages: Mapping[int, int | None] = field(default_factory=dict)
    """The passage each claim begins in."""
    readings: Mapping[int, Sequence[Reading]] = field(default_factory=dict)
    """Of claims that can be read in several ways."""
    doubts: Mapping[int, Sequence[tuple[int, int]]] = field(default_factory=dict)
    """Where in the version's text they can."""
    settled: Mapping[int, Reading] = field(default_factory=dict)


def build(material: Material) -> Grid:
    """Lay out a story."""
    columns = _columns(material.versions, material.voices)
    return Grid(columns, [_row(material, columns, question) for question in material.questions])


def _columns(versions: Iterable[ArticleVersion], voices: Voices) -> list[Column]:
    by_source: dict[int, Column] = {}
    for version in versions:
        source = version.article.source
        by_source.setdefault(source.id, Column([source], [])).versions.append(version)
    columns = sorted(by_source.values(), key=lambda column: _first_told(column))
    if len(columns) < GROUPED_FROM:
        return columns
    grouped: dict[str, Column] = {}
    for column in columns:
        spoken = {voices.of(version.id, None) for version in column.versions}
        voice = spoken.pop() if len(spoken) == 1 else column.source.name
        group = grouped.setdefault(voice, Column([], []))
        # Whose voice it is stands first.
        at = 0 if column.source.name == voice else len(group.sources)
        group.sources[at:at] = column.sources
        group.versions.extend(column.versions)
    return list(grouped.values())


def _first_told(column: Column) -> tuple[bool, float, str]:
    times = [version.published_at.timestamp() for version in column.versions if version.published_at]
    return not times, min(times, default=0.0), column.source.name


def _row(material: Material, columns: Sequence[Column], question: Question) -> Row:
    notes = [note for note in material.notes if note.question_id == question.id]
    named = {note.id: {claim.id for claim in material.tied.get(note.id, ())} for note in notes}
    answers = [answer for answer in material.answers if answer.question_id == question.id]
    entries = [
        _entry(material, answer, [note for note in notes if answer.claim_id in named[note.id]])
        for answer in answers
    ]
    asks_speaker = asked(question.text).kind == "speaker"
    said = [_said(entry, asks_speaker) for entry in entries]
    entries = [
        Entry(
            entry.claim,
            entry.answer,
            entry.structure,
            entry.voice,
            entry.notes,
            _possible(entry, entries),
            entry.settled,
            _lines(own, said),
        )
        for entry, own in zip(entries, said, strict=True)
    ]
    cells = []
    for column in columns:
        inside = {source.id for source in column.sources}
        cells.append(Cell(column, [entry for entry in entries if entry.source.id in inside]))
    return Row(question, cells, notes)


def _entry(material: Material, answer: Answer, notes: list[ConsistencyNote]) -> Entry:
    claim = answer.claim
    structure = material.structures[answer.question_id, claim.id]
    readings = material.readings.get(claim.id, ())
    settled = material.settled.get(claim.id)
    if settled is not None or not _doubts(structure, material.doubts.get(claim.id, ())):
        readings = ()
    return Entry(
        claim,
        answer,
        structure,
        material.voices.of(claim.article_version_id, material.passages.get(claim.id)),
        notes,
        [Possible(reading, Fit([], 0)) for reading in readings],
        settled,
    )


def _doubts(structure: Structure, doubts: Sequence[tuple[int, int]]) -> bool:
    """Whether what is in doubt is what answers: a count beside the doubtful words is plain."""
    if structure.start is None or not doubts:
        return True
    return any(start <= structure.start < end for start, end in doubts)


def _said(entry: Entry, asks_speaker: bool) -> Said:
    claim = entry.claim
    return Said(
        key=claim.id,
        source=entry.source.name,
        voice=entry.voice,
        text=entry.settled.text if entry.settled else claim.text,
        answer=entry.structure,
        readings=[possible.reading.text for possible in entry.readings],
        published_at=_published(claim),
        asks_speaker=asks_speaker,
        scope=scopes.scope_of(claim.article_version.text, entry.structure.start)
        if entry.structure.start is not None
        else scopes.ANY,
    )


def _published(claim: Claim) -> datetime | None:
    return claim.article_version.published_at


def _possible(entry: Entry, entries: Sequence[Entry]) -> list[Possible]:
    """The readings of an ambiguous answer with who fits each: other voices that say it plainly."""
    if not entry.readings:
        return []
    by_source: dict[str, fitting.Told] = {}
    for other in entries:
        if other.readings or other.voice == entry.voice:
            continue
        known = by_source.get(other.source.name)
        texts = [*(known.texts if known else ()), other.claim.text]
        by_source[other.source.name] = fitting.Told(other.source.name, other.voice, texts)
    found = fitting.fits([possible.reading.text for possible in entry.readings], by_source.values())
    return [Possible(possible.reading, fit) for possible, fit in zip(entry.readings, found, strict=True)]


def _lines(own: Said, row: Sequence[Said]) -> list[Line]:
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
    ordered = sorted(groups.items(), key=lambda group: _GRAVEST.index(group[0][0]))
    return [Line(relation, between, later, told) for (relation, between, later, _), told in ordered]
