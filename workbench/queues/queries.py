"""Reading queues and who holds their claims. A lapsed assignment stays live until somebody else takes the slot."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, bindparam, func, select
from sqlalchemy.orm import Session, contains_eager, joinedload

from workbench.articles.models import Article, ArticleVersion
from workbench.claims.models import Claim, ClaimState
from workbench.jobs.models import Job
from workbench.people.models import Role, User
from workbench.queues.models import (
    Assignment,
    Guidelines,
    ItemState,
    Queue,
    QueueItem,
    QueueMember,
    QueueState,
)
from workbench.stories.models import Answer, Question

MOST_HELD = 200
"""Claims in one hand that a page shows at once; hardly anybody has more."""

# What every take asks, built once: building a statement costs more than running it.
_MEMBER = select(QueueMember).where(
    QueueMember.queue_id == bindparam("queue"), QueueMember.user_id == bindparam("person")
)
_LIVE_ASSIGNMENT = (
    select(Assignment)
    .options(joinedload(Assignment.queue_item).joinedload(QueueItem.queue))
    .where(
        Assignment.claim_id == bindparam("claim"),
        Assignment.user_id == bindparam("person"),
        Assignment.ended_at.is_(None),
    )
)
_HOLDERS = (
    select(Assignment)
    .options(joinedload(Assignment.user))
    .where(Assignment.claim_id == bindparam("claim"), Assignment.ended_at.is_(None))
    .order_by(Assignment.slot)
)
_HELD_IN_QUEUE = (
    select(Assignment.id)
    .where(
        Assignment.user_id == bindparam("person"),
        Assignment.ended_at.is_(None),
        Assignment.queue_id == bindparam("queue"),
        (Assignment.parked_until.is_(None)) | (Assignment.parked_until <= bindparam("now")),
    )
    .order_by(Assignment.taken_at, Assignment.id)
    .limit(1)
)


def all_queues() -> Select[Queue]:
    return select(Queue)


def queues_of(session: Session, person: User) -> list[Queue]:
    """The queues that are not closed and that a person is a member of: the most urgent first."""
    return list(
        session.scalars(
            select(Queue)
            .join(QueueMember, QueueMember.queue_id == Queue.id)
            .where(QueueMember.user_id == person.id, Queue.state != QueueState.CLOSED)
            .order_by(Queue.due_at.is_(None), Queue.due_at, Queue.id)
        )
    )


def queues_numbered(session: Session, numbers: Collection[int]) -> list[Queue]:
    return list(session.scalars(select(Queue).where(Queue.id.in_(numbers))))


def running_queues(session: Session) -> list[Queue]:
    """Queues that are not closed, the oldest first."""
    return list(session.scalars(select(Queue).where(Queue.state != QueueState.CLOSED).order_by(Queue.id)))


def live_queues(session: Session) -> list[Queue]:
    """Queues that new claims flow into."""
    return [queue for queue in running_queues(session) if queue.is_live]


def members_of(session: Session, queue: Queue) -> list[User]:
    return list(
        session.scalars(
            select(User)
            .join(QueueMember, QueueMember.user_id == User.id)
            .where(QueueMember.queue_id == queue.id)
            .order_by(User.name, User.id)
        )
    )


def takes_from(session: Session, person: User, queue_id: int) -> bool:
    """Whether a person may take from a queue: its members, and leads."""
    values = {"queue": queue_id, "person": person.id}
    return Role(person.role).includes(Role.LEAD) or session.scalars(_MEMBER, values).one_or_none() is not None


def terms_of_members(session: Session, queue: Queue) -> list[QueueMember]:
    """The members of a queue with the terms on which they take from it, by name."""
    return list(
        session.scalars(
            select(QueueMember)
            .join(QueueMember.user)
            .options(contains_eager(QueueMember.user))
            .where(QueueMember.queue_id == queue.id)
            .order_by(User.name, User.id)
        )
    )


def guidelines_of(session: Session, queue: Queue) -> list[Guidelines]:
    """Every version of a queue's guidelines, the newest first."""
    return list(
        session.scalars(
            select(Guidelines)
            .where(Guidelines.queue_id == queue.id)
            .options(joinedload(Guidelines.written_by))
            .order_by(Guidelines.version.desc())
        )
    )


