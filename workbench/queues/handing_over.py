"""Handing held claims over: who may have which, and the hold that begins where another ends."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from workbench.claims.models import Claim
from workbench.db import clock
from workbench.errors import N_, Conflict, DomainError
from workbench.people.models import User
from workbench.queues import assigning, items, places, queries
from workbench.queues.assigning import Plan
from workbench.queues.models import (
    Assignment,
    AssignmentBatch,
    EndedReason,
    HandOver,
    Queue,
    QueueItem,
    QueueItemMember,
)
from workbench.queues.ordering import wheres_of
from workbench.queues.sharing import How, Piece, Shares, Skip, hindrance, share
from workbench.queues.takers import find_takers

DoneWith = Mapping[int, Collection[int]]
"""By the claim's number: the people who may not have it for what they wrote of it."""

WHY_NOT = {
    Skip.MEMBERSHIP: N_("%(name)s is not a member of the claim's queue."),
    Skip.THEIR_PART: N_("%(name)s holds this claim already, or had a part in it."),
    Skip.LANGUAGE: N_("%(name)s does not take claims in this language here."),
    # Whose conflict it is with whom is for them and for leads to know.
    Skip.CONFLICT_OF_INTEREST: N_("This claim cannot go to %(name)s."),
    Skip.CAPACITY: N_("%(name)s holds as many claims of this queue as they take at once."),
    Skip.AWAY: N_("%(name)s is away until %(until)s."),
}


class NotForThem(Conflict):
    """The colleague named may not have the claim."""

    code = "not_for_them"


@dataclass(frozen=True)
class Portion:
    """What is handed over of one queue, or of none: who gets which, and why others go back."""

    queue: Queue | None
    held: Sequence[Assignment]
    people: Sequence[User]
    shares: Shares
    """By the number of the claim."""

    def person_for(self, assignment: Assignment) -> User | None:
        """Who gets what this hold is on; None: it goes back."""
        number = self.shares.given.get(assignment.claim_id)
        return next((person for person in self.people if person.id == number), None)

    def plan(self, batch: AssignmentBatch | None = None) -> Plan:
        """How many each of the people gets."""
        return assigning.plan_of(self.people, self.shares, batch)


def portions(
    session: Session,
    leaver: User,
    held: Sequence[Assignment],
    people: Sequence[User],
    *,
    how: How,
    done_with: DoneWith,
) -> list[Portion]:
    """Share what one person holds out among others, queue by queue."""
    if not people:
        raise DomainError(N_("Name at least one person."), field="people")
    if any(person.id == leaver.id for person in people):
        raise DomainError(N_("Name others than %(name)s."), field="people", name=leaver.name)
    by_queue: dict[int | None, list[Assignment]] = defaultdict(list)
    for assignment in held:
        by_queue[assignment.queue_id].append(assignment)
    takers = find_takers(session, people, by_queue, now=clock.now(session))
    pieces = _pieces(session, held, done_with)
    queues = {
        queue.id: queue for queue in queries.queues_numbered(session, [each for each in by_queue if each])
    }
    found = []
    for queue_id, some in sorted(by_queue.items(), key=lambda pair: pair[0] or 0):
        some.sort(key=lambda each: (each.taken_at, each.id))
        if takers[queue_id]:
            shares = share([pieces[each.claim_id] for each in some], takers[queue_id], how)
        else:
            shares = Shares(skipped={assignment.claim_id: Skip.MEMBERSHIP for assignment in some})
        found.append(Portion(None if queue_id is None else queues[queue_id], some, people, shares))
    return found


def hindrances(
    session: Session, assignment: Assignment, people: Sequence[User], *, done_with: DoneWith
) -> dict[int, Skip | None]:
    """What keeps a held claim from each of some people, by the person's number."""
    piece = _pieces(session, [assignment], done_with)[assignment.claim_id]
    takers = find_takers(session, people, [assignment.queue_id], now=clock.now(session))[assignment.queue_id]
    found: dict[int, Skip | None] = {person.id: Skip.MEMBERSHIP for person in people}
    for taker in takers:
        found[taker.number] = hindrance(piece, taker, taker.in_hand)
    return found


