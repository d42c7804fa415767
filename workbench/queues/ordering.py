"""What a queue's order and its members' terms ask of a claim, read for many claims at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from workbench.articles.models import Article, ArticleVersion, Language
from workbench.claims.models import Claim
from workbench.queues import slots
from workbench.queues.models import ItemOrder, Queue
from workbench.stories.models import StoryArticle

_WHERE = (
    select(
        Claim.id,
        Claim.language,
        Claim.check_worthiness,
        Claim.created_at,
        Article.source_id,
        select(func.min(StoryArticle.story_id))
        .where(StoryArticle.article_id == Article.id)
        .scalar_subquery(),
    )
    .join(ArticleVersion, ArticleVersion.id == Claim.article_version_id)
    .join(Article, Article.id == ArticleVersion.article_id)
    .where(Claim.id.in_(bindparam("claims", expanding=True)))
)


@dataclass(frozen=True)
class Where:
    """What decides on a claim's place in a queue, and on who may be given it."""

    language: Language
    source_id: int
    check_worthiness: float
    arrived_at: datetime
    story: int | None
    """The number of the oldest story that its article is in."""

    def place(self, queue: Queue, due_at: datetime | None) -> float:
        """Where a queue's order puts the claim. `due_at` is its own time, if it has one."""
        return slots.place(
            ItemOrder(queue.order),
            check_worthiness=self.check_worthiness,
            arrived_at=self.arrived_at,
            due_at=due_at,
            story=self.story,
        )


def wheres_of(session: Session, claim_ids: Sequence[int]) -> dict[int, Where]:
    """By the claims' numbers. At most a thousand claims at once."""
    rows = session.execute(_WHERE, {"claims": list(claim_ids)})
    return {
        number: Where(Language(language), source_id, worth, arrived_at, story)
        for number, language, worth, arrived_at, source_id, story in rows
    }
