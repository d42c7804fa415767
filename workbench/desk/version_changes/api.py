"""The API of what a newer version changed."""

from typing import Any
from uuid import UUID

from marshmallow import Schema, fields, validate

from workbench.articles.models import Article, ArticleVersion
from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, ClaimFate, FateDecision, FateKind
from workbench.db.pagination import paginate
from workbench.db.rows import get_by_public_id
from workbench.desk.version_changes import services, view
from workbench.errors import N_, NotFound
from workbench.people.permissions import Permission
from workbench.web.access import requires
from workbench.web.database import commit, session
from workbench.web.identity import actor
from workbench.web.openapi import Blueprint, PageQuery, Text

blueprint = Blueprint("version_changes", __name__, description="What a newer version of an article changed.")


class ChangesQuery(PageQuery):
    kind = fields.String(load_default=None, validate=validate.OneOf([one.value for one in FateKind]))


class ChangeDecisionSchema(Schema):
    decision = fields.String(required=True, validate=validate.OneOf([one.value for one in FateDecision]))
    version = fields.Integer(required=True, strict=True)
    successor = fields.UUID(load_default=None, allow_none=True)
    reason = Text(load_default="")


class WordStretchSchema(Schema):
    kind = fields.String(required=True)
    text = fields.String(required=True)


class ClaimChangedSchema(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    kind = fields.String(required=True)
    claim = fields.UUID(required=True)
    quote = fields.String(required=True)
    from_version = fields.Integer(
        required=True,
        allow_none=True,
        metadata={"description": "Where it stood; earlier than the one before when its words came back."},
    )
    was = fields.List(fields.List(fields.Integer()), required=True)
    around = fields.Boolean(required=True)
    successor = fields.UUID(required=True, allow_none=True)
    candidates = fields.List(fields.UUID(), required=True)
    words = fields.List(fields.Nested(WordStretchSchema), required=True)
    figures = fields.List(fields.Dict(), required=True)
    decision = fields.String(required=True, allow_none=True)


class VersionChangesSchema(Schema):
    id = fields.UUID(required=True)
    before = fields.Integer(required=True)
    after = fields.Integer(required=True)
    counts = fields.Dict(keys=fields.String(), values=fields.Integer(), required=True)
    items = fields.List(fields.Nested(ClaimChangedSchema), required=True)
    next = fields.String(required=True, allow_none=True)


@blueprint.route("/articles/<uuid:article_id>/versions/<int:number>/changes", methods=["GET"])
@requires(Permission.READ_CLAIMS, on=Article)
@blueprint.arguments(ChangesQuery, location="query")
@blueprint.response(200, VersionChangesSchema)
def show_changes(query: dict[str, Any], article: Article, number: int) -> dict[str, Any]:
    """What a version's arrival made of the claims of the version before it."""
    old, new = view.versions_of(session(), article, number)
    fates = claim_queries.fates_in(new)
    if query["kind"]:
        fates = fates.where(ClaimFate.kind == query["kind"])
    page = paginate(session(), fates, by=[ClaimFate.id], limit=query["limit"], cursor=query["cursor"])
    return {
        "id": article.public_id,
        "before": old.number,
        "after": new.number,
        "counts": {kind.value: count for kind, count in claim_queries.fate_counts(session(), new).items()},
        "items": [_body(change) for change in view.changes_of(session(), page.items)],
        "next": page.next,
    }


@blueprint.route(
    "/articles/<uuid:article_id>/versions/<int:number>/changes/<uuid:change_id>", methods=["POST"]
)
@requires(Permission.EDIT_CLAIMS, on=Article)
@blueprint.arguments(ChangeDecisionSchema)
@blueprint.response(201, ClaimChangedSchema)
def decide(body: dict[str, Any], article: Article, number: int, change_id: UUID) -> dict[str, Any]:
    """Confirm a successor, keep the claim with the older version, or withdraw it with a reason."""
    _old, new = view.versions_of(session(), article, number)
    fate = _change(new, change_id)
    decision, version = FateDecision(body["decision"]), body["version"]
    if decision is FateDecision.CONFIRMED:
        successor = body["successor"]
        chosen = fate.successor if successor is None else get_by_public_id(session(), Claim, successor)
        services.confirm(session(), actor(), fate, chosen, version=version)
    elif decision is FateDecision.KEPT:
        services.keep(session(), actor(), fate, version=version)
    else:
        services.dismiss(session(), actor(), fate, reason=body["reason"], version=version)
    (change,) = view.changes_of(session(), [fate])
    answer = _body(change)
    commit()
    return answer


def _change(new: ArticleVersion, change_id: UUID) -> ClaimFate:
    fate = get_by_public_id(session(), ClaimFate, change_id)
    if fate.to_version_id != new.id:
        raise NotFound(N_("There is no such page, or it is not for you."))
    return fate


def _body(change: view.ClaimChange) -> dict[str, Any]:
    fate = change.fate
    return {
        "id": fate.public_id,
        "version": fate.version,
        "kind": fate.kind,
        "claim": fate.claim.public_id,
        "quote": fate.claim.quote,
        "from_version": None if fate.from_version is None else fate.from_version.number,
        "was": fate.spans,
        "around": fate.around,
        "successor": None if fate.successor is None else fate.successor.public_id,
        "candidates": [claim.public_id for claim in change.candidates],
        "words": [{"kind": one.kind, "text": one.text} for one in change.stretches],
        "figures": [{"before": before, "after": after} for before, after in change.figures],
        "decision": fate.decision,
    }
