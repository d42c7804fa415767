"""Rows in bulk: numbers taken beforehand, so that rows that point at each other go in without being read back."""

import functools
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table, func, insert, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningInsert

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


def insert_or_leave(session: Session, model: type[Model], *, returning: Any) -> ReturningInsert[Any]:
    """An INSERT that leaves out the rows which a unique index of the table refuses, and gives back the others."""
    return _insert_or_leave(session.get_bind().dialect.name, model, returning)


@functools.cache
def _insert_or_leave(dialect: str, model: type[Model], returning: Any) -> ReturningInsert[Any]:
    if dialect == "sqlite":
        return sqlite.insert(model).on_conflict_do_nothing().returning(returning)
    return postgresql.insert(model).on_conflict_do_nothing().returning(returning)


def _table(model: type[Model]) -> Table:
    table = model.__table__
    assert isinstance(table, Table)
    return table
