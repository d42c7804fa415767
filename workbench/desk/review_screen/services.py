"""What is done with the reviews of a claim from its screen: giving back, opening."""

from sqlalchemy.orm import Session

from workbench.adjudication import reopening
from workbench.audit import services as audit
from workbench.claims import lifecycle
from workbench.claims.models import Claim
from workbench.errors import N_, Conflict
from workbench.people.models import User
from workbench.queues import following, places
from workbench.queues import queries as queue_queries
from workbench.queues.models import SecondReview
from workbench.reviews import giving_back
from workbench.reviews import queries as review_queries
from workbench.reviews.blindness import may_see_others_work
from workbench.reviews.models import Review


def give_back(session: Session, actor: User, review: Review, *, note: str, version: int) -> None:
    """Return a review to its author. A final verdict that stands on it is in force no more."""
    claim = review.claim
    if claim.state in lifecycle.FINISHED:
        reopening.take_out_of_force(session, actor, claim, reason=note, but=[review.reviewer])
    giving_back.return_review(session, actor, review, note=note, version=version)


def open_reviews(session: Session, actor: User, claim: Claim) -> None:
    """A lead looks at the reviews of a claim that is being coded blind, and may not review it any more."""
    if may_see_others_work(session, actor, claim):
        return
    holds = queue_queries.find_live_assignment(session, actor, claim) is not None
    if holds or review_queries.find_review(session, claim, actor) is not None:
        raise Conflict(N_("You are reviewing this claim yourself. Its other reviews open when all are in."))
    following.bar(session, actor, claim)
    audit.record(session, actor, "reviews-opened", claim)


def is_anonymous(session: Session, claim: Claim) -> bool:
    """Whether reviews stand without names: independent ones, until the claim is decided."""
    _wanted, second_review = places.policy_of(session, claim)
    return second_review is SecondReview.INDEPENDENT and claim.state not in lifecycle.FINISHED
