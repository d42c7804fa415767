"""Writing reviews: drafts, the evidence in them, handing in."""

import secrets
from collections.abc import Collection
from dataclasses import replace

from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.claims.models import Claim
from workbench.db import clock
from workbench.db.rows import require_version
from workbench.errors import N_, Conflict
from workbench.evidence.given import EvidenceGiven, require_acceptable
from workbench.evidence.models import Stance
from workbench.people.models import User
from workbench.queues import following, places
from workbench.queues import services as queue_services
from workbench.queues.holds import Hold
from workbench.queues.models import ChecklistItem
from workbench.queues.places import Asked
from workbench.reviews import drafts, first_judgements, queries
from workbench.reviews.completeness import require_complete
from workbench.reviews.judgement import Cited, Judgement
from workbench.reviews.late_saves import TooLate, find_too_late
from workbench.reviews.models import Citation, Review
from workbench.reviews.queries import ReviewView
from workbench.reviews.second_reviews import compare_with_first, find_first_review


def save_draft(
    session: Session, actor: User, claim: Claim, judgement: Judgement, *, version: int
) -> Review | TooLate:
    """Keep half-done work. `version` is the review's as the person last saw it, 0 before the first save."""
    hold = _hold(session, actor, claim)
    review = queries.find_review(session, claim, actor)
    too_late = find_too_late(session, actor, claim, review, hold, judgement, version)
    if too_late is not None:
        return too_late
    assert hold is not None
    levels = drafts.levels_of(session, claim, judgement)
    saved = _write(session, actor, hold, review, judgement, levels).review
    audit.record(session, actor, "review-saved", saved, claim=claim.public_id)
    return saved


def submit_review(
    session: Session,
    actor: User,
    claim: Claim,
    judgement: Judgement,
    *,
    version: int | None = None,
    joins_draft: bool = False,
    checked: Collection[ChecklistItem] = (),
) -> ReviewView | TooLate:
    """Hand in a review: completes the caller's hold on the claim, or takes one where that is possible.

    Scripts that have read no draft leave `version` out; with `joins_draft` their evidence joins what the caller's
    draft has already. `checked` is what the second person of an editorial queue confirms. Raises rules.Incomplete
    with everything that is missing.
    """
    hold = _hold(session, actor, claim)
    review = queries.find_review(session, claim, actor)
    if joins_draft and review is not None:
        judgement = _joined(drafts.read(session, review), judgement)
    too_late = find_too_late(session, actor, claim, review, hold, judgement, version)
    if too_late is not None:
        return too_late
    assert hold is not None
    drafts.require_finished_evidence(judgement)
    levels = drafts.levels_of(session, claim, judgement)
    asked = places.asked_of(hold.assignment)
    require_complete(session, actor, claim, judgement, levels, asked, checked)
    view = _write(session, actor, hold, review, judgement, levels, submits=asked)
    review = view.review
    if asked.checklist:
        drafts.keep_checks(session, actor, review, checked)
    compare_with_first(session, claim, review)
    if asked.is_unseen:
        first_judgements.keep(session, view, hold.assignment)
    audit.record(
        session,
        actor,
        "review-submitted",
        review,
        claim=claim.public_id,
        slot=review.slot,
        second_decision=review.second_decision.value if review.second_decision else None,
    )
    following.review_submitted(session, hold)
    if review.second_decision is None:
        return view
    return replace(view, checks=queries.checks_of(session, [review])[review.id])


def sign_review(
    session: Session,
    actor: User,
    claim: Claim,
    first: Review,
    *,
    version: int,
    checked: Collection[ChecklistItem] = (),
) -> ReviewView | TooLate:
    """Editorial: the second person agrees with the first review as it stands.

    `version` is the first review's as the second person read it. Raises StaleVersion when it changed.
    """
    if first != find_first_review(session, claim, actor):
        raise Conflict(N_("This review is not waiting for your signature."))
    judgement = drafts.read(session, first)
    shown = judgement.as_json()
    require_version(first, version, yours={}, theirs=shown, by=first.reviewer.name)
    return submit_review(session, actor, claim, judgement, checked=checked)


def add_evidence(
    session: Session, actor: User, claim: Claim, given: EvidenceGiven, *, stance: Stance, set_number: int = 1
) -> Citation | TooLate:
    """Put a piece of evidence into the caller's own draft, beginning one where the role allows."""
    require_acceptable(given)
    hold = _hold(session, actor, claim)
    review = queries.find_review(session, claim, actor)
    before = drafts.read(session, review) if review is not None else Judgement()
    position = before.next_position
    added = Cited(evidence=given, stance=stance, position=position, set_number=set_number)
    judgement = replace(before, evidence=[*before.evidence, added])
    too_late = find_too_late(session, actor, claim, review, hold, judgement, None)
    if too_late is not None:
        return too_late
    assert hold is not None
    levels = drafts.levels_of(session, claim, judgement)
    written = _write(session, actor, hold, review, judgement, levels)
    citation = next(each for each in written.citations if each.position == position)
    audit.record(
        session, actor, "evidence-cited", citation.evidence, claim=claim.public_id, stance=stance.value
    )
    return citation


def _hold(session: Session, actor: User, claim: Claim) -> Hold | None:
    """The person's live hold on the claim, taken now if nobody has it; None when somebody else does."""
    try:
        return queue_services.hold(session, actor, claim)
    except Conflict:
        return None


def _write(
    session: Session,
    actor: User,
    hold: Hold,
    review: Review | None,
    judgement: Judgement,
    levels: drafts.Levels,
    *,
    submits: Asked | None = None,
) -> ReviewView:
    now = clock.now(session)
    if review is None:
        review = Review(
            claim_id=hold.claim.id,
            reviewer_id=actor.id,
            created_at=now,
            saved_at=now,
            pseudonym=secrets.token_hex(4),
        )
    review.assignment = hold.assignment
    review.slot = hold.assignment.slot
    return drafts.write(session, actor, review, judgement, levels, now=now, submits=submits)


def _joined(before: Judgement, judgement: Judgement) -> Judgement:
    """The judgement with a draft's evidence before its own, whose rows follow in number."""
    begin = before.next_position
    added = [replace(cited, position=begin + number) for number, cited in enumerate(judgement.evidence)]
    return replace(judgement, evidence=[*before.evidence, *added])
