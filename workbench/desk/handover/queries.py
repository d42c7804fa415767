"""What a person leaves open, read from the stages that keep it."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload

from workbench.claims.models import Claim
from workbench.errors import N_, DomainError
from workbench.people.models import User
from workbench.queues import places
from workbench.queues import queries as queue_queries
from workbench.queues.models import Assignment, QueueItem
from workbench.stories.models import Story, StoryArticle


def get_held(session: Session, person: User, wanted: Collection[UUID]) -> list[Assignment]:
    """Those holds of a person. Raises DomainError for one that is not theirs, or is over."""
    held = queue_queries.live_assignments_of(session, person, only=wanted)
    strange = set(wanted) - {assignment.public_id for assignment in held}
    if strange:
        raise DomainError(
            N_("%(name)s does not hold the assignment %(id)s."),
            field="assignments",
            name=person.name,
            id=str(min(strange)),
        )
    return held


def places_of(session: Session, claims: Sequence[Claim]) -> dict[int, QueueItem]:
    """The live places of claims in their queues, by the claim's number."""
    items = session.scalars(
        select(QueueItem)
        .options(joinedload(QueueItem.queue))
        .where(QueueItem.claim_id.in_([claim.id for claim in claims]), places.LIVE_ITEM)
    )
    return {item.claim_id: item for item in items}


def stories_by_article(session: Session, articles: Collection[int]) -> dict[int, list[Story]]:
    """The stories that articles stand in, by the article's number."""
    stories: dict[int, list[Story]] = defaultdict(list)
    rows = session.execute(
        select(StoryArticle.article_id, Story)
        .join(Story, Story.id == StoryArticle.story_id)
        .where(StoryArticle.article_id.in_(articles))
        .order_by(Story.name, Story.id)
    )
    for article_id, story in rows:
        stories[article_id].append(story)
    return stories


def people_holding_claims(session: Session) -> list[tuple[User, int]]:
    """Everybody who holds or has parked claims, and how many, by name."""
    counts = (
        select(Assignment.user_id, func.count().label("number"))
        .where(Assignment.ended_at.is_(None))
        .group_by(Assignment.user_id)
        .subquery()
    )
    rows = session.execute(
        select(User, counts.c.number).join(counts, counts.c.user_id == User.id).order_by(User.name, User.id)
    )
    return [(person, number) for person, number in rows]
