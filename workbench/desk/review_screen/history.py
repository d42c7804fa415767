"""What happened to a claim: events, lineage, reviews and verdicts, as far as a person may know them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from workbench.adjudication import queries as adjudication_queries
from workbench.adjudication.models import FinalVerdict
from workbench.adjudication.queries import Round
from workbench.audit.models import AuditEvent
from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, ClaimLineage
from workbench.desk.review_screen.services import is_anonymous
from workbench.errors import N_
from workbench.people.models import User
from workbench.queues.models import Assignment, AssignmentBatch
from workbench.reviews import queries
from workbench.reviews.blindness import may_see_others_work
from workbench.reviews.models import Review, ReviewState
from workbench.reviews.queries import ReviewView
from workbench.reviews.reviewers import Reviewer, reviewers_of
from workbench.stories import queries as story_queries

MOST_EVENTS = 500

ACTIONS = {
    "claim-added": N_("Claim added"),
    "claim-triaged": N_("Triage decided"),
    "claim-marked": N_("Triage marks changed"),
    "claim-edited": N_("Claim edited"),
    "claim-superseded": N_("Replaced by another claim"),
    "claim-succeeded-in-new-version": N_("Replaced by a claim of the newer version"),
    "claim-kept-with-old-version": N_("Kept with the older version"),
    "claim-withdrawn": N_("Claim withdrawn"),
    "reading-added": N_("Reading added"),
    "reading-withdrawn": N_("Reading withdrawn"),
    "flag-decided": N_("Flag decided"),
    "claim-taken": N_("Claim taken"),
    "claims-assigned": N_("Claim assigned"),
    "assignment-undone": N_("Assignment undone"),
    "assignment-released": N_("Given back to the queue"),
    "assignment-skipped": N_("Skipped"),
    "assignment-parked": N_("Waiting for a reply"),
    "assignment-handed-over": N_("Handed over to a colleague"),
    "review-submitted": N_("Review submitted"),
    "review-returned": N_("Review returned with a note"),
    "review-withdrawn": N_("Draft withdrawn"),
    "review-save-lost": N_("A save came too late; its text is kept in the log"),
    "reviews-opened": N_("A lead opened the reviews"),
    "adjudication-needed": N_("The reviews differ: waiting for a decision"),
    "verdict-final": N_("The verdict is final"),
    "claim-adjudicated": N_("Settled by a lead"),
    "adjudication-lost": N_("A decision came too late; its text is kept in the log"),
    "verdict-reopened": N_("Reopened"),
    "verdict-waits-for-notes": N_("Open notes hold the verdict"),
    "publication-address-set": N_("Publication address set"),
}
"""What is told. Autosaves and extended leases are in the log, but would bury the rest here."""

PRIVATE = frozenset({"review-save-lost", "adjudication-lost"})
"""Only for the person whom it happened to."""


@dataclass(frozen=True)
class Event:
    at: datetime
    by: str | None
    what: str
    """A message id."""
    note: str | None


@dataclass(frozen=True)
class Ancestry:
    """A link of the claim's family, with both claims."""

    link: ClaimLineage
    before: Claim
    after: Claim


@dataclass(frozen=True)
class History:
    events: Sequence[Event]
    ancestry: Sequence[Ancestry]
    reviews: Sequence[ReviewView]
    verdicts: Sequence[FinalVerdict]
    rounds: Sequence[Round]
    """Those before the verdict in force, or before none."""
    reviewers: Mapping[str, Reviewer]
    """By pseudonym."""
    is_blind: bool
    is_anonymous: bool


def history_of(session: Session, person: User, claim: Claim) -> History:
    """Everything about a claim. While blind: one's own deeds, and what the system did."""
    blind = not may_see_others_work(session, person, claim)
    all_reviews = list(session.scalars(queries.reviews_of(claim)))
    reviews = [
        review
        for review in all_reviews
        if review.reviewer_id == person.id
        or (not blind and review.state in {ReviewState.SUBMITTED, ReviewState.RETURNED})
    ]
    verdicts = adjudication_queries.verdicts_of(session, claim)
    anonymous = is_anonymous(session, claim)
    if anonymous:  # the order of slots would tell who was first
        reviews.sort(key=lambda review: review.pseudonym)
    return History(
        events=_events(session, person, claim, all_reviews, verdicts, blind=blind),
        ancestry=_ancestry(session, claim),
        reviews=queries.views_of(session, reviews),
        verdicts=verdicts,
        rounds=adjudication_queries.rounds_before(session, [claim.id])[claim.id],
        reviewers=reviewers_of(all_reviews, person, anonymous=anonymous),
        is_blind=blind,
        is_anonymous=anonymous,
    )


def _events(
    session: Session,
    person: User,
    claim: Claim,
    reviews: Sequence[Review],
    verdicts: Sequence[FinalVerdict],
    *,
    blind: bool,
) -> list[Event]:
    assignments = session.scalars(select(Assignment.public_id).where(Assignment.claim_id == claim.id))
    batches = session.scalars(
        select(AssignmentBatch.public_id).where(
            AssignmentBatch.id.in_(select(Assignment.batch_id).where(Assignment.claim_id == claim.id))
        )
    )
    subjects = [
        ("Claim", [str(claim.public_id)]),
        ("Review", [str(review.public_id) for review in reviews]),
        ("Assignment", [str(public_id) for public_id in assignments]),
        ("AssignmentBatch", [str(public_id) for public_id in batches]),
        ("FinalVerdict", [str(verdict.public_id) for verdict in verdicts]),
    ]
    query = select(AuditEvent).where(
        or_(
            *(
                and_(AuditEvent.subject_kind == kind, AuditEvent.subject_id.in_(ids))
                for kind, ids in subjects
                if ids
            )
        ),
        AuditEvent.action.in_(ACTIONS),
        or_(AuditEvent.action.not_in(PRIVATE), AuditEvent.actor_id == person.id),
    )
    if blind:
        query = query.where(or_(AuditEvent.actor_id == person.id, AuditEvent.actor_id.is_(None)))
    found = list(session.scalars(query.order_by(AuditEvent.id.desc()).limit(MOST_EVENTS)))
    names = story_queries.names_of(session, [event.actor_id for event in found])
    hides_names = is_anonymous(session, claim)
    return [
        Event(
            at=event.at,
            by=None
            if event.actor_id is None or (hides_names and event.actor_id != person.id)
            else names.get(event.actor_id),
            what=ACTIONS[event.action],
            note=event.details.get("note") or event.details.get("reason"),
        )
        for event in found
    ]


def _ancestry(session: Session, claim: Claim) -> list[Ancestry]:
    links = claim_queries.lineage_of(session, claim)
    numbers = {number for link in links for number in (link.predecessor_id, link.successor_id)}
    claims = claim_queries.claims_by_number(session, numbers)
    return [Ancestry(link, claims[link.predecessor_id], claims[link.successor_id]) for link in links]
