"""The stretch of time in which a claim counts: in two days, over the year, daily."""

from typing import NamedTuple

from workbench.language.arabic import periods as arabic
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.english import periods as english
from workbench.language.model import Figure

_LISTS = {"ar": arabic, "en": english}
_REACH = 3
"""Words between "within" and the unit of time: the last two, the first three."""
_NEARLY = 0.05
"""By how much two stretches that are the same may differ: 30 days, a month."""


class Period(NamedTuple):
    """A stretch of time in days, or a rate, with its words."""

    days: float
    is_rate: bool
    first: int
    last: int


def period_of(facts: ClaimFacts) -> Period | None:
    """The first stretch of time in which a claim counts; None when it tells none."""
    lists, keys = _LISTS[facts.language], facts.words.keys
    for n, key in enumerate(keys):
        if key in lists.RATES:
            return Period(lists.RATES[key], True, n, n)
        if key in lists.ALONE:
            return Period(lists.ALONE[key], False, n, n)
        if key in lists.PER and n + 1 < len(keys) and keys[n + 1] in lists.UNITS:
            if n == 0 or keys[n - 1] not in lists.WITHIN:
                return Period(lists.UNITS[keys[n + 1]], True, n, n + 1)
        elif key in lists.WITHIN:
            period = _behind(facts, n)
            if period:
                return period
    return None


def _behind(facts: ClaimFacts, n: int) -> Period | None:
    """The stretch of time behind a preposition: a number, or nothing but a few words, and a unit."""
    lists, keys = _LISTS[facts.language], facts.words.keys
    counts = {facts.words.at(one.start): one for one in facts.figures}
    times = 1.0
    for at in range(n + 1, min(n + 2 + _REACH, len(keys))):
        figure = counts.get(at)
        unit = lists.UNITS.get(keys[at].removeprefix("ال") if facts.language == "ar" else keys[at])
        if unit is not None:
            is_dual = figure is not None and facts.words.at(figure.end - 1) == at
            return Period(unit if is_dual else times * unit, False, n, at)
        if figure is not None:
            times = float(figure.value)
        elif keys[at] not in lists.BETWEEN:
            return None
    return None


def tells_period(facts: ClaimFacts, figure: Figure) -> bool:
    """Whether a figure only says in how long a time."""
    period = period_of(facts)
    return period is not None and period.first <= facts.words.at(figure.start) <= period.last


def differing_periods(a: ClaimFacts, b: ClaimFacts) -> tuple[str, str] | None:
    """The times as written where the claims count in different stretches of time, or one in a stretch and one then.

    A rate (daily) differs also from a count that tells no time.
    """
    one, other = period_of(a), period_of(b)
    if one is None and other is None:
        return None
    if one is not None and other is not None and one.is_rate == other.is_rate:
        longest = max(one.days, other.days)
        if abs(one.days - other.days) <= _NEARLY * longest:
            return None
    first, second = _time_of(a, one, beside=other), _time_of(b, other, beside=one)
    return None if first is None or second is None else (first, second)


def differing_stretches(a: ClaimFacts, b: ClaimFacts) -> tuple[str, str] | None:
    """The dates as written where one claim measures a year and the other less: inflation in June, in 2022."""
    if not a.dates or not b.dates:
        return None
    one, other = a.dates[0], b.dates[0]
    if (one.precision == "year") == (other.precision == "year"):
        return None
    return a.words.text[one.start : one.end], b.words.text[other.start : other.end]


def _time_of(facts: ClaimFacts, period: Period | None, *, beside: Period | None) -> str | None:
    if period is not None:
        return facts.words.written(period.first, period.last)
    if facts.dates:
        return facts.words.text[facts.dates[0].start : facts.dates[0].end]
    return "" if beside is not None and beside.is_rate else None
