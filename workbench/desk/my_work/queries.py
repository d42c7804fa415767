"""What waits for one person, read from the stages that keep it."""

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from workbench.articles.models import Article, ArticleVersion
from workbench.claims.models import Claim
from workbench.jobs.models import Job, JobState
from workbench.people.models import User
from workbench.queues.models import Assignment
from workbench.reviews.models import Review, ReviewState

MOST = 50
"""Rows of one list on this page."""

_ARTICLE = (
    joinedload(Review.claim)
    .joinedload(Claim.article_version)
    .joinedload(ArticleVersion.article)
    .joinedload(Article.source)
)


def returned_to(session: Session, person: User) -> list[Review]:
    """A person's reviews that were given back and wait to be reworked, the longest waiting first."""
    return list(
        session.scalars(
            select(Review)
            .options(_ARTICLE)
            .where(Review.reviewer_id == person.id, Review.state == ReviewState.RETURNED)
            .order_by(Review.saved_at, Review.id)
            .limit(MOST)
        )
    )


def drafts_left_by(session: Session, person: User) -> list[Review]:
    """A person's drafts on claims they no longer hold: the lease ran out, or they gave the claim back."""
    holds = (
        select(Assignment.id)
        .where(
            Assignment.claim_id == Review.claim_id,
            Assignment.user_id == person.id,
            Assignment.ended_at.is_(None),
        )
        .exists()
    )
    return list(
        session.scalars(
            select(Review)
            .options(_ARTICLE)
            .where(Review.reviewer_id == person.id, Review.state == ReviewState.DRAFT, ~holds)
            .order_by(Review.saved_at.desc(), Review.id.desc())
            .limit(MOST)
        )
    )


def drafted_claims(session: Session, person: User, claim_ids: list[int]) -> set[int]:
    """Those of some claims on which a person has begun to write."""
    return set(
        session.scalars(
            select(Review.claim_id).where(
                Review.reviewer_id == person.id,
                Review.state == ReviewState.DRAFT,
                Review.claim_id.in_(claim_ids),
            )
        )
    )


def running_jobs(session: Session, person: User | None) -> list[Job]:
    """Work under way: of one person, or everybody's."""
    query = select(Job).where(Job.state.in_([JobState.WAITING, JobState.RUNNING]))
    if person is not None:
        query = query.where(Job.created_by_id == person.id)
    return list(session.scalars(query.order_by(Job.id).limit(MOST)))
