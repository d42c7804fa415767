"""The spans of a claim: trimmed, on the borders of characters, with their text and the flags that touch them."""

import re
from collections.abc import Sequence

from workbench.language.findings import Findings
from workbench.text.selectors import Span, quote_of, snap

_THAT_WITH_A_PRONOUN = re.compile(r"^[أا]ن(?=(?:ه|ها|هم|هما|هن|ني|نا|ي)\b)")
_EDGE = frozenset(' \t\n\u00a0"“”«»„‟‹›،,:;؛.…–—-')


def flags_in(found: Findings, spans: Sequence[Span]) -> tuple[int, ...]:
    """Indices of the passage's flags that touch one of the spans."""
    if not found.flags:
        return ()
    touched = {
        number
        for span in spans
        for number, flag in enumerate(found.flags)
        if flag.start < span.end and span.start < flag.end
    }
    return tuple(sorted(touched))


def trimmed(found: Findings, start: int, end: int) -> Span | None:
    """The run without the marks and spaces around it; a quotation mark whose pair is inside stays."""
    text = found.words.text
    first, last = start, end
    while first < last and (text[first] in _EDGE or text[first].isspace()):
        first += 1
    while last > first and text[last - 1] in _EDGE:
        last -= 1
    for quote in found.quotes:
        if not quote.closed:
            continue
        if start <= quote.start < first <= quote.inner_start and last > quote.inner_end:
            first = quote.start
        elif first <= quote.start and quote.inner_end == last and quote.end <= end:
            last = quote.end
    while first < last and text[first].isspace():
        first += 1
    return on_borders(found, Span(first, last)) if first < last else None


def trimmed_end(found: Findings, start: int, end: int) -> Span:
    """The run without the marks and spaces behind it."""
    text = found.words.text
    while end > start + 1 and text[end - 1] in " \t\n\u00a0،,.؛;":
        end -= 1
    return on_borders(found, Span(start, end))


def on_borders(found: Findings, span: Span) -> Span:
    """The span widened to grapheme cluster borders, as far as the passage reaches."""
    wide = snap(found.words.text, span)
    if wide is span:
        return span
    inside = found.piece.start <= wide.start and wide.end <= found.piece.end
    return wide if inside else span


def normalised(found: Findings, spans: Sequence[Span]) -> str:
    """The claim's text: its spans joined, each run of space as one. "أنه" in front, "that he", becomes "إنه"."""
    text = " ".join(quote_of(found.words.text, spans).split())
    return _THAT_WITH_A_PRONOUN.sub("إن", text)
