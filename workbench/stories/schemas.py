"""What the API of stories takes and gives."""

from marshmallow import Schema, fields, validate

from workbench.stories.models import (
    AsOfPrecision,
    Between,
    Bound,
    NoteState,
    Relation,
    SuggestionDecision,
    SuggestionKind,
)
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
    claims = fields.List(
        fields.UUID(),
        load_default=list,
        validate=validate.Length(max=200),
        metadata={"description": "Two or more, unless the note is on a question or an article."},
    )
    question = fields.UUID(load_default=None, allow_none=True)
    article = fields.UUID(
        load_default=None, allow_none=True, metadata={"description": "For a note inside one article."}
    )


class EditedNoteSchema(Schema):
    relation = fields.Enum(Relation, by_value=True, required=True)
    between = fields.Enum(Between, by_value=True, load_default=None, allow_none=True)
    text = Text(required=True)
    version = fields.Integer(required=True, strict=True)


class SuggestionDecisionSchema(Schema):
    """What somebody decided about a suggestion."""

    id = fields.String(dump_only=True)
    kind = fields.Enum(SuggestionKind, by_value=True, required=True)
    key = Text(required=True, longest=200)
    decision = fields.Enum(SuggestionDecision, by_value=True, required=True)


class AnswerSchema(Schema):
    """What a claim answers: words as written, and values beside them."""

    version = fields.Integer(required=True)
    words = fields.String(required=True)
    value = fields.Float(required=True, allow_none=True)
    high = fields.Float(required=True, allow_none=True)
    unit = fields.String(required=True, allow_none=True)
    bound = fields.String(required=True, allow_none=True, validate=validate.OneOf([b.value for b in Bound]))
    as_of = fields.DateTime(required=True, allow_none=True)
    as_of_origin = fields.String(required=True, allow_none=True)
    as_of_precision = fields.String(required=True, allow_none=True)
    claimant = fields.String(required=True, allow_none=True)
    origin = fields.String(required=True)
    corrected = fields.Boolean(required=True)
    added_at = fields.DateTime(required=True)


class CorrectedAnswerSchema(Schema):
    """An answer as a person corrects it; what is left out is unknown."""

    words = Text(required=True, longest=2_000)
    value = fields.Float(load_default=None, allow_none=True)
    high = fields.Float(load_default=None, allow_none=True)
    unit = Text(load_default="", longest=60)
    bound = fields.Enum(Bound, by_value=True, load_default=None, allow_none=True)
    as_of = fields.AwareDateTime(load_default=None, allow_none=True)
    as_of_precision = fields.Enum(AsOfPrecision, by_value=True, load_default=AsOfPrecision.MINUTE)
    claimant = Text(load_default=None, allow_none=True, longest=1_000)
    version = fields.Integer(required=True, strict=True)


class MergeSchema(Schema):
    other = fields.UUID(required=True, metadata={"description": "The question whose answers come over."})


class SplitSchema(Schema):
    text = Text(required=True, longest=LONGEST_QUESTION)
    claims = fields.List(fields.UUID(), required=True, validate=validate.Length(min=1, max=200))


class PlaceSchema(Schema):
    place = fields.Integer(required=True, strict=True, validate=validate.Range(min=1))


class NoteEvidenceSchema(Schema):
    id = fields.String(required=True)
    stance = fields.String(required=True)
    kind = fields.String(required=True)
    url = fields.String(required=True, allow_none=True)
    title = fields.String(required=True)
    quote = fields.String(required=True)


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
    article = fields.String(required=True, allow_none=True)
    evidence = fields.List(fields.Nested(NoteEvidenceSchema), required=True)
    mentions = fields.List(fields.String(), required=True)
    origin = fields.String(required=True)
    by = fields.String(required=True, allow_none=True)
    created_at = fields.DateTime(required=True)
