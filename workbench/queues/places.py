"""Reading a claim's place in its queue: which it is, what the queue asks there, and who is done with it."""

from dataclasses import dataclass

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from workbench.claims.models import Claim
from workbench.people.models import User
from workbench.queues.models import (
    Assignment,
    ChecklistItem,
    ItemState,
    Outcome,
    QueueItem,
    QueueItemMember,
    SecondReview,
)
from workbench.queues.slots import ALONE, Policy

LIVE_ITEM = QueueItem.state.not_in([ItemState.DONE, ItemState.REMOVED])
BEING_REVIEWED_STATES = (ItemState.OPEN, ItemState.SECOND_REVIEW)
BEING_REVIEWED = QueueItem.state.in_(BEING_REVIEWED_STATES)

# What every take and every submitted review asks, built once: building a statement costs more than running it.
_LIVE_ITEM_OF_CLAIM = select(QueueItem).where(QueueItem.claim_id == bindparam("claim"), LIVE_ITEM)
_LAST_DONE_ITEM_OF_CLAIM = (
    select(QueueItem)
    .where(QueueItem.claim_id == bindparam("claim"), QueueItem.state == ItemState.DONE)
    .order_by(QueueItem.id.desc())
    .limit(1)
)
_OUTCOME = select(QueueItemMember).where(
    QueueItemMember.queue_item_id == bindparam("item"), QueueItemMember.user_id == bindparam("person")
)


def find_live_item(session: Session, claim: Claim) -> QueueItem | None:
    """The claim's place in the one queue it is live in."""
    return session.scalars(_LIVE_ITEM_OF_CLAIM, {"claim": claim.id}).one_or_none()


def find_item(session: Session, claim: Claim) -> QueueItem | None:
    """The claim's live place, else its newest one that was finished."""
    live = find_live_item(session, claim)
    if live is not None:
        return live
    return session.scalars(_LAST_DONE_ITEM_OF_CLAIM, {"claim": claim.id}).one_or_none()


def find_outcome(session: Session, person: User, item: QueueItem) -> Outcome | None:
    """Why the queue no longer offers an item to a person."""
    row = find_outcome_row(session, item, person.id)
    return None if row is None else Outcome(row.outcome)


def find_outcome_row(session: Session, item: QueueItem, person_id: int) -> QueueItemMember | None:
    return session.scalars(_OUTCOME, {"item": item.id, "person": person_id}).one_or_none()


def is_barred(session: Session, person: User, claim: Claim) -> bool:
    """Whether a person opened reviews that keep them from reviewing this claim."""
    item = find_item(session, claim)
    return item is not None and find_outcome(session, person, item) is Outcome.BARRED


def item_policy(item: QueueItem) -> Policy:
    return Policy(reviews=item.reviews_wanted, second_review=SecondReview(item.second_review))


def policy_at(item: QueueItem | None) -> Policy:
    """The policy of a place in a queue, or of a claim that is in none."""
    return ALONE if item is None else item_policy(item)


@dataclass(frozen=True)
class Asked:
    """What a queue asks of a review before it can be submitted."""

    minimum_evidence: int = 0
    checklist: tuple[ChecklistItem, ...] = ()
    """Of the second person only."""
    guidelines_version: int | None = None
    is_unseen: bool = False
    """One of several independent reviews, none of which may see another."""


def asked_of(assignment: Assignment) -> Asked:
    """What the queue of an assignment asks of its review; nothing outside queues."""
    item = assignment.queue_item
    if item is None:
        return Asked()
    policy, queue = item_policy(item), item.queue
    signs = policy.is_editorial and assignment.slot > 1
    return Asked(
        minimum_evidence=queue.minimum_evidence,
        checklist=tuple(ChecklistItem(code) for code in queue.checklist) if signs else (),
        guidelines_version=queue.guidelines_version,
        is_unseen=policy.is_unseen,
    )


def policy_of(session: Session, claim: Claim) -> tuple[int, SecondReview]:
    """How many reviews a claim needs, and how the second person works. Outside queues one is enough."""
    policy = policy_at(find_item(session, claim))
    return policy.reviews, policy.second_review
