"""Who gets which claim, and why nobody does."""

from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from tests.factories.queues import claims_worth, is_given_nothing, queue_of, takes
from tests.people import People
from workbench.claims.models import Claim, ClaimState
from workbench.db import clock
from workbench.errors import Conflict, DomainError
from workbench.people.models import User
from workbench.queues import blindness, following, giving, holds, keeping, places, services
from workbench.queues.models import Assignment, EndedReason, ItemState, QueueState, SecondReview
from workbench.queues.offers import Cause, NothingGiven, Reason


def lapses(session: Session, assignment: Assignment) -> None:
    """Time passes until the lease has run out."""
    past = clock.now(session) - timedelta(minutes=1)
    session.execute(update(Assignment).where(Assignment.id == assignment.id).values(lease_until=past))
    session.expire(assignment)


def state_of(session: Session, claim: Claim) -> ClaimState:
    session.refresh(claim)
    return ClaimState(claim.state)


def test_the_claim_most_worth_checking_comes_first(session: Session, people: People) -> None:
    _, best, _ = claims_worth(session, 0.2, 0.9, 0.5)
    queue = queue_of(session, people.lead, [people.reviewer])
    assert takes(session, people.reviewer, queue).claim_id == best.id
    assert state_of(session, best) is ClaimState.IN_REVIEW


def test_taking_again_while_holding_gives_the_same_assignment(session: Session, people: People) -> None:
    claims_worth(session, 0.2, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer])
    assert takes(session, people.reviewer, queue) is takes(session, people.reviewer, queue)


def test_two_people_never_hold_one_slot(session: Session, people: People) -> None:
    claims_worth(session, 0.2, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer, people.second_reviewer])
    one = takes(session, people.reviewer, queue)
    other = takes(session, people.second_reviewer, queue)
    assert one.claim_id != other.claim_id


def test_an_independent_queue_gives_the_second_person_the_same_claim(
    session: Session, people: People
) -> None:
    claims_worth(session, 0.2, 0.9)
    queue = queue_of(
        session,
        people.lead,
        [people.reviewer, people.second_reviewer],
        reviews_per_claim=2,
        second_review=SecondReview.INDEPENDENT,
    )
    one = takes(session, people.reviewer, queue)
    other = takes(session, people.second_reviewer, queue)
    assert (one.claim_id, one.slot, other.slot) == (other.claim_id, 1, 2)


def test_an_editorial_queue_gives_a_reviewed_claim_to_the_second_person_first(
    session: Session, people: People
) -> None:
    claims_worth(session, 0.2, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer, people.second_reviewer], reviews_per_claim=2)
    low = takes(session, people.reviewer, queue)
    services.skip(session, people.reviewer, low)
    first = takes(session, people.reviewer, queue)
    following.review_submitted(session, holds.lock_live(session, first))
    assert state_of(session, first.claim) is ClaimState.SECOND_REVIEW
    second = takes(session, people.second_reviewer, queue)
    assert (second.claim_id, second.slot) == (first.claim_id, 2)


def test_nobody_reviews_a_claim_twice(session: Session, people: People) -> None:
    claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer], reviews_per_claim=2)
    mine = takes(session, people.reviewer, queue)
    following.review_submitted(session, holds.lock_live(session, mine))
    assert is_given_nothing(session, people.reviewer, queue) == NothingGiven(
        Reason.FILTERED, 1, causes=[(Cause.THEIR_PART, 1)]
    )
    with pytest.raises(Conflict):
        services.take_claim(session, people.reviewer, mine.claim)


def test_nothing_is_given_because_others_hold_the_rest(session: Session, people: People) -> None:
    claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer, people.second_reviewer])
    held = takes(session, people.reviewer, queue)
    answer = is_given_nothing(session, people.second_reviewer, queue)
    assert answer == NothingGiven(Reason.HELD, 1, held.lease_until)


