"""Which claim a person is given next, and why none: statements that read only a queue's own rows, by index.

`take` costs the depth of an index plus what this person has already done with the claims in front, whatever
the size of the queue. Conditions that choose a partial index are written as literals, because neither database
uses such an index for a parameter.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import bindparam, func, literal_column, select
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


_FRESH = {"populate_existing": True}
_own = aliased(Assignment)

# Built once: building such a statement costs more than running it. `queue`, `person` and `now` are its values.
_DONE_WITH = (
    select(QueueItemMember.user_id)
    .where(QueueItemMember.queue_item_id == QueueItem.id, QueueItemMember.user_id == bindparam("person"))
    .exists()
)
_HOLDS = (
    select(_own.id)
    .where(_own.claim_id == QueueItem.claim_id, _own.user_id == bindparam("person"), _own.ended_at.is_(None))
    .exists()
)
_IS_FREE = (
    QueueItem.queue_id == bindparam("queue"),
    QueueItem.open_slots > literal_column("0"),
    ~_DONE_WITH,
    ~_HOLDS,
)
_HAS_LAPSED = (
    Assignment.queue_id == bindparam("queue"),
    Assignment.ended_at.is_(None),
    Assignment.lease_until <= bindparam("now"),
    Assignment.user_id != bindparam("person"),
    BEING_REVIEWED,
    ~_DONE_WITH,
    ~_HOLDS,
)

WITH_OPEN_SLOT = (
    select(QueueItem, Claim)
    .join(Claim, Claim.id == QueueItem.claim_id)
    .where(*_IS_FREE)
    .order_by(QueueItem.rank, QueueItem.id)
    .limit(literal_column("1"))
)
"""The best item with an open slot, and its claim."""

WITH_LAPSED_LEASE = (
    select(QueueItem, Claim)
    .join(Assignment, Assignment.queue_item_id == QueueItem.id)
    .join(Claim, Claim.id == QueueItem.claim_id)
    .where(*_HAS_LAPSED)
    .order_by(QueueItem.rank, QueueItem.id)
    .limit(literal_column("1"))
)
"""The best item that somebody else let lapse, and its claim."""

_HELD_BY_OTHERS = (
    select(func.count(func.distinct(QueueItem.id)), func.min(Assignment.lease_until))
    .select_from(Assignment)
    .join(QueueItem, QueueItem.id == Assignment.queue_item_id)
    .where(
        Assignment.queue_id == bindparam("queue"),
        Assignment.ended_at.is_(None),
        Assignment.lease_until > bindparam("now"),
        Assignment.user_id != bindparam("person"),
        BEING_REVIEWED,
        ~_DONE_WITH,
        ~_HOLDS,
    )
)

_LOCKED = [
    query.with_for_update(of=[QueueItem, Claim], skip_locked=True).execution_options(**_FRESH)
    for query in (WITH_OPEN_SLOT, WITH_LAPSED_LEASE)
]
_NUMBERS = [query.with_only_columns(Claim.id) for query in (WITH_OPEN_SLOT, WITH_LAPSED_LEASE)]


def values_of(queue: Queue, person: User, now: datetime) -> dict[str, Any]:
    """The values of this module's statements."""
    return {"queue": queue.id, "person": person.id, "now": now}


def pick_unlocked(
    session: Session, queue: Queue, person: User, *, now: datetime
) -> tuple[QueueItem, Claim] | None:
    """The best item that nobody is changing at this moment, locked with its claim. Never waits."""
    values = values_of(queue, person, now)
    found = [row for query in _LOCKED if (row := session.execute(query, values).first()) is not None]
    if not found:
        return None
    best = min(found, key=lambda row: (row[0].rank, row[0].id))
    return best[0], best[1]


def find_claim_in_turn(session: Session, queue: Queue, person: User, *, now: datetime) -> int | None:
    """The number of the claim to wait for when all that is left is just being changed by others."""
    values = values_of(queue, person, now)
    for query in _NUMBERS:
        found = session.scalars(query, values).first()
        if found is not None:
            return int(found)
    return None


def why_nothing(session: Session, queue: Queue, person: User, *, now: datetime) -> NothingGiven:
    """The reason to tell a person who was given nothing."""
    held, until = session.execute(_HELD_BY_OTHERS, values_of(queue, person, now)).one()
    if held:
        return NothingGiven(Reason.HELD, held, until)
    hidden = count_up_to(session, select(QueueItem.id).where(QueueItem.queue_id == queue.id, BEING_REVIEWED))
    if hidden.number:
        return NothingGiven(Reason.FILTERED, hidden.number)
    return NothingGiven(Reason.DONE)
