"""Which claim a person is given next, and why none: statements that read only a queue's own rows, by index.

`take` costs the depth of an index plus what this person has already done with the claims in front, or may not
have of them for a conflict of interest, whatever the size of the queue. Conditions that choose a partial index are
written as literals, because neither database uses such an index for a parameter.
"""

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, literal_column, select
from sqlalchemy.orm import Session, aliased

from workbench.articles.models import Language
from workbench.claims.models import Claim
from workbench.db.counting import count_up_to
from workbench.people.models import User
from workbench.queues.models import Assignment, Queue, QueueItem, QueueItemMember
from workbench.queues.places import BEING_REVIEWED
from workbench.queues.terms import Terms, count_held

NextClaim = Select[float, int, int]
"""At most one row: the rank and the number of a place in a queue, and the number of its claim."""


class Reason(StrEnum):
    """Why `take` gave nothing; stable in the API."""

    DONE = "done"
    """Nothing is left to review."""
    HELD = "held"
    """Others hold what is left."""
    FILTERED = "filtered"
    """What is left is not for this person; `Cause` says why."""


class Cause(StrEnum):
    """What keeps claims that are left from a person."""

    THEIR_PART = "their_part"
    """They reviewed, skipped or parked them, or opened their reviews."""
    CAPACITY = "capacity"
    """They hold as many as they take at once."""
    LANGUAGE = "language"
    CONFLICT_OF_INTEREST = "conflict_of_interest"


@dataclass(frozen=True)
class NothingGiven:
    """Why a person is given no claim."""

    reason: Reason
    count: int = 0
    until: datetime | None = None
    """When the first of the held ones comes free at the latest."""
    causes: Sequence[tuple[Cause, int]] = ()
    """Of filtered ones: how many are kept from the person by what; together at least `count`."""


# Built once for each kind of terms: building such a statement costs more than running it. `queue`, `person`, `now`,
# `language` and `avoided` are its values.
_own = aliased(Assignment)
_DONE_WITH = (
    select(QueueItemMember.user_id)
    .where(QueueItemMember.queue_item_id == QueueItem.id, QueueItemMember.user_id == bindparam("person"))
    .exists()
)
_HOLDS = (
    select(_own.id)
    .where(_own.claim_id == QueueItem.claim_id, _own.user_id == bindparam("person"), _own.ended_at.is_(None))
    .exists()
)
_FITS_LANGUAGE = QueueItem.language == bindparam("language")
_IS_AVOIDED = QueueItem.source_id.in_(bindparam("avoided", expanding=True))
_IN_QUEUE = QueueItem.queue_id == bindparam("queue")
_HAS_LAPSED = (
    Assignment.queue_id == bindparam("queue"),
    Assignment.ended_at.is_(None),
    Assignment.lease_until <= bindparam("now"),
    Assignment.user_id != bindparam("person"),
)
_OTHERS_HOLD = (*_HAS_LAPSED[:2], Assignment.lease_until > bindparam("now"), _HAS_LAPSED[3])


def _for_them(terms: Terms) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [~_DONE_WITH, ~_HOLDS]
    if terms.language is not None:
        conditions.append(_FITS_LANGUAGE)
    if terms.avoided:
        conditions.append(~_IS_AVOIDED)
    return conditions


def _kind(terms: Terms) -> Terms:
    """Terms that ask for the same statement, so that few statements are kept."""
    return Terms(
        language=None if terms.language is None else Language.ARABIC,
        avoided=frozenset({0} if terms.avoided else ()),
    )


@functools.cache
def _next(kind: Terms) -> tuple[NextClaim, NextClaim]:
    best = (
        select(QueueItem.rank, QueueItem.id, QueueItem.claim_id)
        .join(Claim, Claim.id == QueueItem.claim_id)
        .order_by(QueueItem.rank, QueueItem.id)
        .limit(literal_column("1"))
    )
    return (
        best.where(_IN_QUEUE, QueueItem.open_slots > literal_column("0"), *_for_them(kind)),
        best.join(Assignment, Assignment.queue_item_id == QueueItem.id).where(
            *_HAS_LAPSED, BEING_REVIEWED, *_for_them(kind)
        ),
    )


