"""Taking claims, giving them back, and hearing of what other stages did to a claim."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from workbench.articles.models import Article
from workbench.audit import services as audit
from workbench.claims.models import Claim, ClaimState
from workbench.db import clock
from workbench.errors import N_, Conflict, DomainError
from workbench.people.models import User
from workbench.queues import filling, giving, items, offers, queries
from workbench.queues.conflicts import is_avoided
from workbench.queues.models import (
    Assignment,
    EndedReason,
    ItemState,
    Outcome,
    Queue,
    QueueItem,
    QueueState,
)
from workbench.queues.offers import NothingGiven
from workbench.queues.ordering import wheres_of
from workbench.queues.terms import find_terms

RETURNED_LEASE = timedelta(days=1)
"""How long a returned claim is kept for whoever has to rework it."""
LONGEST_WAIT = timedelta(days=365)
TRIES = 50


class HeldByOthers(Conflict):
    """Every slot of the claim is taken."""

    code = "held"


class AssignmentEnded(Conflict):
    """The lease ended and the slot is somebody else's, or the claim changed."""

    code = "assignment_ended"


class Next(StrEnum):
    """What follows a submitted review."""

    MORE_REVIEWS = "more_reviews"
    """Independent reviews of others are still out."""
    SECOND_REVIEW = "second_review"
    """The second person's turn."""
    SETTLE = "settle"
    """All required reviews are in."""


# --- taking ----------------------------------------------------------------------------------------------


def take_next(session: Session, actor: User, queue: Queue) -> Assignment | NothingGiven:
    """Give a person the next claim of a queue: the one they hold there, else the best that is free.

    Under any race a slot has one holder: the item is locked while it is given, and the table refuses the rest.
    """
    if queue.state != QueueState.OPEN:
        raise Conflict(
            N_("The queue %(name)s is paused. A lead can open it again.")
            if queue.state == QueueState.PAUSED
            else N_("The queue %(name)s is closed."),
            name=queue.name,
        )
    terms = find_terms(session, actor, queue.id)
    if terms is None:
        raise giving.NotYours(N_("You are not a member of the queue %(name)s."), name=queue.name)
    giving.lock_person(session, actor)
    now = clock.now(session)
    held = queries.find_held_in(session, actor, queue, now=now)
    if held is not None:
        return _keep(session, actor, held, now=now)
    for _ in range(0 if offers.is_full(session, queue, actor, terms) else TRIES):
        picked = offers.pick_unlocked(session, queue, actor, terms, now=now)
        if picked is None:
            claim_id = offers.find_claim_in_turn(session, queue, actor, terms, now=now)
            if claim_id is None:
                break
            claim, item = items.lock(session, claim_id)
        else:
            item, claim = picked
        if item is None or item.queue_id != queue.id:
            continue
        if claim.state not in items.TAKEABLE:
            items.remove(session, claim, item, EndedReason.REMOVED)
            continue
        given = giving.give(session, actor, claim, item, now=now)
        if given is not None:
            return given
    return offers.why_nothing(session, queue, actor, terms, now=now)


def take_claim(session: Session, actor: User, claim: Claim) -> Assignment:
    """Give a person the claim they named. Raises a Conflict that says why when it cannot be theirs."""
    giving.lock_person(session, actor)
    now = clock.now(session)
    claim, item = items.lock(session, claim.id)
    held = queries.find_live_assignment(session, actor, claim)
    if held is not None:
        return _keep(session, actor, held, now=now)
    if claim.state not in items.TAKEABLE:
        raise Conflict(N_("This claim is not open for review any more."))
    if item is not None:
        giving.require_may_take(session, actor, item)
    elif is_avoided(session, actor, claim):
        raise giving.ConflictDeclared(giving.CONFLICT_DECLARED)
    given = giving.give(session, actor, claim, item, now=now)
    if given is not None:
        return given
    holders = [hold.user.name for hold in queries.holders_of(session, claim)]
    if not holders:
        raise Conflict(N_("All reviews of this claim are in."))
    raise HeldByOthers(N_("This claim is held by %(names)s."), names=", ".join(holders))


@dataclass(frozen=True)
class Several:
    """What came of taking several claims at once."""

    taken: list[Assignment]
    refused: list[tuple[Claim, DomainError]]
    """The claims that could not be theirs, each with what stands against it."""

    @property
    def first(self) -> Claim | None:
        """The claim to begin with: the first in its article."""
        claims = [assignment.claim for assignment in self.taken]
        return min(
            claims, key=lambda claim: (claim.article_version_id, claim.position, claim.id), default=None
        )


