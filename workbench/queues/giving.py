"""Making an assignment: the checks, the slot, the lease. The item and its claim are locked by the caller."""

from collections.abc import Collection
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from workbench.audit import services as audit
from workbench.claims.models import Claim
from workbench.db.bulk import insert_or_leave
from workbench.errors import N_, Conflict, Forbidden
from workbench.people.models import User
from workbench.queues import items, places, slots
from workbench.queues.models import (
    Assignment,
    AssignmentBatch,
    EndedReason,
    Outcome,
    QueueItem,
    QueueState,
)
from workbench.queues.terms import count_held, find_terms

LEASE_OUTSIDE_QUEUES = timedelta(minutes=30)

_PERSON = select(User.id).where(User.id == bindparam("person")).with_for_update(key_share=True)
_PEOPLE = (
    select(User.id)
    .where(User.id.in_(bindparam("people", expanding=True)))
    .order_by(User.id)
    .with_for_update(key_share=True)
)


class NotYours(Forbidden):
    """The claim waits in a queue of other people."""

    code = "not_a_member"


class ConflictDeclared(Forbidden):
    """The person declared a conflict of interest with the claim's source."""

    code = "conflict_of_interest"


class CapacityFull(Conflict):
    """The person holds as many claims of the queue as they take at once."""

    code = "capacity"


CONFLICT_DECLARED = N_("A conflict of interest with the source of this claim is declared for you.")


def lock_person(session: Session, person: User) -> None:
    """One take at a time for one person, so that two tabs do not give them two claims."""
    if session.get_bind().dialect.name != "sqlite":  # there whoever writes is alone
        session.execute(_PERSON, {"person": person.id})


def lock_people(session: Session, people: Collection[User]) -> None:
    """The same for several people; by number everywhere, so that nobody waits for each other in a circle."""
    session.execute(_PEOPLE, {"people": [person.id for person in people]})


def require_may_take(session: Session, actor: User, item: QueueItem) -> None:
    if item.queue.state == QueueState.PAUSED:
        raise Conflict(N_("The queue %(name)s is paused. A lead can open it again."), name=item.queue.name)
    terms = find_terms(session, actor, item.queue_id)
    if terms is None:
        raise NotYours(N_("You are not a member of the queue %(name)s."), name=item.queue.name)
    if terms.avoid(item):
        raise ConflictDeclared(CONFLICT_DECLARED)
    if terms.capacity is not None and count_held(session, actor, item.queue_id) >= terms.capacity:
        raise CapacityFull(
            N_("You hold %(number)d claims of the queue %(name)s, as many as you take at once."),
            number=terms.capacity,
            name=item.queue.name,
        )
    outcome = places.find_outcome(session, actor, item)
    if outcome is Outcome.REVIEWED:
        raise Conflict(N_("You have reviewed this claim already."))
    if outcome is Outcome.BARRED:
        raise Conflict(N_("You have opened the reviews of this claim and may not review it yourself."))


def give(
    session: Session, actor: User, claim: Claim, item: QueueItem | None, *, now: datetime
) -> Assignment | None:
    """Let a person hold the claim. None when no slot is free."""
    assignment = place(session, actor, claim, item, now=now, until=now + lease_of(item))
    if assignment is not None:
        audit.record(session, actor, "claim-taken", assignment, claim=claim.public_id, slot=assignment.slot)
    return assignment


def place(
    session: Session,
    person: User,
    claim: Claim,
    item: QueueItem | None,
    *,
    now: datetime,
    until: datetime,
    batch: AssignmentBatch | None = None,
) -> Assignment | None:
    """Make the assignment, in a free slot or one whose lease has lapsed; None when there is neither. Recorded by
    the caller."""
    policy = slots.ALONE if item is None else places.item_policy(item)
    filled = set() if item is None else items.filled_slots(session, item)
    holds = items.holds_on(session, claim)
    slot = slots.next_slot(policy, filled=filled, held=[hold.slot for hold in holds])
    if slot is None:
        lapsed = [hold for hold in holds if hold.lease_until <= now]
        if not lapsed:
            return None
        slot = lapsed[0].slot
        items.end(lapsed[0], EndedReason.EXPIRED, now=now)
        holds.remove(lapsed[0])
    assignment: Assignment | None = session.scalars(
        insert_or_leave(session, Assignment, returning=Assignment),
        {
            "public_id": uuid4(),
            "claim_id": claim.id,
            "queue_item_id": None if item is None else item.id,
            "queue_id": None if item is None else item.queue_id,
            "user_id": person.id,
            "batch_id": None if batch is None else batch.id,
            "slot": slot,
            "taken_at": now,
            "lease_until": until,
        },
    ).one_or_none()
    if assignment is None:
        return None  # the table's own guard: somebody else has the slot, so look again
    set_committed_value(assignment, "claim", claim)
    set_committed_value(assignment, "queue_item", item)
    items.recount(session, claim, item, holds=[*holds, assignment])
    return assignment


def lease_of(item: QueueItem | None) -> timedelta:
    return LEASE_OUTSIDE_QUEUES if item is None else timedelta(minutes=item.queue.lease_minutes)
