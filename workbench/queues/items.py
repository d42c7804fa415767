"""Keeping one item true to its assignments and reviews.

Whoever changes an item holds its row and the row of its claim, the claim's first: in this order everywhere, so
that nobody waits for each other in a circle.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, joinedload

from workbench.claims import services as claim_services
from workbench.claims.models import Claim, ClaimState
from workbench.db import clock
from workbench.db.bulk import insert_or_leave
from workbench.people.models import User
from workbench.queues import places, slots
from workbench.queues.models import (
    Assignment,
    EndedReason,
    ItemState,
    Outcome,
    Queue,
    QueueItem,
    QueueItemMember,
    SecondReview,
)
from workbench.queues.ordering import Where, wheres_of

TAKEABLE = frozenset(
    {
        ClaimState.SUGGESTED,
        ClaimState.SELECTED,
        ClaimState.IN_REVIEW,
        ClaimState.WAITING,
        ClaimState.SECOND_REVIEW,
    }
)
"""States in which a claim can be reviewed."""

# Built once: building a statement costs more than running it.
_FRESH = {"populate_existing": True}
_CLAIM = select(Claim).where(Claim.id == bindparam("claim")).with_for_update().execution_options(**_FRESH)
_LIVE_ITEM = (
    select(QueueItem)
    .options(joinedload(QueueItem.queue, innerjoin=True))
    .where(QueueItem.claim_id == bindparam("claim"), places.LIVE_ITEM)
    .with_for_update(of=QueueItem)
    .execution_options(**_FRESH)
)
_HOLDS = (
    select(Assignment)
    .where(Assignment.claim_id == bindparam("claim"), Assignment.ended_at.is_(None))
    .order_by(Assignment.lease_until, Assignment.id)
    .execution_options(**_FRESH)
)
_ASSIGNMENT = select(Assignment).where(Assignment.id == bindparam("assignment")).execution_options(**_FRESH)
_FILLED_SLOTS = select(Assignment.slot).where(
    Assignment.queue_item_id == bindparam("item"), Assignment.ended_reason == EndedReason.SUBMITTED
)


def lock(session: Session, claim_id: int) -> tuple[Claim, QueueItem | None]:
    """The claim and its live item with its queue, read anew; claim and item are kept from other writers until the
    commit."""
    claim = session.scalars(_CLAIM, {"claim": claim_id}).one()
    item = session.scalars(_LIVE_ITEM, {"claim": claim_id}).one_or_none()
    return claim, item


def read_anew(session: Session, assignment: Assignment) -> None:
    """See an assignment as it stands now that its claim is locked."""
    session.scalars(_ASSIGNMENT, {"assignment": assignment.id}).one()


def holds_on(session: Session, claim: Claim) -> list[Assignment]:
    """The claim's live assignments, read anew."""
    return list(session.scalars(_HOLDS, {"claim": claim.id}))


def filled_slots(session: Session, item: QueueItem) -> set[int]:
    """Slots whose review is in."""
    return set(session.scalars(_FILLED_SLOTS, {"item": item.id})) if item.reviews_done else set()


def end(assignment: Assignment, reason: EndedReason, *, now: datetime) -> None:
    """End an assignment. Its place has to be recounted after."""
    assignment.ended_at = now
    assignment.ended_reason = reason


def recount(
    session: Session, claim: Claim, item: QueueItem | None, *, holds: Sequence[Assignment] | None = None
) -> None:
    """Bring slots, state and rank of the item, and the state of the claim, in line with what is held and done.

    `holds`: the claim's live assignments, where the caller knows them.
    """
    policy = places.policy_at(item)
    done = 0 if item is None else item.reviews_done
    if holds is None:
        # Of a place whose reviews are all in nobody holds anything.
        holds = holds_on(session, claim) if done < policy.reviews else []
    working = [hold for hold in holds if hold.parked_until is None]
    waiting_until = max((hold.parked_until for hold in holds if hold.parked_until), default=None)
    if item is not None:
        item.state = slots.item_state(policy, done=done)
        item.open_slots = slots.open_slots(policy, done=done, held=len(holds))
        item.rank = slots.rank(item.place, item.state)
        item.done_at = None
    if item is not None and item.state is ItemState.ADJUDICATION:
        return  # settling it is another stage's business
    state, until = slots.claim_state(policy, done=done, working=len(working), waiting_until=waiting_until)
    move(session, claim, state, until)


