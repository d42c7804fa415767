"""Queues follow what other stages do to a claim: it arrives, is edited, reviewed, returned, settled or reopened."""

from collections.abc import Collection, Iterable, Sequence
from datetime import timedelta

from sqlalchemy.orm import Session

from workbench.articles.models import Article
from workbench.claims.models import Claim, ClaimState
from workbench.db import clock
from workbench.people.models import User
from workbench.queues import filling, items, places, queries
from workbench.queues.holds import Hold
from workbench.queues.models import Assignment, EndedReason, ItemState, Outcome, QueueItem
from workbench.queues.ordering import wheres_of

RETURNED_LEASE = timedelta(days=1)
"""How long a returned claim is kept for whoever has to rework it."""


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
        if places.find_live_item(session, claim) is not None:
            claim_changed(session, claim)


def claim_superseded(session: Session, claim: Claim, successors: Sequence[Claim]) -> None:
    """End the holds on a claim that was replaced; its successors wait in its place.

    `supersede` records the event; nothing is recorded here.
    """
    claim, item = items.lock(session, claim.id)
    now = clock.now(session)
    for hold in items.holds_on(session, claim):
        items.end(hold, EndedReason.SUPERSEDED, now=now)
    if item is not None:
        items.remove(session, claim, item, EndedReason.SUPERSEDED)
        for successor in successors:
            if successor.state in filling.OFFERED and places.find_live_item(session, successor) is None:
                items.add(session, item.queue, successor)
    claims_arrived(session, successors)


def review_submitted(session: Session, hold: Hold) -> None:
    """Close the slot of a submitted review and open what comes after it. Recorded by the review stage."""
    assignment, item = hold.assignment, hold.item
    now = clock.now(session)
    if item is None:
        items.end(assignment, EndedReason.SUBMITTED, now=now)
        return
    items.note_outcome(session, item, assignment.user_id, Outcome.REVIEWED, now=now)
    items.end(assignment, EndedReason.SUBMITTED, now=now)
    item.reviews_done += 1
    items.recount(session, hold.claim, item)


def review_returned(session: Session, actor: User, claim: Claim, to_user: User) -> Assignment:
    """Hand a submitted review back to who wrote it: the slot is theirs again for a day, the actor's hold ends."""
    claim, _ = items.lock(session, claim.id)
    now = clock.now(session)
    for hold in items.holds_on(session, claim):
        if hold.user_id == actor.id:
            items.end(hold, EndedReason.RELEASED, now=now)
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
    item = places.find_item(session, claim)
    if item is not None:
        item.state, item.done_at = ItemState.ADJUDICATION, None


def bar(session: Session, person: User, claim: Claim) -> None:
    """Keep a person who opens the reviews of a claim from reviewing it. Recorded by the caller."""
    claim, item = items.lock(session, claim.id)
    if item is not None:
        items.note_outcome(session, item, person.id, Outcome.BARRED, now=clock.now(session))
