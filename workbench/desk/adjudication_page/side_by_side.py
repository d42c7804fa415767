"""Reviews of one claim laid beside each other for whoever settles it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from workbench.adjudication.settling import compare_reviews
from workbench.claims.models import Claim
from workbench.evidence.addresses import page_key
from workbench.evidence.models import Evidence, Stance
from workbench.people.models import User
from workbench.reviews import queries
from workbench.reviews.models import Citation, Review
from workbench.reviews.queries import ReviewView
from workbench.reviews.reviewers import Reviewer, reviewers_of

BESIDE_THE_VERDICT: Mapping[str, Callable[[Review], object]] = {
    "reason": lambda review: review.reason_code,
    "as_of": lambda review: review.as_of,
    "confidence": lambda review: review.confidence,
    "denied": lambda review: review.denied_by_claimant,
}
"""What may differ without asking for a decision."""


@dataclass(frozen=True)
class MergedEvidence:
    """What several reviews cite at one address, once."""

    cited: Sequence[tuple[Reviewer, Citation]]

    @property
    def evidence(self) -> Evidence:
        """The one cited first by letter; quote and title of the others may differ."""
        return self.cited[0][1].evidence

    @property
    def address(self) -> str | None:
        """The shortest of the addresses given: the one with the least added to it."""
        given = [citation.evidence.url for _, citation in self.cited if citation.evidence.url]
        return min(given, key=len, default=None)

    @property
    def is_disputed(self) -> bool:
        """Whether one reads it as support and another does not."""
        return len({Stance(citation.stance) for _, citation in self.cited}) > 1


@dataclass(frozen=True)
class SideBySide:
    views: Sequence[ReviewView]
    """In the order of letters, which says nothing of who was first."""
    reviewers: Mapping[str, Reviewer]
    """By pseudonym."""
    differing: frozenset[str | int]
    """`verdict`, the numbers of readings, and keys of `BESIDE_THE_VERDICT` on which the reviews differ."""
    evidence: Sequence[MergedEvidence]


def side_by_side(session: Session, reader: User, claim: Claim, *, anonymous: bool) -> SideBySide:
    """The submitted reviews of a claim, compared, their evidence merged."""
    reviews = queries.submitted_reviews(session, claim)
    reviewers = reviewers_of(reviews, reader, anonymous=anonymous)
    views = queries.views_of(session, sorted(reviews, key=lambda review: review.pseudonym))
    comparison = compare_reviews(session, reviews)
    differing: set[str | int] = set(comparison.readings_differ)
    if comparison.verdict_differs:
        differing.add("verdict")
    differing |= {
        field for field, said in BESIDE_THE_VERDICT.items() if len({said(review) for review in reviews}) > 1
    }
    cited = [
        (reviewers[view.review.pseudonym], citation)
        for view in views
        for citation in view.citations
        if citation.evidence.withdrawn_at is None
    ]
    return SideBySide(views, reviewers, frozenset(differing), merged(cited))


def merged(cited: Sequence[tuple[Reviewer, Citation]]) -> list[MergedEvidence]:
    """Evidence by the page it is on. What has no address, or is protected, stands by itself."""
    groups: dict[object, list[tuple[Reviewer, Citation]]] = {}
    for reviewer, citation in cited:
        evidence = citation.evidence
        on_a_page = evidence.url and not evidence.is_protected
        key: object = page_key(evidence.url) if on_a_page and evidence.url else citation.evidence_id
        groups.setdefault(key, []).append((reviewer, citation))
    return [MergedEvidence(group) for group in groups.values()]
