"""Changing claims: arrival, triage, editing, readings, flags. Refusals are told before anything changes.

Whether a change is made in place or by a successor is asked of `editing.kind_of_edit` by the caller, who knows
of reviews and leases; this stage does not.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified, set_committed_value

from workbench.articles.models import ArticleVersion, Direction, Language
from workbench.audit import queries as audit_queries
from workbench.audit import services as audit
from workbench.audit.models import AuditEvent
from workbench.claims import lifecycle, queries
from workbench.claims.editing import cleaned_spans, merged_spans, split_spans
from workbench.claims.from_reader import inside, rows_of, span_rows
from workbench.claims.models import (
    Claim,
    ClaimFlag,
    ClaimLineage,
    ClaimSpan,
    ClaimState,
    DismissalReason,
    FlagDecision,
    Layer,
    LineageKind,
    Passage,
    Reading,
)
from workbench.claims.search_text import search_text
from workbench.claims.triage import Decision, Outcome, marks_from, outcome, outcome_for_twin
from workbench.db import clock
from workbench.db.rows import require_version
from workbench.errors import N_, Conflict, DomainError
from workbench.language import READER_VERSION
from workbench.language import model as found
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


# Arrival


def add_from_reader(
    session: Session, version: ArticleVersion, passages: Sequence[found.Passage]
) -> list[Claim]:
    """Store what the reader found in a version. Recorded by whoever brought the article in."""
    return add_many_from_reader(session, [(version, passages)])


def add_many_from_reader(
    session: Session, read: Iterable[tuple[ArticleVersion, Sequence[found.Passage]]]
) -> list[Claim]:
    """Store what the reader found in several versions, with as many statements as for one."""
    now = clock.now(session)
    every = [rows_of(version, passages, reader_version=READER_VERSION, now=now) for version, passages in read]
    session.add_all(passage for rows in every for passage in rows.passages)
    session.flush()
    for rows in every:
        for claim, passage in zip(rows.claims, rows.passage_of_claim, strict=True):
            claim.passage_id = passage.id
        session.add_all([*rows.claims, *rows.details])
    session.flush()
    _link_twins(session, [pair for rows in every for pair in rows.twins])
    return [claim for rows in every for claim in rows.claims]


def _link_twins(session: Session, twins: Sequence[tuple[Claim, Claim]]) -> None:
    """Set each pair's links in two statements, without making new versions of rows just made."""
    if not twins:
        return
    both = [(one.id, other.id) for one, other in twins] + [(other.id, one.id) for one, other in twins]
    table = Claim.__table__
    statement = update(table).where(table.c.id == bindparam("one")).values(twin_id=bindparam("other"))  # type: ignore[arg-type]  # a table
    session.connection().execute(statement, [{"one": one, "other": other} for one, other in both])
    for one, other in twins:
        set_committed_value(one, "twin_id", other.id)
        set_committed_value(other, "twin_id", one.id)


# Movement


def move(session: Session, claim: Claim, state: ClaimState, *, waiting_until: datetime | None = None) -> None:
    """Bring a claim into a state. Recorded by the stage that has the reason. Raises lifecycle.NotNow."""
    if state != claim.state:
        lifecycle.require_transition(claim.state, state)
    _put(claim, state, None)
    claim.waiting_until = waiting_until
    session.flush()


def _put(claim: Claim, state: ClaimState, reason: DismissalReason | None) -> None:
    claim.state = state
    claim.dismissed_reason = reason
    claim.waiting_until = None
    if reason != DismissalReason.DUPLICATE:
        claim.duplicate_of_id = None


# Triage


