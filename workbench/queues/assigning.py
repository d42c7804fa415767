"""Handing claims out to named people, many at once."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.claims.models import Claim
from workbench.db import clock
from workbench.errors import N_, Conflict, DomainError
from workbench.notices import services as notices
from workbench.notices.models import NoticeKind
from workbench.people.models import User
from workbench.queues import giving, items, places, queries
from workbench.queues.models import (
    Assignment,
    AssignmentBatch,
    EndedReason,
    Queue,
    QueueItem,
    QueueItemMember,
    QueueState,
)
from workbench.queues.ordering import wheres_of
from workbench.queues.sharing import How, Piece, Shares, Skip, Taker, share
from workbench.queues.takers import find_takers

MOST = 500
"""Claims handed out in one go."""
LASTS = timedelta(days=3)
"""How long an assigned claim is held, unless somebody says until when."""
LONGEST = timedelta(days=90)


@dataclass(frozen=True)
class Plan:
    """Who would get what: a preview, or what was done."""

    given: Sequence[tuple[User, int]]
    """How many each person gets; those who get none are in it too."""
    skipped: Sequence[tuple[Skip, int]]
    batch: AssignmentBatch | None = None
    """None: nothing was handed out."""

    @property
    def total(self) -> int:
        return sum(number for _, number in self.given)


def preview(
    session: Session, queue: Queue, people: Sequence[User], *, how: How, claims: Sequence[Claim] | int
) -> Plan:
    """Who would get how many of the claims named, or of the queue's next so many."""
    found = _items(session, queue, claims)
    shares = share(_pieces(session, found), _takers(session, queue, people), how)
    return plan_of(people, shares)


def assign(
    session: Session,
    actor: User,
    queue: Queue,
    people: Sequence[User],
    *,
    how: How,
    claims: Sequence[Claim] | int,
    until: datetime | None = None,
) -> Plan:
    """Hand out the claims named, or the queue's next so many. They are held until the time given, else until the
    queue's due date, else for three days."""
    if queue.state != QueueState.OPEN:
        raise Conflict(
            N_("The queue %(name)s is not open. Open it before you assign its claims."), name=queue.name
        )
    # People before claims, as everywhere; so nobody is given more than they take at once by two leads.
    giving.lock_people(session, people)
    now = clock.now(session)
    until = held_until(queue, until, now=now)
    found = _items(session, queue, claims)
    shares = share(_pieces(session, found), _takers(session, queue, people), how)
    plan = _hand_out(session, actor, queue, people, found, shares, now=now, until=until)
    if plan.batch is not None:
        audit.record(
            session,
            actor,
            "claims-assigned",
            plan.batch,
            queue=queue.public_id,
            how=how.value,
            given={str(person.public_id): number for person, number in plan.given},
            skipped={skip.value: number for skip, number in plan.skipped},
        )
    return plan


def undo(session: Session, actor: User, batch: AssignmentBatch) -> int:
    """Take back what a batch handed out and nobody has submitted; drafts are kept. Returns how many claims."""
    if batch.undone_at is not None:
        raise Conflict(N_("This has been undone already."))
    now = clock.now(session)
    held = session.scalars(
        select(Assignment)
        .where(Assignment.batch_id == batch.id, Assignment.ended_at.is_(None))
        .order_by(Assignment.claim_id)
    ).all()
    for assignment in held:
        _give_back(session, assignment, now=now)
    batch.undone_at, batch.undone_by_id = now, actor.id
    session.flush()
    notices.withdraw(session, NoticeKind.ASSIGNED, batch)
    audit.record(session, actor, "assignment-undone", batch, claims=len(held))
    return len(held)


def set_due(
    session: Session, actor: User, queue: Queue, claims: Sequence[Claim], due_at: datetime | None
) -> int:
    """Give claims of a queue a time of their own, or take it back. A queue that goes by deadlines gives them in this
    order. Returns how many there were."""
    found = sorted(
        _of_claims(session, queue, [claim.id for claim in claims[:MOST]]), key=lambda one: one.claim_id
    )
    wheres = wheres_of(session, [item.claim_id for item in found])
    for item in found:
        items.lock(session, item.claim_id)
        item.due_at = due_at
        items.put(item, wheres[item.claim_id], queue)
    session.flush()
    audit.record(
        session,
        actor,
        "claims-due",
        queue,
        due_at=None if due_at is None else due_at.isoformat(),
        count=len(found),
        first=found[0].claim.public_id if found else None,
        last=found[-1].claim.public_id if found else None,
    )
    return len(found)


def held_until(queue: Queue | None, until: datetime | None, *, now: datetime) -> datetime:
    """How long an assigned claim is held: until the time given, else until its queue is due, else for three days."""
    if until is None:
        due_at = None if queue is None else queue.due_at
        return due_at if due_at is not None and due_at > now else now + LASTS
    if not now < until <= now + LONGEST:
        raise DomainError(N_("Choose a time in the future, within three months."), field="until")
    return until


