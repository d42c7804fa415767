"""What related claims are narrowed to, as given in an address."""

from datetime import UTC, date, datetime, time

from sqlalchemy.orm import Session

from workbench.articles import queries as article_queries
from workbench.errors import N_, DomainError
from workbench.stories import queries as story_queries
from workbench.stories.related import Narrowed


def narrowing(
    session: Session,
    *,
    story: str = "",
    source: str = "",
    since: date | None = None,
    until: date | None = None,
    other_sources: bool = False,
) -> Narrowed:
    """Stories and sources by name; days whole, in UTC. Raises DomainError for a name that nobody knows."""
    story_id = source_id = None
    if story:
        found = story_queries.find_story_by_name(session, story)
        if found is None:
            raise DomainError(N_("There is no story called %(value)s."), field="story", value=story)
        story_id = found.id
    if source:
        known = article_queries.find_source(session, source)
        if known is None:
            raise DomainError(N_("There is no source called %(value)s."), field="source", value=source)
        source_id = known.id
    return Narrowed(
        story_id=story_id,
        source_id=source_id,
        since=None if since is None else _start(since),
        until=None if until is None else _end(until),
        other_sources=other_sources,
    )


def _start(day: date) -> datetime:
    return datetime.combine(day, time.min, UTC)


def _end(day: date) -> datetime:
    return datetime.combine(day, time.max, UTC)
