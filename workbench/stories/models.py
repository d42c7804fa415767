"""Stories, questions, answers, consistency notes."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from workbench.articles.models import Article
from workbench.claims.models import Claim
from workbench.db.base import Identified, Model, Versioned, one_of
from workbench.evidence.models import Evidence, Stance
from workbench.people.models import User


class Relation(StrEnum):
    """How answers relate (DESIGN §2)."""

    AGREE = "agree"
    REFINE = "refine"
    LATER_UPDATE = "later_update"
    DIFFERENT_SCOPE = "different_scope"
    CONTRADICT = "contradict"
    AMBIGUOUS = "ambiguous"
    CANNOT_COMPARE = "cannot_compare"
    UNRELATED = "unrelated"


class Between(StrEnum):
    """Who is at odds in a contradiction."""

    PUBLISHERS = "publishers"
    PARTIES = "parties"


class NoteState(StrEnum):
    OPEN = "open"
    RESOLVED = "resolved"


class Bound(StrEnum):
    """How a value is meant (DESIGN §5.3)."""

    EXACT = "="
    AT_LEAST = ">="
    AT_MOST = "<="
    MORE = ">"
    FEWER = "<"
    ABOUT = "~"
    RANGE = "range"


class AsOfOrigin(StrEnum):
    """Where the time comes from for which an answer holds."""

    TEXT = "text"
    PUBLICATION = "publication"
    PERSON = "person"


class AsOfPrecision(StrEnum):
    """How closely that time is known."""

    MINUTE = "minute"
    PART = "part"
    """Of a day: in the evening."""
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class Origin(StrEnum):
    """How something came into the grid."""

    PERSON = "person"
    SUGGESTION = "suggestion"
    """A suggestion that a person accepted."""


class SuggestionKind(StrEnum):
    QUESTION = "question"
    NOTE = "note"


class SuggestionDecision(StrEnum):
    ACCEPTED = "accepted"
    DISMISSED = "dismissed"


class Story(Identified, Versioned, Model):
    """Articles about the same events."""

    __tablename__ = "story"

    name: Mapped[str] = mapped_column(String(200), unique=True)
    description: Mapped[str] = mapped_column(Text, default="")
    created_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime]


class StoryArticle(Model):
    """An article's place in a story."""

    __tablename__ = "story_article"

    story_id: Mapped[int] = mapped_column(ForeignKey("story.id"), primary_key=True)
    story: Mapped[Story] = relationship(init=False)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True, index=True)
    article: Mapped[Article] = relationship(init=False)
    added_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    added_at: Mapped[datetime]


class Question(Identified, Versioned, Model):
    """A row of the story's grid."""

    __tablename__ = "question"
    __table_args__ = (UniqueConstraint("story_id", "text"),)

    story_id: Mapped[int] = mapped_column(ForeignKey("story.id"))
    story: Mapped[Story] = relationship(init=False)
    position: Mapped[int]
    text: Mapped[str] = mapped_column(String(500))
    created_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime]


class Answer(Versioned, Model):
    """What one claim answers to one question: the words as written, and values beside them."""

    __tablename__ = "answer"
    __table_args__ = (
        one_of("bound", Bound),
        one_of("as_of_origin", AsOfOrigin),
        one_of("as_of_precision", AsOfPrecision),
        one_of("origin", Origin),
        CheckConstraint("(value IS NULL) = (bound IS NULL)", name="bound_of_a_value"),
        CheckConstraint(
            "(high IS NOT NULL) = (bound IS NOT NULL AND bound = 'range')", name="high_of_a_range"
        ),
        CheckConstraint(
            "(as_of IS NULL) = (as_of_origin IS NULL) AND (as_of IS NULL) = (as_of_precision IS NULL)",
            name="as_of_with_its_origin",
        ),
        CheckConstraint("(corrected_by_id IS NULL) = (corrected_at IS NULL)", name="corrected_at_a_time"),
    )

    question_id: Mapped[int] = mapped_column(ForeignKey("question.id"), primary_key=True)
    question: Mapped[Question] = relationship(init=False)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), primary_key=True, index=True)
    claim: Mapped[Claim] = relationship(init=False)
    words: Mapped[str] = mapped_column(Text, default="")
    """As written: the figure's words, or those that answer, else the quote. Empty in rows from before 0020."""
    value: Mapped[float | None] = mapped_column(default=None)
    high: Mapped[float | None] = mapped_column(default=None)
    unit: Mapped[str] = mapped_column(String(60), default="")
    bound: Mapped[Bound | None] = mapped_column(String(5), default=None)
    as_of: Mapped[datetime | None] = mapped_column(default=None)
    as_of_origin: Mapped[AsOfOrigin | None] = mapped_column(String(20), default=None)
    as_of_precision: Mapped[AsOfPrecision | None] = mapped_column(String(10), default=None)
    as_of_words: Mapped[str] = mapped_column(Text, default="")
    claimant: Mapped[str | None] = mapped_column(Text, default=None)
    """According to whom; None: in the publisher's own voice."""
    suggestion: Mapped[dict[str, Any]] = mapped_column(default_factory=dict)
    """The machine's values, kept beside a person's correction."""
    origin: Mapped[Origin] = mapped_column(String(20), default=Origin.PERSON)
    added_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    added_at: Mapped[datetime]
    corrected_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"), default=None)
    corrected_at: Mapped[datetime | None] = mapped_column(default=None)


