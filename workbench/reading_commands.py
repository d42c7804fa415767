"""Commands that read text without a database: split, relate."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, BinaryIO, get_args

import click

from workbench.articles import charsets
from workbench.language import Passage, comparison, read
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
        write(passage.as_json() for passage in _passages(text, known))
        return
    write(
        {"id": row["id"], "passages": [one.as_json() for one in _passages(row["text"], known)]}
        for row in rows_of(file, ("text",))
    )


@click.command()
@click.argument("file", type=click.File("rb"))
def relate(file: BinaryIO) -> None:
    """Compare claims in pairs: {"id", "a", "b"} a line, with "a_at" and "b_at" where the times are known.

    FILE may be - for standard input.
    """
    write(_related(row) for row in rows_of(file, ("a", "b")))


def _related(row: dict[str, Any]) -> dict[str, Any]:
    found = comparison.relate(
        canonical(row["a"]), canonical(row["b"]), a_at=_moment(row, "a_at"), b_at=_moment(row, "b_at")
    )
    return {
        "id": row["id"],
        "relation": found.relation,
        "contradiction": found.contradiction,
        "reasons": list(found.reasons),
    }


def _moment(row: dict[str, Any], name: str) -> datetime | None:
    """A time in ISO 8601, one without a zone taken for UTC. Raises ClickException."""
    if row.get(name) is None:
        return None
    try:
        moment = datetime.fromisoformat(row[name])
    except (TypeError, ValueError):
        raise click.ClickException(f'"{name}" of {row["id"]!r} is not a time: {row[name]!r}.') from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _passages(text: str, language: Language | None) -> list[Passage]:
    return read(canonical(text), language=language)


def rows_of(file: BinaryIO, texts: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Rows of a .jsonl with an id, of any kind, and these texts. Raises ClickException with the line's number."""
    for number, line in enumerate(file, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            row = None
        if (
            not isinstance(row, dict)
            or "id" not in row
            or not all(isinstance(row.get(name), str) for name in texts)
        ):
            named = " and ".join(f'"{name}"' for name in ("id", *texts))
            raise click.ClickException(f"Line {number} is not a JSON object with {named}.")
        yield row


def write(lines: Iterable[dict[str, Any]]) -> None:
    """JSON lines in UTF-8, whatever the terminal's own character set; half surrogate pairs escaped."""
    for line in lines:
        text = json.dumps(line, ensure_ascii=False)
        try:
            raw = text.encode()
        except UnicodeEncodeError:
            raw = json.dumps(line).encode()
        sys.stdout.buffer.write(raw + b"\n")
    sys.stdout.buffer.flush()


COMMANDS = (split, relate)
