"""The log table."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from workbench.db.base import Model, pk


class AuditEvent(Model):
    """One thing done. Rows are only ever added."""

    __tablename__ = "audit_event"
    __table_args__ = (Index("ix_audit_event_subject", "subject_kind", "subject_id", "id"),)

    id: Mapped[pk] = mapped_column(init=False)
    at: Mapped[datetime]
    actor_id: Mapped[int | None] = mapped_column(index=True)
    """The user's number; none for the system itself."""
    action: Mapped[str] = mapped_column(String(64))
    """What happened, as in `review-submitted`."""
    subject_kind: Mapped[str] = mapped_column(String(40))
    subject_id: Mapped[str] = mapped_column(String(40))
    """The subject's public id."""
    details: Mapped[dict[str, Any]]
