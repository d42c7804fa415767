"""Queues and assignments as the API tells them."""

from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, joinedload

from workbench.articles.models import Article, ArticleVersion
from workbench.claims.presentation import claim_bodies
from workbench.db import clock
from workbench.people.models import User
from workbench.queues import filters, queries, tallies
from workbench.queues.models import Assignment, Queue
from workbench.queues.offers import NothingGiven, Reason

Body = dict[str, Any]

_VERSION = (
    select(ArticleVersion)
    .where(ArticleVersion.id == bindparam("version"))
    .options(joinedload(ArticleVersion.article).joinedload(Article.source))
)


def queue_body(session: Session, queue: Queue) -> Body:
    """A queue with its members and counts."""
    tally = tallies.tally(session, queue, now=clock.now(session))
    return {
        "id": queue.public_id,
        "version": queue.version,
        "name": queue.name,
        "state": queue.state,
        "filter": filters.in_words(session, filters.from_json(queue.filter)),
        "members": [member.email for member in queries.members_of(session, queue)],
        "reviews_per_claim": queue.reviews_per_claim,
        "second_review": queue.second_review,
        "lease_minutes": queue.lease_minutes,
        "guidelines": queue.guidelines,
        "guidelines_version": queue.guidelines_version,
        "due_at": queue.due_at,
        "counts": {group.value: count.number for group, count in tally.counts.items()},
        "counts_exact": tally.is_exact,
    }


def assignment_body(assignment: Assignment) -> Body:
    return {
        "id": assignment.public_id,
        "until": assignment.lease_until,
        "slot": assignment.slot,
        "parked_until": assignment.parked_until,
    }


def taken_body(session: Session, person: User, assignment: Assignment) -> Body:
    """What somebody who took a claim needs to work on it."""
    claim = assignment.claim
    blind = queries.must_stay_blind(session, person, [claim])
    return {
        "assignment": assignment_body(assignment),
        "claim": claim_bodies(session, [claim], person=person, blind=blind)[0],
        "article": _article(session.scalars(_VERSION, {"version": claim.article_version_id}).one()),
    }


def nothing_header(given: NothingGiven) -> str:
    """The Reason header of an empty answer, as in `held; count=3; until="…"`."""
    parts = [given.reason.value]
    if given.reason is not Reason.DONE:
        parts.append(f"count={given.count}")
    if given.until is not None:
        parts.append(f'until="{given.until.isoformat()}"')
    return "; ".join(parts)


def _article(version: ArticleVersion) -> Body:
    article = version.article
    return {
        "id": article.public_id,
        "version": version.number,
        "title": version.title,
        "source": article.source.name,
        "url": article.url,
        "byline": version.byline,
        "published_at": version.published_at,
        "language": version.language,
        "direction": version.direction,
        "text": version.text,
    }
