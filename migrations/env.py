"""Alembic's entry. Always online; the engine comes from the application or from the settings."""

import re
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


def is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """Whether a table or index of the database is one that the models tell of: the search index is not."""
    if name is None:
        return True
    if kind == "table":
        return re.search(r"_entry_index(_[a-z]+)?$", name) is None
    return kind != "index" or not re.fullmatch(r"ix_[a-z_]+_entry_terms", name)


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
        else:
            # Two nodes that start together: the second waits and finds nothing left to do. The lock is the
            # connection's, because each migration is a transaction of its own.
            connection.execute(text("SELECT pg_advisory_lock(815001)"))
            connection.commit()
        context.configure(
            connection=connection,
            target_metadata=Model.metadata,
            render_as_batch=True,
            transaction_per_migration=True,
            compare_type=True,
            render_item=render_item,
            include_name=is_ours,
        )
        with context.begin_transaction():
            context.run_migrations()
        if sqlite:
            connection.connection.cursor().execute("PRAGMA foreign_keys=ON")
        else:
            connection.execute(text("SELECT pg_advisory_unlock(815001)"))
            connection.commit()


run()