def take_each(session: Session, actor: User, claims: Iterable[Claim]) -> Several:
    """Give a person every one of some claims that can be theirs: of an article, of a row of a story's grid."""
    several = Several([], [])
    # In this order everywhere, so that nobody waits for each other in a circle.
    for claim in sorted(claims, key=lambda one: int(one.id)):
        try:
            several.taken.append(take_claim(session, actor, claim))
        except DomainError as refusal:
            several.refused.append((claim, refusal))
    return several


def _keep(session: Session, actor: User, assignment: Assignment, *, now: datetime) -> Assignment:
    """Give a person what they hold already; a lease that ran out while nobody else came begins anew."""
    if assignment.parked_until is None and assignment.lease_until > now:
        return assignment
    return extend(session, actor, assignment)


# --- holding and giving back -----------------------------------------------------------------------------


def extend(session: Session, actor: User, assignment: Assignment) -> Assignment:
    """Let a lease begin anew; a parked claim is taken up again by it. Raises AssignmentEnded."""
    claim, item = lock_live(session, assignment)
    until = clock.now(session) + giving.lease_of(assignment.queue_item)
    if assignment.parked_until is not None:
        assignment.lease_until, assignment.parked_until, assignment.waits_for = until, None, ""
        items.recount(session, claim, item)
    else:
        assignment.lease_until = max(until, assignment.lease_until)
    session.flush()
    audit.record(session, actor, "assignment-extended", assignment, claim=claim.public_id)
    return assignment


def release(session: Session, actor: User, assignment: Assignment) -> None:
    """Give a claim back to its queue; it may come to the same person again."""
    claim, item = lock_live(session, assignment)
    items.end(session, assignment, EndedReason.RELEASED, now=clock.now(session))
    _free(session, claim, item)
    audit.record(session, actor, "assignment-released", assignment, claim=claim.public_id)


def skip(session: Session, actor: User, assignment: Assignment) -> None:
    """Give a claim back for others to take."""
    claim, item = lock_live(session, assignment)
    now = clock.now(session)
    items.end(session, assignment, EndedReason.SKIPPED, now=now)
    if item is not None:
        items.note_outcome(session, item, actor.id, Outcome.SKIPPED, now=now)
    _free(session, claim, item)
    audit.record(session, actor, "assignment-skipped", assignment, claim=claim.public_id)


def park(
    session: Session, actor: User, assignment: Assignment, until: datetime, *, waits_for: str = ""
) -> Assignment:
    """Keep a claim while it waits for a reply, `waits_for` naming whose. After `until` anybody may take it over."""
    now = clock.now(session)
    if not now < until <= now + LONGEST_WAIT:
        raise DomainError(N_("Choose a time in the future, within a year."), field="until")
    claim, item = lock_live(session, assignment)
    assignment.parked_until = assignment.lease_until = until
    assignment.waits_for = waits_for.strip()
    session.flush()
    items.recount(session, claim, item)
    audit.record(
        session,
        actor,
        "assignment-parked",
        assignment,
        claim=claim.public_id,
        until=until.isoformat(),
        waits_for=assignment.waits_for,
    )
    return assignment


def lock_live(session: Session, assignment: Assignment) -> tuple[Claim, QueueItem | None]:
    """The claim of a live hold and its place in its queue, read anew and kept from others. Raises AssignmentEnded."""
    claim, item = items.lock(session, assignment.claim_id)
    items.read_anew(session, assignment)
    if item is not None and item.id == assignment.queue_item_id:
        set_committed_value(assignment, "queue_item", item)
    require_live(assignment)
    return claim, item


def require_live(assignment: Assignment) -> None:
    """Raise AssignmentEnded for a hold that is over."""
    if assignment.ended_at is not None:
        raise AssignmentEnded(
            N_("Your hold on this claim has ended. What you wrote is kept; look who has the claim now.")
        )


def _free(session: Session, claim: Claim, item: QueueItem | None) -> None:
    """After an assignment ended without a review."""
    items.recount(session, claim, item)
    if item is None:
        claims_arrived(session, [claim])


# --- what other stages tell ------------------------------------------------------------------------------


def claims_arrived(session: Session, claims: Iterable[Claim]) -> None:
    """Let new claims flow into the queues that ask for them; each joins the oldest such queue."""
    session.flush()
    numbers_arrived(session, [claim.id for claim in claims])


def numbers_arrived(session: Session, ids: Sequence[int]) -> None:
    """The same for claims known by number, as an import knows its own."""
    if not ids:
        return
    for queue in queries.live_queues(session):
        for start in range(0, len(ids), filling.BATCH):
            filling.take_in(session, queue, list(ids[start : start + filling.BATCH]))


