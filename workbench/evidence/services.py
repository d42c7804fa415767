"""Writing evidence down. The review or note that cites it records the event."""

from typing import Any

from sqlalchemy.orm import Session

from workbench.db import clock
from workbench.evidence.given import EvidenceGiven, require_acceptable
from workbench.evidence.models import Evidence, EvidenceKind
from workbench.people.models import User
from workbench.text.languages import detect_language


def add_evidence(session: Session, actor: User, given: EvidenceGiven) -> Evidence:
    """A new row, written down with what cites it. Raises DomainError for an address or a name that will not do."""
    require_acceptable(given)
    evidence = Evidence(created_by_id=actor.id, created_at=clock.now(session), **_columns(given))
    session.add(evidence)
    return evidence


def change_evidence(session: Session, evidence: Evidence, given: EvidenceGiven) -> None:
    """Write over a row that only its author's own draft cites. Raises DomainError like `add_evidence`."""
    require_acceptable(given)
    for name, value in _columns(given).items():
        if getattr(evidence, name) != value:
            setattr(evidence, name, value)
    session.flush()


def withdraw_evidence(session: Session, evidence: Evidence) -> None:
    """Take back a row that nothing cites any more. It stays, marked."""
    evidence.withdrawn_at = clock.now(session)
    session.flush()


def says_the_same(evidence: Evidence, given: EvidenceGiven) -> bool:
    """Whether writing `given` over the row would change nothing."""
    return all(getattr(evidence, name) == value for name, value in _columns(given).items())


def given_of(evidence: Evidence) -> EvidenceGiven:
    """What a row says, as it would be given."""
    return EvidenceGiven(
        kind=EvidenceKind(evidence.kind),
        url=evidence.url or "",
        title=evidence.title,
        quote=evidence.quote,
        publisher=evidence.publisher,
        dated_on=evidence.dated_on,
        locator=evidence.locator,
        is_primary=evidence.is_primary,
        is_protected=evidence.is_protected,
    )


def _columns(given: EvidenceGiven) -> dict[str, Any]:
    return {
        "kind": given.kind,
        "url": given.url.strip() or None,
        "title": given.title.strip(),
        "quote": given.quote.strip(),
        "publisher": given.publisher.strip(),
        "dated_on": given.dated_on,
        "locator": given.locator.strip(),
        "is_primary": given.is_primary,
        "is_protected": given.is_protected,
        "language": detect_language(f"{given.quote} {given.title}"),
    }
