"""The API of stories: names, articles, questions, answers. What shows people's work is the story page's."""

from typing import Any
from uuid import UUID

from workbench.db.pagination import paginate
from workbench.people.permissions import Permission
from workbench.stories import presentation, queries, rows, services, structures
from workbench.stories.answering import Structure
from workbench.stories.models import Story
from workbench.stories.moments import Moment
from workbench.stories.schemas import (
    AddedSchema,
    AnswerSchema,
    ChosenClaimsSchema,
    CorrectedAnswerSchema,
    MergeSchema,
    NewQuestionSchema,
    NewStorySchema,
    PlaceSchema,
    QuestionSchema,
    RenamedQuestionSchema,
    SplitSchema,
    StorySchema,
)
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.identity import actor
from workbench.web.openapi import Blueprint, PageQuery, page_body, page_of

blueprint = Blueprint("stories", __name__, description="Stories")


@blueprint.route("/stories", methods=["GET"])
@requires(Permission.READ_STORIES)
@blueprint.arguments(PageQuery, location="query")
@blueprint.response(200, page_of(StorySchema))
def list_stories(query: dict[str, Any]) -> dict[str, Any]:
    """All stories, the newest first."""
    page = paginate(session(), queries.all_stories(), by=[Story.id], descending=True, **query)
    sizes = queries.sizes(session(), page.items)
    return page_body(page, lambda story: presentation.story_body(story, sizes[story.id]))


@blueprint.route("/stories", methods=["POST"])
@requires(Permission.EDIT_STORIES)
@blueprint.arguments(NewStorySchema)
@blueprint.response(201, StorySchema)
def create_story(body: dict[str, Any]) -> dict[str, Any]:
    """Start a story."""
    story = services.create_story(session(), actor(), **body)
    commit()
    return presentation.story_body(story, queries.Size(articles=0, sources=0, questions=0))


@blueprint.route("/stories/<uuid:story_id>/questions", methods=["POST"])
@requires(Permission.EDIT_STORIES, on=Story)
@blueprint.arguments(NewQuestionSchema)
@blueprint.response(201, QuestionSchema)
def add_question(body: dict[str, Any], story: Story) -> dict[str, Any]:
    """Add a row to the grid."""
    question = services.add_question(session(), actor(), story, body["text"])
    commit()
    return presentation.question_body(question)


@blueprint.route("/stories/<uuid:story_id>/questions/<uuid:question_id>", methods=["PATCH"])
@requires(Permission.EDIT_STORIES, on=Story)
@blueprint.arguments(RenamedQuestionSchema)
@blueprint.response(200, QuestionSchema)
def rename_question(body: dict[str, Any], story: Story, question_id: UUID) -> dict[str, Any]:
    """Word a question anew."""
    question = queries.get_question(session(), story, question_id)
    services.rename_question(session(), actor(), question, body["text"], version=body["version"])
    commit()
    return presentation.question_body(question)


@blueprint.route("/stories/<uuid:story_id>/questions/<uuid:question_id>/answers", methods=["POST"])
@requires(Permission.EDIT_STORIES, on=Story)
@blueprint.arguments(ChosenClaimsSchema)
@blueprint.response(201, AddedSchema)
def answer(body: dict[str, Any], story: Story, question_id: UUID) -> dict[str, Any]:
    """Say that claims answer a question. The id is the question's."""
    question = queries.get_question(session(), story, question_id)
    claims = queries.claims_by_public_id(session(), body["claims"])
    added = rows.answer(session(), actor(), question, claims)
    commit()
    return {"id": str(question.public_id), "added": added}


@blueprint.route(
    "/stories/<uuid:story_id>/questions/<uuid:question_id>/answers/<uuid:claim_id>", methods=["PATCH"]
)
@requires(Permission.EDIT_STORIES, on=Story)
@blueprint.arguments(CorrectedAnswerSchema)
@blueprint.response(200, AnswerSchema)
def correct_answer(body: dict[str, Any], story: Story, question_id: UUID, claim_id: UUID) -> dict[str, Any]:
    """Correct what a claim answers. The reader's suggestion is kept beside it."""
    question = queries.get_question(session(), story, question_id)
    (claim,) = queries.claims_by_public_id(session(), [claim_id])
    found = rows.get_answer(session(), question, claim)
    as_of, bound = body.pop("as_of"), body.pop("bound")
    precision, version = body.pop("as_of_precision"), body.pop("version")
    structure = Structure(
        bound=None if bound is None else bound.value,
        as_of=None if as_of is None else Moment(as_of, precision.value, "person"),
        start=found.suggestion.get("start"),
        **body,
    )
    rows.correct_answer(session(), actor(), found, structure, version=version)
    commit()
    return presentation.answer_body(found, structures.of_answer(found))


@blueprint.route("/stories/<uuid:story_id>/questions/<uuid:question_id>/place", methods=["POST"])
@requires(Permission.EDIT_STORIES, on=Story)
@blueprint.arguments(PlaceSchema)
@blueprint.response(201, QuestionSchema)
def move_question(body: dict[str, Any], story: Story, question_id: UUID) -> dict[str, Any]:
    """Move a row to a place, counted from 1."""
    question = queries.get_question(session(), story, question_id)
    rows.move_question(session(), actor(), question, to=body["place"])
    commit()
    return presentation.question_body(question)


@blueprint.route("/stories/<uuid:story_id>/questions/<uuid:question_id>/merge", methods=["POST"])
@requires(Permission.EDIT_STORIES, on=Story)
@blueprint.arguments(MergeSchema)
@blueprint.response(201, QuestionSchema)
def merge_questions(body: dict[str, Any], story: Story, question_id: UUID) -> dict[str, Any]:
    """Bring another row's answers and notes into this one."""
    question = queries.get_question(session(), story, question_id)
    rows.merge_questions(session(), actor(), question, queries.get_question(session(), story, body["other"]))
    commit()
    return presentation.question_body(question)


@blueprint.route("/stories/<uuid:story_id>/questions/<uuid:question_id>/split", methods=["POST"])
@requires(Permission.EDIT_STORIES, on=Story)
@blueprint.arguments(SplitSchema)
@blueprint.response(201, QuestionSchema)
def split_question(body: dict[str, Any], story: Story, question_id: UUID) -> dict[str, Any]:
    """Give some of a row's claims a row of their own."""
    question = queries.get_question(session(), story, question_id)
    claims = queries.claims_by_public_id(session(), body["claims"])
    new = rows.split_question(session(), actor(), question, body["text"], claims)
    commit()
    return presentation.question_body(new)