def triage(
    session: Session,
    actor: User,
    claim: Claim,
    *,
    decision: Decision,
    reason: str | None = None,
    duplicate_of: Claim | None = None,
    marks: Iterable[str] | None = None,
    version: int | None = None,
) -> list[Claim]:
    """Decide whether a claim is worth checking. Returns the claims changed: a quotation's halves go together.

    Raises NotNow once somebody reviews it, StaleVersion when somebody decided meanwhile, TriageRefused.
    """
    lifecycle.require_triageable(claim.state)
    result = outcome(decision, reason)
    kept_marks = None if marks is None else marks_from(marks)
    if version is not None:
        _require_version(
            session,
            claim,
            version,
            yours={"decision": decision.value, "reason": reason},
            theirs={"state": claim.state, "reason": claim.dismissed_reason},
        )
    repeated = _repeated(session, claim, duplicate_of) if decision is Decision.DUPLICATE else None
    changed = _decide(session, actor, claim, decision, result, clock.now(session))
    claim.duplicate_of_id = None if repeated is None else repeated.id
    if kept_marks is not None:
        claim.triage_marks = kept_marks
    session.flush()
    audit.record(
        session,
        actor,
        "claim-triaged",
        claim,
        decision=decision.value,
        reason=result[1],
        duplicate_of=None if repeated is None else repeated.public_id,
        together_with=[one.public_id for one in changed if one is not claim],
        marks=claim.triage_marks,
    )
    return changed


def triage_together(
    session: Session,
    actor: User,
    version: ArticleVersion,
    claims: Collection[Claim],
    *,
    decision: Decision,
    reason: str | None = None,
) -> list[Claim]:
    """One decision on several claims of a version, a paragraph's say; those already decided stay as they are."""
    result = outcome(decision, reason)
    now = clock.now(session)
    changed: list[Claim] = []
    for claim in claims:
        if claim.state == ClaimState.SUGGESTED:
            changed += _decide(session, actor, claim, decision, result, now)
    session.flush()
    audit.record(
        session,
        actor,
        "claims-triaged",
        version,
        decision=decision.value,
        reason=result[1],
        count=len(changed),
        first=changed[0].public_id if changed else None,
        last=changed[-1].public_id if changed else None,
    )
    return changed


def set_marks(
    session: Session, actor: User, claim: Claim, *, marks: Iterable[str], version: int | None = None
) -> None:
    """Tick why a claim is worth checking. Raises StaleVersion, TriageRefused."""
    lifecycle.require_live(claim.state)
    kept = marks_from(marks)
    if version is not None:
        _require_version(session, claim, version, yours={"marks": kept}, theirs={"marks": claim.triage_marks})
    claim.triage_marks = kept
    session.flush()
    audit.record(session, actor, "claim-marked", claim, marks=kept)


def _decide(
    session: Session, actor: User, claim: Claim, decision: Decision, result: Outcome, now: datetime
) -> list[Claim]:
    twin = claim.twin if claim.layer == Layer.CONTENT else None
    decided_together = twin is not None and twin.triaged_at == claim.triaged_at
    changed = [claim]
    if twin is not None and twin.state in lifecycle.TRIAGEABLE and decided_together:
        own = outcome_for_twin(decision, result)
        if own is None and twin.state == ClaimState.DISMISSED:
            own = ClaimState.SUGGESTED, None
        if own is not None:
            _put(twin, *own)
            changed.append(twin)
    _put(claim, *result)
    for one in changed:
        one.triaged_by_id, one.triaged_at = actor.id, now
    return changed


def _repeated(session: Session, claim: Claim, duplicate_of: Claim | None) -> Claim | None:
    """The claim that is repeated: of a repeat, the one it repeats itself."""
    if duplicate_of is not None and duplicate_of.duplicate_of_id is not None:
        duplicate_of = session.get_one(Claim, duplicate_of.duplicate_of_id)
    if duplicate_of is None:
        return None
    if duplicate_of is claim or duplicate_of.id == claim.twin_id:
        raise DomainError(N_("A claim cannot repeat itself. Choose another one."), field="duplicate_of")
    lifecycle.require_live(duplicate_of.state)
    return duplicate_of


