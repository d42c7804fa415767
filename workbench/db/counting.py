"""Counting with a bound: exact up to ten thousand, never dearer than that."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

MOST = 10_000


@dataclass(frozen=True)
class Count:
    """How many rows there are."""

    number: int
    is_exact: bool = True
    """False: there are more than `number`."""


def count_up_to(session: Session, query: Select[Any], most: int = MOST) -> Count:
    """Count a query's rows, stopping after `most`."""
    bounded = query.order_by(None).limit(most + 1).subquery()
    found = session.scalars(select(func.count()).select_from(bounded)).one()
    return Count(min(found, most), is_exact=found <= most)