def is_in(queue: Queue) -> ColumnElement[bool]:
    """Condition on claims: they have a place in a queue."""
    return (
        select(QueueItem.id)
        .where(
            QueueItem.claim_id == Claim.id,
            QueueItem.queue_id == queue.id,
            QueueItem.state != ItemState.REMOVED,
        )
        .exists()
    )


def find_fill_job(session: Session, queue: Queue) -> Job | None:
    """The job that last brought a queue in line with its filter and policy."""
    return None if queue.job_id is None else session.get(Job, queue.job_id)


def open_claims_of(session: Session, version: ArticleVersion) -> list[Claim]:
    """The claims of a version that somebody chose to check and that are not settled yet."""
    states = [ClaimState.SELECTED, ClaimState.IN_REVIEW, ClaimState.WAITING, ClaimState.SECOND_REVIEW]
    return list(
        session.scalars(
            select(Claim)
            .where(Claim.article_version_id == version.id, Claim.state.in_(states))
            .order_by(Claim.position, Claim.id)
        )
    )


def claims_answering(session: Session, question: Question) -> list[Claim]:
    """The claims in a question's row of the story's grid."""
    return list(
        session.scalars(
            select(Claim).join(Answer, Answer.claim_id == Claim.id).where(Answer.question_id == question.id)
        )
    )


def find_live_assignment(session: Session, person: User, claim: Claim) -> Assignment | None:
    """A person's hold on a claim, with the place in a queue that it came from."""
    values = {"claim": claim.id, "person": person.id}
    return session.scalars(_LIVE_ASSIGNMENT, values).one_or_none()


def live_assignments_of(
    session: Session, person: User, *, only: Collection[UUID] | None = None
) -> list[Assignment]:
    """What a person holds or has parked, the longest held first, with articles and places: the first `MOST_HELD`, or
    those of some public ids."""
    query = (
        select(Assignment)
        .options(
            joinedload(Assignment.claim)
            .joinedload(Claim.article_version)
            .joinedload(ArticleVersion.article)
            .joinedload(Article.source),
            joinedload(Assignment.queue_item).joinedload(QueueItem.queue),
        )
        .where(Assignment.user_id == person.id, Assignment.ended_at.is_(None))
        .order_by(Assignment.taken_at, Assignment.id)
    )
    query = query.limit(MOST_HELD) if only is None else query.where(Assignment.public_id.in_(only))
    return list(session.scalars(query))


def count_live_assignments_of(session: Session, person: User) -> int:
    """How many claims a person holds or has parked."""
    held = select(func.count()).where(Assignment.user_id == person.id, Assignment.ended_at.is_(None))
    return session.scalars(held).one()


def holders_of(session: Session, claim: Claim) -> list[Assignment]:
    """Live assignments of a claim, in the order of their slots."""
    return list(session.scalars(_HOLDERS, {"claim": claim.id}))


def live_assignments_on(session: Session, items: Collection[QueueItem]) -> list[Assignment]:
    """Who holds the claims of several items, in the order of the slots."""
    return list(
        session.scalars(
            select(Assignment)
            .options(joinedload(Assignment.user))
            .where(Assignment.claim_id.in_([item.claim_id for item in items]), Assignment.ended_at.is_(None))
            .order_by(Assignment.claim_id, Assignment.slot)
        )
    )


def find_held_in(session: Session, person: User, queue: Queue, *, now: datetime) -> Assignment | None:
    """What a person holds in a queue and works on; parked claims count again when their time has come."""
    values = {"person": person.id, "queue": queue.id, "now": now}
    number = session.connection().execute(_HELD_IN_QUEUE, values).scalar()
    return None if number is None else session.get_one(Assignment, number)
