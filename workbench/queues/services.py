"""Taking claims, keeping them and giving them back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.claims.models import Claim
from workbench.db import clock
from workbench.errors import N_, Conflict, DomainError
from workbench.people.models import User
from workbench.queues import following, giving, holds, items, offers, queries
from workbench.queues.conflicts import is_avoided
from workbench.queues.holds import Hold
from workbench.queues.models import (
    Assignment,
    EndedReason,
    Outcome,
    Queue,
    QueueState,
)
from workbench.queues.offers import NothingGiven
from workbench.queues.terms import find_terms

LONGEST_WAIT = timedelta(days=365)
TRIES = 50


class HeldByOthers(Conflict):
    """Every slot of the claim is taken."""

    code = "held"


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
        claim_id = offers.pick(session, queue, actor, terms, now=now)
        if claim_id is None:
            break
        claim, item = items.lock(session, claim_id)
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
    assignment = hold(session, actor, claim).assignment
    return _keep(session, actor, assignment, now=clock.now(session))


def hold(session: Session, actor: User, claim: Claim) -> Hold:
    """A person's hold on a claim as it stands, kept from other writers; given now where there is none yet. Raises a
    Conflict that says why when the claim cannot be theirs."""
    giving.lock_person(session, actor)
    now = clock.now(session)
    claim, item = items.lock(session, claim.id)
    held = holds.find_on(session, actor, claim, item)
    if held is not None:
        return held
    if claim.state not in items.TAKEABLE:
        raise Conflict(N_("This claim is not open for review any more."))
    if item is not None:
        giving.require_may_take(session, actor, item)
    elif is_avoided(session, actor, claim):
        raise giving.ConflictDeclared(giving.CONFLICT_DECLARED)
    given = giving.give(session, actor, claim, item, now=now)
    if given is not None:
        return Hold(given, claim, item)
    holders = [holder.user.name for holder in queries.holders_of(session, claim)]
    if not holders:
        raise Conflict(N_("All reviews of this claim are in."))
    raise HeldByOthers(N_("This claim is held by %(names)s."), names=holders)


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
    held = holds.lock_live(session, assignment)
    until = clock.now(session) + giving.lease_of(assignment.queue_item)
    if assignment.parked_until is not None:
        assignment.lease_until, assignment.parked_until, assignment.waits_for = until, None, ""
        items.recount(session, held.claim, held.item)
    else:
        assignment.lease_until = max(until, assignment.lease_until)
    session.flush()
    audit.record(session, actor, "assignment-extended", assignment, claim=held.claim.public_id)
    return assignment


def release(session: Session, actor: User, assignment: Assignment) -> None:
    """Give a claim back to its queue; it may come to the same person again."""
    held = holds.lock_live(session, assignment)
    items.end(assignment, EndedReason.RELEASED, now=clock.now(session))
    _free(session, held)
    audit.record(session, actor, "assignment-released", assignment, claim=held.claim.public_id)


def skip(session: Session, actor: User, assignment: Assignment) -> None:
    """Give a claim back for others to take."""
    held = holds.lock_live(session, assignment)
    now = clock.now(session)
    items.end(assignment, EndedReason.SKIPPED, now=now)
    if held.item is not None:
        items.note_outcome(session, held.item, actor.id, Outcome.SKIPPED, now=now)
    _free(session, held)
    audit.record(session, actor, "assignment-skipped", assignment, claim=held.claim.public_id)


def park(
    session: Session, actor: User, assignment: Assignment, until: datetime, *, waits_for: str = ""
) -> Assignment:
    """Keep a claim while it waits for a reply, `waits_for` naming whose. After `until` anybody may take it over."""
    now = clock.now(session)
    if not now < until <= now + LONGEST_WAIT:
        raise DomainError(N_("Choose a time in the future, within a year."), field="until")
    held = holds.lock_live(session, assignment)
    assignment.parked_until = assignment.lease_until = until
    assignment.waits_for = waits_for.strip()
    session.flush()
    items.recount(session, held.claim, held.item)
    audit.record(
        session,
        actor,
        "assignment-parked",
        assignment,
        claim=held.claim.public_id,
        until=until.isoformat(),
        waits_for=assignment.waits_for,
    )
    return assignment


def _free(session: Session, ended: Hold) -> None:
    """After an assignment ended without a review."""
    items.recount(session, ended.claim, ended.item)
    if ended.item is None:
        following.claims_arrived(session, [ended.claim])
