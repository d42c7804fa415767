"""CSV for spreadsheets: one row a claim, UTF-8 with a byte order mark, RFC 4180, and no cell that runs."""

import csv
import io
import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

NAME = "csv"
FILE = "claims.csv"
MEDIA_TYPE = "text/csv; charset=utf-8"

# Without the mark, Excel reads Arabic as Latin.
BYTE_ORDER_MARK = "\ufeff".encode()

COLUMNS = (
    "id",
    "revision",
    "state",
    "layer",
    "twin",
    "quote",
    "text",
    "language",
    "source",
    "article_title",
    "article_url",
    "article_published_at",
    "claimant",
    "verdict",
    "verdict_en",
    "verdict_ar",
    "scale",
    "reason_code",
    "as_of",
    "method",
    "decided_by",
    "decided_at",
    "rationale",
    "readings",
    "reviews",
    "evidence",
    "evidence_withheld",
    "questions",
    "notes",
    "publication_url",
)

FORMULA_STARTS = frozenset("=+-@")
CONTROL_STARTS = frozenset("\t\r\n\0")
# Letters by category, but drawn as nothing.
BLANK_LETTERS = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f")


def write(lines: Iterable[str], manifest: Mapping[str, Any]) -> Iterator[bytes]:
    """The head, then a row a claim."""
    levels = {
        (scale["code"], scale["version"], level["code"]): level
        for scale in manifest["scales"]
        for level in scale["levels"]
    }
    yield BYTE_ORDER_MARK + _row(COLUMNS)
    for line in lines:
        yield _row(_cells(json.loads(line), levels))


def why_left_out(line: Mapping[str, Any]) -> str | None:
    """Every claim stands here."""
    return None


def neutralised(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe stands before whatever could start one.

    Spreadsheets skip blanks in front and read full-width signs like the plain ones, so both are looked through.
    """
    if not cell:
        return cell
    if cell[0] in CONTROL_STARTS:
        return "'" + cell
    for character in cell:
        if _is_blank(character):
            continue
        plain = unicodedata.normalize("NFKC", character)[:1]
        return "'" + cell if plain in FORMULA_STARTS or character == "\u2212" else cell
    return cell


def _is_blank(character: str) -> bool:
    category = unicodedata.category(character)
    return category[0] in "ZCM" or character in BLANK_LETTERS


def _row(cells: Iterable[str]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow([neutralised(cell) for cell in cells])
    return text.getvalue().encode()


def _cells(line: Mapping[str, Any], levels: Mapping[tuple[str, int, str], Mapping[str, Any]]) -> list[str]:
    article, final = line["article"], line["final"]
    scale = final["scale"]
    level = levels[(scale["code"], scale["version"], final["verdict"])]
    values = (
        line["id"],
        line["revision"],
        line["state"],
        line["layer"],
        line["twin"],
        line["quote"],
        line["text"],
        line["language"],
        article["source"]["name"],
        article["title"],
        article["url"],
        article["published_at"],
        line["claimant"],
        final["verdict"],
        level["label_en"],
        level["label_ar"],
        f"{scale['code']} {scale['version']}",
        final["reason_code"],
        final["as_of"],
        final["method"],
        final["by"],
        final["decided_at"],
        final["rationale"],
        "\n".join(f"{reading['text']} [{reading['verdict'] or '?'}]" for reading in line["readings"]),
        len(line["reviews"]),
        "\n".join(f"{one['stance']}: {one['url'] or one['title']}" for one in line["evidence"]),
        line["evidence_withheld"],
        "\n".join(question["text"] for question in line["questions"]),
        "\n".join(f"{note['relation']}: {note['text']}" for note in line["notes"]),
        final["publication_url"],
    )
    return ["" if value is None else str(value) for value in values]
