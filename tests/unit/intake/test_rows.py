"""Rows of files are read one at a time; a bad one is refused with its line and the rest goes on."""

import io
import json
import tracemalloc
from datetime import UTC, datetime
from typing import Any

import pytest

from workbench.articles.models import Language
from workbench.errors import DomainError
from workbench.intake import rows
from workbench.intake.rows import Defaults, Item, Kind

GOOD = {"source": "Qawafil", "title": "T", "text": "Five people were killed."}


def read(raw: bytes, kind: Kind = Kind.JSONL, **defaults: object) -> list[Item]:
    found = list(rows.items(io.BytesIO(raw), kind, Defaults(**defaults)))  # type: ignore[arg-type]  # plain values
    assert rows.count_items(io.BytesIO(raw), kind) == len(found)
    return found


def test_every_field_of_a_row_is_read() -> None:
    row = GOOD | {
        "url": "https://q.example/1",
        "byline": "ليان",
        "language": "en",
        "published_at": "2020-11-10T14:30:00+02:00",
        "story": "Truce",
    }
    (item,) = read(json.dumps(row).encode())
    assert item.received is not None
    assert (item.number, item.story, item.received.url) == (1, "Truce", "https://q.example/1")
    assert item.received.published_at == datetime(2020, 11, 10, 12, 30, tzinfo=UTC)
    assert item.received.language is Language.ENGLISH


@pytest.mark.parametrize(
    "raw",
    [
        b"{",
        b"[1]",
        b'"text"',
        b'{"a": NaN}',
        b"\xff\xfe",
        b'{"title": "T", "title": "U"}',
        b"[" * 200_000,
        b'{"source": "Q", "title": "T", "text": "a\\u0000"}',
        b'{"source": "Q", "title": "T", "text": "a\\ud800"}',
        b'{"source": "Q", "title": "T", "text": 5}',
        b'{"source": "Q", "title": "T"}',
        b'{"title": "T", "text": "a"}',
        b'{"source": "Q", "title": "T", "text": "a", "published_at": "soon"}',
        b'{"source": "Q", "title": "T", "text": "a", "published_at": "0001-01-01T00:00:00+14:00"}',
        b'{"source": "Q", "title": "T", "text": "a", "language": "fr"}',
        b'{"source": "Q", "title": "T", "text": "a", "url": "data:x"}',
    ],
)
def test_a_row_that_is_no_article_is_refused_and_the_next_one_read(raw: bytes) -> None:
    bad, good = read(raw + b"\n" + json.dumps(GOOD).encode())
    assert bad.refusal is not None
    assert bad.received is None
    assert (good.number, good.refusal) == (2, None)


def test_a_line_without_an_end_is_refused_without_being_held() -> None:
    raw = b'{"text": "' + b"a" * (rows.LONGEST_ROW + 10) + b'"}\n' + json.dumps(GOOD).encode()
    long, good = read(raw)
    assert long.refusal is not None
    assert good.received is not None


def test_csv_cells_hold_delimiters_quotes_and_line_ends() -> None:
    raw = b'source,title,text\r\nQ,T,"One, ""two"".\r\nThree."\r\n\r\nQ,U,Four.\r\n'
    first, second = read(raw, Kind.CSV)
    assert first.received is not None
    assert first.received.text == 'One, "two".\nThree.'
    assert (first.number, second.number) == (2, 5)


def test_csv_bytes_outside_the_charset_refuse_their_row_alone() -> None:
    good = "Q,T,قال الوزير إن خمسة قتلوا\n".encode()
    raw = b"source,title,text\n" + good * 3000 + b"Q,T,\xff\n" + good
    found = read(raw, Kind.CSV)
    assert [item.number for item in found if item.refusal] == [3002]


@pytest.mark.parametrize("head", [b"source,title,body", b"title,title,text", b"", b"\x00"])
def test_csv_without_known_columns_is_refused_whole(head: bytes) -> None:
    if not head:
        assert read(head, Kind.CSV) == []
        return
    with pytest.raises(DomainError):
        list(rows.items(io.BytesIO(head + b"\na,b,c\n"), Kind.CSV, Defaults()))


def test_a_text_file_is_one_article_titled_by_its_first_line() -> None:
    (item,) = read("خبر\n\nقال الوزير.".encode("windows-1256"), Kind.TXT, source="Q", story="S")
    assert item.received is not None
    assert (item.received.title, item.received.charset, item.story) == ("خبر", "windows-1256", "S")


def test_kinds_are_told_by_name_and_others_refused() -> None:
    assert rows.kind_of("a/B.TXT") is Kind.TXT
    for name in ("a.pdf", "a", ".txt", "a.txt.gz"):
        with pytest.raises(DomainError):
            rows.kind_of(name)


@pytest.mark.parametrize("kind", [Kind.JSONL, Kind.CSV])
def test_memory_does_not_grow_with_the_file(kind: Kind) -> None:
    line = json.dumps(GOOD).encode() if kind is Kind.JSONL else b"Q,T,Five people were killed."
    head = b"" if kind is Kind.JSONL else b"source,title,text\n"

    class Endless(io.RawIOBase):
        """A file made while it is read."""

        def __init__(self) -> None:
            self._left = 20_000
            self._held = head

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            while self._left and len(self._held) < len(buffer):
                self._held += line + b"\n"
                self._left -= 1
            piece, self._held = self._held[: len(buffer)], self._held[len(buffer) :]
            buffer[: len(piece)] = piece
            return len(piece)

    tracemalloc.start()
    try:
        stream = io.BufferedReader(Endless(), 64 * 1024)
        count = sum(1 for _ in rows.items(stream, kind, Defaults()))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count == 20_000
    assert peak < 3_000_000