class DecidedSuggestion(Identified, Model):
    """A suggested question or note that a person accepted or dismissed; it is not suggested again."""

    __tablename__ = "decided_suggestion"
    __table_args__ = (
        one_of("kind", SuggestionKind),
        one_of("decision", SuggestionDecision),
        UniqueConstraint("story_id", "kind", "key"),
    )

    story_id: Mapped[int] = mapped_column(ForeignKey("story.id"))
    kind: Mapped[SuggestionKind] = mapped_column(String(20))
    key: Mapped[str] = mapped_column(String(200))
    """What is suggested, in codes: the same suggestion has the same key whenever it is made."""
    decision: Mapped[SuggestionDecision] = mapped_column(String(20))
    decided_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    decided_at: Mapped[datetime]


class ConsistencyNote(Identified, Versioned, Model):
    """How answers relate, or what an article says twice and differently, in a person's words."""

    __tablename__ = "consistency_note"
    __table_args__ = (
        one_of("relation", Relation),
        one_of("between_whom", Between),
        one_of("state", NoteState),
        one_of("origin", Origin),
        CheckConstraint(
            "(relation = 'contradict') = (between_whom IS NOT NULL)", name="contradict_says_between_whom"
        ),
        CheckConstraint(
            "(state = 'resolved') = (resolved_at IS NOT NULL AND length(resolution) > 0)",
            name="resolved_with_reason",
        ),
        Index("ix_consistency_note_state", "state", "id"),
    )

    story_id: Mapped[int] = mapped_column(ForeignKey("story.id"), index=True)
    story: Mapped[Story] = relationship(init=False)
    question_id: Mapped[int | None] = mapped_column(ForeignKey("question.id"), default=None)
    question: Mapped[Question | None] = relationship(init=False)
    article_id: Mapped[int | None] = mapped_column(ForeignKey("article.id"), default=None, index=True)
    """The article that a note inside one article is about."""
    article: Mapped[Article | None] = relationship(init=False)
    relation: Mapped[Relation] = mapped_column(String(20))
    origin: Mapped[Origin] = mapped_column(String(20), default=Origin.PERSON)
    between: Mapped[Between | None] = mapped_column("between_whom", String(20), default=None)
    text: Mapped[str] = mapped_column(Text)
    state: Mapped[NoteState] = mapped_column(String(20), default=NoteState.OPEN)
    resolution: Mapped[str] = mapped_column(Text, default="")
    resolved_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"), default=None)
    resolved_at: Mapped[datetime | None] = mapped_column(default=None)
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime]


class NoteClaim(Model):
    """A claim that a note ties to others."""

    __tablename__ = "note_claim"

    note_id: Mapped[int] = mapped_column(ForeignKey("consistency_note.id"), primary_key=True, default=None)
    note: Mapped[ConsistencyNote] = relationship()
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), primary_key=True, index=True)
    claim: Mapped[Claim] = relationship(init=False)


class NoteEvidence(Model):
    """A note's use of a piece of evidence."""

    __tablename__ = "note_evidence"
    __table_args__ = (one_of("stance", Stance),)

    note_id: Mapped[int] = mapped_column(ForeignKey("consistency_note.id"), primary_key=True, default=None)
    note: Mapped[ConsistencyNote] = relationship()
    evidence_id: Mapped[int] = mapped_column(
        ForeignKey("evidence.id"), primary_key=True, index=True, default=None
    )
    evidence: Mapped[Evidence] = relationship()
    stance: Mapped[Stance] = mapped_column(String(20))


class NoteMention(Model):
    """A colleague whom a note's text names with an @."""

    __tablename__ = "note_mention"

    note_id: Mapped[int] = mapped_column(ForeignKey("consistency_note.id"), primary_key=True, default=None)
    note: Mapped[ConsistencyNote] = relationship()
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"), primary_key=True, index=True)
    user: Mapped[User] = relationship(init=False)
    mentioned_at: Mapped[datetime]
