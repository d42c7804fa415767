"""The database's clock: leases and retries end by it, whatever the web nodes believe."""

from datetime import UTC, datetime

from sqlalchemy import text
from sqlalchemy.orm import Session

_POSTGRESQL = text("SELECT clock_timestamp()")
_TOLD = "workbench.told_time"


def now(session: Session) -> datetime:
    """The present by the database's clock, aware, in UTC."""
    # Begins the transaction: whoever has to wait for their turn to write asks for the time after the wait.
    connection = session.connection()
    told: datetime | None = session.info.get(_TOLD)
    if told is not None:
        return told
    if connection.dialect.name == "sqlite":
        return datetime.now(UTC)  # the database lives in this process: its clock is this one
    moment: datetime = connection.execute(_POSTGRESQL).scalar_one()
    return moment.astimezone(UTC)


def tell(session: Session, moment: datetime | None) -> None:
    """Let one session take a past moment for the present, as the demo does to tell of past days; None: no longer."""
    session.info[_TOLD] = moment
