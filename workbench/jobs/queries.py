"""Reading jobs."""

from sqlalchemy import Select, select

from workbench.jobs.models import Job


def jobs_of(person_id: int) -> Select[Job]:
    """What one person started. The pager orders them."""
    return select(Job).where(Job.created_by_id == person_id)
