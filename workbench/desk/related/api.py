"""The API of related claims."""

from typing import Any

from marshmallow import Schema, fields

from workbench.articles.models import Language
from workbench.claims.models import Claim
from workbench.claims.presentation import claim_bodies
from workbench.claims.schemas import ClaimSchema
from workbench.db.pagination import MOST, decode_cursor, encode_cursor
from workbench.desk.related.narrowing import narrowing
from workbench.errors import N_, Malformed
from workbench.people.permissions import Permission
from workbench.reviews import blindness
from workbench.stories.related import alike, compared
from workbench.web import i18n
from workbench.web.access import requires
from workbench.web.database import session
from workbench.web.identity import actor
from workbench.web.openapi import Blueprint, PageQuery, page_of

blueprint = Blueprint("related", __name__, description="Related claims.")


class RelatedSchema(Schema):
    """A machine's suggestion: nobody has confirmed it."""

    claim = fields.Nested(ClaimSchema, required=True)
    score = fields.Float(required=True, metadata={"description": "How alike the two read, 0 to 1"})
    relation = fields.String(required=True, metadata={"description": "As `workbench relate` says it"})
    reasons = fields.List(fields.String(), required=True)


class RelatedQuery(PageQuery):
    story = fields.String(load_default="")
    source = fields.String(load_default="")
    since = fields.Date(load_default=None, metadata={"description": "First day of publication, UTC"})
    until = fields.Date(load_default=None, metadata={"description": "Last day of publication, UTC"})
    other_sources = fields.Boolean(load_default=False)


@blueprint.route("/claims/<uuid:claim_id>/related", methods=["GET"])
@requires(Permission.READ_CLAIMS, on=Claim)
@blueprint.arguments(RelatedQuery, location="query")
@blueprint.response(200, page_of(RelatedSchema))
def list_related(query: dict[str, Any], claim: Claim) -> dict[str, Any]:
    """Claims that read like this one, best first."""
    limit = max(1, min(query.pop("limit"), MOST))
    skip = _skipped(query.pop("cursor"))
    found = alike(session(), claim, narrowing(session(), **query))
    page = compared(session(), claim, found[skip : skip + limit])
    claims = [one.claim for one in page]
    blind = blindness.bound_claims(session(), actor(), claims)
    bodies = claim_bodies(session(), claims, person=actor(), blind=blind)
    language = Language(i18n.language())
    return {
        "items": [
            {
                "claim": body,
                "score": one.score,
                "relation": one.comparison.relation,
                "reasons": one.reasons_in(language),
            }
            for one, body in zip(page, bodies, strict=True)
        ],
        "next": encode_cursor([skip + limit]) if len(found) > skip + limit else None,
    }


def _skipped(cursor: str | None) -> int:
    """How many a cursor is past. Raises Malformed."""
    if not cursor:
        return 0
    [skipped] = decode_cursor(cursor, 1)
    if not isinstance(skipped, int) or skipped < 0:
        raise Malformed(N_("This page marker is not valid. Start again from the first page."))
    return skipped
