"""Which claims of independent queues a person must not see the reviews of yet."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from workbench.claims.models import Claim
from workbench.people.models import Role, User
from workbench.queues.models import Assignment, ItemState, Outcome, QueueItem, QueueItemMember, SecondReview
from workbench.queues.places import BEING_REVIEWED_STATES, LIVE_ITEM, item_policy
from workbench.queues.queries import takes_from

_BLIND_ITEMS = select(QueueItem).where(
    QueueItem.claim_id.in_(bindparam("claims", expanding=True)),
    # By what they are not: states by name would have SQLite begin with all the open items there are.
    LIVE_ITEM,
    QueueItem.state != ItemState.ADJUDICATION,
    QueueItem.second_review == SecondReview.INDEPENDENT,
    QueueItem.reviews_wanted > 1,
)


def coded_unseen(session: Session, claims: Sequence[Claim]) -> set[int]:
    """Ids of the claims of which several independent reviews are wanted and not all are in."""
    return {item.claim_id for item in _blind_items(session, claims)}


def must_stay_blind(session: Session, person: User, claims: Sequence[Claim]) -> set[int]:
    """Ids of the claims of independent queues whose other reviews a person may not see yet (DESIGN §4.7).

    They have reviewed it, hold it or may still take it, and not every required review is in. Whoever opened
    the reviews is barred from reviewing and blind no more.
    """
    items = _blind_items(session, claims)
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


def must_holder_stay_blind(session: Session, person: User, hold: Assignment) -> bool:
    """The same for whoever holds a claim. What its place in the queue asks is read with the hold."""
    item = hold.queue_item
    if item is not None and item.state in BEING_REVIEWED_STATES and not item_policy(item).is_unseen:
        return False
    return bool(must_stay_blind(session, person, [hold.claim]))


def _blind_items(session: Session, claims: Sequence[Claim]) -> Sequence[QueueItem]:
    """Places of those claims of which several independent reviews are wanted and not all are in."""
    return session.scalars(_BLIND_ITEMS, {"claims": [claim.id for claim in claims]}).all() if claims else []


def _outcomes(session: Session, person: User, items: Collection[QueueItem]) -> Mapping[int, Outcome]:
    rows = session.scalars(
        select(QueueItemMember).where(
            QueueItemMember.user_id == person.id,
            QueueItemMember.queue_item_id.in_([item.id for item in items]),
        )
    )
    return {row.queue_item_id: Outcome(row.outcome) for row in rows}
