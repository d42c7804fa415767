"""Final verdicts, what was reopened, and claims that wait for a decision."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from workbench.claims.models import Claim, Reading
from workbench.db.base import Identified, Model, Versioned, index_where, one_of
from workbench.people.models import User
from workbench.reviews.models import RatingLevel, Review


class Method(StrEnum):
    """How a verdict became final."""

    SINGLE = "single"
    SIGNED = "signed"
    """Editorial: the second person signed or edited."""
    AGREED = "agreed"
    """Independent: all required reviews agree."""
    ADJUDICATED = "adjudicated"


class Why(StrEnum):
    """Why a claim waits for a lead."""

    VERDICTS = "verdicts"
    """The overall verdicts differ."""
    READINGS = "readings"
    """The verdict is shared; what is said of the readings differs."""
    NOTES = "notes"
    """Its queue lets no verdict become final while notes about the claim are open."""
    REOPENED = "reopened"
    """A lead took the verdict before out of force."""


class FinalVerdict(Identified, Versioned, Model):
    """What we hold of a claim. A later one replaces it; none is deleted."""

    __tablename__ = "final_verdict"
    __table_args__ = (
        one_of("method", Method),
        CheckConstraint("method <> 'adjudicated' OR length(reason) > 0", name="adjudicated_with_reason"),
        CheckConstraint("(method = 'adjudicated') = (review_id IS NULL)", name="adjudicated_or_reviewed"),
        index_where("one_current_verdict", "claim_id", where="is_current", unique=True),
        Index("ix_final_verdict_claim_id", "claim_id"),
        Index("ix_final_verdict_decided", "decided_at", "id"),
    )

    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"))
    claim: Mapped[Claim] = relationship(init=False, viewonly=True)
    level_id: Mapped[int] = mapped_column(ForeignKey("rating_level.id"))
    level: Mapped[RatingLevel] = relationship(init=False)
    method: Mapped[Method] = mapped_column(String(20))
    review_id: Mapped[int | None] = mapped_column(ForeignKey("review.id"), default=None)
    """The review whose rationale stands; none where a lead decided."""
    review: Mapped[Review | None] = relationship(init=False, viewonly=True)
    reason_code: Mapped[str | None] = mapped_column(String(30), default=None)
    as_of: Mapped[datetime | None] = mapped_column(default=None)
    rationale: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text, default="")
    """Why the lead decided so."""
    decided_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    decided_by: Mapped[User] = relationship(init=False, viewonly=True)
    decided_by_a_reviewer: Mapped[bool] = mapped_column(default=False)
    """The lead had reviewed the claim: allowed in a small desk, said in every export."""
    decided_at: Mapped[datetime]
    is_current: Mapped[bool] = mapped_column(default=True)
    publication_url: Mapped[str | None] = mapped_column(String(2000), default=None)
    """Where the check is published; ClaimReview leaves out claims without one."""


class FinalReading(Model):
    """The final verdict on one reading."""

    __tablename__ = "final_reading"

    final_verdict_id: Mapped[int] = mapped_column(
        ForeignKey("final_verdict.id"), primary_key=True, default=None
    )
    final_verdict: Mapped[FinalVerdict] = relationship()
    reading_id: Mapped[int] = mapped_column(ForeignKey("reading.id"), primary_key=True)
    reading: Mapped[Reading] = relationship(init=False, viewonly=True)
    level_id: Mapped[int] = mapped_column(ForeignKey("rating_level.id"))
    level: Mapped[RatingLevel] = relationship(init=False)


class Reopening(Identified, Model):
    """A verdict taken out of force. What comes after is a new round; this one stays as it was."""

    __tablename__ = "reopening"
    __table_args__ = (CheckConstraint("length(reason) > 0", name="with_a_reason"),)

    final_verdict_id: Mapped[int] = mapped_column(ForeignKey("final_verdict.id"), unique=True)
    final_verdict: Mapped[FinalVerdict] = relationship(init=False, viewonly=True)
    reason: Mapped[str] = mapped_column(Text)
    reopened_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    reopened_by: Mapped[User] = relationship(init=False, viewonly=True)
    reopened_at: Mapped[datetime]
    stood: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    """The round's reviews and their evidence as they stood, in the words of `reviews.records`: a review that is
    given back changes in place."""


class PendingDecision(Model):
    """Since when a claim waits for a lead, and why.

    It counts only while the claim is in adjudication: other stages may take the claim away from there.
    """

    __tablename__ = "pending_decision"
    __table_args__ = (one_of("why", Why), Index("ix_pending_decision_since", "since", "claim_id"))

    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), primary_key=True)
    claim: Mapped[Claim] = relationship(init=False, viewonly=True)
    why: Mapped[Why] = mapped_column(String(20))
    since: Mapped[datetime]
