"""The rules of slots: how many people may take a claim, which slot is next, what state follows. Pure."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from workbench.claims.models import ClaimState
from workbench.queues.models import ItemOrder, ItemState, SecondReview


@dataclass(frozen=True)
class Policy:
    """How many reviews a claim needs, and how the second person works."""

    reviews: int
    second_review: SecondReview

    @property
    def is_editorial(self) -> bool:
        return self.second_review is SecondReview.EDITORIAL

    @property
    def is_unseen(self) -> bool:
        """Several independent reviews, none of which may see another."""
        return not self.is_editorial and self.reviews > 1


BEFORE_ALL = 1e11
"""Larger than any place; whole seconds and check-worthiness to five digits still fit a double beside it."""
LAST = BEFORE_ALL / 2

ALONE = Policy(reviews=1, second_review=SecondReview.EDITORIAL)
"""Of a claim taken by name, outside any queue."""


def open_slots(policy: Policy, *, done: int, held: int) -> int:
    """How many more people may take the claim now.

    Editorial reviews come one after another, because the second person reads the first one's; independent
    ones run side by side.
    """
    missing = max(0, policy.reviews - done)
    if policy.is_editorial:
        missing = min(1, missing)
    return max(0, missing - held)


def next_slot(policy: Policy, *, filled: Collection[int], held: Collection[int]) -> int | None:
    """The number of the slot the next person gets, None when there is none."""
    if not open_slots(policy, done=len(set(filled)), held=len(set(held))):
        return None
    free = set(range(1, policy.reviews + 1)) - set(filled) - set(held)
    return min(free, default=None)


def item_state(policy: Policy, *, done: int) -> ItemState:
    """Where the claim stands in its queue after `done` reviews. All in means that somebody settles it."""
    if done >= policy.reviews:
        return ItemState.ADJUDICATION
    if policy.is_editorial and done:
        return ItemState.SECOND_REVIEW
    return ItemState.OPEN


def claim_state(
    policy: Policy, *, done: int, working: int, waiting_until: datetime | None
) -> tuple[ClaimState, datetime | None]:
    """The state of a claim that is not settled: who works on it decides, then who waits, then what is done."""
    second = policy.is_editorial and done > 0
    if working:
        return (ClaimState.SECOND_REVIEW if second else ClaimState.IN_REVIEW), None
    if waiting_until is not None:
        return ClaimState.WAITING, waiting_until
    if second:
        return ClaimState.SECOND_REVIEW, None
    return (ClaimState.IN_REVIEW if done else ClaimState.SELECTED), None


def place(
    order: ItemOrder,
    *,
    check_worthiness: float,
    arrived_at: datetime,
    due_at: datetime | None,
    story: int | None,
) -> float:
    """Where a queue's order puts a claim, smaller first; what ties is told apart by check-worthiness.

    `story` is the number of the claim's story. Claims without what the order asks for come last.
    """
    key: float
    match order:
        case ItemOrder.CHECK_WORTHINESS:
            key = 0
        case ItemOrder.AGE:
            key = int(arrived_at.timestamp())
        case ItemOrder.DEADLINE:
            key = LAST if due_at is None else int(due_at.timestamp())
        case ItemOrder.STORY:
            # Two apart, so that one story's claims never lie among the next one's.
            key = LAST if story is None else 2 * story
    return key - check_worthiness


def rank(place: float, state: ItemState) -> float:
    """Smaller is offered first: a second review before all else, then by place."""
    return place - (BEFORE_ALL if state is ItemState.SECOND_REVIEW else 0.0)
