"""What happens when somebody presses a button of the review form: stage after stage, in one transaction."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from workbench.adjudication.models import FinalVerdict
from workbench.adjudication.settling import settle
from workbench.claims import services as claim_services
from workbench.claims.models import Claim, Reading
from workbench.errors import N_, Conflict
from workbench.people.models import User
from workbench.queues import queries as queue_queries
from workbench.queues import services as queue_services
from workbench.queues.models import Assignment, ChecklistItem, QueueItem
from workbench.reviews import services as review_services
from workbench.reviews.judgement import Judgement
from workbench.reviews.late_saves import TooLate
from workbench.reviews.models import Review
from workbench.reviews.queries import ReviewView


@dataclass(frozen=True)
class Submitted:
    """A review that is in, and the final verdict if it made one."""

    view: ReviewView
    verdict: FinalVerdict | None
    item: QueueItem | None
    """Its place in the queue that the next claim may come from."""


def submit(
    session: Session,
    actor: User,
    claim: Claim,
    judgement: Judgement,
    *,
    version: int | None = None,
    joins_draft: bool = False,
    checked: Collection[ChecklistItem] = (),
) -> Submitted | TooLate:
    """Hand in a review and settle the claim if it was the last one wanted.

    `joins_draft`: as scripts do, the evidence given joins what the caller's draft has already.
    """
    outcome = review_services.submit_review(
        session, actor, claim, judgement, version=version, joins_draft=joins_draft, checked=checked
    )
    return outcome if isinstance(outcome, TooLate) else _settled(session, actor, claim, outcome)


def sign(
    session: Session,
    actor: User,
    claim: Claim,
    first: Review,
    *,
    version: int,
    checked: Collection[ChecklistItem] = (),
) -> Submitted | TooLate:
    """Editorial: agree with the first review as it stands, and settle."""
    outcome = review_services.sign_review(session, actor, claim, first, version=version, checked=checked)
    return outcome if isinstance(outcome, TooLate) else _settled(session, actor, claim, outcome)


def park(
    session: Session,
    actor: User,
    claim: Claim,
    judgement: Judgement,
    *,
    until: datetime | None,
    waits_for: str,
    version: int,
) -> Review | TooLate:
    """Keep the draft and let the claim wait for a reply."""
    outcome = review_services.save_draft(session, actor, claim, judgement, version=version)
    if not isinstance(outcome, TooLate):
        if until is None:
            raise Conflict(N_("Say until when the claim waits."), field="until")
        queue_services.park(session, actor, _held(session, actor, claim), until, waits_for=waits_for)
    return outcome


def hand_back(
    session: Session, actor: User, claim: Claim, judgement: Judgement, *, skips: bool, version: int
) -> Review | TooLate:
    """Keep the draft and give the claim back to its queue; skipped ones do not come to this person again."""
    outcome = review_services.save_draft(session, actor, claim, judgement, version=version)
    if not isinstance(outcome, TooLate):
        give = queue_services.skip if skips else queue_services.release
        give(session, actor, _held(session, actor, claim))
    return outcome


def add_reading(
    session: Session, actor: User, claim: Claim, judgement: Judgement, *, text: str, version: int
) -> Reading | TooLate:
    """Keep the draft and add a reading of the reviewer's own.

    It takes nothing from what others wrote or hold, so the claim stays the same claim; in independent queues
    the others do not see it until all reviews are in.
    """
    outcome = review_services.save_draft(session, actor, claim, judgement, version=version)
    if isinstance(outcome, TooLate):
        return outcome
    return claim_services.add_reading(session, actor, claim, text=text)


def _settled(session: Session, actor: User, claim: Claim, view: ReviewView) -> Submitted:
    assignment = view.review.assignment
    item = None if assignment is None else assignment.queue_item
    return Submitted(view, settle(session, actor, claim, item, last=view), item)


def _held(session: Session, actor: User, claim: Claim) -> Assignment:
    assignment = queue_queries.find_live_assignment(session, actor, claim)
    if assignment is None:
        raise Conflict(N_("You do not hold this claim."))
    return assignment
