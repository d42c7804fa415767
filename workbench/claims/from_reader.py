"""Rows of what the reader found in a version: passages, claims, spans, flags, readings. Nothing is stored here."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import uuid4

from workbench.articles.models import ArticleVersion
from workbench.claims.models import Claim, ClaimSpan, ClaimState, FlagDecision
from workbench.claims.search_text import search_text
from workbench.language import model as found
from workbench.language.paragraphs import paragraphs
from workbench.text.languages import direction_of
from workbench.text.selectors import Span, quote_of, select

Row = dict[str, Any]
"""Values by column, for an insert of many rows at once."""


@dataclass
class ReadVersion:
    """Everything of a version as rows, before they have numbers: a claim names its passage, and a detail or a
    twin its claim, by the place in the lists here."""

    passages: list[Row] = field(default_factory=list)
    claims: list[Row] = field(default_factory=list)
    passage_of_claim: list[int] = field(default_factory=list)
    spans: list[tuple[int, Row]] = field(default_factory=list)
    flags: list[tuple[int, Row]] = field(default_factory=list)
    readings: list[tuple[int, Row]] = field(default_factory=list)
    twins: list[tuple[int, int]] = field(default_factory=list)


def rows_of(
    version: ArticleVersion, passages: Sequence[found.Passage], *, reader_version: int, now: datetime
) -> ReadVersion:
    """The rows of a version's passages. Flags that no claim carries go to the claim nearest to their words."""
    rows = ReadVersion()
    starts = [start for start, _ in paragraphs(version.text)]
    stray: list[found.Flag] = []
    for position, passage in enumerate(passages):
        row = _passage(version, passage, position, bisect_right(starts, passage.start))
        rows.passages.append(row)
        first = len(rows.claims)
        for claim, draft in enumerate(passage.claims, start=first):
            flags = [passage.flags[index] for index in draft.flags]
            rows.claims.append(_claim(version, row["findings"], draft, reader_version, now))
            rows.passage_of_claim.append(position)
            rows.spans += [(claim, values) for values in _span_values(version.text, draft.spans)]
            rows.flags += [(claim, _flag(flag)) for flag in flags]
            rows.readings += [(claim, values) for values in _readings(flags, draft.language, now)]
        rows.twins += [(first + one, first + other) for one, other in _pairs(passage.claims)]
        carried = {index for draft in passage.claims for index in draft.flags}
        stray += [flag for index, flag in enumerate(passage.flags) if index not in carried]
    rows.flags += _stray_flags(rows.claims, stray)
    return rows


def span_rows(claim: Claim, text: str, spans: Sequence[Span]) -> list[ClaimSpan]:
    """The spans of a claim that a person made or moved."""
    return [
        ClaimSpan(
            claim=claim,
            position=values["position"],
            start=values["start_offset"],
            end=values["end_offset"],
            exact=values["exact"],
            prefix=values["prefix"],
            suffix=values["suffix"],
        )
        for values in _span_values(text, spans)
    ]


def _span_values(text: str, spans: Sequence[Span]) -> list[Row]:
    """Spans with their selectors."""
    selectors = [select(text, span) for span in spans]
    return [
        {
            "position": position,
            "start_offset": selector.start,
            "end_offset": selector.end,
            "exact": selector.exact,
            "prefix": selector.prefix,
            "suffix": selector.suffix,
        }
        for position, selector in enumerate(selectors)
    ]


def inside(findings: Sequence[dict[str, Any]], spans: Sequence[Span]) -> list[Any]:
    """Those findings that lie wholly in one of the spans."""
    return [
        one
        for one in findings
        if any(span.start <= one["start"] and one["end"] <= span.end for span in spans)
    ]


def _passage(version: ArticleVersion, passage: found.Passage, position: int, paragraph: int) -> Row:
    return {
        "article_version_id": version.id,
        "position": position,
        "paragraph": paragraph,
        "kind": passage.kind,
        "start_offset": passage.start,
        "end_offset": passage.end,
        "claimant": passage.claimant,
        "reported": passage.reported,
        "findings": {
            "quotes": [one.as_json() for one in passage.quotes],
            "figures": [one.as_json() for one in passage.figures],
            "dates": [one.as_json() for one in passage.dates],
            "names": [one.as_json() for one in passage.names],
        },
    }


def _claim(
    version: ArticleVersion,
    findings: dict[str, list[Row]],
    draft: found.ClaimDraft,
    reader_version: int,
    now: datetime,
) -> Row:
    quote = quote_of(version.text, draft.spans)
    text = draft.text.strip() or quote
    return {
        "public_id": uuid4(),
        "version": 1,
        "article_version_id": version.id,
        "position": draft.spans[0].start,
        "layer": draft.layer,
        "state": ClaimState.SUGGESTED.value,
        "quote": quote,
        "text": text,
        "language": draft.language,
        "direction": direction_of(quote),
        "claimant": draft.claimant,
        "chain": [link.as_json() for link in draft.chain],
        "check_worthiness": draft.check_worthiness,
        "reasons": list(draft.reason_codes),
        "figures": inside(findings["figures"], draft.spans),
        "dates": inside(findings["dates"], draft.spans),
        "names": inside(findings["names"], draft.spans),
        "reader_version": reader_version,
        "search_text": search_text(quote, text),
        "triage_marks": [],
        "created_at": now,
    }


def _pairs(drafts: Sequence[found.ClaimDraft]) -> list[tuple[int, int]]:
    """Each quotation's two layers, once; a claim has one twin at most."""
    pairs: list[tuple[int, int]] = []
    paired: set[int] = set()
    for index, draft in enumerate(drafts):
        if draft.twin is not None and not paired & {index, draft.twin}:
            pairs.append((index, draft.twin))
            paired |= {index, draft.twin}
    return pairs


def _flag(flag: found.Flag) -> Row:
    return {
        "public_id": uuid4(),
        "version": 1,
        "code": flag.code,
        "start_offset": flag.start,
        "end_offset": flag.end,
        "question": flag.question,
        "decision": FlagDecision.SUGGESTED.value,
    }


def _readings(flags: Sequence[found.Flag], language: str, now: datetime) -> Iterator[Row]:
    texts = dict.fromkeys(text for flag in flags for text in flag.readings if text)
    for position, text in enumerate(texts, start=1):
        yield {
            "public_id": uuid4(),
            "position": position,
            "text": text,
            "language": language,
            "direction": direction_of(text),
            "created_at": now,
        }


def _stray_flags(claims: Sequence[Row], flags: Sequence[found.Flag]) -> list[tuple[int, Row]]:
    if not claims or not flags:
        return []
    ordered = sorted(range(len(claims)), key=lambda claim: claims[claim]["position"])
    positions = [claims[claim]["position"] for claim in ordered]
    return [(ordered[max(0, bisect_right(positions, flag.start) - 1)], _flag(flag)) for flag in flags]
