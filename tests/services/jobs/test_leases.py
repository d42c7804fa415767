"""Jobs are held under a lease: a dead worker loses its job, and a cancelled one stops at its next beat."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from tests.people import People
from workbench.db.sessions import Database
from workbench.errors import DomainError
from workbench.jobs import services
from workbench.jobs.models import Job, JobState
from workbench.jobs.worker import Run, run_one

KIND = "count-to-ten"


def put_in(database: Database, people: People) -> int:
    with database.writing() as session:
        job = services.enqueue(session, KIND, created_by_id=people.reviewer.id, payload={}, total=10)
        session.commit()
        return job.id


def job_of(database: Database, number: int) -> Job:
    with database.reading() as session:
        job = session.get_one(Job, number)
        session.expunge(job)
        return job


def let_lease_lapse(database: Database, number: int) -> None:
    until = job_of(database, number).lease_until
    assert until is not None
    with database.writing() as session:
        session.execute(update(Job).values(lease_until=until - timedelta(minutes=5)))
        session.commit()


def advance(run: Run, *, done: int) -> None:
    with run.database.writing() as session:
        run.beat(session, done=done, result={"seen": done})
        session.commit()


def dies(run: Run) -> None:
    raise SystemExit


def dies_further_on(run: Run) -> None:
    advance(run, done=run.done + 1)
    raise SystemExit


def run_and_die(database: Database, number: int, handler: object) -> None:
    with pytest.raises(SystemExit):
        run_one(database, {KIND: handler})  # type: ignore[dict-item]  # one of the handlers here
    let_lease_lapse(database, number)


def test_a_job_goes_on_where_its_last_worker_stopped(database: Database, people: People) -> None:
    number = put_in(database, people)
    run_and_die(database, number, dies_further_on)
    seen: list[tuple[int, object]] = []

    def finishes(run: Run) -> None:
        seen.append((run.done, run.result["seen"]))
        with run.database.writing() as session:
            run.finish(session, result={"done": 10})
            session.commit()

    assert run_one(database, {KIND: finishes})
    assert seen == [(1, 1)]
    assert job_of(database, number).state == JobState.DONE


def test_a_job_that_kills_its_workers_is_given_up(database: Database, people: People) -> None:
    number = put_in(database, people)
    for _ in range(services.MOST_ATTEMPTS):
        run_and_die(database, number, dies)
    assert not run_one(database, {KIND: dies})
    assert job_of(database, number).state == JobState.FAILED


def test_a_job_that_advances_outlives_any_number_of_restarts(database: Database, people: People) -> None:
    number = put_in(database, people)
    for _ in range(services.MOST_ATTEMPTS + 2):
        run_and_die(database, number, dies_further_on)
    assert job_of(database, number).done == services.MOST_ATTEMPTS + 2


def test_a_cancelled_job_stops_at_its_next_beat(database: Database, people: People) -> None:
    number = put_in(database, people)

    def cancelled_meanwhile(run: Run) -> None:
        advance(run, done=1)
        with run.database.writing() as session:
            services.cancel(session, people.reviewer, session.get_one(Job, number))
            session.commit()
        advance(run, done=2)
        pytest.fail("the beat of a cancelled job was taken")

    assert run_one(database, {KIND: cancelled_meanwhile})
    job = job_of(database, number)
    assert (job.state, job.done) == (JobState.CANCELLED, 1)


def test_a_late_worker_cannot_write_over_the_one_that_took_over(database: Database, people: People) -> None:
    number = put_in(database, people)

    def slow(run: Run) -> None:
        let_lease_lapse(database, number)
        assert run_one(database, {KIND: lambda other: advance(other, done=7)})
        advance(run, done=2)
        pytest.fail("the beat of a worker without a lease was taken")

    assert run_one(database, {KIND: slow})
    assert job_of(database, number).done == 7


def test_one_person_has_twenty_unfinished_jobs_at_most(database: Database, people: People) -> None:
    for _ in range(services.MOST_PER_PERSON):
        put_in(database, people)
    with pytest.raises(DomainError):
        put_in(database, people)
