"""What the API of claims takes and gives."""

from marshmallow import Schema, fields, validate

from workbench.claims.schemas import ClaimSchema
from workbench.claims.triage import Decision
from workbench.desk.claim_editing.forms import LONGEST_CLAIMANT, LONGEST_TEXT
from workbench.web.openapi import PageQuery, Text


class FlagSchema(Schema):
    id = fields.String(required=True)
    code = fields.String(required=True)
    start = fields.Integer(required=True)
    end = fields.Integer(required=True)
    question = fields.String(required=True)
    decision = fields.String(
        required=True, metadata={"description": "suggested for everybody under blind review"}
    )


class SelectorSchema(Schema):
    """W3C TextPositionSelector and TextQuoteSelector."""

    start = fields.Integer(required=True)
    end = fields.Integer(required=True)
    exact = fields.String(required=True)
    prefix = fields.String(required=True)
    suffix = fields.String(required=True)


class WholeClaimSchema(ClaimSchema):
    """One claim by itself tells more than a claim in a list."""

    chain = fields.List(fields.Dict(), required=True)
    reasons = fields.List(fields.String(), required=True)
    selectors = fields.List(fields.Nested(SelectorSchema), required=True)
    flag_details = fields.List(fields.Nested(FlagSchema), required=True)
    twin = fields.String(required=True, allow_none=True)
    duplicate_of = fields.String(required=True, allow_none=True)
    dismissed_reason = fields.String(required=True, allow_none=True)
    marks = fields.List(fields.String(), required=True)
    superseded_by = fields.List(fields.String(), required=True)


class ClaimsOfArticleQuery(PageQuery):
    """Of which version; the current one unless said."""

    version = fields.Integer(load_default=None)


class TriageSchema(Schema):
    decision = fields.String(required=True, validate=validate.OneOf([one.value for one in Decision]))
    reason = fields.String(load_default=None, allow_none=True)
    duplicate_of = fields.UUID(load_default=None, allow_none=True)
    marks = fields.List(fields.String(), load_default=None)
    version = fields.Integer(load_default=None)


class ClaimChangeSchema(Schema):
    """What may be changed; what is left out stays."""

    version = fields.Integer(required=True)
    text = Text(longest=LONGEST_TEXT)
    claimant = Text(longest=LONGEST_CLAIMANT, allow_none=True)
    spans = fields.List(
        fields.List(fields.Integer(validate=validate.Range(min=0)), validate=validate.Length(equal=2)),
        validate=validate.Length(min=1, max=20),
    )
