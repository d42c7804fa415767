"""The worker: takes jobs one after another and runs their handlers."""

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
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
CHORES_EVERY_SECONDS = 60.0


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


Chore = Callable[[Database], None]
"""What is to be looked at once a minute: quick, in a transaction of its own, harmless when several workers do it."""


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


def do_chores(database: Database, chores: Sequence[Chore]) -> None:
    """Do each chore; one that fails leaves a line in the log and keeps none of the others."""
    for chore in chores:
        try:
            chore(database)
        except Exception:
            # The same boundary as for jobs: it will be tried again in a minute.
            log.exception("a chore failed")


def work(
    database: Database,
    handlers: Mapping[str, Handler],
    stop: threading.Event,
    chores: Sequence[Chore] = (),
) -> None:
    """Run jobs until told to stop; look for new ones once a second, do the chores once a minute."""
    chores_at = time.monotonic()
    while not stop.is_set():
        if time.monotonic() >= chores_at:
            do_chores(database, chores)
            chores_at = time.monotonic() + CHORES_EVERY_SECONDS
        try:
            busy = run_one(database, handlers)
        except SQLAlchemyError:
            log.exception("the database did not answer; trying again")
            busy = False
        if not busy:
            stop.wait(IDLE_SECONDS)
