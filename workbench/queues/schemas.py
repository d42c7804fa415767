"""What the API of queues takes and gives."""

from marshmallow import Schema, fields, validate

from workbench.claims.schemas import ClaimSchema
from workbench.queues.models import QueueState, SecondReview
from workbench.web.openapi import PageQuery, Text

LONGEST_NAME = 200
LONGEST_GUIDELINES = 20_000
_reviews = validate.Range(min=1, max=5)
_minutes = validate.Range(min=1, max=1440)


class NewQueueSchema(Schema):
    name = Text(required=True, longest=LONGEST_NAME)
    filter = fields.Dict(
        keys=fields.String(),
        load_default=dict,
        metadata={
            "description": "Any of story, source, language, state, q, flag, min_check_worthiness. "
            "Without a state: suggested and selected claims."
        },
    )
    members = fields.List(fields.String(), required=True, metadata={"description": "E-mail addresses."})
    reviews_per_claim = fields.Integer(load_default=1, strict=True, validate=_reviews)
    second_review = fields.Enum(SecondReview, by_value=True, load_default=SecondReview.EDITORIAL)
    lease_minutes = fields.Integer(load_default=30, strict=True, validate=_minutes)
    guidelines = Text(load_default="", longest=LONGEST_GUIDELINES)
    due_at = fields.AwareDateTime(load_default=None, allow_none=True)


class QueueChangeSchema(Schema):
    """What may be changed; what is left out stays."""

    version = fields.Integer(required=True, strict=True)
    name = Text(longest=LONGEST_NAME)
    members = fields.List(fields.String())
    reviews_per_claim = fields.Integer(strict=True, validate=_reviews)
    second_review = fields.Enum(SecondReview, by_value=True)
    lease_minutes = fields.Integer(strict=True, validate=_minutes)
    guidelines = Text(longest=LONGEST_GUIDELINES)
    due_at = fields.AwareDateTime(allow_none=True)
    state = fields.Enum(QueueState, by_value=True)


class CountsSchema(Schema):
    waiting = fields.Integer(required=True)
    held = fields.Integer(required=True)
    parked = fields.Integer(required=True)
    second_review = fields.Integer(required=True)
    adjudication = fields.Integer(required=True)
    done = fields.Integer(required=True)


class QueueSchema(Schema):
    id = fields.String(required=True)
    version = fields.Integer(required=True)
    name = fields.String(required=True)
    state = fields.String(required=True)
    filter = fields.Dict(required=True)
    members = fields.List(fields.String(), required=True)
    reviews_per_claim = fields.Integer(required=True)
    second_review = fields.String(required=True)
    lease_minutes = fields.Integer(required=True)
    guidelines = fields.String(required=True)
    guidelines_version = fields.Integer(required=True)
    due_at = fields.AwareDateTime(required=True, allow_none=True)
    counts = fields.Nested(CountsSchema, required=True)
    counts_exact = fields.Boolean(
        required=True, metadata={"description": "False: a count of 10000 means 10000 or more."}
    )


class NewQueueAnswerSchema(QueueSchema):
    elsewhere = fields.Integer(
        required=True, metadata={"description": "Matching claims left out: they wait in another queue."}
    )
    job = fields.String(
        required=True, allow_none=True, metadata={"description": "The job that brings the rest."}
    )


class AssignmentSchema(Schema):
    id = fields.String(required=True)
    until = fields.AwareDateTime(required=True)
    slot = fields.Integer(required=True)
    parked_until = fields.AwareDateTime(required=True, allow_none=True)


class TakenArticleSchema(Schema):
    id = fields.String(required=True)
    version = fields.Integer(required=True)
    title = fields.String(required=True)
    source = fields.String(required=True)
    url = fields.String(required=True, allow_none=True)
    byline = fields.String(required=True)
    published_at = fields.AwareDateTime(required=True, allow_none=True)
    language = fields.String(required=True)
    direction = fields.String(required=True)
    text = fields.String(required=True)


class TakenSchema(Schema):
    assignment = fields.Nested(AssignmentSchema, required=True)
    claim = fields.Nested(ClaimSchema, required=True)
    article = fields.Nested(TakenArticleSchema, required=True)


class ParkSchema(Schema):
    until = fields.AwareDateTime(required=True)


class ClaimsQuery(PageQuery):
    """The filter of DESIGN §5.2, and a queue."""

    state = fields.List(fields.String())
    language = fields.List(fields.String())
    flag = fields.List(fields.String())
    story = fields.String()
    story_id = fields.String()
    source = fields.String()
    source_id = fields.String()
    q = fields.String()
    min_check_worthiness = fields.String()
    queue = fields.UUID()
