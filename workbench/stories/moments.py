"""As of when a claim's figure holds: read from its words, else the time of publication. Pure.

A toll has an hour. "At least five by four in the afternoon" holds for four, whenever the article that says so
appeared; what an article tells without an hour holds, as far as anybody knows, for its publication.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from workbench.language.words import reading_form

Origin = Literal["text", "publication", "person"]
Precision = Literal["minute", "part", "day", "month", "year"]
LENGTHS: Mapping[Precision, timedelta] = {
    "minute": timedelta(0),
    "part": timedelta(hours=3),
    "day": timedelta(hours=24),
    "month": timedelta(days=31),
    "year": timedelta(days=366),
}
"""How long before its end a moment of each precision may begin."""
LONG_AGO = timedelta(days=45)
"""What ended so long before publication is over: its figures no longer run."""


_BEGINNING = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Moment:
    """The latest instant a figure may hold for. `words` as the text has them; empty where it has none."""

    at: datetime
    precision: Precision
    origin: Origin
    words: str = ""

    @property
    def earliest(self) -> datetime:
        return self.at - min(LENGTHS[self.precision], self.at - _BEGINNING)


AHEAD_OF_UTC = timedelta(hours=6)
"""An hour of the place may look so much later than the publication, which is kept in UTC."""
_LAST = timedelta(seconds=1)
"""A day, month or year ends with its last second."""

# The part of a day, in reading form, with the hour by which it is over.
_PARTS: dict[str, int] = {
    "فجر": 6,
    "صباح": 10,
    "ضحي": 11,
    "ظهر": 13,
    "بعد الظهر": 16,
    "عصر": 17,
    "مساء": 21,
    "ليل": 24,
    "قبيل منتصف الليل": 24,
    "منتصف الليل": 24,
    "dawn": 6,
    "breakfast": 9,
    "morning": 11,
    "noon": 13,
    "midday": 13,
    "afternoon": 17,
    "evening": 21,
    "tonight": 24,
    "overnight": 24,
    "night": 24,
    "midnight": 24,
}
_HOUR_WORDS = """
الواحده
الثانيه
الثالثه
الرابعه
الخامسه
السادسه
السابعه
الثامنه
التاسعه
العاشره
الحاديه عشره
الثانيه عشره
"""
_HOURS = {word: hour for hour, word in enumerate(_HOUR_WORDS.strip().splitlines(), 1)}
_CLOCK = re.compile(
    r"\b(?P<h>[01]?\d|2[0-3])[:.](?P<m>[0-5]\d)(?:\s*(?P<half>[ap])\.?\s?m\b\.?)?(?![\d.,])"
    r"|\b(?P<h12>1[0-2]|[1-9])\s*(?P<half12>[ap])\.?\s?m\b\.?"
    r"|\b(?:الساعه\s+)?(?P<word>" + "|".join(sorted(_HOURS, key=len, reverse=True)) + r")"
    r"(?P<thirty>\s+والنصف)?(?P<of>\s+(?:من\s+)?(?:بعد\s+)?(?:فجرا|صباحا|ظهرا|الظهر|ظهر|عصرا|العصر|مساء|ليلا))"
)
_PART = re.compile(
    r"\b[وبف]?(?:ال)?(?P<part>قبيل منتصف الليل|منتصف الليل|بعد الظهر|فجر|صباح|ضحي|ظهر|عصر|مساء|ليل)ا?ه?\b"
    r"|\b(?P<english>dawn|breakfast|morning|noon|midday|afternoon|evening|tonight|overnight|night|midnight)\b"
)
_VOWELS = re.compile("[\u064b-\u0652\u0670]")


def moment_of(
    text: str,
    dates: Sequence[Mapping[str, Any]],
    *,
    near: int,
    published_at: datetime | None,
    heading: str = "",
    may_be_ahead: bool = False,
) -> Moment | None:
    """The time for which what stands at `near` holds. Offsets of `dates` and `near` are into `text`.

    `heading` is the line above, where a live report writes its hour. Nothing is known before it is published, but
    what `may_be_ahead` is a time that is announced. None where nothing is known.
    """
    day = _day(dates, near, published_at)
    hour = _nearest(text, near)
    if hour is None and day is None and heading:
        hour = _nearest(heading, 0)
        day = _day_of_heading(heading, published_at) if hour else None
    if hour is not None and (day is not None or published_at is not None):
        found = _at_hour(hour, day, published_at)
        return found if may_be_ahead else _capped(found, published_at)
    if day is not None:
        return day if may_be_ahead else _capped(day, published_at)
    if published_at is not None:
        return Moment(published_at, "minute", "publication")
    return None


def is_over(moment: Moment | None, published_at: datetime | None) -> bool:
    """Whether a figure is of an event that ended long before the article; of one without a date, a whole year's."""
    if moment is None or moment.origin != "text":
        return False
    if published_at is None:
        return moment.precision in ("month", "year")
    return published_at - moment.at > LONG_AGO


