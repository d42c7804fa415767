"""The API of adjudication."""

from typing import Any

from marshmallow import Schema, fields

from workbench.adjudication import queries, services
from workbench.adjudication.models import FinalVerdict
from workbench.claims.models import Claim
from workbench.people.permissions import Permission
from workbench.reviews.schemas import Moment, ReadingVerdictSchema
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.identity import actor
from workbench.web.openapi import Blueprint, Text

blueprint = Blueprint("adjudication", __name__, description="Adjudication")


class DecisionSchema(Schema):
    """A lead's decision."""

    verdict = fields.String(required=True, metadata={"description": "A level of the claim's scale"})
    rationale = Text(longest=50_000, required=True)
    reason = fields.String(
        load_default=None, allow_none=True, metadata={"description": "Why not checkable, or how misleading"}
    )
    why = Text(
        load_default=None,
        allow_none=True,
        metadata={
            "description": "Why the lead decided so; the rationale stands for it. Required of a lead who reviewed."
        },
    )
    as_of = Moment(load_default=None, allow_none=True)
    readings = fields.List(fields.Nested(ReadingVerdictSchema), load_default=list)


class VerdictSchema(Schema):
    """A final verdict."""

    id = fields.String(required=True)
    claim = fields.String(required=True)
    claim_state = fields.String(required=True)
    verdict = fields.String(required=True)
    method = fields.String(required=True)
    reason = fields.String(required=True, allow_none=True)
    rationale = fields.String(required=True)
    why = fields.String(required=True)
    as_of = Moment(required=True, allow_none=True)
    decided_by = fields.String(required=True)
    decided_by_a_reviewer = fields.Boolean(required=True)
    decided_at = Moment(required=True)
    readings = fields.List(fields.Nested(ReadingVerdictSchema), required=True)


@blueprint.route("/claims/<uuid:claim_id>/adjudication", methods=["POST"])
@requires(Permission.ADJUDICATE, on=Claim)
@blueprint.arguments(DecisionSchema)
@blueprint.response(201, VerdictSchema)
@blueprint.alt_response(409, description="The claim is not waiting for a decision")
def adjudicate(body: dict[str, Any], claim: Claim) -> dict[str, Any]:
    """Settle a claim whose reviews differ. All reviews stay as they are."""
    verdict = services.adjudicate(
        session(),
        actor(),
        claim,
        verdict=body["verdict"],
        rationale=body["rationale"],
        reason=body["why"],
        readings={row["reading"]: row["verdict"] for row in body["readings"]},
        reason_code=body["reason"],
        as_of=body["as_of"],
    )
    commit()
    return verdict_body(verdict, claim)


def verdict_body(verdict: FinalVerdict, claim: Claim) -> dict[str, Any]:
    """A final verdict as the API gives it."""
    readings = queries.final_readings(session(), [verdict])[verdict.id]
    return {
        "id": str(verdict.public_id),
        "claim": str(claim.public_id),
        "claim_state": claim.state,
        "verdict": verdict.level.code,
        "method": verdict.method,
        "reason": verdict.reason_code,
        "rationale": verdict.rationale,
        "why": verdict.reason,
        "as_of": verdict.as_of,
        "decided_by": verdict.decided_by.name,
        "decided_by_a_reviewer": verdict.decided_by_a_reviewer,
        "decided_at": verdict.decided_at,
        "readings": [{"reading": str(row.reading.public_id), "verdict": row.level.code} for row in readings],
    }
