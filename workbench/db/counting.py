"""Counting with a bound: exact up to ten thousand, never dearer than that."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Select, Subquery, func, literal, select
from sqlalchemy.orm import Session

MOST = 10_000
AT_ONCE = 60
"""Counts in one statement: databases take longer to plan a longer one than to answer two."""

K = TypeVar("K", bound=Hashable)


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


def count_each(session: Session, queries: Mapping[K, Select[Any]], most: int = MOST) -> dict[K, Count]:
    """Count several queries' rows in few statements, each stopping after `most`."""
    counts: dict[K, Count] = {}
    keys = list(queries)
    for start in range(0, len(keys), AT_ONCE):
        some = keys[start : start + AT_ONCE]
        bounded = [
            select(func.count()).select_from(_bounded(queries[key], most)).scalar_subquery() for key in some
        ]
        found = session.execute(select(*bounded)).one()
        counts |= {
            key: Count(min(number, most), is_exact=number <= most)
            for key, number in zip(some, found, strict=True)
        }
    return counts


def _bounded(query: Select[Any], most: int) -> Subquery:
    return query.with_only_columns(literal(1)).order_by(None).limit(most + 1).subquery()
