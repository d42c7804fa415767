"""What the page of one's own work shows."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from workbench.db import clock
from workbench.desk.claim_lists.numbers import Number, numbers
from workbench.desk.claim_lists.scope import Scope
from workbench.desk.lead_desk.queries import times_taken
from workbench.desk.lead_desk.spans import middle
from workbench.desk.my_work import queries
from workbench.jobs.models import Job
from workbench.people.models import Role, User
from workbench.queues import queries as queue_queries
from workbench.queues import view as queue_view
from workbench.queues.models import Assignment
from workbench.queues.offers import NothingGiven
from workbench.reviews.models import Review


@dataclass(frozen=True)
class Held:
    """A claim in somebody's hand."""

    assignment: Assignment
    has_draft: bool
    is_over: bool
    """The lease ran out; it is still theirs until somebody else takes it."""


@dataclass(frozen=True)
class MyQueue:
    """A queue one is a member of, what one holds of it, and why it would give nothing now."""

    row: queue_view.Row
    held: Assignment | None
    nothing: NothingGiven | None


@dataclass(frozen=True)
class OwnFigures:
    """What one has done lately; the same figures that the lead's desk shows."""

    today: Number
    week: Number
    run_out: Number
    median: timedelta | None
    """Of the last 30 days."""


@dataclass(frozen=True)
class MyWork:
    now: datetime
    working: list[Held]
    parked: list[Held]
    returned: list[Review]
    drafts: list[Review]
    queues: list[MyQueue]
    jobs: list[Job]
    figures: OwnFigures | None
    more: int
    """Claims in one's hand that are not shown: those taken last."""

    @property
    def is_empty(self) -> bool:
        return not (self.working or self.parked or self.returned or self.drafts or self.queues)


def my_work(session: Session, person: User) -> MyWork:
    """Everything on the page, read at one moment."""
    now = clock.now(session)
    leads = Role(person.role).includes(Role.LEAD)
    reviews = Role(person.role).includes(Role.REVIEWER)
    holds = queue_queries.live_assignments_of(session, person)
    drafted = queries.drafted_claims(session, person, [hold.claim_id for hold in holds])
    held = [
        Held(assignment=hold, has_draft=hold.claim_id in drafted, is_over=hold.lease_until <= now)
        for hold in holds
    ]
    returned = queries.returned_to(session, person)
    reworking = {review.claim_id for review in returned}
    return MyWork(
        now=now,
        working=[
            one
            for one in held
            if one.assignment.parked_until is None and one.assignment.claim_id not in reworking
        ],
        parked=[one for one in held if one.assignment.parked_until is not None],
        returned=returned,
        drafts=queries.drafts_left_by(session, person),
        queues=[
            MyQueue(
                row=queue_view.row_of(session, queue),
                held=queue_queries.find_held_in(session, person, queue, now=now),
                nothing=queue_view.why_nothing(session, person, queue, now=now),
            )
            for queue in queue_queries.queues_of(session, person)
        ],
        jobs=queries.running_jobs(session, None if leads else person),
        figures=_own_figures(session, person, now=now) if reviews else None,
        more=queue_queries.count_live_assignments_of(session, person) - len(holds),
    )


def _own_figures(session: Session, person: User, *, now: datetime) -> OwnFigures:
    mine = Scope(now=now).of(person)
    counted = numbers(
        session,
        {
            "today": ("reviewed", mine.of(person, days=1)),
            "week": ("reviewed", mine.of(person, days=7)),
            "run_out": ("run_out", mine),
        },
    )
    taken = times_taken(session, mine, [person])
    return OwnFigures(**counted, median=middle(taken.get(person.id, [])))
