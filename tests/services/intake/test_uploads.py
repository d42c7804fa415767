"""Uploads wait for their job in a folder or in rows, and look the same from outside."""

import os
import tracemalloc
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from workbench.config import Settings
from workbench.db.sessions import Database
from workbench.intake import uploads
from workbench.intake.models import UploadChunk


def test_what_was_kept_is_read_back_and_can_be_discarded(database: Database, settings: Settings) -> None:
    pieces = [b"a" * 700_000, b"", b"b" * 700_000, b"c"]
    reference = uploads.keep(database, settings.data, pieces)
    with uploads.open_upload(database, reference) as stream:
        assert stream.read() == b"".join(pieces)
    uploads.discard(database, reference)
    uploads.discard(database, reference)
    with pytest.raises(uploads.UploadLost), uploads.open_upload(database, reference) as stream:
        stream.read()


def test_an_empty_upload_is_kept_too(database: Database, settings: Settings) -> None:
    reference = uploads.keep(database, settings.data, [])
    with uploads.open_upload(database, reference) as stream:
        assert stream.read() == b""


def test_an_upload_that_breaks_off_leaves_nothing_to_read(database: Database, settings: Settings) -> None:
    def breaking() -> Iterator[bytes]:
        yield b"half"
        raise ConnectionError

    with pytest.raises(ConnectionError):
        uploads.keep(database, settings.data, breaking())
    assert list((settings.data / "uploads").glob("*")) == []


def test_the_whole_is_never_in_memory(database: Database, settings: Settings) -> None:
    tracemalloc.start()
    try:
        reference = uploads.keep(database, settings.data, (bytes(256 * 1024) for _ in range(128)))
        with uploads.open_upload(database, reference) as stream:
            size = 0
            while piece := stream.read(64 * 1024):
                size += len(piece)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert size == 32 * 1024 * 1024
    assert peak < 8 * 1024 * 1024


def test_forgotten_uploads_are_swept_when_another_one_comes(database: Database, settings: Settings) -> None:
    old = uploads.keep(database, settings.data, [b"old"])
    long_ago = datetime.now(UTC) - uploads.FORGOTTEN - timedelta(days=1)
    for path in (settings.data / "uploads").glob("*"):
        os.utime(path, (long_ago.timestamp(), long_ago.timestamp()))
    with database.writing() as session:
        session.execute(update(UploadChunk).values(received_at=long_ago))
        session.commit()
    uploads.keep(database, settings.data, [b"new"])
    with pytest.raises(uploads.UploadLost), uploads.open_upload(database, old) as stream:
        stream.read()
