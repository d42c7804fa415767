"""No slot is given twice and no claim is lost, however many take at the same instant."""

import subprocess
import sys
from typing import Any

import pytest
from sqlalchemy import func, select

from tests.factories.queues import claims_worth, queue_of
from tests.people import People
from tests.races import Outcome, all_at_once, race, submit_all
from workbench.claims.models import Claim
from workbench.db.sessions import Database
from workbench.features import handlers
from workbench.jobs.worker import run_one
from workbench.people.models import Role, User
from workbench.queues import services
from workbench.queues.models import Assignment, ItemState, Queue, QueueItem, SecondReview

ROUNDS = 50
TAKERS = 20
SCARCE_ROUNDS = 10
NIGHTLY_ROUNDS = 1_000
PROCESSES = 4


@pytest.fixture
def takers(people: People) -> list[User]:
    return [people.add(f"taker-{number}", Role.REVIEWER) for number in range(TAKERS)]


def make_queue(database: Database, people: People, takers: list[User], *, claims: int, **policy: Any) -> int:
    with database.writing() as session:
        claims_worth(session, *[0.5] * claims)
        queue = queue_of(session, people.lead, takers, **policy)
        session.commit()
        return int(queue.id)


def run_jobs(database: Database) -> None:
    """Bring the rest of a large queue."""
    while run_one(database, handlers()):
        pass


def require_fair(outcome: Outcome) -> None:
    assert outcome.errors == []
    assert outcome.slots_given_twice == []
    assert outcome.claims_given_twice_to_one_person == []


@pytest.mark.parametrize("rounds", [ROUNDS, pytest.param(NIGHTLY_ROUNDS, marks=pytest.mark.nightly)])
def test_each_taker_gets_a_slot_of_their_own(
    database: Database, people: People, takers: list[User], rounds: int
) -> None:
    queue_id = make_queue(database, people, takers, claims=TAKERS * rounds)
    run_jobs(database)
    seen: set[int] = set()
    for _ in range(rounds):
        outcome = race(database, queue_id, takers)
        require_fair(outcome)
        given = {claim for claim, _, _ in outcome.taken}
        assert len(given) == TAKERS
        assert not given & seen
        seen |= given
        with database.writing() as session:
            assert submit_all(session, queue_id) == TAKERS
            session.commit()
    assert len(seen) == TAKERS * rounds


def test_scarce_claims_go_to_as_many_people_as_there_are_slots(
    database: Database, people: People, takers: list[User]
) -> None:
    queue_id = make_queue(
        database,
        people,
        takers,
        claims=8 * SCARCE_ROUNDS,
        reviews_per_claim=2,
        second_review=SecondReview.INDEPENDENT,
    )
    slots = 0
    while slots < 16 * SCARCE_ROUNDS:
        outcome = race(database, queue_id, takers)
        require_fair(outcome)
        assert outcome.taken, outcome.nothing
        slots += len(outcome.taken)
        with database.writing() as session:
            submit_all(session, queue_id)
            session.commit()
    with database.reading() as session:
        states = dict(session.execute(select(QueueItem.state, func.count()).group_by(QueueItem.state)).all())
    assert states == {ItemState.ADJUDICATION: 8 * SCARCE_ROUNDS}


def test_one_claim_goes_to_one_person_and_the_others_hear_who_holds_it(
    database: Database, people: People, takers: list[User]
) -> None:
    queue_id = make_queue(database, people, takers, claims=1)
    for _ in range(SCARCE_ROUNDS):
        outcome = race(database, queue_id, takers)
        require_fair(outcome)
        assert len(outcome.taken) == 1
        assert {given.reason.value for given in outcome.nothing} == {"held"}
        with database.writing() as session:
            assignment = session.scalars(select(Assignment).where(Assignment.ended_at.is_(None))).one()
            services.release(session, assignment.user, assignment)
            session.commit()


def test_of_a_claim_that_somebody_is_changing_a_take_keeps_nothing_from_them(
    database: Database, people: People, takers: list[User]
) -> None:
    if database.is_sqlite:
        pytest.skip("SQLite has one writer at a time: a take waits for its turn")
    queue_id = make_queue(database, people, takers, claims=2)
    with database.writing() as changing, database.writing() as taking:
        first, other = changing.scalars(select(QueueItem).order_by(QueueItem.rank, QueueItem.id))
        changing.scalars(select(Claim.id).where(Claim.id == first.claim_id).with_for_update()).one()
        given = services.take_next(taking, takers[0], taking.get_one(Queue, queue_id))
        assert isinstance(given, Assignment)
        assert given.claim_id == other.claim_id
        changing.scalars(
            select(QueueItem.id).where(QueueItem.id == first.id).with_for_update(nowait=True)
        ).one()


def test_two_tabs_of_one_person_get_one_claim(database: Database, people: People, takers: list[User]) -> None:
    queue_id = make_queue(database, people, takers, claims=5)
    outcome = race(database, queue_id, takers[:1] * 5)
    assert outcome.errors == []
    assert len({claim for claim, _, _ in outcome.taken}) == 1


def test_one_named_claim_has_one_holder(database: Database, people: People, takers: list[User]) -> None:
    with database.writing() as session:
        (claim,) = claims_worth(session, 0.5)
        session.commit()
        claim_id = claim.id
    won: list[int] = []

    def take(person: User) -> None:
        with database.writing() as session:
            given = services.take_claim(session, person, session.get_one(type(claim), claim_id))
            session.commit()
            won.append(given.user_id)

    errors = all_at_once([lambda person=person: take(person) for person in takers])  # type: ignore[misc]  # a default binds the loop's person
    assert len(won) == 1
    assert {type(error) for error in errors} == {services.HeldByOthers}


TAKE_ALL = """
import sys
from workbench import features
from workbench.claims.models import Claim
from workbench.db.sessions import Database
from workbench.people.models import User
from workbench.queues import following, holds, services
from workbench.queues.models import Assignment, Queue

url, queue_id, person_id = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
database = Database(url)
while True:
    with database.writing() as session:
        person = session.get_one(User, person_id)
        given = services.take_next(session, person, session.get_one(Queue, queue_id))
        if not isinstance(given, Assignment):
            break
        following.review_submitted(session, holds.lock_live(session, given))
        session.commit()
        print(given.claim_id)
"""


def test_processes_share_a_queue(database: Database, people: People, takers: list[User]) -> None:
    claims_there = 5 * TAKERS
    queue_id = make_queue(database, people, takers, claims=claims_there)
    running = [
        subprocess.Popen(
            [sys.executable, "-c", TAKE_ALL, database.url, str(queue_id), str(person.id)],
            stdout=subprocess.PIPE,
            text=True,
        )
        for person in takers[:PROCESSES]
    ]
    claims = [line for process in running for line in process.communicate(timeout=120)[0].split()]
    assert [process.returncode for process in running] == [0] * PROCESSES
    assert len(claims) == len(set(claims)) == claims_there
