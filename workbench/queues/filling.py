"""Materialising queues: turning a filter into items, a thousand at a time."""

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, exists, select
from sqlalchemy.orm import Session, joinedload

from workbench.articles.models import Article, ArticleVersion
from workbench.claims.models import Claim, ClaimState
from workbench.db import clock
from workbench.db.bulk import insert_or_leave
from workbench.db.counting import Count, count_up_to
from workbench.errors import N_, DomainError
from workbench.jobs import services as job_services
from workbench.people.models import User
from workbench.queues import filters, items, places, slots
from workbench.queues.filters import ClaimFilter
from workbench.queues.models import (
    Assignment,
    ItemOrder,
    ItemState,
    Queue,
    QueueItem,
    QueueState,
    SecondReview,
)
from workbench.queues.ordering import wheres_of

BATCH = 1000
OFFERED = (ClaimState.SUGGESTED, ClaimState.SELECTED)
"""States that a queue takes claims from; all others are somebody's work already, or nobody's."""


FILL_JOB = "fill-queue"


@dataclass(frozen=True)
class Preview:
    """What a queue with a filter would hold."""

    joining: Count
    elsewhere: Count
    """Match too, but wait in another queue: a claim is live in one queue at a time."""


def require_offered(wanted: ClaimFilter) -> None:
    """Raise DomainError for a state that a queue cannot offer."""
    for state in wanted.states:
        if state not in OFFERED:
            raise DomainError(
                N_("A queue offers suggested and selected claims, not those in the state %(state)s."),
                field="state",
                state=state.value,
            )


def candidates(wanted: ClaimFilter) -> Select[Claim]:
    """The claims that a queue's filter asks for, as long as nobody works on them."""
    query = filters.matching(wanted)
    if not wanted.states:
        query = query.where(Claim.state.in_(OFFERED))
    return query.where(
        exists().where(ArticleVersion.id == Claim.article_version_id, ArticleVersion.is_current),
        ~exists().where(Assignment.claim_id == Claim.id, Assignment.ended_at.is_(None)),
    )


def _waits_somewhere() -> Any:
    return exists().where(QueueItem.claim_id == Claim.id, places.LIVE_ITEM)


def preview(session: Session, wanted: ClaimFilter) -> Preview:
    """What a new queue would take in, and what it would leave where it is."""
    require_offered(wanted)
    return Preview(
        joining=count_up_to(session, candidates(wanted).where(~_waits_somewhere())),
        elsewhere=count_up_to(session, candidates(wanted).where(_waits_somewhere())),
    )


def joining(queue: Queue) -> Select[int]:
    """The numbers of the claims that should be in a queue and are not: new to it, or taken out of it before."""
    been_here = exists().where(
        QueueItem.claim_id == Claim.id,
        QueueItem.queue_id == queue.id,
        QueueItem.state != ItemState.REMOVED,
    )
    wanted = candidates(filters.from_json(queue.filter)).where(~_waits_somewhere(), ~been_here)
    return wanted.with_only_columns(Claim.id)


def fill_best(session: Session, queue: Queue) -> int:
    """Take in the first thousand claims: the oldest where age decides, else those most worth checking. Returns how
    many came in."""
    by_age = queue.order == ItemOrder.AGE
    first = (Claim.created_at if by_age else Claim.check_worthiness.desc(), Claim.id)
    best = joining(queue).order_by(*first).limit(BATCH)
    return _join(session, queue, list(session.scalars(best)))


def fill_after(session: Session, queue: Queue, after: int) -> tuple[int, int | None]:
    """Take in up to a thousand claims numbered above `after`: how many came in, and the last number seen."""
    found = list(session.scalars(joining(queue).where(Claim.id > after).order_by(Claim.id).limit(BATCH)))
    return _join(session, queue, found), found[-1] if found else None


def offered_of(articles: Collection[Article]) -> Select[Claim]:
    """The claims of articles that a queue could offer."""
    return (
        select(Claim)
        .join(ArticleVersion, ArticleVersion.id == Claim.article_version_id)
        .where(
            ArticleVersion.article_id.in_([article.id for article in articles]),
            ArticleVersion.is_current,
            Claim.state.in_(OFFERED),
        )
    )


def put_beside_their_story(session: Session, articles: Collection[Article]) -> None:
    """Let the claims of articles that joined a story lie with it, in the queues that keep stories together."""
    found = session.scalars(
        select(QueueItem)
        .join(Queue, Queue.id == QueueItem.queue_id)
        .join(Claim, Claim.id == QueueItem.claim_id)
        .join(ArticleVersion, ArticleVersion.id == Claim.article_version_id)
        .where(
            ArticleVersion.article_id.in_([article.id for article in articles]),
            Queue.order == ItemOrder.STORY,
            places.BEING_REVIEWED,
        )
        .options(joinedload(QueueItem.queue))
        .order_by(QueueItem.id)
    ).all()
    for start in range(0, len(found), BATCH):
        batch = found[start : start + BATCH]
        wheres = wheres_of(session, [item.claim_id for item in batch])
        for item in batch:
            items.put(item, wheres[item.claim_id], item.queue)
    session.flush()


