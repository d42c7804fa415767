"""The geometry of figures over time: when each holds, how much it says, what it leaves open. In pixels.

`components/time_chart.html` draws them. A mark's shape says who speaks, its number names its line in the table beside
the chart, and it is hollow where only the hour of publication is known: nothing depends on colour. The drawing has
one size, however many figures it holds; marks that would cover each other step aside on a dotted line.

Time runs in the direction of reading, right to left in Arabic: so do the table beside the chart and every other chart
of the house. Each place on the axis carries its date in words, so that nobody takes a mirrored rise for a fall.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from workbench.web.charts import Frame, Word, steps

WIDTH = 680
HEIGHT = 280
TOP = 46
"""Room for a sign and the number above it."""
FOOT = 34
"""Room for the dates."""
SIDE = 72
"""Room for the words of the scale."""
EDGE = 52
"""At the far side: half a date."""
SIGN = 18
"""How far the sign of a bound reaches."""
BESIDE = 18
"""How far a mark steps aside; as wide is its place."""
COPIES = 22
"""Room for the number of publishers beside a mark."""
SHAPES = 6
"""Speakers with a shape of their own; all further ones share one more."""
SHORTEST = timedelta(hours=6)
MARGIN = 0.06
MOST_DATES = 5
FINEST = 1e-6
"""The smallest step of the scale."""
_BEGINNING, _END = datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)

Precision = Literal["minute", "day", "month", "year"]
Sign = Literal["up", "down", "about"]
_SIGNS: Mapping[str, Sign] = {">=": "up", ">": "up", "<=": "down", "<": "down", "~": "about"}
_STEPS: Sequence[tuple[Precision, int]] = (
    *(("minute", hours) for hours in (1, 3, 6, 12)),
    *(("day", days) for days in (1, 2, 5, 10)),
    *(("month", months) for months in (1, 3, 6)),
    *(("year", years) for years in (1, 2, 5, 10, 25, 100, 500)),
)


@dataclass(frozen=True, kw_only=True)
class Given:
    """A figure to be drawn."""

    number: int
    speaker: int
    at: datetime
    earliest: datetime
    """`at` is the latest instant it may hold for; this the first."""
    value: float
    high: float | None = None
    bound: str = "="
    is_hollow: bool = False
    publishers: int = 1
    """Who print it."""

    @property
    def middle(self) -> float:
        return self.value if self.high is None else (self.value + self.high) / 2


@dataclass(frozen=True)
class Mark:
    """A figure drawn."""

    x: float
    y: float
    shape: int
    is_hollow: bool
    label: Word
    publishers: Word | None
    """Of a figure that several print, how many."""
    since: float
    """Where the time begins for which it may hold."""
    until: float
    """Where that time ends: the mark itself, unless it stepped aside."""
    low: float
    high: float
    """The ends of its range, or of the sign above or below it; both are `y` for a plain figure."""
    sign: Sign | None
    """Or more; or fewer; about."""
    place: tuple[float, float]
    """From where to where it takes room."""


@dataclass(frozen=True)
class Ring:
    """Our own answer."""

    x: float
    y: float


@dataclass(frozen=True)
class TimeChart:
    frame: Frame
    marks: Sequence[Mark]
    runs: Sequence[str]
    """As the `points` of SVG polylines: level until the next figure, then up or down to it."""
    rings: Sequence[Ring]
    begins_late: bool
    """Whether all marks stand beyond the middle: a narrow window begins with the end."""


def lay_out(
    given: Sequence[Given],
    *,
    runs: Sequence[Sequence[int]] = (),
    held: Sequence[tuple[int, datetime]] = (),
    number: Callable[[float], str],
    date: Callable[[datetime, Precision], str],
    rtl: bool = False,
) -> TimeChart:
    """Lay out some figures.

    `runs` are the numbers of figures that follow each other, `held` the number of a figure that we hold to be so with
    the moment as of which. `number` and `date` word the scale and the axis.
    """
    first, last = _stretch(given, [at for _, at in held])
    scale = _scale(given)
    plot = _Plot(first, last, scale[0], scale[-1], rtl)
    by_number = {one.number: one for one in given}
    marks: list[Mark] = []
    for one in sorted(given, key=lambda one: (one.at, one.number)):
        marks.append(_mark(one, plot, marks))
    drawn = {mark.label.text: mark for mark in marks}
    return TimeChart(
        frame=Frame(
            width=WIDTH,
            height=HEIGHT,
            first=plot.across(SIDE),
            last=plot.across(WIDTH - EDGE / 2),
            lines=[plot.y(value) for value in scale],
            scale=[
                Word(plot.across(SIDE - 8), round(plot.y(value) + 5, 2), number(value)) for value in scale
            ],
            labels=[
                Word(plot.x(at), HEIGHT - FOOT + 22, date(at, precision))
                for at, precision in _dates(first, last)
            ],
        ),
        marks=marks,
        runs=[_steps([by_number[one] for one in run], plot) for run in runs],
        rings=[
            # Around the mark where the hour is the same, else where our own hour is.
            Ring(drawn[str(one)].x if at == by_number[one].at else plot.x(at), drawn[str(one)].y)
            for one, at in held
        ],
        begins_late=all(abs(mark.x - plot.across(0)) > WIDTH / 2 for mark in marks),
    )


class _Plot:
    """From moments and values to places."""

    def __init__(self, first: datetime, last: datetime, low: float, high: float, rtl: bool) -> None:
        self._first, self._last, self._low, self._high, self._rtl = first, last, low, high, rtl
        self.onward = -1 if rtl else 1
        """Where time runs."""

    def across(self, x: float) -> float:
        return round(WIDTH - x if self._rtl else x, 2)

    def x(self, at: datetime) -> float:
        """Also of a moment before the first, which is drawn at the edge."""
        share = max(at - self._first, timedelta()) / (self._last - self._first)
        return self.across(SIDE + share * (WIDTH - SIDE - EDGE))

    def y(self, value: float) -> float:
        share = (value - self._low) / (self._high - self._low)
        return round(HEIGHT - FOOT - share * (HEIGHT - FOOT - TOP), 2)

    def is_inside(self, x: float) -> bool:
        x = WIDTH - x if self._rtl else x
        return SIDE <= x <= WIDTH - EDGE / 2


def _stretch(given: Sequence[Given], others: Sequence[datetime]) -> tuple[datetime, datetime]:
    """From when to when the axis goes."""
    moments = [one.at for one in given] + list(others)
    first, last = min(moments), max(moments)
    if last - first < SHORTEST:
        first = min(first, _moved(last, -SHORTEST), *(one.earliest for one in given))
        last = max(last, _moved(first, SHORTEST))
    margin = (last - first) * MARGIN
    return _moved(first, -margin), _moved(last, margin)


def _moved(at: datetime, by: timedelta) -> datetime:
    """No further than the calendar goes."""
    return at + max(_BEGINNING - at, min(by, _END - at))


def _scale(given: Sequence[Given]) -> list[float]:
    """From nothing, so that twice as much stands twice as high."""
    ends = [0.0, *(one.value for one in given), *(one.high for one in given if one.high is not None)]
    return steps(min(ends), max(ends), finest=1 if all(float(end).is_integer() for end in ends) else FINEST)


def _mark(one: Given, plot: _Plot, placed: Sequence[Mark]) -> Mark:
    x, y = plot.x(one.at), plot.y(one.middle)
    sign = _SIGNS.get(one.bound)
    low = high = y
    if one.high is not None:
        low, high = plot.y(one.value), plot.y(one.high)
    elif sign == "down":
        low += SIGN
    elif sign:
        high -= SIGN
    aside = next(
        (
            x + step
            for step in _asides()
            if plot.is_inside(x + step)
            and not any(_meet(_place(one, x + step, plot), high, low, other) for other in placed)
        ),
        x,
    )
    return Mark(
        x=round(aside, 2),
        y=y,
        shape=min(one.speaker, SHAPES),
        is_hollow=one.is_hollow,
        label=Word(round(aside, 2), round(high - 13, 2), str(one.number)),
        publishers=Word(
            round(aside + plot.onward * (BESIDE + COPIES) / 2, 2), round(y + 5, 2), f"×{one.publishers}"
        )
        if one.publishers > 1
        else None,
        since=plot.x(one.earliest),
        until=x,
        low=round(low, 2),
        high=round(high, 2),
        sign=sign,
        place=_place(one, aside, plot),
    )


def _asides() -> list[float]:
    """Not at all, then ever further to either side."""
    return [0, *(side * BESIDE * far for far in range(1, WIDTH // BESIDE) for side in (1, -1))]


def _place(one: Given, x: float, plot: _Plot) -> tuple[float, float]:
    further = BESIDE / 2 + (COPIES if one.publishers > 1 else 0)
    ends = x - plot.onward * BESIDE / 2, x + plot.onward * further
    return min(ends), max(ends)


def _meet(place: tuple[float, float], high: float, low: float, other: Mark) -> bool:
    """Whether a mark, with the number above it, would cover another."""
    beside = place[1] <= other.place[0] or other.place[1] <= place[0]
    return not beside and high - 27 < other.low + 8 and other.high - 27 < low + 8


def _steps(run: Sequence[Given], plot: _Plot) -> str:
    points = [(plot.x(run[0].at), plot.y(run[0].middle))]
    for one in run[1:]:
        points += [(plot.x(one.at), points[-1][1]), (plot.x(one.at), plot.y(one.middle))]
    return " ".join(f"{x},{y}" for x, y in points)


def _dates(first: datetime, last: datetime) -> list[tuple[datetime, Precision]]:
    """Round places on the axis, as many as there is room for."""
    for precision, step in _STEPS:
        found: list[tuple[datetime, Precision]] = []
        at = _begin(first, precision)
        while at <= last and len(found) <= MOST_DATES:
            if at >= first:
                found.append((at, precision))
            at = _next(at, precision, step)
        if len(found) <= MOST_DATES:
            return found
    return []


def _begin(first: datetime, precision: Precision) -> datetime:
    """The round moment at or before `first`."""
    day = first.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    if precision in ("minute", "day"):
        return day
    month = day.replace(day=1, month=1)
    return month if precision == "month" else month.replace(year=max(1, month.year - month.year % 100))


def _next(at: datetime, precision: Precision, step: int) -> datetime:
    if precision in ("minute", "day"):
        return _moved(at, timedelta(hours=step) if precision == "minute" else timedelta(days=step))
    months = at.year * 12 + at.month - 1 + (step if precision == "month" else 12 * step)
    return at.replace(year=months // 12, month=months % 12 + 1) if months < _END.year * 12 else _END
