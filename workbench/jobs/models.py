"""The job table."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from workbench.db.base import Identified, Model, one_of


class JobState(StrEnum):
    """Where a job stands; stable in the API."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Job(Identified, Model):
    """One piece of long work."""

    __tablename__ = "job"
    __table_args__ = (
        one_of("state", JobState),
        CheckConstraint("(state = 'running') = (lease_until IS NOT NULL)", name="leased_while_running"),
        Index("ix_job_state", "state", "id"),
    )

    kind: Mapped[str] = mapped_column(String(40))
    """Which handler runs it, as in `import-articles`."""
    payload: Mapped[dict[str, Any]]
    """What the handler needs: ids and plain values."""
    created_by_id: Mapped[int | None]
    created_at: Mapped[datetime]
    state: Mapped[JobState] = mapped_column(String(20), default=JobState.WAITING)
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int | None] = mapped_column(default=None)
    message: Mapped[str] = mapped_column(Text, default="")
    """A message id with its values in `message_values`; pages render it in the reader's language."""
    message_values: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    result: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    """What the job made, and per-item refusals."""
    attempts: Mapped[int] = mapped_column(default=0)
    lease_token: Mapped[str | None] = mapped_column(String(36), default=None)
    """Changes with every attempt: a late worker's write finds no row."""
    lease_until: Mapped[datetime | None] = mapped_column(default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
