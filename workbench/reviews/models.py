"""Rating scales, reviews, readings' verdicts, citations."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from workbench.claims.models import Claim, Layer, Reading
from workbench.db.base import Identified, Model, Versioned, index_where, one_of, pk
from workbench.evidence.models import Evidence, Stance
from workbench.people.models import User
from workbench.queues.models import Assignment, ChecklistItem, QueueItem


class ReviewState(StrEnum):
    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"


class Confidence(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class SecondDecision(StrEnum):
    """What the second person of an editorial queue did with the first review."""

    SIGNED = "signed"
    EDITED = "edited"
    RETURNED = "returned"


class RatingScale(Identified, Model):
    """A versioned scale. A version never changes; a changed scale is a new version."""

    __tablename__ = "rating_scale"
    __table_args__ = (
        one_of("layer", Layer),
        UniqueConstraint("code", "version"),
        index_where("one_current_scale_per_layer", "layer", where="is_current", unique=True),
    )

    code: Mapped[str] = mapped_column(String(40))
    version: Mapped[int]
    layer: Mapped[Layer] = mapped_column(String(20))
    name_en: Mapped[str] = mapped_column(String(100))
    name_ar: Mapped[str] = mapped_column(String(100))
    is_current: Mapped[bool] = mapped_column(default=True)


class RatingLevel(Model):
    """A level of a scale: the verdict."""

    __tablename__ = "rating_level"
    __table_args__ = (UniqueConstraint("scale_id", "code"), UniqueConstraint("scale_id", "position"))

    id: Mapped[pk] = mapped_column(init=False)
    scale_id: Mapped[int] = mapped_column(ForeignKey("rating_scale.id"), default=None)
    scale: Mapped[RatingScale] = relationship()
    code: Mapped[str] = mapped_column(String(40))
    position: Mapped[int]
    """Order on the page; its digit key is position modulo 10."""
    rank: Mapped[int | None] = mapped_column(default=None)
    """Place on the ordered part of the scale; None off the order."""
    claimreview_value: Mapped[int | None] = mapped_column(default=None)
    """1 to 5, nearer 5 is truer; None exports words only."""
    needs_evidence: Mapped[bool]
    label_en: Mapped[str] = mapped_column(String(100))
    label_ar: Mapped[str] = mapped_column(String(100))
    definition_en: Mapped[str] = mapped_column(Text)
    definition_ar: Mapped[str] = mapped_column(Text)

    def label(self, language: str) -> str:
        """The words for people, in one of the interface languages."""
        return self.label_ar if language == "ar" else self.label_en


class Review(Identified, Versioned, Model):
    """One reviewer's judgement of one claim."""

    __tablename__ = "review"
    __table_args__ = (
        one_of("state", ReviewState),
        one_of("confidence", Confidence),
        one_of("second_decision", SecondDecision),
        CheckConstraint(
            "state <> 'submitted' OR (level_id IS NOT NULL AND submitted_at IS NOT NULL)",
            name="verdict_when_submitted",
        ),
        CheckConstraint("state <> 'submitted' OR length(rationale) > 0", name="rationale_when_submitted"),
        CheckConstraint("(second_decision IS NULL) = (first_review_id IS NULL)", name="second_has_first"),
        index_where(
            "one_review_per_reviewer", "claim_id", "reviewer_id", where="state <> 'withdrawn'", unique=True
        ),
        Index("ix_review_reviewer_state", "reviewer_id", "state", "id"),
    )

    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"))
    claim: Mapped[Claim] = relationship(init=False, viewonly=True)
    reviewer_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    reviewer: Mapped[User] = relationship(init=False, viewonly=True, foreign_keys=[reviewer_id])
    begun_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"), default=None)
    """Who wrote the draft that was handed over to the reviewer; None: the reviewer."""
    begun_by: Mapped[User | None] = relationship(init=False, viewonly=True, foreign_keys=[begun_by_id])
    assignment_id: Mapped[int | None] = mapped_column(ForeignKey("assignment.id"), default=None)
    assignment: Mapped[Assignment | None] = relationship(init=False)
    slot: Mapped[int] = mapped_column(default=1)
    state: Mapped[ReviewState] = mapped_column(String(20), default=ReviewState.DRAFT)
    level_id: Mapped[int | None] = mapped_column(ForeignKey("rating_level.id"), default=None)
    level: Mapped[RatingLevel | None] = relationship(init=False)
    reason_code: Mapped[str | None] = mapped_column(String(30), default=None)
    """Why not checkable, or in which way misleading (newsroom.md §3)."""
    as_of: Mapped[datetime | None] = mapped_column(default=None)
    """The moment for which the verdict holds."""
    rationale: Mapped[str] = mapped_column(Text, default="")
    confidence: Mapped[Confidence | None] = mapped_column(String(10), default=None)
    denied_by_claimant: Mapped[bool] = mapped_column(default=False)
    unfinished_evidence: Mapped[list[Any]] = mapped_column(default_factory=list)
    """Of a draft: rows of the form that say too little yet to be evidence."""
    first_review_id: Mapped[int | None] = mapped_column(ForeignKey("review.id"), default=None)
    """Editorial queues: the review this one signs, edits or returns."""
    first_review: Mapped["Review | None"] = relationship(init=False, viewonly=True, remote_side="Review.id")
    second_decision: Mapped[SecondDecision | None] = mapped_column(String(20), default=None)
    return_note: Mapped[str] = mapped_column(Text, default="")
    """What the second person or a lead asked for when giving it back."""
    returned_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"), default=None)
    guidelines_version: Mapped[int | None] = mapped_column(default=None)
    """Of the queue's guidelines, as they stood when the review was submitted."""
    created_at: Mapped[datetime]
    saved_at: Mapped[datetime]
    submitted_at: Mapped[datetime | None] = mapped_column(default=None)
    pseudonym: Mapped[str] = mapped_column(String(12))
    """Random; stands for the reviewer in exports."""


