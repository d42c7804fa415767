"""Pointing at text: spans, W3C quote selectors, grapheme borders, and the browser's UTF-16 offsets."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

CONTEXT = 32
"""Characters of prefix and suffix kept with a quote."""

JOINER = " … "
"""Stands between the parts of a quote made of several spans."""

_GRAPHEME = regex.compile(r"\X")

# Between two of these no cluster can reach across, so the search for borders may start there.
_PLAIN = frozenset("\n،؛؟«»“”–—…") | {
    chr(code) for code in (*range(0x20, 0x7F), *range(0x621, 0x63B), *range(0x641, 0x64B))
}


@dataclass(frozen=True, slots=True)
class Span:
    """Code points start (inclusive) to end (exclusive). Raises ValueError when negative or reversed."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start} to {self.end}")


@dataclass(frozen=True, slots=True)
class Selector:
    """A span with its quote and what stands around it (W3C TextPositionSelector and TextQuoteSelector)."""

    start: int
    end: int
    exact: str
    prefix: str
    suffix: str


def select(text: str, span: Span) -> Selector:
    """The selector of a span. Raises ValueError when the span reaches past the text."""
    _require_inside(text, span)
    return Selector(
        start=span.start,
        end=span.end,
        exact=text[span.start : span.end],
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )


def quote_of(text: str, spans: Sequence[Span]) -> str:
    """The exact words of the spans in their order, joined with an ellipsis."""
    return JOINER.join([text[span.start : span.end] for span in spans])


def snap(text: str, span: Span) -> Span:
    """The smallest span around this one that cuts no grapheme cluster. ValueError when past the text."""
    _require_inside(text, span)
    if _is_plain_border(text, span.start) and _is_plain_border(text, span.end):
        return span
    start, end = _border(text, span.start, forward=False), _border(text, span.end, forward=True)
    return span if (start, end) == (span.start, span.end) else Span(start, end)


def cuts_grapheme(text: str, span: Span) -> bool:
    """Whether the span begins or ends inside a grapheme cluster."""
    return snap(text, span) != span


def _require_inside(text: str, span: Span) -> None:
    if span.end > len(text):
        raise ValueError(f"the span ends at {span.end}, the text at {len(text)}")


def _border(text: str, index: int, *, forward: bool) -> int:
    start = index
    while not _is_plain_border(text, start):
        start -= 1
    if start == index:
        return index
    for cluster in _GRAPHEME.finditer(text, start):
        if cluster.end() == index:
            return index
        if cluster.end() > index:
            return int(cluster.end() if forward else cluster.start())
    return index


def _is_plain_border(text: str, index: int) -> bool:
    return index in (0, len(text)) or (text[index] in _PLAIN and text[index - 1] in _PLAIN)
