"""Long work of queues: bringing a large one in line with its filter and policy, and seeing when one has ended."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.db.sessions import Database
from workbench.errors import N_
from workbench.jobs.worker import Chore, Handler, Run
from workbench.queues import filling, finishing
from workbench.queues.models import Queue, QueueState


def fill_queue(run: Run) -> None:
    """Tidy what is in the queue, then take in the rest, a thousand at a time. Harmless when run again."""
    queue_id = UUID(run.payload["queue"])
    after: int | None = 0
    while after is not None:
        with run.database.writing() as session:
            after = filling.tidy_after(session, _queue(session, queue_id), after)
            run.beat(session, done=run.done)
            session.commit()
    after, joined = (0 if run.payload.get("fills", True) else None), 0
    while after is not None:
        with run.database.writing() as session:
            queue = _queue(session, queue_id)
            if queue.state == QueueState.CLOSED:
                break
            count, after = filling.fill_after(session, queue, after)
            joined += count
            run.beat(session, done=joined)
            session.commit()
    with run.database.writing() as session:
        run.finish(session, message=N_("%(done)d claims joined the queue."), result={"done": joined})
        session.commit()


def _queue(session: Session, public_id: UUID) -> Queue:
    return session.scalars(select(Queue).where(Queue.public_id == public_id)).one()


def note_finished(database: Database) -> None:
    """Tell whose queues have come to their end."""
    with database.writing() as session:
        finishing.note_finished(session)
        session.commit()


CHORES: tuple[Chore, ...] = (note_finished,)
HANDLERS: Mapping[str, Handler] = {filling.FILL_JOB: fill_queue}
