"""The page of claims related to one, a short form of which stands on its card."""

from flask import Blueprint, render_template, request

from workbench.articles import queries as article_queries
from workbench.articles.models import Language
from workbench.claims.models import Claim
from workbench.desk.related.checked_before import checked_before
from workbench.desk.related.forms import NarrowForm
from workbench.desk.related.narrowing import narrowing
from workbench.errors import DomainError
from workbench.people.permissions import Permission
from workbench.stories import queries as story_queries
from workbench.stories.related import Narrowed, alike, compared, of_other_sources
from workbench.web import i18n
from workbench.web.access import requires
from workbench.web.database import session
from workbench.web.errors import words
from workbench.web.identity import actor

blueprint = Blueprint("related", __name__)

MOST = 30
MOST_ON_CARD = 4


@blueprint.get("/claims/<uuid:claim_id>/related")
@requires(Permission.READ_CLAIMS, on=Claim)
def show(claim: Claim) -> str | tuple[str, int]:
    """What reads like a claim. htmx gets the short form for the card: other sources, and earlier checks."""
    nearest = alike(session(), claim)
    before = checked_before(session(), actor(), claim, nearest)
    language = Language(i18n.language())
    if "HX-Request" in request.headers:
        elsewhere = compared(session(), claim, of_other_sources(claim, nearest)[: 2 * MOST_ON_CARD])
        found = [one for one in elsewhere if one.comparison.relation != "unrelated"][:MOST_ON_CARD]
        return render_template(
            "related/_on_card.html", claim=claim, found=found, before=before, language=language, lang=language
        )
    form = NarrowForm(request.args)
    form.offer(
        article_queries.source_names(session()),
        [story.name for story in story_queries.stories_of(session(), claim.article_version.article)],
    )
    found, status = [], 200
    if form.validate():
        try:
            narrowed = narrowing(session(), **form.wanted())
            if narrowed != Narrowed():
                nearest = alike(session(), claim, narrowed)
            found = compared(session(), claim, nearest[:MOST])
        except DomainError as error:
            form.refuse(error, words(error))
            status = 422
    else:
        status = 422
    page = render_template(
        "related/show.html",
        claim=claim,
        found=found,
        before=before,
        form=form,
        language=language,
        lang=language,
    )
    return page, status
