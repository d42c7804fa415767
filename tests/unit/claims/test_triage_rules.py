"""What a triage decision means."""

import pytest

from workbench.claims.models import ClaimState, DismissalReason
from workbench.claims.triage import (
    Decision,
    TriageRefused,
    decision_from,
    decision_of,
    marks_from,
    outcome,
    outcome_for_twin,
)


@pytest.mark.parametrize(
    ("decision", "reason"),
    [
        (Decision.CHECK, None),
        (Decision.ATTRIBUTION_ONLY, None),
        (Decision.NOT_CHECKABLE, "satire"),
        (Decision.DUPLICATE, None),
        (Decision.ALREADY_CHECKED, None),
    ],
)
def test_a_state_tells_of_the_decision_that_made_it(decision: Decision, reason: str | None) -> None:
    state, dismissal = outcome(decision, reason)
    assert decision_of(state, dismissal) is decision


def test_an_undecided_claim_tells_of_none() -> None:
    assert decision_of(*outcome(Decision.UNDO)) is None


@pytest.mark.parametrize("reason", [None, "", "duplicate", "boring"])
def test_not_checkable_needs_one_of_its_reasons(reason: str | None) -> None:
    with pytest.raises(TriageRefused) as refusal:
        outcome(Decision.NOT_CHECKABLE, reason)
    assert refusal.value.field == "reason"


def test_attribution_only_is_work_on_the_other_half() -> None:
    own = outcome(Decision.ATTRIBUTION_ONLY)
    assert own == (ClaimState.DISMISSED, DismissalReason.ATTRIBUTION_ONLY)
    assert outcome_for_twin(Decision.ATTRIBUTION_ONLY, own) == (ClaimState.SELECTED, None)


def test_what_is_dismissed_is_dismissed_whole() -> None:
    own = outcome(Decision.NOT_CHECKABLE, "opinion")
    assert outcome_for_twin(Decision.NOT_CHECKABLE, own) == own


def test_checking_the_content_leaves_the_attribution_to_choose() -> None:
    assert outcome_for_twin(Decision.CHECK, outcome(Decision.CHECK)) is None


def test_unknown_decisions_and_marks_are_refused() -> None:
    with pytest.raises(TriageRefused):
        decision_from("perhaps")
    with pytest.raises(TriageRefused):
        marks_from(["harm", "glory"])


def test_marks_are_kept_once_and_in_one_order() -> None:
    assert marks_from(["spread", "public_interest", "spread"]) == ["public_interest", "spread"]
