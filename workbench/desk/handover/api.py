"""The API of handing claims over."""

from typing import Any

from marshmallow import Schema, fields, validate

from workbench.desk.handover import queries, services
from workbench.desk.handover.forms import LONGEST_NOTE
from workbench.people.permissions import Permission
from workbench.people.queries import get_user_by_email
from workbench.queues import assigning
from workbench.queues import queries as queue_queries
from workbench.queues.models import Assignment
from workbench.queues.presentation import assignment_body, plan_body
from workbench.queues.schemas import AssignmentSchema, PlanSchema
from workbench.queues.sharing import How
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.identity import actor
from workbench.web.openapi import Blueprint, Text

blueprint = Blueprint("handover", __name__, description="Handing claims to colleagues.")


class HandOverSchema(Schema):
    """To whom a claim goes."""

    to = fields.String(required=True, metadata={"description": "E-mail address"})
    note = Text(load_default="", longest=LONGEST_NOTE, metadata={"description": "A line or two for them"})


class HandedOverSchema(AssignmentSchema):
    person = fields.String(required=True, metadata={"description": "Who holds the claim now"})


class HandOverSeveralSchema(Schema):
    """What one person holds, to others: everything, or the assignments named."""

    person = fields.String(required=True, metadata={"description": "E-mail address"})
    people = fields.List(fields.String(), required=True, metadata={"description": "E-mail addresses."})
    how = fields.Enum(How, by_value=True, load_default=How.BALANCE)
    assignments = fields.List(
        fields.UUID(),
        load_default=None,
        allow_none=True,
        validate=validate.Length(1, assigning.MOST),
        metadata={"description": "Those named, all theirs; null: what they have held longest, up to 200"},
    )
    note = Text(load_default="", longest=LONGEST_NOTE)
    preview = fields.Boolean(load_default=False, metadata={"description": "Tell, and change nothing"})


class PlansSchema(Schema):
    items = fields.List(fields.Nested(PlanSchema), required=True)
    left = fields.Integer(
        required=True, metadata={"description": "Claims the person holds that this call does not touch"}
    )


@blueprint.route("/assignments/<uuid:assignment_id>/hand-over", methods=["POST"])
@requires(Permission.HAND_OVER_ASSIGNMENT, on=Assignment)
@blueprint.arguments(HandOverSchema)
@blueprint.response(201, HandedOverSchema)
@blueprint.alt_response(409, description="The hold is over, or the colleague may not have the claim")
def hand_over(body: dict[str, Any], assignment: Assignment) -> dict[str, Any]:
    """Hand a claim to a colleague, with the draft and the evidence found. A lead can do this for others."""
    to = get_user_by_email(session(), body["to"])
    given = services.hand_over(session(), actor(), assignment, to, note=body["note"])
    commit()
    return assignment_body(given) | {"person": to.email}


@blueprint.route("/assignments/hand-over", methods=["POST"])
@requires(Permission.ASSIGN_CLAIMS)
@blueprint.arguments(HandOverSeveralSchema)
@blueprint.response(200, PlansSchema)
def hand_over_several(body: dict[str, Any]) -> dict[str, Any]:
    """Share what somebody holds out among others; what nobody may have goes back to its queue."""
    leaver = get_user_by_email(session(), body["person"])
    people = [get_user_by_email(session(), email) for email in dict.fromkeys(body["people"])]
    held = (
        queue_queries.live_assignments_of(session(), leaver)
        if body["assignments"] is None
        else queries.get_held(session(), leaver, set(body["assignments"]))
    )
    left = queue_queries.count_live_assignments_of(session(), leaver) - len(held)
    if body["preview"]:
        plans = services.preview(session(), leaver, held, people, how=body["how"])
    else:
        plans = services.hand_over_several(
            session(), actor(), leaver, held, people, how=body["how"], note=body["note"]
        )
        commit()
    return {"items": [plan_body(queue, plan) for queue, plan in plans], "left": left}
