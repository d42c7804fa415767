"""What the buttons of the review form do. Each keeps what was written."""

from collections.abc import Callable
from datetime import datetime

from flask import Blueprint, flash, jsonify, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from workbench.claims.models import Claim, Layer
from workbench.desk.review_screen import card as cards
from workbench.desk.review_screen.forms import PREFIXES, ReviewForm
from workbench.desk.review_screen.routes import Answer, address, page
from workbench.desk.reviewing import services
from workbench.errors import N_, DomainError, Malformed, StaleVersion
from workbench.people.permissions import Permission
from workbench.queues import queries as queue_queries
from workbench.queues import services as queue_services
from workbench.queues.models import Queue
from workbench.queues.offers import NothingGiven
from workbench.reviews import queries as review_queries
from workbench.reviews import services as review_services
from workbench.reviews.late_saves import NO_DRAFT_YET, HoldLost, TooLate
from workbench.reviews.models import ReviewState
from workbench.reviews.second_reviews import find_first_review
from workbench.web import i18n
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.errors import words
from workbench.web.identity import actor
from workbench.web.posted import wants_json
from workbench.web.rendering import moment_label

blueprint = Blueprint("reviewing", __name__)


@blueprint.post("/claims/<uuid:claim_id>/review/draft")
@requires(Permission.REVIEW_CLAIMS, on=Claim)
def save_draft(claim: Claim) -> Answer:
    """Keep what is written so far. The review-form element asks for JSON."""
    form = _posted(claim)
    if not form.validate():
        if wants_json():
            return jsonify(detail=form.first_error()), 422
        return page(claim, form=form), 422
    outcome = review_services.save_draft(session(), actor(), claim, form.judgement(), version=_version())
    commit()
    if isinstance(outcome, TooLate):
        return _too_late(claim, form, outcome.refusal)
    if wants_json():
        return jsonify(version=outcome.version, saved_at=outcome.saved_at.isoformat())
    flash(_("The draft is saved."), "success")
    return redirect(address(claim))


@blueprint.post("/claims/<uuid:claim_id>/review")
@requires(Permission.REVIEW_CLAIMS, on=Claim)
def submit_review(claim: Claim) -> Answer:
    """Hand the review in. What is refused is kept as a draft."""
    form = _posted(claim)
    if not form.validate():
        return page(claim, form=form), 422
    try:
        outcome = services.submit(
            session(), actor(), claim, form.judgement(), version=_version(), checked=form.checklist()
        )
    except DomainError as error:
        return _refused(claim, form, error)
    if isinstance(outcome, TooLate):
        commit()
        return _too_late(claim, form, outcome.refusal)
    return _submitted(claim, outcome)


@blueprint.post("/claims/<uuid:claim_id>/review/resolve")
@requires(Permission.REVIEW_CLAIMS, on=Claim)
def resolve(claim: Claim) -> Answer:
    """After a conflict: save one of the two texts, or both merged, as the draft."""
    if request.form.get("resolution") == "theirs":
        return redirect(address(claim))
    form = _posted(claim)
    if request.form.get("resolution") == "mine":
        form.rationale.data = request.form.get("mine", "")
    if not form.validate():
        return page(claim, form=form), 422
    outcome = review_services.save_draft(session(), actor(), claim, form.judgement(), version=_version())
    commit()
    if isinstance(outcome, TooLate):
        return _too_late(claim, form, outcome.refusal)
    return redirect(address(claim))


@blueprint.post("/claims/<uuid:claim_id>/review/sign")
@requires(Permission.REVIEW_CLAIMS, on=Claim)
def sign_review(claim: Claim) -> Answer:
    """Editorial: sign the first review as it stands."""
    person = actor()
    first = find_first_review(session(), claim, person)
    if first is None:
        flash(_("This review is not waiting for your signature."), "warning")
        return redirect(address(claim))
    seen = request.form.get("first_version", type=int, default=0)
    form = _posted(claim)
    if not form.checked.validate(form):
        raise Malformed(N_("The form is not complete."))
    try:
        outcome = services.sign(session(), person, claim, first, version=seen, checked=form.checklist())
    except DomainError as error:
        session().rollback()
        flash(words(error), "warning")
        return redirect(address(claim))
    if isinstance(outcome, TooLate):
        commit()
        return _too_late(claim, None, outcome.refusal)
    return _submitted(claim, outcome)


@blueprint.post("/claims/<uuid:claim_id>/review/park")
@requires(Permission.REVIEW_CLAIMS, on=Claim)
def park(claim: Claim) -> Answer:
    """Keep the draft and wait for a reply until a time."""

    def act(form: ReviewForm) -> object:
        return services.park(
            session(),
            actor(),
            claim,
            form.judgement(),
            until=form.waits_until(),
            waits_for=form.waits_for.data or "",
            version=_version(),
        )

    return _with_draft(claim, act, _("The claim waits for a reply; your draft is kept."))


@blueprint.post("/claims/<uuid:claim_id>/review/release")
@requires(Permission.REVIEW_CLAIMS, on=Claim)
def release(claim: Claim) -> Answer:
    """Keep the draft and give the claim back to its queue."""

    def act(form: ReviewForm) -> object:
        return services.hand_back(
            session(), actor(), claim, form.judgement(), skips=False, version=_version()
        )

    return _with_draft(claim, act, _("The claim is back in its queue; your draft is kept."))


