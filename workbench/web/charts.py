"""The geometry of charts: where bars, ticks, words and lines stand. Plain numbers, in pixels of the drawing.

`components/chart.html` draws them with a pattern for each tone, so that nothing depends on colour, and every page
that shows a chart shows the table of its figures beside it. Right to left, the first column stands at the right
and the scale beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

HEIGHT = 190
TOP = 14
FOOT = 30
"""Room for the words under the columns."""
SIDE = 44
"""Room for the words of the scale."""
STEP = 62
"""From one column to the next; words of 14 pixels such as “12 Sep” fit below."""
BAR = 34
MOST_TICKS = 4


@dataclass(frozen=True)
class Part:
    """One piece of a bar: how it looks, how many it stands for."""

    tone: str
    count: int


@dataclass(frozen=True)
class Column:
    label: str
    parts: Sequence[Part]

    @property
    def total(self) -> int:
        return sum(part.count for part in self.parts)


@dataclass(frozen=True)
class Block:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float
    tone: str


@dataclass(frozen=True)
class Word:
    """Where a word is anchored: under its column, or at the end of the scale's line."""

    x: float
    y: float
    text: str


@dataclass(frozen=True)
class Frame:
    """What all charts have: size, the scale's lines with their words, words under the columns."""

    width: float
    height: float
    first: float
    last: float
    """Where the lines of the scale begin and end."""
    lines: Sequence[float]
    scale: Sequence[Word]
    labels: Sequence[Word]


@dataclass(frozen=True)
class Columns:
    """Stacked columns; a plain bar is a stack of one part."""

    frame: Frame
    blocks: Sequence[Block]


@dataclass(frozen=True)
class Point:
    """A figure of a small line with what it may as well be; no value where there is too little to say."""

    label: str
    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Mark:
    """A figure drawn: its point, and the ends of its interval."""

    x: float
    y: float
    low: float
    high: float


@dataclass(frozen=True)
class Line:
    """Points and the runs between neighbours that both have a value."""

    frame: Frame
    marks: Sequence[Mark]
    runs: Sequence[str]
    """As the `points` of SVG polylines."""


def columns(given: Sequence[Column], *, rtl: bool = False) -> Columns:
    """Lay out stacked columns, the first part of each at the foot."""
    top = ticks(max((column.total for column in given), default=0))[-1]
    frame = _frame([column.label for column in given], [float(tick) for tick in ticks(top)], rtl)
    blocks = []
    for column, word in zip(given, frame.labels, strict=True):
        foot = float(HEIGHT - FOOT)
        for part in column.parts:
            height = round(part.count * (HEIGHT - FOOT - TOP) / top, 2)
            if part.count:
                foot -= height
                blocks.append(Block(word.x - BAR / 2, round(foot, 2), BAR, height, part.tone))
    return Columns(frame, blocks)


def line(points: Sequence[Point], *, rtl: bool = False) -> Line:
    """Lay out shares between 0 and 1, or from -1 where one is below 0."""
    ends = [end for point in points for end in (point.value, point.low) if end is not None]
    scale = [-1.0, 0.0, 1.0] if min(ends, default=0.0) < 0 else [0.0, 0.5, 1.0]
    frame = _frame([point.label for point in points], scale, rtl)

    def height(value: float) -> float:
        share = (value - scale[0]) / (scale[-1] - scale[0])
        return round(HEIGHT - FOOT - share * (HEIGHT - FOOT - TOP), 2)

    marks: list[Mark] = []
    runs: list[list[Mark]] = [[]]
    for point, word in zip(points, frame.labels, strict=True):
        if point.value is None:
            runs.append([])
            continue
        low = point.value if point.low is None else point.low
        high = point.value if point.high is None else point.high
        marks.append(Mark(word.x, height(point.value), height(low), height(high)))
        runs[-1].append(marks[-1])
    drawn = [" ".join(f"{mark.x},{mark.y}" for mark in run) for run in runs if len(run) > 1]
    return Line(frame, marks, drawn)


def strip(parts: Sequence[Part], total: int) -> list[Block]:
    """A bar that lies: the parts one after the other, in hundredths of `total`. Mirrored by the page's direction."""
    blocks, at = [], 0.0
    for part in parts:
        width = round(100 * part.count / max(total, 1), 3)
        if width:
            blocks.append(Block(round(at, 3), 0, width, 12, part.tone))
        at += width
    return blocks


def ticks(most: int) -> list[int]:
    """Round numbers from 0 to the first at or above `most`, at most four steps."""
    return [int(step) for step in steps(0, most, finest=1)]


def steps(low: float, high: float, *, finest: float) -> list[float]:
    """Round numbers from at or below `low` to at or above `high`, at most four steps, none below `finest`."""
    power = floor(log10(max(high - low, finest) / MOST_TICKS))
    while True:
        for lead in (1, 2, 5):
            step = lead * 10.0**power
            first, last = floor(low / step), max(ceil(high / step), floor(low / step) + 1)
            if step >= finest and last - first <= MOST_TICKS:
                return [round(step * number, 10) for number in range(first, last + 1)]
        power += 1


def _frame(labels: Sequence[str], scale: Sequence[float], rtl: bool) -> Frame:
    width = SIDE + STEP * max(len(labels), 1)
    span = scale[-1] - scale[0]

    def across(x: float) -> float:
        return width - x if rtl else x

    heights = [HEIGHT - FOOT - (value - scale[0]) / span * (HEIGHT - FOOT - TOP) for value in scale]
    return Frame(
        width=width,
        height=HEIGHT,
        first=across(SIDE),
        last=across(width),
        lines=[round(height, 2) for height in heights],
        scale=[
            Word(across(SIDE - 8), round(height + 5, 2), _short(value))
            for value, height in zip(scale, heights, strict=True)
        ],
        labels=[
            Word(across(SIDE + STEP * (number + 0.5)), HEIGHT - FOOT + 20, label)
            for number, label in enumerate(labels)
        ],
    )


def _short(value: float) -> str:
    return str(floor(value)) if value == floor(value) else f"{value:.1f}"
