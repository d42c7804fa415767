"""Keyset pagination: the next page starts after the last row seen, so page 1,000 costs what page 1 costs."""

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import Select, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session

from workbench.errors import N_, Malformed

T = TypeVar("T")
DEFAULT_LIMIT = 50
MOST = 200
LARGEST_NUMBER = 2**63 - 1


@dataclass(frozen=True)
class Page(Generic[T]):
    """One page of rows, and the cursor of the next, None at the end."""

    items: Sequence[T]
    next: str | None


def encode_cursor(values: Sequence[object]) -> str:
    """An opaque, address-safe text of a row's sort values."""
    raw = json.dumps(list(values), separators=(",", ":"), default=str)
    return base64.urlsafe_b64encode(raw.encode()).decode().rstrip("=")


def decode_cursor(cursor: str, length: int) -> list[Any]:
    """The sort values in a cursor. Raises Malformed for anything this application did not make."""
    try:
        values = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except ValueError:
        values = None
    if not isinstance(values, list) or len(values) != length:
        raise Malformed(N_("This page marker is not valid. Start again from the first page."))
    return values


def paginate(
    session: Session,
    query: Select[T],
    *,
    by: Sequence[InstrumentedAttribute[Any]],
    descending: bool = False,
    limit: int = DEFAULT_LIMIT,
    cursor: str | None = None,
) -> Page[T]:
    """Read one page of `query` in the order of the columns `by`, the last of which must be unique.

    `limit` below 1 reads 1 and above 200 reads 200. Raises Malformed for a bad cursor.
    """
    limit = max(1, min(limit, MOST))
    order = tuple_(*by)
    if cursor:
        types = [column.type for column in by]
        after = tuple_(*[_typed(v, t) for v, t in zip(decode_cursor(cursor, len(by)), types, strict=True)])
        query = query.where(order < after if descending else order > after)
    query = query.order_by(*[column.desc() if descending else column for column in by])
    rows = session.scalars(query.limit(limit + 1)).all()
    if len(rows) <= limit:
        return Page(items=rows, next=None)
    last = rows[limit - 1]
    return Page(items=rows[:limit], next=encode_cursor([getattr(last, column.key) for column in by]))


def _typed(value: Any, column_type: Any) -> Any:
    """A cursor's JSON value as the column's Python type. Raises Malformed when it cannot be one."""
    wanted = column_type.python_type
    try:
        typed = wanted.fromisoformat(value) if hasattr(wanted, "fromisoformat") else wanted(value)
        _require_storable(typed)
    except (TypeError, ValueError, OverflowError):
        raise Malformed(N_("This page marker is not valid. Start again from the first page.")) from None
    return typed


def _require_storable(value: Any) -> None:
    """Raise ValueError or OverflowError for what no column can be compared with."""
    match value:
        case datetime():
            if value.tzinfo is None:
                raise ValueError("times are aware")
            value.astimezone(UTC)
        case int():
            if abs(value) > LARGEST_NUMBER:
                raise OverflowError("no row has this number")
        case str():
            if "\0" in value:
                raise ValueError("no text has this character")
            value.encode()
