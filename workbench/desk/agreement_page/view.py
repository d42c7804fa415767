"""What the agreement page shows: the whole first, then one way of taking it apart."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.adjudication import figures, judged
from workbench.adjudication.figures import Figure, Judged, Ranks
from workbench.adjudication.judged import Sample, Scope
from workbench.queues.models import Queue, SecondReview
from workbench.stories import queries as story_queries
from workbench.stories.models import Story


class By(StrEnum):
    """The ways of taking the figures apart."""

    QUEUE = "queue"
    STORY = "story"
    PAIR = "pair"
    WEEK = "week"


@dataclass(frozen=True)
class Row:
    """One part of the whole."""

    names: tuple[str, ...]
    """Of a queue or story, or of two people; none for a week."""
    week: date | None
    figures: Sequence[Figure]


@dataclass(frozen=True)
class AgreementView:
    scope: Scope
    sample: Sample
    verdicts: Sequence[Figure]
    readings: Sequence[Figure]
    by: By
    rows: Sequence[Row]


def view_of(session: Session, scope: Scope, by: By) -> AgreementView:
    """Figures of everything in the scope, and of its parts."""
    sample = judged.sample(session, scope)
    ranks = judged.ranks(session, scope.layer)
    return AgreementView(
        scope=scope,
        sample=sample,
        verdicts=figures.figures_of(figures.verdict_units(sample.judged), ranks),
        readings=figures.figures_of(figures.reading_units(sample.judged), ranks),
        by=by,
        rows=_rows(session, sample.judged, ranks, by),
    )


def independent_queues(session: Session) -> list[Queue]:
    """The queues whose reviewers judge unseen, by name: only these have coefficients."""
    return list(
        session.scalars(
            select(Queue)
            .where(Queue.second_review == SecondReview.INDEPENDENT, Queue.reviews_per_claim > 1)
            .order_by(Queue.name)
        )
    )


def _rows(session: Session, claims: Sequence[Judged], ranks: Ranks, by: By) -> list[Row]:
    if by is By.WEEK:
        return [
            Row(names=(), week=week, figures=_in_short(part, ranks))
            for week, part in figures.by_week(claims).items()
        ]
    if by is By.PAIR:
        pairs = figures.pairs(claims)
        names = story_queries.names_of(session, {person for pair in pairs for person in pair})
        rows = [
            Row(
                names=tuple(sorted(names[person] for person in pair)),
                week=None,
                figures=figures.of_pair(units, ranks),
            )
            for pair, units in pairs.items()
        ]
        return sorted(rows, key=lambda row: row.names)
    if by is By.QUEUE:
        return _named(figures.by_queue(claims), _names(session, Queue, {one.queue for one in claims}), ranks)
    stories = judged.stories_of(session, [one.claim for one in claims])
    parts = figures.by_story(claims, stories)
    return _named(parts, _names(session, Story, parts), ranks)


def _named(parts: Mapping[int, Sequence[Judged]], names: Mapping[int, str], ranks: Ranks) -> list[Row]:
    rows = [
        Row(names=(names[number],), week=None, figures=_in_short(part, ranks))
        for number, part in parts.items()
    ]
    return sorted(rows, key=lambda row: row.names)


def _in_short(part: Sequence[Judged], ranks: Ranks) -> list[Figure]:
    return figures.in_short(figures.verdict_units(part), ranks)


def _names(session: Session, model: type[Queue] | type[Story], numbers: Iterable[int]) -> dict[int, str]:
    rows = session.execute(select(model.id, model.name).where(model.id.in_(list(numbers))))
    return dict(rows.all())
