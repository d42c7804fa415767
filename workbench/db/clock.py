"""The database's clock: leases and retries end by it, whatever the web nodes believe."""

from datetime import UTC, datetime

from sqlalchemy import text
from sqlalchemy.orm import Session


def now(session: Session) -> datetime:
    """The present by the database's clock, aware, in UTC."""
    if session.get_bind().dialect.name == "sqlite":
        value = session.scalar(text("SELECT strftime('%Y-%m-%d %H:%M:%f', 'now')"))
        return datetime.fromisoformat(str(value)).replace(tzinfo=UTC)
    moment: datetime = session.scalars(text("SELECT clock_timestamp()")).one()
    return moment.astimezone(UTC)
