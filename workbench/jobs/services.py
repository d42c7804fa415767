"""Putting jobs in, taking them under a lease, and telling how they go."""

import uuid
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy import and_, or_, select, update
from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.audit.services import Actor
from workbench.db import clock
from workbench.errors import N_, DomainError
from workbench.jobs.models import Job, JobState

LEASE = timedelta(seconds=60)
MOST_ATTEMPTS = 3
MOST_PER_PERSON = 20
"""Waiting or running jobs one person may have (security.md T-LOAD 7)."""


class LeaseLost(Exception):
    """Another worker has taken the job over: stop, and write nothing more."""


def enqueue(
    session: Session,
    kind: str,
    *,
    created_by_id: int | None,
    payload: Mapping[str, Any],
    total: int | None = None,
) -> Job:
    """Add a job to the caller's transaction. Raises DomainError when the person has 20 unfinished ones."""
    if created_by_id is not None:
        unfinished = session.scalars(
            select(Job.id)
            .where(Job.created_by_id == created_by_id, Job.state.in_([JobState.WAITING, JobState.RUNNING]))
            .limit(MOST_PER_PERSON)
        ).all()
        if len(unfinished) >= MOST_PER_PERSON:
            raise DomainError(N_("You have 20 unfinished jobs. Wait for some of them to end."))
    job = Job(
        kind=kind,
        payload=dict(payload),
        created_by_id=created_by_id,
        created_at=clock.now(session),
        total=total,
    )
    session.add(job)
    session.flush()
    return job


def take_job(session: Session) -> Job | None:
    """Take the oldest job that waits, or whose worker let its lease run out. None when there is none.

    A job taken three times without getting any further is failed instead.
    """
    now = clock.now(session)
    lapsed = and_(Job.state == JobState.RUNNING, Job.lease_until < now)
    while True:
        job = session.scalars(
            select(Job)
            .where(or_(Job.state == JobState.WAITING, lapsed))
            .order_by(Job.id)
            .limit(1)
            .with_for_update(skip_locked=True)
        ).one_or_none()
        if job is None:
            return None
        if job.attempts < MOST_ATTEMPTS:
            job.state = JobState.RUNNING
            job.attempts += 1
            job.lease_token = str(uuid.uuid4())
            job.lease_until = now + LEASE
            session.flush()
            return job
        fail(session, job, N_("The job was started %(times)d times and never ended."), times=job.attempts)


def beat(
    session: Session,
    job_id: int,
    token: str,
    *,
    done: int,
    total: int | None = None,
    result: Mapping[str, Any] | None = None,
) -> None:
    """Tell progress and extend the lease, in the batch's own transaction. Raises LeaseLost.

    `result` is what came of the job so far, for its page and for an attempt that takes it up again.
    """
    # What advances is no job that kills its workers: a long one may outlive any number of restarts.
    values: dict[str, Any] = {"done": done, "lease_until": clock.now(session) + LEASE, "attempts": 1}
    if total is not None:
        values["total"] = total
    if result is not None:
        values["result"] = dict(result)
    changed = session.scalars(
        update(Job)
        .where(Job.id == job_id, Job.lease_token == token, Job.state == JobState.RUNNING)
        .values(**values)
        .returning(Job.id)
    ).all()
    if not changed:
        raise LeaseLost


def finish(session: Session, job: Job, *, message: str = "", result: Mapping[str, Any] | None = None) -> None:
    """End a job well. `message` is a message id; its values stand in `result`."""
    job.message_values = dict(result or {})
    job.result = dict(result or {})
    _end(session, job, JobState.DONE, message)


def fail(session: Session, job: Job, message: str, **values: object) -> None:
    """End a job with the reason for people."""
    job.message_values = values
    _end(session, job, JobState.FAILED, message)


def cancel(session: Session, actor: Actor | None, job: Job) -> None:
    """Stop a job; its worker notices at its next beat. What it has done stays."""
    session.refresh(job, with_for_update=True)
    if job.state in {JobState.WAITING, JobState.RUNNING}:
        _end(session, job, JobState.CANCELLED, N_("Cancelled. What was done before stays."))
        audit.record(session, actor, "job-cancelled", job, done=job.done)


def _end(session: Session, job: Job, state: JobState, message: str) -> None:
    job.state = state
    job.message = message
    job.lease_until = None
    job.lease_token = None
    job.ended_at = clock.now(session)
    session.flush()
