"""Editorial queues: the review that a second person reads, and what they made of it."""

from typing import Any

from sqlalchemy.orm import Session

from workbench.claims.models import Claim
from workbench.people.models import User
from workbench.queues import places
from workbench.queues.models import SecondReview
from workbench.reviews import drafts, queries
from workbench.reviews.models import Review, SecondDecision


def find_first_review(session: Session, claim: Claim, person: User) -> Review | None:
    """Editorial: the submitted review that a second person reads, signs, edits or returns."""
    _wanted, second_review = places.policy_of(session, claim)
    if second_review is not SecondReview.EDITORIAL:
        return None
    others = [
        review for review in queries.submitted_reviews(session, claim) if review.reviewer_id != person.id
    ]
    return others[-1] if others else None


def compare_with_first(session: Session, claim: Claim, review: Review) -> None:
    """Editorial: say whether the second person signed the first review as it was or edited it."""
    first = find_first_review(session, claim, review.reviewer) if review.slot > 1 else None
    if first is None or first.slot >= review.slot:
        if review.first_review_id is not None:
            review.first_review_id = review.second_decision = None
            session.flush()
        return
    same = _content(session, first) == _content(session, review)
    review.first_review_id = first.id
    review.second_decision = SecondDecision.SIGNED if same else SecondDecision.EDITED
    session.flush()


def _content(session: Session, review: Review) -> dict[str, Any]:
    """A review's judgement without the numbers of its rows."""
    content = drafts.read(session, review).as_json()
    for cited in content["evidence"]:
        del cited["position"], cited["known"]
    return content
