"""The figures of a story, question by question, and the charts of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from workbench.claims.models import Layer
from workbench.desk.claim_lists.verdict_groups import GROUPS
from workbench.desk.story_page.view import StoryView
from workbench.errors import N_, Malformed
from workbench.stories import timelines
from workbench.stories.grid import Row
from workbench.stories.timelines import Figure, Timeline
from workbench.web import time_charts
from workbench.web.time_charts import Given, Precision, TimeChart

MOST = 6
"""Questions on a page."""


@dataclass(frozen=True)
class Words:
    """How a page words numbers and dates on a chart, and which way it reads."""

    number: Callable[[float], str]
    date: Callable[[datetime, Precision], str]
    rtl: bool


@dataclass(frozen=True)
class Drawn:
    """Some figures with their chart."""

    timeline: Timeline
    chart: TimeChart | None
    """None where there is only one figure, or none with a date."""


@dataclass(frozen=True)
class Page:
    """Some of the questions that have figures."""

    drawn: Sequence[Drawn]
    number: int
    last: int


def page_of(seen: StoryView, number: int, words: Words) -> Page:
    """One page, counted from 1. Raises Malformed for one that is not there."""
    rows = [row for row in seen.grid.rows if any(entry.structure.value is not None for entry in row.entries)]
    last = max(1, -(-len(rows) // MOST))
    if not 1 <= number <= last:
        raise Malformed(N_("There is no such page of figures. Start again from the story."))
    return Page(
        [drawn for row in rows[(number - 1) * MOST : number * MOST] for drawn in draw_row(seen, row, words)],
        number,
        last,
    )


def draw_row(seen: StoryView, row: Row, words: Words) -> list[Drawn]:
    """The figures of one question, drawn; several where it has several units."""
    return [Drawn(timeline, _draw(timeline, words)) for timeline in of_row(seen, row)]


def of_row(seen: StoryView, row: Row) -> list[Timeline]:
    """The timelines of one question. A figure that was found true is our own answer; the table says all verdicts."""
    held = {
        claim.id: seen.held[claim.id].as_of
        for claim in row.claims
        if claim.id in seen.held
        and claim.layer == Layer.CONTENT
        and seen.held[claim.id].level.code in GROUPS["holds"]
    }
    return timelines.of_row(row, held)


def _draw(timeline: Timeline, words: Words) -> TimeChart | None:
    if not timeline.is_worth_drawing:
        return None
    return time_charts.lay_out(
        [_given(figure) for figure in timeline.dated],
        runs=[[figure.number for figure in run] for run in timeline.runs],
        held=[(held.figure.number, held.at) for held in timeline.held if held.figure.as_of is not None],
        number=words.number,
        date=words.date,
        rtl=words.rtl,
    )


def _given(figure: Figure) -> Given:
    as_of, structure = figure.as_of, figure.entry.structure
    assert as_of is not None, "only figures with an hour are drawn"
    assert structure.value is not None, "a figure has a value"
    return Given(
        number=figure.number,
        speaker=figure.speaker.number,
        at=as_of.at,
        earliest=as_of.earliest,
        value=structure.value,
        high=structure.high,
        bound=structure.bound or "=",
        is_hollow=figure.is_by_publication,
        publishers=len(figure.entries),
    )
