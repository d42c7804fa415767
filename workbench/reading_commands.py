"""Commands that read text without a database: split."""

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, get_args

import click

from workbench.articles import charsets
from workbench.language import Passage, read
from workbench.text.canonical import canonical
from workbench.text.languages import Language

LANGUAGES = ("auto", *get_args(Language))


@click.command()
@click.argument("file", type=click.File("rb"))
@click.option("--lines", is_flag=True, help='FILE holds one {"id", "text"} a line; passages come by line.')
@click.option("--language", type=click.Choice(LANGUAGES), default="auto", show_default=True)
def split(file: BinaryIO, *, lines: bool, language: str) -> None:
    """Split a text into passages and claims: one JSON line a passage. FILE may be - for standard input."""
    known: Language | None = "ar" if language == "ar" else "en" if language == "en" else None
    if not lines:
        try:
            text = charsets.decode(file.read()).text
        except charsets.WrongCharset as error:
            raise click.ClickException(f"{file.name} is not text in any known character set.") from error
        _write(passage.as_json() for passage in _passages(text, known))
        return
    _write(
        {"id": row["id"], "passages": [one.as_json() for one in _passages(row["text"], known)]}
        for row in _rows(file)
    )


def _passages(text: str, language: Language | None) -> list[Passage]:
    return read(canonical(text), language=language)


def _rows(file: BinaryIO) -> Iterator[dict[str, Any]]:
    """Rows of a .jsonl with an id, of any kind, and a text. Raises ClickException with the line's number."""
    for number, line in enumerate(file, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            row = None
        if not isinstance(row, dict) or "id" not in row or not isinstance(row.get("text"), str):
            raise click.ClickException(f'Line {number} is not a JSON object with "id" and "text".')
        yield row


def _write(lines: Iterable[dict[str, Any]]) -> None:
    """JSON lines in UTF-8, whatever the terminal's own character set; half surrogate pairs escaped."""
    for line in lines:
        text = json.dumps(line, ensure_ascii=False)
        try:
            raw = text.encode()
        except UnicodeEncodeError:
            raw = json.dumps(line).encode()
        sys.stdout.buffer.write(raw + b"\n")
    sys.stdout.buffer.flush()


COMMANDS = (split,)
