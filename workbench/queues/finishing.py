"""Noticing that nothing is left to do in a queue.

The worker looks once a minute rather than each submitted review: the last claim may be finished, dismissed or
withdrawn in any of several ways and by two people at once, and none of them has to wait for the question.
"""

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.db import clock
from workbench.notices import services as notices
from workbench.notices.models import NoticeKind
from workbench.people import queries as people_queries
from workbench.people.models import Role, User
from workbench.queues.models import ItemState, Queue, QueueItem, QueueState

_OF_IT = select(QueueItem.id).where(QueueItem.queue_id == Queue.id).correlate(Queue)
# By name, not by what they are not: each state is a step of an index.
_LIVE = _OF_IT.where(
    QueueItem.state.in_([ItemState.OPEN, ItemState.SECOND_REVIEW, ItemState.ADJUDICATION])
).exists()
_DONE = _OF_IT.where(QueueItem.state == ItemState.DONE).exists()


def note_finished(session: Session) -> list[Queue]:
    """Note which queues have come to their end since the last look, and tell whose they are. Returns them."""
    session.execute(update(Queue).where(Queue.finished_at.is_not(None), _LIVE).values(finished_at=None))
    numbers = session.scalars(
        update(Queue)
        .where(Queue.finished_at.is_(None), Queue.state != QueueState.CLOSED, _DONE, ~_LIVE)
        .values(finished_at=clock.now(session))
        .returning(Queue.id)
    ).all()
    finished = list(session.scalars(select(Queue).where(Queue.id.in_(numbers)).order_by(Queue.id)))
    for queue in finished:
        notices.notify(session, None, NoticeKind.QUEUE_DONE, queue, _whose(session, queue))
        audit.record(session, None, "queue-finished", queue)
    return finished


def _whose(session: Session, queue: Queue) -> list[User]:
    """Whoever made the queue, or all leads when that person leads here no more."""
    maker = session.get_one(User, queue.created_by_id)
    leads = maker.is_active and Role(maker.role).includes(Role.LEAD)
    return [maker] if leads else people_queries.active_leads(session)
