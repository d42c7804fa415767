"""Claim sets and the organisation that publishes them."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from workbench.db.base import Identified, Model, Versioned, one_of


class ClaimSetState(StrEnum):
    FREEZING = "freezing"
    FROZEN = "frozen"


class ClaimSet(Identified, Versioned, Model):
    """A frozen, checksummed set of claims with final verdicts."""

    __tablename__ = "claim_set"
    __table_args__ = (
        one_of("state", ClaimSetState),
        UniqueConstraint("name", "edition"),
        CheckConstraint(
            "(state = 'frozen') = (frozen_at IS NOT NULL AND manifest IS NOT NULL)", name="frozen_whole"
        ),
    )

    name: Mapped[str] = mapped_column(String(200))
    edition: Mapped[int] = mapped_column(default=1)
    """Counts the sets of one name; the newest supersedes the ones before."""
    filter: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    state: Mapped[ClaimSetState] = mapped_column(String(20), default=ClaimSetState.FREEZING)
    claims: Mapped[int] = mapped_column(default=0)
    manifest: Mapped[str | None] = mapped_column(Text, default=None)
    """Canonical JSON."""
    job_id: Mapped[int | None] = mapped_column(ForeignKey("job.id"), default=None)
    created_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime]
    frozen_at: Mapped[datetime | None] = mapped_column(default=None)


class ClaimSetLine(Model):
    """One claim of a set, as text made once."""

    __tablename__ = "claim_set_line"

    claim_set_id: Mapped[int] = mapped_column(ForeignKey("claim_set.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    line: Mapped[str] = mapped_column(Text)
    """Canonical JSON without a line end (DESIGN §5.4)."""


class Organisation(Identified, Versioned, Model):
    """Who stands behind the checks. One row."""

    __tablename__ = "organisation"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    name: Mapped[str] = mapped_column(String(200), default="")
    url: Mapped[str] = mapped_column(String(2000), default="")
    logo_url: Mapped[str] = mapped_column(String(2000), default="")
    publication_pattern: Mapped[str] = mapped_column(String(2000), default="")
    """As in `https://checks.example/{claim}`; `{claim}` becomes the public id."""
