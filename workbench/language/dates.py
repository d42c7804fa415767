"""Dates: absolute ones as ISO 8601, relative ones resolved against the publication date when it is known.

Unresolved ones keep what they say: "XXXX-11-10" (no year), "XXXX-WXX-2" (a Tuesday), "P-1D" (yesterday),
"P1Y" (next year), "P-3X" (three decades ago).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from workbench.language import numbers_arabic, numbers_english
from workbench.language.arabic import calendar as arabic
from workbench.language.english import calendar as english
from workbench.language.model import DateMention
from workbench.language.numbers_model import NumberReader
from workbench.language.words import Words
from workbench.text.languages import Language

_ISO = re.compile(r"(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?!\d)")


@dataclass(frozen=True, slots=True)
class _Calendar:
    months: Mapping[tuple[str, ...], int]
    doubtful_months: frozenset[tuple[str, ...]]
    weekdays: Mapping[str, int]
    relative_days: Mapping[str, int]
    spans: Mapping[str, str]
    counted_spans: Mapping[str, str]
    decades: Mapping[str, str]
    last: frozenset[str]
    next: frozenset[str]
    this: frozenset[str]
    read: NumberReader
    year_words: frozenset[str]

    @property
    def triggers(self) -> frozenset[str]:
        names = {name[0] for name in self.months}
        return frozenset(
            names
            | {"و" + name for name in names}
            | self.weekdays.keys()
            | self.relative_days.keys()
            | self.spans.keys()
            | self.counted_spans.keys()
            | self.decades.keys()
            | {arabic.TODAY}
        )


_CALENDARS: dict[Language, _Calendar] = {
    "ar": _Calendar(
        arabic.MONTHS, arabic.DOUBTFUL_MONTHS, arabic.WEEKDAYS, arabic.RELATIVE_DAYS, arabic.SPANS,
        arabic.COUNTED_SPANS, arabic.DECADES, arabic.LAST, arabic.NEXT, arabic.THIS, numbers_arabic.number_at,
        frozenset({"عام", "سنه", "العام", "لعام", "بعام", "وعام", "في", "منذ", "حتي", "صيف", "خريف", "شتاء", "ربيع",
                   "نهايه", "بدايه", "مطلع", "اواخر", "اوائل", "منتصف", "بين", "و"}),
    ),
    "en": _Calendar(
        english.MONTHS, english.DOUBTFUL_MONTHS, english.WEEKDAYS, english.RELATIVE_DAYS, english.SPANS,
        english.COUNTED_SPANS, english.DECADES, english.LAST, english.NEXT, english.THIS, numbers_english.number_at,
        frozenset({"in", "since", "by", "until", "of", "from", "year", "early", "late", "mid", "during", "the", "and",
                   "between", "before", "after"}),
    ),
}  # fmt: skip
_TRIGGERS = {language: calendar.triggers for language, calendar in _CALENDARS.items()}


def dates_in(words: Words, language: Language, published_at: datetime | None) -> list[DateMention]:
    """The dates of a sentence by their start."""
    if _TRIGGERS[language].isdisjoint(words.keys) and not any(
        len(key) >= 4 and key[0].isdigit() for key in words.keys
    ):
        return []
    return _Dates(words, _CALENDARS[language], published_at).read()


class _Dates:
    """One sentence while its dates are read."""

    def __init__(self, words: Words, calendar: _Calendar, published_at: datetime | None) -> None:
        self.words = words
        self.keys = words.keys
        self.calendar = calendar
        self.today = published_at.date() if published_at else None

    def read(self) -> list[DateMention]:
        found = self._numeric()
        taken = [(mention.start, mention.end) for mention in found]
        at = 0
        while at < len(self.keys):
            mention = self._at(at)
            if mention is None or any(start < mention.end and mention.start < end for start, end in taken):
                at += 1
                continue
            found.append(mention)
            at = max(at + 1, self.words.at(mention.end))
        return sorted(found, key=lambda mention: mention.start)

    def _numeric(self) -> list[DateMention]:
        """2020-11-10, 10/11/2020: the day comes first where the year comes last."""
        if not self.keys or not {"-", "/"} & set(self.keys):
            return []
        start, end = self.words.starts[0], self.words.ends[-1]
        found: list[DateMention] = []
        for pattern, order in ((_ISO, (1, 3, 4)), (_DAY_FIRST, (4, 3, 1))):
            for match in pattern.finditer(self.words.text, start, end):
                year, month, day = (int(match[group]) for group in order)
                value = _iso(year, month, day)
                if value:
                    found.append(DateMention(match.start(), match.end(), value, "day"))
        return found

    def _at(self, at: int) -> DateMention | None:
        key = self.keys[at]
        return (
            self._month(at)
            or (self._year(at) if key[0].isdigit() else None)
            or self._weekday(at)
            or self._relative_day(at)
            or self._span(at)
            or self._counted(at)
            or self._decade(at)
        )

    def _mention(self, first: int, last: int, value: str, precision: str) -> DateMention:
        return DateMention(self.words.starts[first], self.words.ends[last], value, precision)

    # Absolute

    def _month(self, at: int) -> DateMention | None:
        found = self._month_name(at)
        if found is None:
            return None
        name, month, last = found
        if last + 1 < len(self.keys) and self.keys[last + 1] == "/":
            other = self._month_name(last + 2)  # "تشرين الثاني/نوفمبر"
            if other and other[1] == month:
                last = other[2]
        first, day = at, self._day_number(at - 1)
        if day is not None:
            first = at - 1
        elif at >= 2 and self.keys[at - 1] in {"من", "of"}:
            day = self._day_number(at - 2)
            first = at - 2 if day is not None else at
        elif day is None and last + 1 < len(self.keys):
            day = self._day_number(last + 1)  # "November 10"
            last = last + 1 if day is not None else last
        year_at = last + 1
        if year_at < len(self.keys) and self.keys[year_at] in {",", "من", "عام", "سنه"}:
            year_at += 1
        year = self._year_number(year_at)
        if year is not None:
            last = year_at
        if day is None and year is None and name in self.calendar.doubtful_months:
            return None
        head = f"{year:04d}" if year is not None else "XXXX"
        if day is None:
            return self._mention(first, last, f"{head}-{month:02d}", "month")
        if year is not None and _iso(year, month, day) is None:
            return None
        return self._mention(first, last, f"{head}-{month:02d}-{day:02d}", "day")

    def _month_name(self, at: int) -> tuple[tuple[str, ...], int, int] | None:
        for length in (2, 1):
            name = tuple(self.keys[at : at + length])
            month = self.calendar.months.get(name)
            if month is not None:
                return name, month, at + len(name) - 1
        return None

    def _day_number(self, at: int) -> int | None:
        if not 0 <= at < len(self.keys) or not self.keys[at].isdecimal() or len(self.keys[at]) > 2:
            return None
        day = int(self.keys[at])
        return day if 1 <= day <= 31 else None

    def _year_number(self, at: int) -> int | None:
        if not 0 <= at < len(self.keys) or not self.keys[at].isdecimal() or len(self.keys[at]) != 4:
            return None
        year = int(self.keys[at])
        return year if 1000 <= year <= 2100 else None

    def _year(self, at: int) -> DateMention | None:
        year = self._year_number(at)
        before = self.keys[at - 1] if at else ""
        if year is None or before not in self.calendar.year_words:
            return None
        if at + 1 < len(self.keys) and self.keys[at + 1] == "s":
            return self._mention(at, at + 1, f"{year}s", "decade")
        return self._mention(at, at, f"{year:04d}", "year")

    def _decade(self, at: int) -> DateMention | None:
        value = self.calendar.decades.get(self.keys[at])
        return self._mention(at, at, value, "decade") if value else None

    # Relative to the publication

    def _weekday(self, at: int) -> DateMention | None:
        day = self.calendar.weekdays.get(self.keys[at])
        if day is None:
            return None
        following = self.keys[at + 1] if at + 1 < len(self.keys) else ""
        last = at + 1 if following in self.calendar.last | self.calendar.next else at
        first = at - 1 if at and self.keys[at - 1] in {arabic.TODAY, "last", "next"} else at
        ahead = following in self.calendar.next or (first < at and self.keys[first] == "next")
        if self.today is None:
            return self._mention(first, last, f"XXXX-WXX-{day}", "weekday")
        distance = (self.today.isoweekday() - day) % 7
        found = self.today + timedelta(days=(7 - distance) if ahead else -distance)
        return self._mention(first, last, found.isoformat(), "day")

    def _relative_day(self, at: int) -> DateMention | None:
        key = self.keys[at]
        shift = self.calendar.relative_days.get(key)
        if shift is None and key == arabic.TODAY:
            following = self.keys[at + 1] if at + 1 < len(self.keys) else "."
            if following.isalpha():
                return None  # "the day", or in front of a weekday that is read with it
            shift = 0
        if shift is None:
            return None
        first = at
        if (
            shift == -1
            and at
            and self.keys[at - 1] in {"اول", "من"}
            and "اول" in self.keys[max(0, at - 2) : at]
        ):
            first, shift = self.keys.index("اول", max(0, at - 2)), -2
        if self.today is None:
            return self._mention(first, at, f"P{shift}D", "relative")
        return self._mention(first, at, (self.today + timedelta(days=shift)).isoformat(), "day")

    def _span(self, at: int) -> DateMention | None:
        """Last week, next year; Arabic puts the adjective behind, English in front."""
        unit = self.calendar.spans.get(self.keys[at])
        if unit is None:
            return None
        for n in (at + 1, at - 1):
            if not 0 <= n < len(self.keys):
                continue
            for adjectives, count in (
                (self.calendar.last, -1),
                (self.calendar.next, 1),
                (self.calendar.this, 0),
            ):
                if self.keys[n] in adjectives:
                    return self._shifted(min(at, n), max(at, n), count, unit)
        if at and self.keys[at - 1] in arabic.PARTS and not self._is_year_word(at):
            return self._shifted(at - 1, at, 0, unit)
        return None

    def _is_year_word(self, at: int) -> bool:
        return self._year_number(at + 1) is not None

    def _counted(self, at: int) -> DateMention | None:
        """Three days ago: قبل ثلاثة أيام, منذ أكثر من 3 عقود."""
        unit = self.calendar.counted_spans.get(self.keys[at])
        if unit is None:
            return None
        if at + 1 < len(self.keys) and self.keys[at + 1] == "ago":
            for back in range(1, 4):
                number = self.calendar.read(self.words, at - back) if at >= back else None
                if number and number.last == at - 1:
                    return self._shifted(at - back, at + 1, -number.value, unit)
            return None
        for back in range(1, 6):
            if at < back:
                return None
            if self.keys[at - back] in arabic.AGO:
                for first in range(at - back + 1, at):
                    number = self.calendar.read(self.words, first)
                    if number and number.last == at - 1:
                        return self._shifted(at - back, at, -number.value, unit)
                if back == 1 and self.keys[at].endswith("ين"):
                    return self._shifted(at - 1, at, -2, unit)
                if back == 1 and unit in "DWMY":
                    return self._shifted(at - 1, at, -1, unit)
                return None
        return None

    def _shifted(self, first: int, last: int, count: int | float, unit: str) -> DateMention:
        value = f"P{int(count)}{unit}"
        if self.today is None:
            return self._mention(first, last, value, "relative")
        if unit == "Y":
            return self._mention(first, last, f"{self.today.year + int(count):04d}", "year")
        if unit == "M":
            months = self.today.year * 12 + self.today.month - 1 + int(count)
            return self._mention(first, last, f"{months // 12:04d}-{months % 12 + 1:02d}", "month")
        if unit == "W":
            year, week, _ = (self.today + timedelta(weeks=_within(count))).isocalendar()
            return self._mention(first, last, f"{year:04d}-W{week:02d}", "week")
        if unit == "D":
            return self._mention(
                first, last, (self.today + timedelta(days=_within(count))).isoformat(), "day"
            )
        return self._mention(first, last, value, "relative")


def _within(count: int | float) -> int:
    """A number of days or weeks no calendar refuses."""
    return max(-5_000, min(5_000, int(count)))


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
