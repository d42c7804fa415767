"""Ages and times in the middle. Plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import ceil
from statistics import median_low


@dataclass(frozen=True)
class Ages:
    """How long things have waited: the one in the middle, the 95th of a hundred, and the oldest."""

    median: timedelta
    high: timedelta
    oldest: timedelta


def ages(since: Sequence[datetime], *, now: datetime) -> Ages | None:
    """Of times in the past, earliest first; None when nothing waits."""
    if not since:
        return None
    waited = sorted(now - at for at in since)
    return Ages(median=median_low(waited), high=waited[ceil(0.95 * len(waited)) - 1], oldest=waited[-1])


def middle(spans: Sequence[timedelta]) -> timedelta | None:
    """The median; None of nothing."""
    return median_low(spans) if spans else None


def stretches(first: date, last: date) -> list[tuple[date, date]]:
    """Days from the first to the last, or weeks once they are more than ten; each with the day after its end.

    The last stretch ends with the last day, so that the figures of today are in it.
    """
    days = (last - first).days + 1
    step = 1 if days <= 10 else 7
    ends = [last + timedelta(days=1 - step * number) for number in range(ceil(days / step))]
    return [(max(first, end - timedelta(days=step)), end) for end in reversed(ends)]
