"""An article as the API tells it."""

from collections.abc import Iterable
from typing import Any

from workbench.articles.models import ArticleVersion


def version_body(version: ArticleVersion) -> dict[str, Any]:
    """What is known of one version, without its text."""
    return {
        "version": version.number,
        "title": version.title,
        "byline": version.byline,
        "published_at": version.published_at,
        "language": version.language,
        "direction": version.direction,
        "charset": version.charset,
        "text_sha256": version.text_sha256,
        "original_sha256": version.original_sha256,
        "received_at": version.received_at,
    }


def article_body(version: ArticleVersion, versions: Iterable[ArticleVersion]) -> dict[str, Any]:
    """An article with the text of one of its versions, and the list of all."""
    article = version.article
    return {
        "id": article.public_id,
        "source": article.source.name,
        "url": article.url,
        "copy_of": None if article.copy_of is None else article.copy_of.public_id,
        **version_body(version),
        "text": version.text,
        "versions": [version_body(one) for one in versions],
    }
