"""Alembic's entry. Always online; the engine comes from the application or from the settings."""

from typing import Literal

from alembic import context
from sqlalchemy import Engine, text

from workbench import config as settings
from workbench import features
from workbench.db.base import Model, UtcDateTime
from workbench.db.engines import make_engines

TABLES = features.STAGES  # importing the stages registers every table


def render_item(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Write our own column types as what they are in the database: migrations import no models."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


def run() -> None:
    engine: Engine | None = context.config.attributes.get("engine")
    if engine is None:
        engine = make_engines(settings.from_environment().database_url).writing
    sqlite = engine.dialect.name == "sqlite"
    with engine.connect() as connection:
        if sqlite:
            # Rebuilding a table drops it for a moment; with foreign keys on, that would refuse or cascade.
            # The pragma has no effect inside a transaction, so it goes to the driver before one begins.
            connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        context.configure(
            connection=connection,
            target_metadata=Model.metadata,
            render_as_batch=True,
            transaction_per_migration=True,
            compare_type=True,
            render_item=render_item,
        )
        with context.begin_transaction():
            if not sqlite:
                # Two nodes that start together: the second waits and finds nothing left to do.
                connection.execute(text("SELECT pg_advisory_xact_lock(815001)"))
            context.run_migrations()
        if sqlite:
            connection.connection.cursor().execute("PRAGMA foreign_keys=ON")


run()
