"""The API of the story page: what shows people's work, and consistency notes."""

from typing import Any
from uuid import UUID

from workbench.articles.models import Article
from workbench.db.rows import get_by_public_id
from workbench.desk.story_page import view
from workbench.desk.story_page.schemas import GridSchema, WholeStorySchema
from workbench.people.permissions import Permission
from workbench.queues import services as queue_services
from workbench.stories import presentation, queries, services
from workbench.stories.models import ConsistencyNote, Story
from workbench.stories.schemas import (
    AddedSchema,
    ChosenArticlesSchema,
    NewNoteSchema,
    NoteSchema,
    ResolutionSchema,
    SeenSchema,
)
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.identity import actor
from workbench.web.openapi import Blueprint

blueprint = Blueprint("story_page", __name__, description="The story page: grid and consistency notes.")


@blueprint.route("/stories/<uuid:story_id>", methods=["GET"])
@requires(Permission.READ_STORIES, on=Story)
@blueprint.response(200, WholeStorySchema)
def show_story(story: Story) -> dict[str, Any]:
    """A story with its notes."""
    seen = view.view_of(session(), actor(), story)
    size = queries.sizes(session(), [story])[story.id]
    notes = [view.note_body(seen, note) for note in seen.notes]
    return presentation.story_body(story, size) | {"notes": notes}


@blueprint.route("/stories/<uuid:story_id>/grid", methods=["GET"])
@requires(Permission.READ_STORIES, on=Story)
@blueprint.response(200, GridSchema)
def show_grid(story: Story) -> dict[str, Any]:
    """What each source answers to each question."""
    person = actor()
    return view.grid_body(session(), person, view.view_of(session(), person, story))


@blueprint.route("/stories/<uuid:story_id>/articles", methods=["POST"])
@requires(Permission.EDIT_STORIES, on=Story)
@blueprint.arguments(ChosenArticlesSchema)
@blueprint.response(201, AddedSchema)
def add_articles(body: dict[str, Any], story: Story) -> dict[str, Any]:
    """Put articles into a story."""
    articles = [get_by_public_id(session(), Article, public_id) for public_id in body["articles"]]
    added = services.add_articles(session(), actor(), story, articles)
    queue_services.articles_joined_story(session(), articles)
    commit()
    return {"id": str(story.public_id), "added": added}


@blueprint.route("/stories/<uuid:story_id>/notes", methods=["POST"])
@requires(Permission.WRITE_NOTES, on=Story)
@blueprint.arguments(NewNoteSchema)
@blueprint.response(201, NoteSchema)
def write_note(body: dict[str, Any], story: Story) -> dict[str, Any]:
    """Say how claims of two or more sources relate."""
    question_id = body.pop("question")
    claims = queries.claims_by_public_id(session(), body.pop("claims"))
    note = services.write_note(
        session(),
        actor(),
        story=story,
        claims=claims,
        question=None if question_id is None else queries.get_question(session(), story, question_id),
        **body,
    )
    answer = _body(note)
    commit()
    return answer


@blueprint.route("/stories/<uuid:story_id>/notes/<uuid:note_id>/resolution", methods=["POST"])
@requires(Permission.RESOLVE_NOTES, on=Story)
@blueprint.arguments(ResolutionSchema)
@blueprint.response(201, NoteSchema)
def resolve_note(body: dict[str, Any], story: Story, note_id: UUID) -> dict[str, Any]:
    """Settle a note, saying how."""
    note = _note(story, note_id)
    services.resolve_note(session(), actor(), note, **body)
    answer = _body(note)
    commit()
    return answer


@blueprint.route("/stories/<uuid:story_id>/notes/<uuid:note_id>/reopening", methods=["POST"])
@requires(Permission.RESOLVE_NOTES, on=Story)
@blueprint.arguments(SeenSchema)
@blueprint.response(201, NoteSchema)
def reopen_note(body: dict[str, Any], story: Story, note_id: UUID) -> dict[str, Any]:
    """Open a settled note again."""
    note = _note(story, note_id)
    services.reopen_note(session(), actor(), note, **body)
    answer = _body(note)
    commit()
    return answer


def _note(story: Story, note_id: UUID) -> ConsistencyNote:
    note = queries.get_note(session(), story, note_id)
    view.require_readable(session(), actor(), note)
    return note


def _body(note: ConsistencyNote) -> dict[str, Any]:
    claims = queries.claims_tied(session(), [note])[note.id]
    names = queries.names_of(session(), [note.created_by_id])
    return presentation.note_body(note, claims, by=names.get(note.created_by_id))
