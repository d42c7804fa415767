"""Finding rows by public id, and refusing stale changes."""

import functools
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from workbench.db.base import Identified
from workbench.errors import N_, NotFound, StaleVersion

M = TypeVar("M", bound=Identified)


def find_by_public_id(session: Session, model: type[M], public_id: UUID) -> M | None:
    """The row of a public id, or None."""
    found: M | None = session.scalars(_by_public_id(model), {"wanted_id": public_id}).one_or_none()
    return found


@functools.cache
def _by_public_id(model: type[Identified]) -> Select[Any]:
    """The statement, built once for each table: building it costs more than running it."""
    return select(model).where(model.public_id == bindparam("wanted_id"))


def get_by_public_id(session: Session, model: type[M], public_id: UUID) -> M:
    """The row of a public id. Raises NotFound."""
    row = find_by_public_id(session, model, public_id)
    if row is None:
        raise NotFound(N_("There is no such page, or it is not for you."))
    return row


def require_version(
    row: Any,
    seen: int,
    *,
    yours: Mapping[str, object],
    theirs: Mapping[str, object],
    by: str | None = None,
    at: str | None = None,
) -> None:
    """Refuse a change that was made on an older version. Raises StaleVersion with both texts."""
    if row.version != seen:
        raise StaleVersion(yours=yours, theirs=theirs, by=by, at=at)