class FirstJudgement(Model):
    """What an independent review said when it was first handed in, unseen by others. Never changes.

    A review that was given back may come back wiser; figures of agreement rest on this.
    """

    __tablename__ = "first_judgement"
    __table_args__ = (Index("ix_first_judgement_at", "at", "queue_item_id"),)

    review_id: Mapped[int] = mapped_column(ForeignKey("review.id"), primary_key=True)
    review: Mapped[Review] = relationship(init=False, viewonly=True)
    queue_item_id: Mapped[int] = mapped_column(ForeignKey("queue_item.id"), index=True)
    queue_item: Mapped[QueueItem] = relationship(init=False, viewonly=True)
    level_id: Mapped[int] = mapped_column(ForeignKey("rating_level.id"))
    level: Mapped[RatingLevel] = relationship(init=False)
    readings: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    """Level codes by the reading's number, as text."""
    at: Mapped[datetime]


class ReviewReading(Model):
    """A review's verdict on one reading of the claim."""

    __tablename__ = "review_reading"

    review_id: Mapped[int] = mapped_column(ForeignKey("review.id"), primary_key=True, default=None)
    review: Mapped[Review] = relationship()
    reading_id: Mapped[int] = mapped_column(ForeignKey("reading.id"), primary_key=True, default=None)
    reading: Mapped[Reading] = relationship()
    level_id: Mapped[int] = mapped_column(ForeignKey("rating_level.id"), default=None)
    level: Mapped[RatingLevel] = relationship()


class ReviewCheck(Model):
    """A line of the queue's checklist that the second person confirmed."""

    __tablename__ = "review_check"
    __table_args__ = (one_of("item", ChecklistItem),)

    review_id: Mapped[int] = mapped_column(ForeignKey("review.id"), primary_key=True, default=None)
    review: Mapped[Review] = relationship()
    item: Mapped[ChecklistItem] = mapped_column(String(20), primary_key=True)
    checked_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    checked_by: Mapped[User] = relationship(init=False, viewonly=True)
    checked_at: Mapped[datetime]


class Citation(Model):
    """A review's use of a piece of evidence."""

    __tablename__ = "citation"
    __table_args__ = (one_of("stance", Stance),)

    review_id: Mapped[int] = mapped_column(ForeignKey("review.id"), primary_key=True, default=None)
    review: Mapped[Review] = relationship()
    evidence_id: Mapped[int] = mapped_column(
        ForeignKey("evidence.id"), primary_key=True, index=True, default=None
    )
    evidence: Mapped[Evidence] = relationship()
    stance: Mapped[Stance] = mapped_column(String(20))
    set_number: Mapped[int] = mapped_column(default=1)
    """Members of one set are needed together; each set suffices alone."""
    position: Mapped[int] = mapped_column(default=0)