def move(session: Session, claim: Claim, state: ClaimState, waiting_until: datetime | None = None) -> None:
    """Put the claim into a state unless it is there already."""
    if ClaimState(claim.state) is not state or claim.waiting_until != waiting_until:
        claim_services.move(session, claim, state, waiting_until=waiting_until)
    else:
        session.flush()


def remove(session: Session, claim: Claim, item: QueueItem, reason: EndedReason) -> None:
    """Take an unfinished item out of its queue and end what is held of it. The claim's state stays."""
    now = clock.now(session)
    for hold in holds_on(session, claim):
        end(hold, reason, now=now)
    item.open_slots = 0
    item.state = ItemState.REMOVED
    session.flush()


def put(item: QueueItem, where: Where, queue: Queue) -> None:
    """Let an item stand where the queue's order puts its claim."""
    item.language, item.source_id = where.language, where.source_id
    item.place = where.place(queue, item.due_at)
    item.rank = slots.rank(item.place, ItemState(item.state))


def add(session: Session, queue: Queue, claim: Claim) -> QueueItem:
    """Put one claim into a queue, or back into it. The claim is live in no queue."""
    where = wheres_of(session, [claim.id])[claim.id]
    item = session.scalars(
        select(QueueItem).where(
            QueueItem.queue_id == queue.id,
            QueueItem.claim_id == claim.id,
            QueueItem.state == ItemState.REMOVED,
        )
    ).first()
    if item is None:
        item = QueueItem(
            queue_id=queue.id,
            claim_id=claim.id,
            language=where.language,
            source_id=where.source_id,
            place=0.0,
            rank=0.0,
            reviews_wanted=queue.reviews_per_claim,
            second_review=SecondReview(queue.second_review),
            added_at=clock.now(session),
        )
        session.add(item)
    elif item.reviews_done == 0:
        item.reviews_wanted = queue.reviews_per_claim
        item.second_review = SecondReview(queue.second_review)
    policy = places.item_policy(item)
    item.state = slots.item_state(policy, done=item.reviews_done)
    item.open_slots = slots.open_slots(policy, done=item.reviews_done, held=0)
    put(item, where, queue)
    session.flush()
    return item


def note_outcome(
    session: Session, item: QueueItem, person_id: int, outcome: Outcome, *, now: datetime
) -> None:
    """Offer the item to a person no more. A review outweighs a skip, a bar outweighs both."""
    values = {"queue_item_id": item.id, "user_id": person_id, "outcome": outcome, "at": now}
    insert = insert_or_leave(session, QueueItemMember, returning=QueueItemMember.user_id)
    written = session.connection().execute(insert, values).one_or_none()
    if written is None:
        row = places.find_outcome_row(session, item, person_id)
        if row is not None and row.outcome != Outcome.BARRED:
            row.outcome, row.at = outcome, now


def forget_outcome(session: Session, item: QueueItem, person_id: int) -> None:
    """Let a person review the item again."""
    row = places.find_outcome_row(session, item, person_id)
    if row is not None and row.outcome != Outcome.BARRED:
        session.delete(row)
        session.flush()


def reopen_slot(session: Session, claim: Claim, person: User) -> tuple[QueueItem | None, int]:
    """Make the slot of a person's submitted review free again."""
    item = places.find_item(session, claim)
    submitted = session.scalars(
        select(Assignment)
        .where(
            Assignment.claim_id == claim.id,
            Assignment.user_id == person.id,
            Assignment.ended_reason == EndedReason.SUBMITTED,
        )
        .order_by(Assignment.id.desc())
        .limit(1)
    ).one_or_none()
    if submitted is None:
        return item, 1
    submitted.ended_reason = EndedReason.RETURNED
    if item is not None and submitted.queue_item_id == item.id:
        item.reviews_done -= 1
        forget_outcome(session, item, person.id)
    session.flush()
    return item, submitted.slot
