"""What a triage decision means: pure. The two layers of a quotation are decided together."""

from collections.abc import Iterable
from enum import StrEnum

from workbench.claims.models import ClaimState, DismissalReason
from workbench.errors import N_, DomainError


class Decision(StrEnum):
    """What a person decides about a suggested claim, one key each."""

    CHECK = "check"
    ATTRIBUTION_ONLY = "attribution_only"
    NOT_CHECKABLE = "not_checkable"
    DUPLICATE = "duplicate"
    ALREADY_CHECKED = "already_checked"
    UNDO = "undo"


class Mark(StrEnum):
    """Why a claim is worth checking, ticked by a person."""

    PUBLIC_INTEREST = "public_interest"
    HARM = "harm"
    SPREAD = "spread"
    CHECKABLE = "checkable"


NOT_CHECKABLE_REASONS = (
    DismissalReason.OPINION,
    DismissalReason.SATIRE,
    DismissalReason.PREDICTION,
    DismissalReason.POSITION,
)

_DISMISSALS = {
    Decision.ATTRIBUTION_ONLY: DismissalReason.ATTRIBUTION_ONLY,
    Decision.DUPLICATE: DismissalReason.DUPLICATE,
    Decision.ALREADY_CHECKED: DismissalReason.ALREADY_CHECKED,
}

Outcome = tuple[ClaimState, DismissalReason | None]


class TriageRefused(DomainError):
    """A decision that says too little, or cannot be."""

    code = "triage_refused"


def decision_from(code: str) -> Decision:
    """The decision of a code. Raises TriageRefused for one nobody knows."""
    try:
        return Decision(code)
    except ValueError:
        raise TriageRefused(
            N_("There is no decision called %(code)s."), field="decision", code=code
        ) from None


def outcome(decision: Decision, reason: str | None = None) -> Outcome:
    """State and reason that a decision gives the claim. Raises TriageRefused without a needed reason."""
    if decision is Decision.CHECK:
        return ClaimState.SELECTED, None
    if decision is Decision.UNDO:
        return ClaimState.SUGGESTED, None
    if decision is not Decision.NOT_CHECKABLE:
        return ClaimState.DISMISSED, _DISMISSALS[decision]
    if reason not in [why.value for why in NOT_CHECKABLE_REASONS]:
        raise TriageRefused(
            N_("Say why it is not checkable: opinion, satire, prediction or position."), field="reason"
        )
    return ClaimState.DISMISSED, DismissalReason(reason)


def outcome_for_twin(decision: Decision, own: Outcome) -> Outcome | None:
    """What the same decision gives the attribution half of the quotation; None: nothing.

    "Attribution only" is work on that half. What is dismissed is dismissed whole, lest a queue offers half
    of it.
    """
    if decision is Decision.CHECK:
        return None
    if decision is Decision.ATTRIBUTION_ONLY:
        return ClaimState.SELECTED, None
    return own


def decision_of(state: ClaimState, reason: DismissalReason | None) -> Decision | None:
    """The decision that a claim's present state tells of; None while there is none."""
    if state == ClaimState.SUGGESTED:
        return None
    if state != ClaimState.DISMISSED:
        return Decision.CHECK
    for decision, dismissal in _DISMISSALS.items():
        if reason == dismissal:
            return decision
    return Decision.NOT_CHECKABLE


def marks_from(codes: Iterable[str]) -> list[str]:
    """Known marks in their order. Raises TriageRefused for one nobody knows."""
    given = set(codes)
    unknown = given - {mark.value for mark in Mark}
    if unknown:
        raise TriageRefused(N_("There is no mark called %(code)s."), field="marks", code=sorted(unknown))
    return [mark.value for mark in Mark if mark.value in given]
