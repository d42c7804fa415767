"""Members of queues."""

from collections.abc import Sequence

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from workbench.errors import N_, DomainError
from workbench.people.models import Role, User
from workbench.queues.models import Queue, QueueMember


def require_reviewers(members: Sequence[User]) -> None:
    """Raise DomainError unless everybody named may review, and somebody is named."""
    if not members:
        raise DomainError(N_("Name at least one member."), field="members")
    for member in members:
        if not member.is_active or not Role(member.role).includes(Role.REVIEWER):
            raise DomainError(
                N_("%(name)s may not review, and cannot be a member."), field="members", name=member.name
            )


def set_members(session: Session, queue: Queue, members: Sequence[User]) -> None:
    """Make exactly these people the members."""
    wanted = {member.id for member in members}
    present = set(session.scalars(select(QueueMember.user_id).where(QueueMember.queue_id == queue.id)))
    session.execute(
        delete(QueueMember).where(QueueMember.queue_id == queue.id, QueueMember.user_id.in_(present - wanted))
    )
    session.add_all(QueueMember(queue_id=queue.id, user_id=user_id) for user_id in sorted(wanted - present))
    session.flush()
