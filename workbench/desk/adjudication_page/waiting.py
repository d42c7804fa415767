"""The list of claims that wait for a lead: since when, why, in which queue and story."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, contains_eager

from workbench.adjudication import judged
from workbench.adjudication import queries as adjudication_queries
from workbench.adjudication.models import PendingDecision, Why
from workbench.articles.models import Article, ArticleVersion
from workbench.claims.models import Claim
from workbench.db.counting import Count, count_up_to
from workbench.db.pagination import paginate
from workbench.desk.claim_lists import definitions
from workbench.desk.claim_lists.definitions import LONGEST_WAIT_FIRST
from workbench.desk.claim_lists.scope import Scope
from workbench.queues.models import ItemState, Queue, QueueItem
from workbench.reviews.models import RatingLevel, Review, ReviewState
from workbench.stories.models import Story

WITH_ARTICLE = (
    contains_eager(PendingDecision.claim)
    .joinedload(Claim.article_version)
    .joinedload(ArticleVersion.article)
    .joinedload(Article.source)
)


@dataclass(frozen=True)
class Row:
    pending: PendingDecision
    age: timedelta
    queue: Queue | None
    stories: Sequence[Story]
    levels: Sequence[RatingLevel]
    """The verdicts given, in the order of the scale and not of the reviews."""
    is_held: bool
    """Open notes let nobody decide, whatever else it waits for."""


@dataclass(frozen=True)
class WaitingPage:
    rows: Sequence[Row]
    next: str | None
    count: Count


def page_of(session: Session, scope: Scope, why: Why | None, *, cursor: str | None) -> WaitingPage:
    """One page, the longest wait first. All reviews of what stands here are in: nobody is blind to them."""
    query = waiting(scope, why)
    found = paginate(session, query.options(WITH_ARTICLE), by=LONGEST_WAIT_FIRST, cursor=cursor)
    numbers = [pending.claim_id for pending in found.items]
    queues, stories = _queues(session, numbers), _stories(session, numbers)
    levels = _levels(session, numbers)
    held = adjudication_queries.held_among(session, numbers)
    return WaitingPage(
        rows=[
            Row(
                pending=pending,
                age=scope.now - pending.since,
                queue=queues.get(pending.claim_id),
                stories=stories[pending.claim_id],
                levels=levels[pending.claim_id],
                is_held=pending.claim_id in held,
            )
            for pending in found.items
        ],
        next=found.next,
        count=count_up_to(session, query),
    )


def waiting(scope: Scope, why: Why | None) -> Select[PendingDecision]:
    """What waits, narrowed; for one reason, or any. Notes hold also what waits for another reason."""
    if why is Why.NOTES:
        return definitions.held_by_notes(scope)
    query = definitions.waiting(scope)
    return query if why is None else query.where(PendingDecision.why == why)


def _queues(session: Session, claims: Collection[int]) -> dict[int, Queue]:
    rows = session.execute(
        select(QueueItem.claim_id, Queue)
        .join(Queue, Queue.id == QueueItem.queue_id)
        .where(QueueItem.claim_id.in_(claims), QueueItem.state == ItemState.ADJUDICATION)
    )
    return dict(rows.all())


def _stories(session: Session, claims: Collection[int]) -> dict[int, list[Story]]:
    numbers = judged.stories_of(session, claims)
    wanted = {story for each in numbers.values() for story in each}
    stories = {story.id: story for story in session.scalars(select(Story).where(Story.id.in_(wanted)))}
    return defaultdict(list, {claim: [stories[story] for story in each] for claim, each in numbers.items()})


def _levels(session: Session, claims: Collection[int]) -> dict[int, list[RatingLevel]]:
    found: dict[int, list[RatingLevel]] = defaultdict(list)
    rows = session.execute(
        select(Review.claim_id, RatingLevel)
        .join(Review.level)
        .where(Review.claim_id.in_(claims), Review.state == ReviewState.SUBMITTED)
        .order_by(Review.claim_id, RatingLevel.position)
    )
    for claim_id, level in rows:
        if level not in found[claim_id]:
            found[claim_id].append(level)
    return found
