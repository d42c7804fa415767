"""Which state of a claim may follow which (DESIGN §2)."""

from collections.abc import Mapping

from workbench.claims.models import ClaimState
from workbench.errors import N_, Conflict

SUGGESTED = ClaimState.SUGGESTED
SELECTED = ClaimState.SELECTED
IN_REVIEW = ClaimState.IN_REVIEW
WAITING = ClaimState.WAITING
SECOND_REVIEW = ClaimState.SECOND_REVIEW
ADJUDICATION = ClaimState.ADJUDICATION
FINAL = ClaimState.FINAL
PUBLISHED = ClaimState.PUBLISHED
CORRECTED = ClaimState.CORRECTED
DISMISSED = ClaimState.DISMISSED
WITHDRAWN = ClaimState.WITHDRAWN
SUPERSEDED = ClaimState.SUPERSEDED

TRIAGEABLE = frozenset({SUGGESTED, SELECTED, DISMISSED})
"""Nobody has begun to review: a triage decision may still be taken, changed or undone."""

WORKED_ON = frozenset({IN_REVIEW, WAITING, SECOND_REVIEW, ADJUDICATION})
"""Somebody is at it."""

FINISHED = frozenset({FINAL, PUBLISHED, CORRECTED})
"""A final verdict stands."""

CHOSEN = frozenset({SELECTED}) | WORKED_ON | FINISHED
"""Somebody decided that it is worth checking."""

CLOSED = frozenset({WITHDRAWN, SUPERSEDED})
"""Kept for the record; nothing more happens to it."""

LIVE = frozenset(ClaimState) - CLOSED
"""What pages and lists show."""

_REOPENED = frozenset({SELECTED, IN_REVIEW, SECOND_REVIEW, ADJUDICATION})
"""After a review was returned or withdrawn, or a verdict reopened."""

TRANSITIONS: Mapping[ClaimState, frozenset[ClaimState]] = {
    SUGGESTED: frozenset({SELECTED, IN_REVIEW, DISMISSED}) | CLOSED,
    SELECTED: frozenset({SUGGESTED, IN_REVIEW, DISMISSED}) | CLOSED,
    IN_REVIEW: frozenset({SELECTED, WAITING, SECOND_REVIEW, ADJUDICATION, FINAL, DISMISSED}) | CLOSED,
    WAITING: frozenset({SELECTED, IN_REVIEW, SECOND_REVIEW, ADJUDICATION, FINAL, DISMISSED}) | CLOSED,
    SECOND_REVIEW: frozenset({SELECTED, IN_REVIEW, WAITING, ADJUDICATION, FINAL, DISMISSED}) | CLOSED,
    ADJUDICATION: _REOPENED | {FINAL} | CLOSED,
    FINAL: _REOPENED | {PUBLISHED} | CLOSED,
    PUBLISHED: _REOPENED | {CORRECTED} | CLOSED,
    CORRECTED: _REOPENED | {PUBLISHED} | CLOSED,
    DISMISSED: frozenset({SUGGESTED, SELECTED}) | CLOSED,
    WITHDRAWN: frozenset(),
    SUPERSEDED: frozenset(),
}


class NotNow(Conflict):
    """The claim is in a state in which this cannot be done."""

    code = "not_in_this_state"


def require_transition(present: ClaimState, wanted: ClaimState) -> None:
    """Raise NotNow unless a claim may go from one state to the other."""
    if wanted not in TRANSITIONS[present]:
        raise NotNow(N_("The claim's state does not allow this any more. Look at it again."))


def require_triageable(state: ClaimState) -> None:
    """Raise NotNow once somebody has begun to review."""
    if state not in TRIAGEABLE:
        raise NotNow(N_("This claim is already being reviewed, or was replaced. Triage is over for it."))


def require_live(state: ClaimState) -> None:
    """Raise NotNow for a claim that was withdrawn or replaced."""
    if state in CLOSED:
        raise NotNow(N_("This claim was withdrawn or replaced. Look at the one that took its place."))
