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
from workbench.errors import N_, Conflict, DomainError
from workbench.evidence.addresses import check_address
from workbench.evidence.models import Stance
from workbench.people.models import User
from workbench.queues import services as queue_services
from workbench.reviews import queries as review_queries
from workbench.reviews import rules
from workbench.reviews.models import RatingLevel, RatingScale
from workbench.stories import queries as story_queries


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
) -> FinalVerdict:
    """Settle a claim whose reviews differ. All reviews stay as they are.

    `reason` says why so; without one the rationale stands for it. A lead who reviewed the claim may settle it,
    as small desks must, but only with a reason of its own, which every export carries.
    """
    item = queue_services.lock_place(session, claim)
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
    if has_reviewed and not (reason or "").strip():
        raise DomainError(
            N_("You reviewed this claim yourself. Say why you settle it; the reason is exported with it."),
            field="reason",
        )
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
        has_contradict_note=story_queries.has_contradict_note(session, claim),
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
    session: Session, actor: User, verdict: FinalVerdict, *, url: str, version: int
) -> None:
    """Say where the check is published; empty takes the address back. Raises UnacceptableAddress."""
    address = check_address(url) if url.strip() else None
    require_version(verdict, version, yours={"url": url}, theirs={"url": verdict.publication_url or ""})
    verdict.publication_url = address
    session.flush()
    audit.record(
        session, actor, "publication-address-set", verdict, claim=verdict.claim.public_id, url=address
    )


def reopen(session: Session, claim: Claim) -> None:
    """Take the current verdict out of force, because a review it stands on was given back."""
    verdict = queries.current_verdict(session, claim)
    if verdict is not None:
        verdict.is_current = False
        session.flush()


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
