"""Changing stories, which articles are in them, and their questions. Rows and notes have files of their own."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workbench.articles.models import Article
from workbench.audit import services as audit
from workbench.db import clock
from workbench.db.rows import require_version
from workbench.errors import N_, DomainError
from workbench.people.models import User
from workbench.stories import queries
from workbench.stories.models import Question, Story, StoryArticle

LONGEST_NAME = 200
LONGEST_QUESTION = 500


def create_story(session: Session, actor: User, *, name: str, description: str = "") -> Story:
    """Start a story. Raises DomainError for an empty or taken name."""
    name = _name(name)
    if queries.find_story_by_name(session, name) is not None:
        raise DomainError(N_("There is already a story called %(name)s."), field="name", name=name)
    story = Story(
        name=name,
        description=description.strip(),
        created_by_id=actor.id,
        created_at=clock.now(session),
    )
    session.add(story)
    session.flush()
    audit.record(session, actor, "story-created", story, name=name)
    return story


def get_or_create_story(session: Session, actor: User | None, name: str) -> Story:
    """The story of a name; an unknown name starts one. For what arrives, never for filters."""
    found = queries.find_story_by_name(session, name)
    if found is not None:
        return found
    story = Story(
        name=_name(name),
        created_by_id=None if actor is None else actor.id,
        created_at=clock.now(session),
    )
    session.add(story)
    session.flush()
    audit.record(session, actor, "story-created", story, name=story.name)
    return story


def add_article(session: Session, actor: User | None, story: Story, article: Article) -> bool:
    """Put an article into a story. Returns whether it was not there yet."""
    return bool(add_articles(session, actor, story, [article]))


def add_articles(session: Session, actor: User | None, story: Story, articles: Sequence[Article]) -> int:
    """Put articles into a story; those already there stay. Returns how many came in."""
    inside = queries.numbers_inside(session, story, articles)
    new = [article for article in dict.fromkeys(articles) if article.id not in inside]
    if not new:
        return 0
    now = clock.now(session)
    session.add_all(
        StoryArticle(
            story_id=story.id,
            article_id=article.id,
            added_by_id=None if actor is None else actor.id,
            added_at=now,
        )
        for article in new
    )
    session.flush()
    audit.record(
        session, actor, "story-articles-added", story, articles=[article.public_id for article in new]
    )
    return len(new)


def remove_article(session: Session, actor: User, story: Story, article: Article) -> None:
    """Take an article out of a story. Its claims' answers stay stored and show again when it comes back."""
    place = queries.find_place(session, story, article)
    if place is None:
        raise DomainError(N_("This article is not in the story."))
    session.delete(place)
    session.flush()
    audit.record(session, actor, "story-article-removed", story, article=article.public_id)


def add_question(session: Session, actor: User | None, story: Story, text: str) -> Question:
    """Add a row at the end of the grid. Raises DomainError for an empty question or one already asked."""
    text = _question_text(session, story, text)
    last = session.scalar(select(func.max(Question.position)).where(Question.story_id == story.id))
    question = Question(
        story_id=story.id,
        position=(last or 0) + 1,
        text=text,
        created_by_id=None if actor is None else actor.id,
        created_at=clock.now(session),
    )
    session.add(question)
    session.flush()
    audit.record(session, actor, "question-added", question, story=story.public_id, text=text)
    return question


def rename_question(
    session: Session, actor: User, question: Question, text: str, *, version: int
) -> Question:
    """Word a question anew. Raises StaleVersion with both wordings."""
    by, at = queries.last_change(session, question)
    require_version(
        question,
        version,
        yours={"text": text},
        theirs={"text": question.text},
        by=by,
        at=None if at is None else at.isoformat(),
    )
    before = question.text
    if text.strip() == before:
        return question
    question.text = _question_text(session, question.story, text)
    session.flush()
    audit.record(session, actor, "question-renamed", question, before=before, after=question.text)
    return question


def _name(name: str) -> str:
    name = name.strip()
    if not name:
        raise DomainError(N_("Give the story a name."), field="name")
    if len(name) > LONGEST_NAME:
        raise DomainError(N_("The name is longer than %(most)d characters."), field="name", most=LONGEST_NAME)
    return name


def _question_text(session: Session, story: Story, text: str) -> str:
    text = text.strip()
    if not text:
        raise DomainError(N_("Write the question."), field="text")
    if len(text) > LONGEST_QUESTION:
        raise DomainError(
            N_("The question is longer than %(most)d characters."), field="text", most=LONGEST_QUESTION
        )
    asked = session.scalars(
        select(Question.id).where(Question.story_id == story.id, Question.text == text)
    ).first()
    if asked is not None:
        raise DomainError(N_("This story already asks that."), field="text")
    return text
