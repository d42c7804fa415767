"""Reading queues, items and assignments. A lapsed assignment stays live until somebody else takes the slot."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, bindparam, select
from sqlalchemy.orm import Session, contains_eager, joinedload

from workbench.articles.models import ArticleVersion
from workbench.claims.models import Claim, ClaimState
from workbench.jobs.models import Job
from workbench.people.models import Role, User
from workbench.queues.models import (
    Assignment,
    ChecklistItem,
    EndedReason,
    Guidelines,
    ItemState,
    Outcome,
    Queue,
    QueueItem,
    QueueItemMember,
    QueueMember,
    QueueState,
    SecondReview,
)
from workbench.queues.slots import ALONE, Policy
from workbench.stories.models import Answer, Question

LIVE_ITEM = QueueItem.state.not_in([ItemState.DONE, ItemState.REMOVED])
BEING_REVIEWED = QueueItem.state.in_([ItemState.OPEN, ItemState.SECOND_REVIEW])

# What every take and every submitted review asks, built once: building a statement costs more than running it.
_MEMBER = select(QueueMember).where(
    QueueMember.queue_id == bindparam("queue"), QueueMember.user_id == bindparam("person")
)
_LIVE_ITEM_OF_CLAIM = select(QueueItem).where(QueueItem.claim_id == bindparam("claim"), LIVE_ITEM)
_LAST_DONE_ITEM_OF_CLAIM = (
    select(QueueItem)
    .where(QueueItem.claim_id == bindparam("claim"), QueueItem.state == ItemState.DONE)
    .order_by(QueueItem.id.desc())
    .limit(1)
)
_LIVE_ASSIGNMENT = select(Assignment).where(
    Assignment.claim_id == bindparam("claim"),
    Assignment.user_id == bindparam("person"),
    Assignment.ended_at.is_(None),
)
_HOLDERS = (
    select(Assignment)
    .options(joinedload(Assignment.user))
    .where(Assignment.claim_id == bindparam("claim"), Assignment.ended_at.is_(None))
    .order_by(Assignment.slot)
)
_HELD_IN_QUEUE = (
    select(Assignment)
    .where(
        Assignment.user_id == bindparam("person"),
        Assignment.ended_at.is_(None),
        Assignment.queue_id == bindparam("queue"),
        (Assignment.parked_until.is_(None)) | (Assignment.parked_until <= bindparam("now")),
    )
    .order_by(Assignment.taken_at, Assignment.id)
    .limit(1)
)
_OUTCOME = select(QueueItemMember).where(
    QueueItemMember.queue_item_id == bindparam("item"), QueueItemMember.user_id == bindparam("person")
)
_ASKED = (
    select(
        Queue.minimum_evidence,
        Queue.checklist,
        Queue.guidelines_version,
        QueueItem.second_review,
        QueueItem.reviews_wanted,
    )
    .join(QueueItem, QueueItem.queue_id == Queue.id)
    .where(QueueItem.id == bindparam("item"))
)
_BLIND_ITEMS = select(QueueItem).where(
    QueueItem.claim_id.in_(bindparam("claims", expanding=True)),
    BEING_REVIEWED,
    QueueItem.second_review == SecondReview.INDEPENDENT,
    QueueItem.reviews_wanted > 1,
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


def find_live_item(session: Session, claim: Claim) -> QueueItem | None:
    """The claim's place in the one queue it is live in."""
    return session.scalars(_LIVE_ITEM_OF_CLAIM, {"claim": claim.id}).one_or_none()


def find_item(session: Session, claim: Claim) -> QueueItem | None:
    """The claim's live place, else its newest one that was finished."""
    live = find_live_item(session, claim)
    if live is not None:
        return live
    return session.scalars(_LAST_DONE_ITEM_OF_CLAIM, {"claim": claim.id}).one_or_none()


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


def item_policy(item: QueueItem) -> Policy:
    return Policy(reviews=item.reviews_wanted, second_review=SecondReview(item.second_review))


def policy_at(item: QueueItem | None) -> Policy:
    """The policy of a place in a queue, or of a claim that is in none."""
    return ALONE if item is None else item_policy(item)


@dataclass(frozen=True)
class Asked:
    """What a queue asks of a review before it can be submitted."""

    minimum_evidence: int = 0
    checklist: tuple[ChecklistItem, ...] = ()
    """Of the second person only."""
    guidelines_version: int | None = None
    is_unseen: bool = False
    """One of several independent reviews, none of which may see another."""


