"""What other publishers say of the same thing: two lines on the card; the story's grid says the rest."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from workbench.articles.models import Article, ArticleVersion
from workbench.claims import lifecycle
from workbench.claims.models import Claim
from workbench.people.models import User
from workbench.stories import queries as story_queries
from workbench.stories.models import Answer, ConsistencyNote, Story

MOST_LINES = 2


@dataclass(frozen=True)
class Line:
    """Another source's claim, and how a note says it relates, if one does."""

    claim: Claim
    note: ConsistencyNote | None
    question: str | None


@dataclass(frozen=True)
class OtherSources:
    lines: Sequence[Line]
    more: int
    notes: Sequence[ConsistencyNote]
    stories: Sequence[Story]


def beside(session: Session, person: User, claim: Claim, *, is_blind: bool) -> OtherSources:
    """Claims tied to this one by notes, then answers to the same questions. Blind people see their own notes."""
    notes = [
        note
        for note in story_queries.notes_on(session, [claim])
        if not is_blind or note.created_by_id == person.id
    ]
    tied = story_queries.claims_tied(session, notes)
    lines: dict[int, Line] = {}
    for note in notes:
        for other in tied.get(note.id, []):
            if other.id != claim.id:
                lines.setdefault(other.id, Line(other, note, None))
    for answer in story_queries.answers_of(session, [claim]):
        for other in _others_answering(session, answer, claim):
            lines.setdefault(other.id, Line(other, None, answer.question.text))
    found = list(lines.values())
    return OtherSources(
        lines=found[:MOST_LINES],
        more=max(0, len(found) - MOST_LINES),
        notes=notes,
        stories=story_queries.stories_of(session, claim.article_version.article),
    )


def _others_answering(session: Session, answer: Answer, claim: Claim) -> list[Claim]:
    """Claims of other articles that answer the same question."""
    return list(
        session.scalars(
            select(Claim)
            .join(Answer, Answer.claim_id == Claim.id)
            .join(Claim.article_version)
            .where(
                Answer.question_id == answer.question_id,
                ArticleVersion.article_id != claim.article_version.article_id,
                Claim.state.in_(lifecycle.LIVE),
            )
            .options(
                joinedload(Claim.article_version)
                .joinedload(ArticleVersion.article)
                .joinedload(Article.source)
            )
            .order_by(Claim.id)
            .limit(20)
        )
    )
