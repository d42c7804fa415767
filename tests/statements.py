"""The statements that a database is asked, counted."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event

from workbench.db.sessions import Database


@contextmanager
def statements(database: Database) -> Iterator[list[str]]:
    """Everything asked within the block, without what begins and ends transactions and reads the clock."""
    asked: list[str] = []

    def note(*given: object) -> None:
        statement = str(given[2])
        if not statement.startswith(("BEGIN", "SELECT clock_timestamp")):
            asked.append(statement)

    engines = (database.engines.reading, database.engines.writing)
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", note)
