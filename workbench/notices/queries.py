"""Reading notices and what people want of them."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Select, bindparam, func, literal, select
from sqlalchemy.orm import Session, joinedload

from workbench.notices.models import MailState, Notice, NoticeKind, NoticeSettings
from workbench.people.models import User

MOST_COUNTED = 99
"""The head of a page says no larger number."""
MOST_IN_A_LETTER = 50
"""The rest waits for the next one."""

# Every page runs it. Built once: building a statement costs more than running it.
_UNREAD = select(func.count()).select_from(
    select(literal(1))
    .where(Notice.user_id == bindparam("person"), Notice.read_at.is_(None))
    .limit(MOST_COUNTED + 1)
    .subquery()
)


def count_unread(session: Session, person_id: int) -> int:
    """How many notices somebody has not read; `MOST_COUNTED` and one more stands for any larger number."""
    return session.scalars(_UNREAD, {"person": person_id}).one()


def notices_of(person: User) -> Select[Notice]:
    """What a person was told in the application. The pager orders them."""
    return (
        select(Notice).where(Notice.user_id == person.id, Notice.is_listed).options(joinedload(Notice.actor))
    )


def find_settings(session: Session, person: User) -> NoticeSettings | None:
    """What a person has chosen, None before they chose anything."""
    return session.scalars(select(NoticeSettings).where(NoticeSettings.user_id == person.id)).one_or_none()


def settings_of(session: Session, people: Collection[int]) -> dict[int, NoticeSettings]:
    """What several people have chosen, by the person's number; whoever chose nothing is not in it."""
    rows = session.scalars(select(NoticeSettings).where(NoticeSettings.user_id.in_(people)))
    return {row.user_id: row for row in rows}


def wants_listed(settings: NoticeSettings | None, kind: NoticeKind) -> bool:
    return settings is None or kind not in settings.muted


def is_digest_due(session: Session, *, now: datetime) -> bool:
    """Whether anybody's turn has come."""
    return session.scalars(_due(now).limit(1)).first() is not None


def people_due(session: Session, *, now: datetime) -> list[int]:
    """The numbers of those whose turn has come, the longest waiting first."""
    return list(session.scalars(_due(now).order_by(NoticeSettings.next_digest_at, NoticeSettings.user_id)))


def _due(now: datetime) -> Select[int]:
    return (
        select(NoticeSettings.user_id)
        .join(NoticeSettings.user)
        .where(NoticeSettings.next_digest_at <= now, User.is_active)
    )


def waiting_for_mail(session: Session, person: User) -> list[Notice]:
    """What goes into a person's next digest: unread, the oldest first."""
    return list(
        session.scalars(
            select(Notice)
            .where(
                Notice.user_id == person.id,
                Notice.mail == MailState.PENDING,
                Notice.read_at.is_(None) | Notice.is_listed.is_(False),
            )
            .options(joinedload(Notice.actor))
            .order_by(Notice.id)
            .limit(MOST_IN_A_LETTER)
        )
    )
