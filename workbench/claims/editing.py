"""The rules of changing a claim: pure, over the version's text and plain spans."""

import re
from collections.abc import Sequence
from enum import StrEnum

from workbench.errors import N_, DomainError
from workbench.text.folding import fold, fold_with_offsets
from workbench.text.selectors import JOINER, Span, cuts_grapheme, snap

_BETWEEN = re.compile(r"[\s,،;؛:.…–—-]*")
"""What may stand between two spans that are read as one."""

MOST_SPANS = 20
LONGEST_QUOTE = 5_000
"""Characters. A claim is a sentence or a few, not an article."""


class SpanRefused(DomainError):
    """The words pointed at cannot carry a claim."""

    code = "span_refused"


class Edit(StrEnum):
    """What a change does to a claim (DESIGN §4.3)."""

    IN_PLACE = "in_place"
    SUCCESSOR = "successor"


def kind_of_edit(*, has_submitted_review: bool, held_by_somebody_else: bool) -> Edit:
    """A reviewed claim, or one in somebody's hands, keeps its words and gets a successor."""
    return Edit.SUCCESSOR if has_submitted_review or held_by_somebody_else else Edit.IN_PLACE


def cleaned_spans(text: str, spans: Sequence[Span]) -> list[Span]:
    """The spans in the text's order: no space at their ends, no grapheme cluster cut, none overlapping.

    Raises SpanRefused for none, too many, too long ones, or one past the end of the text.
    """
    cleaned: list[Span] = []
    for span in spans:
        if span.end > len(text):
            raise SpanRefused(N_("The article ends before the words you point at."), field="spans")
        span = _trimmed(text, snap(text, span))
        if span.start < span.end:
            cleaned.append(span)
    cleaned.sort(key=lambda span: span.start)
    joined = _joined(cleaned)
    if not joined:
        raise SpanRefused(N_("Select at least one word of the article."), field="spans")
    if len(joined) > MOST_SPANS or sum(span.end - span.start for span in joined) > LONGEST_QUOTE:
        raise SpanRefused(N_("That is too much text for one claim. Select a sentence or two."), field="spans")
    return joined


def find_quote(text: str, quote: str) -> Span:
    """Where words typed or pasted by a person stand in the text.

    Exact words come first; failing those, the same words as search folds them, so that a missing vowel sign
    does not matter. Raises SpanRefused when they are not there, or in several places.
    """
    quote = quote.strip()
    if not quote:
        raise SpanRefused(N_("Type or paste the words of the article."), field="quote")
    exact = _places(text, quote)
    if exact:
        return Span(_only(exact), exact[0] + len(quote))
    folded, offsets = fold_with_offsets(text)
    wanted = fold(quote)
    places = _places(folded, wanted) if wanted else []
    if not places:
        raise SpanRefused(N_("These words are not in the article. Copy them from its text."), field="quote")
    start = _only(places)
    return snap(text, Span(offsets[start], offsets[start + len(wanted) - 1] + 1))


def split_spans(spans: Sequence[Span], at: int) -> tuple[list[Span], list[Span]]:
    """The spans before and from an offset on. Raises SpanRefused when one side would be empty."""
    first = [Span(span.start, min(span.end, at)) for span in spans if span.start < at]
    second = [Span(max(span.start, at), span.end) for span in spans if span.end > at]
    if not first or not second:
        raise SpanRefused(
            N_("Split the claim inside its words: something must be left on both sides."), field="at"
        )
    return first, second


def place_in_text(spans: Sequence[Span], at: int) -> int:
    """The offset in the text of a place in the quote that the spans make."""
    for span in spans:
        length = span.end - span.start
        if at <= length:
            return span.start + at
        at = max(0, at - length - len(JOINER))
    return spans[-1].end


def merged_spans(text: str, *claims: Sequence[Span]) -> list[Span]:
    """The spans of several claims as those of one; only marks and space between two make them one span."""
    merged: list[Span] = []
    for span in sorted((span for spans in claims for span in spans), key=lambda span: span.start):
        if merged and _BETWEEN.fullmatch(text, merged[-1].end, max(span.start, merged[-1].end)):
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _trimmed(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    # Space that carries a combining mark is one cluster with it, and stays.
    return span if cuts_grapheme(text, Span(start, end)) else Span(start, end)


def _joined(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _places(text: str, wanted: str) -> list[int]:
    places: list[int] = []
    place = text.find(wanted)
    while place >= 0 and len(places) < 10:
        places.append(place)
        place = text.find(wanted, place + 1)
    return places


def _only(places: Sequence[int]) -> int:
    if len(places) > 1:
        raise SpanRefused(
            N_("These words stand in the article several times. Add the words around them."), field="quote"
        )
    return places[0]
