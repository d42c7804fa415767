"""Notices, and what each person wants to be told and how."""

import uuid
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from workbench.db.base import Identified, Model, Versioned, index_where, one_of
from workbench.people.models import User


class NoticeKind(StrEnum):
    """What a notice is of. The codes are kept in rows and settings."""

    ASSIGNED = "assigned"
    """A lead gave the person claims."""
    HANDED_OVER = "handed_over"
    """A colleague gave the person a claim."""
    RETURNED = "returned"
    """The person's review was given back."""
    REOPENED = "reopened"
    """The verdict of a claim that the person reviewed was taken out of force."""
    LEASE_ENDING = "lease_ending"
    """The person's hold on a claim is about to end. Never a row: read from the holds themselves."""
    MENTIONED = "mentioned"
    """A consistency note names the person."""
    TO_SETTLE = "to_settle"
    """A claim waits for a lead: its reviews differ, open notes hold its verdict back, or somebody, who is named,
    reopened it."""
    QUEUE_DONE = "queue_done"
    """Nothing is left to do in a queue."""


LEADS_ONLY = frozenset({NoticeKind.TO_SETTLE, NoticeKind.QUEUE_DONE})
MAILED = frozenset(NoticeKind) - {NoticeKind.LEASE_ENDING}
"""Kinds that can go by e-mail; the end of a lease would be over before the letter is read."""


class MailState(StrEnum):
    """Whether a notice goes out in a digest. It goes out once at most."""

    UNWANTED = "unwanted"
    PENDING = "pending"
    SENT = "sent"


class Digest(StrEnum):
    """How often a person gets what is unread by e-mail."""

    OFF = "off"
    HOURLY = "hourly"
    DAILY = "daily"


class Notice(Identified, Model):
    """One thing that one person is told."""

    __tablename__ = "notice"
    __table_args__ = (
        one_of("kind", NoticeKind),
        one_of("mail", MailState),
        CheckConstraint("number > 0", name="number_positive"),
        CheckConstraint("is_listed OR read_at IS NOT NULL", name="unread_only_when_listed"),
        CheckConstraint("is_listed OR mail <> 'unwanted'", name="listed_or_mailed"),
        Index("ix_notice_user", "user_id", "id"),
        index_where("ix_notice_unread", "user_id", where="read_at IS NULL"),
        Index("ix_notice_subject_id", "subject_id"),
        Index("ix_notice_read_at", "read_at"),
    )

    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    """Who is told."""
    kind: Mapped[NoticeKind] = mapped_column(String(20))
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    """Whose act it was; None where nobody is to be named."""
    actor: Mapped[User | None] = relationship(init=False, foreign_keys=[actor_id])
    subject_kind: Mapped[str] = mapped_column(String(40))
    """The model's name, as in the log: Claim, AssignmentBatch, Queue, ConsistencyNote."""
    subject_id: Mapped[uuid.UUID]
    """The public id of what the notice is about."""
    number: Mapped[int] = mapped_column(default=1)
    """Of how many claims it tells."""
    at: Mapped[datetime]
    is_listed: Mapped[bool] = mapped_column(default=True)
    """False: the person wants this kind by e-mail only, and it arises as read."""
    read_at: Mapped[datetime | None] = mapped_column(default=None)
    mail: Mapped[MailState] = mapped_column(String(10), default=MailState.UNWANTED)


class NoticeSettings(Versioned, Model):
    """What a person wants. Without a row: everything in the application, nothing by e-mail."""

    __tablename__ = "notice_settings"
    __table_args__ = (
        one_of("digest", Digest),
        CheckConstraint("(digest = 'off') = (next_digest_at IS NULL)", name="next_digest_unless_off"),
        Index("ix_notice_settings_next_digest_at", "next_digest_at"),
    )

    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"), primary_key=True)
    user: Mapped[User] = relationship(init=False)
    muted: Mapped[list[Any]] = mapped_column(default_factory=list)
    """Kinds that are not listed in the application; a kind that comes to be later is listed."""
    unmailed: Mapped[list[Any]] = mapped_column(default_factory=list)
    """Kinds that stay out of the digest."""
    digest: Mapped[Digest] = mapped_column(String(10), default=Digest.OFF)
    next_digest_at: Mapped[datetime | None] = mapped_column(default=None)
    """The worker's, like the next column: its changes are none of the row's `version`."""
    failures: Mapped[int] = mapped_column(default=0)
    """Digests in a row that the mail server did not take."""
