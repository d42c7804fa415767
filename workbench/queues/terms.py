"""What one person may be given of a queue: their language, their sources, how much at once."""

from dataclasses import dataclass

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from workbench.articles.models import Language
from workbench.people.models import Role, User
from workbench.queues.models import Assignment, ConflictOfInterest, QueueItem, QueueMember

_MEMBER = (
    select(QueueMember.language, QueueMember.capacity, ConflictOfInterest.source_id)
    .join(
        ConflictOfInterest,
        (ConflictOfInterest.user_id == QueueMember.user_id) & ConflictOfInterest.ended_at.is_(None),
        isouter=True,
    )
    .where(QueueMember.queue_id == bindparam("queue"), QueueMember.user_id == bindparam("person"))
)
"""A row for each source that the member avoids, or one."""
_AVOIDED = select(ConflictOfInterest.source_id).where(
    ConflictOfInterest.user_id == bindparam("person"), ConflictOfInterest.ended_at.is_(None)
)
_HELD = (
    select(func.count())
    .select_from(Assignment)
    .where(
        Assignment.user_id == bindparam("person"),
        Assignment.queue_id == bindparam("queue"),
        Assignment.ended_at.is_(None),
    )
)


@dataclass(frozen=True)
class Terms:
    """On which terms a person takes from a queue."""

    language: Language | None = None
    """The only language they take claims in; None: any."""
    avoided: frozenset[int] = frozenset()
    """Numbers of the sources they have a conflict of interest with."""
    capacity: int | None = None
    """The most claims of the queue they hold at once, waiting ones too; None: any number."""

    def speak(self, item: QueueItem) -> bool:
        """Whether they take claims in the language of an item."""
        return self.language is None or item.language == self.language

    def avoid(self, item: QueueItem) -> bool:
        """Whether a conflict of interest keeps an item from them."""
        return item.source_id in self.avoided


def find_terms(session: Session, person: User, queue_id: int) -> Terms | None:
    """None for somebody who may not take from the queue: neither a member nor a lead."""
    rows = session.connection().execute(_MEMBER, {"queue": queue_id, "person": person.id}).all()
    if not rows:
        is_lead = Role(person.role).includes(Role.LEAD)
        return Terms(avoided=avoided_by(session, person)) if is_lead else None
    language, capacity, _ = rows[0]
    return Terms(
        language=None if language is None else Language(language),
        avoided=frozenset(source_id for _, _, source_id in rows if source_id is not None),
        capacity=capacity,
    )


def avoided_by(session: Session, person: User) -> frozenset[int]:
    """The numbers of the sources that a person has a conflict of interest with."""
    return frozenset(session.scalars(_AVOIDED, {"person": person.id}))


def count_held(session: Session, person: User, queue_id: int) -> int:
    """How many claims of a queue a person holds or has parked."""
    return session.execute(_HELD, {"person": person.id, "queue": queue_id}).scalar_one()
