"""Engines for SQLite and PostgreSQL: one that writes and one that cannot."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection, make_url

BUSY_SECONDS = 10
# Compiling a statement that is estimated dear takes longer than any here runs.
POSTGRES_OPTIONS = (
    "-c timezone=UTC -c jit=off -c statement_timeout=15000 -c lock_timeout=5000"
    " -c idle_in_transaction_session_timeout=30000"
)


@dataclass(frozen=True)
class Engines:
    """Two engines on one database."""

    writing: Engine
    reading: Engine

    def dispose(self) -> None:
        self.writing.dispose()
        self.reading.dispose()


def make_engines(url: str) -> Engines:
    """Engines for a SQLAlchemy URL. The reading one refuses every write, in the database itself."""
    if make_url(url).get_backend_name() == "sqlite":
        return Engines(writing=_sqlite(url, reading=False), reading=_sqlite(url, reading=True))
    return Engines(writing=_postgresql(url, reading=False), reading=_postgresql(url, reading=True))


def _sqlite(url: str, *, reading: bool) -> Engine:
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def configure(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        if reading:
            cursor.execute("PRAGMA query_only=ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A deferred transaction that reads first and writes later fails with "database is locked"
        # whatever the timeout; one that means to write takes its place in the queue at once.
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _postgresql(url: str, *, reading: bool) -> Engine:
    parsed = make_url(url)
    if parsed.drivername in {"postgresql", "postgres"}:
        parsed = parsed.set(drivername="postgresql+psycopg")
    options = POSTGRES_OPTIONS + (" -c default_transaction_read_only=on" if reading else "")
    return create_engine(parsed, pool_pre_ping=True, connect_args={"options": options})
