"""Claims: what a passage asserts, as drafts with their spans, claimant, reasons and flags.

A statement somebody makes gives an attribution claim ("did they say it?") and content claims ("is it so?");
the first content claim and the attribution are twins. A call or demand gives the attribution alone. What no
one is said to have said is the article's own voice: content claims by clause.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from workbench.language.arabic import editorial as arabic
from workbench.language.attribution.model import Statement
from workbench.language.check_worthiness import Evidence, weigh, weigh_attribution
from workbench.language.clauses import clauses_in
from workbench.language.english import editorial as english
from workbench.language.model import ClaimDraft, DateMention, Figure, Flag, Name
from workbench.language.passages import Piece
from workbench.language.quotations import QuotedRun
from workbench.language.words import Words
from workbench.text.languages import Language
from workbench.text.selectors import JOINER, Span, snap

_EDGE_BEFORE = re.compile(r"[\s\"“”«»„‟‹›،,:;؛.…–—-]*")
_EDGE_AFTER = frozenset(' \t\n\u00a0"“”«»„‟‹›،,:;؛.…–—-')
_SPACES = re.compile(r"\s+")
_AMBIGUOUS = frozenset({"ambiguous_roles", "ambiguous_scope", "ambiguous_reference", "homograph"})
_NO_CLAIM_WORDS = 3
"""A heading with fewer words and no figure only announces."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What was read in a passage before its claims are drafted."""

    piece: Piece
    words: Words
    language: Language
    quotes: Sequence[QuotedRun]
    statements: Sequence[Statement]
    figures: Sequence[Figure]
    dates: Sequence[DateMention]
    names: Sequence[Name]
    flags: Sequence[Flag]

    @property
    def protected(self) -> list[tuple[int, int]]:
        return [(flag.start, flag.end) for flag in self.flags if flag.code in _AMBIGUOUS]


def claims_of(found: Findings) -> list[ClaimDraft]:
    """The claims of a passage in the order of the text. Every sentence gives at least one."""
    if found.piece.byline or not _asserts(found):
        return []
    drafts: list[ClaimDraft] = []
    if not found.statements:
        drafts.extend(_content(found, [(found.piece.start, found.piece.end)], None))
    for number, statement in enumerate(found.statements):
        drafts.extend(_claims_of_statement(found, statement, number, len(drafts)))
    drafts.extend(_around(found))
    return drafts or [_whole(found)]


def unread_claim(piece: Piece, text: str, language: Language) -> ClaimDraft:
    """The one claim of a passage too long to be anybody's sentence."""
    return ClaimDraft(
        spans=(Span(piece.start, piece.end),),
        text=_SPACES.sub(" ", text[piece.start : piece.end]),
        layer="content",
        claimant=None,
        chain=(),
        check_worthiness=0.01,
        reason_codes=(),
        flags=(),
        language=language,
    )


def _asserts(found: Findings) -> bool:
    kind = found.piece.kind
    if kind == "heading":
        words = sum(key.isalpha() for key in found.words.keys)
        return bool(found.statements or found.figures) or words > _NO_CLAIM_WORDS
    return kind != "fragment"


def _claims_of_statement(found: Findings, statement: Statement, number: int, first: int) -> list[ClaimDraft]:
    runs: list[tuple[int, int]] = []
    if statement.content is not None and statement.manner != "demand" and not statement.reports:
        runs = clauses_in(found.words, *statement.content, found.language, found.protected)
    contents = _content(found, runs, statement)
    if statement.goes_on:
        return contents  # that it was said is asked once, where the quotation is attributed
    best = max((draft.check_worthiness for draft in contents), default=0.0)
    if not contents:
        best = _demand_worth(found, statement)
    worth, reasons = weigh_attribution(best)
    if statement.manner == "demand":
        reasons = ("demand", *reasons)
    spans = _attribution_spans(found, statement, number)
    attribution = ClaimDraft(
        spans=spans,
        text=_normalised(found, spans),
        layer="attribution",
        claimant=statement.speaker.who if statement.speaker else None,
        chain=statement.chain,
        check_worthiness=worth,
        reason_codes=reasons,
        flags=_flags_in(found, spans),
        language=found.language,
        twin=first + 1 if contents else None,
    )
    return [attribution, *(replace(draft, twin=first) for draft in contents)]


def _attribution_spans(found: Findings, statement: Statement, number: int) -> tuple[Span, ...]:
    """Who speaks and what is said: one run, or two when somebody else's words stand between."""
    head, content = statement.head, statement.content
    if content is None:
        content = head
    start, end = min(head[0], content[0]), max(head[1], content[1])
    if number == 0:
        start = min(start, found.piece.start)
        return (_trimmed_end(found, start, end),)
    opening = found.statements[0].head
    return (
        (_on_borders(found, Span(*opening)), _trimmed_end(found, start, end))
        if opening[1] <= start
        else (_trimmed_end(found, start, end),)
    )


