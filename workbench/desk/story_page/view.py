"""A story as one person may see it."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy.orm import Session

from workbench.adjudication import queries as adjudication_queries
from workbench.adjudication.models import FinalVerdict
from workbench.claims import presentation as claims_presentation
from workbench.claims.models import Claim
from workbench.errors import N_, NotFound
from workbench.people.models import User
from workbench.reviews import blindness
from workbench.stories import grid, queries
from workbench.stories import presentation as stories_presentation
from workbench.stories.models import ConsistencyNote, Story

Body = stories_presentation.Body


@dataclass(frozen=True)
class StoryView:
    """Everything the page and the API show of a story."""

    story: Story
    grid: grid.Grid
    notes: list[ConsistencyNote]
    """Those the reader may see."""
    tied: dict[int, list[Claim]]
    """The claims of each note, by the note's number."""
    authors: dict[int, str]
    held: dict[int, FinalVerdict]
    """Our final verdicts, by the claim's number."""
    blind: set[int]
    """Claims of the grid whose other reviewers' work the reader may not see."""


def view_of(session: Session, person: User, story: Story) -> StoryView:
    """Read a whole story for one person."""
    answers = queries.answers_in(session, story)
    notes = queries.notes_of(session, story)
    tied = queries.claims_tied(session, notes)
    in_rows = [answer.claim for answer in answers]
    claims = list(dict.fromkeys([*in_rows, *(claim for many in tied.values() for claim in many)]))
    blind = blindness.bound_claims(session, person, claims)
    seen = [note for note in notes if _may_read(person, note, tied[note.id], blind)]
    return StoryView(
        story=story,
        grid=grid.build(
            queries.current_versions(session, story),
            queries.questions_of(session, story),
            answers,
            seen,
            tied,
        ),
        notes=seen,
        tied=tied,
        authors=queries.names_of(
            session, [who for note in seen for who in (note.created_by_id, note.resolved_by_id)]
        ),
        held=adjudication_queries.current_verdicts(
            session, [claim.id for claim in claims if claim.id not in blind]
        ),
        blind=blind,
    )


def require_readable(session: Session, person: User, note: ConsistencyNote) -> list[Claim]:
    """The claims of a note. Raises NotFound when the person may not read it."""
    claims = queries.claims_tied(session, [note])[note.id]
    blind = blindness.bound_claims(session, person, claims)
    if not _may_read(person, note, claims, blind):
        raise NotFound(N_("There is no such page, or it is not for you."))
    return claims


def grid_body(session: Session, person: User, view: StoryView) -> Body:
    """The grid as the API shows it."""
    claims = [claim for row in view.grid.rows for claim in row.claims]
    bodies = dict(
        zip(
            [claim.id for claim in claims],
            claims_presentation.claim_bodies(session, claims, person=person, blind=view.blind),
            strict=True,
        )
    )
    return {
        "id": str(view.story.public_id),
        "name": view.story.name,
        "sources": [
            {
                "id": str(column.source.public_id),
                "name": column.source.name,
                "articles": [
                    {
                        "id": str(version.article.public_id),
                        "version": version.number,
                        "title": version.title,
                        "language": version.language,
                        "published_at": version.published_at,
                    }
                    for version in column.versions
                ],
            }
            for column in view.grid.columns
        ],
        "questions": [
            {
                **stories_presentation.question_body(row.question),
                "answers": [
                    {"source": str(cell.column.source.public_id), "claim": bodies[entry.claim.id]}
                    for cell in row.cells
                    for entry in cell.entries
                ],
                "silent": [str(cell.column.source.public_id) for cell in row.cells if not cell.entries],
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
            for row in view.grid.rows
        ],
    }


def note_body(view: StoryView, note: ConsistencyNote) -> Body:
    return stories_presentation.note_body(note, view.tied[note.id], by=view.authors.get(note.created_by_id))


def _may_read(person: User, note: ConsistencyNote, claims: Collection[Claim], blind: Collection[int]) -> bool:
    """One's own notes always; others' only when none of their claims is under one's own blind review."""
    return note.created_by_id == person.id or not any(claim.id in blind for claim in claims)
