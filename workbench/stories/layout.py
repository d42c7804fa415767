"""Laying a story out as a grid: its columns, and what stands in each cell. Pure, from rows read."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from workbench.articles.models import ArticleVersion
from workbench.claims.models import Claim, Reading
from workbench.stories import fitting, scopes
from workbench.stories.answering import Structure
from workbench.stories.asking import Kind, asked
from workbench.stories.fitting import Fit
from workbench.stories.grid import Cell, Column, Entry, Grid, Possible, Row
from workbench.stories.models import Answer, ConsistencyNote, Question
from workbench.stories.said import Said
from workbench.stories.standing import lines_in
from workbench.stories.voices import Voices

GROUPED_FROM = 6
"""Sources from which those with one voice share a column."""


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
    columns = sorted(by_source.values(), key=_first_told)
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
    asks = asked(question.text).kind
    said = [_said(entry, asks) for entry in entries]
    entries = [
        replace(entry, readings=_possible(entry, entries), lines=lines)
        for entry, lines in zip(entries, lines_in(said), strict=True)
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


def _said(entry: Entry, asks: Kind) -> Said:
    claim = entry.claim
    return Said(
        key=claim.id,
        source=entry.source.name,
        voice=entry.voice,
        text=entry.settled.text if entry.settled else claim.text,
        answer=entry.structure,
        readings=[possible.reading.text for possible in entry.readings],
        published_at=claim.article_version.published_at,
        asks=asks,
        scope=scopes.scope_of(claim.article_version.text, entry.structure.start)
        if entry.structure.start is not None
        else scopes.ANY,
    )


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
