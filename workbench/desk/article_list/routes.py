"""The page of all articles."""

from flask import Blueprint, render_template, request

from workbench.articles import queries as article_queries
from workbench.articles.models import ArticleVersion
from workbench.db.pagination import paginate
from workbench.desk.article_list import queries
from workbench.desk.article_list.forms import FilterForm
from workbench.people.permissions import Permission
from workbench.stories import queries as story_queries
from workbench.stories.models import Story
from workbench.web.access import requires
from workbench.web.database import session

blueprint = Blueprint("articles", __name__)

MOST_STORIES = 200


@blueprint.get("/articles")
@requires(Permission.READ_ARTICLES)
def list_articles() -> str:
    """Articles, the latest first. `q`, `source`, `language` and `story` in the address narrow the list."""
    form = FilterForm(request.args)
    stories = paginate(
        session(), story_queries.all_stories(), by=[Story.id], descending=True, limit=MOST_STORIES
    )
    form.offer(article_queries.source_names(session()), list(stories.items))
    wanted = form.wanted()
    page = paginate(
        session(),
        queries.matching(wanted),
        by=[ArticleVersion.article_id],
        descending=True,
        cursor=request.args.get("cursor"),
    )
    return render_template(
        "articles/list.html",
        page_of_articles=page,
        form=form,
        wanted=wanted,
        counts=queries.claim_counts(session(), page.items),
        stories=queries.stories_by_article(session(), page.items),
    )
