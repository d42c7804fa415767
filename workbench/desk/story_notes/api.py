"""The API of consistency notes, and of what a story suggests."""

from typing import Any
from uuid import UUID

from workbench.articles.models import Article
from workbench.db.rows import get_by_public_id
from workbench.desk.story_notes import services
from workbench.desk.story_notes.schemas import NewNoteWithEvidenceSchema, SuggestionsSchema
from workbench.desk.story_page import suggested, view
from workbench.people.permissions import Permission
from workbench.reviews.schemas import evidence_given
from workbench.stories import note_queries, notes, presentation, queries, suggestions
from workbench.stories.models import ConsistencyNote, Story
from workbench.stories.schemas import (
    EditedNoteSchema,
    NoteSchema,
    ResolutionSchema,
    SeenSchema,
    SuggestionDecisionSchema,
)
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.identity import actor
from workbench.web.openapi import Blueprint

blueprint = Blueprint("story_notes", __name__, description="Consistency notes and suggestions")


@blueprint.route("/stories/<uuid:story_id>/notes", methods=["POST"])
@requires(Permission.WRITE_NOTES, on=Story)
@blueprint.arguments(NewNoteWithEvidenceSchema)
@blueprint.response(201, NoteSchema)
def write_note(body: dict[str, Any], story: Story) -> dict[str, Any]:
    """Say how claims relate, or what is to be said of a question or an article."""
    question_id, article_id = body.pop("question"), body.pop("article")
    claims = queries.claims_by_public_id(session(), body.pop("claims"))
    evidence = [(evidence_given(given), given["stance"]) for given in body.pop("evidence")]
    note = notes.write_note(
        session(),
        actor(),
        story=story,
        claims=claims,
        question=None if question_id is None else queries.get_question(session(), story, question_id),
        article=None if article_id is None else get_by_public_id(session(), Article, article_id),
        evidence=evidence,
        **body,
    )
    answer = _body(note)
    commit()
    return answer


@blueprint.route("/stories/<uuid:story_id>/notes/<uuid:note_id>", methods=["PATCH"])
@requires(Permission.WRITE_NOTES, on=Story)
@blueprint.arguments(EditedNoteSchema)
@blueprint.response(200, NoteSchema)
def edit_note(body: dict[str, Any], story: Story, note_id: UUID) -> dict[str, Any]:
    """Word an open note anew."""
    note = _note(story, note_id)
    notes.edit_note(session(), actor(), note, **body)
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
    notes.reopen_note(session(), actor(), note, **body)
    answer = _body(note)
    commit()
    return answer


@blueprint.route("/stories/<uuid:story_id>/suggestions", methods=["GET"])
@requires(Permission.EDIT_STORIES, on=Story)
@blueprint.response(200, SuggestionsSchema)
def list_suggestions(story: Story) -> dict[str, Any]:
    """Questions and notes to propose, with the claims they stand on."""
    proposals, claims = suggested.proposed_questions(session(), story)
    return {
        "questions": [
            {
                "key": one.key,
                "text": one.text,
                "voices": one.voices,
                "answers": [
                    {"claim": str(claims[reason.claim].public_id), "words": reason.words}
                    for reason in one.answers
                ],
            }
            for one in proposals
        ],
        "notes": [
            {
                "key": note.key,
                "relation": note.relation,
                "between": note.between,
                "question": None if note.question is None else str(note.question.public_id),
                "article": None if note.version is None else str(note.version.article.public_id),
                "claims": [str(claim.public_id) for claim in note.claims],
            }
            for note in suggested.notes(session(), view.view_of(session(), actor(), story))
        ],
    }


@blueprint.route("/stories/<uuid:story_id>/suggestions", methods=["POST"])
@requires(Permission.EDIT_STORIES, on=Story)
@blueprint.arguments(SuggestionDecisionSchema)
@blueprint.response(201, SuggestionDecisionSchema)
def decide_suggestion(body: dict[str, Any], story: Story) -> dict[str, Any]:
    """Say that a suggestion was taken up or dismissed; it is not made again."""
    decided = suggestions.decide(session(), actor(), story, **body)
    answer = {
        "id": str(decided.public_id),
        "kind": decided.kind,
        "key": decided.key,
        "decision": decided.decision,
    }
    commit()
    return answer


def _note(story: Story, note_id: UUID) -> ConsistencyNote:
    note = note_queries.get_note(session(), story, note_id)
    view.require_readable(session(), actor(), note)
    return note


def _body(note: ConsistencyNote) -> dict[str, Any]:
    names = queries.names_of(session(), [note.created_by_id])
    return presentation.note_body(
        note,
        note_queries.claims_tied(session(), [note])[note.id],
        by=names.get(note.created_by_id),
        evidence=note_queries.evidence_of(session(), [note])[note.id],
        mentions=note_queries.mentions_of(session(), [note])[note.id],
    )
