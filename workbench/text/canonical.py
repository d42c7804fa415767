"""The form in which a text is kept: NFC, line ends as \\n, and nothing else changed."""

from itertools import groupby
from typing import Literal
from unicodedata import combining, normalize

import regex

LIMIT = 5_000_000
"""Largest text accepted, in UTF-8 bytes."""

Refusal = Literal["nul", "surrogate", "too_long", "empty"]

# Canonical ordering in CPython is an insertion sort: a run of marks in falling order costs its square.
_LONG_RUN_OF_MARKS = regex.compile(r"\p{M}{64,}")


class UnacceptableText(ValueError):
    """A text that cannot be kept; `code` says why: nul, surrogate, too_long or empty."""

    def __init__(self, code: Refusal) -> None:
        super().__init__(code)
        self.code: Refusal = code


def check_text(text: str, *, limit: int = LIMIT) -> None:
    """Raise UnacceptableText for a NUL, a lone surrogate, over `limit` UTF-8 bytes, or nothing but space."""
    if len(text) > limit:
        raise UnacceptableText("too_long")
    if "\x00" in text:
        raise UnacceptableText("nul")
    try:
        size = len(text.encode())
    except UnicodeEncodeError:
        raise UnacceptableText("surrogate") from None
    if size > limit:
        raise UnacceptableText("too_long")
    if not text.strip():
        raise UnacceptableText("empty")


def canonical(text: str) -> str:
    """The text in NFC with \\n line ends. Idempotent; takes time linear in the text."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii():
        return text
    return normalize("NFC", _LONG_RUN_OF_MARKS.sub(_in_canonical_order, text))


def _in_canonical_order(run: regex.Match[str]) -> str:
    marks = _decomposed(run[0])
    ordered: list[str] = []
    for _, group in groupby(marks, key=lambda mark: combining(mark) > 0):
        ordered.extend(sorted(group, key=combining))
    return "".join(ordered)


def _decomposed(marks: str) -> str:
    """Every character decomposed by itself, so that no run is ever sorted by insertion."""
    return "".join(normalize("NFD", mark) for mark in marks)