def asked_of(session: Session, assignment: Assignment) -> Asked:
    """What the queue of an assignment asks of its review; nothing outside queues."""
    row = session.execute(_ASKED, {"item": assignment.queue_item_id}).one_or_none()
    if row is None:
        return Asked()
    minimum, checklist, version, second_review, reviews = row
    is_editorial = second_review == SecondReview.EDITORIAL
    signs = is_editorial and assignment.slot > 1
    return Asked(
        minimum_evidence=minimum,
        checklist=tuple(ChecklistItem(code) for code in checklist) if signs else (),
        guidelines_version=version,
        is_unseen=not is_editorial and reviews > 1,
    )


def policy_of(session: Session, claim: Claim) -> tuple[int, SecondReview]:
    """How many reviews a claim needs, and how the second person works. Outside queues one is enough."""
    policy = policy_at(find_item(session, claim))
    return policy.reviews, policy.second_review


def notes_hold_verdicts(session: Session, item: QueueItem) -> bool:
    """Whether the queue of a claim's place lets no verdict become final while notes about the claim are open."""
    return bool(session.scalar(select(Queue.notes_hold_verdicts).where(Queue.id == item.queue_id)))


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
    values = {"claim": claim.id, "person": person.id}
    return session.scalars(_LIVE_ASSIGNMENT, values).one_or_none()


def live_assignments_of(session: Session, person: User) -> list[Assignment]:
    """What a person holds or has parked, the longest held first."""
    return list(
        session.scalars(
            select(Assignment)
            .options(joinedload(Assignment.claim))
            .where(Assignment.user_id == person.id, Assignment.ended_at.is_(None))
            .order_by(Assignment.taken_at, Assignment.id)
        )
    )


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
    return session.scalars(_HELD_IN_QUEUE, values).one_or_none()


def lapsed_holders_of(session: Session, claim: Claim) -> list[User]:
    """People whose lease ran out and whose slot another took: a draft of theirs may be offered."""
    return list(
        session.scalars(
            select(User)
            .where(
                User.id.in_(
                    select(Assignment.user_id).where(
                        Assignment.claim_id == claim.id, Assignment.ended_reason == EndedReason.EXPIRED
                    )
                )
            )
            .order_by(User.id)
        )
    )


def find_outcome(session: Session, person: User, item: QueueItem) -> Outcome | None:
    """Why the queue no longer offers an item to a person."""
    row = find_outcome_row(session, item, person.id)
    return None if row is None else Outcome(row.outcome)


def find_outcome_row(session: Session, item: QueueItem, person_id: int) -> QueueItemMember | None:
    return session.scalars(_OUTCOME, {"item": item.id, "person": person_id}).one_or_none()


def is_barred(session: Session, person: User, claim: Claim) -> bool:
    """Whether a person opened reviews that keep them from reviewing this claim."""
    item = find_item(session, claim)
    return item is not None and find_outcome(session, person, item) is Outcome.BARRED


def coded_unseen(session: Session, claims: Sequence[Claim]) -> set[int]:
    """Ids of the claims of which several independent reviews are wanted and not all are in."""
    items = session.scalars(_BLIND_ITEMS, {"claims": [claim.id for claim in claims]})
    return {item.claim_id for item in items}


def must_stay_blind(session: Session, person: User, claims: Sequence[Claim]) -> set[int]:
    """Ids of the claims of independent queues whose other reviews a person may not see yet (DESIGN §4.7).

    They have reviewed it, hold it or may still take it, and not every required review is in. Whoever opened
    the reviews is barred from reviewing and blind no more.
    """
    items = session.scalars(_BLIND_ITEMS, {"claims": [claim.id for claim in claims]}).all()
    if not items:
        return set()
    outcomes = _outcomes(session, person, items)
    holds = set(
        session.scalars(
            select(Assignment.claim_id).where(
                Assignment.user_id == person.id,
                Assignment.ended_at.is_(None),
                Assignment.claim_id.in_([item.claim_id for item in items]),
            )
        )
    )
    takes = {
        queue_id: takes_from(session, person, queue_id) for queue_id in {item.queue_id for item in items}
    }
    may_review = Role(person.role).includes(Role.REVIEWER)
    return {
        item.claim_id
        for item in items
        if outcomes.get(item.id) is not Outcome.BARRED
        and (item.claim_id in holds or item.id in outcomes or (may_review and takes[item.queue_id]))
    }


def _outcomes(session: Session, person: User, items: Collection[QueueItem]) -> Mapping[int, Outcome]:
    rows = session.scalars(
        select(QueueItemMember).where(
            QueueItemMember.user_id == person.id,
            QueueItemMember.queue_item_id.in_([item.id for item in items]),
        )
    )
    return {row.queue_item_id: Outcome(row.outcome) for row in rows}
