"""What every change of a claim's row shares: its state with what belongs to it, and who was faster."""

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from workbench.audit import queries as audit_queries
from workbench.audit.models import AuditEvent
from workbench.claims.models import Claim, ClaimState, DismissalReason
from workbench.db.rows import require_version
from workbench.notices import services as notices
from workbench.notices.models import NoticeKind
from workbench.people.models import User


def put(session: Session, claim: Claim, state: ClaimState, reason: DismissalReason | None) -> None:
    """Set a state, and clear what belonged to the one before: nobody is told to settle what waits no more."""
    if claim.state == ClaimState.ADJUDICATION != state:
        notices.withdraw(session, NoticeKind.TO_SETTLE, claim)
    claim.state = state
    claim.dismissed_reason = reason
    claim.waiting_until = None
    if reason != DismissalReason.DUPLICATE:
        claim.duplicate_of_id = None


def touch(claim: Claim) -> None:
    """Make a new version of a claim whose own columns stay as they are."""
    flag_modified(claim, "text")


def require_seen(
    session: Session, claim: Claim, seen: int, *, yours: dict[str, object], theirs: dict[str, object]
) -> None:
    """Refuse a change made on an older version. Raises StaleVersion with both texts, who was faster and when."""
    if claim.version == seen:
        return
    last = _last_event(session, claim)
    require_version(
        claim,
        seen,
        yours=yours,
        theirs=theirs,
        by=name_of(session, None if last is None else last.actor_id),
        at=None if last is None else last.at.isoformat(),
    )


def _last_event(session: Session, claim: Claim) -> AuditEvent | None:
    events = audit_queries.events_of("Claim", claim.public_id)
    return session.scalars(events.order_by(AuditEvent.id.desc()).limit(1)).one_or_none()


def name_of(session: Session, number: int | None) -> str | None:
    """The name of a person by number."""
    person = None if number is None else session.get(User, number)
    return None if person is None else person.name
