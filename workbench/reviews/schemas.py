"""Reviews and evidence as the API takes and gives them."""

from datetime import UTC, datetime
from typing import Any

from marshmallow import Schema, ValidationError, fields, validate

from workbench.evidence.given import EvidenceGiven
from workbench.evidence.models import EvidenceKind, Stance
from workbench.queues.models import ChecklistItem
from workbench.reviews.models import Confidence
from workbench.web.openapi import Text


class Moment(fields.Field[datetime]):
    """A time in ISO 8601, a date alone is its midnight, and without a zone it is UTC."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> datetime:
        try:
            moment = datetime.fromisoformat(value)
            return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        except (TypeError, ValueError, OverflowError):
            raise ValidationError("Not a time in ISO 8601.") from None

    def _serialize(self, value: datetime | None, attr: str | None, obj: Any, **kwargs: Any) -> str | None:
        return None if value is None else value.isoformat()


class ReadingVerdictSchema(Schema):
    reading = fields.UUID(required=True, metadata={"description": "A reading's id"})
    verdict = fields.String(required=True, metadata={"description": "A level of the claim's scale"})


class EvidenceSchema(Schema):
    """A piece of evidence and what it does for the claim."""

    kind = fields.Enum(EvidenceKind, by_value=True, load_default=EvidenceKind.PAGE)
    url = Text(longest=2_000, load_default="")
    title = Text(longest=1_000, load_default="")
    quote = Text(load_default="", metadata={"description": "The line it is cited for, as written there"})
    publisher = Text(longest=200, load_default="", metadata={"description": "Who told us"})
    date = fields.Date(load_default=None, allow_none=True)
    locator = Text(
        longest=100, load_default="", metadata={"description": "Time code of a video, page of a book"}
    )
    primary = fields.Boolean(load_default=False)
    protected = fields.Boolean(
        load_default=False, metadata={"description": "Protect this source: every export withholds it"}
    )
    stance = fields.Enum(Stance, by_value=True, required=True)
    set = fields.Integer(
        load_default=1,
        validate=validate.Range(1, 100),
        metadata={"description": "Members of one set are needed together; each set suffices alone"},
    )


class CitedEvidenceSchema(EvidenceSchema):
    id = fields.String(dump_only=True)


class NewReviewSchema(Schema):
    """What a reviewer hands in."""

    verdict = fields.String(required=True, metadata={"description": "A level of the claim's scale"})
    rationale = Text(longest=50_000, required=True)
    reason = fields.String(
        load_default=None, allow_none=True, metadata={"description": "Why not checkable, or how misleading"}
    )
    as_of = Moment(load_default=None, allow_none=True)
    confidence = fields.Enum(Confidence, by_value=True, load_default=None, allow_none=True)
    denied_by_claimant = fields.Boolean(load_default=False)
    readings = fields.List(fields.Nested(ReadingVerdictSchema), load_default=list)
    evidence = fields.List(
        fields.Nested(EvidenceSchema),
        load_default=list,
        validate=validate.Length(max=200),
        metadata={"description": "Joins the evidence that the caller's draft has already"},
    )
    checklist = fields.List(
        fields.Enum(ChecklistItem, by_value=True),
        load_default=list,
        metadata={"description": "What the second person of an editorial queue confirms"},
    )


class CheckSchema(Schema):
    """A line of the queue's checklist that the second person confirmed."""

    item = fields.String(required=True)
    by = fields.String(required=True)
    at = Moment(required=True)


class ReviewSchema(Schema):
    """Made by `presentation.review_body`."""

    id = fields.String(required=True)
    version = fields.Integer(required=True)
    state = fields.String(required=True)
    slot = fields.Integer(required=True)
    reviewer = fields.String(required=True, allow_none=True)
    pseudonym = fields.String(required=True)
    mine = fields.Boolean(required=True)
    verdict = fields.String(required=True, allow_none=True)
    reason = fields.String(required=True, allow_none=True)
    rationale = fields.String(required=True)
    as_of = Moment(required=True, allow_none=True)
    confidence = fields.String(required=True, allow_none=True)
    denied_by_claimant = fields.Boolean(required=True)
    readings = fields.List(fields.Nested(ReadingVerdictSchema), required=True)
    evidence = fields.List(fields.Nested(CitedEvidenceSchema), required=True)
    second_decision = fields.String(required=True, allow_none=True)
    return_note = fields.String(required=True, allow_none=True)
    guidelines_version = fields.Integer(
        required=True,
        allow_none=True,
        metadata={"description": "Of the queue's guidelines it was made under"},
    )
    checklist = fields.List(fields.Nested(CheckSchema), required=True)
    submitted_at = Moment(required=True, allow_none=True)


def evidence_given(body: dict[str, Any]) -> EvidenceGiven:
    """The evidence of a loaded EvidenceSchema."""
    return EvidenceGiven(
        kind=body["kind"],
        url=body["url"],
        title=body["title"],
        quote=body["quote"],
        publisher=body["publisher"],
        dated_on=body["date"],
        locator=body["locator"],
        is_primary=body["primary"],
        is_protected=body["protected"],
    )
