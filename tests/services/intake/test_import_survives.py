"""An import whose worker is killed goes on where its last batch ended, and adds nothing twice."""

import json
import os
import signal
import subprocess
import sys
import time
from datetime import timedelta

from sqlalchemy import func, select, update

from tests.people import People
from tests.servers import SECONDS_TO_START
from workbench.articles.models import Article
from workbench.config import Settings
from workbench.db.sessions import Database
from workbench.features import handlers
from workbench.intake import importing, tasks, uploads
from workbench.intake.rows import Defaults, Kind
from workbench.jobs.models import Job
from workbench.jobs.worker import run_one

ROWS = 12 * importing.MOST_ROWS


def start_import(database: Database, settings: Settings, people: People) -> int:
    lines = (
        json.dumps(
            {"source": "Q", "title": f"T{n}", "text": f"Officials said {n} people were killed on Tuesday."}
        )
        for n in range(ROWS)
    )
    raw = "\n".join([*lines, '{"title": "no text"}']).encode()
    upload = uploads.keep(database, settings.data, [raw])
    with database.writing() as session:
        job = tasks.enqueue_import(
            session, people.reviewer, [("a.jsonl", Kind.JSONL, upload)], defaults=Defaults()
        )
        session.commit()
        return job.id


def job_of(database: Database, number: int) -> Job:
    with database.reading() as session:
        job = session.get_one(Job, number)
        session.expunge(job)
        return job


def test_a_killed_import_is_taken_up_and_ends_with_every_row_once(
    database: Database, settings: Settings, people: People
) -> None:
    number = start_import(database, settings, people)
    worker = subprocess.Popen(
        [sys.executable, "-m", "workbench", "worker"],
        env=os.environ
        | {
            "WORKBENCH_DATA": str(settings.data),
            "WORKBENCH_DATABASE_URL": settings.database_url,
            "WORKBENCH_SECRET_KEY": settings.secret_key,
        },
        stderr=subprocess.DEVNULL,
    )
    try:
        end = time.monotonic() + SECONDS_TO_START
        while job_of(database, number).done == 0 and worker.poll() is None and time.monotonic() < end:
            time.sleep(0.005)
    finally:
        worker.send_signal(signal.SIGKILL)
        worker.wait()
    stopped = job_of(database, number)
    assert stopped.state == "running"
    assert 0 < stopped.done < ROWS

    # The lease of the dead worker runs out.
    assert stopped.lease_until is not None
    with database.writing() as session:
        session.execute(update(Job).values(lease_until=stopped.lease_until - timedelta(minutes=5)))
        session.commit()
    assert run_one(database, handlers())
    ended = job_of(database, number)
    assert (ended.state, ended.done, ended.total) == ("done", ROWS + 1, ROWS + 1)
    assert (ended.result["new"], ended.result["known"], ended.result["refused"]) == (ROWS, 0, 1)
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Article)) == ROWS
