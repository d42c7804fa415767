"""Reading scales and reviews."""

from collections.abc import Iterable

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload

from workbench.claims.models import Claim, Layer
from workbench.errors import N_, DomainError
from workbench.people.models import User
from workbench.reviews.models import (
    Citation,
    RatingLevel,
    RatingScale,
    Review,
    ReviewReading,
    ReviewState,
)


def current_scale(session: Session, layer: Layer) -> RatingScale:
    """The scale on which a layer is judged now."""
    return session.scalars(
        select(RatingScale).where(RatingScale.layer == layer, RatingScale.is_current)
    ).one()


def levels_of(session: Session, scale: RatingScale) -> list[RatingLevel]:
    """The levels in the order of their keys."""
    return list(
        session.scalars(
            select(RatingLevel).where(RatingLevel.scale_id == scale.id).order_by(RatingLevel.position)
        )
    )


def find_level(session: Session, scale: RatingScale, code: str) -> RatingLevel | None:
    return session.scalars(
        select(RatingLevel).where(RatingLevel.scale_id == scale.id, RatingLevel.code == code)
    ).one_or_none()


def level(session: Session, scale: RatingScale, code: str) -> RatingLevel:
    """The level of a code. Raises DomainError for one that the scale does not have."""
    found = find_level(session, scale, code)
    if found is None:
        raise DomainError(
            N_("There is no verdict “%(code)s” on the scale %(scale)s."),
            field="verdict",
            code=code,
            scale=scale.code,
        )
    return found


def find_review(session: Session, claim: Claim, person: User) -> Review | None:
    """A person's own review of a claim, as far as it has come."""
    return session.scalars(
        select(Review).where(
            Review.claim_id == claim.id,
            Review.reviewer_id == person.id,
            Review.state != ReviewState.WITHDRAWN,
        )
    ).one_or_none()


def reviews_of(claim: Claim) -> Select[Review]:
    """All reviews of a claim, drafts and withdrawn ones included, in the order of slots."""
    return (
        select(Review)
        .where(Review.claim_id == claim.id)
        .options(joinedload(Review.reviewer), joinedload(Review.level))
        .order_by(Review.slot, Review.id)
    )


def submitted_reviews(session: Session, claim: Claim) -> list[Review]:
    """The reviews that count, in the order of slots."""
    return list(session.scalars(reviews_of(claim).where(Review.state == ReviewState.SUBMITTED)))


def has_submitted_review(session: Session, claim: Claim) -> bool:
    """Whether a change of the claim must make a successor (DESIGN §4.3)."""
    found = session.scalars(
        select(Review.id).where(Review.claim_id == claim.id, Review.submitted_at.is_not(None)).limit(1)
    ).first()
    return found is not None


def readings_judged(session: Session, reviews: Iterable[Review]) -> dict[int, list[ReviewReading]]:
    """The readings' verdicts of several reviews, by the review's number."""
    found: dict[int, list[ReviewReading]] = {review.id: [] for review in reviews}
    rows = session.scalars(
        select(ReviewReading)
        .where(ReviewReading.review_id.in_(found))
        .options(joinedload(ReviewReading.reading), joinedload(ReviewReading.level))
        .order_by(ReviewReading.reading_id)
    )
    for row in rows:
        found[row.review_id].append(row)
    return found


def citations_of(session: Session, reviews: Iterable[Review]) -> dict[int, list[Citation]]:
    """The evidence of several reviews with its stances, by the review's number."""
    found: dict[int, list[Citation]] = {review.id: [] for review in reviews}
    rows = session.scalars(
        select(Citation)
        .where(Citation.review_id.in_(found))
        .options(joinedload(Citation.evidence))
        .order_by(Citation.position, Citation.evidence_id)
    )
    for row in rows:
        found[row.review_id].append(row)
    return found
