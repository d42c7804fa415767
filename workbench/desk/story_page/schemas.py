"""What the API of the story page gives."""

from marshmallow import Schema, fields

from workbench.stories.schemas import NoteSchema, QuestionSchema, StorySchema


class GridArticleSchema(Schema):
    id = fields.String(required=True)
    version = fields.Integer(required=True)
    title = fields.String(required=True)
    language = fields.String(required=True)
    published_at = fields.DateTime(required=True, allow_none=True)


class GridSourceSchema(Schema):
    id = fields.String(required=True)
    name = fields.String(required=True)
    articles = fields.List(fields.Nested(GridArticleSchema), required=True)


class GridAnswerSchema(Schema):
    source = fields.String(required=True)
    claim = fields.Dict(required=True)


class HeldSchema(Schema):
    claim = fields.String(required=True)
    verdict = fields.String(required=True)
    as_of = fields.DateTime(required=True, allow_none=True)


class RowSchema(QuestionSchema):
    answers = fields.List(fields.Nested(GridAnswerSchema), required=True)
    silent = fields.List(fields.String(), required=True)
    notes = fields.List(fields.Nested(NoteSchema), required=True)
    held = fields.List(fields.Nested(HeldSchema), required=True)


class GridSchema(Schema):
    id = fields.String(required=True)
    name = fields.String(required=True)
    sources = fields.List(fields.Nested(GridSourceSchema), required=True)
    questions = fields.List(fields.Nested(RowSchema), required=True)


class WholeStorySchema(StorySchema):
    notes = fields.List(fields.Nested(NoteSchema), required=True)
