"""What other publishers say of the same thing: two lines on the card; the story's grid says the rest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from workbench.articles.models import Article, ArticleVersion
from workbench.claims import lifecycle
from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, Reading
from workbench.people.models import User
from workbench.stories import fitting, hearing, note_queries
from workbench.stories import queries as story_queries
from workbench.stories.fitting import Fit
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
    fits: Mapping[int, Fit]
    """Which other sources fit each reading, by its number; empty for a claim with one reading."""


def beside(
    session: Session, person: User, claim: Claim, readings: Sequence[Reading], *, is_blind: bool
) -> OtherSources:
    """Claims tied to this one by notes, then answers to the same questions. Blind people see their own notes."""
    notes = [
        note
        for note in note_queries.notes_about(session, claim)
        if not is_blind or note.created_by_id == person.id
    ]
    tied = note_queries.claims_tied(session, notes)
    lines: dict[int, Line] = {}
    for note in notes:
        for other in tied.get(note.id, []):
            if other.id != claim.id:
                lines.setdefault(other.id, Line(other, note, None))
    answering: dict[int, Claim] = {}
    for answer in story_queries.answers_of(session, [claim]):
        for other in _others_answering(session, answer, claim):
            answering[other.id] = other
            lines.setdefault(other.id, Line(other, None, answer.question.text))
    found = list(lines.values())
    return OtherSources(
        lines=found[:MOST_LINES],
        more=max(0, len(found) - MOST_LINES),
        notes=notes,
        stories=story_queries.stories_of(session, claim.article_version.article),
        fits=_fits(session, claim, readings, list(answering.values())) if len(readings) > 1 else {},
    )


def _fits(
    session: Session, claim: Claim, readings: Sequence[Reading], others: Sequence[Claim]
) -> dict[int, Fit]:
    """Facts for the reviewer: whom each reading agrees with, told by voices other than the claim's own."""
    claims = [claim, *others]
    versions = list({one.article_version_id: one.article_version for one in claims}.values())
    ears = hearing.listen(session, claims, versions)
    voices = hearing.voices_of(versions, ears)
    speaks = {one.id: voices.of(one.article_version_id, ears.passage_number(one)) for one in claims}
    ambiguous = {
        number for number, known in claim_queries.readings_by_claim(session, others).items() if len(known) > 1
    }
    told: dict[str, fitting.Told] = {}
    for other in others:
        if speaks[other.id] != speaks[claim.id] and other.id not in ambiguous:
            source = other.article_version.article.source.name
            known = told.get(source)
            texts = [*(known.texts if known else ()), other.text]
            told[source] = fitting.Told(source, speaks[other.id], texts)
    found = fitting.fits([reading.text for reading in readings], told.values())
    return {reading.id: fit for reading, fit in zip(readings, found, strict=True)}


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
