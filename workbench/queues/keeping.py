"""Making queues and changing what they ask for. Finished work is never lost or hidden by it."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from workbench.audit import services as audit
from workbench.db import clock
from workbench.db.rows import require_version
from workbench.errors import N_, Conflict, DomainError
from workbench.people.models import User
from workbench.queues import filling, membership
from workbench.queues.filters import ClaimFilter
from workbench.queues.membership import Member
from workbench.queues.models import (
    ChecklistItem,
    Guidelines,
    ItemOrder,
    Queue,
    QueueState,
    SecondReview,
)


@dataclass(frozen=True, kw_only=True)
class QueuePolicy:
    """How the claims of a queue are worked on."""

    reviews_per_claim: int = 1
    second_review: SecondReview = SecondReview.EDITORIAL
    order: ItemOrder = ItemOrder.CHECK_WORTHINESS
    is_live: bool = True
    lease_minutes: int = 30
    due_at: datetime | None = None
    minimum_evidence: int = 0
    checklist: tuple[ChecklistItem, ...] = ()
    notes_hold_verdicts: bool = False
    guidelines: str = ""


def policy_of(queue: Queue) -> QueuePolicy:
    """The policy as it stands."""
    return QueuePolicy(
        reviews_per_claim=queue.reviews_per_claim,
        second_review=SecondReview(queue.second_review),
        order=ItemOrder(queue.order),
        is_live=queue.is_live,
        lease_minutes=queue.lease_minutes,
        due_at=queue.due_at,
        minimum_evidence=queue.minimum_evidence,
        checklist=tuple(ChecklistItem(code) for code in queue.checklist),
        notes_hold_verdicts=queue.notes_hold_verdicts,
        guidelines=queue.guidelines,
    )


def create_queue(
    session: Session,
    actor: User,
    *,
    name: str,
    filter: ClaimFilter,  # noqa: A002 - the product's word
    members: Sequence[Member],
    policy: QueuePolicy,
) -> Queue:
    """Make a queue and take in the first thousand claims; a job brings the rest."""
    filling.require_offered(filter)
    _require_new_name(session, name)
    membership.require_reviewers(members)
    queue = Queue(
        name=name.strip(),
        filter=filter.as_json(),
        created_by_id=actor.id,
        created_at=clock.now(session),
        **_columns(policy),
    )
    session.add(queue)
    session.flush()
    _keep_guidelines(session, actor, queue)
    membership.set_members(session, queue, members)
    count = filling.bring_in_line(session, actor, queue, fills=True)
    audit.record(session, actor, "queue-created", queue, claims=count, members=len(members))
    return queue


def update_queue(
    session: Session,
    actor: User,
    queue: Queue,
    *,
    name: str,
    members: Sequence[Member],
    policy: QueuePolicy,
    version: int,
) -> Queue:
    """Change a queue. Claims that somebody has begun keep the number of reviews they were begun under."""
    require_version(
        queue,
        version,
        yours=_content(name, members, policy),
        theirs=_content(
            queue.name, list(membership.terms_by_person(session, queue).values()), policy_of(queue)
        ),
    )
    if name.strip() != queue.name:
        _require_new_name(session, name)
    membership.require_reviewers(members)
    before = policy_of(queue)
    queue.name = name.strip()
    for column, value in _columns(policy).items():
        if getattr(queue, column) != value:
            setattr(queue, column, value)
    if policy.guidelines != before.guidelines:
        queue.guidelines_version += 1
        _keep_guidelines(session, actor, queue)
    membership.set_members(session, queue, members)
    flag_modified(queue, "name")  # who is a member is of the queue too: its version counts that change
    session.flush()
    becomes_live = policy.is_live and not before.is_live
    changed = [key for key, value in asdict(before).items() if asdict(policy)[key] != value]
    if becomes_live or {"reviews_per_claim", "second_review", "order"} & set(changed):
        filling.bring_in_line(session, actor, queue, fills=policy.is_live)
    audit.record(session, actor, "queue-changed", queue, changed=changed)
    return queue


def set_state(session: Session, actor: User, queue: Queue, *, state: QueueState, version: int) -> Queue:
    """Pause, close or open a queue. Closing lets go of the claims that nobody has begun."""
    require_version(queue, version, yours={"state": state.value}, theirs={"state": str(queue.state)})
    before = QueueState(queue.state)
    queue.state = state
    session.flush()
    if QueueState.CLOSED in {before, state}:
        filling.bring_in_line(session, actor, queue, fills=True)
    audit.record(session, actor, "queue-state-changed", queue, before=before.value, after=state.value)
    return queue


def refill(session: Session, actor: User, queue: Queue) -> int:
    """Take in whatever matches by now and was left out, such as claims that another queue let go.

    Returns how many came in at once; a job brings the rest.
    """
    count = filling.bring_in_line(session, actor, queue, fills=True)
    audit.record(session, actor, "queue-filled", queue, claims=count)
    return count


def _content(name: str, members: Sequence[Member], policy: QueuePolicy) -> dict[str, object]:
    """Everything of a queue that two people may change at once, in the words of the API."""
    columns = _columns(policy)
    return {
        "name": name.strip(),
        "members": [
            {"email": member.user.email, "name": member.user.name}
            | {"language": member.language, "capacity": member.capacity}
            for member in sorted(members, key=lambda each: (each.user.name, each.user.id))
        ],
        "order": columns.pop("order").value,
        "due_at": None if policy.due_at is None else policy.due_at.isoformat(),
        "live": columns.pop("is_live"),
        "second_review": columns.pop("second_review").value,
    } | {key: value for key, value in columns.items() if key != "due_at"}


def _columns(policy: QueuePolicy) -> dict[str, Any]:
    return asdict(policy) | {"checklist": [item.value for item in policy.checklist]}


def _keep_guidelines(session: Session, actor: User, queue: Queue) -> None:
    """Keep the text of the guidelines as it stands, under its version."""
    session.add(
        Guidelines(
            queue_id=queue.id,
            version=queue.guidelines_version,
            text=queue.guidelines,
            written_by_id=actor.id,
            written_at=clock.now(session),
        )
    )


def _require_new_name(session: Session, name: str) -> None:
    if not name.strip():
        raise DomainError(N_("Give the queue a name."), field="name")
    if session.scalars(select(Queue.id).where(Queue.name == name.strip())).first() is not None:
        raise Conflict(N_("There is already a queue called %(name)s."), field="name", name=name.strip())
