"""Queues, members, items, assignments."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from workbench.articles.models import Language, Source
from workbench.claims.models import Claim
from workbench.db.base import Identified, Model, Versioned, index_where, one_of
from workbench.people.models import User


class SecondReview(StrEnum):
    """How the second person works."""

    EDITORIAL = "editorial"
    """Open: reads the first review, edits, returns or signs it."""
    INDEPENDENT = "independent"
    """Blind: nobody sees another's work until all required reviews are in."""


class QueueState(StrEnum):
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


class ItemOrder(StrEnum):
    """In which order a queue gives its claims."""

    CHECK_WORTHINESS = "check_worthiness"
    AGE = "age"
    """The one that came in first."""
    DEADLINE = "deadline"
    """The one that is due first; those without a time of their own come last."""
    STORY = "story"
    """All of one story before the next."""


class ChecklistItem(StrEnum):
    """What the second person of an editorial queue confirms before signing."""

    TWO_VOICES = "two_voices"
    """Two independent voices, not one text twice."""
    PRIMARY_SOURCE = "primary_source"
    ARCHIVED = "archived"
    """What was cited is kept where it cannot change."""
    REPLY_SOUGHT = "reply_sought"
    HEADLINE = "headline"
    """The headline does not repeat the falsehood."""


class ItemState(StrEnum):
    """Where a claim stands in its queue."""

    OPEN = "open"
    SECOND_REVIEW = "second_review"
    ADJUDICATION = "adjudication"
    DONE = "done"
    REMOVED = "removed"
    """Dismissed, withdrawn or superseded while it waited here."""


class Outcome(StrEnum):
    """Why a queue no longer offers an item to a member."""

    REVIEWED = "reviewed"
    SKIPPED = "skipped"
    BARRED = "barred"
    """Has seen reviews that it must not have seen (DESIGN §4.7)."""


class EndedReason(StrEnum):
    """How an assignment ended."""

    SUBMITTED = "submitted"
    RELEASED = "released"
    SKIPPED = "skipped"
    EXPIRED = "expired"
    """Its lease had run out when somebody else took the slot."""
    RETURNED = "returned"
    """Was submitted; the review was given back or withdrawn since, and the slot is free again."""
    HANDED_OVER = "handed_over"
    """To a colleague, whose assignment goes on from here; `HandOver` ties the two."""
    SUPERSEDED = "superseded"
    REMOVED = "removed"


class Queue(Identified, Versioned, Model):
    """A saved filter with members and a policy."""

    __tablename__ = "queue"
    __table_args__ = (
        one_of("second_review", SecondReview),
        one_of("state", QueueState),
        CheckConstraint("reviews_per_claim BETWEEN 1 AND 5", name="one_to_five_reviews"),
        CheckConstraint("lease_minutes BETWEEN 1 AND 1440", name="lease_within_a_day"),
        CheckConstraint("minimum_evidence BETWEEN 0 AND 10", name="up_to_ten_pieces_of_evidence"),
        one_of("item_order", ItemOrder),
    )

    name: Mapped[str] = mapped_column(String(200), unique=True)
    filter: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    """DESIGN §5.2: any of story, source, language, state, q, flag, min_check_worthiness, published_from,
    published_to. Stories and sources are kept as public ids, so that a renamed one still matches."""
    is_live: Mapped[bool] = mapped_column(default=True)
    """Whether new claims that fit flow in; a fixed queue keeps what it was made with."""
    order: Mapped[ItemOrder] = mapped_column("item_order", String(20), default=ItemOrder.CHECK_WORTHINESS)
    reviews_per_claim: Mapped[int] = mapped_column(default=1)
    second_review: Mapped[SecondReview] = mapped_column(String(20), default=SecondReview.EDITORIAL)
    lease_minutes: Mapped[int] = mapped_column(default=30)
    minimum_evidence: Mapped[int] = mapped_column(default=0)
    """Pieces of evidence that a verdict which needs any must cite at least."""
    checklist: Mapped[list[Any]] = mapped_column(default_factory=list)
    """Codes of `ChecklistItem` that the second person of an editorial queue ticks before signing."""
    notes_hold_verdicts: Mapped[bool] = mapped_column(default=False)
    """No verdict of a claim of this queue becomes final while a consistency note about it is open."""
    guidelines: Mapped[str] = mapped_column(Text, default="")
    guidelines_version: Mapped[int] = mapped_column(default=1)
    due_at: Mapped[datetime | None] = mapped_column(default=None)
    state: Mapped[QueueState] = mapped_column(String(20), default=QueueState.OPEN)
    job_id: Mapped[int | None] = mapped_column(ForeignKey("job.id"), default=None)
    """The last job that brought it in line with its filter and policy."""
    finished_at: Mapped[datetime | None] = mapped_column(default=None)
    """When the worker saw that nothing was left to do in it; None while there is, or was nothing yet. Not one of the
    changes that `version` counts."""
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime]


