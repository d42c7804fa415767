"""What the API of notes takes beside what stories/ knows: evidence, as reviews cite it."""

from marshmallow import Schema, fields, validate

from workbench.reviews.schemas import EvidenceSchema
from workbench.stories.schemas import NewNoteSchema


class NewNoteWithEvidenceSchema(NewNoteSchema):
    evidence = fields.List(fields.Nested(EvidenceSchema), load_default=list, validate=validate.Length(max=20))


class ProposedAnswerSchema(Schema):
    claim = fields.String(required=True)
    words = fields.String(required=True, metadata={"description": "Why: what the claim says of it."})


class ProposedQuestionSchema(Schema):
    key = fields.String(required=True)
    text = fields.String(required=True)
    voices = fields.Integer(required=True)
    answers = fields.List(fields.Nested(ProposedAnswerSchema), required=True)


class SuggestedNoteSchema(Schema):
    key = fields.String(required=True)
    relation = fields.String(required=True)
    between = fields.String(required=True, allow_none=True)
    question = fields.String(required=True, allow_none=True)
    article = fields.String(required=True, allow_none=True)
    claims = fields.List(fields.String(), required=True)


class SuggestionsSchema(Schema):
    questions = fields.List(fields.Nested(ProposedQuestionSchema), required=True)
    notes = fields.List(fields.Nested(SuggestedNoteSchema), required=True)
