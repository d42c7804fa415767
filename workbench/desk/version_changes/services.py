"""Deciding about a claim that a newer version of its article does not hold as it was."""

from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.claims import queries as claim_queries
from workbench.claims import succession
from workbench.claims.models import Claim, ClaimFate, FateDecision
from workbench.db import clock
from workbench.db.rows import require_version
from workbench.desk.claim_editing import services as editing
from workbench.errors import N_, Conflict, DomainError
from workbench.people.models import User


def confirm(session: Session, actor: User, fate: ClaimFate, successor: Claim | None, *, version: int) -> None:
    """Let a claim of the newer version take the older one's place: its queue, rows and notes go along, leases end."""
    claim = _open(session, fate, FateDecision.CONFIRMED, version)
    if successor is None:
        raise DomainError(N_("Choose a claim of the newer version."), field="successor")
    succession.put_in_place(session, actor, claim, successor)
    editing.hand_over(session, claim, [successor])
    fate.successor_id = successor.id
    _decide(session, actor, fate, FateDecision.CONFIRMED)
    audit.record(
        session, actor, "claim-succeeded-in-new-version", claim, successor=successor.public_id, kind=fate.kind
    )


def keep(session: Session, actor: User, fate: ClaimFate, *, version: int) -> None:
    """Let a claim stay one of the older version, with all that was said about it."""
    claim = _open(session, fate, FateDecision.KEPT, version)
    _decide(session, actor, fate, FateDecision.KEPT)
    audit.record(session, actor, "claim-kept-with-old-version", claim, kind=fate.kind)


def dismiss(session: Session, actor: User, fate: ClaimFate, *, reason: str, version: int) -> None:
    """Withdraw a claim whose sentence is not there any more. Raises InUse while somebody else holds it."""
    claim = _open(session, fate, FateDecision.DISMISSED, version)
    editing.withdraw(session, actor, claim, reason=reason, version=claim.version)
    _decide(session, actor, fate, FateDecision.DISMISSED)


def _open(session: Session, fate: ClaimFate, wanted: FateDecision, version: int) -> Claim:
    """The claim, kept from others. Raises StaleVersion, Conflict when somebody decided."""
    claim = claim_queries.lock(session, fate.claim)
    session.refresh(fate)
    require_version(fate, version, yours={"decision": wanted.value}, theirs={"decision": fate.decision or ""})
    is_left_behind = claim.article_version_id == fate.from_version_id
    if fate.decision is not None or fate.kind not in claim_queries.IN_DOUBT or not is_left_behind:
        raise Conflict(N_("This is decided already. Look at it again."))
    return claim


def _decide(session: Session, actor: User, fate: ClaimFate, decision: FateDecision) -> None:
    now = clock.now(session)
    fate.decision, fate.decided_by_id, fate.decided_at = decision, actor.id, now
    session.flush()
