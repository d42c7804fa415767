"""Pages of stories."""

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response

from workbench.articles.models import Article, ArticleVersion, Source
from workbench.articles.reception import LONGEST_SOURCE
from workbench.db.pagination import paginate
from workbench.db.rows import get_by_public_id
from workbench.desk.story_page import view
from workbench.desk.story_page.forms import QuestionForm, StoryForm
from workbench.errors import DomainError
from workbench.people.permissions import Permission
from workbench.queues import following
from workbench.stories import queries, services
from workbench.stories.models import Relation, Story
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.errors import words
from workbench.web.identity import actor
from workbench.web.posted import ticked

blueprint = Blueprint("stories", __name__)

Shown = str | tuple[str, int]


@blueprint.get("/stories")
@requires(Permission.READ_STORIES)
def list_stories() -> str:
    """All stories, the newest first."""
    page = paginate(
        session(), queries.all_stories(), by=[Story.id], descending=True, cursor=request.args.get("cursor")
    )
    return render_template(
        "stories/list_stories.html", page_of_stories=page, sizes=queries.sizes(session(), page.items)
    )


@blueprint.get("/stories/new")
@requires(Permission.EDIT_STORIES)
def new_story(form: StoryForm | None = None) -> str:
    """The form of a new story."""
    return render_template("stories/new_story.html", form=form or StoryForm())


@blueprint.post("/stories")
@requires(Permission.EDIT_STORIES)
def create_story() -> Shown | Response:
    """Start a story."""
    form = StoryForm(request.form)
    if not form.validate():
        return new_story(form), 422
    try:
        story = services.create_story(
            session(), actor(), name=form.name.data or "", description=form.description.data or ""
        )
    except DomainError as error:
        form.refuse(error, words(error))
        return new_story(form), 422
    commit()
    flash(_("The story is there. Now choose its articles."), "success")
    return redirect(url_for("stories.choose_articles", story_id=story.public_id))


@blueprint.get("/stories/<uuid:story_id>")
@requires(Permission.READ_STORIES, on=Story)
def show_story(story: Story) -> str:
    """A story: grid and notes. `relation` in the address leaves the rows in which it stands."""
    chosen = request.args.get("relation")
    return render_template(
        "stories/show_story.html",
        seen=view.view_of(session(), actor(), story),
        story=story,
        form=QuestionForm(),
        chosen=Relation(chosen) if chosen in set(Relation) else None,
    )


@blueprint.get("/stories/<uuid:story_id>/articles")
@requires(Permission.EDIT_STORIES, on=Story)
def choose_articles(story: Story) -> str:
    """The articles in a story, and those that could be added."""
    outside = queries.articles_outside(story)
    # What is longer than a name can be finds nothing, and SQLite refuses to look for what is very long.
    source = request.args.get("source", "").strip()[: LONGEST_SOURCE + 1]
    if source:
        outside = (
            outside.join(ArticleVersion.article)
            .join(Article.source)
            .where(Source.name.icontains(source, autoescape=True))
        )
    return render_template(
        "stories/choose_articles.html",
        story=story,
        inside=queries.current_versions(session(), story),
        outside=paginate(
            session(), outside, by=[ArticleVersion.id], descending=True, cursor=request.args.get("cursor")
        ),
        source=source,
    )


@blueprint.post("/stories/<uuid:story_id>/articles")
@requires(Permission.EDIT_STORIES, on=Story)
def add_articles(story: Story) -> Response:
    """Put the ticked articles into the story."""
    chosen = [get_by_public_id(session(), Article, one) for one in ticked("articles")]
    added = services.add_articles(session(), actor(), story, chosen)
    following.articles_joined_story(session(), chosen)
    commit()
    flash(ngettext("%(num)d article added.", "%(num)d articles added.", added), "success")
    return redirect(url_for("stories.choose_articles", story_id=story.public_id))


@blueprint.post("/stories/<uuid:story_id>/articles/<uuid:article_id>/remove")
@requires(Permission.EDIT_STORIES, on=Story)
def remove_article(story: Story, article_id: UUID) -> Response:
    """Take an article out of the story."""
    services.remove_article(session(), actor(), story, get_by_public_id(session(), Article, article_id))
    commit()
    flash(_("The article is out of the story. Its answers come back with it."), "success")
    return redirect(url_for("stories.choose_articles", story_id=story.public_id))