@blueprint.post("/claims/<uuid:claim_id>/review/skip")
@requires(Permission.REVIEW_CLAIMS, on=Claim)
def skip(claim: Claim) -> Answer:
    """Leave the claim to others."""

    def act(form: ReviewForm) -> object:
        return services.hand_back(session(), actor(), claim, form.judgement(), skips=True, version=_version())

    return _with_draft(claim, act, _("Skipped: the claim is left to others."))


@blueprint.post("/claims/<uuid:claim_id>/review/hand-over")
@requires(Permission.REVIEW_CLAIMS, on=Claim)
def hand_over(claim: Claim) -> Answer:
    """Keep the draft and go on to choose the colleague who gets the claim with it."""
    form = _posted(claim)
    if not form.validate():
        return page(claim, form=form), 422
    outcome = review_services.save_draft(session(), actor(), claim, form.judgement(), version=_version())
    commit()
    if isinstance(outcome, TooLate):
        return _too_late(claim, form, outcome.refusal)
    assert outcome.assignment is not None
    return redirect(url_for("handover.hand_over_form", assignment_id=outcome.assignment.public_id))


@blueprint.post("/claims/<uuid:claim_id>/review/reading")
@requires(Permission.REVIEW_CLAIMS, on=Claim)
def add_reading(claim: Claim) -> Answer:
    """Keep the draft and add a reading of one's own."""

    def act(form: ReviewForm) -> object:
        text = form.new_reading.data or ""
        return services.add_reading(
            session(), actor(), claim, form.judgement(), text=text, version=_version()
        )

    return _with_draft(claim, act, _("The reading is added."), field="new_reading", anchor="readings")


def _posted(claim: Claim) -> ReviewForm:
    return ReviewForm(request.form, prefix=PREFIXES[Layer(claim.layer)])


def _version() -> int:
    return request.form.get("version", type=int, default=NO_DRAFT_YET)


def _with_draft(
    claim: Claim,
    act: Callable[[ReviewForm], object],
    done: str,
    *,
    field: str = "until",
    anchor: str | None = None,
) -> Answer:
    """A button that saves the draft and does one thing more."""
    form = _posted(claim)
    if not form.validate():
        return page(claim, form=form), 422
    try:
        outcome = act(form)
    except DomainError as error:
        refused = DomainError(error.message, field=field, **error.values)
        refused.status = error.status
        return _refused(claim, form, refused)
    commit()
    if isinstance(outcome, TooLate):
        return _too_late(claim, form, outcome.refusal)
    flash(done, "success")
    if anchor is not None:
        return redirect(address(claim, anchor=anchor))
    return redirect(url_for("my_work.show"))


def _refused(claim: Claim, form: ReviewForm, error: DomainError) -> Answer:
    """Say what stands against it, keep what was written, and show the form again."""
    session().rollback()
    try:
        outcome = review_services.save_draft(session(), actor(), claim, form.judgement(), version=_version())
        commit()
    except DomainError:
        session().rollback()
    else:
        if isinstance(outcome, TooLate):
            return _too_late(claim, form, outcome.refusal)
    form.refuse_review(error)
    return page(claim, form=form), error.status


def _submitted(claim: Claim, outcome: services.Submitted) -> Response:
    if outcome.verdict is not None:
        flash(_("Submitted. The verdict is final."), "success")
    else:
        flash(_("Submitted."), "success")
    target = _next_after(claim, None if outcome.item is None else outcome.item.queue)
    commit()
    return redirect(target)


def _next_after(claim: Claim, queue: Queue | None) -> str:
    """Where to go on: the other layer of the same quotation, else the queue's next claim, else my work."""
    person = actor()
    twin = claim.twin
    if twin is not None and queue_queries.find_live_assignment(session(), person, twin) is not None:
        return address(twin)
    if "next" not in request.form:
        return address(claim)
    if queue is None:
        return url_for("my_work.show")
    try:
        given = queue_services.take_next(session(), person, queue)
    except DomainError as error:
        flash(words(error), "info")
        return url_for("my_work.show")
    # My work says of each queue why it gives nothing.
    return url_for("my_work.show") if isinstance(given, NothingGiven) else address(given.claim)


def _too_late(claim: Claim, form: ReviewForm | None, refusal: StaleVersion) -> Answer:
    """409: both texts on one page, or for the element the way there."""
    if wants_json():
        answer = jsonify(detail=words(refusal), code=refusal.code, by=refusal.by, conflict_url=address(claim))
        answer.status_code = 409
        return answer
    page = render_template(
        "reviewing/too_late.html",
        claim=claim,
        form=form,
        prefix=PREFIXES[Layer(claim.layer)],
        refusal=refusal,
        is_hold_lost=isinstance(refusal, HoldLost),
        version=_own_version(claim),
        levels={
            level.code: level.label(i18n.language())
            for level in cards.card_of(session(), actor(), claim).levels
        },
        message=words(refusal),
        at=moment_label(datetime.fromisoformat(refusal.at)) if refusal.at else "",
        carried=_carried(form),
    )
    return page, 409


def _carried(form: ReviewForm | None) -> list[tuple[str, str]]:
    """The fields as they were sent, to be sent again with the choice; the rationale is what is chosen."""
    if form is None:
        return []
    left_out = {"csrf_token", "version", "next", "mine", "resolution", form.rationale.name}
    return [(name, value) for name, value in request.form.items(multi=True) if name not in left_out]


def _own_version(claim: Claim) -> int:
    own = review_queries.find_review(session(), claim, actor())
    return NO_DRAFT_YET if own is None or own.state == ReviewState.SUBMITTED else own.version
