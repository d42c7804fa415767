"""What is kept and exported of submitted reviews: plain values, people by pseudonym, protected sources withheld.

docs/claim-set.schema.json describes them; they change only by additions.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workbench.reviews.models import Citation, RatingScale, Review
from workbench.reviews.queries import ReviewView
from workbench.text.canonical_json import moment

Body = dict[str, Any]


@dataclass(frozen=True)
class Stood:
    """Reviews with the evidence that they may be told with."""

    reviews: Sequence[Body]
    evidence: Sequence[Body]
    withheld: int
    """Pieces of evidence whose source is protected."""

    def as_json(self) -> Body:
        return {"reviews": self.reviews, "evidence": self.evidence, "evidence_withheld": self.withheld}


def stood(views: Sequence[ReviewView]) -> Stood:
    """Submitted reviews as they stand now. Evidence that was withdrawn is no part of them."""
    cited = [
        (view.review, one) for view in views for one in view.citations if one.evidence.withdrawn_at is None
    ]
    told = [(review, one) for review, one in cited if not one.evidence.is_protected]
    return Stood(
        reviews=[_review(view) for view in views],
        evidence=[_evidence(review, one) for review, one in told],
        withheld=len(cited) - len(told),
    )


def scale_record(scale: RatingScale) -> Body:
    """Which scale, in which version."""
    return {"code": scale.code, "version": scale.version}


def _review(view: ReviewView) -> Body:
    review = view.review
    assert review.level is not None, "the database keeps submitted reviews from having no verdict"
    return {
        "by": review.pseudonym,
        "slot": review.slot,
        "verdict": review.level.code,
        "scale": scale_record(review.level.scale),
        "reason_code": review.reason_code,
        "as_of": moment(review.as_of),
        "rationale": review.rationale,
        "confidence": None if review.confidence is None else str(review.confidence),
        "denied_by_claimant": review.denied_by_claimant,
        "readings": [
            {"reading": str(row.reading.public_id), "verdict": row.level.code} for row in view.readings
        ],
        "second": None
        if review.first_review is None
        else {"decision": str(review.second_decision), "of": review.first_review.pseudonym},
        "guidelines_version": review.guidelines_version,
        "checklist": [str(check.item) for check in view.checks],
        "submitted_at": moment(review.submitted_at),
    }


def _evidence(review: Review, citation: Citation) -> Body:
    evidence = citation.evidence
    return {
        "id": str(evidence.public_id),
        "review": review.pseudonym,
        "kind": str(evidence.kind),
        "stance": str(citation.stance),
        "set": citation.set_number,
        "url": evidence.url,
        "title": evidence.title,
        "quote": evidence.quote,
        "publisher": evidence.publisher,
        "dated_on": None if evidence.dated_on is None else evidence.dated_on.isoformat(),
        "locator": evidence.locator,
        "primary": evidence.is_primary,
        "language": evidence.language,
        "captured": None,
    }
