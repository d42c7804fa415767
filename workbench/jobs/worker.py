"""The worker: takes jobs one after another and runs their handlers."""

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from workbench.db.sessions import Database
from workbench.errors import N_, DomainError
from workbench.jobs import services
from workbench.jobs.models import Job

log = logging.getLogger("workbench.jobs")
IDLE_SECONDS = 1.0


@dataclass(frozen=True)
class Run:
    """One attempt at a job, as its handler sees it."""

    database: Database
    job_id: int
    token: str
    payload: Mapping[str, Any]
    done: int
    """How far an earlier attempt came; items before it need not be done again."""
    created_by_id: int | None
    result: Mapping[str, Any] = field(default_factory=dict)
    """What came of the items before `done`, as an earlier attempt told it with its beats."""

    def beat(
        self,
        session: Session,
        *,
        done: int,
        total: int | None = None,
        result: Mapping[str, Any] | None = None,
    ) -> None:
        """Tell progress in the batch's transaction, before its commit. Raises LeaseLost."""
        services.beat(session, self.job_id, self.token, done=done, total=total, result=result)

    def finish(self, session: Session, *, message: str = "", result: Mapping[str, Any] | None = None) -> None:
        """End the job well, in the last batch's transaction. Raises LeaseLost when it is another's by now."""
        services.beat(session, self.job_id, self.token, done=int((result or {}).get("done", self.done)))
        job = session.get_one(Job, self.job_id)
        services.finish(session, job, message=message, result=result)


Handler = Callable[[Run], None]
"""Runs a job in batches, each committed with its beat; calls `finish` in the last. May be run again."""


def run_one(database: Database, handlers: Mapping[str, Handler]) -> bool:
    """Take and run one job. Returns whether there was one."""
    with database.writing() as session:
        job = services.take_job(session)
        session.commit()
        if job is None:
            return False
        run = Run(
            database=database,
            job_id=job.id,
            token=str(job.lease_token),
            payload=job.payload,
            done=job.done,
            created_by_id=job.created_by_id,
            result=job.result,
        )
        kind = job.kind
    try:
        handlers[kind](run)
    except services.LeaseLost:
        log.warning("job %s was taken over or cancelled", run.job_id)
    except DomainError as refusal:
        _fail(run, refusal.message, **refusal.values)
    except Exception:
        # The boundary: a handler's fault ends its job with a line in the log, never the worker.
        log.exception("job %s (%s) failed", run.job_id, kind)
        _fail(run, N_("The job failed because of a fault in the workbench. The log says more."))
    return True


def _fail(run: Run, message: str, **values: object) -> None:
    with run.database.writing() as session:
        job = session.get_one(Job, run.job_id)
        if job.lease_token == run.token:
            services.fail(session, job, message, **values)
            session.commit()


def work(database: Database, handlers: Mapping[str, Handler], stop: threading.Event) -> None:
    """Run jobs until told to stop; look for new ones once a second."""
    while not stop.is_set():
        try:
            busy = run_one(database, handlers)
        except SQLAlchemyError:
            log.exception("the database did not answer; trying again")
            busy = False
        if not busy:
            stop.wait(IDLE_SECONDS)