@dataclass(frozen=True)
class _Hour:
    start: int
    words: str
    minutes: int
    """From midnight, at its end."""
    is_exact: bool


def _nearest(text: str, near: int) -> _Hour | None:
    """The hour or part of a day that stands nearest, one in the same clause before one behind a comma."""
    reading = _same_length(text)
    found = [hour for hour in (_clock(each, text) for each in _CLOCK.finditer(reading)) if hour]
    covered = [(hour.start, hour.start + len(hour.words)) for hour in found]
    for part in _PART.finditer(reading):
        if not any(start <= part.start() < end for start, end in covered):
            word = part["part"] or part["english"]
            found.append(_Hour(part.start(), text[part.start() : part.end()], _PARTS[word] * 60, False))

    def distance(hour: _Hour) -> tuple[int, int]:
        between = text[min(near, hour.start) : max(near, hour.start)]
        return sum(between.count(mark) for mark in "،,;؛") + between.count(" و2"), len(between)

    return min(found, key=distance, default=None)


def _clock(found: re.Match[str], text: str) -> _Hour | None:
    words = text[found.start() : found.end()]
    if found["word"]:
        hour, minute = _HOURS[found["word"]] % 12, 30 if found["thirty"] else 0
        of = found["of"]
        late = any(word in of for word in ("ظهر", "عصر", "مساء")) or ("ليل" in of and hour >= 6)
        return _Hour(found.start(), words, (hour + (12 if late else 0)) * 60 + minute, True)
    hour = int(found["h"] or found["h12"])
    half = found["half"] or found["half12"]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return _Hour(found.start(), words, hour * 60 + int(found["m"] or 0), True)


def _day(dates: Sequence[Mapping[str, Any]], near: int, published_at: datetime | None) -> Moment | None:
    """The nearest date, as a moment at its end."""
    known = [(abs(date["start"] - near), date) for date in dates]
    for _, date in sorted(known, key=lambda one: one[0]):
        moment = _of_value(str(date["value"]), published_at)
        if moment is not None:
            return moment
    return None


def _of_value(value: str, published_at: datetime | None) -> Moment | None:
    """An ISO date as the reader writes it; a day without its year is the last one before publication."""
    if value.startswith("XXXX-") and re.fullmatch(r"XXXX-\d\d(-\d\d)?", value) and published_at:
        is_ahead = int(value[5:7]) > published_at.month
        value = f"{published_at.year - is_ahead}{value[4:]}"
    found = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", value)
    if found is None:
        return None
    year, month, day = (int(part or 0) for part in found.groups())
    try:
        if day:
            start = datetime(year, month, day, tzinfo=UTC)
            return Moment(start + timedelta(days=1) - _LAST, "day", "text", value)
        if month:
            start = datetime(year, month, 1, tzinfo=UTC)
            return Moment((start + timedelta(days=32)).replace(day=1) - _LAST, "month", "text", value)
        return Moment(datetime(year + 1, 1, 1, tzinfo=UTC) - _LAST, "year", "text", value)
    except (ValueError, OverflowError):
        return None


_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ARABIC_WEEKDAYS = ("الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "الاحد")


def _day_of_heading(heading: str, published_at: datetime | None) -> Moment | None:
    """A weekday in a live report's line, as the last such day before publication."""
    reading = _same_length(heading)
    for names in (_WEEKDAYS, _ARABIC_WEEKDAYS):
        for number, name in enumerate(names):
            if name in reading and published_at is not None:
                back = (published_at.weekday() - number) % 7
                midnight = published_at.replace(hour=0, minute=0, second=0, microsecond=0)
                return Moment(midnight - timedelta(days=back - 1) - _LAST, "day", "text", heading)
    return None


def _at_hour(hour: _Hour, day: Moment | None, published_at: datetime | None) -> Moment:
    if day is not None and day.precision != "day":
        return day
    end = day.at + _LAST if day is not None else _midnight(published_at)
    at = end - timedelta(days=1) + timedelta(minutes=hour.minutes)
    moment = Moment(at, "minute" if hour.is_exact else "part", "text", hour.words)
    if day is None and published_at is not None and moment.earliest - published_at > AHEAD_OF_UTC:
        # "In the evening" of an article of the morning was the evening before.
        moment = Moment(at - timedelta(days=1), moment.precision, "text", hour.words)
    return moment


def _midnight(published_at: datetime | None) -> datetime:
    assert published_at is not None, "an hour needs a day or a publication"
    return published_at.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)


def _capped(moment: Moment, published_at: datetime | None) -> Moment:
    """No later than the publication, as local hours are written without their zone."""
    if published_at is None or moment.at <= published_at:
        return moment
    return Moment(published_at, moment.precision, moment.origin, moment.words)


def _same_length(text: str) -> str:
    """The reading form, vowels made spaces so that offsets stay."""
    return _VOWELS.sub(" ", reading_form(text))
