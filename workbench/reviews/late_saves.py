"""A save that lost: the claim went to somebody else, or the review changed, while the person was writing."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.claims.models import Claim
from workbench.db import clock
from workbench.errors import N_, StaleVersion
from workbench.people.models import User
from workbench.queues import queries as queue_queries
from workbench.queues.holds import Hold
from workbench.reviews import drafts
from workbench.reviews.judgement import Judgement
from workbench.reviews.models import Review, ReviewState

NO_DRAFT_YET = 0
"""The version that a form names when it opened before there was a review."""


class HoldLost(StaleVersion):
    """The claim went to somebody else, or was replaced, while the person was writing."""

    code = "hold_lost"

    def __init__(self, *, yours: Mapping[str, object], by: str | None) -> None:
        super().__init__(yours=yours, theirs={}, by=by, at=None)
        self.message = N_("You no longer hold this claim. Your text is kept.")


@dataclass(frozen=True)
class TooLate:
    """A save that lost. Nothing was overwritten; the losing text is in the log, so the caller commits."""

    refusal: StaleVersion


def find_too_late(
    session: Session,
    actor: User,
    claim: Claim,
    review: Review | None,
    hold: Hold | None,
    judgement: Judgement,
    version: int | None,
) -> TooLate | None:
    """Whether this save lost; if so the text goes into the log."""
    yours = judgement.as_json()
    present = review.version if review is not None else NO_DRAFT_YET
    is_submitted = review is not None and review.state == ReviewState.SUBMITTED
    if is_submitted or (version is not None and version != present):
        theirs = drafts.read(session, review).as_json() if review is not None else {}
        at = review.saved_at.isoformat() if review is not None else None
        refusal = StaleVersion(yours=yours, theirs=theirs, by=actor.name, at=at)
    elif hold is None:
        holders = queue_queries.holders_of(session, claim)
        refusal = HoldLost(yours=yours, by=holders[0].user.name if holders else None)
    else:
        return None
    if hold is None and review is not None and not is_submitted and version == present:
        # The draft is still the person's own: what was typed meanwhile belongs into it.
        levels = drafts.levels_of(session, claim, judgement)
        drafts.write(session, actor, review, judgement, levels, now=clock.now(session))
    audit.record(session, actor, "review-save-lost", claim, code=refusal.code, yours=yours)
    session.flush()
    return TooLate(refusal)
