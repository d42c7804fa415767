"""The lists. Each is a Select whose rows are counted for the number and paged for the list, in an order that an index
gives: no list costs more than what it shows, no count more than ten thousand rows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from workbench.adjudication import queries as adjudication_queries
from workbench.adjudication.judged import in_story
from workbench.adjudication.models import FinalVerdict, Method, PendingDecision
from workbench.claims.models import Claim, Layer
from workbench.desk.claim_lists.scope import Scope
from workbench.desk.claim_lists.verdict_groups import GROUPS
from workbench.queues.models import (
    Assignment,
    EndedReason,
    ItemState,
    Queue,
    QueueItem,
    QueueState,
    SecondReview,
)
from workbench.reviews.models import FirstJudgement, RatingLevel, RatingScale, Review, SecondDecision
from workbench.stories.models import ConsistencyNote, NoteState

NEAR_END = timedelta(minutes=10)
"""A hold that ends within this time is about to be lost."""

BEING_REVIEWED = (ItemState.OPEN, ItemState.SECOND_REVIEW)
UNSETTLED = (*BEING_REVIEWED, ItemState.ADJUDICATION)

Rows = Callable[[Scope], Select[Any]]


@dataclass(frozen=True)
class Definition:
    """A list: its rows, and the columns that order them."""

    rows: Rows
    by: Sequence[InstrumentedAttribute[Any]]
    newest_first: bool = False
    told: InstrumentedAttribute[Any] | None = None
    """The time told with a row; the first column of the order unless said otherwise."""


# --- where claims stand in their queues --------------------------------------------------------------------


def first_review(scope: Scope) -> Select[QueueItem]:
    """Nobody has reviewed it and nobody holds it."""
    return _items(scope, [ItemState.OPEN], QueueItem.reviews_done == 0, ~_held_at(scope.now))


def second_review(scope: Scope) -> Select[QueueItem]:
    """Somebody has reviewed it, and nobody holds it for the next review."""
    return _items(scope, BEING_REVIEWED, QueueItem.reviews_done > 0, ~_held_at(scope.now))


def disagreements(scope: Scope) -> Select[QueueItem]:
    """All reviews are in, and a lead has to settle it: they differ, notes are open, or it was reopened."""
    return _items(scope, [ItemState.ADJUDICATION])


def late(scope: Scope) -> Select[QueueItem]:
    """Not final, though its queue was due."""
    # Queue by queue, not joined: where none is late, nothing that waits is read.
    late_queues = select(Queue.id).where(Queue.due_at < scope.now, Queue.state != QueueState.CLOSED)
    return _items(scope, UNSETTLED, QueueItem.queue_id.in_(late_queues))


def past_due(scope: Scope) -> Select[QueueItem]:
    """Not final, though a lead gave the claim a time of its own and it is over."""
    return _items(scope, UNSETTLED, QueueItem.due_at < scope.now)


def unbegun(scope: Scope) -> Select[QueueItem]:
    """No review is in."""
    return _items(scope, [ItemState.OPEN], QueueItem.reviews_done == 0)


def begun(scope: Scope) -> Select[QueueItem]:
    """Some of its reviews are in, not all."""
    return _items(scope, BEING_REVIEWED, QueueItem.reviews_done > 0)


def finished(scope: Scope) -> Select[QueueItem]:
    """Has its final verdict."""
    return _items(scope, [ItemState.DONE])


def _items(scope: Scope, states: Sequence[ItemState], *conditions: ColumnElement[bool]) -> Select[QueueItem]:
    # One state is an equation and not a list of one: only then does the index give the order too.
    standing = QueueItem.state == states[0] if len(states) == 1 else QueueItem.state.in_(states)
    return _narrowed(scope, select(QueueItem).where(standing, *conditions))


def _narrowed(scope: Scope, query: Select[QueueItem]) -> Select[QueueItem]:
    query = query.where(*scope.about_person(QueueItem.claim_id))
    if scope.queue is not None:
        query = query.where(QueueItem.queue_id == scope.queue.id)
    if scope.story is not None:
        query = query.join(Claim, Claim.id == QueueItem.claim_id).where(in_story(scope.story))
    return query


def _held_at(now: datetime) -> ColumnElement[bool]:
    return exists().where(
        Assignment.claim_id == QueueItem.claim_id, Assignment.ended_at.is_(None), Assignment.lease_until > now
    )


# --- what waits for a lead ---------------------------------------------------------------------------------


def waiting(scope: Scope) -> Select[PendingDecision]:
    """A lead has to settle it, in a queue or in none."""
    return adjudication_queries.waiting_claims().where(*scope.about_claims())


def held_by_notes(scope: Scope) -> Select[PendingDecision]:
    """Of those: open consistency notes let nobody decide, whatever else it waits for."""
    return waiting(scope).where(adjudication_queries.held_by_notes())


# --- who holds what ----------------------------------------------------------------------------------------


def held(scope: Scope) -> Select[Assignment]:
    """Somebody works on it."""
    return _holds(scope, Assignment.lease_until > scope.now, Assignment.parked_until.is_(None))


def parked(scope: Scope) -> Select[Assignment]:
    """Waits for a reply."""
    return _holds(scope, Assignment.lease_until > scope.now, Assignment.parked_until.is_not(None))


def near_end(scope: Scope) -> Select[Assignment]:
    """The hold ends within minutes."""
    return held(scope).where(Assignment.lease_until <= scope.now + NEAR_END)


def run_out(scope: Scope) -> Select[Assignment]:
    """The hold, or the wait for a reply, is over, and nobody else has taken it."""
    return _holds(scope, Assignment.lease_until <= scope.now)


def reviewed(scope: Scope) -> Select[Assignment]:
    """Handed in within the period and not given back."""
    query = select(Assignment).where(
        Assignment.ended_reason == EndedReason.SUBMITTED, Assignment.ended_at >= scope.since
    )
    if scope.before is not None:
        query = query.where(Assignment.ended_at < scope.before)
    return _assignments(scope, query)


def _holds(scope: Scope, *conditions: ColumnElement[bool]) -> Select[Assignment]:
    return _assignments(scope, select(Assignment).where(Assignment.ended_at.is_(None), *conditions))


def _assignments(scope: Scope, query: Select[Assignment]) -> Select[Assignment]:
    if scope.person is not None:
        query = query.where(Assignment.user_id == scope.person.id)
    if scope.queue is not None:
        query = query.where(Assignment.queue_id == scope.queue.id)
    if scope.story is not None:
        query = query.join(Claim, Claim.id == Assignment.claim_id).where(in_story(scope.story))
    return query


# --- what came out -----------------------------------------------------------------------------------------


def verdicts(scope: Scope) -> Select[FinalVerdict]:
    """Final verdicts on content that stand, decided within the period; of one group of levels, or all."""
    query = _decided(scope).join(FinalVerdict.level).join(RatingLevel.scale)
    query = query.where(FinalVerdict.is_current, RatingScale.layer == Layer.CONTENT)
    return query.where(RatingLevel.code.in_(GROUPS[scope.group])) if scope.group else query


def two_people(scope: Scope) -> Select[FinalVerdict]:
    """Editorial: final by a second person, within the period."""
    return _decided(scope).where(FinalVerdict.is_current, FinalVerdict.method == Method.SIGNED)


def first_pass(scope: Scope) -> Select[FinalVerdict]:
    """Of those: signed as it was handed in, without return or edit."""
    second, first = aliased(Review), aliased(Review)
    accepted = (
        select(first.returned_by_id.is_(None))
        .select_from(second)
        .join(first, first.id == second.first_review_id)
        .where(second.id == FinalVerdict.review_id, second.second_decision == SecondDecision.SIGNED)
        .scalar_subquery()
    )
    return two_people(scope).where(accepted)


def reopened(scope: Scope) -> Select[FinalVerdict]:
    """Verdicts of the period that do not stand any more."""
    return _decided(scope).where(FinalVerdict.is_current.is_(False))


def _decided(scope: Scope) -> Select[FinalVerdict]:
    query = select(FinalVerdict).where(FinalVerdict.decided_at >= scope.since)
    if scope.before is not None:
        query = query.where(FinalVerdict.decided_at < scope.before)
    narrowing = scope.about_claims()
    return query.join(FinalVerdict.claim).where(*narrowing) if narrowing else query


# --- where people disagree ---------------------------------------------------------------------------------


def apart(scope: Scope) -> Select[QueueItem]:
    """Independent: all reviews are in and first verdicts differ; between two levels, or any.

    Judged within the period. Nothing of a claim on which somebody is still blind (DESIGN §4.7).
    """
    said = (
        select(func.count(FirstJudgement.level_id.distinct()))
        .join(FirstJudgement.level)
        .where(FirstJudgement.queue_item_id == QueueItem.id)
    )
    if scope.levels is not None:
        said = said.where(RatingLevel.code.in_(scope.levels))
    query = select(QueueItem).where(
        QueueItem.id.in_(select(FirstJudgement.queue_item_id).where(FirstJudgement.at >= scope.since)),
        QueueItem.state.in_([ItemState.ADJUDICATION, ItemState.DONE]),
        QueueItem.second_review == SecondReview.INDEPENDENT,
        said.scalar_subquery() > 1,
    )
    return _narrowed(scope, query)


def levels_apart(scope: Scope) -> Select[str, str]:
    """Pairs of levels, lower position first, that stand against each other in `apart`; the most frequent first."""
    one, other = aliased(FirstJudgement), aliased(FirstJudgement)
    low, high = aliased(RatingLevel), aliased(RatingLevel)
    return (
        select(low.code, high.code)
        .select_from(one)
        .join(other, other.queue_item_id == one.queue_item_id)
        .join(low, low.id == one.level_id)
        .join(high, high.id == other.level_id)
        .where(low.position < high.position)
        .where(one.queue_item_id.in_(apart(scope).with_only_columns(QueueItem.id)))
        .group_by(low.code, high.code, low.position, high.position)
        .order_by(func.count(one.queue_item_id.distinct()).desc(), low.position, high.position)
    )


# --- notes -------------------------------------------------------------------------------------------------


def open_notes(scope: Scope) -> Select[ConsistencyNote]:
    """Consistency notes that nobody has resolved. A note belongs to a story, so only a story narrows them."""
    query = select(ConsistencyNote).where(ConsistencyNote.state == NoteState.OPEN)
    return query if scope.story is None else query.where(ConsistencyNote.story_id == scope.story.id)


IN_QUEUES = (QueueItem.added_at, QueueItem.id)
LONGEST_WAIT_FIRST = (PendingDecision.since, PendingDecision.claim_id)
BY_LEASE = (Assignment.lease_until, Assignment.id)

LISTS: Mapping[str, Definition] = {
    "first_review": Definition(first_review, IN_QUEUES),
    "second_review": Definition(second_review, IN_QUEUES),
    "disagreements": Definition(disagreements, IN_QUEUES),
    "late": Definition(late, IN_QUEUES),
    "past_due": Definition(past_due, (QueueItem.due_at, QueueItem.id)),
    "unbegun": Definition(unbegun, IN_QUEUES),
    "begun": Definition(begun, IN_QUEUES),
    "finished": Definition(finished, (QueueItem.rank, QueueItem.id), told=QueueItem.added_at),
    "waiting": Definition(waiting, LONGEST_WAIT_FIRST),
    "held_by_notes": Definition(held_by_notes, LONGEST_WAIT_FIRST),
    "held": Definition(held, BY_LEASE),
    "parked": Definition(parked, BY_LEASE),
    "near_end": Definition(near_end, BY_LEASE),
    "run_out": Definition(run_out, BY_LEASE),
    "reviewed": Definition(reviewed, (Assignment.ended_at, Assignment.id), newest_first=True),
    "verdicts": Definition(verdicts, (FinalVerdict.decided_at, FinalVerdict.id), newest_first=True),
    "two_people": Definition(two_people, (FinalVerdict.decided_at, FinalVerdict.id), newest_first=True),
    "first_pass": Definition(first_pass, (FinalVerdict.decided_at, FinalVerdict.id), newest_first=True),
    "reopened": Definition(reopened, (FinalVerdict.decided_at, FinalVerdict.id), newest_first=True),
    "apart": Definition(apart, IN_QUEUES),
    "open_notes": Definition(open_notes, (ConsistencyNote.id,)),
}
OF_ONE_PERSON = frozenset({"held", "parked", "near_end", "run_out", "reviewed"})
"""Lists that a reviewer sees of their own work."""