def last_batch(session: Session, queue: Queue) -> AssignmentBatch | None:
    """What was handed out last, for as long as it can be undone."""
    batch = session.scalars(
        select(AssignmentBatch)
        .where(AssignmentBatch.queue_id == queue.id)
        .order_by(AssignmentBatch.id.desc())
        .limit(1)
    ).one_or_none()
    return batch if batch is not None and batch.undone_at is None else None


def _hand_out(
    session: Session,
    actor: User,
    queue: Queue,
    people: Sequence[User],
    found: Sequence[QueueItem],
    shares: Shares,
    *,
    now: datetime,
    until: datetime,
) -> Plan:
    by_number = {person.id: person for person in people}
    batch = AssignmentBatch(queue_id=queue.id, made_by_id=actor.id, made_at=now)
    session.add(batch)
    session.flush()
    wanted = [item for item in found if item.id in shares.given]
    places = {
        item.id: items.lock(session, item.claim_id) for item in sorted(wanted, key=lambda each: each.claim_id)
    }
    for item in wanted:
        person, (claim, live) = by_number[shares.given[item.id]], places[item.id]
        placed = None
        if live is not None and live.id == item.id and claim.state in items.TAKEABLE:
            placed = giving.place(session, person, claim, live, now=now, until=until, batch=batch)
        if placed is None:
            del shares.given[item.id]
            shares.skipped[item.id] = Skip.HELD
    batch.given = len(shares.given)
    if not batch.given:
        session.delete(batch)
    session.flush()
    tell_receivers(session, actor, batch, people, shares)
    return plan_of(people, shares, batch if batch.given else None)


def tell_receivers(
    session: Session, actor: User, batch: AssignmentBatch, people: Sequence[User], shares: Shares
) -> None:
    """Tell each of the people who got any how many claims they got."""
    numbers = Counter(shares.given.values())
    receivers = [person for person in people if numbers[person.id]]
    notices.notify(session, actor, NoticeKind.ASSIGNED, batch, receivers, numbers=numbers)


def plan_of(people: Sequence[User], shares: Shares, batch: AssignmentBatch | None = None) -> Plan:
    """Shares, counted."""
    given, skipped = Counter(shares.given.values()), Counter(shares.skipped.values())
    return Plan(
        given=[(person, given[person.id]) for person in people],
        skipped=[(skip, skipped[skip]) for skip in Skip if skipped[skip]],
        batch=batch,
    )


def _give_back(session: Session, assignment: Assignment, *, now: datetime) -> None:
    claim, item = items.lock(session, assignment.claim_id)
    items.read_anew(session, assignment)
    if assignment.ended_at is None:
        items.end(assignment, EndedReason.RELEASED, now=now)
        items.recount(session, claim, item)


def _items(session: Session, queue: Queue, claims: Sequence[Claim] | int) -> list[QueueItem]:
    if isinstance(claims, int):
        query = unfinished(queue).order_by(QueueItem.rank, QueueItem.id).limit(max(0, min(claims, MOST)))
        return list(session.scalars(query))
    return _of_claims(session, queue, [claim.id for claim in claims[:MOST]])


def _of_claims(session: Session, queue: Queue, claim_ids: Collection[int]) -> list[QueueItem]:
    query = unfinished(queue).where(QueueItem.claim_id.in_(claim_ids))
    return list(session.scalars(query.order_by(QueueItem.rank, QueueItem.id)))


def unfinished(queue: Queue) -> Select[QueueItem]:
    """The claims of a queue that may still be given to somebody, or are held."""
    return select(QueueItem).where(QueueItem.queue_id == queue.id, places.BEING_REVIEWED)


def _pieces(session: Session, found: Sequence[QueueItem]) -> list[Piece]:
    done_with: dict[int, set[int]] = defaultdict(set)
    outcomes = select(QueueItemMember).where(QueueItemMember.queue_item_id.in_([item.id for item in found]))
    for row in session.scalars(outcomes):
        done_with[row.queue_item_id].add(row.user_id)
    holds = queries.live_assignments_on(session, found)
    holders: dict[int, set[int]] = defaultdict(set)
    lapsed: set[int] = set()
    now = clock.now(session)
    for hold in holds:
        holders[hold.claim_id].add(hold.user_id)
        if hold.lease_until <= now:
            lapsed.add(hold.claim_id)
    return [
        Piece(
            number=item.id,
            language=item.language,
            source=item.source_id,
            is_free=item.open_slots > 0 or item.claim_id in lapsed,
            done_with=frozenset(done_with[item.id] | holders[item.claim_id]),
        )
        for item in found
    ]


def _takers(session: Session, queue: Queue, people: Sequence[User]) -> list[Taker]:
    if not people:
        raise DomainError(N_("Name at least one person."), field="people")
    takers = find_takers(session, people, [queue.id], now=clock.now(session))[queue.id]
    able = {taker.number for taker in takers}
    for person in people:
        if person.id not in able:
            raise DomainError(
                N_("%(name)s is not a member of the queue %(queue)s."),
                field="people",
                name=person.name,
                queue=queue.name,
            )
    return takers
