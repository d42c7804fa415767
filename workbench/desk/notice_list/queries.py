"""What notices are about, read from the stages that keep it."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload

from workbench.claims.models import Claim
from workbench.people.models import User
from workbench.queues.models import Assignment, AssignmentBatch

SOON = timedelta(minutes=5)
SOON_WHEN_ASSIGNED = timedelta(days=1)
"""Claims that a lead handed out are held for days."""


def holds_ending(person_id: int, *, now: datetime) -> Select[Assignment]:
    """What a person holds or has parked and is about to lose to whoever takes it. A lease that has run out already
    is no news."""
    soon = Assignment.lease_until <= now + SOON
    soon_of_assigned = Assignment.batch_id.is_not(None) & (Assignment.lease_until <= now + SOON_WHEN_ASSIGNED)
    return select(Assignment).where(
        Assignment.user_id == person_id,
        Assignment.ended_at.is_(None),
        Assignment.lease_until > now,
        soon | soon_of_assigned,
    )


def list_holds_ending(session: Session, person: User, *, now: datetime) -> list[Assignment]:
    """The same with their claims, the first to end first."""
    query = holds_ending(person.id, now=now).options(joinedload(Assignment.claim))
    return list(session.scalars(query.order_by(Assignment.lease_until, Assignment.id)))


def count_holds_ending(session: Session, person_id: int, *, now: datetime) -> int:
    query = holds_ending(person_id, now=now).with_only_columns(func.count())
    return session.scalars(query).one()


def claims_given(session: Session, person: User, batches: Collection[AssignmentBatch]) -> dict[int, Claim]:
    """A claim that a person was given by each of some batches, by the batch's number."""
    rows = session.scalars(
        select(Assignment)
        .options(joinedload(Assignment.claim))
        .where(Assignment.user_id == person.id, Assignment.batch_id.in_([batch.id for batch in batches]))
    )
    return {row.batch_id: row.claim for row in rows if row.batch_id is not None}
