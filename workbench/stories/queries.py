"""Reading stories, their articles, questions and answers."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, contains_eager, joinedload

from workbench.articles.models import Article, ArticleVersion, Source
from workbench.audit.models import AuditEvent
from workbench.audit.queries import events_of
from workbench.claims.lifecycle import LIVE
from workbench.claims.models import Claim
from workbench.errors import N_, DomainError, NotFound
from workbench.people.models import User
from workbench.stories.models import (
    Answer,
    ConsistencyNote,
    Question,
    Story,
    StoryArticle,
)


@dataclass(frozen=True)
class Size:
    """How much a story holds."""

    articles: int
    sources: int
    questions: int


def all_stories() -> Select[Story]:
    return select(Story)


def find_story_by_name(session: Session, name: str) -> Story | None:
    return session.scalars(select(Story).where(Story.name == name.strip())).one_or_none()


def sizes(session: Session, stories: Iterable[Story]) -> dict[int, Size]:
    """How much each of some stories holds, by number."""
    ids = [story.id for story in stories]
    holds = {
        story_id: (articles, sources)
        for story_id, articles, sources in session.execute(
            select(StoryArticle.story_id, func.count(), func.count(func.distinct(Article.source_id)))
            .join(StoryArticle.article)
            .where(StoryArticle.story_id.in_(ids))
            .group_by(StoryArticle.story_id)
        )
    }
    asked = select(Question.story_id, func.count()).where(Question.story_id.in_(ids))
    asks = dict(session.execute(asked.group_by(Question.story_id)).all())
    return {number: Size(*holds.get(number, (0, 0)), questions=asks.get(number, 0)) for number in ids}


def current_versions(session: Session, story: Story) -> list[ArticleVersion]:
    """The current versions of a story's articles, with article and source, by source and time."""
    return list(
        session.scalars(
            select(ArticleVersion)
            .join(ArticleVersion.article)
            .join(Article.source)
            .join(StoryArticle, StoryArticle.article_id == Article.id)
            .where(StoryArticle.story_id == story.id, ArticleVersion.is_current)
            .order_by(Source.name, ArticleVersion.published_at, ArticleVersion.id)
            .options(contains_eager(ArticleVersion.article).contains_eager(Article.source))
        )
    )


def articles_outside(story: Story) -> Select[ArticleVersion]:
    """Current versions of the articles that are not in a story. The pager orders them."""
    inside = select(StoryArticle.article_id).where(StoryArticle.story_id == story.id)
    return (
        select(ArticleVersion)
        .where(ArticleVersion.is_current, ArticleVersion.article_id.not_in(inside))
        .options(joinedload(ArticleVersion.article).joinedload(Article.source))
    )


def stories_of(session: Session, article: Article) -> list[Story]:
    """The stories an article stands in, by name."""
    return list(
        session.scalars(
            select(Story)
            .join(StoryArticle, StoryArticle.story_id == Story.id)
            .where(StoryArticle.article_id == article.id)
            .order_by(Story.name)
        )
    )


def numbers_inside(session: Session, story: Story, articles: Sequence[Article]) -> set[int]:
    """Which of these articles are in the story, by number."""
    return set(
        session.scalars(
            select(StoryArticle.article_id).where(
                StoryArticle.story_id == story.id,
                StoryArticle.article_id.in_([article.id for article in articles]),
            )
        )
    )


def find_place(session: Session, story: Story, article: Article) -> StoryArticle | None:
    return session.get(StoryArticle, (story.id, article.id))


def require_inside(session: Session, story: Story, claims: Collection[Claim]) -> None:
    """Raise DomainError for a claim of an article that is not in the story."""
    for claim in claims:
        if find_place(session, story, claim.article_version.article) is None:
            raise DomainError(
                N_(
                    "The claim “%(quote)s” is of an article that is not in this story. Add the article first."
                ),
                field="claims",
                quote=claim.quote[:80],
            )


def questions_of(session: Session, story: Story) -> list[Question]:
    """A story's questions in their order."""
    return list(
        session.scalars(
            select(Question).where(Question.story_id == story.id).order_by(Question.position, Question.id)
        )
    )


