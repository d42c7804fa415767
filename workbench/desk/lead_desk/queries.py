"""What the desk reads besides the lists that it counts."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workbench.db.counting import MOST
from workbench.desk.claim_lists.definitions import LISTS, held, levels_apart, reviewed
from workbench.desk.claim_lists.scope import Scope
from workbench.people.models import User
from workbench.queues.models import Assignment, Queue, QueueItem, QueueMember, QueueState

MOST_QUEUES = 20
MOST_PAIRS = 6


def urgent_queues(session: Session, scope: Scope) -> list[Queue]:
    """The queues that are not closed, the ones due first at the top; only one when the scope names it."""
    if scope.queue is not None:
        return [scope.queue]
    return list(
        session.scalars(
            select(Queue)
            .where(Queue.state != QueueState.CLOSED)
            .order_by(Queue.due_at.is_(None), Queue.due_at, Queue.id)
            .limit(MOST_QUEUES)
        )
    )


def waiting_since(session: Session, name: str, scope: Scope) -> list[datetime]:
    """When the claims of a list of queue items joined their queues, the first ten thousand."""
    rows = LISTS[name].rows(scope).with_only_columns(QueueItem.added_at)
    return list(session.scalars(rows.order_by(QueueItem.added_at, QueueItem.id).limit(MOST)))


def next_free_at(session: Session, scope: Scope) -> datetime | None:
    """When the first of the present holds ends."""
    first = held(scope).with_only_columns(Assignment.lease_until)
    return session.scalars(first.order_by(Assignment.lease_until).limit(1)).first()


def times_taken(session: Session, scope: Scope, people: Sequence[User]) -> dict[int, list[timedelta]]:
    """How long people had claims in hand before they handed them in, by person: the last ten thousand."""
    spans: dict[int, list[timedelta]] = defaultdict(list)
    rows = session.execute(
        reviewed(scope)
        .where(Assignment.user_id.in_([person.id for person in people]))
        .with_only_columns(Assignment.user_id, Assignment.taken_at, Assignment.ended_at)
        .order_by(Assignment.ended_at.desc())
        .limit(MOST)
    )
    for person_id, taken_at, ended_at in rows:
        if ended_at is not None:
            spans[person_id].append(ended_at - taken_at)
    return spans


def capacities(session: Session, people: Sequence[User]) -> dict[int, int]:
    """How many claims people hold at once at most, over the open queues that say so; by person."""
    rows = session.execute(
        select(QueueMember.user_id, func.sum(QueueMember.capacity))
        .join(Queue, Queue.id == QueueMember.queue_id)
        .where(
            QueueMember.user_id.in_([person.id for person in people]),
            QueueMember.capacity.is_not(None),
            Queue.state == QueueState.OPEN,
        )
        .group_by(QueueMember.user_id)
    )
    return {person_id: int(most) for person_id, most in rows if most is not None}


def frequent_pairs(session: Session, scope: Scope) -> list[tuple[str, str]]:
    """Level codes that stand against each other most often."""
    return [(low, high) for low, high in session.execute(levels_apart(scope).limit(MOST_PAIRS))]
