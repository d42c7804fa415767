"""Marks stand at their hour and value, in both directions, and none is lost."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.web.time_charts import (
    EDGE,
    FOOT,
    HEIGHT,
    SIDE,
    TOP,
    WIDTH,
    Given,
    Precision,
    TimeChart,
    lay_out,
)

NOON = datetime(2023, 9, 19, 12, tzinfo=UTC)


def figure(number: int, hours: float, value: float, **more: Any) -> Given:
    at = NOON + timedelta(hours=hours)
    return Given(number=number, speaker=0, at=at, earliest=at, value=value, **more)


def chart(*figures: Given, rtl: bool = False, **more: Any) -> TimeChart:
    return lay_out(
        figures, number=str, date=lambda at, precision: f"{precision} {at:%m-%d %H}", rtl=rtl, **more
    )


def test_height_is_the_value_and_width_the_hour() -> None:
    first, second, third = chart(figure(1, 0, 0), figure(2, 12, 50), figure(3, 24, 100)).marks
    assert first.y == HEIGHT - FOOT
    assert third.y == TOP
    assert second.y == pytest.approx((first.y + third.y) / 2)
    assert second.x == pytest.approx((first.x + third.x) / 2, abs=0.02)
    assert SIDE < first.x < third.x < WIDTH - EDGE


def test_right_to_left_is_the_mirror_image() -> None:
    figures = [figure(1, 0, 5, bound=">="), figure(2, 30, 25), figure(3, 30, 25)]
    more: dict[str, Any] = {"runs": [[1, 2]], "held": [(2, NOON + timedelta(hours=40))]}
    there, here = chart(*figures, **more), chart(*figures, rtl=True, **more)

    def mirrored(x: float) -> float:
        return round(WIDTH - x, 2)

    assert [mirrored(mark.until) for mark in there.marks] == [mark.until for mark in here.marks]
    assert [mark.y for mark in there.marks] == [mark.y for mark in here.marks]
    assert [mirrored(ring.x) for ring in there.rings] == [ring.x for ring in here.rings]
    assert [mirrored(word.x) for word in there.frame.labels] == [word.x for word in here.frame.labels]
    assert here.marks[0].x > here.marks[1].x, "the first stands where reading begins"
    assert here.frame.scale[0].x > here.marks[0].x, "and the scale beside it"


@pytest.mark.parametrize("rtl", [False, True])
def test_marks_that_all_stand_at_the_end_are_said_to_begin_late(rtl: bool) -> None:
    begun = NOON - timedelta(days=365)
    late = [Given(number=n, speaker=0, at=NOON, earliest=begun, value=5) for n in (1, 2)]
    assert chart(*late, rtl=rtl).begins_late
    assert not chart(figure(1, 0, 5), figure(2, 12, 50), rtl=rtl).begins_late


def test_bounds_point_the_way_they_leave_open() -> None:
    least, most, about, exact = chart(
        figure(1, 0, 50, bound=">="),
        figure(2, 9, 50, bound="<"),
        figure(3, 18, 50, bound="~"),
        figure(4, 27, 50),
    ).marks
    assert (least.sign, most.sign, about.sign, exact.sign) == ("up", "down", "about", None)
    assert least.high < least.y == least.low
    assert most.high == most.y < most.low
    assert exact.high == exact.y == exact.low


def test_a_range_reaches_from_end_to_end_and_its_mark_stands_between() -> None:
    (mark, top) = chart(figure(1, 0, 20, high=40, bound="range"), figure(2, 20, 40)).marks
    assert mark.high == top.y
    assert mark.y == pytest.approx((mark.low + mark.high) / 2)


def test_what_is_known_to_the_day_begins_with_the_day() -> None:
    day = Given(number=2, speaker=1, at=NOON + timedelta(days=2), earliest=NOON + timedelta(days=1), value=5)
    (first, second) = chart(figure(1, 0, 5), day).marks
    assert first.since == first.until
    assert first.x < second.since < second.until == second.x


def test_a_run_is_level_until_the_next_figure() -> None:
    drawn = chart(figure(1, 0, 0), figure(2, 10, 10), runs=[[1, 2]])
    first, second = drawn.marks
    assert drawn.runs == [f"{first.x},{first.y} {second.x},{first.y} {second.x},{second.y}"]


def test_our_own_answer_rings_its_mark_or_stands_at_its_own_hour() -> None:
    held = [(1, NOON), (2, NOON + timedelta(hours=30))]
    drawn = chart(figure(1, 0, 5), figure(2, 20, 7), held=held)
    same, later = drawn.rings
    assert (same.x, same.y) == (drawn.marks[0].x, drawn.marks[0].y)
    assert (later.x > drawn.marks[1].x, later.y) == (True, drawn.marks[1].y)


def test_speakers_beyond_the_shapes_share_one() -> None:
    many = [Given(number=n, speaker=n, at=NOON + timedelta(days=n), earliest=NOON, value=n) for n in range(9)]
    assert [mark.shape for mark in chart(*many).marks] == [0, 1, 2, 3, 4, 5, 6, 6, 6]


@pytest.mark.parametrize("rtl", [False, True])
def test_a_mark_that_several_print_says_how_many_and_keeps_room_for_it(rtl: bool) -> None:
    copied, alone = chart(figure(1, 0, 5, publishers=3), figure(2, 0, 5), rtl=rtl).marks
    assert copied.publishers is not None
    assert copied.publishers.text == "×3"
    assert copied.place[0] < copied.publishers.x < copied.place[1]
    assert alone.publishers is None
    assert not copied.place[0] < alone.x < copied.place[1]


def test_figures_below_nothing_stay_inside() -> None:
    low, high = chart(figure(1, 0, -20), figure(2, 9, 4)).marks
    assert TOP <= high.y < low.y <= HEIGHT - FOOT


@pytest.mark.parametrize(
    ("apart", "precision"),
    [
        (timedelta(), "minute"),
        (timedelta(hours=20), "minute"),
        (timedelta(days=9), "day"),
        (timedelta(days=300), "month"),
        (timedelta(days=9_000), "year"),
        (timedelta(days=500_000), "year"),
    ],
)
def test_the_axis_has_a_few_round_dates(apart: timedelta, precision: Precision) -> None:
    one = Given(number=1, speaker=0, at=NOON, earliest=NOON, value=1)
    other = Given(number=2, speaker=0, at=NOON + apart, earliest=NOON, value=2)
    labels = chart(one, other).frame.labels
    assert 1 <= len(labels) <= 5
    assert {word.text.split()[0] for word in labels} == {precision}


@given(
    st.lists(
        st.tuples(
            st.datetimes(timezones=st.just(UTC)),
            st.floats(min_value=-1e12, max_value=1e12),
            st.sampled_from(["=", ">=", "<=", "~"]),
        ),
        min_size=1,
        max_size=40,
    ),
    st.booleans(),
)
def test_every_figure_is_drawn_inside_and_none_covers_another(
    told: list[tuple[datetime, float, str]], rtl: bool
) -> None:
    figures = [
        Given(number=number, speaker=number, at=at, earliest=at, value=value, bound=bound)
        for number, (at, value, bound) in enumerate(told, start=1)
    ]
    drawn = chart(*figures, rtl=rtl)
    assert sorted(int(mark.label.text) for mark in drawn.marks) == list(range(1, len(told) + 1))
    for mark in drawn.marks:
        assert 0 <= mark.x <= WIDTH
        assert mark.label.y >= 0
        assert mark.y <= HEIGHT - FOOT + 0.01
    if len(told) <= 20:
        places = {(mark.x, mark.y) for mark in drawn.marks}
        assert len(places) == len(told)
