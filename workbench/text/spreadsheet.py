"""Rows that spreadsheets read: RFC 4180, UTF-8, and no cell that runs."""

import csv
import io
import unicodedata
from collections.abc import Iterable

MEDIA_TYPE = "text/csv; charset=utf-8"

# Without the mark, Excel reads Arabic as Latin.
BYTE_ORDER_MARK = "\ufeff".encode()

FORMULA_STARTS = frozenset("=+-@")
CONTROL_STARTS = frozenset("\t\r\n\0")
# Letters by category, but drawn as nothing.
BLANK_LETTERS = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f")


def row(cells: Iterable[str | float | None]) -> bytes:
    """One line. Numbers stand as they are, in ASCII digits; text cannot start a formula; None is empty."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow(
        [neutralised(cell) if isinstance(cell, str) else cell for cell in cells]
    )
    return text.getvalue().encode()


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
