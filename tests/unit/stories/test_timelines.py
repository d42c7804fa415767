"""Whose figures follow each other, which are one voice, and which are ours."""

from dataclasses import replace
from datetime import UTC, datetime

from tests.unit.stories.grids import make_grid, make_source, make_version
from workbench.stories.answering import Structure
from workbench.stories.moments import Moment, Origin
from workbench.stories.timelines import Timeline, of_row

NOON = datetime(2023, 9, 19, 12, tzinfo=UTC)


def toll(
    value: float, hour: int | None, claimant: str | None = "ministry", origin: Origin = "text"
) -> Structure:
    as_of = None if hour is None else Moment(NOON.replace(hour=hour), "minute", origin)
    return Structure(
        words=f"{value:g}", value=value, unit="killed", bound="=", as_of=as_of, claimant=claimant
    )


def timelines(
    *structures: Structure,
    copies: dict[int, str] | None = None,
    held: dict[int, datetime | None] | None = None,
) -> list[Timeline]:
    """Of one question that as many sources answer, in this order."""
    versions = [make_version(number, make_source(number)) for number in range(1, len(structures) + 1)]
    grid = make_grid(versions, dict(enumerate(structures, start=1)), copies=copies)
    return of_row(grid.rows[0], held or {})


def values(line: Timeline) -> list[list[float]]:
    return [[figure.middle for figure in run] for run in line.runs]


def test_figures_are_numbered_by_the_hours_they_hold_for() -> None:
    (line,) = timelines(toll(25, 20), toll(5, 12), toll(7, None))
    assert [(figure.number, figure.middle) for figure in line.figures] == [(1, 5), (2, 25), (3, 7)]
    assert [figure.number for figure in line.dated] == [1, 2]
    assert [figure.number for figure in line.undated] == [3], "listed, not left out"


def test_copies_are_one_figure_under_the_one_who_told_it() -> None:
    (line,) = timelines(
        toll(5, 16), toll(5, 14, origin="publication"), toll(6, 15), copies={2: "Source 1", 3: "Source 1"}
    )
    assert [[entry.source.name for entry in figure.entries] for figure in line.figures] == [
        ["Source 3"],
        ["Source 1", "Source 2"],
    ]


def test_a_claimant_is_one_run_across_publishers_and_never_joined_with_another() -> None:
    (line,) = timelines(toll(5, 12), toll(25, 20), toll(30, 20, "army"), toll(4, 11, None))
    assert values(line) == [[5, 25]]
    assert len(line.speakers) == 3


def test_a_lower_figure_of_the_hour_of_publication_is_no_fall() -> None:
    (line,) = timelines(toll(5, 12), toll(25, 20), toll(6, 22, origin="publication"))
    assert values(line) == [[5, 25]]
    (line,) = timelines(toll(5, 12), toll(25, 20), toll(26, 22, origin="publication"))
    assert values(line) == [[5, 25, 26]]


def test_what_does_not_grow_and_what_is_long_over_is_not_joined() -> None:
    lasted = [replace(toll(value, hour), unit="day") for value, hour in ((42, 12), (44, 13))]
    assert timelines(*lasted)[0].runs == []
    over = [
        replace(toll(value, 0), as_of=Moment(datetime(year, 12, 31, tzinfo=UTC), "year", "text"))
        for value, year in ((20_000, 1993), (30_000, 1994))
    ]
    assert timelines(*over)[0].runs == []


def test_killed_and_wounded_do_not_share_a_scale_and_people_go_with_most() -> None:
    wounded = replace(toll(80, 13), unit="wounded")
    people = replace(toll(9, 14), unit="person")
    found = timelines(toll(5, 12), toll(6, 15), wounded, people)
    assert {line.unit: len(line.figures) for line in found} == {"killed": 3, "wounded": 1}
    assert [
        line.unit for line in timelines(replace(toll(18, 1), unit="متر"), replace(toll(18, 2), unit=""))
    ] == [""]


def test_what_we_hold_is_ours_as_of_the_verdict_or_else_of_the_figure() -> None:
    late = NOON.replace(hour=23)
    (line,) = timelines(toll(5, 12), toll(25, 20), toll(7, None), held={1: None, 2: late, 3: None})
    assert [(held.figure.middle, held.at) for held in line.held] == [(5, NOON), (25, late)]


def test_an_answer_in_words_has_no_figures() -> None:
    assert timelines(Structure(words="nobody")) == []


def test_one_figure_alone_is_not_worth_a_chart() -> None:
    assert not timelines(toll(5, 12))[0].is_worth_drawing
    assert not timelines(toll(5, 12), toll(6, None))[0].is_worth_drawing
