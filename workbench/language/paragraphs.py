"""Paragraphs: the lines of a text, with lines that were only wrapped at a width joined again.

A line break was made by wrapping when the first word of the next line would not have fitted on the line:
mail and PDF text wrap greedily. Blocks are separated by blank lines and never joined.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

_BLOCK = re.compile(r"\S[^\n]*(?:\n(?![^\S\n]*(?:\n|\Z))[^\n]*)*")
_WIDEST = 110
"""Nobody wraps lines wider than this."""
_NARROWEST = 40
_LIST_ITEM = re.compile(r"\s*(?:[-–—•*▪●◦]\s|\(?\d{1,3}[.)-]\s|[>|])")
_FIRST_WORD = re.compile(r"\s*(\S*)")


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every paragraph, in order, without the space around it."""
    for block in _BLOCK.finditer(text):
        yield from _paragraphs_of_block(text, block.start(), block.end())


def _paragraphs_of_block(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    if text.find("\n", start, end) < 0:
        yield _trimmed(text, start, end)
        return
    lines = list(_lines(text, start, end))
    width = max(stop - first for first, stop in lines)
    wrapped = len(lines) > 2 and _NARROWEST <= width <= _WIDEST
    first = lines[0][0]
    for (line_start, line_end), (next_start, next_end) in pairwise(lines):
        if wrapped and _was_wrapped(text, line_end - line_start, next_start, next_end, width):
            continue
        yield from _unless_blank(text, first, line_end)
        first = next_start
    yield from _unless_blank(text, first, lines[-1][1])


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while True:
        stop = text.find("\n", start, end)
        if stop < 0:
            yield start, end
            return
        yield start, stop
        start = stop + 1


def _was_wrapped(text: str, length: int, next_start: int, next_end: int, width: int) -> bool:
    if _LIST_ITEM.match(text, next_start, next_end):
        return False
    word = _FIRST_WORD.match(text, next_start, next_end)
    return word is not None and length + 1 + len(word[1]) > width


def _unless_blank(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    start, end = _trimmed(text, start, end)
    if start < end:
        yield start, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
