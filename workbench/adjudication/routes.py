"""Pages of adjudication: what waits, and settling one claim."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from workbench.adjudication import queries, services
from workbench.adjudication.forms import DecisionForm, PublicationForm
from workbench.adjudication.side_by_side import side_by_side
from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, ClaimState, Layer
from workbench.db.pagination import paginate
from workbench.errors import N_, DomainError, NotFound
from workbench.people.permissions import Permission
from workbench.queues import queries as queue_queries
from workbench.reviews import blindness, presentation
from workbench.reviews import queries as review_queries
from workbench.reviews.rules import REASONS, Incomplete
from workbench.web import i18n
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.errors import words
from workbench.web.identity import actor

blueprint = Blueprint("adjudication", __name__)

Answer = str | Response | tuple[str, int]


@blueprint.get("/adjudication")
@requires(Permission.ADJUDICATE)
def list_waiting() -> str:
    """Claims whose reviews differ."""
    page = paginate(session(), queries.waiting_claims(), by=[Claim.id], cursor=request.args.get("cursor"))
    return render_template("adjudication/list_waiting.html", claims=page.items, next=page.next)


@blueprint.get("/claims/<uuid:claim_id>/adjudication")
@requires(Permission.READ_CLAIMS, on=Claim)
def show(claim: Claim) -> str:
    """Reviews side by side, and the decision once it is made."""
    return _page(claim)


@blueprint.post("/claims/<uuid:claim_id>/adjudication")
@requires(Permission.ADJUDICATE, on=Claim)
def adjudicate(claim: Claim) -> Answer:
    """Settle a claim."""
    form = DecisionForm(request.form)
    if not form.validate():
        return _page(claim, form=form), 422
    verdict = form.verdict.data or ""
    belongs = form.reason_code.data in REASONS.get(verdict, ())
    try:
        if not verdict:
            raise DomainError(N_("Choose the overall verdict."), field="verdict")
        if not (form.reason.data or "").strip():
            raise DomainError(
                N_("Say why you decide so; the reason is kept with the verdict."), field="reason"
            )
        services.adjudicate(
            session(),
            actor(),
            claim,
            verdict=verdict,
            rationale=form.rationale.data or "",
            reason=form.reason.data,
            readings=form.verdicts(),
            reason_code=form.reason_code.data if belongs else None,
            as_of=form.holds_as_of(),
        )
    except Incomplete as error:
        for problem in error.problems:
            one = DomainError(
                problem.message, field={"reason": "reason_code"}.get(problem.field, problem.field)
            )
            form.refuse(one, words(one))
        session().rollback()
        return _page(claim, form=form), error.status
    except DomainError as error:
        form.refuse(error, words(error))
        session().rollback()
        return _page(claim, form=form), error.status
    commit()
    flash(_("Decided. The verdict is final; all reviews are kept."), "success")
    return redirect(url_for("adjudication.show", claim_id=claim.public_id))


@blueprint.post("/claims/<uuid:claim_id>/publication")
@requires(Permission.PUBLISH_VERDICT, on=Claim)
def set_publication(claim: Claim) -> Answer:
    """Say where the check is published."""
    form = PublicationForm(request.form)
    if not form.validate():
        return _page(claim, publication=form), 422
    verdict = queries.current_verdict(session(), claim)
    if verdict is None:
        raise NotFound(N_("There is no such page, or it is not for you."))
    try:
        services.set_publication_url(
            session(), actor(), verdict, url=form.url.data or "", version=form.version.data
        )
    except DomainError as error:
        form.refuse(error, words(error))
        session().rollback()
        return _page(claim, publication=form), error.status
    commit()
    flash(_("The publication address is kept."), "success")
    return redirect(url_for("adjudication.show", claim_id=claim.public_id))


def _page(
    claim: Claim, *, form: DecisionForm | None = None, publication: PublicationForm | None = None
) -> str:
    person = actor()
    if not blindness.may_see_others_work(session(), person, claim):
        return render_template("adjudication/blind.html", claim=claim)
    verdict = queries.current_verdict(session(), claim)
    waits = claim.state == ClaimState.ADJUDICATION
    readings = claim_queries.readings_of(session(), claim)
    reviews = side_by_side(session(), claim)
    if form is None and waits:
        form = DecisionForm(data={"readings": [{"reading": str(each.public_id)} for each in readings]})
    if publication is None and verdict is not None:
        publication = PublicationForm(data={"url": verdict.publication_url or "", "version": verdict.version})
    scale = review_queries.current_scale(session(), Layer(claim.layer))
    language = i18n.language()
    return render_template(
        "adjudication/show.html",
        claim=claim,
        version=claim.article_version,
        article=claim.article_version.article,
        reviews=reviews,
        readings=readings,
        levels=[
            {"code": level.code, "label": level.label(language)}
            for level in review_queries.levels_of(session(), scale)
        ],
        form=form,
        verdict=verdict,
        final_readings=[] if verdict is None else queries.final_readings(session(), [verdict])[verdict.id],
        publication=publication,
        waits=waits,
        has_reviewed=any(view.review.reviewer_id == person.id for view in reviews.views),
        is_open=queue_queries.policy_of(session(), claim)[1].value == "editorial" or verdict is not None,
        withheld=not presentation.may_see_protected(person),
        lang=language,
    )
