"""What the API of the story page gives."""

from marshmallow import Schema, fields

from workbench.stories.schemas import AnswerSchema, NoteSchema, QuestionSchema, StorySchema


class GridArticleSchema(Schema):
    id = fields.String(required=True)
    version = fields.Integer(required=True)
    title = fields.String(required=True)
    language = fields.String(required=True)
    published_at = fields.DateTime(required=True, allow_none=True)
    voice = fields.String(
        required=True, metadata={"description": "The source or agency whose text most of the article is."}
    )
    credits = fields.List(fields.String(), required=True)


class GridSourceSchema(Schema):
    id = fields.String(required=True)
    name = fields.String(required=True)
    articles = fields.List(fields.Nested(GridArticleSchema), required=True)


class WithSchema(Schema):
    source = fields.String(required=True, metadata={"description": "The other source's name."})
    code = fields.String(required=True, metadata={"description": "Why, as a code."})
    reasons = fields.List(fields.String(), required=True)


class GridRelationSchema(Schema):
    relation = fields.String(required=True)
    between = fields.String(required=True, allow_none=True)
    later = fields.Boolean(
        required=True, metadata={"description": "This side is the later, or the more detailed."}
    )
    same_source = fields.Boolean(
        required=True, metadata={"description": "The other answers are of the same source."}
    )
    with_ = fields.List(fields.Nested(WithSchema), required=True, data_key="with", attribute="with")


class GridReadingSchema(Schema):
    id = fields.String(required=True)
    text = fields.String(required=True)
    fits = fields.List(fields.String(), required=True, metadata={"description": "Sources that fit it."})
    voices = fields.Integer(required=True, metadata={"description": "… as independent voices."})


class ChangedSinceSchema(Schema):
    id = fields.String(required=True, metadata={"description": "Of the change."})
    kind = fields.String(required=True, metadata={"description": "changed, vanished or unsure."})
    version = fields.Integer(required=True, metadata={"description": "The article's version that did so."})


class GridAnswerSchema(Schema):
    source = fields.String(required=True)
    claim = fields.Dict(required=True)
    voice = fields.String(required=True, metadata={"description": "Whose text the passage is."})
    answer = fields.Nested(AnswerSchema, required=True)
    relations = fields.List(fields.Nested(GridRelationSchema), required=True)
    readings = fields.List(fields.Nested(GridReadingSchema), required=True)
    settled = fields.String(
        required=True, allow_none=True, metadata={"description": "The reading settled on."}
    )
    changed_since = fields.Nested(
        ChangedSinceSchema,
        required=True,
        allow_none=True,
        metadata={"description": "Where a newer version of the article does not hold the claim's words."},
    )


class HeldSchema(Schema):
    claim = fields.String(required=True)
    verdict = fields.String(required=True)
    as_of = fields.DateTime(required=True, allow_none=True)


class RowSchema(QuestionSchema):
    publishers = fields.Integer(required=True)
    voices = fields.Integer(required=True)
    answers = fields.List(fields.Nested(GridAnswerSchema), required=True)
    silent = fields.List(fields.String(), required=True)
    notes = fields.List(fields.Nested(NoteSchema), required=True)
    held = fields.List(fields.Nested(HeldSchema), required=True)


class GridSchema(Schema):
    id = fields.String(required=True)
    name = fields.String(required=True)
    voices = fields.Integer(required=True)
    sources = fields.List(fields.Nested(GridSourceSchema), required=True)
    questions = fields.List(fields.Nested(RowSchema), required=True)


class WholeStorySchema(StorySchema):
    notes = fields.List(fields.Nested(NoteSchema), required=True)
