"""What notices are about, read from the stages that keep it."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session, joinedload

from workbench.claims.models import Claim
from workbench.people.models import User
from workbench.queues.models import Assignment, AssignmentBatch

SOON = timedelta(minutes=5)
SOON_WHEN_ASSIGNED = timedelta(days=1)
"""Claims that a lead handed out are held for days."""


# Every page runs the second. Built once: building a statement costs more than running it.
_HOLDS_ENDING = select(Assignment).where(
    Assignment.user_id == bindparam("person"),
    Assignment.ended_at.is_(None),
    Assignment.lease_until > bindparam("now"),
    (Assignment.lease_until <= bindparam("soon"))
    | (Assignment.batch_id.is_not(None) & (Assignment.lease_until <= bindparam("soon_when_assigned"))),
)
_COUNT = _HOLDS_ENDING.with_only_columns(func.count())
_LIST = _HOLDS_ENDING.options(joinedload(Assignment.claim)).order_by(Assignment.lease_until, Assignment.id)


def list_holds_ending(session: Session, person: User, *, now: datetime) -> list[Assignment]:
    """What a person holds or has parked and is about to lose to whoever takes it, the first to end first. A lease
    that has run out already is no news."""
    return list(session.scalars(_LIST, _values(person.id, now)))


def count_holds_ending(session: Session, person: User, *, now: datetime) -> int:
    return session.scalars(_COUNT, _values(person.id, now)).one()


def _values(person_id: int, now: datetime) -> dict[str, object]:
    return {
        "person": person_id,
        "now": now,
        "soon": now + SOON,
        "soon_when_assigned": now + SOON_WHEN_ASSIGNED,
    }


def claims_given(session: Session, person: User, batches: Collection[AssignmentBatch]) -> dict[int, Claim]:
    """A claim that a person was given by each of some batches, by the batch's number."""
    rows = session.scalars(
        select(Assignment)
        .options(joinedload(Assignment.claim))
        .where(Assignment.user_id == person.id, Assignment.batch_id.in_([batch.id for batch in batches]))
    )
    return {row.batch_id: row.claim for row in rows if row.batch_id is not None}
