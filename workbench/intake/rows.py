"""Articles in files: one row of .jsonl or .csv is the body of a POST /articles; a .txt is one article.

Rows are read one at a time from a stream of bytes, however long it is. A row that cannot be an article becomes a
refusal with its number, and the reading goes on.
"""

import codecs
import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import PurePath
from typing import Any, BinaryIO

from workbench.articles import charsets, reception
from workbench.articles.models import Language
from workbench.articles.reception import Received
from workbench.errors import N_, DomainError
from workbench.web.json_input import load_json

FIELDS = ("source", "title", "text", "language", "url", "published_at", "byline", "story")
LONGEST_ROW = 16 * 1024 * 1024
"""Bytes of a line: 5 MB of text with every letter escaped is longer than any that fits."""
SAMPLE = 64 * 1024
LONGEST_STORY = 200

csv.field_size_limit(LONGEST_ROW)


class Kind(StrEnum):
    """Files that can be imported, by the end of their name."""

    TXT = "txt"
    JSONL = "jsonl"
    CSV = "csv"


@dataclass(frozen=True)
class Defaults:
    """What a row that does not say it itself gets."""

    source: str | None = None
    story: str | None = None
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a row was left out: a message id and its values."""

    message: str
    values: Mapping[str, object] = field(default_factory=dict)
    field: str | None = None

    @classmethod
    def of(cls, error: DomainError) -> "Refusal":
        return cls(error.message, error.values, error.field)


@dataclass(frozen=True, slots=True)
class Item:
    """One row: an article with the story it goes to, or why it is none."""

    number: int
    """Line of the file, as an editor counts it."""
    received: Received | None
    story: str | None = None
    refusal: Refusal | None = None


def kind_of(name: str) -> Kind:
    """The kind of a file by its name. Raises DomainError for kinds that cannot be imported."""
    ending = PurePath(name).suffix.lower().removeprefix(".")
    if ending not in list(Kind):
        raise DomainError(
            N_("%(name)s cannot be imported. The kinds that can be are .txt, .jsonl and .csv."),
            field="files",
            name=PurePath(name).name,
        )
    return Kind(ending)


def items(stream: BinaryIO, kind: Kind, defaults: Defaults) -> Iterator[Item]:
    """The rows of a file in order. Raises DomainError where the file as a whole is none of its kind."""
    if kind is Kind.TXT:
        yield _text_file(stream, defaults)
        return
    for number, row in _jsonl(stream) if kind is Kind.JSONL else _csv(stream):
        yield row if isinstance(row, Item) else _item(number, row, defaults)


def count_items(stream: BinaryIO, kind: Kind) -> int:
    """How many rows `items` will give. Raises DomainError as `items` does."""
    if kind is Kind.TXT:
        return 1
    if kind is Kind.JSONL:
        return sum(1 for line in _lines(stream) if line is None or line.strip())
    return sum(1 for _ in _csv(stream))


def received_from(row: Mapping[str, Any], defaults: Defaults) -> tuple[Received, str | None]:
    """The article of a row and the name of its story. Raises DomainError."""
    for name, value in row.items():
        if name not in FIELDS:
            raise DomainError(N_("The field %(name)s is not known."), field="row", name=str(name)[:50])
        if value is not None and not isinstance(value, str):
            raise DomainError(N_("This must be text."), field=name)
    for name in ("title", "text"):
        if not row.get(name):
            raise DomainError(N_("This is needed."), field=name)
    received = reception.prepare(
        source=row.get("source") or defaults.source or "",
        title=row["title"],
        text=row["text"],
        url=row.get("url"),
        byline=row.get("byline") or "",
        published_at=_moment(row.get("published_at")),
        language=_language(row.get("language")) or defaults.language,
    )
    return received, story_name(row.get("story")) or defaults.story


def story_name(name: str | None) -> str | None:
    """The name of a story as it is kept, None for none. Raises DomainError."""
    return reception.line(name or "", "story", longest=LONGEST_STORY) or None


def _item(number: int, row: object, defaults: Defaults) -> Item:
    try:
        if not isinstance(row, Mapping):
            raise DomainError(N_("A row is a JSON object with the fields of an article."))
        received, story = received_from(row, defaults)
    except DomainError as error:
        return Item(number, None, refusal=Refusal.of(error))
    return Item(number, received, story)


def _text_file(stream: BinaryIO, defaults: Defaults) -> Item:
    try:
        received = reception.prepare(
            source=defaults.source or "",
            title="",
            original=stream.read(reception.LARGEST_ORIGINAL + 1),
            language=defaults.language,
        )
    except DomainError as error:
        return Item(1, None, refusal=Refusal.of(error))
    return Item(1, received, defaults.story)


def _moment(written: str | None) -> datetime | None:
    if not written or not written.strip():
        return None
    try:
        return datetime.fromisoformat(written.strip())
    except ValueError:
        raise DomainError(
            N_("This is not a time. Write it like 2020-11-10T14:30:00+02:00."), field="published_at"
        ) from None


def _language(code: str | None) -> Language | None:
    if not code or not code.strip():
        return None
    try:
        return Language(code.strip().lower())
    except ValueError:
        raise DomainError(N_("The language is ar or en."), field="language") from None


def _lines(stream: BinaryIO) -> Iterator[bytes | None]:
    """Lines without ever holding an endless one: None stands for one that is too long."""
    while line := stream.readline(LONGEST_ROW):
        if len(line) < LONGEST_ROW or line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(LONGEST_ROW)
        yield None


def _jsonl(stream: BinaryIO) -> Iterator[tuple[int, object]]:
    for number, line in enumerate(_lines(stream), start=1):
        if line is None:
            refusal = Refusal(N_("The row is longer than 16 MB."))
            yield number, Item(number, None, refusal=refusal)
            continue
        line = line.removeprefix(codecs.BOM_UTF8) if number == 1 else line
        if not line.strip():
            continue
        try:
            yield number, load_json(line)
        except DomainError as error:
            yield number, Item(number, None, refusal=Refusal.of(error))


def _csv(stream: BinaryIO) -> Iterator[tuple[int, object]]:
    sample = stream.read(SAMPLE)
    charset = charsets.detect_from_start(sample) if len(sample) == SAMPLE else charsets.detect(sample)
    # What does not fit becomes half a surrogate pair, for which the row is refused, not the file.
    whole = io.BufferedReader(_Rejoined(sample, stream))
    text = io.TextIOWrapper(whole, encoding=charset, errors="surrogateescape", newline="")
    try:
        yield from _csv_rows(text)
    finally:
        text.detach()


def _csv_rows(text: io.TextIOWrapper) -> Iterator[tuple[int, object]]:
    head = text.readline(SAMPLE).lstrip("\ufeff")
    delimiter = max(",;\t", key=head.count)
    columns = [name.strip().lower() for name in next(csv.reader([head], delimiter=delimiter), [])]
    unknown = [name for name in columns if name not in FIELDS]
    if unknown or len(set(columns)) != len(columns):
        raise DomainError(
            N_(
                "The first row of a .csv names its columns. They can be: %(known)s. This is not one: %(name)s."
            ),
            known=list(FIELDS),
            name=(unknown or [next(name for name in columns if columns.count(name) > 1)])[0][:50],
        )
    reader = csv.reader(text, delimiter=delimiter)
    number = 2
    while True:
        try:
            cells = next(reader, None)
        except csv.Error:
            raise DomainError(N_("Line %(line)d cannot be read as .csv."), line=reader.line_num + 1) from None
        if cells is None:
            return
        if any(cells):
            if len(cells) == len(columns):
                yield number, dict(zip(columns, cells, strict=True))
            else:
                refusal = Refusal(
                    N_("The row has %(found)d cells; the first row names %(wanted)d columns."),
                    {"found": len(cells), "wanted": len(columns)},
                )
                yield number, Item(number, None, refusal=refusal)
        number = reader.line_num + 2


class _Rejoined(io.RawIOBase):
    """A stream with the part put back that was read to look at it."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        view = memoryview(buffer)
        piece = self._head[: len(view)]
        self._head = self._head[len(piece) :]
        piece = piece or self._rest.read(len(view))
        view[: len(piece)] = piece
        return len(piece)
