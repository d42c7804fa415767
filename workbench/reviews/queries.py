"""Reading scales and reviews."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session, joinedload

from workbench.claims.models import Claim, Layer
from workbench.errors import N_, DomainError
from workbench.people.models import User
from workbench.reviews.models import (
    Citation,
    RatingLevel,
    RatingScale,
    Review,
    ReviewCheck,
    ReviewReading,
    ReviewState,
)


@dataclass(frozen=True)
class ReviewView:
    """A review, the readings it judged and the evidence it cites."""

    review: Review
    readings: Sequence[ReviewReading]
    citations: Sequence[Citation]
    checks: Sequence[ReviewCheck] = ()
    """What the second person of an editorial queue confirmed."""


# What every save and submission asks, built once: building a statement costs more than running it.
_CURRENT_SCALE = select(RatingScale).where(RatingScale.layer == bindparam("layer"), RatingScale.is_current)
_LEVEL = select(RatingLevel).where(
    RatingLevel.scale_id == bindparam("scale"), RatingLevel.code == bindparam("wanted_code")
)
_CURRENT_LEVEL = (
    select(RatingLevel)
    .join(RatingLevel.scale)
    .where(
        RatingScale.layer == bindparam("layer"),
        RatingScale.is_current,
        RatingLevel.code == bindparam("wanted_code"),
    )
)
_REVIEW = select(Review).where(
    Review.claim_id == bindparam("claim"),
    Review.reviewer_id == bindparam("person"),
    Review.state != ReviewState.WITHDRAWN,
)
_SUBMITTED_REVIEWS = (
    select(Review)
    .where(Review.claim_id == bindparam("claim"), Review.state == ReviewState.SUBMITTED)
    .options(joinedload(Review.reviewer), joinedload(Review.level))
    .order_by(Review.slot, Review.id)
)
_READINGS_JUDGED = (
    select(ReviewReading)
    .where(ReviewReading.review_id.in_(bindparam("reviews", expanding=True)))
    .options(joinedload(ReviewReading.reading), joinedload(ReviewReading.level))
    .order_by(ReviewReading.reading_id)
)
_CITATIONS = (
    select(Citation)
    .where(Citation.review_id.in_(bindparam("reviews", expanding=True)))
    .options(joinedload(Citation.evidence))
    .order_by(Citation.position, Citation.evidence_id)
)


def current_scale(session: Session, layer: Layer) -> RatingScale:
    """The scale on which a layer is judged now."""
    return session.scalars(_CURRENT_SCALE, {"layer": layer}).one()


def levels_of(session: Session, scale: RatingScale) -> list[RatingLevel]:
    """The levels in the order of their keys."""
    return list(
        session.scalars(
            select(RatingLevel).where(RatingLevel.scale_id == scale.id).order_by(RatingLevel.position)
        )
    )


def find_level(session: Session, scale: RatingScale, code: str) -> RatingLevel | None:
    return session.scalars(_LEVEL, {"scale": scale.id, "wanted_code": code}).one_or_none()


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


def current_level(session: Session, layer: Layer, code: str) -> RatingLevel:
    """The level of a code on the scale of now. Raises DomainError for one that the scale does not have."""
    found = session.scalars(_CURRENT_LEVEL, {"layer": layer, "wanted_code": code}).one_or_none()
    return found if found is not None else level(session, current_scale(session, layer), code)


def find_review(session: Session, claim: Claim, person: User) -> Review | None:
    """A person's own review of a claim, as far as it has come."""
    return session.scalars(_REVIEW, {"claim": claim.id, "person": person.id}).one_or_none()


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
    return list(session.scalars(_SUBMITTED_REVIEWS, {"claim": claim.id}))


def submitted_by_claim(session: Session, claim_ids: Collection[int]) -> dict[int, list[Review]]:
    """The reviews that count of several claims, by the claim's number."""
    found: dict[int, list[Review]] = {number: [] for number in claim_ids}
    for review in session.scalars(
        select(Review)
        .where(Review.claim_id.in_(claim_ids), Review.state == ReviewState.SUBMITTED)
        .order_by(Review.claim_id, Review.slot, Review.public_id)
        .options(joinedload(Review.level).joinedload(RatingLevel.scale), joinedload(Review.first_review))
    ):
        found[review.claim_id].append(review)
    return found


def has_submitted_review(session: Session, claim: Claim) -> bool:
    """Whether a change of the claim must make a successor (DESIGN §4.3)."""
    found = session.scalars(
        select(Review.id).where(Review.claim_id == claim.id, Review.submitted_at.is_not(None)).limit(1)
    ).first()
    return found is not None


def readings_judged(session: Session, reviews: Iterable[Review]) -> dict[int, list[ReviewReading]]:
    """The readings' verdicts of several reviews, by the review's number."""
    found: dict[int, list[ReviewReading]] = {review.id: [] for review in reviews}
    for row in session.scalars(_READINGS_JUDGED, {"reviews": list(found)}):
        found[row.review_id].append(row)
    return found


def checks_of(session: Session, reviews: Iterable[Review]) -> dict[int, list[ReviewCheck]]:
    """What was confirmed before signing, by the review's number."""
    found: dict[int, list[ReviewCheck]] = {review.id: [] for review in reviews}
    rows = session.scalars(
        select(ReviewCheck)
        .where(ReviewCheck.review_id.in_(found))
        .options(joinedload(ReviewCheck.checked_by))
        .order_by(ReviewCheck.item)
    )
    for row in rows:
        found[row.review_id].append(row)
    return found


def citations_of(session: Session, reviews: Iterable[Review]) -> dict[int, list[Citation]]:
    """The evidence of several reviews with its stances, by the review's number."""
    found: dict[int, list[Citation]] = {review.id: [] for review in reviews}
    for row in session.scalars(_CITATIONS, {"reviews": list(found)}):
        found[row.review_id].append(row)
    return found


def views_of(session: Session, reviews: Iterable[Review]) -> list[ReviewView]:
    """Reviews with what belongs to them, in their order: a few statements, however many."""
    listed = list(reviews)
    readings = readings_judged(session, listed)
    citations = citations_of(session, listed)
    signed = [review for review in listed if review.second_decision is not None]
    checks = checks_of(session, signed) if signed else {}
    return [
        ReviewView(review, readings[review.id], citations[review.id], checks.get(review.id, ()))
        for review in listed
    ]