def pass_on(
    session: Session,
    actor: User,
    assignment: Assignment,
    claim: Claim,
    item: QueueItem | None,
    to: User,
    *,
    note: str,
    done_with: DoneWith,
    batch: AssignmentBatch | None = None,
) -> Assignment:
    """End a hold and let the colleague's begin in its slot: for as long as an assigned claim is held, or for as
    long as it waits for a reply. Raises NotForThem.

    The claim with its place, and the colleague, are locked by the caller, who records what was done.
    """
    reason = hindrances(session, assignment, [to], done_with=done_with)[to.id]
    if reason is not None:
        until = None if to.away_until is None else to.away_until.isoformat()
        raise NotForThem(WHY_NOT[reason], field="to", name=to.name, until=until)
    now = clock.now(session)
    items.end(assignment, EndedReason.HANDED_OVER, now=now)
    session.flush()  # before the next hold on the same slot
    waits = assignment.parked_until is not None and assignment.parked_until > now
    given = Assignment(
        claim_id=claim.id,
        queue_item_id=assignment.queue_item_id,
        queue_id=assignment.queue_id,
        user_id=to.id,
        batch_id=None if batch is None else batch.id,
        slot=assignment.slot,
        taken_at=now,
        lease_until=assignment.lease_until if waits else _until(assignment.queue_item, now=now),
        parked_until=assignment.parked_until if waits else None,
        waits_for=assignment.waits_for if waits else "",
    )
    session.add(given)
    session.flush()
    session.add(
        HandOver(
            assignment_id=given.id,
            before_id=assignment.id,
            handed_by_id=actor.id,
            handed_at=now,
            note=note.strip(),
        )
    )
    items.recount(session, claim, item)
    return given


def begin_batch(session: Session, actor: User, portion: Portion) -> AssignmentBatch | None:
    """What is handed over of one queue, to be undone in one go; None outside queues, or when nobody gets any."""
    if portion.queue is None or not portion.shares.given:
        return None
    batch = AssignmentBatch(
        queue_id=portion.queue.id,
        made_by_id=actor.id,
        made_at=clock.now(session),
        given=len(portion.shares.given),
    )
    session.add(batch)
    session.flush()
    return batch


def find_hand_over(session: Session, assignment: Assignment) -> HandOver | None:
    """How a hold came from somebody else's hand; None when it did not."""
    return session.scalars(
        select(HandOver)
        .options(joinedload(HandOver.handed_by))
        .where(HandOver.assignment_id == assignment.id)
    ).one_or_none()


def _until(item: QueueItem | None, *, now: datetime) -> datetime:
    return assigning.held_until(None if item is None else item.queue, None, now=now)


def _pieces(session: Session, held: Sequence[Assignment], done_with: DoneWith) -> dict[int, Piece]:
    """What is held, by the number of the claim."""
    claim_ids = [assignment.claim_id for assignment in held]
    wheres = wheres_of(session, claim_ids)
    barred: dict[int, set[int]] = defaultdict(set)
    for claim_id, people in done_with.items():
        barred[claim_id] |= set(people)
    others = select(Assignment.claim_id, Assignment.user_id).where(
        Assignment.claim_id.in_(claim_ids), Assignment.ended_at.is_(None)
    )
    outcomes = (
        select(QueueItem.claim_id, QueueItemMember.user_id)
        .join(QueueItem, QueueItem.id == QueueItemMember.queue_item_id)
        .where(QueueItem.claim_id.in_(claim_ids), places.LIVE_ITEM)
    )
    for claim_id, user_id in [*session.execute(others), *session.execute(outcomes)]:
        barred[claim_id].add(user_id)
    return {
        claim_id: Piece(
            number=claim_id,
            language=wheres[claim_id].language,
            source=wheres[claim_id].source_id,
            done_with=frozenset(barred[claim_id]),
        )
        for claim_id in claim_ids
    }
