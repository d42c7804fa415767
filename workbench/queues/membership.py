"""Members of queues, and what each of them takes."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from workbench.articles.models import Language
from workbench.errors import N_, DomainError
from workbench.people.models import Role, User
from workbench.queues.models import Queue, QueueMember

MOST_AT_ONCE = 1000


@dataclass(frozen=True)
class Member:
    """A person, the only language they take claims in and the most they hold at once; None for any."""

    user: User
    language: Language | None = None
    capacity: int | None = None


def require_reviewers(members: Sequence[Member]) -> None:
    """Raise DomainError unless everybody named may review, and somebody is named."""
    if not members:
        raise DomainError(N_("Name at least one member."), field="members")
    for member in members:
        user = member.user
        if not user.is_active or not Role(user.role).includes(Role.REVIEWER):
            raise DomainError(
                N_("%(name)s may not review, and cannot be a member."), field="members", name=user.name
            )
        if member.capacity is not None and not 1 <= member.capacity <= MOST_AT_ONCE:
            raise DomainError(
                N_("%(name)s can hold between 1 and %(most)d claims at once."),
                field="members",
                name=user.name,
                most=MOST_AT_ONCE,
            )


def terms_by_person(session: Session, queue: Queue) -> dict[int, Member]:
    """The members as they stand, by their number."""
    rows = session.scalars(select(QueueMember).where(QueueMember.queue_id == queue.id))
    return {
        row.user_id: Member(row.user, None if row.language is None else Language(row.language), row.capacity)
        for row in rows
    }


def set_members(session: Session, queue: Queue, members: Sequence[Member]) -> None:
    """Make exactly these people the members, on these terms."""
    wanted = {member.user.id: member for member in members}
    present = {
        row.user_id: row
        for row in session.scalars(select(QueueMember).where(QueueMember.queue_id == queue.id))
    }
    session.execute(
        delete(QueueMember).where(
            QueueMember.queue_id == queue.id, QueueMember.user_id.in_(present.keys() - wanted.keys())
        )
    )
    for user_id, member in sorted(wanted.items()):
        row = present.get(user_id) or QueueMember(queue_id=queue.id, user_id=user_id)
        row.language, row.capacity = member.language, member.capacity
        session.add(row)
    session.flush()
