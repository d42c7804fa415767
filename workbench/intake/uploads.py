"""Uploads: bytes kept from a request until their job has read them.

A file in WORKBENCH_DATA/uploads on SQLite; rows in chunks on PostgreSQL, where several web nodes and workers share
nothing but the database. A job's payload names an upload by its reference, which says where it is.
"""

import io
import uuid
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from time import time
from typing import Any, BinaryIO

from sqlalchemy import delete, select

from workbench.db import clock
from workbench.db.sessions import Database
from workbench.errors import N_, DomainError
from workbench.intake.models import UploadChunk

CHUNK = 1024 * 1024
FORGOTTEN = timedelta(days=7)
"""Age at which an upload without an end of its job is deleted: its request or its job was cut off."""


class UploadLost(DomainError):
    """The file of a job is gone."""

    code = "upload_lost"


def keep(database: Database, data: Path, chunks: Iterable[bytes]) -> str:
    """Store bytes as they come, without holding them all. Returns the reference. Commits on its own, so that
    no transaction stays open while a slow sender sends."""
    if database.is_sqlite:
        return _keep_file(data / "uploads", chunks)
    return _keep_rows(database, chunks)


def open_upload(database: Database, reference: str) -> BinaryIO:
    """Read an upload from its start. Raises UploadLost."""
    place, _, name = reference.partition(":")
    if place == "file":
        try:
            return Path(name).open("rb")
        except FileNotFoundError:
            raise _lost() from None
    return io.BufferedReader(_Rows(database, uuid.UUID(name)), CHUNK)


def discard(database: Database, reference: str) -> None:
    """Delete an upload. Harmless when it is gone."""
    place, _, name = reference.partition(":")
    if place == "file":
        Path(name).unlink(missing_ok=True)
        return
    with database.writing() as session:
        session.execute(delete(UploadChunk).where(UploadChunk.upload_id == uuid.UUID(name)))
        session.commit()


def _keep_file(folder: Path, chunks: Iterable[bytes]) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    _forget_files(folder)
    path = folder / uuid.uuid4().hex
    try:
        with path.open("xb") as file:
            for chunk in chunks:
                file.write(chunk)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return f"file:{path}"


def _forget_files(folder: Path) -> None:
    oldest = time() - FORGOTTEN.total_seconds()
    for path in folder.iterdir():
        # Another request may be forgetting the same file.
        with suppress(FileNotFoundError):
            if path.stat().st_mtime < oldest:
                path.unlink()


def _keep_rows(database: Database, chunks: Iterable[bytes]) -> str:
    upload_id = uuid.uuid4()
    for position, chunk in enumerate(_even(chunks)):
        with database.writing() as session:
            now = clock.now(session)
            if position == 0:
                session.execute(delete(UploadChunk).where(UploadChunk.received_at < now - FORGOTTEN))
            session.add(UploadChunk(upload_id=upload_id, position=position, data=chunk, received_at=now))
            session.commit()
    return f"rows:{upload_id}"


def _even(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces of one size, at least one of them."""
    held = bytearray()
    first = True
    for chunk in chunks:
        held += chunk
        while len(held) >= CHUNK:
            yield bytes(held[:CHUNK])
            del held[:CHUNK]
            first = False
    if held or first:
        yield bytes(held)


class _Rows(io.RawIOBase):
    """The chunks of an upload as one stream, one of them in memory at a time."""

    def __init__(self, database: Database, upload_id: uuid.UUID) -> None:
        self._database = database
        self._upload_id = upload_id
        self._position = 0
        self._held = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        view = memoryview(buffer)
        if not self._held:
            self._held = self._next() or b""
        taken = self._held[: len(view)]
        self._held = self._held[len(taken) :]
        view[: len(taken)] = taken
        return len(taken)

    def _next(self) -> bytes | None:
        with self._database.reading() as session:
            data = session.scalars(
                select(UploadChunk.data).where(
                    UploadChunk.upload_id == self._upload_id, UploadChunk.position == self._position
                )
            ).one_or_none()
        if data is None and self._position == 0:
            raise _lost()
        self._position += 1
        return data


def _lost() -> UploadLost:
    return UploadLost(N_("The uploaded file is no longer here. Send it again."))
