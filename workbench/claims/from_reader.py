"""Rows of what the reader found in a version: passages, claims, spans, flags, readings. Nothing is stored here."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from workbench.articles.models import ArticleVersion, Direction, Language
from workbench.claims.models import (
    Claim,
    ClaimFlag,
    ClaimSpan,
    FlagCode,
    Layer,
    Passage,
    PassageKind,
    Reading,
)
from workbench.claims.search_text import search_text
from workbench.language import model as found
from workbench.language.paragraphs import paragraphs
from workbench.text.languages import direction_of
from workbench.text.selectors import Span, quote_of, select


@dataclass
class ReadVersion:
    """Everything of a version, before it has numbers."""

    passages: list[Passage] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    passage_of_claim: list[Passage] = field(default_factory=list)
    details: list[ClaimSpan | ClaimFlag | Reading] = field(default_factory=list)
    twins: list[tuple[Claim, Claim]] = field(default_factory=list)


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
        claims = [_claim(version, passage, draft, reader_version, now) for draft in passage.claims]
        for claim, draft in zip(claims, passage.claims, strict=True):
            rows.claims.append(claim)
            rows.passage_of_claim.append(row)
            rows.details += span_rows(claim, version.text, draft.spans)
            flags = [passage.flags[index] for index in draft.flags]
            rows.details += [_flag(claim, flag) for flag in flags]
            rows.details += _readings(claim, flags, now)
        rows.twins += [(claims[one], claims[other]) for one, other in _pairs(passage.claims)]
        carried = {index for draft in passage.claims for index in draft.flags}
        stray += [flag for index, flag in enumerate(passage.flags) if index not in carried]
    rows.details += _stray_flags(rows.claims, stray)
    return rows


def span_rows(claim: Claim, text: str, spans: Sequence[Span]) -> list[ClaimSpan]:
    """A claim's spans with their selectors."""
    selectors = [select(text, span) for span in spans]
    return [
        ClaimSpan(
            claim=claim,
            position=position,
            start=selector.start,
            end=selector.end,
            exact=selector.exact,
            prefix=selector.prefix,
            suffix=selector.suffix,
        )
        for position, selector in enumerate(selectors)
    ]


def inside(findings: Sequence[dict[str, Any]], spans: Sequence[Span]) -> list[Any]:
    """Those findings that lie wholly in one of the spans."""
    return [
        one
        for one in findings
        if any(span.start <= one["start"] and one["end"] <= span.end for span in spans)
    ]


def _passage(version: ArticleVersion, passage: found.Passage, position: int, paragraph: int) -> Passage:
    return Passage(
        article_version_id=version.id,
        position=position,
        paragraph=paragraph,
        kind=PassageKind(passage.kind),
        start=passage.start,
        end=passage.end,
        claimant=passage.claimant,
        reported=passage.reported,
        findings={
            "quotes": [one.as_json() for one in passage.quotes],
            "figures": [one.as_json() for one in passage.figures],
            "dates": [one.as_json() for one in passage.dates],
            "names": [one.as_json() for one in passage.names],
        },
    )


def _claim(
    version: ArticleVersion,
    passage: found.Passage,
    draft: found.ClaimDraft,
    reader_version: int,
    now: datetime,
) -> Claim:
    quote = quote_of(version.text, draft.spans)
    text = draft.text.strip() or quote
    return Claim(
        article_version_id=version.id,
        position=draft.spans[0].start,
        layer=Layer(draft.layer),
        quote=quote,
        text=text,
        language=Language(draft.language),
        direction=Direction(direction_of(quote)),
        claimant=draft.claimant,
        chain=[link.as_json() for link in draft.chain],
        check_worthiness=draft.check_worthiness,
        reasons=list(draft.reason_codes),
        figures=inside([one.as_json() for one in passage.figures], draft.spans),
        dates=inside([one.as_json() for one in passage.dates], draft.spans),
        names=inside([one.as_json() for one in passage.names], draft.spans),
        reader_version=reader_version,
        search_text=search_text(quote, text),
        created_at=now,
    )


def _pairs(drafts: Sequence[found.ClaimDraft]) -> list[tuple[int, int]]:
    """Each quotation's two layers, once; a claim has one twin at most."""
    pairs: list[tuple[int, int]] = []
    paired: set[int] = set()
    for index, draft in enumerate(drafts):
        if draft.twin is not None and not paired & {index, draft.twin}:
            pairs.append((index, draft.twin))
            paired |= {index, draft.twin}
    return pairs


def _flag(claim: Claim, flag: found.Flag) -> ClaimFlag:
    return ClaimFlag(
        claim=claim, code=FlagCode(flag.code), start=flag.start, end=flag.end, question=flag.question
    )


def _readings(claim: Claim, flags: Sequence[found.Flag], now: datetime) -> Iterator[Reading]:
    texts = dict.fromkeys(text for flag in flags for text in flag.readings if text)
    for position, text in enumerate(texts, start=1):
        yield Reading(
            claim=claim,
            position=position,
            text=text,
            language=claim.language,
            direction=Direction(direction_of(text)),
            created_at=now,
        )


def _stray_flags(claims: Sequence[Claim], flags: Sequence[found.Flag]) -> list[ClaimFlag]:
    if not claims or not flags:
        return []
    ordered = sorted(claims, key=lambda claim: claim.position)
    positions = [claim.position for claim in ordered]
    return [_flag(ordered[max(0, bisect_right(positions, flag.start) - 1)], flag) for flag in flags]
