"""What stands between a lead and the decision on a claim."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from workbench.adjudication import queries
from workbench.adjudication.models import PendingDecision
from workbench.adjudication.settling import waits_for_notes
from workbench.claims.models import Claim
from workbench.people.models import User
from workbench.queues import places
from workbench.queues.conflicts import is_avoided
from workbench.reviews.models import Review
from workbench.stories import note_queries
from workbench.stories.models import ConsistencyNote, NoteState


@dataclass(frozen=True)
class Standing:
    """How one person stands to a claim that waits."""

    pending: PendingDecision | None
    has_reviewed: bool
    others: Sequence[User]
    """Where the person reviewed it: leads who did not."""
    is_avoided: bool
    """A conflict of interest with the claim's source is declared."""
    is_held: bool
    """Open notes about the claim let no verdict become final."""
    notes: Sequence[ConsistencyNote]
    """The open ones about it."""

    @property
    def may_decide(self) -> bool:
        return not (self.others or self.is_avoided or self.is_held)


def standing_of(session: Session, person: User, claim: Claim, reviews: Sequence[Review]) -> Standing:
    """`reviews`: the claim's submitted ones."""
    has_reviewed = any(review.reviewer_id == person.id for review in reviews)
    is_held = waits_for_notes(session, claim, places.find_item(session, claim))
    notes = note_queries.notes_about(session, claim)
    return Standing(
        pending=queries.find_pending(session, claim),
        has_reviewed=has_reviewed,
        others=queries.impartial_leads(session, claim) if has_reviewed else (),
        is_avoided=is_avoided(session, person, claim),
        is_held=is_held,
        notes=[note for note in notes if note.state == NoteState.OPEN],
    )
