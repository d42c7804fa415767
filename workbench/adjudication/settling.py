"""What becomes of a claim once a review is in: nothing yet, a final verdict, or a lead's decision."""

from collections.abc import Mapping, Sequence

from sqlalchemy import delete
from sqlalchemy.orm import Session

from workbench.adjudication import queries
from workbench.adjudication.agreement import Comparison, Opinion, compare
from workbench.adjudication.models import FinalReading, FinalVerdict, Method, PendingDecision, Why
from workbench.audit import services as audit
from workbench.claims import services as claim_services
from workbench.claims.models import Claim, ClaimState
from workbench.db import clock
from workbench.notices import services as notices
from workbench.notices.models import NoticeKind
from workbench.people import queries as people_queries
from workbench.people.models import User
from workbench.queues import following, places
from workbench.queues.conflicts import is_avoided
from workbench.queues.models import QueueItem
from workbench.reviews import queries as review_queries
from workbench.reviews.models import RatingLevel, Review, ReviewReading
from workbench.reviews.queries import ReviewView
from workbench.stories import note_queries


def settle(
    session: Session,
    actor: User | None,
    claim: Claim,
    item: QueueItem | None = None,
    *,
    last: ReviewView | None = None,
) -> FinalVerdict | None:
    """Call after every submission. Makes the verdict final where the reviews allow it, or asks for a lead.

    Editorial: the last person's review stands. Independent: agreement stands, with the first review's
    rationale; a difference waits for adjudication. `item` is the claim's place in its queue and `last` the
    review just handed in, where the caller has them. Without an actor, whoever handed in the last review decided.
    """
    # The reviews are written; what else changed goes out together with the verdict.
    with session.no_autoflush:
        item = item or places.find_item(session, claim)
        policy = places.policy_at(item)
        reviews = review_queries.submitted_reviews(session, claim)
        if len(reviews) < policy.reviews:
            return None
        judged = _readings_judged(session, reviews, last)
        waits = waits_for_notes(session, claim, item)
    if waits:
        ask_a_lead(session, None, claim, Why.NOTES)
        audit.record(session, actor, "verdict-waits-for-notes", claim, reviews=len(reviews))
        return None
    comparison = _compare(reviews, judged)
    if policy.is_editorial:
        standing = reviews[-1]
        method = Method.SIGNED if len(reviews) > 1 else Method.SINGLE
        comparison = _compare([standing], judged)
    elif comparison.agree:
        standing = reviews[0]
        method = Method.AGREED if len(reviews) > 1 else Method.SINGLE
    else:
        why = Why.VERDICTS if comparison.verdict_differs else Why.READINGS
        ask_a_lead(session, None, claim, why)
        audit.record(session, actor, "adjudication-needed", claim, reviews=len(reviews), why=why.value)
        return None
    verdict = FinalVerdict(
        claim_id=claim.id,
        level_id=_level(standing).id,
        method=method,
        review_id=standing.id,
        reason_code=standing.reason_code,
        as_of=standing.as_of,
        rationale=standing.rationale,
        decided_by_id=reviews[-1].reviewer_id if actor is None else actor.id,
        decided_at=clock.now(session),
    )
    make_final(session, claim, item, verdict, _reading_levels(judged, comparison))
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


def settle_held(session: Session, actor: User | None, claim: Claim) -> FinalVerdict | None:
    """Call when a note holds a verdict no more: one that only waited for open notes becomes final.

    `actor` resolved the note; None where the wait ended otherwise.
    """
    # Somebody may be resolving the last but one at this moment: whoever comes second sees none left.
    item = following.lock_place(session, claim)
    pending = queries.find_pending(session, claim)
    if pending is None or pending.why != Why.NOTES or waits_for_notes(session, claim, item):
        return None
    return settle(session, actor, claim, item)


def ask_a_lead(session: Session, actor: User | None, claim: Claim, why: Why) -> None:
    """Let a claim wait for a decision, and tell those who may settle it, unless it waits for that reason already.

    `actor` is named to them; None where nobody may be (DESIGN §4.7). One that waits has waited since before,
    whatever for. Recorded by the caller.
    """
    waits = queries.find_pending(session, claim)
    if waits is not None and waits.why == why:
        return
    pending = waits or session.get(PendingDecision, claim.id)
    if pending is None:
        session.add(PendingDecision(claim_id=claim.id, why=why, since=clock.now(session)))
    else:
        pending.why = why
        pending.since = clock.now(session) if waits is None else waits.since
    claim_services.move(session, claim, ClaimState.ADJUDICATION)
    notices.withdraw(session, NoticeKind.TO_SETTLE, claim)
    notices.notify(session, actor, NoticeKind.TO_SETTLE, claim, may_settle(session, claim))


def waits_for_notes(session: Session, claim: Claim, item: QueueItem | None) -> bool:
    """Whether the queue of a claim with this place lets no verdict become final while notes about it are open."""
    if item is None or not item.queue.notes_hold_verdicts:
        return False
    return note_queries.is_noted(session, claim)


def make_final(
    session: Session,
    claim: Claim,
    item: QueueItem | None,
    verdict: FinalVerdict,
    readings: Mapping[int, RatingLevel],
) -> None:
    """Put a verdict in force, and let the claim leave its queue. One that was in force before went out of it when the
    claim was reopened.

    `item` is the claim's place in its queue; the caller has locked both.
    """
    session.add(verdict)
    session.add_all(
        FinalReading(final_verdict=verdict, reading_id=reading_id, level_id=level.id)
        for reading_id, level in readings.items()
    )
    if claim.state == ClaimState.ADJUDICATION:
        session.execute(delete(PendingDecision).where(PendingDecision.claim_id == claim.id))
    following.finish_item(session, item)
    claim_services.move(session, claim, ClaimState.FINAL)


def may_settle(session: Session, claim: Claim) -> list[User]:
    """The leads who did not review the claim; in a desk so small that there is no other, those who did."""
    leads = people_queries.active_leads(session)
    return queries.impartial_leads(session, claim) or [
        lead for lead in leads if not is_avoided(session, lead, claim)
    ]


def compare_reviews(session: Session, reviews: Sequence[Review]) -> Comparison[int]:
    """Where submitted reviews agree and differ; readings by their number."""
    return _compare(reviews, review_queries.readings_judged(session, reviews))


def _readings_judged(
    session: Session, reviews: Sequence[Review], last: ReviewView | None
) -> dict[int, Sequence[ReviewReading]]:
    """The readings' verdicts by the review's number; of the last review they are known."""
    known = {} if last is None else {last.review.id: last.readings}
    unknown = [review for review in reviews if review.id not in known]
    return {**known, **(review_queries.readings_judged(session, unknown) if unknown else {})}


def _compare(reviews: Sequence[Review], judged: Mapping[int, Sequence[ReviewReading]]) -> Comparison[int]:
    return compare(
        [
            Opinion(_level(review).code, {row.reading_id: row.level.code for row in judged[review.id]})
            for review in reviews
        ]
    )


def _reading_levels(
    judged: Mapping[int, Sequence[ReviewReading]], comparison: Comparison[int]
) -> dict[int, RatingLevel]:
    """The levels of the readings that are settled."""
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
