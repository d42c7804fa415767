"""Triage as the desk does it: the decision, and what it means for the queues."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from workbench.articles.models import ArticleVersion
from workbench.claims import queries as claim_queries
from workbench.claims import services as claim_services
from workbench.claims.models import Claim
from workbench.claims.triage import Decision
from workbench.people.models import User
from workbench.queues import following


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
    """Decide on a claim and tell the queues. Returns the claims changed."""
    claim = claim_queries.lock(session, claim)
    changed = claim_services.triage(
        session,
        actor,
        claim,
        decision=decision,
        reason=reason,
        duplicate_of=duplicate_of,
        marks=marks,
        version=version,
    )
    _tell_queues(session, changed)
    return changed


def triage_paragraph(
    session: Session, actor: User, version: ArticleVersion, paragraph: int, *, decision: Decision
) -> list[Claim]:
    """One decision on every undecided claim of a paragraph."""
    cards = claim_queries.cards_of_paragraph(session, version, paragraph)
    changed = claim_services.triage_together(session, actor, version, cards, decision=decision)
    _tell_queues(session, changed)
    return changed


def _tell_queues(session: Session, changed: Iterable[Claim]) -> None:
    for claim in changed:
        following.claim_changed(session, claim)
