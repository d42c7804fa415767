"""Reading final verdicts."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, bindparam, exists, select
from sqlalchemy.orm import Session, joinedload

from workbench.adjudication.models import FinalReading, FinalVerdict, PendingDecision, Reopening, Why
from workbench.claims.models import Claim, ClaimState
from workbench.evidence.models import Evidence
from workbench.people.models import Role, User
from workbench.queues.models import ConflictOfInterest, ItemState, Queue, QueueItem
from workbench.reviews.models import RatingLevel, Review, ReviewState
from workbench.reviews.records import Stood
from workbench.stories import note_queries


@dataclass(frozen=True)
class Round:
    """A decision that is in force no more, and how it ended."""

    number: int
    verdict: FinalVerdict
    readings: Sequence[FinalReading]
    reopening: Reopening | None
    """None: it was taken back before reasons and reviews were kept."""
    stood: Stood
    """Its reviews as they stood, without sources that are protected by now."""


_CURRENT_VERDICT = (
    select(FinalVerdict)
    .where(FinalVerdict.claim_id == bindparam("claim"), FinalVerdict.is_current)
    .options(joinedload(FinalVerdict.level), joinedload(FinalVerdict.decided_by))
)


def current_verdict(session: Session, claim: Claim) -> FinalVerdict | None:
    """What we hold of a claim, None before it is settled."""
    return session.scalars(_CURRENT_VERDICT, {"claim": claim.id}).one_or_none()


def current_verdicts(session: Session, claim_ids: Collection[int]) -> dict[int, FinalVerdict]:
    """What we hold of several claims, by the claim's number."""
    rows = session.scalars(
        select(FinalVerdict)
        .where(FinalVerdict.claim_id.in_(claim_ids), FinalVerdict.is_current)
        .options(joinedload(FinalVerdict.level))
    )
    return {verdict.claim_id: verdict for verdict in rows}


def verdicts_of(session: Session, claim: Claim) -> list[FinalVerdict]:
    """All verdicts a claim has had, the newest first."""
    return list(
        session.scalars(
            select(FinalVerdict)
            .where(FinalVerdict.claim_id == claim.id)
            .options(joinedload(FinalVerdict.level), joinedload(FinalVerdict.decided_by))
            .order_by(FinalVerdict.id.desc())
        )
    )


def final_readings(session: Session, verdicts: Iterable[FinalVerdict]) -> dict[int, list[FinalReading]]:
    """The readings' final verdicts, by the verdict's number."""
    found: dict[int, list[FinalReading]] = {verdict.id: [] for verdict in verdicts}
    rows = session.scalars(
        select(FinalReading)
        .where(FinalReading.final_verdict_id.in_(found))
        .options(joinedload(FinalReading.reading), joinedload(FinalReading.level))
        .order_by(FinalReading.reading_id)
    )
    for row in rows:
        found[row.final_verdict_id].append(row)
    return found


def rounds_before(session: Session, claim_ids: Collection[int]) -> dict[int, list[Round]]:
    """The verdicts of several claims that are in force no more, by the claim's number, the first round first."""
    found: dict[int, list[Round]] = {number: [] for number in claim_ids}
    rows = session.execute(
        select(FinalVerdict, Reopening)
        .outerjoin(Reopening, Reopening.final_verdict_id == FinalVerdict.id)
        .where(FinalVerdict.claim_id.in_(claim_ids), FinalVerdict.is_current.is_(False))
        .options(
            joinedload(FinalVerdict.level).joinedload(RatingLevel.scale),
            joinedload(FinalVerdict.decided_by),
            joinedload(Reopening.reopened_by),
        )
        .order_by(FinalVerdict.claim_id, FinalVerdict.id)
    ).all()
    readings = final_readings(session, [verdict for verdict, _ in rows])
    kept = {verdict.id: reopening.stood for verdict, reopening in rows if reopening is not None}
    protected = _protected(session, {UUID(one["id"]) for each in kept.values() for one in each["evidence"]})
    for verdict, reopening in rows:
        rounds = found[verdict.claim_id]
        told = _told(kept.get(verdict.id), protected)
        rounds.append(Round(len(rounds) + 1, verdict, readings[verdict.id], reopening, told))
    return found


def _protected(session: Session, evidence: Collection[UUID]) -> set[str]:
    rows = session.scalars(
        select(Evidence.public_id).where(Evidence.public_id.in_(evidence), Evidence.is_protected)
    )
    return {str(public_id) for public_id in rows}


def _told(kept: dict[str, Any] | None, protected: Collection[str]) -> Stood:
    if kept is None:
        return Stood([], [], 0)
    told = [one for one in kept["evidence"] if one["id"] not in protected]
    withheld = kept["evidence_withheld"] + len(kept["evidence"]) - len(told)
    return Stood(kept["reviews"], told, withheld)


def impartial_leads(session: Session, claim: Claim) -> list[User]:
    """The leads who may settle a claim's reviews: they wrote none of them, and no conflict of interest keeps them
    from its source. Admins are not counted: they keep the workbench, and not every one of them is of the desk."""
    wrote = select(Review.reviewer_id).where(
        Review.claim_id == claim.id, Review.state == ReviewState.SUBMITTED
    )
    avoids = select(ConflictOfInterest.user_id).where(
        ConflictOfInterest.source_id == claim.article_version.article.source_id,
        ConflictOfInterest.ended_at.is_(None),
    )
    return list(
        session.scalars(
            select(User)
            .where(User.is_active, User.role == Role.LEAD, User.id.not_in(wrote), User.id.not_in(avoids))
            .order_by(User.name, User.id)
        )
    )


def find_pending(session: Session, claim: Claim) -> PendingDecision | None:
    """Since when and why a claim waits for a lead; None where it does not."""
    return session.get(PendingDecision, claim.id) if claim.state == ClaimState.ADJUDICATION else None


def why_waiting(session: Session, claims: Collection[Claim]) -> dict[int, Why]:
    """Why those of some claims that wait for a lead do so, by the claim's number."""
    waiting = [claim.id for claim in claims if claim.state == ClaimState.ADJUDICATION]
    rows = session.scalars(select(PendingDecision).where(PendingDecision.claim_id.in_(waiting)))
    return {pending.claim_id: Why(pending.why) for pending in rows}


def held_by_notes() -> ColumnElement[bool]:
    """Whether open notes let no decision be made on what waits, whatever else it waits for (`waits_for_notes`)."""
    holds = exists().where(
        QueueItem.claim_id == PendingDecision.claim_id,
        QueueItem.state == ItemState.ADJUDICATION,
        QueueItem.queue_id == Queue.id,
        Queue.notes_hold_verdicts,
    )
    return and_(holds, note_queries.has_open_note(PendingDecision.claim_id))


def held_among(session: Session, claim_ids: Collection[int]) -> set[int]:
    """Those of some waiting claims, by number, that open notes hold."""
    held = select(PendingDecision.claim_id).where(PendingDecision.claim_id.in_(claim_ids), held_by_notes())
    return set(session.scalars(held))


def released() -> Select[int]:
    """The numbers of claims that waited for notes alone, and that no note holds now; the longest wait first."""
    waited = waiting_claims().where(PendingDecision.why == Why.NOTES, ~held_by_notes())
    return waited.with_only_columns(PendingDecision.claim_id).order_by(
        PendingDecision.since, PendingDecision.claim_id
    )


def waiting_claims() -> Select[PendingDecision]:
    """What waits for a lead. The pager orders it, the longest wait first."""
    return select(PendingDecision).join(PendingDecision.claim).where(Claim.state == ClaimState.ADJUDICATION)
