"""Who stands behind a claim's reviews, as a reader may know it. Plain values out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbench.people.models import User
from workbench.reviews.models import Review, ReviewState


@dataclass(frozen=True)
class Reviewer:
    """What a page calls the author of a review."""

    place: int
    """Among the claim's reviewers by their random pseudonyms: pages show a letter for it, the same one on every page.
    It says nothing of who was first."""
    name: str | None
    """None: anonymous until the claim is decided."""
    is_reader: bool


def reviewers_of(reviews: Iterable[Review], reader: User, *, anonymous: bool) -> Mapping[str, Reviewer]:
    """Those who have handed in a review, by pseudonym and in the order of their letters."""
    handed_in = [
        review
        for review in reviews
        if review.submitted_at is not None and review.state != ReviewState.WITHDRAWN
    ]
    return {
        review.pseudonym: Reviewer(
            place=place,
            name=None if anonymous else review.reviewer.name,
            is_reader=review.reviewer_id == reader.id,
        )
        for place, review in enumerate(sorted(handed_in, key=lambda review: review.pseudonym))
    }
