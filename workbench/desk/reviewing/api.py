"""The API of reviewing: handing in, citing evidence."""

from typing import Any

from marshmallow import fields

from workbench.claims.models import Claim
from workbench.desk.reviewing import services
from workbench.people.permissions import Permission
from workbench.reviews import presentation
from workbench.reviews import services as review_services
from workbench.reviews.judgement import Cited, Judgement
from workbench.reviews.late_saves import TooLate
from workbench.reviews.schemas import (
    CitedEvidenceSchema,
    EvidenceSchema,
    NewReviewSchema,
    ReviewSchema,
    evidence_given,
)
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.identity import actor
from workbench.web.openapi import Blueprint

blueprint = Blueprint("reviewing", __name__, description="Reviewing: hand in, cite evidence.")


class SubmittedReviewSchema(ReviewSchema):
    claim = fields.String(required=True)
    claim_state = fields.String(required=True)
    final = fields.Boolean(required=True, metadata={"description": "Whether this review settled the claim"})


@blueprint.route("/claims/<uuid:claim_id>/reviews", methods=["POST"])
@requires(Permission.REVIEW_CLAIMS, on=Claim)
@blueprint.arguments(NewReviewSchema)
@blueprint.response(201, SubmittedReviewSchema)
@blueprint.alt_response(409, description="Somebody else holds the claim, or it is in already")
def submit_review(body: dict[str, Any], claim: Claim) -> dict[str, Any]:
    """Hand in a review: completes the caller's live assignment, or makes one where the role allows."""
    judgement = Judgement(
        verdict=body["verdict"],
        rationale=body["rationale"],
        reason=body["reason"],
        as_of=body["as_of"],
        confidence=body["confidence"],
        denied_by_claimant=body["denied_by_claimant"],
        readings={row["reading"]: row["verdict"] for row in body["readings"]},
        evidence=[
            Cited(
                evidence=evidence_given(each), stance=each["stance"], set_number=each["set"], position=number
            )
            for number, each in enumerate(body["evidence"])
        ],
    )
    person = actor()
    outcome = services.submit(
        session(), person, claim, judgement, joins_draft=True, checked=body["checklist"]
    )
    if isinstance(outcome, TooLate):
        commit()
        raise outcome.refusal
    # Made in the transaction that changed it: another would wait once more for its turn to write.
    answer = presentation.review_body(outcome.view, person=person, is_anonymous=False) | {
        "claim": str(claim.public_id),
        "claim_state": claim.state,
        "final": outcome.verdict is not None,
    }
    commit()
    return answer


@blueprint.route("/claims/<uuid:claim_id>/evidence", methods=["POST"])
@requires(Permission.ADD_EVIDENCE, on=Claim)
@blueprint.arguments(EvidenceSchema)
@blueprint.response(201, CitedEvidenceSchema)
@blueprint.alt_response(409, description="Somebody else holds the claim")
def add_evidence(body: dict[str, Any], claim: Claim) -> dict[str, Any]:
    """Put evidence into the caller's own draft review of the claim, beginning one where the role allows."""
    given = evidence_given(body)
    outcome = review_services.add_evidence(
        session(), actor(), claim, given, stance=body["stance"], set_number=body["set"]
    )
    commit()
    if isinstance(outcome, TooLate):
        raise outcome.refusal
    return presentation.citation_body(outcome)