def test_nothing_is_given_because_all_is_done(session: Session, people: People) -> None:
    claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer, people.second_reviewer])
    mine = takes(session, people.reviewer, queue)
    following.review_submitted(session, holds.lock_live(session, mine))
    following.finish_item(session, following.lock_place(session, mine.claim))
    assert is_given_nothing(session, people.second_reviewer, queue) == NothingGiven(Reason.DONE)
    item = places.find_item(session, mine.claim)
    assert item is not None
    assert item.state == ItemState.DONE


def test_a_lapsed_lease_is_taken_over_at_once(session: Session, people: People) -> None:
    claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer, people.second_reviewer])
    lapsed = takes(session, people.reviewer, queue)
    lapses(session, lapsed)
    taken = takes(session, people.second_reviewer, queue)
    assert (taken.claim_id, taken.slot) == (lapsed.claim_id, lapsed.slot)
    assert lapsed.ended_reason == EndedReason.EXPIRED


def test_a_lapsed_lease_begins_anew_for_its_holder_while_nobody_else_came(
    session: Session, people: People
) -> None:
    claims_worth(session, 0.9, 0.8)
    queue = queue_of(session, people.lead, [people.reviewer])
    mine = takes(session, people.reviewer, queue)
    lapses(session, mine)
    assert takes(session, people.reviewer, queue) is mine
    assert mine.lease_until > clock.now(session)


def test_a_lapsed_hold_cannot_be_extended_after_somebody_took_it_over(
    session: Session, people: People
) -> None:
    claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer, people.second_reviewer])
    mine = takes(session, people.reviewer, queue)
    lapses(session, mine)
    takes(session, people.second_reviewer, queue)
    with pytest.raises(holds.AssignmentEnded):
        services.extend(session, people.reviewer, mine)


def test_a_released_claim_may_come_back(session: Session, people: People) -> None:
    (claim,) = claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer])
    services.release(session, people.reviewer, takes(session, people.reviewer, queue))
    assert state_of(session, claim) is ClaimState.SELECTED
    assert takes(session, people.reviewer, queue).claim_id == claim.id


def test_a_skipped_claim_goes_to_others(session: Session, people: People) -> None:
    (claim,) = claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer, people.second_reviewer])
    services.skip(session, people.reviewer, takes(session, people.reviewer, queue))
    assert is_given_nothing(session, people.reviewer, queue) == NothingGiven(
        Reason.FILTERED, 1, causes=[(Cause.THEIR_PART, 1)]
    )
    assert takes(session, people.second_reviewer, queue).claim_id == claim.id


def test_a_parked_claim_waits_and_leaves_its_holder_free_for_the_next(
    session: Session, people: People
) -> None:
    first, second = claims_worth(session, 0.9, 0.8)
    queue = queue_of(session, people.lead, [people.reviewer, people.second_reviewer])
    until = clock.now(session) + timedelta(hours=3)
    parked = services.park(session, people.reviewer, takes(session, people.reviewer, queue), until)
    assert state_of(session, first) is ClaimState.WAITING
    assert takes(session, people.reviewer, queue).claim_id == second.id
    assert is_given_nothing(session, people.second_reviewer, queue).reason is Reason.HELD
    services.extend(session, people.reviewer, parked)
    assert state_of(session, first) is ClaimState.IN_REVIEW


def test_a_parked_claim_is_free_for_all_when_its_time_has_come(session: Session, people: People) -> None:
    (claim,) = claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer, people.second_reviewer])
    until = clock.now(session) + timedelta(hours=3)
    lapses(session, services.park(session, people.reviewer, takes(session, people.reviewer, queue), until))
    assert takes(session, people.second_reviewer, queue).claim_id == claim.id
    assert state_of(session, claim) is ClaimState.IN_REVIEW


def test_waiting_ends_in_the_future(session: Session, people: People) -> None:
    claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer])
    mine = takes(session, people.reviewer, queue)
    with pytest.raises(DomainError):
        services.park(session, people.reviewer, mine, clock.now(session) - timedelta(hours=1))


