"""Articles for the list, by their newest version."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session, contains_eager, defer, joinedload

from workbench.articles.indexing import INDEX
from workbench.articles.models import Article, ArticleVersion, Source
from workbench.claims.models import Claim, ClaimState
from workbench.stories.models import Story, StoryArticle

WITHOUT_STORY = "none"


@dataclass(frozen=True)
class ArticleFilter:
    """What the list is narrowed to. Values that name nothing find nothing."""

    words: str = ""
    source: str = ""
    """Name."""
    language: str = ""
    story: str = ""
    """Public id, or `none` for articles in no story."""

    @property
    def is_empty(self) -> bool:
        return not (self.words or self.source or self.language or self.story)

    def as_query(self) -> dict[str, str]:
        """The filter as it stands in the page's address."""
        named = {"q": self.words, "source": self.source, "language": self.language, "story": self.story}
        return {name: value for name, value in named.items() if value}


def matching(wanted: ArticleFilter) -> Select[ArticleVersion]:
    """Newest versions that fit, without their long texts. The pager orders them."""
    query = (
        select(ArticleVersion)
        .join(ArticleVersion.article)
        .where(ArticleVersion.is_current)
        .options(
            contains_eager(ArticleVersion.article).joinedload(Article.source), defer(ArticleVersion.text)
        )
    )
    if wanted.words:
        query = query.where(INDEX.holding(ArticleVersion.id, wanted.words))
    if wanted.source:
        source = select(Source.id).where(Source.name == wanted.source).scalar_subquery()
        query = query.where(Article.source_id == source)
    if wanted.language:
        query = query.where(ArticleVersion.language == wanted.language)
    if wanted.story:
        query = query.where(_in_story(wanted.story))
    return query


@dataclass(frozen=True)
class ClaimCounts:
    """Of one version."""

    claims: int = 0
    suggested: int = 0
    """Not yet triaged."""


def claim_counts(session: Session, versions: Sequence[ArticleVersion]) -> dict[int, ClaimCounts]:
    """By version."""
    gone = [ClaimState.SUPERSEDED, ClaimState.WITHDRAWN]
    rows = session.execute(
        select(
            Claim.article_version_id,
            func.count().filter(Claim.state.not_in(gone)),
            func.count().filter(Claim.state == ClaimState.SUGGESTED),
        )
        .where(Claim.article_version_id.in_([version.id for version in versions]))
        .group_by(Claim.article_version_id)
    )
    found = {version_id: ClaimCounts(claims, suggested) for version_id, claims, suggested in rows}
    return {version.id: found.get(version.id, ClaimCounts()) for version in versions}


def stories_by_article(session: Session, versions: Sequence[ArticleVersion]) -> dict[int, list[Story]]:
    """The stories of each article, by name."""
    places = session.scalars(
        select(StoryArticle)
        .join(StoryArticle.story)
        .where(StoryArticle.article_id.in_([version.article_id for version in versions]))
        .order_by(Story.name)
        .options(joinedload(StoryArticle.story))
    )
    found: dict[int, list[Story]] = {version.article_id: [] for version in versions}
    for place in places:
        found[place.article_id].append(place.story)
    return found


def _in_story(story: str) -> ColumnElement[bool]:
    places = select(StoryArticle.article_id).where(StoryArticle.article_id == ArticleVersion.article_id)
    if story == WITHOUT_STORY:
        return ~places.exists()
    return places.join(StoryArticle.story).where(Story.public_id == _uuid(story)).exists()


def _uuid(written: str) -> UUID:
    try:
        return UUID(written)
    except ValueError:
        return UUID(int=0)
