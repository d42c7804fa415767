"""Reviews that go back to their authors, or are taken back by them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.db.rows import require_version
from workbench.errors import N_, Conflict, DomainError, Forbidden
from workbench.notices import services as notices
from workbench.notices.models import NoticeKind
from workbench.people.models import Role, User
from workbench.queues import following
from workbench.queues import queries as queue_queries
from workbench.reviews import drafts, queries
from workbench.reviews.blindness import may_see_others_work
from workbench.reviews.models import Review, ReviewState, SecondDecision
from workbench.reviews.second_reviews import find_first_review


def return_review(session: Session, actor: User, review: Review, *, note: str, version: int) -> None:
    """Give a submitted review back to its author with what has to be done.

    In an editorial queue the second person may, while holding the claim; a lead may always, once allowed to
    see the review.
    """
    claim = review.claim
    assignment = queue_queries.find_live_assignment(session, actor, claim)
    is_second = review == find_first_review(session, claim, actor) and assignment is not None
    if not is_second and not Role(actor.role).includes(Role.LEAD):
        raise Forbidden(N_("Only the second reviewer or a lead gives a review back."))
    if review.reviewer_id != actor.id and not may_see_others_work(session, actor, claim):
        raise Forbidden(N_("Other people's work on this claim is hidden from you until all reviews are in."))
    if not note.strip():
        raise DomainError(N_("Say what should be done before it comes back."), field="note")
    require_version(
        review,
        version,
        yours={"note": note},
        theirs=drafts.read(session, review).as_json(),
        by=review.reviewer.name,
        at=review.saved_at.isoformat(),
    )
    if review.state != ReviewState.SUBMITTED:
        raise Conflict(N_("This review has been given back already."))
    _require_nothing_stands_on(session, review)
    own = queries.find_review(session, claim, actor) if is_second else None
    if own is not None:
        # Begun on a text that is going to change: the next look starts from the new one.
        own.state = ReviewState.WITHDRAWN
        own.first_review_id = review.id
        own.second_decision = SecondDecision.RETURNED
    review.state = ReviewState.RETURNED
    review.return_note = note.strip()
    review.returned_by_id = actor.id
    session.flush()
    audit.record(session, actor, "review-returned", review, claim=claim.public_id, note=review.return_note)
    following.review_returned(session, actor, claim, review.reviewer)
    notices.notify(session, actor, NoticeKind.RETURNED, claim, [review.reviewer])


def withdraw_review(session: Session, actor: User, review: Review, *, reason: str) -> None:
    """Take back one's own unfinished review. A submitted one comes back only from a lead."""
    if review.state not in {ReviewState.DRAFT, ReviewState.RETURNED}:
        raise Conflict(N_("A submitted review changes only after a lead gave it back."))
    review.state = ReviewState.WITHDRAWN
    session.flush()
    audit.record(session, actor, "review-withdrawn", review, claim=review.claim.public_id, reason=reason)


def _require_nothing_stands_on(session: Session, review: Review) -> None:
    """Raise Conflict while a later person's review signs or edits this one."""
    later = session.scalars(
        select(Review.id).where(Review.first_review_id == review.id, Review.state == ReviewState.SUBMITTED)
    ).first()
    if later is not None:
        raise Conflict(N_("Give back the second review first: it stands on this one."))