def get_question(session: Session, story: Story, public_id: UUID) -> Question:
    """A question of this story. Raises NotFound, also for another story's."""
    question = session.scalars(
        select(Question).where(Question.story_id == story.id, Question.public_id == public_id)
    ).one_or_none()
    if question is None:
        raise NotFound(N_("There is no such page, or it is not for you."))
    return question


def answers_in(session: Session, story: Story) -> list[Answer]:
    """All answers of a story's grid that still stand, with claim, version and source."""
    return list(
        session.scalars(
            select(Answer)
            .join(Answer.question)
            .join(Answer.claim)
            .join(Claim.article_version)
            .join(ArticleVersion.article)
            .join(Article.source)
            .join(
                StoryArticle,
                (StoryArticle.article_id == Article.id) & (StoryArticle.story_id == story.id),
            )
            .where(Question.story_id == story.id, Claim.state.in_(LIVE))
            .order_by(Question.position, ArticleVersion.id, Claim.position, Claim.id)
            .options(
                contains_eager(Answer.question),
                contains_eager(Answer.claim)
                .contains_eager(Claim.article_version)
                .contains_eager(ArticleVersion.article)
                .contains_eager(Article.source),
            )
        )
    )


def answers_to(session: Session, story: Story, question: Question) -> list[Answer]:
    """The answers of one row that still stand."""
    return [answer for answer in answers_in(session, story) if answer.question_id == question.id]


def answers_of(session: Session, claims: Collection[Claim]) -> list[Answer]:
    """What some claims answer, with question and story, in the grids' order."""
    return list(
        session.scalars(
            select(Answer)
            .join(Answer.question)
            .join(Question.story)
            .where(Answer.claim_id.in_([claim.id for claim in claims]))
            .order_by(Story.name, Question.position, Question.id)
            .options(contains_eager(Answer.question).contains_eager(Question.story), joinedload(Answer.claim))
        )
    )


def claims_to_choose(story: Story) -> Select[Claim]:
    """The claims of a story's articles that may answer its questions. The pager orders them."""
    inside = select(StoryArticle.article_id).where(StoryArticle.story_id == story.id)
    return (
        select(Claim)
        .join(Claim.article_version)
        .where(ArticleVersion.article_id.in_(inside), ArticleVersion.is_current, Claim.state.in_(LIVE))
        .options(
            contains_eager(Claim.article_version)
            .joinedload(ArticleVersion.article)
            .joinedload(Article.source)
        )
    )


def claims_by_public_id(session: Session, public_ids: Collection[UUID]) -> list[Claim]:
    """Claims with their sources, in the order asked for. Raises DomainError when one is unknown."""
    found = {
        claim.public_id: claim
        for claim in session.scalars(
            select(Claim)
            .where(Claim.public_id.in_(public_ids))
            .options(
                joinedload(Claim.article_version)
                .joinedload(ArticleVersion.article)
                .joinedload(Article.source)
            )
        )
    }
    unknown = [str(public_id) for public_id in public_ids if public_id not in found]
    if unknown:
        raise DomainError(N_("There is no claim %(id)s."), field="claims", id=unknown[0])
    return [found[public_id] for public_id in dict.fromkeys(public_ids)]


def names_of(session: Session, user_ids: Iterable[int | None]) -> dict[int, str]:
    """The names of some people, by number."""
    wanted = {user_id for user_id in user_ids if user_id is not None}
    return dict(session.execute(select(User.id, User.name).where(User.id.in_(wanted))).all())


def last_change(session: Session, row: Question | ConsistencyNote) -> tuple[str | None, datetime | None]:
    """Who changed a row last, and when, for people whose own change came too late."""
    event = session.scalars(
        events_of(type(row).__name__, row.public_id).order_by(AuditEvent.id.desc()).limit(1)
    ).first()
    if event is None:
        return None, None
    return names_of(session, [event.actor_id]).get(event.actor_id or 0), event.at