def test_a_stranger_to_the_queue_is_refused_and_a_lead_is_not(session: Session, people: People) -> None:
    claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer])
    with pytest.raises(giving.NotYours):
        services.take_next(session, people.second_reviewer, queue)
    assert takes(session, people.lead, queue)


def test_a_paused_queue_gives_nothing(session: Session, people: People) -> None:
    claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer])
    keeping.set_state(session, people.lead, queue, state=QueueState.PAUSED, version=queue.version)
    with pytest.raises(Conflict):
        services.take_next(session, people.reviewer, queue)


def test_a_named_claim_outside_any_queue_has_one_holder(session: Session, people: People) -> None:
    (claim,) = claims_worth(session, 0.9)
    mine = services.take_claim(session, people.reviewer, claim)
    assert services.take_claim(session, people.reviewer, claim) is mine
    with pytest.raises(services.HeldByOthers):
        services.take_claim(session, people.second_reviewer, claim)
    following.review_submitted(session, holds.lock_live(session, mine))
    assert mine.ended_reason == EndedReason.SUBMITTED


def test_a_named_claim_of_a_queue_takes_a_slot_of_it(session: Session, people: People) -> None:
    low, _ = claims_worth(session, 0.1, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer, people.second_reviewer])
    mine = services.take_claim(session, people.reviewer, low)
    assert mine.queue_id == queue.id
    assert takes(session, people.reviewer, queue) is mine
    with pytest.raises(services.HeldByOthers):
        services.take_claim(session, people.second_reviewer, low)


def test_a_dismissed_claim_is_never_given(session: Session, people: People) -> None:
    (claim,) = claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer])
    claim.state = ClaimState.WITHDRAWN
    session.flush()
    assert is_given_nothing(session, people.reviewer, queue) == NothingGiven(Reason.DONE)


def test_a_returned_review_gives_its_slot_back_to_its_writer(session: Session, people: People) -> None:
    (claim,) = claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer, people.second_reviewer], reviews_per_claim=2)
    following.review_submitted(session, holds.lock_live(session, takes(session, people.reviewer, queue)))
    second = takes(session, people.second_reviewer, queue)
    returned = following.review_returned(session, people.second_reviewer, claim, people.reviewer)
    assert (returned.user_id, returned.slot) == (people.reviewer.id, 1)
    assert second.ended_reason == EndedReason.RELEASED
    following.review_submitted(session, holds.lock_live(session, returned))
    assert state_of(session, claim) is ClaimState.SECOND_REVIEW
    again = takes(session, people.second_reviewer, queue)
    assert (again.claim_id, again.slot) == (claim.id, 2)


def test_whoever_opened_the_reviews_is_never_given_the_claim(session: Session, people: People) -> None:
    (claim,) = claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer, people.lead])
    following.bar(session, people.lead, claim)
    assert is_given_nothing(session, people.lead, queue) == NothingGiven(
        Reason.FILTERED, 1, causes=[(Cause.THEIR_PART, 1)]
    )
    with pytest.raises(Conflict):
        services.take_claim(session, people.lead, claim)
    assert places.is_barred(session, people.lead, claim)


def test_independent_queues_bind_members_to_blindness_until_all_reviews_are_in(
    session: Session, people: People, third: User
) -> None:
    (claim,) = claims_worth(session, 0.9)
    queue = queue_of(
        session,
        people.lead,
        [people.reviewer, people.second_reviewer],
        reviews_per_claim=2,
        second_review=SecondReview.INDEPENDENT,
    )
    following.review_submitted(session, holds.lock_live(session, takes(session, people.reviewer, queue)))
    for person in (people.reviewer, people.second_reviewer, people.lead):
        assert blindness.must_stay_blind(session, person, [claim]) == {claim.id}
    assert blindness.must_stay_blind(session, third, [claim]) == set()
    following.bar(session, people.lead, claim)
    assert blindness.must_stay_blind(session, people.lead, [claim]) == set()
    following.review_submitted(
        session, holds.lock_live(session, takes(session, people.second_reviewer, queue))
    )
    assert blindness.must_stay_blind(session, people.reviewer, [claim]) == set()