def take_in(session: Session, queue: Queue, claim_ids: list[int]) -> int:
    """Take those of the given claims into a queue that it asks for."""
    return _join(session, queue, list(session.scalars(joining(queue).where(Claim.id.in_(claim_ids)))))


def _join(session: Session, queue: Queue, claim_ids: list[int]) -> int:
    """Add items for claims; whatever joined another queue at the same instant stays there."""
    if not claim_ids:
        return 0
    returning = select(QueueItem.claim_id).where(
        QueueItem.queue_id == queue.id, QueueItem.claim_id.in_(claim_ids)
    )
    back = set(session.scalars(returning))
    for claim_id in sorted(back):
        items.add(session, queue, session.get_one(Claim, claim_id))
    policy = slots.Policy(queue.reviews_per_claim, SecondReview(queue.second_review))
    now = clock.now(session)
    wheres = wheres_of(session, claim_ids)
    # Two queues that fill at once insert in the same order, so that neither waits for the other in a circle.
    rows = [
        {
            "public_id": uuid.uuid4(),
            "version": 1,
            "reviews_done": 0,
            "queue_id": queue.id,
            "claim_id": claim_id,
            "language": wheres[claim_id].language,
            "source_id": wheres[claim_id].source_id,
            "place": (place := wheres[claim_id].place(queue, None)),
            "rank": slots.rank(place, ItemState.OPEN),
            "state": ItemState.OPEN,
            "open_slots": slots.open_slots(policy, done=0, held=0),
            "reviews_wanted": policy.reviews,
            "second_review": policy.second_review,
            "added_at": now,
        }
        for claim_id in sorted(set(claim_ids) - back)
    ]
    if not rows:
        return len(back)
    added = session.scalars(insert_or_leave(session, QueueItem, returning=QueueItem.id), rows).all()
    return len(back) + len(added)


def _begun(session: Session, found: Sequence[QueueItem]) -> set[int]:
    """The claims, of these items, that somebody holds."""
    return set(
        session.scalars(
            select(Assignment.claim_id).where(
                Assignment.claim_id.in_([item.claim_id for item in found]), Assignment.ended_at.is_(None)
            )
        )
    )


def tidy_after(session: Session, queue: Queue, after: int) -> int | None:
    """Bring up to a thousand unfinished items numbered above `after` in line with the queue: all in its order,
    and those that nobody has begun under its policy while it runs, out of it when it is closed. Returns the last
    number seen, None at the end.
    """
    found = list(
        session.scalars(
            select(QueueItem)
            .where(QueueItem.queue_id == queue.id, places.BEING_REVIEWED, QueueItem.id > after)
            .order_by(QueueItem.id)
            .limit(BATCH)
            .with_for_update(skip_locked=True)
            .execution_options(populate_existing=True)
        )
    )
    begun = _begun(session, found)
    wheres = wheres_of(session, [item.claim_id for item in found])
    for item in found:
        is_begun = item.reviews_done > 0 or item.claim_id in begun
        if queue.state == QueueState.CLOSED and not is_begun:
            item.open_slots, item.state = 0, ItemState.REMOVED
            continue
        items.put(item, wheres[item.claim_id], queue)
        if not is_begun:
            item.reviews_wanted = queue.reviews_per_claim
            item.second_review = SecondReview(queue.second_review)
            item.open_slots = slots.open_slots(places.item_policy(item), done=0, held=0)
    session.flush()
    return found[-1].id if found else None


def still_fits(session: Session, item: QueueItem) -> bool:
    """Whether the queue's filter still asks for an item's claim."""
    wanted = candidates(filters.from_json(item.queue.filter)).where(Claim.id == item.claim_id)
    return session.scalars(wanted.with_only_columns(Claim.id)).first() is not None


def bring_in_line(session: Session, actor: User, queue: Queue, *, fills: bool) -> int:
    """Bring a queue in line with its policy and state, and if it `fills` with its filter: a thousand rows now, the
    rest in a job."""
    last = tidy_after(session, queue, 0)
    fills = fills and queue.state != QueueState.CLOSED
    count = fill_best(session, queue) if fills else 0
    tidy = last is None or tidy_after(session, queue, last) is None
    if not tidy or count >= BATCH:
        job = job_services.enqueue(
            session, FILL_JOB, created_by_id=actor.id, payload={"queue": str(queue.public_id), "fills": fills}
        )
        queue.job_id = job.id
        session.flush()
    return count
