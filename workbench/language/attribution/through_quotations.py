"""A quotation that goes on over several sentences has one speaker, named in front of it or behind it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from workbench.language.attribution.model import Statement
from workbench.language.passages import Piece
from workbench.language.quotations import QuotationsOf


def carry_through_quotations(
    statements: Sequence[list[Statement]], pieces: Sequence[Piece], quotes: QuotationsOf
) -> None:
    """Give the sentences inside a quotation its speaker; `statements` and `pieces` are of one paragraph.

    Changes the lists of the sentences that say nothing about who speaks.
    """
    if len(pieces) < 2:
        return
    starts = [piece.start for piece in pieces]
    for quote in quotes.runs:
        if quote.depth:
            continue
        first = bisect_right(starts, quote.start) - 1
        last = bisect_left(starts, quote.end) - 1
        if first >= last:
            continue
        source = statements[first][-1:] or statements[last][:1]
        if not source or source[0].speaker is None:
            continue
        for number in range(first, last + 1):
            if not statements[number] and pieces[number].kind == "sentence":
                statements[number].append(_going_on(source[0], pieces[number]))


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
