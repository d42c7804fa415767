"""A live hold on a claim: kept from others while somebody works on it, or refused when it is over."""

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from workbench.claims.models import Claim
from workbench.errors import N_, Conflict
from workbench.queues import items
from workbench.queues.models import Assignment, QueueItem


class AssignmentEnded(Conflict):
    """The lease ended and the slot is somebody else's, or the claim changed."""

    code = "assignment_ended"


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
