"""Being away: until the day they are back, nobody is offered to hand a person anything. They may still take."""

from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.db import clock
from workbench.db.rows import require_version
from workbench.errors import N_, DomainError, Forbidden
from workbench.people.models import Role, User

LONGEST = timedelta(days=366)


def is_away(person: User, *, now: datetime) -> bool:
    """Whether a person is away; the day on which they are back counts no more, in UTC."""
    return person.away_until is not None and now.date() < person.away_until


def set_away(session: Session, actor: User, person: User, until: date | None, *, version: int) -> None:
    """Say until which day somebody is away; None: they are back. Raises StaleVersion."""
    if actor.id != person.id and not Role(actor.role).includes(Role.LEAD):
        raise Forbidden(N_("Only a lead says for others that they are away."))
    require_version(person, version, yours=_as_json(until), theirs=_as_json(person.away_until))
    today = clock.now(session).date()
    if until is not None and not today < until <= today + LONGEST:
        raise DomainError(N_("Choose a day after today, within a year."), field="away_until")
    person.away_until = until
    session.flush()
    audit.record(session, actor, "away-set", person, **_as_json(until))


def _as_json(until: date | None) -> dict[str, str | None]:
    return {"until": None if until is None else until.isoformat()}
