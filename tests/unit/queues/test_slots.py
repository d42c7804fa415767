"""Slots as pure rules: no database."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from workbench.claims.models import ClaimState
from workbench.queues.models import ItemOrder, ItemState, SecondReview
from workbench.queues.slots import Policy, claim_state, item_state, next_slot, open_slots, place, rank

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


def put(order: ItemOrder, worth: float, **facts: Any) -> float:
    given: dict[str, Any] = {"arrived_at": LATER, "due_at": None, "story": None} | facts
    return place(order, check_worthiness=worth, **given)


def test_what_is_most_worth_checking_comes_first() -> None:
    assert put(ItemOrder.CHECK_WORTHINESS, 0.9) < put(ItemOrder.CHECK_WORTHINESS, 0.5)


def test_age_gives_the_one_that_came_in_first_whatever_it_is_worth() -> None:
    early = put(ItemOrder.AGE, 0.1, arrived_at=LATER - timedelta(seconds=1))
    assert early < put(ItemOrder.AGE, 0.9) < put(ItemOrder.AGE, 0.8)


def test_what_has_no_deadline_comes_after_what_has_one() -> None:
    due = put(ItemOrder.DEADLINE, 0.1, due_at=LATER)
    assert put(ItemOrder.DEADLINE, 0.1, due_at=LATER - timedelta(hours=1)) < due
    assert due < put(ItemOrder.DEADLINE, 1.0)


def test_one_story_never_lies_among_the_claims_of_the_next() -> None:
    first = [put(ItemOrder.STORY, worth, story=1) for worth in (1.0, 0.0)]
    second = [put(ItemOrder.STORY, worth, story=2) for worth in (1.0, 0.0)]
    assert first[0] < first[1] < second[0] < second[1] < put(ItemOrder.STORY, 1.0)


@pytest.mark.parametrize("order", ItemOrder)
def test_a_second_review_ranks_before_everything_fresh(order: ItemOrder) -> None:
    last, first = put(order, 0.1), put(order, 0.99, story=1, due_at=LATER)
    assert rank(last, ItemState.SECOND_REVIEW) < rank(first, ItemState.OPEN) < rank(last, ItemState.OPEN)


def test_places_stay_apart_in_front_of_everything_fresh() -> None:
    near = [rank(put(ItemOrder.AGE, worth), ItemState.SECOND_REVIEW) for worth in (0.87, 0.86)]
    assert near[0] < near[1]
