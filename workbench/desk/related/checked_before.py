"""Whether something like a claim was checked before: our own final verdicts, and checks that others published."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.adjudication import queries as adjudication_queries
from workbench.adjudication.models import FinalReading, FinalVerdict
from workbench.claims import lifecycle
from workbench.claims.models import Claim, ClaimEntry, Layer
from workbench.fact_checks.models import FactCheck
from workbench.fact_checks.services import INDEX
from workbench.people.models import User
from workbench.reviews import blindness
from workbench.stories.related import WITH_SOURCE, Alike

MOST = 5
LEAST = 0.15
"""Score from which an earlier check is worth opening."""


@dataclass(frozen=True)
class OwnCheck:
    """A claim that is settled, with what we hold of it."""

    claim: Claim
    verdict: FinalVerdict
    readings: Sequence[FinalReading]
    score: float


@dataclass(frozen=True)
class OthersCheck:
    fact_check: FactCheck
    score: float


@dataclass(frozen=True)
class CheckedBefore:
    own: Sequence[OwnCheck]
    others: Sequence[OthersCheck]


def checked_before(session: Session, person: User, claim: Claim, nearest: Sequence[Alike]) -> CheckedBefore:
    """Earlier checks of the claims that read most like one, best first. Never a verdict on the claim itself, nor one
    on a claim whose reviews the person may not see (DESIGN §4.7)."""
    scores = {
        one.claim_id: one.score
        for one in nearest
        if one.score >= LEAST and one.state in lifecycle.FINISHED and one.layer == Layer.CONTENT
    }
    query = select(Claim).where(Claim.id.in_(scores)).options(WITH_SOURCE)
    settled = {other.id: other for other in session.scalars(query)}
    blind = blindness.bound_claims(session, person, list(settled.values()))
    verdicts = adjudication_queries.current_verdicts(session, list(settled))
    told = [number for number in scores if number in verdicts and number not in blind][:MOST]
    readings = adjudication_queries.final_readings(session, [verdicts[number] for number in told])
    own = [
        OwnCheck(settled[number], verdicts[number], readings[verdicts[number].id], scores[number])
        for number in told
    ]
    return CheckedBefore(own=own, others=_by_others(session, claim))


def _by_others(session: Session, claim: Claim) -> list[OthersCheck]:
    entry = session.get(ClaimEntry, claim.id)
    hits = [] if entry is None else INDEX.related(session, entry.entry)
    best = [hit for hit in hits if hit.score >= LEAST][:MOST]
    query = select(FactCheck).where(FactCheck.id.in_([hit.key for hit in best]))
    by_number = {check.id: check for check in session.scalars(query)}
    return [OthersCheck(by_number[hit.key], hit.score) for hit in best if hit.key in by_number]
