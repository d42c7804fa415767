"""Uploaded files that wait for their job, where the web tier keeps no files of its own."""

import uuid
from datetime import datetime

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from workbench.db.base import Model


class UploadChunk(Model):
    """A piece of an upload. Deleted when its job has ended."""

    __tablename__ = "upload_chunk"

    upload_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)
    received_at: Mapped[datetime] = mapped_column(index=True)
