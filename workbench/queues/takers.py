"""On which terms several people may be given claims, of several queues at once: a few statements, however many."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workbench.people.absence import is_away
from workbench.people.models import Role, User
from workbench.queues.models import Assignment, ConflictOfInterest, QueueMember
from workbench.queues.sharing import Taker


def find_takers(
    session: Session, people: Sequence[User], queues: Iterable[int | None], *, now: datetime
) -> dict[int | None, list[Taker]]:
    """By the number of the queue, None for claims outside queues: those of the people who may be given its claims, in
    the order given. Strangers to a queue and closed accounts are not among them."""
    reviewers = [
        person for person in people if person.is_active and Role(person.role).includes(Role.REVIEWER)
    ]
    wanted = set(queues)
    numbers = [person.id for person in reviewers]
    named = [queue_id for queue_id in wanted if queue_id is not None]
    members = _members(session, numbers, named)
    avoided = _avoided(session, numbers)
    held = _held(session, numbers, named)
    found: dict[int | None, list[Taker]] = {queue_id: [] for queue_id in wanted}
    for queue_id in wanted:
        for person in reviewers:
            member = None if queue_id is None else members.get((queue_id, person.id))
            if queue_id is not None and member is None and not Role(person.role).includes(Role.LEAD):
                continue
            found[queue_id].append(
                Taker(
                    number=person.id,
                    language=None if member is None else member.language,
                    avoided=frozenset(avoided[person.id]),
                    in_hand=0 if queue_id is None else held.get((queue_id, person.id), 0),
                    capacity=None if member is None else member.capacity,
                    is_away=is_away(person, now=now),
                )
            )
    return found


def _members(
    session: Session, people: Collection[int], queues: Collection[int]
) -> dict[tuple[int, int], QueueMember]:
    rows = session.scalars(
        select(QueueMember).where(QueueMember.queue_id.in_(queues), QueueMember.user_id.in_(people))
    )
    return {(row.queue_id, row.user_id): row for row in rows}


def _avoided(session: Session, people: Collection[int]) -> dict[int, set[int]]:
    """The numbers of the sources that people have a conflict of interest with, by person."""
    sources: dict[int, set[int]] = defaultdict(set)
    rows = session.execute(
        select(ConflictOfInterest.user_id, ConflictOfInterest.source_id).where(
            ConflictOfInterest.user_id.in_(people), ConflictOfInterest.ended_at.is_(None)
        )
    )
    for person_id, source_id in rows:
        sources[person_id].add(source_id)
    return sources


def _held(session: Session, people: Collection[int], queues: Collection[int]) -> dict[tuple[int, int], int]:
    """How many claims of each queue people hold or have parked, by queue and person."""
    rows = session.execute(
        select(Assignment.queue_id, Assignment.user_id, func.count())
        .where(Assignment.user_id.in_(people), Assignment.queue_id.in_(queues), Assignment.ended_at.is_(None))
        .group_by(Assignment.queue_id, Assignment.user_id)
    )
    return {(queue_id, person_id): number for queue_id, person_id, number in rows if queue_id is not None}
