"""Rows in bulk: numbers taken beforehand, so that rows that point at each other go in without being read back."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table, func, insert, select, text
from sqlalchemy.orm import Session

from workbench.db.base import Model

_FROM_SEQUENCE = text(
    "SELECT nextval(CAST(pg_get_serial_sequence(:name, 'id') AS regclass)) FROM generate_series(1, :count)"
)


def take_numbers(session: Session, model: type[Model], count: int) -> Sequence[int]:
    """Numbers for new rows of a table, nobody else's. On SQLite the caller's transaction is the only one that
    writes; on PostgreSQL they come from the table's sequence."""
    table = _table(model)
    if session.get_bind().dialect.name == "sqlite":
        last = session.scalar(select(func.max(table.c.id))) or 0
        return range(last + 1, last + 1 + count)
    return list(session.scalars(_FROM_SEQUENCE, {"name": table.name, "count": count}))


def insert_rows(session: Session, model: type[Model], rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows given as values by column, all with the same columns."""
    if rows:
        session.connection().execute(insert(_table(model)), rows)


def _table(model: type[Model]) -> Table:
    table = model.__table__
    assert isinstance(table, Table)
    return table
