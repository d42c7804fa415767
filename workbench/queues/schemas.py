"""What the API of queues takes and gives."""

from typing import Any

from marshmallow import Schema, ValidationError, fields, validate

from workbench.articles.models import Language
from workbench.claims.schemas import ClaimSchema
from workbench.queues.membership import MOST_AT_ONCE
from workbench.queues.models import ChecklistItem, ItemOrder, QueueState, SecondReview
from workbench.queues.sharing import How
from workbench.web.openapi import PageQuery, Text

LONGEST_NAME = 200
LONGEST_GUIDELINES = 20_000
_reviews = validate.Range(min=1, max=5)
_minutes = validate.Range(min=1, max=1440)
_pieces = validate.Range(min=0, max=10)


class MemberSchema(Schema):
    """A member and the terms on which they take."""

    email = fields.String(required=True)
    language = fields.Enum(Language, by_value=True, load_default=None, allow_none=True)
    capacity = fields.Integer(
        load_default=None, allow_none=True, strict=True, validate=validate.Range(min=1, max=MOST_AT_ONCE)
    )


class MemberField(fields.Field[dict[str, Any]]):
    """An e-mail address, or an object with the person's terms beside it."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> dict[str, Any]:
        if isinstance(value, str):
            return {"email": value}
        if not isinstance(value, dict):
            raise ValidationError("Not an e-mail address or an object with one.")
        loaded: dict[str, Any] = MemberSchema().load(value)
        return loaded


_members = {
    "description": "E-mail addresses, or objects {email, language, capacity}: the only language they take claims in, "
    "the most claims they hold at once. A bare address leaves a member's terms as they are."
}


class NewQueueSchema(Schema):
    name = Text(required=True, longest=LONGEST_NAME)
    filter = fields.Dict(
        keys=fields.String(),
        load_default=dict,
        metadata={
            "description": "Any of story, source, language, state, q, flag, min_check_worthiness, "
            "published_from, published_to. Without a state: suggested and selected claims."
        },
    )
    members = fields.List(MemberField(), required=True, metadata=_members)
    reviews_per_claim = fields.Integer(load_default=1, strict=True, validate=_reviews)
    second_review = fields.Enum(SecondReview, by_value=True, load_default=SecondReview.EDITORIAL)
    lease_minutes = fields.Integer(load_default=30, strict=True, validate=_minutes)
    guidelines = Text(load_default="", longest=LONGEST_GUIDELINES)
    due_at = fields.AwareDateTime(load_default=None, allow_none=True)
    order = fields.Enum(ItemOrder, by_value=True, load_default=ItemOrder.CHECK_WORTHINESS)
    live = fields.Boolean(load_default=True, metadata={"description": "Whether new claims that fit flow in"})
    minimum_evidence = fields.Integer(load_default=0, strict=True, validate=_pieces)
    checklist = fields.List(
        fields.Enum(ChecklistItem, by_value=True),
        load_default=list,
        metadata={"description": "What the second person of an editorial queue confirms before signing"},
    )
    notes_hold_verdicts = fields.Boolean(
        load_default=False,
        metadata={
            "description": "No verdict becomes final while a consistency note about the claim is open."
        },
    )


class QueueChangeSchema(Schema):
    """What may be changed; what is left out stays."""

    version = fields.Integer(required=True, strict=True)
    name = Text(longest=LONGEST_NAME)
    members = fields.List(MemberField(), metadata=_members)
    reviews_per_claim = fields.Integer(strict=True, validate=_reviews)
    second_review = fields.Enum(SecondReview, by_value=True)
    lease_minutes = fields.Integer(strict=True, validate=_minutes)
    guidelines = Text(longest=LONGEST_GUIDELINES)
    due_at = fields.AwareDateTime(allow_none=True)
    order = fields.Enum(ItemOrder, by_value=True)
    live = fields.Boolean()
    minimum_evidence = fields.Integer(strict=True, validate=_pieces)
    checklist = fields.List(fields.Enum(ChecklistItem, by_value=True))
    notes_hold_verdicts = fields.Boolean()
    state = fields.Enum(QueueState, by_value=True)


class FilterSchema(Schema):
    filter = fields.Dict(keys=fields.String(), load_default=dict)


class PreviewSchema(Schema):
    joining = fields.Integer(required=True, metadata={"description": "Claims that a queue would take in"})
    elsewhere = fields.Integer(
        required=True, metadata={"description": "Claims that fit too, and wait in another queue"}
    )
    exact = fields.Boolean(required=True, metadata={"description": "False: 10000 means 10000 or more"})


class GuidelinesSchema(Schema):
    version = fields.Integer(required=True)
    text = fields.String(required=True)
    written_by = fields.String(required=True)
    written_at = fields.AwareDateTime(required=True)


class GuidelinesListSchema(Schema):
    items = fields.List(fields.Nested(GuidelinesSchema), required=True)
    next = fields.String(required=True, allow_none=True)


class AssignSchema(Schema):
    """Whom to give what: the claims named, or the next so many of the queue."""

    people = fields.List(fields.String(), required=True, metadata={"description": "E-mail addresses."})
    how = fields.Enum(How, by_value=True, load_default=How.BALANCE)
    claims = fields.List(fields.UUID(), load_default=None, allow_none=True)
    count = fields.Integer(load_default=100, strict=True, validate=validate.Range(min=1, max=500))
    until = fields.AwareDateTime(
        load_default=None, allow_none=True, metadata={"description": "How long they are held"}
    )
    preview = fields.Boolean(load_default=False, metadata={"description": "Tell, and change nothing"})


class DueSchema(Schema):
    """When claims are due, apart from their queue."""

    claims = fields.List(fields.UUID(), required=True)
    due_at = fields.AwareDateTime(required=True, allow_none=True)


class GivenSchema(Schema):
    person = fields.String(required=True)
    count = fields.Integer(required=True)


class SkippedSchema(Schema):
    reason = fields.String(required=True)
    count = fields.Integer(required=True)


class PlanSchema(Schema):
    id = fields.String(required=True, allow_none=True, metadata={"description": "To undo it by"})
    queue = fields.String(required=True, allow_none=True)
    given = fields.List(fields.Nested(GivenSchema), required=True)
    skipped = fields.List(fields.Nested(SkippedSchema), required=True)


class ClaimCountSchema(Schema):
    claims = fields.Integer(required=True)


class ConflictOfInterestSchema(Schema):
    id = fields.String(required=True)
    person = fields.String(required=True)
    source = fields.String(required=True)
    note = fields.String(required=True)
    declared_at = fields.AwareDateTime(required=True)


class NewConflictSchema(Schema):
    source = fields.String(required=True)
    person = fields.String(
        load_default=None, allow_none=True, metadata={"description": "E-mail address; the caller unless said"}
    )
    note = Text(load_default="", longest=1_000)


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
    member_terms = fields.List(fields.Dict(), required=True)
    order = fields.String(required=True)
    live = fields.Boolean(required=True)
    minimum_evidence = fields.Integer(required=True)
    checklist = fields.List(fields.String(), required=True)
    reviews_per_claim = fields.Integer(required=True)
    second_review = fields.String(required=True)
    lease_minutes = fields.Integer(required=True)
    guidelines = fields.String(required=True)
    guidelines_version = fields.Integer(required=True)
    due_at = fields.AwareDateTime(required=True, allow_none=True)
    notes_hold_verdicts = fields.Boolean(required=True)
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
    waits_for = fields.String(required=True, metadata={"description": "While parked: whom it waits for"})


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


class RefusedSchema(Schema):
    claim = fields.String(required=True)
    detail = fields.String(required=True)
    code = fields.String(required=True, allow_none=True)


class TakenClaimSchema(AssignmentSchema):
    claim = fields.String(required=True)


class SeveralSchema(Schema):
    taken = fields.List(fields.Nested(TakenClaimSchema), required=True)
    refused = fields.List(fields.Nested(RefusedSchema), required=True)


class ParkSchema(Schema):
    until = fields.AwareDateTime(required=True)
    waits_for = Text(
        load_default="", longest=200, metadata={"description": "Whom or what the claim waits for"}
    )


class ClaimsQuery(PageQuery):
    """The filter of DESIGN §5.2, and a queue."""

    state = fields.List(fields.String())
    language = fields.List(fields.String())
    flag = fields.List(fields.String())
    story = fields.String()
    story_id = fields.String()
    source = fields.String()
    source_id = fields.String()
    q = fields.String(
        metadata={
            "description": "Words of the quote or the claim: all of them, or their beginnings; "
            "in Arabic with or without the article."
        }
    )
    min_check_worthiness = fields.String()
    published_from = fields.String()
    published_to = fields.String()
    queue = fields.UUID()
