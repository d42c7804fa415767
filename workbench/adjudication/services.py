"""A lead's decisions: settling what reviews differ on, and where a verdict is published."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from workbench.adjudication import queries
from workbench.adjudication.models import FinalVerdict, Method
from workbench.adjudication.settling import make_final, waits_for_notes
from workbench.audit import services as audit
from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, ClaimState
from workbench.db import clock
from workbench.db.rows import require_version
from workbench.errors import N_, Conflict, DomainError, Forbidden, StaleVersion
from workbench.evidence.addresses import check_address
from workbench.evidence.models import Stance
from workbench.people.models import User
from workbench.queues import following
from workbench.queues.conflicts import is_avoided
from workbench.queues.giving import CONFLICT_DECLARED, ConflictDeclared
from workbench.reviews import queries as review_queries
from workbench.reviews import rules
from workbench.reviews.late_saves import TooLate
from workbench.reviews.models import RatingLevel, RatingScale
from workbench.stories import note_queries


def adjudicate(
    session: Session,
    actor: User,
    claim: Claim,
    *,
    verdict: str,
    rationale: str,
    reason: str | None,
    readings: Mapping[UUID, str],
    reason_code: str | None = None,
    as_of: datetime | None = None,
    version: int | None = None,
) -> FinalVerdict | TooLate:
    """Settle a claim whose reviews differ. All reviews stay as they are.

    `reason` says why so; without one the rationale stands for it. A lead who reviewed the claim may settle it only
    where no other lead can, as small desks must, and with a reason of its own, which every export carries.
    `version` is the claim's as the lead read its reviews; scripts may leave it out.
    """
    item = following.lock_place(session, claim)
    if version is not None and version != claim.version:
        yours: dict[str, object] = {
            "verdict": verdict,
            "rationale": rationale,
            "why": reason or "",
            "reason": reason_code,
            "as_of": as_of.isoformat() if as_of else None,
            "readings": {str(reading): code for reading, code in readings.items()},
        }
        return _too_late(session, actor, claim, yours)
    if claim.state != ClaimState.ADJUDICATION:
        raise Conflict(N_("This claim is not waiting for a decision."))
    if waits_for_notes(session, claim, item):
        raise Conflict(
            N_(
                "Open notes are about this claim, and its queue lets no verdict become final until they are resolved."
            )
        )
    reviews = review_queries.submitted_reviews(session, claim)
    has_reviewed = any(review.reviewer_id == actor.id for review in reviews)
    _require_impartial(session, actor, claim, has_reviewed=has_reviewed, reason=reason)
    scale = review_queries.current_scale(session, claim.layer)
    level = review_queries.level(session, scale, verdict)
    levels = _reading_levels(session, scale, claim, readings)
    problems = rules.problems_of(
        level,
        rationale=rationale,
        reason=reason_code,
        stances=_stances(session, claim),
        reading_verdicts=[
            levels[reading.id].code if reading.id in levels else None
            for reading in claim_queries.readings_of(session, claim)
        ],
        has_contradict_note=note_queries.has_contradict_note(session, claim),
    )
    if problems:
        raise rules.Incomplete(problems)
    final = FinalVerdict(
        claim_id=claim.id,
        level_id=level.id,
        method=Method.ADJUDICATED,
        reason_code=reason_code,
        as_of=as_of,
        rationale=rationale.strip(),
        reason=(reason or "").strip() or rationale.strip(),
        decided_by_id=actor.id,
        decided_by_a_reviewer=has_reviewed,
        decided_at=clock.now(session),
    )
    make_final(session, claim, item, final, levels)
    audit.record(
        session,
        actor,
        "claim-adjudicated",
        final,
        claim=claim.public_id,
        verdict=level.code,
        reason=final.reason,
        decided_by_a_reviewer=has_reviewed,
    )
    return final


def set_publication_url(
    session: Session, actor: User, verdict: FinalVerdict, *, url: str, seen: str, version: int
) -> None:
    """Say where the check is published; empty takes the address back. Raises UnacceptableAddress.

    `seen` is the public id of the verdict, and `version` its version, as the actor saw it: a claim that was decided
    anew has another verdict, which may have the same version.
    """
    address = check_address(url) if url.strip() else None
    yours, theirs = {"url": url}, {"url": verdict.publication_url or ""}
    if seen != str(verdict.public_id):
        raise StaleVersion(
            yours=yours, theirs=theirs, by=verdict.decided_by.name, at=verdict.decided_at.isoformat()
        )
    require_version(verdict, version, yours=yours, theirs=theirs)
    verdict.publication_url = address
    session.flush()
    audit.record(
        session, actor, "publication-address-set", verdict, claim=verdict.claim.public_id, url=address
    )


def _require_impartial(
    session: Session, actor: User, claim: Claim, *, has_reviewed: bool, reason: str | None
) -> None:
    if is_avoided(session, actor, claim):
        raise ConflictDeclared(CONFLICT_DECLARED)
    if not has_reviewed:
        return
    others = queries.impartial_leads(session, claim)
    if others:
        raise Forbidden(
            N_("You reviewed this claim yourself. It waits for a lead who did not: %(names)s."),
            names=[lead.name for lead in others],
        )
    if not (reason or "").strip():
        raise DomainError(
            N_("You reviewed this claim yourself. Say why you settle it; the reason is exported with it."),
            field="reason",
        )


def _too_late(session: Session, actor: User, claim: Claim, yours: dict[str, object]) -> TooLate:
    """The claim changed while the lead was deciding. Nothing is overwritten; the losing text goes into the log."""
    verdict = queries.current_verdict(session, claim)
    refusal = StaleVersion(
        yours=yours,
        theirs={} if verdict is None else _content(session, verdict),
        by=None if verdict is None else verdict.decided_by.name,
        at=None if verdict is None else verdict.decided_at.isoformat(),
    )
    audit.record(session, actor, "adjudication-lost", claim, yours=yours)
    return TooLate(refusal)


def _content(session: Session, verdict: FinalVerdict) -> dict[str, object]:
    readings = queries.final_readings(session, [verdict])[verdict.id]
    return {
        "verdict": verdict.level.code,
        "rationale": verdict.rationale,
        "why": verdict.reason,
        "reason": verdict.reason_code,
        "as_of": verdict.as_of.isoformat() if verdict.as_of else None,
        "readings": {str(row.reading.public_id): row.level.code for row in readings},
    }


def _reading_levels(
    session: Session, scale: RatingScale, claim: Claim, verdicts: Mapping[UUID, str]
) -> dict[int, RatingLevel]:
    known = {reading.public_id: reading for reading in claim_queries.readings_of(session, claim)}
    levels = {}
    for public_id, code in verdicts.items():
        if public_id not in known:
            raise DomainError(N_("This claim has no reading %(id)s."), field="readings", id=str(public_id))
        levels[known[public_id].id] = review_queries.level(session, scale, code)
    return levels


def _stances(session: Session, claim: Claim) -> list[Stance]:
    """Of all evidence that the claim's reviews cite."""
    reviews = review_queries.submitted_reviews(session, claim)
    cited = review_queries.citations_of(session, reviews)
    return [citation.stance for citations in cited.values() for citation in citations]
