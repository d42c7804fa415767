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
from workbench.queues import queries as queue_queries
from workbench.queues import services as queue_services
from workbench.queues.models import Assignment, ChecklistItem
from workbench.queues.places import Asked
from workbench.reviews import drafts, first_judgements, queries
from workbench.reviews.completeness import require_complete
from workbench.reviews.judgement import Cited, Judgement
from workbench.reviews.late_saves import TooLate, find_too_late
from workbench.reviews.models import Citation, Review
from workbench.reviews.second_reviews import compare_with_first, find_first_review


def save_draft(
    session: Session, actor: User, claim: Claim, judgement: Judgement, *, version: int
) -> Review | TooLate:
    """Keep half-done work. `version` is the review's as the person last saw it, 0 before the first save."""
    assignment = _hold(session, actor, claim)
    review = queries.find_review(session, claim, actor)
    too_late = find_too_late(session, actor, claim, review, assignment, judgement, version)
    if too_late is not None:
        return too_late
    levels = drafts.levels_of(session, claim, judgement)
    review = _write(session, actor, claim, review, assignment, judgement, levels)
    audit.record(session, actor, "review-saved", review, claim=claim.public_id)
    return review


def submit_review(
    session: Session,
    actor: User,
    claim: Claim,
    judgement: Judgement,
    *,
    version: int | None = None,
    joins_draft: bool = False,
    checked: Collection[ChecklistItem] = (),
) -> Review | TooLate:
    """Hand in a review: completes the caller's hold on the claim, or takes one where that is possible.

    Scripts that have read no draft leave `version` out; with `joins_draft` their evidence joins what the caller's
    draft has already. `checked` is what the second person of an editorial queue confirms. Raises rules.Incomplete
    with everything that is missing.
    """
    assignment = _hold(session, actor, claim)
    review = queries.find_review(session, claim, actor)
    if joins_draft and review is not None:
        judgement = _joined(drafts.read(session, review), judgement)
    too_late = find_too_late(session, actor, claim, review, assignment, judgement, version)
    if too_late is not None:
        return too_late
    assert assignment is not None
    drafts.require_finished_evidence(judgement)
    levels = drafts.levels_of(session, claim, judgement)
    asked = places.asked_of(assignment)
    require_complete(session, actor, claim, judgement, levels, asked, checked)
    review = _write(session, actor, claim, review, assignment, judgement, levels, submits=asked)
    if asked.checklist:
        drafts.keep_checks(session, actor, review, checked)
    compare_with_first(session, claim, review)
    if asked.is_unseen:
        first_judgements.keep(session, review, assignment)
    audit.record(
        session,
        actor,
        "review-submitted",
        review,
        claim=claim.public_id,
        slot=review.slot,
        second_decision=review.second_decision.value if review.second_decision else None,
    )
    following.review_submitted(session, assignment)
    return review


def sign_review(
    session: Session,
    actor: User,
    claim: Claim,
    first: Review,
    *,
    version: int,
    checked: Collection[ChecklistItem] = (),
) -> Review | TooLate:
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
    assignment = _hold(session, actor, claim)
    review = queries.find_review(session, claim, actor)
    before = drafts.read(session, review) if review is not None else Judgement()
    position = before.next_position
    added = Cited(evidence=given, stance=stance, position=position, set_number=set_number)
    judgement = replace(before, evidence=[*before.evidence, added])
    too_late = find_too_late(session, actor, claim, review, assignment, judgement, None)
    if too_late is not None:
        return too_late
    levels = drafts.levels_of(session, claim, judgement)
    review = _write(session, actor, claim, review, assignment, judgement, levels)
    citation = next(
        each for each in queries.citations_of(session, [review])[review.id] if each.position == position
    )
    audit.record(
        session, actor, "evidence-cited", citation.evidence, claim=claim.public_id, stance=stance.value
    )
    return citation


def _hold(session: Session, actor: User, claim: Claim) -> Assignment | None:
    """The person's live hold on the claim, taken now if nobody has it; None when somebody else does."""
    held = queue_queries.find_live_assignment(session, actor, claim)
    if held is not None:
        return held
    try:
        return queue_services.take_claim(session, actor, claim)
    except Conflict:
        return None


def _write(
    session: Session,
    actor: User,
    claim: Claim,
    review: Review | None,
    assignment: Assignment | None,
    judgement: Judgement,
    levels: drafts.Levels,
    *,
    submits: Asked | None = None,
) -> Review:
    now = clock.now(session)
    if review is None:
        review = Review(
            claim_id=claim.id,
            reviewer_id=actor.id,
            created_at=now,
            saved_at=now,
            pseudonym=secrets.token_hex(4),
        )
    if assignment is not None:
        review.assignment = assignment
        review.slot = assignment.slot
    drafts.write(session, actor, review, judgement, levels, now=now, submits=submits)
    return review


def _joined(before: Judgement, judgement: Judgement) -> Judgement:
    """The judgement with a draft's evidence before its own, whose rows follow in number."""
    begin = before.next_position
    added = [replace(cited, position=begin + number) for number, cited in enumerate(judgement.evidence)]
    return replace(judgement, evidence=[*before.evidence, *added])
