"""Reviews with what belongs to them, as the API tells them."""

from typing import Any

from workbench.evidence.models import EvidenceKind, Stance
from workbench.people.models import Role, User
from workbench.reviews.models import Citation
from workbench.reviews.queries import ReviewView

Body = dict[str, Any]


def may_see_protected(person: User) -> bool:
    """Whether a person is shown the sources that reviewers protect: whoever may review is."""
    return Role(person.role).includes(Role.REVIEWER)


def review_body(view: ReviewView, *, person: User, is_anonymous: bool) -> Body:
    """A review as the API gives it. `is_anonymous` leaves the pseudonym alone in the reviewer's place."""
    review = view.review
    mine = review.reviewer_id == person.id
    withholds = not mine and not may_see_protected(person)
    return {
        "id": str(review.public_id),
        "version": review.version,
        "state": review.state,
        "slot": review.slot,
        "reviewer": None if is_anonymous and not mine else review.reviewer.name,
        "pseudonym": review.pseudonym,
        "mine": mine,
        "verdict": review.level.code if review.level else None,
        "reason": review.reason_code,
        "rationale": review.rationale,
        "as_of": review.as_of,
        "confidence": review.confidence,
        "denied_by_claimant": review.denied_by_claimant,
        "readings": [
            {"reading": str(row.reading.public_id), "verdict": row.level.code} for row in view.readings
        ],
        "evidence": [citation_body(citation, withholds=withholds) for citation in view.citations],
        "second_decision": review.second_decision,
        "return_note": review.return_note or None,
        "guidelines_version": review.guidelines_version,
        "checklist": [
            {"item": check.item, "by": check.checked_by.name, "at": check.checked_at} for check in view.checks
        ],
        "submitted_at": review.submitted_at,
    }


def citation_body(citation: Citation, *, withholds: bool = False) -> Body:
    """A piece of evidence and its stance. `withholds`: of a protected one only the stance is told."""
    evidence = citation.evidence
    known: Body = {
        "id": str(evidence.public_id),
        "kind": EvidenceKind(evidence.kind),
        "stance": Stance(citation.stance),
        "set": citation.set_number,
        "primary": evidence.is_primary,
        "protected": evidence.is_protected,
    }
    told = not (withholds and evidence.is_protected)
    return known | {
        "url": evidence.url if told else None,
        "title": evidence.title if told else "",
        "quote": evidence.quote if told else "",
        "publisher": evidence.publisher if told else "",
        "date": evidence.dated_on if told else None,
        "locator": evidence.locator if told else "",
    }