class QueueMember(Model):
    """A person who may take from a queue."""

    __tablename__ = "queue_member"
    __table_args__ = (
        one_of("language", Language),
        CheckConstraint("capacity > 0", name="capacity_positive"),
    )

    queue_id: Mapped[int] = mapped_column(ForeignKey("queue.id"), primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"), primary_key=True, index=True)
    user: Mapped[User] = relationship(init=False, viewonly=True)
    language: Mapped[Language | None] = mapped_column(String(5), default=None)
    """The only language they take claims in; None: any."""
    capacity: Mapped[int | None] = mapped_column(default=None)
    """The most claims of this queue they hold at once, waiting ones too; None: any number."""


class Guidelines(Model):
    """What a queue told its reviewers at one time. A version never changes: a changed text is a new one."""

    __tablename__ = "queue_guidelines"

    queue_id: Mapped[int] = mapped_column(ForeignKey("queue.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    written_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    written_by: Mapped[User] = relationship(init=False, viewonly=True)
    written_at: Mapped[datetime]


class ConflictOfInterest(Identified, Model):
    """A person and a source whose claims they are never given. Ended, not deleted."""

    __tablename__ = "conflict_of_interest"
    __table_args__ = (
        CheckConstraint("(ended_at IS NULL) = (ended_by_id IS NULL)", name="ended_by_somebody"),
        index_where("one_conflict_per_source", "user_id", "source_id", where="ended_at IS NULL", unique=True),
    )

    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    user: Mapped[User] = relationship(init=False, viewonly=True, foreign_keys=[user_id])
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"), index=True)
    source: Mapped[Source] = relationship(init=False, viewonly=True)
    note: Mapped[str] = mapped_column(Text, default="")
    declared_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    declared_by: Mapped[User] = relationship(init=False, viewonly=True, foreign_keys=[declared_by_id])
    declared_at: Mapped[datetime]
    ended_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"), default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)


class QueueItem(Identified, Versioned, Model):
    """A claim's place in a queue. A claim is live in one queue at a time."""

    __tablename__ = "queue_item"
    __table_args__ = (
        one_of("state", ItemState),
        one_of("second_review", SecondReview),
        one_of("language", Language),
        CheckConstraint("open_slots >= 0", name="open_slots_not_negative"),
        CheckConstraint("open_slots = 0 OR state IN ('open', 'second_review')", name="open_slots_while_open"),
        index_where("ix_queue_item_next", "queue_id", "rank", "id", where="open_slots > 0"),
        index_where(
            "ix_queue_item_next_in_language", "queue_id", "language", "rank", "id", where="open_slots > 0"
        ),
        Index("ix_queue_item_queue_state", "queue_id", "state", "rank", "id"),
        Index("ix_queue_item_standing", "state", "reviews_done", "added_at", "id"),
        Index("ix_queue_item_queue_standing", "queue_id", "state", "reviews_done", "added_at", "id"),
        index_where("ix_queue_item_due", "state", "due_at", "id", where="due_at IS NOT NULL"),
        index_where(
            "one_live_queue_per_claim", "claim_id", where="state NOT IN ('done', 'removed')", unique=True
        ),
    )

    queue_id: Mapped[int] = mapped_column(ForeignKey("queue.id"))
    queue: Mapped[Queue] = relationship(init=False, viewonly=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), index=True)
    claim: Mapped[Claim] = relationship(init=False, viewonly=True)
    language: Mapped[Language] = mapped_column(String(5))
    """The claim's, kept here too so that the next claim in one language is a step of an index."""
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"))
    """Who published the claim's article, so that a conflict of interest is seen without reading the article."""
    place: Mapped[float]
    """Where the queue's order puts the claim, smaller first; `slots.place`."""
    rank: Mapped[float]
    """Smaller is offered first: the place, and far before all places for a second review."""
    due_at: Mapped[datetime | None] = mapped_column(default=None)
    """Its own time, before or beside the queue's."""
    state: Mapped[ItemState] = mapped_column(String(20), default=ItemState.OPEN)
    open_slots: Mapped[int] = mapped_column(default=1)
    """Slots that somebody may take now: neither held nor done. One with a lapsed lease still counts as held;
    `take` looks for those apart."""
    reviews_wanted: Mapped[int] = mapped_column(default=1)
    """Of the queue's policy until somebody begins: a later change neither hides nor loses work."""
    second_review: Mapped[SecondReview] = mapped_column(String(20), default=SecondReview.EDITORIAL)
    reviews_done: Mapped[int] = mapped_column(default=0)
    added_at: Mapped[datetime]
    done_at: Mapped[datetime | None] = mapped_column(default=None)


class QueueItemMember(Model):
    """A member who is done with an item; the queue offers it to them no more."""

    __tablename__ = "queue_item_member"
    __table_args__ = (one_of("outcome", Outcome),)

    queue_item_id: Mapped[int] = mapped_column(ForeignKey("queue_item.id"), primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"), primary_key=True, index=True)
    outcome: Mapped[Outcome] = mapped_column(String(20))
    at: Mapped[datetime]


class AssignmentBatch(Identified, Model):
    """Claims that a lead handed out in one go, to be undone in one go."""

    __tablename__ = "assignment_batch"
    __table_args__ = (
        CheckConstraint("(undone_at IS NULL) = (undone_by_id IS NULL)", name="undone_by_somebody"),
        Index("ix_assignment_batch_queue", "queue_id", "id"),
    )

    queue_id: Mapped[int] = mapped_column(ForeignKey("queue.id"))
    queue: Mapped[Queue] = relationship(init=False, viewonly=True)
    made_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    made_by: Mapped[User] = relationship(init=False, viewonly=True, foreign_keys=[made_by_id])
    made_at: Mapped[datetime]
    given: Mapped[int] = mapped_column(default=0)
    undone_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"), default=None)
    undone_at: Mapped[datetime | None] = mapped_column(default=None)


class Assignment(Identified, Model):
    """Who holds a slot of a claim. Live until it ends; a lapsed lease may be taken over by anybody."""

    __tablename__ = "assignment"
    __table_args__ = (
        one_of("ended_reason", EndedReason),
        CheckConstraint("(ended_at IS NULL) = (ended_reason IS NULL)", name="ended_with_reason"),
        index_where("one_holder_per_slot", "claim_id", "slot", where="ended_at IS NULL", unique=True),
        index_where("one_slot_per_person", "claim_id", "user_id", where="ended_at IS NULL", unique=True),
        index_where("ix_assignment_live_queue", "queue_id", "lease_until", where="ended_at IS NULL"),
        index_where("ix_assignment_live", "lease_until", "id", where="ended_at IS NULL"),
        Index("ix_assignment_claim", "claim_id", "id"),
        Index("ix_assignment_user_ended", "user_id", "ended_at", "id"),
        Index("ix_assignment_ended", "ended_reason", "ended_at", "id"),
        index_where("ix_assignment_live_user", "user_id", "taken_at", where="ended_at IS NULL"),
    )

    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"))
    claim: Mapped[Claim] = relationship(init=False, viewonly=True)
    queue_item_id: Mapped[int | None] = mapped_column(ForeignKey("queue_item.id"), default=None)
    """None: taken by name, outside any queue."""
    queue_item: Mapped[QueueItem | None] = relationship(init=False, viewonly=True)
    queue_id: Mapped[int | None] = mapped_column(ForeignKey("queue.id"), default=None)
    """The item's, kept here too so that lapsed leases of one queue are one range of an index."""
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    user: Mapped[User] = relationship(init=False, viewonly=True)
    slot: Mapped[int]
    """1 for the first review of a claim; in an editorial queue 2 is the second person's."""
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("assignment_batch.id"), default=None, index=True)
    """None: the person took it."""
    taken_at: Mapped[datetime]
    lease_until: Mapped[datetime]
    """By the database's clock. While parked, the time until which the claim waits."""
    parked_until: Mapped[datetime | None] = mapped_column(default=None)
    waits_for: Mapped[str] = mapped_column(String(200), default="")
    """While parked: whom or what the claim waits for, in the holder's words."""
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
    ended_reason: Mapped[EndedReason | None] = mapped_column(String(20), default=None)


class HandOver(Model):
    """A claim that went from one person's hand to another's: the hold that ended, the one that began with it, and
    what was said."""

    __tablename__ = "hand_over"

    assignment_id: Mapped[int] = mapped_column(ForeignKey("assignment.id"), primary_key=True)
    """The one that began."""
    before_id: Mapped[int] = mapped_column(ForeignKey("assignment.id"), unique=True)
    before: Mapped[Assignment] = relationship(init=False, viewonly=True, foreign_keys=[before_id])
    handed_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    """Who held it, or a lead in their place."""
    handed_by: Mapped[User] = relationship(init=False, viewonly=True)
    handed_at: Mapped[datetime]
    note: Mapped[str] = mapped_column(Text, default="")
