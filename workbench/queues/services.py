"""Making queues, taking and giving back claims, and hearing of what other stages did to a claim."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from workbench.articles.models import Article
from workbench.audit import services as audit
from workbench.claims.models import Claim, ClaimState
from workbench.db import clock
from workbench.db.rows import require_version
from workbench.errors import N_, Conflict, DomainError
from workbench.people.models import User
from workbench.queues import filling, giving, items, membership, offers, queries, slots
from workbench.queues.filters import ClaimFilter
from workbench.queues.models import (
    Assignment,
    EndedReason,
    ItemState,
    Outcome,
    Queue,
    QueueItem,
    QueueState,
    SecondReview,
)
from workbench.queues.offers import NothingGiven

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


# --- making and keeping queues ---------------------------------------------------------------------------


def create_queue(
    session: Session,
    actor: User,
    *,
    name: str,
    filter: ClaimFilter,  # noqa: A002 - the product's word
    members: Sequence[User],
    reviews_per_claim: int = 1,
    second_review: SecondReview = SecondReview.EDITORIAL,
    lease_minutes: int = 30,
    guidelines: str = "",
    due_at: datetime | None = None,
) -> Queue:
    """Make a queue and take in the first thousand claims; a job brings the rest."""
    filling.require_offered(filter)
    _require_new_name(session, name)
    membership.require_reviewers(members)
    queue = Queue(
        name=name.strip(),
        filter=filter.as_json(),
        reviews_per_claim=reviews_per_claim,
        second_review=second_review,
        lease_minutes=lease_minutes,
        guidelines=guidelines,
        due_at=due_at,
        created_by_id=actor.id,
        created_at=clock.now(session),
    )
    session.add(queue)
    session.flush()
    membership.set_members(session, queue, members)
    count = filling.bring_in_line(session, actor, queue)
    audit.record(session, actor, "queue-created", queue, claims=count, members=len(set(members)))
    return queue


def update_queue(
    session: Session,
    actor: User,
    queue: Queue,
    *,
    name: str,
    members: Sequence[User],
    reviews_per_claim: int,
    second_review: SecondReview,
    lease_minutes: int,
    guidelines: str,
    due_at: datetime | None,
    version: int,
) -> Queue:
    """Change a queue. Claims that somebody has begun keep the policy they were begun under."""
    require_version(
        queue,
        version,
        yours={"name": name, "guidelines": guidelines},
        theirs={"name": queue.name, "guidelines": queue.guidelines},
    )
    if name.strip() != queue.name:
        _require_new_name(session, name)
    membership.require_reviewers(members)
    policy_changes = (reviews_per_claim, second_review) != (queue.reviews_per_claim, queue.second_review)
    queue.name = name.strip()
    queue.reviews_per_claim = reviews_per_claim
    queue.second_review = second_review
    queue.lease_minutes = lease_minutes
    queue.due_at = due_at
    if guidelines != queue.guidelines:
        queue.guidelines = guidelines
        queue.guidelines_version += 1
    membership.set_members(session, queue, members)
    session.flush()
    if policy_changes:
        filling.bring_in_line(session, actor, queue)
    audit.record(session, actor, "queue-changed", queue, policy_changed=policy_changes)
    return queue


def set_state(session: Session, actor: User, queue: Queue, *, state: QueueState, version: int) -> Queue:
    """Pause, close or open a queue. Closing lets go of the claims that nobody has begun."""
    require_version(queue, version, yours={"state": state.value}, theirs={"state": str(queue.state)})
    before = QueueState(queue.state)
    queue.state = state
    session.flush()
    if QueueState.CLOSED in {before, state}:
        filling.bring_in_line(session, actor, queue)
    audit.record(session, actor, "queue-state-changed", queue, before=before.value, after=state.value)
    return queue


def refill(session: Session, actor: User, queue: Queue) -> int:
    """Take in whatever matches by now and was left out, such as claims that another queue let go.

    Returns how many came in at once; a job brings the rest.
    """
    count = filling.bring_in_line(session, actor, queue)
    audit.record(session, actor, "queue-filled", queue, claims=count)
    return count


def _require_new_name(session: Session, name: str) -> None:
    if not name.strip():
        raise DomainError(N_("Give the queue a name."), field="name")
    if session.scalars(select(Queue.id).where(Queue.name == name.strip())).first() is not None:
        raise Conflict(N_("There is already a queue called %(name)s."), field="name", name=name.strip())


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
    if not queries.takes_from(session, actor, queue.id):
        raise giving.NotYours(N_("You are not a member of the queue %(name)s."), name=queue.name)
    giving.lock_person(session, actor)
    now = clock.now(session)
    held = queries.find_held_in(session, actor, queue, now=now)
    if held is not None:
        return _keep(session, actor, held, now=now)
    for _ in range(TRIES):
        picked = offers.pick_unlocked(session, queue, actor, now=now)
        if picked is None:
            claim_id = offers.find_claim_in_turn(session, queue, actor, now=now)
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
    return offers.why_nothing(session, queue, actor, now=now)


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
    given = giving.give(session, actor, claim, item, now=now)
    if given is not None:
        return given
    holders = [hold.user.name for hold in queries.holders_of(session, claim)]
    if not holders:
        raise Conflict(N_("All reviews of this claim are in."))
    raise HeldByOthers(N_("This claim is held by %(names)s."), names=", ".join(holders))


def _keep(session: Session, actor: User, assignment: Assignment, *, now: datetime) -> Assignment:
    """Give a person what they hold already; a lease that ran out while nobody else came begins anew."""
    if assignment.parked_until is None and assignment.lease_until > now:
        return assignment
    return extend(session, actor, assignment)


# --- holding and giving back -----------------------------------------------------------------------------


def extend(session: Session, actor: User, assignment: Assignment) -> Assignment:
    """Let a lease begin anew; a parked claim is taken up again by it. Raises AssignmentEnded."""
    claim, item = _lock_live(session, assignment)
    assignment.lease_until = clock.now(session) + giving.lease_of(assignment.queue_item)
    if assignment.parked_until is not None:
        assignment.parked_until = None
        items.recount(session, claim, item)
    session.flush()
    audit.record(session, actor, "assignment-extended", assignment, claim=claim.public_id)
    return assignment


def release(session: Session, actor: User, assignment: Assignment) -> None:
    """Give a claim back to its queue; it may come to the same person again."""
    claim, item = _lock_live(session, assignment)
    items.end(session, assignment, EndedReason.RELEASED, now=clock.now(session))
    _free(session, claim, item)
    audit.record(session, actor, "assignment-released", assignment, claim=claim.public_id)


def skip(session: Session, actor: User, assignment: Assignment) -> None:
    """Give a claim back for others to take."""
    claim, item = _lock_live(session, assignment)
    now = clock.now(session)
    items.end(session, assignment, EndedReason.SKIPPED, now=now)
    if item is not None:
        items.note_outcome(session, item, actor.id, Outcome.SKIPPED, now=now)
    _free(session, claim, item)
    audit.record(session, actor, "assignment-skipped", assignment, claim=claim.public_id)


def park(session: Session, actor: User, assignment: Assignment, until: datetime) -> Assignment:
    """Keep a claim while it waits for a reply. After `until` anybody may take it over."""
    now = clock.now(session)
    if not now < until <= now + LONGEST_WAIT:
        raise DomainError(N_("Choose a time in the future, within a year."), field="until")
    claim, item = _lock_live(session, assignment)
    assignment.parked_until = assignment.lease_until = until
    session.flush()
    items.recount(session, claim, item)
    audit.record(
        session, actor, "assignment-parked", assignment, claim=claim.public_id, until=until.isoformat()
    )
    return assignment


def _lock_live(session: Session, assignment: Assignment) -> tuple[Claim, QueueItem | None]:
    claim, item = items.lock(session, assignment.claim_id)
    items.read_anew(session, assignment)
    if item is not None and item.id == assignment.queue_item_id:
        set_committed_value(assignment, "queue_item", item)
    if assignment.ended_at is not None:
        raise AssignmentEnded(
            N_("Your hold on this claim has ended. What you wrote is kept; look who has the claim now.")
        )
    return claim, item


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
    for queue in queries.running_queues(session):
        for start in range(0, len(ids), filling.BATCH):
            filling.take_in(session, queue, list(ids[start : start + filling.BATCH]))


def articles_joined_story(session: Session, articles: Collection[Article]) -> None:
    """After articles were put into a story: their claims flow into the queues that ask for it."""
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
        item.rank = slots.rank(claim.check_worthiness, ItemState(item.state))
        session.flush()
    else:
        items.remove(session, claim, item, EndedReason.REMOVED)
        claims_arrived(session, [claim])


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
    claim, item = _lock_live(session, assignment)
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


def bar(session: Session, person: User, claim: Claim) -> None:
    """Keep a person who opens the reviews of a claim from reviewing it. Recorded by the caller."""
    claim, item = items.lock(session, claim.id)
    if item is not None:
        items.note_outcome(session, item, person.id, Outcome.BARRED, now=clock.now(session))
