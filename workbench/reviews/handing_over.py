"""The draft that goes with a claim when it is handed to a colleague."""

import secrets
from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.db import clock
from workbench.people.models import User
from workbench.queues.models import Assignment
from workbench.reviews import queries
from workbench.reviews.models import Citation, Review, ReviewReading, ReviewState

UNFINISHED = (ReviewState.DRAFT, ReviewState.RETURNED)


def drafts_under(session: Session, held: Sequence[Assignment]) -> dict[int, Review]:
    """What the holders of some claims have written so far, by the number of the assignment."""
    reviews = session.scalars(
        select(Review).where(
            Review.claim_id.in_([assignment.claim_id for assignment in held]),
            Review.reviewer_id.in_([assignment.user_id for assignment in held]),
            Review.state.in_(UNFINISHED),
        )
    )
    found = {(review.claim_id, review.reviewer_id): review for review in reviews}
    return {
        assignment.id: found[assignment.claim_id, assignment.user_id]
        for assignment in held
        if (assignment.claim_id, assignment.user_id) in found
    }


def written_by_others(session: Session, held: Sequence[Assignment]) -> dict[int, set[int]]:
    """By claim, who may not take a hold over for what they wrote: a review that is in, or was. One's own draft
    stands in the way only of another draft, so that one person never has two."""
    drafts = {review.claim_id for review in drafts_under(session, held).values()}
    others: dict[int, set[int]] = defaultdict(set)
    rows = session.execute(
        select(Review.claim_id, Review.reviewer_id, Review.state).where(
            Review.claim_id.in_([assignment.claim_id for assignment in held]),
            Review.state != ReviewState.WITHDRAWN,
        )
    )
    for claim_id, reviewer_id, state in rows:
        if state != ReviewState.DRAFT or claim_id in drafts:
            others[claim_id].add(reviewer_id)
    return others


def pass_draft_on(session: Session, draft: Review, to: User, assignment: Assignment) -> Review:
    """The colleague's review begins as what was written so far, and names who began it; the one written so far is
    withdrawn and stays as it was. Evidence stays credited to who found it. Recorded by the caller."""
    review = Review(
        claim_id=draft.claim_id,
        reviewer_id=to.id,
        begun_by_id=draft.begun_by_id or draft.reviewer_id,
        assignment_id=assignment.id,
        slot=assignment.slot,
        state=draft.state,
        level_id=draft.level_id,
        reason_code=draft.reason_code,
        as_of=draft.as_of,
        rationale=draft.rationale,
        confidence=draft.confidence,
        denied_by_claimant=draft.denied_by_claimant,
        unfinished_evidence=list(draft.unfinished_evidence),
        return_note=draft.return_note,
        returned_by_id=draft.returned_by_id,
        created_at=clock.now(session),
        saved_at=draft.saved_at,
        pseudonym=secrets.token_hex(4),
    )
    session.add(review)
    for judged in queries.readings_judged(session, [draft])[draft.id]:
        session.add(ReviewReading(review=review, reading=judged.reading, level=judged.level))
    for cited in queries.citations_of(session, [draft])[draft.id]:
        session.add(
            Citation(
                review=review,
                evidence=cited.evidence,
                stance=cited.stance,
                set_number=cited.set_number,
                position=cited.position,
            )
        )
    draft.state = ReviewState.WITHDRAWN
    session.flush()
    return review
