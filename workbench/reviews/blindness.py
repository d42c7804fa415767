"""Who may see whose work (DESIGN §4.7).

In independent queues blindness binds a person to a claim, whatever their role: until every required review is in,
whoever has reviewed it, holds it or may still take it sees nothing of the others' work. Every page, call and
count that shows reviews, readings added by people, flag decisions, notes or verdict colours asks here.
"""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from workbench.claims.models import Claim
from workbench.people.models import User
from workbench.queues import blindness as queue_blindness
from workbench.reviews.models import Review


def may_see_others_work(session: Session, person: User, claim: Claim) -> bool:
    """Whether a person may see what others wrote about a claim."""
    return not bound_claims(session, person, [claim])


def bound_claims(session: Session, person: User, claims: Sequence[Claim]) -> set[int]:
    """The numbers of those claims on which a person is blind, for a whole list at once."""
    return queue_blindness.must_stay_blind(session, person, claims)


def sealed_claims(session: Session, person: User, claims: Sequence[Claim]) -> set[int]:
    """The numbers of those claims of which a person may read no draft but their own: while they are blind, and as
    long as independent reviews are out even if they opened those that are in."""
    return queue_blindness.coded_unseen(session, claims) | bound_claims(session, person, claims)


def visible_reviews(session: Session, person: User, claim: Claim, reviews: Sequence[Review]) -> list[Review]:
    """Of a claim's reviews those that a person may read: their own always, the others' when not blind."""
    if may_see_others_work(session, person, claim):
        return list(reviews)
    return [review for review in reviews if review.reviewer_id == person.id]
