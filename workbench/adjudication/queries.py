"""Reading final verdicts."""

from collections.abc import Collection, Iterable

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session, contains_eager, joinedload

from workbench.adjudication.models import FinalReading, FinalVerdict, PendingDecision
from workbench.articles.models import Article, ArticleVersion
from workbench.claims.models import Claim, ClaimState

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


def find_pending(session: Session, claim: Claim) -> PendingDecision | None:
    """Since when and why a claim waits for a lead; None where it does not."""
    return session.get(PendingDecision, claim.id) if claim.state == ClaimState.ADJUDICATION else None


def waiting_claims() -> Select[PendingDecision]:
    """What waits for a lead. The pager orders it, the longest wait first."""
    return (
        select(PendingDecision)
        .join(PendingDecision.claim)
        .where(Claim.state == ClaimState.ADJUDICATION)
        .options(
            contains_eager(PendingDecision.claim)
            .joinedload(Claim.article_version)
            .joinedload(ArticleVersion.article)
            .joinedload(Article.source)
        )
    )
