"""Reading sources, articles and versions."""

from collections.abc import Collection

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from workbench.articles.models import Article, ArticleVersion, Source
from workbench.audit.models import AuditEvent
from workbench.db.pagination import LARGEST_NUMBER
from workbench.errors import N_, NotFound
from workbench.people.models import User


def find_source(session: Session, name: str) -> Source | None:
    return session.scalars(select(Source).where(Source.name == name)).one_or_none()


def source_names(session: Session, *, limit: int = 500) -> list[str]:
    """Names of sources for choosing from, by name."""
    return list(session.scalars(select(Source.name).order_by(Source.name).limit(limit)))


def versions_of(article: Article) -> Select[ArticleVersion]:
    return (
        select(ArticleVersion)
        .where(ArticleVersion.article_id == article.id)
        .order_by(ArticleVersion.number.desc())
    )


def current_version(session: Session, article: Article) -> ArticleVersion:
    """The newest text of an article; every article has one."""
    return session.scalars(
        select(ArticleVersion).where(ArticleVersion.article_id == article.id, ArticleVersion.is_current)
    ).one()


def get_version(session: Session, article: Article, number: int) -> ArticleVersion:
    """The version of a number. Raises NotFound."""
    found = None
    if abs(number) <= LARGEST_NUMBER:
        versions = select(ArticleVersion).where(ArticleVersion.article_id == article.id)
        found = session.scalars(versions.where(ArticleVersion.number == number)).one_or_none()
    if found is None:
        raise NotFound(N_("There is no such page, or it is not for you."))
    return found


def versions_with_text(hashes: Collection[str]) -> Select[ArticleVersion]:
    """All versions whose text has one of these hashes, the first received first."""
    return select(ArticleVersion).where(ArticleVersion.text_sha256.in_(hashes)).order_by(ArticleVersion.id)


def articles_at(source_ids: Collection[int], urls: Collection[str]) -> Select[Article]:
    """Articles of these sources under these addresses, the newest first."""
    return (
        select(Article)
        .where(Article.source_id.in_(source_ids), Article.url.in_(urls))
        .order_by(Article.id.desc())
    )


def current_versions_at(
    session: Session, pages: Collection[tuple[str, str | None]]
) -> dict[tuple[str, str | None], ArticleVersion]:
    """The newest texts of pages, each given as its source's name and its address."""
    urls = {url for _source, url in pages if url}
    if not urls:
        return {}
    query = (
        select(Source.name, Article.url, ArticleVersion)
        .join(Article.source)
        .join(ArticleVersion, ArticleVersion.article_id == Article.id)
        .where(Source.name.in_({source for source, _url in pages}), Article.url.in_(urls))
        .where(ArticleVersion.is_current)
        .order_by(Article.id.desc())
    )
    return {(source, url): version for source, url, version in session.execute(query)}


def highest_number(session: Session, article: Article) -> int:
    """The number of the newest version."""
    return session.scalars(
        select(func.max(ArticleVersion.number)).where(ArticleVersion.article_id == article.id)
    ).one()


def last_correction(session: Session, article: Article) -> tuple[str | None, str | None]:
    """Who corrected an article last, and when, for people whose own correction came too late."""
    found = session.execute(
        select(User.name, AuditEvent.at)
        .join(User, User.id == AuditEvent.actor_id)
        .where(
            AuditEvent.subject_kind == "Article",
            AuditEvent.subject_id == str(article.public_id),
            AuditEvent.action == "article-details-corrected",
        )
        .order_by(AuditEvent.id.desc())
        .limit(1)
    ).first()
    return (None, None) if found is None else (found[0], found[1].isoformat())
