"""A quotation that goes on over several sentences has one speaker, named in front of it or behind it.

A sentence that is a quotation and nothing else goes on from the sentence before it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from workbench.language.attribution.model import Memory, Statement
from workbench.language.passages import Piece
from workbench.language.quotations import QuotationsOf, QuotedRun

_AROUND = " \t\n\u00a0.،,–—-…\u200e\u200f"
_MARKS = 8
"""Characters of marks and spaces around a sentence that is a quotation and nothing else."""
_LONGEST = 12
"""Sentences; what seems to be a longer quotation is two marks that do not belong together."""


def carry_through_quotations(
    statements: Sequence[list[Statement]],
    pieces: Sequence[Piece],
    quotes: QuotationsOf,
    text: str,
    memory: Memory,
) -> None:
    """Give the sentences inside a quotation its speaker; `statements` and `pieces` are of one paragraph.

    Changes the lists of the sentences that say nothing about who speaks, and the memory's last statement.
    """
    starts = [piece.start for piece in pieces]
    for quote in quotes.runs:
        if quote.depth:
            continue
        first = bisect_right(starts, quote.start) - 1
        last = bisect_left(starts, quote.end) - 1
        if last - first >= _LONGEST:
            continue
        if first < last:
            source = statements[first][-1:] or statements[last][:1]
            _carry(source[0] if source else None, statements, pieces, range(first, last + 1))
        if _is_all(quote, pieces[first].start, pieces[last].end, text):
            before = memory.last if first == 0 else next(reversed(statements[first - 1]), None)
            _carry(before, statements, pieces, range(first, last + 1))
    if pieces[-1].kind == "sentence":
        memory.last = statements[-1][-1] if statements[-1] else None


def _carry(
    source: Statement | None,
    statements: Sequence[list[Statement]],
    pieces: Sequence[Piece],
    numbers: Sequence[int],
) -> None:
    if source is None or source.speaker is None:
        return
    for number in numbers:
        if not statements[number] and pieces[number].kind == "sentence":
            statements[number].append(_going_on(source, pieces[number]))


def _is_all(quote: QuotedRun, start: int, end: int, text: str) -> bool:
    """Whether the sentences from start to end hold nothing but the quotation."""
    if quote.start - start > _MARKS or end - quote.end > _MARKS:
        return False
    return not text[start : quote.start].strip(_AROUND) and not text[quote.end : end].strip(_AROUND)


def _going_on(source: Statement, piece: Piece) -> Statement:
    return Statement(
        speaker=source.speaker,
        verb=source.verb,
        manner="say",
        head=(piece.start, piece.start),
        content=(piece.start, piece.end),
        through=source.through,
        goes_on=True,
    )
