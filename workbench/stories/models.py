"""Stories, questions, answers, consistency notes."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from workbench.articles.models import Article
from workbench.claims.models import Claim
from workbench.db.base import Identified, Model, Versioned, one_of


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


class Answer(Model):
    """What one claim answers to one question."""

    __tablename__ = "answer"

    question_id: Mapped[int] = mapped_column(ForeignKey("question.id"), primary_key=True)
    question: Mapped[Question] = relationship(init=False)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), primary_key=True, index=True)
    claim: Mapped[Claim] = relationship(init=False)
    added_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    added_at: Mapped[datetime]


class ConsistencyNote(Identified, Versioned, Model):
    """How answers of two or more sources relate, in a person's words."""

    __tablename__ = "consistency_note"
    __table_args__ = (
        one_of("relation", Relation),
        one_of("between_whom", Between),
        one_of("state", NoteState),
        CheckConstraint(
            "(relation = 'contradict') = (between_whom IS NOT NULL)", name="contradict_says_between_whom"
        ),
        CheckConstraint(
            "(state = 'resolved') = (resolved_at IS NOT NULL AND length(resolution) > 0)",
            name="resolved_with_reason",
        ),
    )

    story_id: Mapped[int] = mapped_column(ForeignKey("story.id"), index=True)
    story: Mapped[Story] = relationship(init=False)
    question_id: Mapped[int | None] = mapped_column(ForeignKey("question.id"), default=None)
    question: Mapped[Question | None] = relationship(init=False)
    relation: Mapped[Relation] = mapped_column(String(20))
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
