"""Reading a scope from an address."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from workbench.db.base import Identified
from workbench.db.rows import get_by_public_id
from workbench.desk.claim_lists.scope import USUAL_DAYS, Scope
from workbench.desk.claim_lists.verdict_groups import GROUPS
from workbench.errors import N_, Malformed
from workbench.people.models import User
from workbench.queues.models import Queue
from workbench.stories.models import Story

M = TypeVar("M", bound=Identified)
MOST_DAYS = 366


def scope_of(session: Session, asked: Mapping[str, str], *, now: datetime) -> Scope:
    """The scope that an address names. Raises Malformed for what cannot be meant, NotFound for unknown rows."""
    try:
        days = int(asked.get("days") or USUAL_DAYS)
        first, until = _day(asked.get("first")), _day(asked.get("until"))
        queue, story, person = (_id(asked.get(name)) for name in ("queue", "story", "person"))
    except ValueError:
        days = 0
    group, level, other = asked.get("group") or None, asked.get("level"), asked.get("other")
    if not 1 <= days <= MOST_DAYS or (group is not None and group not in GROUPS):
        raise Malformed(N_("This address asks for figures that do not exist. Start again from the page."))
    return Scope(
        now=now,
        queue=_row(session, Queue, queue),
        story=_row(session, Story, story),
        person=_row(session, User, person),
        days=days,
        first=first,
        until=until,
        group=group,
        levels=(level, other) if level and other else None,
    )


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _id(value: str | None) -> UUID | None:
    return UUID(value) if value else None


def _row(session: Session, model: type[M], public_id: UUID | None) -> M | None:
    return None if public_id is None else get_by_public_id(session, model, public_id)
