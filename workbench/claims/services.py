"""Changing claims: arrival, movement, triage, readings, flags, withdrawal. What they say changes in `edits.py`."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from itertools import chain

from sqlalchemy import bindparam, update
from sqlalchemy.orm import Session

from workbench.articles.models import ArticleVersion, Direction, Language
from workbench.audit import services as audit
from workbench.claims import lifecycle, queries
from workbench.claims.changes import name_of, put, require_seen, touch
from workbench.claims.from_reader import ReadVersion, Row, rows_of
from workbench.claims.indexing import entry_row
from workbench.claims.models import (
    Claim,
    ClaimEntry,
    ClaimFlag,
    ClaimSpan,
    ClaimState,
    FlagDecision,
    Layer,
    Passage,
    Reading,
)
from workbench.claims.triage import Decision, Outcome, marks_from, outcome, outcome_for_twin
from workbench.db import clock
from workbench.db.base import Model
from workbench.db.bulk import insert_rows, take_numbers
from workbench.db.rows import require_version
from workbench.errors import N_, DomainError
from workbench.language import READER_VERSION
from workbench.language import model as found
from workbench.people.models import User
from workbench.text.languages import detect_language, direction_of

# Arrival


def add_from_reader(
    session: Session, read: Iterable[tuple[ArticleVersion, Sequence[found.Passage]]]
) -> list[int]:
    """Store what the reader found in several versions, with as many statements as for one. Returns the claims'
    numbers: an import has no use for so many rows."""
    now = clock.now(session)
    every = [rows_of(version, passages, reader_version=READER_VERSION, now=now) for version, passages in read]
    _number(session, Passage, [row for rows in every for row in rows.passages])
    _number(session, Claim, [row for rows in every for row in rows.claims])
    for rows in every:
        for claim, passage in zip(rows.claims, rows.passage_of_claim, strict=True):
            claim["passage_id"] = rows.passages[passage]["id"]
        for claim_index, detail in chain(rows.spans, rows.flags, rows.readings):
            detail["claim_id"] = rows.claims[claim_index]["id"]
    insert_rows(session, Passage, [row for rows in every for row in rows.passages])
    insert_rows(session, Claim, [row for rows in every for row in rows.claims])
    insert_rows(session, ClaimEntry, [entry_row(row) for rows in every for row in rows.claims])
    insert_rows(session, ClaimSpan, [row for rows in every for _claim, row in rows.spans])
    insert_rows(session, ClaimFlag, [row for rows in every for _claim, row in rows.flags])
    insert_rows(session, Reading, [row for rows in every for _claim, row in rows.readings])
    _link_twins(session, every)
    return [row["id"] for rows in every for row in rows.claims]


def language_corrected(session: Session, version: ArticleVersion, *, was: Language) -> None:
    """After the language of a text was corrected, its claims are in that one too. Recorded with the correction."""
    session.execute(
        update(Claim)
        .where(Claim.article_version_id == version.id, Claim.language == was)
        .values(language=version.language)
    )


def _number(session: Session, model: type[Model], rows: Sequence[Row]) -> None:
    for number, row in zip(take_numbers(session, model, len(rows)), rows, strict=True):
        row["id"] = number


def _link_twins(session: Session, every: Iterable[ReadVersion]) -> None:
    """Set each pair's links, which can only be set once both are there; they make no new version of a claim."""
    pairs = [
        (rows.claims[one]["id"], rows.claims[other]["id"]) for rows in every for one, other in rows.twins
    ]
    if not pairs:
        return
    table = Claim.__table__
    statement = update(table).where(table.c.id == bindparam("one")).values(twin_id=bindparam("other"))  # type: ignore[arg-type]  # a table
    both = [*pairs, *((other, one) for one, other in pairs)]
    session.connection().execute(statement, [{"one": one, "other": other} for one, other in both])


# Movement


def move(session: Session, claim: Claim, state: ClaimState, *, waiting_until: datetime | None = None) -> None:
    """Bring a claim into a state. Recorded by the stage that has the reason. Raises lifecycle.NotNow."""
    if state != claim.state:
        lifecycle.require_transition(claim.state, state)
    put(session, claim, state, None)
    claim.waiting_until = waiting_until
    session.flush()


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
        require_seen(
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
) -> list[Claim]:
    """One decision on several claims of a version, a paragraph's say; those already decided stay as they are."""
    result = outcome(decision)
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
        require_seen(session, claim, version, yours={"marks": kept}, theirs={"marks": claim.triage_marks})
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
            put(session, twin, *own)
            changed.append(twin)
    put(session, claim, *result)
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


def withdraw_claim(session: Session, actor: User, claim: Claim, *, reason: str, version: int) -> None:
    """Take a claim out for good: it stays on record with who, when and why. Raises StaleVersion, NotNow."""
    lifecycle.require_transition(claim.state, ClaimState.WITHDRAWN)
    if not reason.strip():
        raise DomainError(N_("Say why the claim is withdrawn."), field="reason")
    require_seen(
        session, claim, version, yours={"reason": reason}, theirs={"text": claim.text, "quote": claim.quote}
    )
    claim.withdrawn_by_id, claim.withdrawn_at = actor.id, clock.now(session)
    put(session, claim, ClaimState.WITHDRAWN, None)
    claim.withdrawn_reason = reason.strip()
    session.flush()
    audit.record(session, actor, "claim-withdrawn", claim, reason=claim.withdrawn_reason)


# Readings and flags


def add_reading(
    session: Session,
    actor: User,
    claim: Claim,
    *,
    text: str,
) -> Reading:
    """Add a way to understand a claim; one worded the same is given back. Makes a new version of the claim."""
    lifecycle.require_live(claim.state)
    text = text.strip()
    if not text:
        raise DomainError(N_("Write the reading as one sentence."), field="text")
    known = queries.all_readings_of(session, claim)
    for reading in known:
        # Another person's may be hidden from this one: under blind review each writes down their own.
        if (
            reading.text == text
            and reading.withdrawn_at is None
            and reading.created_by_id in {None, actor.id}
        ):
            return reading
    reading = Reading(
        claim=claim,
        position=len(known) + 1,
        text=text,
        language=Language(detect_language(text) or claim.language),
        direction=Direction(direction_of(text)),
        created_by_id=actor.id,
        created_at=clock.now(session),
    )
    session.add(reading)
    touch(claim)
    session.flush()
    audit.record(session, actor, "reading-added", claim, reading=reading.public_id, text=text)
    return reading


def withdraw_reading(session: Session, actor: User, reading: Reading) -> None:
    """Take a reading off the list; reviews that judged it keep it."""
    lifecycle.require_live(reading.claim.state)
    if reading.withdrawn_at is not None:
        return
    reading.withdrawn_at = clock.now(session)
    touch(reading.claim)
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
        by=name_of(session, flag.decided_by_id),
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
