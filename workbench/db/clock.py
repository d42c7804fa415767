"""The database's clock: leases and retries end by it, whatever the web nodes believe."""

from datetime import UTC, datetime

from sqlalchemy import text
from sqlalchemy.orm import Session

_POSTGRESQL = text("SELECT clock_timestamp()")


def now(session: Session) -> datetime:
    """The present by the database's clock, aware, in UTC."""
    # Begins the transaction: whoever has to wait for their turn to write asks for the time after the wait.
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        return datetime.now(UTC)  # the database lives in this process: its clock is this one
    moment: datetime = connection.execute(_POSTGRESQL).scalar_one()
    return moment.astimezone(UTC)
