"""Paragraphs: the lines of a text, with lines that were only wrapped at a width joined again.

Blocks are separated by blank lines and never joined. Inside a block a line break was made by wrapping when the
line breaks off in the middle of a sentence (before a small letter, after a comma or a preposition), or when the
first word of the next line would not have fitted: mail and PDF text wrap greedily. Lines of mail quoted with ">"
are measured without these signs.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from workbench.language.arabic import sentence_words as arabic
from workbench.language.english import sentence_words as english
from workbench.language.graphemes import trimmed

_BLOCK = re.compile(r"\S[^\n]*(?:\n(?![^\S\n]*(?:\n|\Z))[^\n]*)*")
_WIDEST = 110
"""Nobody wraps lines wider than this."""
_NARROWEST = 40
_RAGGED = 0.85
"""Share of the widest line that a line of proportional type fills at least, where PDF text has lost its type."""
_LEAST_RAGGED_LINES = 4
_LIST_ITEM = re.compile(r"\s*(?:[-–—•*▪●◦|]\s|\(?\d{1,3}[.)-]\s|\(?[a-zA-Zأ-ي][.)-]\s|\d{1,2}:\d\d\b)")
_DASH = re.compile(r"\s*[-–—] [a-z]")
_FIRST_WORD = re.compile(r"\s*(\S*)")
_QUOTED_MAIL = re.compile(r"(?:>[ \t]?)+")
_STOP_INSIDE = re.compile(r"[.!?؟][\"”’»)\]]*[^\S\n]+\S")
_STOPPED = re.compile(r"[.!?؟:؛;…۔][\"'”’»)\]]*\s*\Z")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line text[start:end] whose own words begin at `body`, behind the signs of quoted mail."""

    start: int
    end: int
    body: int
    depth: int

    @property
    def width(self) -> int:
        return self.end - self.body


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every paragraph, in order, without the space around it."""
    for block in _BLOCK.finditer(text):
        yield from _paragraphs_of_block(text, block.start(), block.end())


def _paragraphs_of_block(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    if text.find("\n", start, end) < 0:
        yield trimmed(text, start, end)
        return
    lines = list(_lines(text, start, end))
    wrapping = _Wrapping(text, lines)
    first = lines[0].start
    for line, following in pairwise(lines):
        if not wrapping.joins(line, following):
            yield from _unless_blank(text, first, line.end)
            first = following.start
    yield from _unless_blank(text, first, lines[-1].end)


def _lines(text: str, start: int, end: int) -> Iterator[_Line]:
    while start <= end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        quoted = _QUOTED_MAIL.match(text, start, stop)
        yield _Line(start, stop, quoted.end() if quoted else start, quoted[0].count(">") if quoted else 0)
        start = stop + 1


class _Wrapping:
    """How a block was wrapped, if it was: told by all its lines together."""

    def __init__(self, text: str, lines: list[_Line]) -> None:
        self.text = text
        self.width = max(line.width for line in lines)
        wrapped = _NARROWEST <= self.width <= _WIDEST
        self.greedy = wrapped and len(lines) > 2
        self.ragged = (
            self.greedy
            and len(lines) >= _LEAST_RAGGED_LINES
            and any(_STOP_INSIDE.search(text, line.body, line.end) for line in lines)
        )

    def joins(self, line: _Line, following: _Line) -> bool:
        """Whether the break between two lines of one paragraph was made by wrapping."""
        if line.depth != following.depth or self._begins_an_item(line, following):
            return False
        word = _FIRST_WORD.match(self.text, following.body, following.end)
        first_word = word[1] if word else ""
        if not first_word:
            return line.depth > 0  # an empty line of quoted mail: its sign stays with what it follows
        if line.width == 0 or self.width > _WIDEST:
            return False
        if self.greedy and line.width + 1 + len(first_word) > self.width:
            return True
        last_word = self._last_word(line)
        if last_word in arabic.NEVER_LAST or last_word in english.NEVER_LAST:
            return True
        if line.width < _NARROWEST or self._stopped(line):
            return False
        ragged = self.ragged and line.width >= _RAGGED * self.width
        return ragged or first_word[0].islower() or last_word.endswith((",", "،"))

    def _begins_an_item(self, line: _Line, following: _Line) -> bool:
        """A dash with a small letter behind it goes on where a full line of prose was wrapped in front of it."""
        if not _LIST_ITEM.match(self.text, following.body, following.end):
            return False
        filled = self.greedy and line.width >= _RAGGED * self.width
        wrapped = filled and not self._stopped(line) and _DASH.match(self.text, following.body, following.end)
        return not wrapped or _LIST_ITEM.match(self.text, line.body, line.end) is not None

    def _stopped(self, line: _Line) -> bool:
        return _STOPPED.search(self.text, max(line.body, line.end - 10), line.end) is not None

    def _last_word(self, line: _Line) -> str:
        words = self.text[max(line.body, line.end - _NARROWEST) : line.end].split()
        return words[-1] if words else ""


def _unless_blank(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    start, end = trimmed(text, start, end)
    if start < end:
        yield start, end
