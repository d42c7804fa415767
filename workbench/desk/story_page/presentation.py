"""The story page as the API gives it."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from workbench.claims import presentation as claims_presentation
from workbench.claims.models import ClaimFate
from workbench.desk.story_page.view import StoryView, bodies_of
from workbench.people.models import User
from workbench.stories import presentation
from workbench.stories.grid import Column, Entry, Row
from workbench.stories.models import ConsistencyNote
from workbench.stories.standing import Line

Body = presentation.Body


def grid_body(session: Session, person: User, view: StoryView) -> Body:
    """Sources with their voices, and what each says to each question."""
    bodies = bodies_of(session, person, view)
    return {
        "id": str(view.story.public_id),
        "name": view.story.name,
        "voices": len(view.voices.independent),
        "sources": [
            _source(view, column, source.id) for column in view.grid.columns for source in column.sources
        ],
        "questions": [_row(view, row, bodies) for row in view.grid.rows],
    }


def note_body(view: StoryView, note: ConsistencyNote) -> Body:
    return presentation.note_body(
        note,
        view.tied[note.id],
        by=view.names.get(note.created_by_id),
        evidence=view.evidence[note.id],
        mentions=view.mentions[note.id],
    )


def _source(view: StoryView, column: Column, source_id: int) -> Body:
    versions = [version for version in column.versions if version.article.source_id == source_id]
    source = versions[0].article.source
    return {
        "id": str(source.public_id),
        "name": source.name,
        "articles": [
            {
                "id": str(version.article.public_id),
                "version": version.number,
                "title": version.title,
                "language": version.language,
                "published_at": version.published_at,
                "voice": view.voices.of(version.id, None),
                "credits": list(view.voices.credits.get(version.id, ())),
            }
            for version in versions
        ],
    }


def _row(view: StoryView, row: Row, bodies: Mapping[int, claims_presentation.Body]) -> Body:
    speaking = {entry.source.id for entry in row.entries}
    return {
        **presentation.question_body(row.question),
        "publishers": row.publishers,
        "voices": row.voices,
        "answers": [_entry(entry, bodies, view.changed) for entry in row.entries],
        "silent": [str(source.public_id) for source in view.grid.sources if source.id not in speaking],
        "notes": [note_body(view, note) for note in row.notes],
        "held": [
            {
                "claim": str(claim.public_id),
                "verdict": view.held[claim.id].level.code,
                "as_of": view.held[claim.id].as_of,
            }
            for claim in row.claims
            if claim.id in view.held
        ],
    }


def _entry(
    entry: Entry, bodies: Mapping[int, claims_presentation.Body], changed: Mapping[int, ClaimFate]
) -> dict[str, Any]:
    fate = changed.get(entry.claim.id)
    return {
        "source": str(entry.source.public_id),
        "claim": bodies[entry.claim.id],
        "voice": entry.voice,
        "answer": presentation.answer_body(entry.answer, entry.structure),
        "relations": [_line(line) for line in entry.lines],
        "readings": [
            {
                "id": str(possible.reading.public_id),
                "text": possible.reading.text,
                "fits": list(possible.fit.sources),
                "voices": possible.fit.voices,
            }
            for possible in entry.readings
        ],
        "settled": None if entry.settled is None else str(entry.settled.public_id),
        "changed_since": None
        if fate is None
        else {"id": str(fate.public_id), "kind": fate.kind, "version": fate.to_version.number},
    }


def _line(line: Line) -> Body:
    return {
        "relation": line.relation,
        "between": line.between,
        "later": line.is_later,
        "same_source": line.is_within,
        "with": [
            {"source": source, "code": difference.code, "reasons": list(difference.reasons)}
            for source, difference in line.told
        ],
    }