@functools.cache
def _next_unlocked(kind: Terms) -> list[NextClaim]:
    # PostgreSQL locks in the order named, and keeps what it locked of a row that it then skips. The claim comes
    # first, as everywhere: so of a claim that somebody is changing nothing is kept from them.
    return [query.with_for_update(of=[Claim, QueueItem], skip_locked=True) for query in _next(kind)]


@functools.cache
def _held_by_others(kind: Terms) -> Select[int, datetime]:
    return (
        select(func.count(func.distinct(QueueItem.id)), func.min(Assignment.lease_until))
        .select_from(Assignment)
        .join(QueueItem, QueueItem.id == Assignment.queue_item_id)
        .where(*_OTHERS_HOLD, BEING_REVIEWED, *_for_them(kind))
    )


def next_claims(terms: Terms) -> tuple[NextClaim, NextClaim]:
    """The best claim with an open slot, and the best that somebody else let lapse."""
    return _next(_kind(terms))


def values_of(queue: Queue, person: User, terms: Terms, *, now: datetime) -> dict[str, Any]:
    """The values of this module's statements."""
    return {
        "queue": queue.id,
        "person": person.id,
        "now": now,
        "language": terms.language,
        "avoided": list(terms.avoided),
    }


def pick(session: Session, queue: Queue, person: User, terms: Terms, *, now: datetime) -> int | None:
    """The number of the best claim that nobody is changing at this moment, locked with its place; of the best at all
    when others are changing all that is left. Never waits."""
    values, connection = values_of(queue, person, terms, now=now), session.connection()
    found = [row for query in _next_unlocked(_kind(terms)) for row in connection.execute(query, values)]
    return int(min(found).claim_id) if found else find_claim_in_turn(session, queue, person, terms, now=now)


def find_claim_in_turn(
    session: Session, queue: Queue, person: User, terms: Terms, *, now: datetime
) -> int | None:
    """The number of the next claim, whether somebody is changing it or not."""
    values = values_of(queue, person, terms, now=now)
    for query in next_claims(terms):
        row = session.connection().execute(query, values).first()
        if row is not None:
            return int(row.claim_id)
    return None


def is_full(session: Session, queue: Queue, person: User, terms: Terms) -> bool:
    """Whether a person holds as many claims of the queue as they take at once."""
    return terms.capacity is not None and count_held(session, person, queue.id) >= terms.capacity


def why_nothing(session: Session, queue: Queue, person: User, terms: Terms, *, now: datetime) -> NothingGiven:
    """The reason to tell a person who was given nothing."""
    values = values_of(queue, person, terms, now=now)
    left = select(QueueItem.id).where(QueueItem.queue_id == queue.id, BEING_REVIEWED)
    if is_full(session, queue, person, terms):
        number = count_up_to(session, left).number
        return NothingGiven(Reason.FILTERED, number, causes=[(Cause.CAPACITY, number)])
    held, until = session.execute(_held_by_others(_kind(terms)), values).one()
    if held:
        return NothingGiven(Reason.HELD, held, until)
    hidden = count_up_to(session, left).number
    if not hidden:
        return NothingGiven(Reason.DONE)
    causes = []
    if terms.language is not None:
        other = count_up_to(session, left.where(QueueItem.language != terms.language)).number
        causes.append((Cause.LANGUAGE, other))
    if terms.avoided:
        avoided = count_up_to(session, left.where(QueueItem.source_id.in_(terms.avoided))).number
        causes.append((Cause.CONFLICT_OF_INTEREST, avoided))
    rest = hidden - sum(number for _, number in causes)
    if rest > 0:
        causes.append((Cause.THEIR_PART, rest))
    return NothingGiven(Reason.FILTERED, hidden, causes=[cause for cause in causes if cause[1]])
