"""Changing what a claim says: adding, wording, replacing, splitting, merging.

Whether a change is made in place or by a successor is asked of `editing.kind_of_edit` by the caller, who knows
of reviews and leases; this stage does not.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from workbench.articles.models import ArticleVersion, Direction, Language
from workbench.audit import services as audit
from workbench.claims import lifecycle, queries
from workbench.claims.changes import put, require_seen
from workbench.claims.editing import cleaned_spans, merged_spans, split_spans
from workbench.claims.from_reader import inside, span_rows
from workbench.claims.indexing import write_entry
from workbench.claims.models import (
    Claim,
    ClaimFlag,
    ClaimLineage,
    ClaimSpan,
    ClaimState,
    Layer,
    LineageKind,
    Passage,
    Reading,
)
from workbench.claims.search_text import search_text
from workbench.db import clock
from workbench.errors import N_, Conflict, DomainError
from workbench.people.models import User
from workbench.text.languages import detect_language, direction_of
from workbench.text.selectors import Span, quote_of

WORTH_OF_ADDED = 0.5
"""Check-worthiness of a claim that a person added where the reader saw none."""


@dataclass(frozen=True)
class Wording:
    """What a claim says, where, and according to whom: what an edit may change."""

    spans: tuple[Span, ...]
    text: str
    claimant: str | None = None


def wording_of(session: Session, claim: Claim) -> Wording:
    """What a claim says now."""
    spans = tuple(Span(span.start, span.end) for span in queries.spans_of(session, claim))
    return Wording(spans=spans, text=claim.text, claimant=claim.claimant)


def add_claim(session: Session, actor: User, version: ArticleVersion, wording: Wording) -> Claim:
    """Add a claim that the reader did not see. Whoever adds it has chosen it. Raises SpanRefused, Conflict."""
    spans = cleaned_spans(version.text, wording.spans)
    quote = quote_of(version.text, spans)
    for known in queries.claims_in_order(session, version):
        if known.quote == quote and known.position == spans[0].start and known.layer == Layer.CONTENT:
            raise Conflict(N_("There is already a claim on exactly these words."), field="spans")
    now = clock.now(session)
    claim = _new_claim(session, actor, version, wording, spans, now)
    claim.state, claim.triaged_by_id, claim.triaged_at = ClaimState.SELECTED, actor.id, now
    session.flush()
    audit.record(session, actor, "claim-added", claim, quote=claim.quote, article_version=version.public_id)
    return claim


def edit_in_place(session: Session, actor: User, claim: Claim, wording: Wording, *, version: int) -> Claim:
    """Give a claim other words, span or claimant. Raises StaleVersion, NotNow, SpanRefused."""
    lifecycle.require_live(claim.state)
    require_unchanged(session, claim, wording, version=version)
    before = {"text": claim.text, "quote": claim.quote, "claimant": claim.claimant}
    spans = cleaned_spans(claim.article_version.text, wording.spans)
    if spans != [Span(span.start, span.end) for span in queries.spans_of(session, claim)]:
        session.execute(delete(ClaimSpan).where(ClaimSpan.claim_id == claim.id))
        session.add_all(span_rows(claim, claim.article_version.text, spans))
    _word(session, claim, claim.article_version, wording, spans)
    session.flush()
    audit.record(session, actor, "claim-edited", claim, before=before, text=claim.text, quote=claim.quote)
    return claim


def require_unchanged(session: Session, claim: Claim, wording: Wording, *, version: int) -> None:
    """Raise StaleVersion, with both wordings, when somebody edited the claim since `version`."""
    text = claim.article_version.text
    spans = [span for span in wording.spans if span.end <= len(text)]
    require_seen(
        session,
        claim,
        version,
        yours={"text": wording.text, "quote": quote_of(text, spans), "claimant": wording.claimant},
        theirs={"text": claim.text, "quote": claim.quote, "claimant": claim.claimant},
    )


def supersede(
    session: Session,
    actor: User,
    claims: Sequence[Claim],
    wordings: Sequence[Wording],
    *,
    kind: LineageKind,
) -> list[Claim]:
    """Put new claims in the place of old ones of the same version. The old keep their reviews and words.

    Flags and readings go along to the successors whose words they are about. Raises NotNow, SpanRefused.
    """
    for claim in claims:
        lifecycle.require_transition(claim.state, ClaimState.SUPERSEDED)
    first = claims[0]
    now = clock.now(session)
    chosen = any(claim.state in lifecycle.CHOSEN for claim in claims)
    successors: list[Claim] = []
    for wording in wordings:
        spans = cleaned_spans(first.article_version.text, wording.spans)
        successor = _new_claim(session, actor, first.article_version, wording, spans, now)
        successor.layer = first.layer
        successor.state = ClaimState.SELECTED if chosen else ClaimState.SUGGESTED
        successor.triaged_by_id, successor.triaged_at = first.triaged_by_id, first.triaged_at
        successor.triage_marks = list(dict.fromkeys(mark for one in claims for mark in one.triage_marks))
        successor.chain = list(first.chain)
        successor.reasons = list(dict.fromkeys(reason for one in claims for reason in one.reasons))
        successor.check_worthiness = max(one.check_worthiness for one in claims)
        successor.reader_version = first.reader_version
        successors.append(successor)
    session.flush()
    _carry_over(session, claims, successors)
    for claim in claims:
        put(session, claim, ClaimState.SUPERSEDED, None)
        session.add_all(
            ClaimLineage(predecessor_id=claim.id, successor_id=successor.id, kind=kind)
            for successor in successors
        )
    session.flush()
    audit.record(
        session,
        actor,
        "claim-superseded",
        first,
        kind=kind.value,
        predecessors=[claim.public_id for claim in claims],
        successors=[successor.public_id for successor in successors],
    )
    return successors


def split_claim(session: Session, actor: User, claim: Claim, *, at: int, version: int) -> list[Claim]:
    """Make two claims of one, cut at an offset of the version's text. Raises StaleVersion, SpanRefused."""
    wording = wording_of(session, claim)
    require_unchanged(session, claim, wording, version=version)
    text = claim.article_version.text
    halves = [cleaned_spans(text, half) for half in split_spans(wording.spans, at)]
    wordings = [Wording(tuple(half), quote_of(text, half), claim.claimant) for half in halves]
    return supersede(session, actor, [claim], wordings, kind=LineageKind.SPLIT)