def _content(
    found: Findings, runs: Sequence[tuple[int, int]], statement: Statement | None
) -> list[ClaimDraft]:
    if statement is None:
        runs = clauses_in(found.words, *runs[0], found.language, found.protected)
    drafts: list[ClaimDraft] = []
    for start, end in runs:
        span = _trimmed(found, start, end)
        if span is None:
            continue
        worth, reasons = _weighed(found, span, statement)
        flags = _flags_in(found, (span,))
        if any(found.flags[number].code in _AMBIGUOUS for number in flags):
            reasons = (*reasons, "ambiguous")
        doubt = statement.doubt if statement else None
        if doubt is None and _is_distanced(found, span):
            doubt = "doubt"
        if doubt:
            reasons = (*reasons, doubt)
        drafts.append(
            ClaimDraft(
                spans=(span,),
                text=_normalised(found, (span,)),
                layer="content",
                claimant=statement.speaker.who if statement and statement.speaker else None,
                chain=statement.chain if statement else (),
                check_worthiness=worth,
                reason_codes=reasons,
                flags=flags,
                language=found.language,
            )
        )
    return drafts


def _is_distanced(found: Findings, span: Span) -> bool:
    """Whether the claim's words keep a distance from it: so-called, alleged, what they call."""
    lists = arabic if found.language == "ar" else english
    if lists.DISTANCED.isdisjoint(found.words.keys) and lists.OPENS_A_DISTANCE.isdisjoint(found.words.keys):
        return False
    first, last = found.words.at(span.start), found.words.at(max(span.start, span.end - 1))
    keys = found.words.keys[first : last + 1]
    pairs = pairwise(keys)
    return not lists.DISTANCED.isdisjoint(keys) or any(pair in lists.DISTANCING for pair in pairs)


def _around(found: Findings) -> list[ClaimDraft]:
    """The article's own words in front of the first statement, when they hold a figure and a clause."""
    if not found.statements:
        return []
    start, end = (
        found.piece.start,
        min(min(one.head[0], one.content[0] if one.content else one.head[0]) for one in found.statements),
    )
    if end - start < 40 or not any(figure.end <= end for figure in found.figures):
        return []
    return _content(found, [(start, end)], None)


def _whole(found: Findings) -> ClaimDraft:
    span = _trimmed(found, found.piece.start, found.piece.end) or Span(found.piece.start, found.piece.end)
    return ClaimDraft(
        spans=(span,),
        text=_normalised(found, (span,)),
        layer="content",
        claimant=None,
        chain=(),
        check_worthiness=0.01,
        reason_codes=("short",),
        flags=_flags_in(found, (span,)),
        language=found.language,
    )


def _weighed(found: Findings, span: Span, statement: Statement | None) -> tuple[float, tuple[str, ...]]:
    first, last = found.words.at(span.start), found.words.at(max(span.start, span.end - 1))
    text = found.words.text
    closing = text[span.end : found.piece.end].lstrip()[:1] or text[span.end - 1]
    return weigh(
        Evidence(
            keys=found.words.keys[first : last + 1],
            figures=[one for one in found.figures if span.start <= one.start and one.end <= span.end],
            names=[one for one in found.names if span.start <= one.start and one.end <= span.end],
            dated=any(span.start <= one.start and one.end <= span.end for one in found.dates),
            text=text,
            length=_length(found),
            reported=statement is not None,
            named_source=statement is not None and any(link.named for link in statement.chain),
            opens_sentence=first == 0,
            question=closing in {"?", "؟"},
            exclamation=closing == "!",
        ),
        found.language,
    )


def _demand_worth(found: Findings, statement: Statement) -> float:
    span = _trimmed(found, *(statement.content or statement.head))
    if span is None:
        return 0.0
    first, last = found.words.at(span.start), found.words.at(max(span.start, span.end - 1))
    keys = found.words.keys[first : last + 1]
    evidence = Evidence(keys, (), (), dated=False, text="", length=len(keys), demand=True)
    return weigh(evidence, found.language)[0]


def _length(found: Findings) -> int:
    return sum(map(str.isalpha, found.words.keys))


def _flags_in(found: Findings, spans: Sequence[Span]) -> tuple[int, ...]:
    if not found.flags:
        return ()
    return tuple(
        number
        for number, flag in enumerate(found.flags)
        if any(flag.start < span.end and span.start < flag.end for span in spans)
    )


def _trimmed(found: Findings, start: int, end: int) -> Span | None:
    """The run without the marks and spaces around it; a quotation mark whose pair is inside stays."""
    text = found.words.text
    edge = _EDGE_BEFORE.match(text, start, end)
    first = edge.end() if edge else start
    last = end
    while last > first and text[last - 1] in _EDGE_AFTER:
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
    return _on_borders(found, Span(first, last)) if first < last else None


def _trimmed_end(found: Findings, start: int, end: int) -> Span:
    text = found.words.text
    while end > start + 1 and text[end - 1] in " \t\n\u00a0،,.؛;":
        end -= 1
    return _on_borders(found, Span(start, end))


def _on_borders(found: Findings, span: Span) -> Span:
    """The span widened to grapheme cluster borders, as far as the passage reaches."""
    wide = snap(found.words.text, span)
    inside = found.piece.start <= wide.start and wide.end <= found.piece.end
    return wide if inside else span


def _normalised(found: Findings, spans: Sequence[Span]) -> str:
    text = found.words.text
    return _SPACES.sub(" ", JOINER.join(text[span.start : span.end] for span in spans)).strip()
