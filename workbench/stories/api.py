"""The API of stories: names, articles, questions, answers. What shows people's work is the story page's."""

from typing import Any
from uuid import UUID

from workbench.db.pagination import paginate
from workbench.people.permissions import Permission
from workbench.stories import presentation, queries, services
from workbench.stories.models import Story
from workbench.stories.schemas import (
    AddedSchema,
    ChosenClaimsSchema,
    NewQuestionSchema,
    NewStorySchema,
    QuestionSchema,
    RenamedQuestionSchema,
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
    added = services.answer(session(), actor(), question, claims)
    commit()
    return {"id": str(question.public_id), "added": added}
