"""The API of claim sets."""

from typing import Any

from flask import Response, jsonify
from marshmallow import Schema, fields, validate

from workbench.db.pagination import paginate
from workbench.exports import presentation, queries, services
from workbench.exports.downloads import file_of
from workbench.exports.models import ClaimSet, ClaimSetState
from workbench.exports.services import LONGEST_NAME
from workbench.people.permissions import Permission
from workbench.queues import filters
from workbench.web.access import requires
from workbench.web.database import commit, database, session
from workbench.web.downloads import attachment
from workbench.web.identity import actor
from workbench.web.openapi import Blueprint, PageQuery, Text, page_body, page_of

blueprint = Blueprint("exports", __name__, description="Exports")


class ClaimSetSchema(Schema):
    id = fields.String(required=True)
    name = fields.String(required=True)
    edition = fields.Integer(required=True)
    state = fields.String(required=True, validate=validate.OneOf([state.value for state in ClaimSetState]))
    filter = fields.Dict(required=True)
    claims = fields.Integer(required=True)
    created_at = fields.DateTime(required=True)
    frozen_at = fields.DateTime(required=True, allow_none=True)
    job = fields.String(required=True, allow_none=True)
    manifest = fields.Dict(required=True, allow_none=True)


class NewClaimSetSchema(Schema):
    name = Text(required=True, longest=LONGEST_NAME)
    filter = fields.Dict(load_default=dict)


class FreezingSchema(Schema):
    id = fields.String(required=True)
    job = fields.String(required=True, allow_none=True)


@blueprint.route("/claim-sets", methods=["GET"])
@requires(Permission.READ_CLAIM_SETS)
@blueprint.arguments(PageQuery, location="query")
@blueprint.response(200, page_of(ClaimSetSchema))
def list_claim_sets(query: dict[str, Any]) -> dict[str, Any]:
    """All claim sets, the newest first, without their manifests."""
    page = paginate(session(), queries.all_claim_sets(), by=[ClaimSet.id], descending=True, **query)
    return page_body(page, lambda one: _body(one) | {"manifest": None})


@blueprint.route("/claim-sets", methods=["POST"])
@requires(Permission.MAKE_CLAIM_SETS)
@blueprint.arguments(NewClaimSetSchema)
@blueprint.response(201, ClaimSetSchema)
@blueprint.alt_response(202, schema=FreezingSchema, description="Large: a job freezes it.")
def create_claim_set(body: dict[str, Any]) -> Any:
    """Freeze the claims with a final verdict that a filter asks for."""
    wanted = filters.parse(session(), body["filter"])
    claim_set = services.create_claim_set(session(), actor(), name=body["name"], filter=wanted)
    answer = _body(claim_set)
    commit()
    return answer if claim_set.state == ClaimSetState.FROZEN else _freezing(claim_set)


@blueprint.route("/claim-sets/<uuid:claim_set_id>", methods=["GET"])
@requires(Permission.READ_CLAIM_SETS, on=ClaimSet)
@blueprint.response(200, ClaimSetSchema)
def show_claim_set(claim_set: ClaimSet) -> dict[str, Any]:
    """A claim set with its manifest."""
    return _body(claim_set)


@blueprint.route("/claim-sets/<uuid:claim_set_id>/files/<string:format>", methods=["GET"])
@requires(Permission.READ_CLAIM_SETS, on=ClaimSet)
@blueprint.response(200, {"type": "string", "format": "binary"}, content_type="application/octet-stream")
@blueprint.alt_response(202, schema=FreezingSchema, description="Not frozen yet.")
@blueprint.alt_response(304, description="The caller has these bytes.")
def download_file(claim_set: ClaimSet, format: str) -> Response:  # noqa: A002 - the name in the address
    """The bytes of a format (jsonl, csv, claimreview) or of the manifest; the same bytes every time."""
    if claim_set.state == ClaimSetState.FREEZING:
        return _freezing(claim_set)
    return attachment(**vars(file_of(database(), claim_set, format)))


def _freezing(claim_set: ClaimSet) -> Response:
    body = _body(claim_set)
    response = jsonify({"id": body["id"], "job": body["job"]})
    response.status_code = 202
    return response


def _body(claim_set: ClaimSet) -> dict[str, Any]:
    return presentation.claim_set_body(claim_set, queries.find_job(session(), claim_set))
