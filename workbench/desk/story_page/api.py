"""The API of the story page: what shows people's work."""

from typing import Any

from workbench.articles.models import Article
from workbench.db.rows import get_by_public_id
from workbench.desk.story_page import presentation, view
from workbench.desk.story_page.schemas import GridSchema, WholeStorySchema
from workbench.people.permissions import Permission
from workbench.queues import following
from workbench.stories import presentation as stories_presentation
from workbench.stories import queries, services
from workbench.stories.models import Story
from workbench.stories.schemas import AddedSchema, ChosenArticlesSchema
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.identity import actor
from workbench.web.openapi import Blueprint

blueprint = Blueprint("story_page", __name__, description="The story page: the grid.")


@blueprint.route("/stories/<uuid:story_id>", methods=["GET"])
@requires(Permission.READ_STORIES, on=Story)
@blueprint.response(200, WholeStorySchema)
def show_story(story: Story) -> dict[str, Any]:
    """A story with its notes."""
    seen = view.view_of(session(), actor(), story)
    size = queries.sizes(session(), [story])[story.id]
    notes = [presentation.note_body(seen, note) for note in seen.notes]
    return stories_presentation.story_body(story, size) | {"notes": notes}


@blueprint.route("/stories/<uuid:story_id>/grid", methods=["GET"])
@requires(Permission.READ_STORIES, on=Story)
@blueprint.response(200, GridSchema)
def show_grid(story: Story) -> dict[str, Any]:
    """What each source answers to each question."""
    person = actor()
    return presentation.grid_body(session(), person, view.view_of(session(), person, story))


@blueprint.route("/stories/<uuid:story_id>/articles", methods=["POST"])
@requires(Permission.EDIT_STORIES, on=Story)
@blueprint.arguments(ChosenArticlesSchema)
@blueprint.response(201, AddedSchema)
def add_articles(body: dict[str, Any], story: Story) -> dict[str, Any]:
    """Put articles into a story."""
    articles = [get_by_public_id(session(), Article, public_id) for public_id in body["articles"]]
    added = services.add_articles(session(), actor(), story, articles)
    following.articles_joined_story(session(), articles)
    commit()
    return {"id": str(story.public_id), "added": added}
