"""The review screen: rail, article, card; and what its buttons do."""

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response

from workbench.claims.models import Claim
from workbench.desk.article_page import view
from workbench.desk.review_screen import card as cards
from workbench.desk.review_screen import history as histories
from workbench.desk.review_screen import rail as rails
from workbench.desk.review_screen import services
from workbench.desk.review_screen.forms import PREFIXES, ReturnForm, ReviewForm
from workbench.errors import DomainError
from workbench.evidence.addresses import shown
from workbench.people.permissions import Permission
from workbench.queues import services as queue_services
from workbench.reviews import giving_back
from workbench.reviews.models import Review
from workbench.web import i18n
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.errors import words
from workbench.web.identity import actor

blueprint = Blueprint("review_screen", __name__)
blueprint.add_app_template_filter(shown, "shown_address")

Answer = str | Response | tuple[str | Response, int]


@blueprint.get("/claims/<uuid:claim_id>")
@requires(Permission.READ_CLAIMS, on=Claim)
def show(claim: Claim) -> Answer:
    """A claim's card beside its article. `draft` names somebody's unfinished review to take up."""
    try:
        draft = UUID(request.args.get("draft", ""))
    except ValueError:
        draft = None
    return page(claim, draft=draft)


@blueprint.get("/claims/<uuid:claim_id>/history")
@requires(Permission.READ_CLAIMS, on=Claim)
def history(claim: Claim) -> str:
    """Everything that happened to a claim, as far as the person may know it."""
    return render_template(
        "review_screen/history.html",
        claim=claim,
        history=histories.history_of(session(), actor(), claim),
        reader_id=actor().id,
        return_form=ReturnForm(),
        lang=i18n.language(),
    )


@blueprint.post("/claims/<uuid:claim_id>/take")
@requires(Permission.TAKE_CLAIMS, on=Claim)
def take(claim: Claim) -> Response:
    """Take this very claim."""
    queue_services.take_claim(session(), actor(), claim)
    commit()
    return redirect(address(claim))


@blueprint.post("/reviews/<uuid:review_id>/return")
@requires(Permission.RETURN_REVIEW, on=Review)
def return_review(review: Review) -> Answer:
    """Give a review back to its author with a note."""
    claim = review.claim
    form = ReturnForm(request.form)
    if not form.validate():
        return page(claim, return_form=form), 422
    try:
        services.give_back(session(), actor(), review, note=form.note.data, version=form.version.data)
    except DomainError as error:
        form.refuse(error, words(error))
        session().rollback()
        return page(claim, return_form=form), error.status
    commit()
    flash(_("The review is back with its author."), "success")
    return redirect(address(claim))


@blueprint.post("/reviews/<uuid:review_id>/withdraw")
@requires(Permission.EDIT_REVIEW, on=Review)
def withdraw_review(review: Review) -> Response:
    """Throw away one's own draft; it stays on record."""
    reason = request.form.get("reason", "")
    giving_back.withdraw_review(session(), actor(), review, reason=reason)
    commit()
    flash(_("Your draft is withdrawn."), "success")
    return redirect(address(review.claim))


@blueprint.post("/claims/<uuid:claim_id>/reviews/open")
@requires(Permission.ADJUDICATE, on=Claim)
def open_reviews(claim: Claim) -> Response:
    """A lead looks at blind reviews, and may not review the claim any more."""
    services.open_reviews(session(), actor(), claim)
    commit()
    return redirect(url_for("review_screen.history", claim_id=claim.public_id))


def page(
    claim: Claim,
    *,
    form: ReviewForm | None = None,
    draft: UUID | None = None,
    return_form: ReturnForm | None = None,
) -> str:
    """The whole screen. `form` and `return_form` came back with errors; `draft` is one to be taken up."""
    person, version = actor(), claim.article_version
    rail = rails.rail_of(session(), person, claim)
    return render_template(
        "review_screen/show.html",
        claim=claim,
        version=version,
        article=version.article,
        cards=cards.cards_of(session(), person, claim, form=form, draft=draft),
        rail=rail,
        rail_words=ngettext(
            "%(done)s of %(num)s selected claim is done",
            "%(done)s of %(num)s selected claims are done",
            rail.chosen,
            done=rail.finished,
        ),
        blocks=view.text_of(
            session(),
            person,
            version,
            language="ar" if i18n.language() == "ar" else "en",
            label=lambda number: _("Claim %(number)s", number=number),
            current=claim,
        ),
        prefixes=PREFIXES,
        return_form=return_form or ReturnForm(),
        lang=i18n.language(),
    )


def address(claim: Claim, *, anchor: str | None = None) -> str:
    """Where the claim's screen is."""
    return url_for("review_screen.show", claim_id=claim.public_id, _anchor=anchor)
