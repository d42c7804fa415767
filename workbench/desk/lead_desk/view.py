"""What the desk shows, read at one moment. Every number is counted from the list that it leads to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from workbench.adjudication import coefficients, figures, judged
from workbench.adjudication.figures import Figure, Measure
from workbench.claims.models import Layer
from workbench.desk.claim_lists.numbers import Number, number, numbers
from workbench.desk.claim_lists.scope import Scope
from workbench.desk.claim_lists.verdict_groups import GROUPS
from workbench.desk.lead_desk import queries, spans
from workbench.desk.lead_desk.spans import Ages
from workbench.people.absence import is_away
from workbench.people.models import User
from workbench.people.queries import active_reviewers
from workbench.queues.models import Queue

OVERVIEW = (
    *("first_review", "second_review", "disagreements", "waiting", "held_by_notes", "late", "past_due"),
    *("run_out", "held", "near_end", "parked", "two_people", "first_pass", "reopened", "apart", "open_notes"),
)
AGED = ("first_review", "second_review", "disagreements", "late")
STANDING = ("finished", "begun", "disagreements", "unbegun")
"""Of one queue: together all its claims, each once."""
MOST_PEOPLE = 30


@dataclass(frozen=True)
class QueueRow:
    """How far a queue is."""

    queue: Queue
    numbers: Mapping[str, Number]
    late_by: timedelta | None

    @property
    def total(self) -> int:
        return sum(number.count.number for number in self.numbers.values())

    @property
    def is_exact(self) -> bool:
        return all(number.count.is_exact for number in self.numbers.values())


@dataclass(frozen=True)
class PersonRow:
    """What one person has in hand and has done."""

    person: User
    held: Number
    parked: Number
    today: Number
    period: Number
    median: timedelta | None
    capacity: int | None
    """The most they hold at once, waiting claims too; None: no queue says."""
    away_until: date | None
    """None: they are not away."""


@dataclass(frozen=True)
class Stretch:
    """A day or a week, and the verdicts of each group decided in it."""

    first: date
    last: date
    numbers: Mapping[str, Number]


@dataclass(frozen=True)
class Apart:
    """Two levels that stand against each other."""

    levels: tuple[str, str]
    number: Number


@dataclass(frozen=True)
class Desk:
    scope: Scope
    overview: Mapping[str, Number]
    ages: Mapping[str, Ages | None]
    next_free_at: datetime | None
    queues: Sequence[QueueRow]
    people: Sequence[PersonRow]
    more_people: int
    """Who are not shown."""
    stretches: Sequence[Stretch]
    apart: Sequence[Apart]
    agreement: Figure | None
    """Krippendorff's alpha of first verdicts on content in the period. None where nobody judges unseen, and of one
    person alone."""


def desk_of(session: Session, reader: User, scope: Scope) -> Desk:
    """Everything on the page. It looks back by `days`: the first day of a list may be any, and a line a week
    would have no end."""
    scope = replace(scope, first=None, until=None)
    people = [scope.person] if scope.person else _own_first(reader, active_reviewers(session))
    shown = people[:MOST_PEOPLE]
    return Desk(
        scope=scope,
        overview=numbers(session, {name: (name, scope) for name in OVERVIEW}),
        ages={name: spans.ages(queries.waiting_since(session, name, scope), now=scope.now) for name in AGED},
        next_free_at=queries.next_free_at(session, scope),
        queues=_queues(session, scope),
        people=people_rows(session, scope, shown),
        more_people=len(people) - len(shown),
        stretches=_stretches(session, scope),
        apart=[
            Apart(levels, number(session, "apart", replace(scope, levels=levels)))
            for levels in queries.frequent_pairs(session, scope)
        ],
        agreement=_agreement(session, scope),
    )


def people_rows(session: Session, scope: Scope, people: Sequence[User]) -> list[PersonRow]:
    """The figures of some people, in the order given."""
    asked = {}
    for person in people:
        asked[person.id, "held"] = ("held", scope.of(person))
        asked[person.id, "parked"] = ("parked", scope.of(person))
        asked[person.id, "today"] = ("reviewed", scope.of(person, days=1))
        asked[person.id, "period"] = ("reviewed", scope.of(person))
    counted = numbers(session, asked)
    taken = queries.times_taken(session, replace(scope, person=None), people)
    most = queries.capacities(session, people)
    return [
        PersonRow(
            person=person,
            held=counted[person.id, "held"],
            parked=counted[person.id, "parked"],
            today=counted[person.id, "today"],
            period=counted[person.id, "period"],
            median=spans.middle(taken.get(person.id, [])),
            capacity=most.get(person.id),
            away_until=person.away_until if is_away(person, now=scope.now) else None,
        )
        for person in people
    ]


def _agreement(session: Session, scope: Scope) -> Figure | None:
    if scope.person is not None:
        return None
    wanted = judged.Scope(layer=Layer.CONTENT, since=scope.since, queue=scope.queue, story=scope.story)
    units = figures.verdict_units(judged.sample(session, wanted).judged)
    return Figure(Measure.ALPHA, coefficients.krippendorffs_alpha(units)) if units else None


def _own_first(reader: User, people: Sequence[User]) -> list[User]:
    return [each for each in people if each.id == reader.id] + [
        each for each in people if each.id != reader.id
    ]


def _queues(session: Session, scope: Scope) -> list[QueueRow]:
    queues = queries.urgent_queues(session, scope)
    asked = {(queue.id, name): (name, replace(scope, queue=queue)) for queue in queues for name in STANDING}
    counted = numbers(session, asked)
    rows = [
        QueueRow(
            queue=queue,
            numbers={name: counted[queue.id, name] for name in STANDING},
            late_by=scope.now - queue.due_at if queue.due_at and queue.due_at < scope.now else None,
        )
        for queue in queues
    ]
    return [
        row if row.numbers["finished"].count.number < row.total else replace(row, late_by=None)
        for row in rows
    ]


def _stretches(session: Session, scope: Scope) -> list[Stretch]:
    days = spans.stretches(scope.since.date(), scope.now.date())
    asked = {
        (first, group): ("verdicts", replace(scope, first=first, until=until, group=group))
        for first, until in days
        for group in GROUPS
    }
    counted = numbers(session, asked)
    return [
        Stretch(first, until - timedelta(days=1), {group: counted[first, group] for group in GROUPS})
        for first, until in days
    ]
