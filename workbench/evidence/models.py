"""Evidence."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from workbench.db.base import Identified, Model, Versioned, one_of


class EvidenceKind(StrEnum):
    PAGE = "page"
    FILE = "file"
    CALL = "call"
    MAIL = "mail"
    VIDEO = "video"
    BOOK = "book"
    SATELLITE = "satellite"
    SCREENSHOT = "screenshot"


class Stance(StrEnum):
    """What a piece of evidence does for the claim it is cited on."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


class Evidence(Identified, Versioned, Model):
    """Something that backs a review. One row can serve several claims."""

    __tablename__ = "evidence"
    __table_args__ = (
        one_of("kind", EvidenceKind),
        CheckConstraint("kind <> 'page' OR url IS NOT NULL", name="page_has_url"),
        CheckConstraint("url IS NOT NULL OR length(title) > 0", name="named_or_addressed"),
    )

    kind: Mapped[EvidenceKind] = mapped_column(String(20), default=EvidenceKind.PAGE)
    url: Mapped[str | None] = mapped_column(String(2000), default=None, index=True)
    title: Mapped[str] = mapped_column(Text, default="")
    quote: Mapped[str] = mapped_column(Text, default="")
    """The line it is cited for, as written there."""
    publisher: Mapped[str] = mapped_column(String(200), default="")
    """Who told us (المصدر): publisher of a page, person on the telephone."""
    dated_on: Mapped[date | None] = mapped_column(default=None)
    locator: Mapped[str] = mapped_column(String(100), default="")
    """Time code of a video, page of a book."""
    is_primary: Mapped[bool] = mapped_column(default=False)
    is_protected: Mapped[bool] = mapped_column(default=False)
    """Protect this source: every export withholds it and counts it."""
    language: Mapped[str | None] = mapped_column(String(5), default=None)
    """Of the quoted line and title; None when neither Arabic nor English."""
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None] = mapped_column(default=None)
