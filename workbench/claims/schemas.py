"""A claim as the API describes it, the same everywhere (DESIGN §5.2)."""

from marshmallow import Schema, fields

from workbench.web.openapi import MadeSchema


class ReadingSchema(Schema):
    id = fields.String(required=True)
    text = fields.String(required=True)


class ClaimArticleSchema(Schema):
    id = fields.String(required=True)
    version = fields.Integer(required=True)
    title = fields.String(required=True)
    source = fields.String(required=True)


class ClaimSchema(MadeSchema):
    """Made by `presentation.claim_bodies`."""

    id = fields.String(required=True)
    version = fields.Integer(required=True)
    state = fields.String(required=True)
    layer = fields.String(required=True)
    quote = fields.String(required=True)
    text = fields.String(required=True)
    language = fields.String(required=True)
    direction = fields.String(required=True)
    spans = fields.List(
        fields.List(fields.Integer()), required=True, metadata={"description": "[start, end] in code points"}
    )
    claimant = fields.String(required=True, allow_none=True)
    check_worthiness = fields.Float(required=True)
    flags = fields.List(fields.String(), required=True)
    readings = fields.List(fields.Nested(ReadingSchema), required=True)
    article = fields.Nested(ClaimArticleSchema, required=True)
