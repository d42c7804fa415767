"""What becomes of a claim once a review is in: nothing yet, a final verdict, or a lead's decision."""

from collections.abc import Mapping, Sequence

from sqlalchemy import update
from sqlalchemy.orm import Session

from workbench.adjudication.agreement import Comparison, Opinion, compare
from workbench.adjudication.models import FinalReading, FinalVerdict, Method
from workbench.audit import services as audit
from workbench.claims import services as claim_services
from workbench.claims.models import Claim, ClaimState
from workbench.db import clock
from workbench.people.models import User
from workbench.queues import queries as queue_queries
from workbench.queues import services as queue_services
from workbench.queues.models import SecondReview
from workbench.reviews import queries as review_queries
from workbench.reviews.models import RatingLevel, Review


def settle(session: Session, actor: User, claim: Claim) -> FinalVerdict | None:
    """Call after every submission. Makes the verdict final where the reviews allow it, or asks for a lead.

    Editorial: the last person's review stands. Independent: agreement stands, with the first review's
    rationale; a difference waits for adjudication.
    """
    wanted, second_review = queue_queries.policy_of(session, claim)
    reviews = review_queries.submitted_reviews(session, claim)
    if len(reviews) < wanted:
        return None
    comparison = compare_reviews(session, reviews)
    if second_review is SecondReview.EDITORIAL:
        standing = reviews[-1]
        method = Method.SIGNED if len(reviews) > 1 else Method.SINGLE
        comparison = compare_reviews(session, [standing])
    elif comparison.agree:
        standing = reviews[0]
        method = Method.AGREED if len(reviews) > 1 else Method.SINGLE
    else:
        claim_services.move(session, claim, ClaimState.ADJUDICATION)
        audit.record(session, actor, "adjudication-needed", claim, reviews=len(reviews))
        return None
    verdict = FinalVerdict(
        claim_id=claim.id,
        level_id=_level(standing).id,
        method=method,
        review_id=standing.id,
        reason_code=standing.reason_code,
        as_of=standing.as_of,
        rationale=standing.rationale,
        decided_by_id=actor.id,
        decided_at=clock.now(session),
    )
    make_final(session, claim, verdict, _reading_levels(session, reviews, comparison))
    audit.record(
        session,
        actor,
        "verdict-final",
        verdict,
        claim=claim.public_id,
        verdict=_level(standing).code,
        method=method.value,
    )
    return verdict


def make_final(
    session: Session, claim: Claim, verdict: FinalVerdict, readings: Mapping[int, RatingLevel]
) -> None:
    """Put a verdict in force: the one before stays, no longer current; the claim leaves its queue."""
    session.execute(
        update(FinalVerdict)
        .where(FinalVerdict.claim_id == claim.id, FinalVerdict.is_current)
        .values(is_current=False, version=FinalVerdict.version + 1)
    )
    session.add(verdict)
    session.add_all(
        FinalReading(final_verdict=verdict, reading_id=reading_id, level_id=level.id)
        for reading_id, level in readings.items()
    )
    session.flush()
    queue_services.finish_item(session, claim)
    claim_services.move(session, claim, ClaimState.FINAL)
    session.flush()


def compare_reviews(session: Session, reviews: Sequence[Review]) -> Comparison[int]:
    """Where submitted reviews agree and differ; readings by their number."""
    judged = review_queries.readings_judged(session, reviews)
    return compare(
        [
            Opinion(_level(review).code, {row.reading_id: row.level.code for row in judged[review.id]})
            for review in reviews
        ]
    )


def _reading_levels(
    session: Session, reviews: Sequence[Review], comparison: Comparison[int]
) -> dict[int, RatingLevel]:
    """The levels of the readings that are settled."""
    judged = review_queries.readings_judged(session, reviews)
    return {
        row.reading_id: row.level
        for rows in judged.values()
        for row in rows
        if comparison.readings.get(row.reading_id) == row.level.code
    }


def _level(review: Review) -> RatingLevel:
    """The level of a submitted review, which the database makes it have."""
    assert review.level is not None
    return review.level
