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


class Of(StrEnum):
    """What the parts measure agreement on."""

    VERDICTS = "verdicts"
    READINGS = "readings"


UNITS = {Of.VERDICTS: figures.verdict_units, Of.READINGS: figures.reading_units}


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
    of: Of
    rows: Sequence[Row]


def view_of(session: Session, scope: Scope, by: By, of: Of = Of.VERDICTS) -> AgreementView:
    """Figures of everything in the scope, and of its parts."""
    sample = judged.sample(session, scope)
    ranks = judged.ranks(session, scope.layer)
    return AgreementView(
        scope=scope,
        sample=sample,
        verdicts=figures.figures_of(figures.verdict_units(sample.judged), ranks),
        readings=figures.figures_of(figures.reading_units(sample.judged), ranks),
        by=by,
        of=of,
        rows=_rows(session, sample.judged, ranks, by, of),
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


def _rows(session: Session, claims: Sequence[Judged], ranks: Ranks, by: By, of: Of) -> list[Row]:
    if by is By.WEEK:
        return [
            Row(names=(), week=week, figures=figures.in_short(UNITS[of](part), ranks))
            for week, part in figures.by_week(claims).items()
        ]
    if by is By.PAIR:
        pairs = figures.pairs(UNITS[of](claims))
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
        parts = figures.by_queue(claims)
        return _named(parts, _names(session, Queue, parts), ranks, of)
    stories = figures.by_story(claims, judged.stories_of(session, [one.claim for one in claims]))
    return _named(stories, _names(session, Story, stories), ranks, of)


def _named(
    parts: Mapping[int, Sequence[Judged]], names: Mapping[int, str], ranks: Ranks, of: Of
) -> list[Row]:
    rows = [
        Row(names=(names[number],), week=None, figures=figures.in_short(UNITS[of](part), ranks))
        for number, part in parts.items()
    ]
    return sorted(rows, key=lambda row: row.names)


def _names(session: Session, model: type[Queue] | type[Story], numbers: Iterable[int]) -> dict[int, str]:
    rows = session.execute(select(model.id, model.name).where(model.id.in_(list(numbers))))
    return dict(rows.all())
