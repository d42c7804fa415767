"""What narrows the lists: all of it stands in the address, so that a page can be sent to a colleague."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from workbench.adjudication.judged import in_story
from workbench.claims.models import Claim
from workbench.people.models import User
from workbench.queues.models import Assignment, ItemState, Queue, QueueItem
from workbench.stories.models import Story

USUAL_DAYS = 30


@dataclass(frozen=True)
class Scope:
    """Queue, story and person narrow every list; the rest is of some lists only."""

    now: datetime
    queue: Queue | None = None
    story: Story | None = None
    person: User | None = None
    days: int = USUAL_DAYS
    """Of lists that look back: today and the days before."""
    first: date | None = None
    until: date | None = None
    """From the first day to before the last, in place of `days`."""
    group: str | None = None
    """Of verdicts; a key of `verdict_groups.GROUPS`."""
    levels: tuple[str, str] | None = None
    """Two level codes that stand against each other."""

    @property
    def since(self) -> datetime:
        """The beginning of the first day looked at, in UTC."""
        first = self.first or self.now.date() - timedelta(days=self.days - 1)
        return datetime.combine(first, time(), UTC)

    @property
    def before(self) -> datetime | None:
        return None if self.until is None else datetime.combine(self.until, time(), UTC)

    def of(self, person: User, *, days: int | None = None) -> "Scope":
        """The same for one person."""
        return replace(self, person=person, days=days or self.days)

    def as_query(self) -> dict[str, str]:
        """As in the address."""
        values = {
            "queue": self.queue and str(self.queue.public_id),
            "story": self.story and str(self.story.public_id),
            "person": self.person and str(self.person.public_id),
            "days": str(self.days) if self.days != USUAL_DAYS else None,
            "first": self.first and self.first.isoformat(),
            "until": self.until and self.until.isoformat(),
            "group": self.group,
            "level": self.levels and self.levels[0],
            "other": self.levels and self.levels[1],
        }
        return {name: value for name, value in values.items() if value}

    def about_claims(self) -> list[ColumnElement[bool]]:
        """Conditions on the claims of a list that is not itself one of queue items."""
        conditions = self.about_person(Claim.id)
        if self.story is not None:
            conditions.append(in_story(self.story))
        if self.queue is not None:
            item = aliased(QueueItem)
            conditions.append(
                exists().where(
                    item.claim_id == Claim.id,
                    item.queue_id == self.queue.id,
                    item.state != ItemState.REMOVED,
                )
            )
        return conditions

    def about_person(self, claim_id: InstrumentedAttribute[int]) -> list[ColumnElement[bool]]:
        """The person holds or held the claim. Asked row by row: of all rows of a person there may be too many."""
        if self.person is None:
            return []
        hold = aliased(Assignment)
        # Plus nothing: SQLite would else look through the person's rows for each claim, and not the claim's.
        theirs = hold.user_id + 0 == self.person.id
        held = select(hold.id).where(hold.claim_id == claim_id, theirs).limit(1)
        return [held.scalar_subquery().is_not(None)]
