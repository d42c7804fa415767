"""Pages of adjudication: what waits, settling one claim, reopening it."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from workbench.adjudication import queries, reopening, services
from workbench.adjudication.models import Why
from workbench.claims import lifecycle
from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, ClaimState, Layer
from workbench.db import clock
from workbench.db.pagination import paginate
from workbench.desk.adjudication_page import waiting
from workbench.desk.adjudication_page.forms import DecisionForm, PublicationForm, ReopenForm, WaitingForm
from workbench.desk.adjudication_page.side_by_side import side_by_side
from workbench.desk.adjudication_page.standing import standing_of
from workbench.desk.claim_lists.address import scope_of
from workbench.desk.related.checked_before import checked_before
from workbench.desk.review_screen.services import is_anonymous
from workbench.errors import N_, DomainError, Malformed, NotFound, StaleVersion
from workbench.people.permissions import Permission
from workbench.queues import queries as queue_queries
from workbench.reviews import blindness, presentation
from workbench.reviews import queries as review_queries
from workbench.reviews.late_saves import TooLate
from workbench.reviews.rules import REASONS, Incomplete
from workbench.stories import queries as story_queries
from workbench.stories.models import Story
from workbench.stories.related import alike
from workbench.web import i18n
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.errors import words
from workbench.web.identity import actor

blueprint = Blueprint("adjudication", __name__)

MOST_STORIES = 200
Answer = str | Response | tuple[str, int]


@blueprint.get("/adjudication")
@requires(Permission.ADJUDICATE)
def list_waiting() -> str:
    """What waits for a lead, the longest wait first; `queue`, `story` and `why` in the address narrow it."""
    scope = scope_of(session(), request.args, now=clock.now(session()))
    form = WaitingForm(request.args)
    stories = paginate(
        session(), story_queries.all_stories(), by=[Story.id], descending=True, limit=MOST_STORIES
    )
    form.offer(queue_queries.running_queues(session()), list(stories.items))
    try:
        why = Why(request.args["why"]) if request.args.get("why") else None
    except ValueError:
        raise Malformed(
            N_("This address asks for a list that does not exist. Start again from the page.")
        ) from None
    return render_template(
        "adjudication/list_waiting.html",
        shown=waiting.page_of(session(), scope, why, cursor=request.args.get("cursor")),
        form=form,
        scope=scope,
        asked=scope.as_query() | ({} if why is None else {"why": why.value}),
        lang=i18n.language(),
    )


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
        outcome = services.adjudicate(
            session(),
            actor(),
            claim,
            verdict=verdict,
            rationale=form.rationale.data or "",
            reason=form.reason.data,
            readings=form.verdicts(),
            reason_code=form.reason_code.data if belongs else None,
            as_of=form.holds_as_of(),
            version=form.version.data,
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
    if isinstance(outcome, TooLate):
        return _too_late(claim, form, outcome.refusal)
    flash(_("Decided. The verdict is final; all reviews are kept."), "success")
    return redirect(url_for("adjudication.show", claim_id=claim.public_id))


@blueprint.post("/claims/<uuid:claim_id>/reopen")
@requires(Permission.ADJUDICATE, on=Claim)
def reopen(claim: Claim) -> Answer:
    """Decide a settled claim anew."""
    form = ReopenForm(request.form)
    if not form.validate():
        return _page(claim, reopen_form=form), 422
    try:
        reopening.reopen(session(), actor(), claim, reason=form.reason.data or "", version=form.version.data)
    except StaleVersion as error:
        session().rollback()
        form.send_against(claim.version)
        return _page(claim, reopen_form=form, overtaken="reopening"), error.status
    except DomainError as error:
        form.refuse(error, words(error))
        session().rollback()
        return _page(claim, reopen_form=form), error.status
    commit()
    flash(_("Reopened. The claim waits for a decision; the round before is kept."), "success")
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
            session(),
            actor(),
            verdict,
            url=form.url.data or "",
            seen=form.seen.data or "",
            version=form.version.data,
        )
    except StaleVersion as error:
        session().rollback()
        overtaken = "publication" if form.seen.data == str(verdict.public_id) else "verdict"
        form.send_against(verdict.version)
        form.seen.data = str(verdict.public_id)
        return _page(claim, publication=form, overtaken=overtaken), error.status
    except DomainError as error:
        form.refuse(error, words(error))
        session().rollback()
        return _page(claim, publication=form), error.status
    commit()
    flash(_("The publication address is kept."), "success")
    return redirect(url_for("adjudication.show", claim_id=claim.public_id))


def _page(
    claim: Claim,
    *,
    form: DecisionForm | None = None,
    publication: PublicationForm | None = None,
    reopen_form: ReopenForm | None = None,
    overtaken: str = "",
) -> str:
    """`overtaken`: what was opened on what stands no more: the form of decision, reopening or publication, or that of
    another verdict's publication."""
    person = actor()
    if not blindness.may_see_others_work(session(), person, claim):
        return render_template("adjudication/blind.html", claim=claim)
    verdict = queries.current_verdict(session(), claim)
    readings = claim_queries.readings_of(session(), claim)
    waits = claim.state == ClaimState.ADJUDICATION
    anonymous = is_anonymous(session(), claim)
    beside = side_by_side(session(), person, claim, anonymous=anonymous)
    if form is None:
        form = DecisionForm(data={"readings": [{"reading": str(each.public_id)} for each in readings]})
        form.version.data = claim.version
    if publication is None and verdict is not None:
        kept = verdict.publication_url or ""
        seen = {"seen": str(verdict.public_id), "version": verdict.version}
        publication = PublicationForm(data={"url": kept} | seen)
    if reopen_form is None:
        reopen_form = ReopenForm(data={"version": claim.version})
    return render_template(
        "adjudication/show.html",
        claim=claim,
        version=claim.article_version,
        article=claim.article_version.article,
        beside=beside,
        before=checked_before(session(), person, claim, alike(session(), claim)),
        readings=readings,
        levels=_levels(claim),
        form=form,
        overtaken=overtaken,
        verdict=verdict,
        final_readings=[] if verdict is None else queries.final_readings(session(), [verdict])[verdict.id],
        rounds=queries.rounds_before(session(), [claim.id])[claim.id],
        publication=publication,
        reopen_form=reopen_form,
        may_reopen=claim.state in lifecycle.FINISHED,
        waits=waits,
        standing=standing_of(session(), person, claim, [view.review for view in beside.views]),
        is_open=not anonymous,
        withheld=not presentation.may_see_protected(person),
        lang=i18n.language(),
    )


def _too_late(claim: Claim, form: DecisionForm, refusal: StaleVersion) -> Answer:
    """409: the claim was decided meanwhile, or its reviews changed. The lead's text stays with them."""
    if claim.state == ClaimState.ADJUDICATION:
        form.send_against(claim.version)
        return _page(claim, form=form, overtaken="decision"), 409
    page = render_template(
        "adjudication/too_late.html",
        claim=claim,
        readings=claim_queries.readings_of(session(), claim),
        refusal=refusal,
        labels={level["code"]: level["label"] for level in _levels(claim)},
        message=words(refusal),
    )
    return page, 409


def _levels(claim: Claim) -> list[dict[str, str]]:
    scale = review_queries.current_scale(session(), Layer(claim.layer))
    return [
        {"code": level.code, "label": level.label(i18n.language())}
        for level in review_queries.levels_of(session(), scale)
    ]