# Editing


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
    _require_version(
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
        _put(claim, ClaimState.SUPERSEDED, None)
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


def withdraw_claim(session: Session, actor: User, claim: Claim, *, reason: str, version: int) -> None:
    """Take a claim out for good: it stays on record with who, when and why. Raises StaleVersion, NotNow."""
    lifecycle.require_transition(claim.state, ClaimState.WITHDRAWN)
    if not reason.strip():
        raise DomainError(N_("Say why the claim is withdrawn."), field="reason")
    _require_version(
        session, claim, version, yours={"reason": reason}, theirs={"text": claim.text, "quote": claim.quote}
    )
    claim.withdrawn_by_id, claim.withdrawn_at = actor.id, clock.now(session)
    _put(claim, ClaimState.WITHDRAWN, None)
    claim.withdrawn_reason = reason.strip()
    session.flush()
    audit.record(session, actor, "claim-withdrawn", claim, reason=claim.withdrawn_reason)


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


# Readings and flags


def add_reading(
    session: Session,
    actor: User,
    claim: Claim,
    *,
    text: str,
    language: Language | None = None,
    direction: Direction | None = None,
) -> Reading:
    """Add a way to understand a claim; one worded the same is given back. Makes a new version of the claim."""
    lifecycle.require_live(claim.state)
    text = text.strip()
    if not text:
        raise DomainError(N_("Write the reading as one sentence."), field="text")
    known = queries.all_readings_of(session, claim)
    for reading in known:
        if reading.text == text and reading.withdrawn_at is None:
            return reading
    reading = Reading(
        claim=claim,
        position=len(known) + 1,
        text=text,
        language=language or Language(detect_language(text) or claim.language),
        direction=direction or Direction(direction_of(text)),
        created_by_id=actor.id,
        created_at=clock.now(session),
    )
    session.add(reading)
    _touch(claim)
    session.flush()
    audit.record(session, actor, "reading-added", claim, reading=reading.public_id, text=text)
    return reading


def withdraw_reading(session: Session, actor: User, reading: Reading) -> None:
    """Take a reading off the list; reviews that judged it keep it."""
    lifecycle.require_live(reading.claim.state)
    if reading.withdrawn_at is not None:
        return
    reading.withdrawn_at = clock.now(session)
    _touch(reading.claim)
    session.flush()
    audit.record(session, actor, "reading-withdrawn", reading.claim, reading=reading.public_id)


def decide_flag(
    session: Session, actor: User, flag: ClaimFlag, *, decision: FlagDecision, version: int
) -> None:
    """Confirm or dismiss what the reader noticed, or take that back. Raises StaleVersion."""
    require_version(
        flag,
        version,
        yours={"decision": decision.value},
        theirs={"decision": flag.decision},
        by=_name_of(session, flag.decided_by_id),
        at=None if flag.decided_at is None else flag.decided_at.isoformat(),
    )
    now = clock.now(session)
    taken_back = decision is FlagDecision.SUGGESTED
    flag.decision = decision
    flag.decided_by_id = None if taken_back else actor.id
    flag.decided_at = None if taken_back else now
    session.flush()
    audit.record(
        session,
        actor,
        "flag-decided",
        flag.claim,
        flag=flag.public_id,
        code=flag.code,
        decision=decision.value,
    )


def _touch(claim: Claim) -> None:
    """Make a new version of a claim whose own columns stay as they are."""
    flag_modified(claim, "text")


# Who was faster


def _require_version(
    session: Session, claim: Claim, seen: int, *, yours: dict[str, object], theirs: dict[str, object]
) -> None:
    if claim.version == seen:
        return
    last = _last_event(session, claim)
    require_version(
        claim,
        seen,
        yours=yours,
        theirs=theirs,
        by=_name_of(session, None if last is None else last.actor_id),
        at=None if last is None else last.at.isoformat(),
    )


def _last_event(session: Session, claim: Claim) -> AuditEvent | None:
    events = audit_queries.events_of("Claim", claim.public_id)
    return session.scalars(events.order_by(AuditEvent.id.desc()).limit(1)).one_or_none()


def _name_of(session: Session, number: int | None) -> str | None:
    person = None if number is None else session.get(User, number)
    return None if person is None else person.name
