"""Users and the ways they prove who they are."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from workbench.db.base import Identified, Model, Versioned, one_of, pk


class Role(StrEnum):
    """The roles, each including the ones before."""

    VIEWER = "viewer"
    REVIEWER = "reviewer"
    LEAD = "lead"
    ADMIN = "admin"

    def includes(self, other: "Role") -> bool:
        """Whether this role may do what `other` may."""
        order = list(Role)
        return order.index(self) >= order.index(other)


class InterfaceLanguage(StrEnum):
    """Languages of the interface."""

    ENGLISH = "en"
    ARABIC = "ar"


class User(Identified, Versioned, Model):
    """A person who works here. Never deleted: anonymised."""

    __tablename__ = "user_account"
    __table_args__ = (one_of("role", Role), one_of("interface_language", InterfaceLanguage))

    email: Mapped[str] = mapped_column(String(254), unique=True)
    """Case-folded; also the sign-in name."""
    name: Mapped[str] = mapped_column(String(200))
    role: Mapped[Role] = mapped_column(String(20))
    password_hash: Mapped[str | None] = mapped_column(String(200), default=None)
    """None until a password was chosen: nobody can sign in with it."""
    interface_language: Mapped[InterfaceLanguage | None] = mapped_column(String(5), default=None)
    """None: whatever the browser asks for."""
    is_active: Mapped[bool] = mapped_column(default=True)
    away_until: Mapped[date | None] = mapped_column(default=None)
    """The day they are back: until then nobody is offered to hand them anything."""
    created_at: Mapped[datetime]
    anonymised_at: Mapped[datetime | None] = mapped_column(default=None)


class AuthSession(Model):
    """A signed-in browser. The cookie holds the token, the table its hash."""

    __tablename__ = "auth_session"

    id: Mapped[pk] = mapped_column(init=False)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"), index=True)
    user: Mapped[User] = relationship(init=False)
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    """The end whatever happens; an idle one ends sooner."""
    browser: Mapped[str] = mapped_column(String(200), default="")


class Invitation(Identified, Model):
    """A one-time link that lets one person choose a password."""

    __tablename__ = "invitation"
    __table_args__ = (
        CheckConstraint("accepted_at IS NULL OR revoked_at IS NULL", name="accepted_or_revoked"),
    )

    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"), index=True)
    user: Mapped[User] = relationship(init=False, foreign_keys=[user_id])
    created_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    accepted_at: Mapped[datetime | None] = mapped_column(default=None)
    revoked_at: Mapped[datetime | None] = mapped_column(default=None)


class ApiToken(Identified, Model):
    """A key for scripts: shown once, kept hashed."""

    __tablename__ = "api_token"

    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"), index=True)
    user: Mapped[User] = relationship(init=False)
    name: Mapped[str] = mapped_column(String(100))
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime]
    used_at: Mapped[datetime | None] = mapped_column(default=None)
    revoked_at: Mapped[datetime | None] = mapped_column(default=None)


class SignInAttempt(Model):
    """A failed sign-in, counted per account and per address."""

    __tablename__ = "sign_in_attempt"
    __table_args__ = (
        Index("ix_sign_in_attempt_account", "account", "at"),
        Index("ix_sign_in_attempt_address", "address", "at"),
    )

    id: Mapped[pk] = mapped_column(init=False)
    account: Mapped[str] = mapped_column(String(254))
    """What was typed, case-folded; it need not exist."""
    address: Mapped[str] = mapped_column(String(45))
    at: Mapped[datetime]
