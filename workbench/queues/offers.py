"""Which claim a person is given next, and why none: statements that read only a queue's own rows, by index.

`take` costs the depth of an index plus what this person has already done with the claims in front, whatever
the size of the queue. Conditions that choose a partial index are written as literals, because neither database
uses such an index for a parameter.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Select, func, literal_column, select
from sqlalchemy.orm import Session, aliased

from workbench.claims.models import Claim
from workbench.db.counting import count_up_to
from workbench.people.models import User
from workbench.queues.models import Assignment, Queue, QueueItem, QueueItemMember
from workbench.queues.queries import BEING_REVIEWED


class Reason(StrEnum):
    """Why `take` gave nothing; stable in the API."""

    DONE = "done"
    """Nothing is left to review."""
    HELD = "held"
    """Others hold what is left."""
    FILTERED = "filtered"
    """What is left is not for this person: they reviewed, skipped or parked it, or opened its reviews."""


@dataclass(frozen=True)
class NothingGiven:
    """Why a person is given no claim."""

    reason: Reason
    count: int = 0
    until: datetime | None = None
    """When the first of the held ones comes free at the latest."""


def _done_with(person: User) -> ColumnElement[bool]:
    return (
        select(QueueItemMember.user_id)
        .where(QueueItemMember.queue_item_id == QueueItem.id, QueueItemMember.user_id == person.id)
        .exists()
    )


def _holds(person: User) -> ColumnElement[bool]:
    own = aliased(Assignment)
    return (
        select(own.id)
        .where(own.claim_id == QueueItem.claim_id, own.user_id == person.id, own.ended_at.is_(None))
        .exists()
    )


def with_open_slot(queue: Queue, person: User) -> Select[QueueItem, Claim]:
    """The best item with an open slot, and its claim."""
    return (
        select(QueueItem, Claim)
        .join(Claim, Claim.id == QueueItem.claim_id)
        .where(
            QueueItem.queue_id == queue.id,
            QueueItem.open_slots > literal_column("0"),
            ~_done_with(person),
            ~_holds(person),
        )
        .order_by(QueueItem.rank, QueueItem.id)
        .limit(1)
    )


def with_lapsed_lease(queue: Queue, person: User, now: datetime) -> Select[QueueItem, Claim]:
    """The best item that somebody else let lapse, and its claim."""
    return (
        select(QueueItem, Claim)
        .join(Assignment, Assignment.queue_item_id == QueueItem.id)
        .join(Claim, Claim.id == QueueItem.claim_id)
        .where(
            Assignment.queue_id == queue.id,
            Assignment.ended_at.is_(None),
            Assignment.lease_until <= now,
            Assignment.user_id != person.id,
            BEING_REVIEWED,
            ~_done_with(person),
            ~_holds(person),
        )
        .order_by(QueueItem.rank, QueueItem.id)
        .limit(1)
    )


def pick_unlocked(
    session: Session, queue: Queue, person: User, *, now: datetime
) -> tuple[QueueItem, Claim] | None:
    """The best item that nobody is changing at this moment, locked with its claim. Never waits."""
    locked = {"of": [QueueItem, Claim], "skip_locked": True}
    fresh = {"populate_existing": True}
    lapsed = session.execute(
        with_lapsed_lease(queue, person, now).with_for_update(**locked).execution_options(**fresh)  # type: ignore[arg-type]  # SQLAlchemy's keywords
    ).first()
    free = session.execute(
        with_open_slot(queue, person).with_for_update(**locked).execution_options(**fresh)  # type: ignore[arg-type]  # SQLAlchemy's keywords
    ).first()
    found = [row for row in (free, lapsed) if row is not None]
    if not found:
        return None
    best = min(found, key=lambda row: (row[0].rank, row[0].id))
    return best[0], best[1]


def find_claim_in_turn(session: Session, queue: Queue, person: User, *, now: datetime) -> int | None:
    """The number of the claim to wait for when all that is left is just being changed by others."""
    for query in (with_open_slot(queue, person), with_lapsed_lease(queue, person, now)):
        found = session.scalars(query.with_only_columns(Claim.id)).first()
        if found is not None:
            return int(found)
    return None


def why_nothing(session: Session, queue: Queue, person: User, *, now: datetime) -> NothingGiven:
    """The reason to tell a person who was given nothing."""
    held, until = session.execute(
        select(func.count(func.distinct(QueueItem.id)), func.min(Assignment.lease_until))
        .select_from(Assignment)
        .join(QueueItem, QueueItem.id == Assignment.queue_item_id)
        .where(
            Assignment.queue_id == queue.id,
            Assignment.ended_at.is_(None),
            Assignment.lease_until > now,
            Assignment.user_id != person.id,
            BEING_REVIEWED,
            ~_done_with(person),
            ~_holds(person),
        )
    ).one()
    if held:
        return NothingGiven(Reason.HELD, held, until)
    hidden = count_up_to(session, select(QueueItem.id).where(QueueItem.queue_id == queue.id, BEING_REVIEWED))
    if hidden.number:
        return NothingGiven(Reason.FILTERED, hidden.number)
    return NothingGiven(Reason.DONE)
