"""Which claims figures of agreement rest on.

Only claims of independent queues whose required reviews are all in (DESIGN §4.7): nothing here tells of a claim on
which somebody is still blind. What each review said first counts, as `first_judgement` keeps it.
"""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVarTuple

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from workbench.adjudication.figures import Judged
from workbench.articles.models import ArticleVersion
from workbench.claims.models import Claim, Layer
from workbench.queues.models import ItemState, Queue, QueueItem
from workbench.reviews.models import FirstJudgement, RatingLevel, RatingScale, Review, ReviewState
from workbench.stories.models import Story, StoryArticle

Columns = TypeVarTuple("Columns")
MOST = 1_000
"""Claims that one page of figures rests on, the newest; the intervals take time."""

# By what they are not: states by name would have SQLite begin with all the items there are in such a state.
ALL_IN = QueueItem.state.not_in([ItemState.OPEN, ItemState.SECOND_REVIEW, ItemState.REMOVED])
NOT_ALL_IN = QueueItem.state.not_in([ItemState.ADJUDICATION, ItemState.DONE, ItemState.REMOVED])


@dataclass(frozen=True)
class Scope:
    """Which claims are asked about."""

    layer: Layer
    since: datetime
    """Judged at this time or later."""
    queue: Queue | None = None
    story: Story | None = None


@dataclass(frozen=True)
class Sample:
    """The claims that figures rest on, and how many they do not."""

    judged: list[Judged]
    not_all_in: int
    """Some, not all, of their reviews are in."""
    is_whole: bool
    """False: there are more, older ones."""


def sample(session: Session, scope: Scope) -> Sample:
    """Read what independent reviews said first, claim by claim."""
    newest = func.max(FirstJudgement.at)
    rows = session.execute(
        _within(scope, select(FirstJudgement.queue_item_id, newest))
        .where(ALL_IN)
        .group_by(FirstJudgement.queue_item_id)
        .order_by(newest.desc(), FirstJudgement.queue_item_id)
        .limit(MOST + 1)
    ).all()
    items = [item_id for item_id, _ in rows[:MOST]]
    return Sample(
        judged=_judged(session, items), not_all_in=_not_all_in(session, scope), is_whole=len(rows) <= MOST
    )


def ranks(session: Session, layer: Layer) -> dict[str, int]:
    """The places of a scale's levels, those off the order left out."""
    rows = session.execute(
        select(RatingLevel.code, RatingLevel.rank)
        .join(RatingLevel.scale)
        .where(RatingScale.layer == layer, RatingScale.is_current, RatingLevel.rank.is_not(None))
    )
    return {code: rank for code, rank in rows if rank is not None}


def stories_of(session: Session, claims: Collection[int]) -> dict[int, list[int]]:
    """The stories that some claims' articles stand in, by the claim's number."""
    found: dict[int, list[int]] = defaultdict(list)
    rows = session.execute(
        select(Claim.id, StoryArticle.story_id)
        .join(Claim.article_version)
        .join(StoryArticle, StoryArticle.article_id == ArticleVersion.article_id)
        .where(Claim.id.in_(claims))
    )
    for claim_id, story_id in rows:
        found[claim_id].append(story_id)
    return found


def in_story(story: Story) -> ColumnElement[bool]:
    """Condition on claims: their article stands in a story."""
    return Claim.article_version_id.in_(
        select(ArticleVersion.id)
        .join(StoryArticle, StoryArticle.article_id == ArticleVersion.article_id)
        .where(StoryArticle.story_id == story.id)
    )


def _judged(session: Session, items: Collection[int]) -> list[Judged]:
    rows = session.execute(
        select(FirstJudgement, Review.reviewer_id, RatingLevel.code, QueueItem.claim_id, QueueItem.queue_id)
        .join(FirstJudgement.review)
        .join(FirstJudgement.level)
        .join(FirstJudgement.queue_item)
        .where(FirstJudgement.queue_item_id.in_(items), Review.state == ReviewState.SUBMITTED)
        .order_by(FirstJudgement.queue_item_id, FirstJudgement.review_id)
    ).all()
    verdicts: dict[int, dict[int, str]] = defaultdict(dict)
    readings: dict[int, dict[int, dict[int, str]]] = defaultdict(lambda: defaultdict(dict))
    about: dict[int, tuple[int, int, datetime]] = {}
    for first, reviewer, code, claim_id, queue_id in rows:
        item = first.queue_item_id
        verdicts[item][reviewer] = code
        for reading, level in first.readings.items():
            readings[item][int(reading)][reviewer] = level
        earlier = about.get(item)
        about[item] = (claim_id, queue_id, first.at if earlier is None else max(earlier[2], first.at))
    return [
        Judged(claim=claim_id, queue=queue_id, judged_at=at, verdicts=verdicts[item], readings=readings[item])
        for item, (claim_id, queue_id, at) in about.items()
    ]


def _not_all_in(session: Session, scope: Scope) -> int:
    begun = _within(scope, select(FirstJudgement.queue_item_id)).where(NOT_ALL_IN)
    return session.scalars(select(func.count()).select_from(begun.distinct().subquery())).one()


def _within(scope: Scope, query: Select[*Columns]) -> Select[*Columns]:
    query = (
        query.select_from(FirstJudgement)
        .join(FirstJudgement.queue_item)
        .join(QueueItem.claim)
        .where(FirstJudgement.at >= scope.since, Claim.layer == scope.layer)
    )
    if scope.queue is not None:
        query = query.where(QueueItem.queue_id == scope.queue.id)
    if scope.story is not None:
        query = query.where(in_story(scope.story))
    return query
