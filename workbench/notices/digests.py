"""Whose turn it is to get a letter, and what goes into it.

A notice counts as sent before its letter is handed in, and is taken back into waiting only where the mail server
surely did not take it: whatever breaks in between, nobody gets the same notice twice.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from workbench.db import clock
from workbench.jobs import queries as job_queries
from workbench.jobs import services as job_services
from workbench.notices import queries
from workbench.notices.models import Digest, MailState, Notice, NoticeSettings
from workbench.notices.turns import next_turn, retry_after
from workbench.people.models import User

JOB = "send-digests"


@dataclass(frozen=True)
class Turn:
    """One person's letter."""

    person: User
    notices: list[Notice]
    failures: int
    """How often in a row a letter to them failed before."""


def ask_for_round(session: Session) -> None:
    """Put in the job that sends letters, if anybody's turn has come and none is under way."""
    if queries.is_digest_due(session, now=clock.now(session)) and not job_queries.is_unfinished(session, JOB):
        job_services.enqueue(session, JOB, created_by_id=None, payload={})


def take_turn(session: Session, person_id: int) -> Turn | None:
    """Move a person to their next turn and count what waits for them as sent. None when it is not their turn, or
    nothing waits."""
    now = clock.now(session)
    settings = session.scalars(
        select(NoticeSettings)
        .where(NoticeSettings.user_id == person_id, NoticeSettings.next_digest_at <= now)
        .with_for_update()
    ).one_or_none()
    if settings is None:
        return None
    person = session.get_one(User, person_id)
    notices = queries.waiting_for_mail(session, person)
    _put(session, person_id, next_digest_at=next_turn(Digest(settings.digest), after=now), failures=0)
    _mark(session, notices, MailState.SENT)
    return Turn(person, notices, settings.failures) if notices else None


def give_back(session: Session, turn: Turn) -> None:
    """The letter was surely not sent: what was in it waits again, longer after each failure."""
    _mark(session, turn.notices, MailState.PENDING)
    _put_off(session, turn.person.id, turn.failures)


def put_off(session: Session) -> None:
    """No letter can be sent now: all turns that have come wait for the mail server."""
    due = queries.people_due(session, now=clock.now(session))
    for person_id, settings in queries.settings_of(session, due).items():
        _put_off(session, person_id, settings.failures)


def _put_off(session: Session, person_id: int, failures: int) -> None:
    later = retry_after(failures + 1, now=clock.now(session))
    _put(session, person_id, next_digest_at=later, failures=failures + 1)


def _put(session: Session, person_id: int, *, next_digest_at: datetime | None, failures: int) -> None:
    """Set what is the worker's of the settings; whoever has turned digests off meanwhile stays without a turn."""
    session.execute(
        update(NoticeSettings)
        .where(NoticeSettings.user_id == person_id, NoticeSettings.digest != Digest.OFF)
        .values(next_digest_at=next_digest_at, failures=failures)
        .execution_options(synchronize_session=False)
    )


def _mark(session: Session, notices: Collection[Notice], state: MailState) -> None:
    session.execute(
        update(Notice)
        .where(Notice.id.in_([notice.id for notice in notices]))
        .values(mail=state)
        .execution_options(synchronize_session=False)
    )
