"""A claim of a newer version in the place of an older one, as a person confirmed. Recorded by whoever decided."""

from sqlalchemy import update
from sqlalchemy.orm import Session

from workbench.claims import lifecycle
from workbench.claims.changes import put
from workbench.claims.models import Claim, ClaimLineage, ClaimState, LineageKind
from workbench.db import clock
from workbench.errors import N_, DomainError
from workbench.people.models import User


def put_in_place(session: Session, actor: User, claim: Claim, successor: Claim) -> None:
    """Let a claim of a newer version stand where an older one stood: chosen if that was. The old one keeps its words
    and reviews. Raises NotNow, DomainError."""
    lifecycle.require_transition(claim.state, ClaimState.SUPERSEDED)
    lifecycle.require_live(successor.state)
    newer = successor.article_version
    if (
        newer.article_id != claim.article_version.article_id
        or newer.number <= claim.article_version.number
        or successor.layer != claim.layer
    ):
        raise DomainError(N_("Choose a claim of the newer version."), field="successor")
    if claim.state in lifecycle.CHOSEN and successor.state == ClaimState.SUGGESTED:
        put(session, successor, ClaimState.SELECTED, None)
        successor.triaged_by_id, successor.triaged_at = actor.id, clock.now(session)
        successor.triage_marks = list(claim.triage_marks)
    put(session, claim, ClaimState.SUPERSEDED, None)
    session.add(
        ClaimLineage(predecessor_id=claim.id, successor_id=successor.id, kind=LineageKind.NEW_VERSION)
    )
    session.execute(
        update(Claim).where(Claim.duplicate_of_id == claim.id).values(duplicate_of_id=successor.id)
    )
    session.flush()