def merge_claims(session: Session, actor: User, claim: Claim, other: Claim, *, version: int) -> Claim:
    """Make one claim of two neighbours. Raises StaleVersion, DomainError for claims that are none."""
    wording, second = wording_of(session, claim), wording_of(session, other)
    require_unchanged(session, claim, wording, version=version)
    if claim.article_version_id != other.article_version_id or claim.layer != other.layer or claim is other:
        raise DomainError(N_("Only neighbouring claims of one article can be merged."), field="other")
    spans = merged_spans(claim.article_version.text, wording.spans, second.spans)
    in_order = sorted([claim, other], key=lambda one: (one.position, one.id))
    text = " ".join(one.text for one in in_order)
    together = Wording(tuple(spans), text, claim.claimant or other.claimant)
    return supersede(session, actor, in_order, [together], kind=LineageKind.MERGE)[0]


def _new_claim(
    session: Session,
    actor: User,
    version: ArticleVersion,
    wording: Wording,
    spans: Sequence[Span],
    now: datetime,
) -> Claim:
    claim = Claim(
        article_version_id=version.id,
        position=spans[0].start,
        quote="",
        text="",
        language=version.language,
        direction=version.direction,
        search_text="",
        check_worthiness=WORTH_OF_ADDED,
        created_by_id=actor.id,
        created_at=now,
    )
    _word(session, claim, version, wording, spans)
    session.add(claim)
    session.add_all(span_rows(claim, version.text, spans))
    return claim


def _word(
    session: Session, claim: Claim, version: ArticleVersion, wording: Wording, spans: Sequence[Span]
) -> None:
    """Set everything that follows from a claim's words."""
    passage = queries.passage_at(session, version, spans[0].start)
    findings: dict[str, list[dict[str, object]]] = {} if passage is None else passage.findings
    claim.quote = quote_of(version.text, spans)
    claim.text = wording.text.strip() or claim.quote
    claim.claimant = (wording.claimant or "").strip() or None
    claim.position = spans[0].start
    claim.passage_id = _number_of(passage)
    claim.language = Language(detect_language(claim.quote) or version.language)
    claim.direction = Direction(direction_of(claim.quote))
    claim.figures = inside(findings.get("figures", []), spans)
    claim.dates = inside(findings.get("dates", []), spans)
    claim.names = inside(findings.get("names", []), spans)
    claim.search_text = search_text(claim.quote, claim.text)
    write_entry(session, claim)


def _number_of(passage: Passage | None) -> int | None:
    return None if passage is None else passage.id


def _carry_over(session: Session, claims: Sequence[Claim], successors: Sequence[Claim]) -> None:
    """Bring flags, readings, the other layer and repeats from old claims to those in their place."""
    now = clock.now(session)
    spans = queries.spans_by_claim(session, successors)
    flagged: dict[int, bool] = {}
    for claim in claims:
        for flag in queries.flags_of(session, claim):
            heirs = [
                heir
                for heir in successors
                if any(span.start < flag.end and flag.start < span.end for span in spans[heir.id])
            ] or successors[:1]
            session.add_all(_copied_flag(flag, heir) for heir in heirs)
            flagged |= {heir.id: True for heir in heirs}
    heirs = [heir for heir in successors if heir.id in flagged] or list(successors[:1])
    texts = [reading for claim in claims for reading in queries.readings_of(session, claim)]
    for heir in heirs:
        for position, reading in enumerate(texts, start=1):
            session.add(_copied_reading(reading, heir, position, now))
    _hand_over_twin(session, claims, successors[0])
    session.execute(
        update(Claim)
        .where(Claim.duplicate_of_id.in_([claim.id for claim in claims]))
        .values(duplicate_of_id=successors[0].id)
    )


def _copied_flag(flag: ClaimFlag, heir: Claim) -> ClaimFlag:
    return ClaimFlag(
        claim=heir,
        code=flag.code,
        start=flag.start,
        end=flag.end,
        question=flag.question,
        decision=flag.decision,
        decided_by_id=flag.decided_by_id,
        decided_at=flag.decided_at,
    )


def _copied_reading(reading: Reading, heir: Claim, position: int, now: datetime) -> Reading:
    return Reading(
        claim=heir,
        position=position,
        text=reading.text,
        language=reading.language,
        direction=reading.direction,
        created_by_id=reading.created_by_id,
        created_at=now,
    )


def _hand_over_twin(session: Session, claims: Sequence[Claim], heir: Claim) -> None:
    twins = [claim.twin for claim in claims if claim.twin is not None]
    if not twins:
        return
    for one in [*claims, *twins]:
        one.twin_id = None
    # Both links are unique: the old ones go before the new ones come.
    session.flush()
    if twins[0] not in claims:
        heir.twin_id, twins[0].twin_id = twins[0].id, heir.id