def articles_joined_story(session: Session, articles: Collection[Article]) -> None:
    """After articles were put into a story: their claims flow into the queues that ask for it, and lie together in
    those that keep stories together."""
    filling.put_beside_their_story(session, articles)
    claims_arrived(session, session.scalars(filling.offered_of(articles)))


def claim_changed(session: Session, claim: Claim) -> None:
    """After triage or an edit: the claim joins a queue, leaves its queue, or moves up or down in it."""
    session.flush()
    claim, item = items.lock(session, claim.id)
    if item is None:
        claims_arrived(session, [claim])
    elif claim.state not in items.TAKEABLE | {ClaimState.ADJUDICATION}:
        items.remove(session, claim, item, EndedReason.REMOVED)
    elif item.reviews_done or items.holds_on(session, claim) or filling.still_fits(session, item):
        items.put(item, wheres_of(session, [claim.id])[claim.id], item.queue)
        session.flush()
    else:
        items.remove(session, claim, item, EndedReason.REMOVED)
        claims_arrived(session, [claim])


def left_behind(session: Session, claims: Collection[Claim]) -> None:
    """After a newer version arrived without these claims: those that nobody has begun leave their queues."""
    for claim in claims:
        if queries.find_live_item(session, claim) is not None:
            claim_changed(session, claim)


def claim_superseded(session: Session, actor: User, claim: Claim, successors: Sequence[Claim]) -> None:
    """End the holds on a claim that was replaced; its successors wait in its place.

    `supersede` records the event; nothing is recorded here.
    """
    claim, item = items.lock(session, claim.id)
    now = clock.now(session)
    for hold in items.holds_on(session, claim):
        items.end(session, hold, EndedReason.SUPERSEDED, now=now)
    if item is not None:
        items.remove(session, claim, item, EndedReason.SUPERSEDED)
        for successor in successors:
            if successor.state in filling.OFFERED and queries.find_live_item(session, successor) is None:
                items.add(session, item.queue, successor)
    claims_arrived(session, successors)


def review_submitted(session: Session, assignment: Assignment) -> Next:
    """Close the slot of a submitted review and open what comes after it. Recorded by the review stage."""
    claim, item = lock_live(session, assignment)
    now = clock.now(session)
    if item is None:
        items.end(session, assignment, EndedReason.SUBMITTED, now=now)
        return Next.SETTLE
    items.note_outcome(session, item, assignment.user_id, Outcome.REVIEWED, now=now)
    items.end(session, assignment, EndedReason.SUBMITTED, now=now)
    item.reviews_done += 1
    items.recount(session, claim, item)
    if item.state == ItemState.ADJUDICATION:
        return Next.SETTLE
    return Next.SECOND_REVIEW if item.state == ItemState.SECOND_REVIEW else Next.MORE_REVIEWS


def review_returned(session: Session, actor: User, claim: Claim, to_user: User) -> Assignment:
    """Hand a submitted review back to who wrote it: the slot is theirs again for a day, the actor's hold ends."""
    claim, _ = items.lock(session, claim.id)
    now = clock.now(session)
    for hold in items.holds_on(session, claim):
        if hold.user_id == actor.id:
            items.end(session, hold, EndedReason.RELEASED, now=now)
    item, slot = items.reopen_slot(session, claim, to_user)
    assignment = Assignment(
        claim_id=claim.id,
        queue_item_id=None if item is None else item.id,
        queue_id=None if item is None else item.queue_id,
        user_id=to_user.id,
        slot=slot,
        taken_at=now,
        lease_until=now + RETURNED_LEASE,
    )
    session.add(assignment)
    session.flush()
    items.recount(session, claim, item)
    return assignment


def lock_place(session: Session, claim: Claim) -> QueueItem | None:
    """The claim's place in its queue; both are read anew and kept from other writers until the commit."""
    return items.lock(session, claim.id)[1]


def finish_item(session: Session, item: QueueItem | None) -> None:
    """The claim has its final verdict: its place in the queue, locked by the caller, is done."""
    if item is not None:
        item.state, item.open_slots, item.done_at = ItemState.DONE, 0, clock.now(session)


def reopen_place(session: Session, claim: Claim) -> None:
    """The claim's verdict was taken back: its place in the queue, done before, waits for a decision again."""
    item = queries.find_item(session, claim)
    if item is not None:
        item.state, item.done_at = ItemState.ADJUDICATION, None


def bar(session: Session, person: User, claim: Claim) -> None:
    """Keep a person who opens the reviews of a claim from reviewing it. Recorded by the caller."""
    claim, item = items.lock(session, claim.id)
    if item is not None:
        items.note_outcome(session, item, person.id, Outcome.BARRED, now=clock.now(session))
