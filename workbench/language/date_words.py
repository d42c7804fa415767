"""The words for dates of each language, and what every kind of date is read with."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import ModuleType

from workbench.language.arabic import calendar as arabic
from workbench.language.arabic.numbers import ORDINALS as ARABIC_ORDINALS
from workbench.language.arabic.numbers import TEEN
from workbench.language.english import calendar as english
from workbench.language.english.numbers import ORDINALS as ENGLISH_ORDINALS
from workbench.language.figure_grammar import GRAMMARS, Grammar
from workbench.language.model import DateMention
from workbench.language.numbers_years import FIRST_WORDS, year_in_words
from workbench.language.words import Words
from workbench.text.languages import Language

SUFFIXES = frozenset({"st", "nd", "rd", "th"})


@dataclass(frozen=True, slots=True)
class Calendar:
    """Word lists of one language; what each holds stands beside it in `calendar.py`."""

    months: Mapping[tuple[str, ...], int]
    hijri_months: Mapping[tuple[str, ...], int]
    hijri_era: frozenset[str]
    doubtful_months: frozenset[tuple[str, ...]]
    before_months: frozenset[str]
    month_words: frozenset[str]
    weekdays: Mapping[str, int]
    named_days: frozenset[str]
    named_by_days: frozenset[str]
    counted_from: frozenset[str]
    named_after_dates: frozenset[str]
    named_by_dates: frozenset[str]
    relative_days: Mapping[tuple[str, ...], int]
    today: frozenset[str]
    day_parts: frozenset[str]
    spans: Mapping[str, str]
    last: frozenset[str]
    next: frozenset[str]
    this: frozenset[str]
    parts: frozenset[str]
    ago: frozenset[str]
    counted_spans: Mapping[str, str]
    decades: Mapping[str, int]
    ages: frozenset[str]
    century: frozenset[str]
    seasons: Mapping[str, str]
    parts_of_year: Mapping[str, str]
    first_months: frozenset[str]
    weekend_words: frozenset[str]
    weekends: frozenset[str]
    feasts: Mapping[tuple[str, ...], tuple[int, int]]
    hour_words: frozenset[str]
    before_years: frozenset[str]
    ordinals: Mapping[str, int]
    ordinal_tens: Mapping[str, int]
    future: frozenset[str]
    grammar: Grammar


def _calendar(words: ModuleType, ordinals: Mapping[str, int], language: Language) -> Calendar:
    return Calendar(
        months=words.MONTHS,
        hijri_months=words.HIJRI_MONTHS,
        hijri_era=words.HIJRI_ERA,
        doubtful_months=words.DOUBTFUL_MONTHS,
        before_months=words.BEFORE_MONTHS,
        month_words=words.MONTH_WORDS,
        weekdays=words.WEEKDAYS,
        named_days=words.NAMED_DAYS,
        named_by_days=words.NAMED_BY_DAYS,
        counted_from=words.COUNTED_FROM,
        named_after_dates=words.NAMED_AFTER_DATES,
        named_by_dates=words.NAMED_BY_DATES,
        relative_days=words.RELATIVE_DAYS,
        today=words.TODAY,
        day_parts=words.DAY_PARTS,
        spans=words.SPANS,
        last=words.LAST,
        next=words.NEXT,
        this=words.THIS,
        parts=words.PARTS,
        ago=words.AGO,
        counted_spans=words.COUNTED_SPANS,
        decades=words.DECADES,
        ages=words.AGES,
        century=words.CENTURY,
        seasons=words.SEASONS,
        parts_of_year=words.PARTS_OF_YEAR,
        first_months=words.FIRST_MONTHS,
        weekend_words=words.WEEKEND_WORDS,
        weekends=words.WEEKENDS,
        feasts=words.FEASTS,
        hour_words=words.HOUR_WORDS,
        before_years=words.BEFORE_YEARS,
        ordinals=ordinals,
        ordinal_tens=words.ORDINAL_TENS,
        future=words.FUTURE,
        grammar=GRAMMARS[language],
    )


CALENDARS: dict[Language, Calendar] = {
    "ar": _calendar(
        arabic, ARABIC_ORDINALS | {"ال" + key: value for key, value in ARABIC_ORDINALS.items()}, "ar"
    ),
    "en": _calendar(english, ENGLISH_ORDINALS, "en"),
}


@dataclass(slots=True)
class Sentence:
    """One sentence while its dates are read, with the day it was published when that is known."""

    words: Words
    keys: list[str]
    calendar: Calendar
    today: date | None

    def key(self, at: int) -> str:
        """The word at an index, "" outside the sentence."""
        return self.keys[at] if 0 <= at < len(self.keys) else ""

    def mention(self, first: int, last: int, value: str, precision: str, clitic: int = 0) -> DateMention:
        """The date from word `first` without its clitic to word `last`."""
        return DateMention(self.words.starts[first] + clitic, self.words.ends[last], value, precision)

    def touches(self, at: int) -> bool:
        """Whether a word follows the one in front of it without a space."""
        return 0 < at < len(self.keys) and self.words.ends[at - 1] == self.words.starts[at]

    def year_at(self, at: int) -> int | None:
        """The year in four digits at an index."""
        key = self.key(at)
        if len(key) != 4 or not key.isdecimal():
            return None
        year = int(key)
        return year if 1000 <= year <= 2100 else None

    def year_behind(self, at: int) -> tuple[int, int] | None:
        """Index and value of a year behind a month, season or quarter, over "of the year"."""
        n = at
        while n < at + 3 and self.key(n) in self.calendar.before_years:
            n += 1
        year = self.year_at(n)
        if year is not None:
            return n, year
        if self.key(n) in FIRST_WORDS and (number := year_in_words(self.words, n)):
            return number.last, int(number.value)
        return self._running_year(n)

    def _running_year(self, at: int) -> tuple[int, int] | None:
        """ "of last year", "من هذا العام", "من العام الماضي"."""
        if self.today is None:
            return None
        calendar = self.calendar
        for unit, adjective in ((at, at + 1), (at - 1, at), (at + 1, at)):
            if calendar.spans.get(self.key(unit)) != "Y":
                continue
            for words, shift in ((calendar.last, -1), (calendar.next, 1), (calendar.this, 0)):
                if self.key(adjective) in words:
                    return max(unit, adjective), self.today.year + shift
        return None

    def ordinal_at(self, at: int) -> tuple[int, int] | None:
        """Last index and value of an ordinal in words or digits: الخامس والعشرين, twenty-first, 12th, الـ19."""
        calendar = self.calendar
        key = self.key(at)
        if key.isdecimal() and len(key) <= 2:
            return (at + 1, int(key)) if self.key(at + 1) in SUFFIXES and self.touches(at + 1) else None
        if key in calendar.ordinal_tens:
            return at, calendar.ordinal_tens[key]
        value = calendar.ordinals.get(key)
        following = self.key(at + 1)
        if value is None:
            tens = _TENS.get(key)
            units = calendar.ordinals.get(self.key(at + 2))
            return (at + 2, tens + units) if tens and units and following == "-" else None
        if following in TEEN:
            return at + 1, value + 10
        if following[:1] == "و" and following in calendar.ordinal_tens:
            return at + 1, value + calendar.ordinal_tens[following]
        return at, value


_TENS = {"twenty": 20, "thirty": 30}


def iso(year: int, month: int, day: int) -> str | None:
    """The date as ISO 8601; None where the calendar has no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def days_away(day: date, days: int) -> date:
    """The day so many days later, negative earlier; the day itself where the calendar ends."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day


def speaks_of_the_future(sentence: Sentence, at: int) -> bool:
    """Whether "will" or a verb with سـ stands in front."""
    for key in sentence.keys[:at]:
        if key in sentence.calendar.future:
            return True
        if key[0] == "س" and len(key) >= 5 and key[1] in "يتن":
            return True
    return False
