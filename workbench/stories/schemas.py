"""What the API of stories takes and gives."""

from marshmallow import Schema, fields, validate

from workbench.stories.models import Between, NoteState, Relation
from workbench.stories.services import LONGEST_NAME, LONGEST_QUESTION
from workbench.web.openapi import Text


class StorySchema(Schema):
    id = fields.String(required=True)
    version = fields.Integer(required=True)
    name = fields.String(required=True)
    description = fields.String(required=True)
    created_at = fields.DateTime(required=True)
    articles = fields.Integer(required=True)
    sources = fields.Integer(required=True)
    questions = fields.Integer(required=True)


class NewStorySchema(Schema):
    name = Text(required=True, longest=LONGEST_NAME)
    description = Text(load_default="")


class ChosenArticlesSchema(Schema):
    articles = fields.List(fields.UUID(), required=True, validate=validate.Length(min=1, max=200))


class AddedSchema(Schema):
    id = fields.String(required=True)
    added = fields.Integer(required=True)


class QuestionSchema(Schema):
    id = fields.String(required=True)
    version = fields.Integer(required=True)
    position = fields.Integer(required=True)
    text = fields.String(required=True)


class NewQuestionSchema(Schema):
    text = Text(required=True, longest=LONGEST_QUESTION)


class RenamedQuestionSchema(Schema):
    text = Text(required=True, longest=LONGEST_QUESTION)
    version = fields.Integer(required=True, strict=True)


class ChosenClaimsSchema(Schema):
    claims = fields.List(fields.UUID(), required=True, validate=validate.Length(min=1, max=200))


class NewNoteSchema(Schema):
    relation = fields.Enum(Relation, by_value=True, required=True)
    between = fields.Enum(Between, by_value=True, load_default=None, allow_none=True)
    text = Text(required=True)
    claims = fields.List(fields.UUID(), required=True, validate=validate.Length(max=200))
    question = fields.UUID(load_default=None, allow_none=True)


class ResolutionSchema(Schema):
    resolution = Text(required=True)
    version = fields.Integer(required=True, strict=True)


class SeenSchema(Schema):
    version = fields.Integer(required=True, strict=True)


class NoteSchema(Schema):
    id = fields.String(required=True)
    version = fields.Integer(required=True)
    question = fields.String(required=True, allow_none=True)
    relation = fields.String(required=True, validate=validate.OneOf([code.value for code in Relation]))
    between = fields.String(
        required=True, allow_none=True, validate=validate.OneOf([code.value for code in Between])
    )
    text = fields.String(required=True)
    state = fields.String(required=True, validate=validate.OneOf([code.value for code in NoteState]))
    resolution = fields.String(required=True, allow_none=True)
    resolved_at = fields.DateTime(required=True, allow_none=True)
    claims = fields.List(fields.String(), required=True)
    by = fields.String(required=True, allow_none=True)
    created_at = fields.DateTime(required=True)
