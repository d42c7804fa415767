"""Races with real threads: many people take from one queue at the same instant, on a real database."""

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.db.sessions import Database
from workbench.people.models import User
from workbench.queues import following, holds, services
from workbench.queues.models import Assignment, Queue
from workbench.queues.offers import NothingGiven


@dataclass
class Outcome:
    """What came of a race."""

    taken: list[tuple[int, int, int]] = field(default_factory=list)
    """(claim, slot, person) of every claim given."""
    nothing: list[NothingGiven] = field(default_factory=list)
    errors: list[BaseException] = field(default_factory=list)

    @property
    def slots_given_twice(self) -> list[tuple[int, int]]:
        return [slot for slot, times in Counter(row[:2] for row in self.taken).items() if times > 1]

    @property
    def claims_given_twice_to_one_person(self) -> list[tuple[int, int]]:
        pairs = Counter((claim, person) for claim, _, person in self.taken)
        return [pair for pair, times in pairs.items() if times > 1]


def all_at_once(acts: Sequence[Callable[[], None]]) -> list[BaseException]:
    """Run acts in threads that start together. Returns what they raised."""
    barrier = threading.Barrier(len(acts))
    errors: list[BaseException] = []

    def run(act: Callable[[], None]) -> None:
        try:
            barrier.wait()
            act()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return errors


def race(database: Database, queue_id: int, people: Sequence[User]) -> Outcome:
    """Everybody takes once at the same instant."""
    outcome = Outcome()

    def take(person: User) -> Callable[[], None]:
        def act() -> None:
            with database.writing() as session:
                given = services.take_next(session, person, session.get_one(Queue, queue_id))
                session.commit()
                if isinstance(given, NothingGiven):
                    outcome.nothing.append(given)
                else:
                    outcome.taken.append((given.claim_id, given.slot, given.user_id))

        return act

    outcome.errors = all_at_once([take(person) for person in people])
    return outcome


def submit_all(session: Session, queue_id: int) -> int:
    """Everybody who holds a claim of the queue submits. Returns how many did."""
    held = session.scalars(
        select(Assignment).where(Assignment.queue_id == queue_id, Assignment.ended_at.is_(None))
    ).all()
    for assignment in held:
        following.review_submitted(session, holds.lock_live(session, assignment))
    return len(held)
