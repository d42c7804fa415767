"""Replies kept for repeated requests."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from workbench.db.base import Model, pk


class KeptReply(Model):
    """The answer to a POST that carried an Idempotency-Key, given again when the key comes again."""

    __tablename__ = "kept_reply"
    __table_args__ = (UniqueConstraint("user_id", "key"),)

    id: Mapped[pk] = mapped_column(init=False)
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    key: Mapped[str] = mapped_column(String(200))
    request_sha256: Mapped[str] = mapped_column(String(64))
    """Of method, path and body: the same key with another request is refused."""
    status: Mapped[int]
    body: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime]
