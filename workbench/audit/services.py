"""Recording events."""

from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.orm import Session

from workbench.audit.models import AuditEvent
from workbench.db import clock

_INSERT = insert(AuditEvent).inline()
"""Nothing asks for the new row's number."""


class Actor(Protocol):
    """Whoever acts: all the log needs is the number."""

    @property
    def id(self) -> Any: ...


class Subject(Protocol):
    """Whatever is acted on."""

    @property
    def public_id(self) -> Any: ...


def record(session: Session, actor: Actor | None, action: str, subject: Subject, **details: object) -> None:
    """Add one event to the caller's transaction. Details are plain JSON values; UUIDs become text."""
    session.connection().execute(
        _INSERT,
        {
            "at": clock.now(session),
            "actor_id": None if actor is None else actor.id,
            "action": action,
            "subject_kind": type(subject).__name__,
            "subject_id": str(subject.public_id),
            "details": {key: _plain(value) for key, value in details.items()},
        },
    )


def _plain(value: object) -> object:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value
