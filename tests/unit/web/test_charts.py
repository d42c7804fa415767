"""Bars are as long as their counts, and the first stands where reading begins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.web import charts
from workbench.web.charts import Column, Part, Point

WEEK = [
    Column("Mon", [Part("holds", 4), Part("fails", 2)]),
    Column("Tue", [Part("holds", 0), Part("fails", 8)]),
]


def test_bars_are_as_high_as_their_counts() -> None:
    first, second, third = charts.columns(WEEK).blocks
    assert first.height == pytest.approx(2 * second.height, abs=0.05)
    assert third.height == pytest.approx(2 * first.height, abs=0.05)


def test_parts_stand_on_each_other_and_on_the_ground() -> None:
    first, second, _ = charts.columns(WEEK).blocks
    assert first.y + first.height == pytest.approx(charts.HEIGHT - charts.FOOT)
    assert second.y + second.height == pytest.approx(first.y)


def test_a_part_of_nothing_is_not_drawn() -> None:
    assert [block.tone for block in charts.columns(WEEK).blocks] == ["holds", "fails", "fails"]


def test_right_to_left_is_the_mirror_image() -> None:
    there, here = charts.columns(WEEK), charts.columns(WEEK, rtl=True)
    width = there.frame.width
    assert [round(width - block.x - block.width, 2) for block in there.blocks] == [
        round(block.x, 2) for block in here.blocks
    ]
    assert here.frame.labels[0].x > here.frame.labels[1].x
    assert here.frame.scale[0].x > here.frame.labels[0].x


@given(st.integers(min_value=0, max_value=10**7))
def test_the_scale_is_round_and_holds_the_highest_bar(most: int) -> None:
    scale = charts.ticks(most)
    assert scale[0] == 0
    assert scale[-1] >= most
    assert 2 <= len(scale) <= charts.MOST_TICKS + 1
    assert str(scale[1]).strip("0") in {"1", "2", "5"}


def test_an_empty_chart_has_a_frame() -> None:
    empty = charts.columns([])
    assert empty.blocks == []
    assert [word.text for word in empty.frame.scale] == ["0", "1"]


def test_a_line_breaks_where_there_is_no_figure() -> None:
    drawn = charts.line(
        [Point("1", 0.5), Point("2", 0.6), Point("3", None), Point("4", 0.7, 0.4, 0.9), Point("5", 0.8)]
    )
    assert len(drawn.marks) == 4
    assert len(drawn.runs) == 2
    assert drawn.marks[2].low > drawn.marks[2].y > drawn.marks[2].high


def test_figures_below_zero_stay_inside_the_frame() -> None:
    [mark] = charts.line([Point("1", -0.2, -0.9, 0.3)]).marks
    assert charts.TOP <= mark.high < mark.y < mark.low <= charts.HEIGHT - charts.FOOT


def test_a_strip_fills_what_is_done_of_the_whole() -> None:
    blocks = charts.strip([Part("final", 1), Part("begun", 0), Part("apart", 2)], 4)
    assert [(block.x, block.width, block.tone) for block in blocks] == [
        (0, 25, "final"),
        (25, 50, "apart"),
    ]
    assert charts.strip([Part("final", 0)], 0) == []
