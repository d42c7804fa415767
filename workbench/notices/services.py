"""Telling people, and hearing how they want to be told."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.audit.services import Actor, Subject
from workbench.db import clock
from workbench.db.bulk import insert_rows
from workbench.errors import StaleVersion
from workbench.notices import queries
from workbench.notices.models import MAILED, Digest, MailState, Notice, NoticeKind, NoticeSettings
from workbench.notices.turns import next_turn
from workbench.people.models import User

NOTHING_CHOSEN_YET = 0
"""The version that a form names when it opened before there were settings."""
KEPT = timedelta(days=90)
"""How long a notice stays after it was read."""


def notify(
    session: Session,
    actor: Actor | None,
    kind: NoticeKind,
    about: Subject,
    people: Iterable[User],
    *,
    numbers: Mapping[int, int] | None = None,
) -> None:
    """Tell people of something, in the transaction in which it happens.

    `actor` is named to them and is told nothing of their own act; None where nobody may be named (DESIGN §4.7).
    `numbers` says of how many claims each is told, by the person's number. Part of that change: no event.
    """
    own = None if actor is None else actor.id
    told = sorted({person.id for person in people if person.is_active and person.id != own})
    if not told:
        return
    chosen = queries.settings_of(session, told)
    now = clock.now(session)
    rows = []
    for person_id in told:
        settings = chosen.get(person_id)
        is_listed, is_mailed = queries.wants_listed(settings, kind), _wants_mail(settings, kind)
        if is_listed or is_mailed:
            rows.append(
                {
                    "public_id": uuid4(),
                    "user_id": person_id,
                    "kind": kind,
                    "actor_id": own,
                    "subject_kind": type(about).__name__,
                    "subject_id": about.public_id,
                    "number": 1 if numbers is None else numbers[person_id],
                    "at": now,
                    "is_listed": is_listed,
                    "read_at": None if is_listed else now,
                    "mail": MailState.PENDING if is_mailed else MailState.UNWANTED,
                }
            )
    insert_rows(session, Notice, rows)


def withdraw(session: Session, kind: NoticeKind, about: Subject) -> None:
    """Take back what nobody has read, because there is nothing to be done about it any more."""
    session.execute(
        delete(Notice).where(
            Notice.subject_id == about.public_id,
            Notice.kind == kind,
            Notice.read_at.is_(None) | (Notice.is_listed.is_(False) & (Notice.mail == MailState.PENDING)),
        )
    )


def mark_read(session: Session, notice: Notice) -> None:
    """Note that its person has seen a notice. No event: who has read what is nobody else's business."""
    if notice.read_at is None:
        notice.read_at = clock.now(session)
        session.flush()


def mark_all_read(session: Session, person: User, *, until: datetime) -> int:
    """The same for all that a person was told up to a time. Returns how many there were."""
    changed = session.scalars(
        update(Notice)
        .where(Notice.user_id == person.id, Notice.read_at.is_(None), Notice.at <= until)
        .values(read_at=clock.now(session))
        .returning(Notice.id)
    )
    return len(changed.all())


def choose(
    session: Session,
    person: User,
    *,
    muted: Collection[NoticeKind],
    unmailed: Collection[NoticeKind],
    digest: Digest,
    version: int,
) -> NoticeSettings:
    """Keep how a person wants to be told; it counts for what happens from now on. Raises StaleVersion."""
    settings = queries.find_settings(session, person)
    present = NOTHING_CHOSEN_YET if settings is None else settings.version
    yours = _as_json(muted, unmailed, digest)
    settings = settings or NoticeSettings(user_id=person.id)
    if version != present:
        theirs = _as_json(settings.muted, settings.unmailed, settings.digest)
        raise StaleVersion(yours=yours, theirs=theirs, by=person.name, at=None)
    if settings.digest != digest:
        settings.next_digest_at = next_turn(digest, after=clock.now(session))
        settings.failures = 0
    settings.muted, settings.unmailed = yours["muted"], yours["unmailed"]
    settings.digest = digest
    session.add(settings)
    session.flush()
    audit.record(session, person, "notices-chosen", person, **yours)
    return settings


def prune(session: Session) -> int:
    """Delete what was read long ago. Returns how much there was."""
    before = clock.now(session) - KEPT
    return len(session.scalars(delete(Notice).where(Notice.read_at < before).returning(Notice.id)).all())


def _wants_mail(settings: NoticeSettings | None, kind: NoticeKind) -> bool:
    return (
        settings is not None
        and settings.digest != Digest.OFF
        and kind in MAILED
        and kind not in settings.unmailed
    )


def _as_json(muted: Collection[str], unmailed: Collection[str], digest: str) -> dict[str, Any]:
    return {
        "muted": [kind.value for kind in NoticeKind if kind in muted],
        "unmailed": [kind.value for kind in NoticeKind if kind in unmailed],
        "digest": Digest(digest).value,
    }
