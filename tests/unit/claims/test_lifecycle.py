"""Which state may follow which."""

import pytest

from workbench.claims import lifecycle
from workbench.claims.models import ClaimState


def test_every_state_says_what_may_follow() -> None:
    assert set(lifecycle.TRANSITIONS) == set(ClaimState)


@pytest.mark.parametrize("state", sorted(lifecycle.CLOSED))
def test_nothing_follows_a_closed_state(state: ClaimState) -> None:
    assert lifecycle.TRANSITIONS[state] == frozenset()


@pytest.mark.parametrize("state", sorted(lifecycle.LIVE))
def test_whatever_is_live_can_be_withdrawn_or_superseded(state: ClaimState) -> None:
    assert lifecycle.TRANSITIONS[state] >= lifecycle.CLOSED


def test_a_suggested_claim_is_not_final_without_a_review() -> None:
    with pytest.raises(lifecycle.NotNow):
        lifecycle.require_transition(ClaimState.SUGGESTED, ClaimState.FINAL)


@pytest.mark.parametrize("state", sorted(lifecycle.WORKED_ON | lifecycle.FINISHED | lifecycle.CLOSED))
def test_triage_is_over_once_somebody_reviews(state: ClaimState) -> None:
    with pytest.raises(lifecycle.NotNow):
        lifecycle.require_triageable(state)
