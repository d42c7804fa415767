"""Dates: absolute ones as ISO 8601, relative ones resolved against the publication date when it is known.

Unresolved ones keep what they say: "XXXX-11-10" (no year), "XXXX-WXX-2" (a Tuesday), "P-1D" (yesterday),
"P1Y" (next year), "P-3X" (three decades ago). Longer stretches: "1990s", "1800s" (the 19th century, precision
century), "2006-SU" (summer), "2024-Q1", "2024-H2", "2024-W19-WE" (a weekend). Hours are "T10:30". Hijri dates stay
Hijri ("1445-09-15 AH").
"""

from collections.abc import Callable, Iterable
from datetime import datetime

from workbench.language.date_words import CALENDARS, Calendar, Sentence
from workbench.language.dates_in_figures import numeric_dates
from workbench.language.dates_in_hours import time_date
from workbench.language.dates_in_months import month_dates
from workbench.language.dates_in_years import (
    century_date,
    decade_date,
    first_months_date,
    part_of_year_date,
    season_date,
    year_date,
    year_in_words_date,
)
from workbench.language.dates_named import feast_date, weekend_date
from workbench.language.dates_relative import counted_date, relative_day, span_date, weekday_date
from workbench.language.model import DateMention
from workbench.language.numbers_years import FIRST_WORDS
from workbench.language.words import Words
from workbench.text.languages import Language

_Kind = Callable[[Sentence, int], DateMention | None]


def _kinds_of(calendar: Calendar) -> dict[str, list[_Kind]]:
    """Each word by which a date is told to the kinds of dates it may tell, in the order they are tried."""
    days = {word for words in calendar.relative_days for word in words[:1]}
    table: tuple[tuple[Iterable[str], _Kind], ...] = (
        (calendar.decades, decade_date),
        (calendar.century, century_date),
        (calendar.parts_of_year, part_of_year_date),
        (calendar.first_months, first_months_date),
        (calendar.weekend_words, weekend_date),
        ({words[-1] for words in calendar.feasts}, feast_date),
        (calendar.seasons, season_date),
        (days | calendar.today, relative_day),
        (calendar.weekdays, weekday_date),
        ({"و" + day for day in calendar.weekdays}, weekday_date),
        (calendar.counted_spans, counted_date),
        (calendar.spans, span_date),
        (calendar.grammar.hours_before | calendar.grammar.hours_after | calendar.hour_words, time_date),
        (FIRST_WORDS, year_in_words_date),
    )
    kinds: dict[str, list[_Kind]] = {}
    for words, kind in table:
        for word in words:
            kinds.setdefault(word, []).append(kind)
    return kinds


def _months_of(calendar: Calendar) -> frozenset[str]:
    first = {name[0] for name in (*calendar.months, *calendar.hijri_months)}
    return frozenset(first | {"و" + word for word in first})


_KINDS = {language: _kinds_of(calendar) for language, calendar in CALENDARS.items()}
_MONTHS = {language: _months_of(calendar) for language, calendar in CALENDARS.items()}
_TOLD_BY = {language: _MONTHS[language] | _KINDS[language].keys() for language in CALENDARS}


def dates_in(words: Words, language: Language, published_at: datetime | None) -> list[DateMention]:
    """The dates of a sentence by their start."""
    told_by = _TOLD_BY[language]
    # A key between "0" and ":" begins with a digit; few are below ":" at all.
    told = [at for at, key in enumerate(words.keys) if key in told_by or (key < ":" and key >= "0")]
    if not told:
        return []
    today = published_at.date() if published_at else None
    sentence = Sentence(words, words.keys, CALENDARS[language], today)
    found = numeric_dates(words, [words.keys[at] for at in told])
    months, kinds = _MONTHS[language], _KINDS[language]
    for at in told:
        if words.keys[at] in months:
            _add(found, month_dates(sentence, at))
    for at in told:
        key = words.keys[at]
        if "0" <= key < ":":
            mention = year_date(sentence, at) if len(key) > 1 else None
        else:
            mention = _first_kind(sentence, at, kinds.get(key, ()))
        if mention:
            _add(found, [mention])
    if len(found) < 2:
        return found
    return _without_told_weekdays(sentence, sorted(found, key=lambda one: one.start))


def _first_kind(sentence: Sentence, at: int, kinds: Iterable[_Kind]) -> DateMention | None:
    for kind in kinds:
        mention = kind(sentence, at)
        if mention:
            return mention
    return None


def _add(found: list[DateMention], mentions: list[DateMention]) -> None:
    """Adds those that overlap none found before."""
    for mention in mentions:
        if not any(one.start < mention.end and mention.start < one.end for one in found):
            found.append(mention)


def _without_told_weekdays(sentence: Sentence, found: list[DateMention]) -> list[DateMention]:
    """A weekday beside its full date says nothing more: "on Monday, 13 May", "الاثنين 13 مايو"."""
    kept: list[DateMention] = []
    weekdays = sentence.calendar.weekdays
    for n, mention in enumerate(found):
        following = found[n + 1] if n + 1 < len(found) else None
        last = sentence.words.at(mention.end - 1)
        gap = sentence.words.text[mention.end : following.start].strip(" ،,") if following else "-"
        beside = following is not None and gap in ("", "the", "الموافق") and following.precision == "day"
        if not (beside and sentence.keys[last].removeprefix("و") in weekdays):
            kept.append(mention)
    return kept
