"""Checks published elsewhere."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from workbench.articles.models import Direction, Language
from workbench.db.base import Identified, Model, one_of
from workbench.search.models import EntryColumns


class FactCheck(Identified, Model):
    """One ClaimReview of another organisation, as it was published."""

    __tablename__ = "fact_check"
    __table_args__ = (
        one_of("language", Language),
        one_of("direction", Direction),
        CheckConstraint("length(claim_reviewed) > 0", name="claim_reviewed_not_empty"),
    )

    identity: Mapped[str] = mapped_column(String(64), unique=True)
    """SHA-256 of address and claim: the same check is kept once, whatever feed brings it."""
    claim_reviewed: Mapped[str] = mapped_column(Text)
    language: Mapped[Language] = mapped_column(String(5))
    direction: Mapped[Direction] = mapped_column(String(3))
    rating: Mapped[str] = mapped_column(String(200))
    """In the publisher's own words, on the publisher's own scale."""
    publisher: Mapped[str] = mapped_column(String(200))
    url: Mapped[str] = mapped_column(String(2000))
    claimant: Mapped[str | None] = mapped_column(String(200), default=None)
    published_at: Mapped[datetime | None] = mapped_column(default=None)
    imported_at: Mapped[datetime]


class FactCheckEntry(EntryColumns, Model):
    """What a fact-check is found by (`workbench/search`)."""

    __tablename__ = "fact_check_entry"

    fact_check_id: Mapped[int] = mapped_column(ForeignKey("fact_check.id"), primary_key=True, default=None)
    fact_check: Mapped[FactCheck] = relationship()
