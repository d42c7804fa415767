"""CSV for spreadsheets: one row a claim, UTF-8 with a byte order mark, RFC 4180, and no cell that runs."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from workbench.text import spreadsheet

NAME = "csv"
FILE = "claims.csv"
MEDIA_TYPE = spreadsheet.MEDIA_TYPE

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


def write(lines: Iterable[str], manifest: Mapping[str, Any]) -> Iterator[bytes]:
    """The head, then a row a claim."""
    levels = {
        (scale["code"], scale["version"], level["code"]): level
        for scale in manifest["scales"]
        for level in scale["levels"]
    }
    yield spreadsheet.BYTE_ORDER_MARK + spreadsheet.row(COLUMNS)
    for line in lines:
        yield spreadsheet.row(_cells(json.loads(line), levels))


def why_left_out(line: Mapping[str, Any]) -> str | None:
    """Every claim stands here."""
    return None


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
