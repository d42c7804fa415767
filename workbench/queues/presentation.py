"""Queues and assignments as the API tells them."""

from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from workbench.articles.models import Article, ArticleVersion, Source
from workbench.claims.presentation import claim_bodies
from workbench.db import clock
from workbench.people.models import User
from workbench.queues import blindness, filters, queries, tallies
from workbench.queues.assigning import Plan
from workbench.queues.models import Assignment, ConflictOfInterest, Guidelines, Queue
from workbench.queues.offers import Cause, NothingGiven, Reason

Body = dict[str, Any]

_ARTICLE = (
    select(
        Article.public_id.label("id"),
        Article.url,
        Source.name.label("source"),
        ArticleVersion.number.label("version"),
        ArticleVersion.title,
        ArticleVersion.byline,
        ArticleVersion.published_at,
        ArticleVersion.language,
        ArticleVersion.direction,
        ArticleVersion.text,
    )
    .join(Article, Article.id == ArticleVersion.article_id)
    .join(Source, Source.id == Article.source_id)
    .where(ArticleVersion.id == bindparam("version"))
)


def queue_body(session: Session, queue: Queue) -> Body:
    """A queue with its members and counts."""
    tally = tallies.tally(session, queue, now=clock.now(session))
    members = queries.terms_of_members(session, queue)
    return {
        "id": queue.public_id,
        "version": queue.version,
        "name": queue.name,
        "state": queue.state,
        "filter": filters.in_words(session, filters.from_json(queue.filter)),
        "members": [member.user.email for member in members],
        "member_terms": [
            {"email": member.user.email, "language": member.language, "capacity": member.capacity}
            for member in members
        ],
        "order": queue.order,
        "live": queue.is_live,
        "minimum_evidence": queue.minimum_evidence,
        "checklist": queue.checklist,
        "reviews_per_claim": queue.reviews_per_claim,
        "second_review": queue.second_review,
        "lease_minutes": queue.lease_minutes,
        "guidelines": queue.guidelines,
        "guidelines_version": queue.guidelines_version,
        "due_at": queue.due_at,
        "notes_hold_verdicts": queue.notes_hold_verdicts,
        "counts": {group.value: count.number for group, count in tally.counts.items()},
        "counts_exact": tally.is_exact,
    }


def guidelines_body(guidelines: Guidelines) -> Body:
    return {
        "version": guidelines.version,
        "text": guidelines.text,
        "written_by": guidelines.written_by.name,
        "written_at": guidelines.written_at,
    }


def plan_body(queue: Queue | None, plan: Plan) -> Body:
    """Who gets or got how many of a queue's claims, and why some are left."""
    return {
        "id": None if plan.batch is None else plan.batch.public_id,
        "queue": None if queue is None else queue.public_id,
        "given": [{"person": person.email, "count": number} for person, number in plan.given],
        "skipped": [{"reason": skip.value, "count": number} for skip, number in plan.skipped],
    }


def conflict_body(conflict: ConflictOfInterest) -> Body:
    return {
        "id": conflict.public_id,
        "person": conflict.user.email,
        "source": conflict.source.name,
        "note": conflict.note,
        "declared_at": conflict.declared_at,
    }


def assignment_body(assignment: Assignment) -> Body:
    return {
        "id": assignment.public_id,
        "until": assignment.lease_until,
        "slot": assignment.slot,
        "parked_until": assignment.parked_until,
        "waits_for": assignment.waits_for,
    }


def taken_body(session: Session, person: User, assignment: Assignment) -> Body:
    """What somebody who took a claim needs to work on it."""
    claim = assignment.claim
    number = claim.article_version_id
    article: Body = dict(session.connection().execute(_ARTICLE, {"version": number}).mappings().one())
    known = {
        number: {"id": str(article["id"])} | {name: article[name] for name in ("version", "title", "source")}
    }
    blind = {claim.id} if blindness.must_holder_stay_blind(session, person, assignment) else ()
    return {
        "assignment": assignment_body(assignment),
        "claim": claim_bodies(session, [claim], person=person, blind=blind, articles=known)[0],
        "article": article,
    }


def nothing_header(given: NothingGiven) -> str:
    """The Reason header of an empty answer, as in `held; count=3; until="…"`."""
    parts = [given.reason.value]
    if given.reason is not Reason.DONE:
        parts.append(f"count={given.count}")
    if given.until is not None:
        parts.append(f'until="{given.until.isoformat()}"')
    # Whoever reviewed, skipped or parked what is left knows; these three a person or script has to be told.
    causes = [cause.value for cause, _ in given.causes if cause is not Cause.THEIR_PART]
    if causes:
        parts.append(f'causes="{",".join(causes)}"')
    return "; ".join(parts)
