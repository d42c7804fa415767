"""Reviews of one claim laid beside each other for whoever settles it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from workbench.adjudication.agreement import Comparison
from workbench.adjudication.settling import compare_reviews
from workbench.claims.models import Claim
from workbench.evidence.models import Evidence, Stance
from workbench.reviews import presentation, queries
from workbench.reviews.models import Citation
from workbench.reviews.presentation import ReviewView


@dataclass(frozen=True)
class MergedEvidence:
    """What several reviews cite at one address, once."""

    evidence: Evidence
    stances: Sequence[tuple[str, Stance]]
    """Pseudonym of each reviewer, and what the evidence does in their review."""

    @property
    def is_disputed(self) -> bool:
        """Whether one reads it as support and another does not."""
        return len({stance for _, stance in self.stances}) > 1


@dataclass(frozen=True)
class SideBySide:
    views: Sequence[ReviewView]
    """In the order of pseudonyms, which says nothing of who was first."""
    comparison: Comparison[int]
    evidence: Sequence[MergedEvidence]

    @property
    def differing(self) -> set[str | int]:
        """`verdict`, and the numbers of readings on which the reviews differ."""
        readings: set[str | int] = set(self.comparison.readings_differ)
        return readings | {"verdict"} if self.comparison.verdict_differs else readings


def side_by_side(session: Session, claim: Claim) -> SideBySide:
    """The submitted reviews of a claim, compared, their evidence merged."""
    reviews = queries.submitted_reviews(session, claim)
    views = presentation.views_of(session, sorted(reviews, key=lambda review: review.pseudonym))
    return SideBySide(
        views=views,
        comparison=compare_reviews(session, reviews),
        evidence=merged([(view.review.pseudonym, citation) for view in views for citation in view.citations]),
    )


def merged(cited: Sequence[tuple[str, Citation]]) -> list[MergedEvidence]:
    """Evidence by address; what has none stands by itself."""
    groups: dict[object, list[tuple[str, Citation]]] = {}
    for pseudonym, citation in cited:
        key: object = citation.evidence.url or citation.evidence_id
        groups.setdefault(key, []).append((pseudonym, citation))
    return [
        MergedEvidence(
            evidence=group[0][1].evidence,
            stances=[(pseudonym, Stance(citation.stance)) for pseudonym, citation in group],
        )
        for group in groups.values()
    ]
