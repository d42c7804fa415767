"""The database as one command of the command line sees it."""

from collections.abc import Iterator
from contextlib import contextmanager

from workbench.config import Settings, SettingsError
from workbench.db import migrations
from workbench.db.sessions import Database


@contextmanager
def opened(settings: Settings) -> Iterator[Database]:
    """The settings' database, closed at the end. Raises SettingsError unless its schema is up to date."""
    database = Database(settings.database_url)
    try:
        require_current_schema(database)
        yield database
    finally:
        database.dispose()


def require_current_schema(database: Database) -> None:
    """Raise SettingsError unless the database has the schema this code needs."""
    if migrations.current(database.engines.reading) != migrations.head():
        raise SettingsError("The database schema is not up to date. Run: workbench db upgrade")
