"""The titles' entries in the search index: written with every version, and with every correction of its title."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.articles.models import ArticleVersion, TitleEntry
from workbench.search.index import Index
from workbench.search.terms import TERMS_VERSION, Facts, entry_of

INDEX = Index(TitleEntry)

BATCH = 500


def entry_row(version: Mapping[Any, Any]) -> dict[str, Any]:
    """The entry of a version given by its `id` and `title`, as values by column."""
    entry = entry_of(version["title"], Facts())
    return {
        "article_version_id": version["id"],
        "words": entry.words,
        "terms": entry.terms,
        "terms_version": TERMS_VERSION,
    }


def write_entries(session: Session, versions: Iterable[ArticleVersion]) -> None:
    """Give versions that were added, or titled anew, the entries of their titles."""
    INDEX.write(session, [entry_row({"id": version.id, "title": version.title}) for version in versions])


def write_missing(session: Session) -> int:
    """Write the entries of at most `BATCH` titles that have none, or one made by older rules. Returns how many."""
    query = select(ArticleVersion.id, ArticleVersion.title)
    query = query.outerjoin(TitleEntry, TitleEntry.article_version_id == ArticleVersion.id)
    query = query.where(INDEX.is_missing()).limit(BATCH)
    return INDEX.write(session, [entry_row(version) for version in session.execute(query).mappings()])
