"""Reading jobs."""

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from workbench.jobs.models import Job, JobState


def jobs_of(person_id: int) -> Select[Job]:
    """What one person started. The pager orders them."""
    return select(Job).where(Job.created_by_id == person_id)


def is_unfinished(session: Session, kind: str) -> bool:
    """Whether a job of a kind waits or runs."""
    query = select(Job.id).where(Job.state.in_([JobState.WAITING, JobState.RUNNING]), Job.kind == kind)
    return session.scalars(query.limit(1)).first() is not None
