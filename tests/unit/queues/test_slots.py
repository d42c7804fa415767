"""Slots as pure rules: no database."""

from datetime import UTC, datetime

import pytest

from workbench.claims.models import ClaimState
from workbench.queues.models import ItemState, SecondReview
from workbench.queues.slots import Policy, claim_state, item_state, next_slot, open_slots, rank

EDITORIAL = Policy(reviews=2, second_review=SecondReview.EDITORIAL)
BLIND = Policy(reviews=3, second_review=SecondReview.INDEPENDENT)
LATER = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    ("done", "held", "free"), [(0, 0, 3), (0, 2, 1), (0, 3, 0), (1, 1, 1), (2, 0, 1), (3, 0, 0), (2, 2, 0)]
)
def test_independent_reviews_run_side_by_side(done: int, held: int, free: int) -> None:
    assert open_slots(BLIND, done=done, held=held) == free


@pytest.mark.parametrize(("done", "held", "free"), [(0, 0, 1), (0, 1, 0), (1, 0, 1), (1, 1, 0), (2, 0, 0)])
def test_an_editorial_second_slot_opens_after_the_first_review(done: int, held: int, free: int) -> None:
    assert open_slots(EDITORIAL, done=done, held=held) == free


def test_the_next_slot_is_the_smallest_neither_filled_nor_held() -> None:
    assert next_slot(BLIND, filled=[2], held=[1]) == 3
    assert next_slot(BLIND, filled=[2], held=[3]) == 1
    assert next_slot(EDITORIAL, filled=[1], held=[]) == 2


def test_there_is_no_next_slot_when_all_are_filled_or_held() -> None:
    assert next_slot(BLIND, filled=[1], held=[2, 3]) is None
    assert next_slot(EDITORIAL, filled=[], held=[1]) is None


def test_an_item_waits_for_its_second_review_only_in_an_editorial_queue() -> None:
    assert item_state(EDITORIAL, done=1) is ItemState.SECOND_REVIEW
    assert item_state(BLIND, done=1) is ItemState.OPEN


def test_an_item_waits_to_be_settled_when_all_reviews_are_in() -> None:
    assert item_state(EDITORIAL, done=2) is ItemState.ADJUDICATION
    assert item_state(BLIND, done=3) is ItemState.ADJUDICATION


@pytest.mark.parametrize(
    ("policy", "done", "working", "until", "state"),
    [
        (EDITORIAL, 0, 0, None, ClaimState.SELECTED),
        (EDITORIAL, 0, 1, None, ClaimState.IN_REVIEW),
        (EDITORIAL, 0, 0, LATER, ClaimState.WAITING),
        (EDITORIAL, 1, 0, None, ClaimState.SECOND_REVIEW),
        (EDITORIAL, 1, 1, None, ClaimState.SECOND_REVIEW),
        (BLIND, 0, 1, LATER, ClaimState.IN_REVIEW),
        (BLIND, 1, 0, None, ClaimState.IN_REVIEW),
    ],
)
def test_the_claim_follows_who_works_on_it(
    policy: Policy, done: int, working: int, until: datetime | None, state: ClaimState
) -> None:
    assert claim_state(policy, done=done, working=working, waiting_until=until)[0] is state


def test_a_second_review_ranks_before_everything_fresh() -> None:
    assert rank(0.1, ItemState.SECOND_REVIEW) < rank(0.99, ItemState.OPEN) < rank(0.5, ItemState.OPEN)
