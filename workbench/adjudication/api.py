"""The API of adjudication."""

from datetime import timedelta
from typing import Any

from marshmallow import Schema, fields, validate

from workbench.adjudication import figures, judged, queries, services
from workbench.adjudication import reopening as reopenings
from workbench.adjudication.figures import Figure
from workbench.adjudication.judged import Scope
from workbench.adjudication.models import FinalVerdict
from workbench.claims.models import Claim, Layer
from workbench.db import clock
from workbench.errors import N_, Conflict
from workbench.people.permissions import Permission
from workbench.queues.models import Queue, SecondReview
from workbench.reviews.late_saves import TooLate
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
    version = fields.Integer(
        load_default=None,
        allow_none=True,
        metadata={"description": "The claim's as its reviews were read: refuses a decision on older ones"},
    )


class ReopenSchema(Schema):
    """Why a settled claim is to be decided anew."""

    reason = Text(longest=10_000, required=True)
    version = fields.Integer(
        load_default=None, allow_none=True, metadata={"description": "The claim's as the caller saw it"}
    )


class ReopeningSchema(Schema):
    """A verdict taken out of force."""

    id = fields.String(required=True)
    claim = fields.String(required=True)
    claim_state = fields.String(required=True)
    verdict = fields.String(required=True, metadata={"description": "The level that stands no more"})
    reason = fields.String(required=True)
    reopened_by = fields.String(required=True)
    reopened_at = Moment(required=True)


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


class AgreementQuery(Schema):
    layer = fields.Enum(Layer, by_value=True, load_default=Layer.CONTENT)
    days = fields.Integer(load_default=90, validate=validate.Range(min=1, max=3650))


class FigureSchema(Schema):
    """One measure; `missing` says why there is no value, `reason` why claims were left out."""

    measure = fields.String(required=True)
    value = fields.Float(required=True, allow_none=True)
    low = fields.Float(required=True, allow_none=True, metadata={"description": "Of the 95% interval"})
    high = fields.Float(required=True, allow_none=True)
    claims = fields.Integer(required=True)
    left_out = fields.Integer(required=True)
    reason = fields.String(required=True, allow_none=True)
    missing = fields.String(required=True, allow_none=True)


class AgreementSchema(Schema):
    """Agreement of people who judged a queue's claims unseen; first verdicts as handed in."""

    id = fields.String(required=True)
    layer = fields.String(required=True)
    claims = fields.Integer(required=True, metadata={"description": "Whose reviews are all in"})
    not_all_in = fields.Integer(required=True, metadata={"description": "Begun, and counted nowhere yet"})
    is_whole = fields.Boolean(required=True, metadata={"description": "False: the newest claims only"})
    verdicts = fields.List(fields.Nested(FigureSchema), required=True)
    readings = fields.List(fields.Nested(FigureSchema), required=True)


@blueprint.route("/queues/<uuid:queue_id>/agreement", methods=["GET"])
@requires(Permission.READ_AGREEMENT, on=Queue)
@blueprint.arguments(AgreementQuery, location="query")
@blueprint.response(200, AgreementSchema)
@blueprint.alt_response(409, description="An editorial queue: its second person reads the first review")
def read_agreement(query: dict[str, Any], queue: Queue) -> dict[str, Any]:
    """How far the reviewers of an independent queue agree, over the last `days`."""
    if queue.second_review != SecondReview.INDEPENDENT:
        raise Conflict(N_("Figures of agreement are for independent queues; this one is editorial."))
    since = clock.now(session()) - timedelta(days=query["days"])
    found = judged.sample(session(), Scope(layer=query["layer"], since=since, queue=queue))
    ranks = judged.ranks(session(), query["layer"])
    return {
        "id": str(queue.public_id),
        "layer": query["layer"].value,
        "claims": len(found.judged),
        "not_all_in": found.not_all_in,
        "is_whole": found.is_whole,
        "verdicts": [
            figure_body(each) for each in figures.figures_of(figures.verdict_units(found.judged), ranks)
        ],
        "readings": [
            figure_body(each) for each in figures.figures_of(figures.reading_units(found.judged), ranks)
        ],
    }


def figure_body(figure: Figure) -> dict[str, Any]:
    """A figure as the API gives it."""
    one = figure.coefficient
    return {
        "measure": figure.measure.value,
        "value": one.value,
        "low": one.low,
        "high": one.high,
        "claims": one.units,
        "left_out": one.left_out,
        "reason": figure.left_out_because,
        "missing": one.missing,
    }


@blueprint.route("/claims/<uuid:claim_id>/adjudication", methods=["POST"])
@requires(Permission.ADJUDICATE, on=Claim)
@blueprint.arguments(DecisionSchema)
@blueprint.response(201, VerdictSchema)
@blueprint.alt_response(409, description="The claim is not waiting for a decision")
def adjudicate(body: dict[str, Any], claim: Claim) -> dict[str, Any]:
    """Settle a claim whose reviews differ. All reviews stay as they are."""
    outcome = services.adjudicate(
        session(),
        actor(),
        claim,
        verdict=body["verdict"],
        rationale=body["rationale"],
        reason=body["why"],
        readings={row["reading"]: row["verdict"] for row in body["readings"]},
        reason_code=body["reason"],
        as_of=body["as_of"],
        version=body["version"],
    )
    commit()
    if isinstance(outcome, TooLate):
        raise outcome.refusal
    return verdict_body(outcome, claim)


@blueprint.route("/claims/<uuid:claim_id>/reopen", methods=["POST"])
@requires(Permission.ADJUDICATE, on=Claim)
@blueprint.arguments(ReopenSchema)
@blueprint.response(201, ReopeningSchema)
@blueprint.alt_response(409, description="The claim has no final verdict, or it changed since")
def reopen(body: dict[str, Any], claim: Claim) -> dict[str, Any]:
    """Take a final verdict out of force, with a reason: a lead decides anew, and the round before is kept."""
    person = actor()
    reopening = reopenings.reopen(session(), person, claim, reason=body["reason"], version=body["version"])
    answer = {
        "id": str(reopening.public_id),
        "claim": str(claim.public_id),
        "claim_state": claim.state,
        "verdict": reopening.final_verdict.level.code,
        "reason": reopening.reason,
        "reopened_by": person.name,
        "reopened_at": reopening.reopened_at,
    }
    commit()
    return answer


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
