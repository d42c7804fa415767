"""A live hold on a claim: kept from others while somebody works on it, or refused when it is over."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from workbench.claims.models import Claim
from workbench.errors import N_, Conflict
from workbench.people.models import User
from workbench.queues import items
from workbench.queues.models import Assignment, QueueItem


class AssignmentEnded(Conflict):
    """The lease ended and the slot is somebody else's, or the claim changed."""

    code = "assignment_ended"


@dataclass(frozen=True)
class Hold:
    """A live assignment, its claim and the claim's place in its queue, read anew; kept from other writers until the
    commit."""

    assignment: Assignment
    claim: Claim
    item: QueueItem | None


def lock_live(session: Session, assignment: Assignment) -> Hold:
    """Lock a live hold. Raises AssignmentEnded."""
    claim, item = items.lock(session, assignment.claim_id)
    items.read_anew(session, assignment)
    require_live(assignment)
    return Hold(assignment, claim, item)


def find_on(session: Session, person: User, claim: Claim, item: QueueItem | None) -> Hold | None:
    """A person's hold on a claim that the caller has locked with its place."""
    for assignment in items.holds_on(session, claim):
        if assignment.user_id == person.id:
            return Hold(assignment, claim, item)
    return None


def require_live(assignment: Assignment) -> None:
    """Raise AssignmentEnded for a hold that is over."""
    if assignment.ended_at is not None:
        raise AssignmentEnded(
            N_("Your hold on this claim has ended. What you wrote is kept; look who has the claim now.")
        )
