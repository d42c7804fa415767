"""What stands where in a queue: groups that do not overlap, counted from the rows of their own lists."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session, joinedload

from workbench.articles.models import Article, ArticleVersion
from workbench.claims.models import Claim
from workbench.db.counting import Count, count_each
from workbench.queues.models import Assignment, ItemState, Queue, QueueItem


class Group(StrEnum):
    """The groups of a queue's items; every item that is not removed is in one of them."""

    WAITING = "waiting"
    """Nobody works on it."""
    HELD = "held"
    """Somebody works on it."""
    PARKED = "parked"
    """It waits for a reply."""
    SECOND_REVIEW = "second_review"
    """It waits for its second person."""
    ADJUDICATION = "adjudication"
    """Its reviews are in and nobody has settled it."""
    DONE = "done"


@dataclass(frozen=True)
class Tally:
    """How many items of a queue are in each group."""

    counts: dict[Group, Count]

    def number(self, group: Group) -> int:
        return self.counts[group].number

    @property
    def total(self) -> int:
        return sum(count.number for count in self.counts.values())

    @property
    def done(self) -> int:
        return self.number(Group.DONE)

    @property
    def is_exact(self) -> bool:
        return all(count.is_exact for count in self.counts.values())


def items_in(queue: Queue, group: Group, *, now: datetime) -> Select[QueueItem]:
    """The items of one group, for a page that orders them by rank and id."""
    return select(QueueItem).where(QueueItem.queue_id == queue.id, *_conditions(queue, group, now))


def listed(query: Select[QueueItem]) -> Select[QueueItem]:
    """The same items with all that a list shows of their claims."""
    return query.options(
        joinedload(QueueItem.claim)
        .joinedload(Claim.article_version)
        .joinedload(ArticleVersion.article)
        .joinedload(Article.source)
    )


def tally(session: Session, queue: Queue, *, now: datetime) -> Tally:
    """Count a queue's groups. No count is dearer than ten thousand rows."""
    return Tally(count_each(session, {group: items_in(queue, group, now=now) for group in Group}))


def _conditions(queue: Queue, group: Group, now: datetime) -> list[ColumnElement[bool]]:
    live = select(Assignment.queue_item_id).where(
        Assignment.queue_id == queue.id, Assignment.ended_at.is_(None), Assignment.lease_until > now
    )
    held = QueueItem.id.in_(live.where(Assignment.parked_until.is_(None)))
    parked = QueueItem.id.in_(live.where(Assignment.parked_until.is_not(None)))
    reviewing = QueueItem.state.in_([ItemState.OPEN, ItemState.SECOND_REVIEW])
    conditions: dict[Group, list[ColumnElement[bool]]] = {
        Group.WAITING: [QueueItem.state == ItemState.OPEN, ~held, ~parked],
        Group.HELD: [reviewing, held],
        Group.PARKED: [reviewing, parked, ~held],
        Group.SECOND_REVIEW: [QueueItem.state == ItemState.SECOND_REVIEW, ~held, ~parked],
        Group.ADJUDICATION: [QueueItem.state == ItemState.ADJUDICATION],
        Group.DONE: [QueueItem.state == ItemState.DONE],
    }
    return conditions[group]
