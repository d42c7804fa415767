"""Days and months: 3 May 2024, May 2-5, ٦ تشرين الأول/أكتوبر 1973, الخامس والعشرين من يناير, and Hijri ones."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from workbench.language.date_words import SUFFIXES, Sentence, iso, speaks_of_the_future
from workbench.language.model import DateMention

_JOINTS = frozenset({"الي", "و", "حتي", "to", "and", "-", "–", "or", "او"})
_ABBREVIATION = 4
_NEAR = timedelta(days=90)
"""How far ahead a day without a year may be, where nothing speaks of the future."""


def month_dates(sentence: Sentence, at: int) -> list[DateMention]:
    """The days that a month tells ("from 2 to 5 May 2022" are two), or the month itself."""
    clitic = int(sentence.keys[at][0] == "و" and not sentence.words.text[sentence.words.starts[at]].isascii())
    for hijri, months in ((False, sentence.calendar.months), (True, sentence.calendar.hijri_months)):
        for skip in (0, clitic) if clitic else (0,):
            found = _month_name(sentence, at, months, skip)
            if found:
                name, month, last = found
                return _month(sentence, at, name, month, last, skip, hijri)
    return []


def _month_name(
    sentence: Sentence, at: int, months: Mapping[tuple[str, ...], int], skip: int = 0
) -> tuple[tuple[str, ...], int, int] | None:
    for length in (2, 1):
        keys = sentence.keys[at : at + length]
        name = (keys[0][skip:], *keys[1:]) if keys else ()
        month = months.get(name)
        if month is not None and len(keys) == length:
            return name, month, at + length - 1
    return None


def _month(
    sentence: Sentence, at: int, name: tuple[str, ...], month: int, last: int, clitic: int, hijri: bool
) -> list[DateMention]:
    last = _behind_other_name(sentence, month, last)
    if sentence.key(last + 1) == "." and sentence.key(last + 2).isdecimal() and len(name[0]) <= _ABBREVIATION:
        last += 1  # Nov. 10
    first = at
    days = list(_days_in_front(sentence, at))
    if not days:
        days = list(_days_behind(sentence, last))
        last = max([last, *(day_last for _, day_last, _ in days)])
    else:
        first = days[0][0]
    year = _year_of_month(sentence, first, last, month, days[-1][2] if days else None)
    if year is not None and year[0] is not None:
        last = max(last, year[0])
    value = year[1] if year else None
    if value is None and not hijri and _names_an_event(sentence, first, last):
        sentence = replace(sentence, today=None)  # which year it was, the name does not tell
    if hijri:
        return _hijri(sentence, first, last, days, month, value)
    if not days and value is None and name in sentence.calendar.doubtful_months:
        written = sentence.words.text[sentence.words.starts[at]]
        if sentence.key(at - 1) not in sentence.calendar.before_months or written.islower():
            return []
    return _with_year(sentence, at, last, days, month, value, clitic)


def _names_an_event(sentence: Sentence, first: int, last: int) -> bool:
    calendar = sentence.calendar
    return (
        sentence.key(first - 1) in calendar.named_after_dates
        or sentence.key(last + 1) in calendar.named_by_dates
    )


def _with_year(
    sentence: Sentence,
    at: int,
    last: int,
    days: list[tuple[int, int, int]],
    month: int,
    year: int | None,
    clitic: int,
) -> list[DateMention]:
    if not days:
        value = year if year is not None else nearest_year(sentence, at, month, 1)
        head = f"{value:04d}" if value is not None else "XXXX"
        return [sentence.mention(at, last, f"{head}-{month:02d}", "month", clitic)]
    found: list[DateMention] = []
    for n, (day_first, day_last, day) in enumerate(days):
        value = year if year is not None else nearest_year(sentence, at, month, day)
        written = iso(value, month, day) if value is not None else f"XXXX-{month:02d}-{day:02d}"
        if written is None:
            continue
        is_last = n == len(days) - 1
        begins = (
            min(day_first, at) if (is_last and day_first < at) or (n == 0 and day_first > at) else day_first
        )
        ends = last if is_last and (day_first < at or len(days) == 1) else max(day_last, begins)
        if n == len(days) - 1 and day_first > at:
            ends = last
        found.append(sentence.mention(begins, ends, written, "day"))
    return found


def _behind_other_name(sentence: Sentence, month: int, last: int) -> int:
    """ "تشرين الثاني/نوفمبر", "تشرين الثاني (نوفمبر)": the second name of the month belongs to it."""
    other = _month_name(sentence, last + 1 + (sentence.key(last + 1) in {"/", "("}), sentence.calendar.months)
    if other is None or other[1] != month:
        return last
    return other[2] + (sentence.key(last + 1) == "(" and sentence.key(other[2] + 1) == ")")


def day_ending_at(sentence: Sentence, at: int, *, words_too: bool) -> tuple[int, int, int] | None:
    """First and last word and the number of a day of the month that ends at a word."""
    key = sentence.key(at)
    if key.isdecimal() and len(key) <= 2 and 1 <= int(key) <= 31:
        return at, at, int(key)
    for back in range(1 + words_too * 2):
        ordinal = sentence.ordinal_at(at - back) if at >= back else None
        if ordinal and ordinal[0] == at and (words_too or key in SUFFIXES) and 1 <= ordinal[1] <= 31:
            for longer_by in (1, 2) if words_too else ():  # خامس وعشرين, twenty-fifth
                longer = sentence.ordinal_at(at - back - longer_by) if at - back >= longer_by else None
                if longer and longer[0] == at:
                    return at - back - longer_by, at, longer[1]
            return at - back, at, ordinal[1]
    if key in SUFFIXES and sentence.touches(at):
        ordinal = sentence.ordinal_at(at - 1)
        if ordinal and 1 <= ordinal[1] <= 31:
            return at - 1, at, ordinal[1]
    return None


def _days_in_front(sentence: Sentence, at: int) -> Iterator[tuple[int, int, int]]:
    n = at - 1
    if sentence.key(n) in sentence.calendar.month_words:
        n -= 1
    joined = sentence.key(n) in {"من", "of"}
    day = day_ending_at(sentence, n - joined, words_too=joined)
    if day is None:
        return
    joint = day[0] - 1
    if sentence.key(joint) in _JOINTS:
        other = day_ending_at(sentence, joint - 1, words_too=joined)
        if other and other[2] < day[2]:
            yield other
    yield day


def _days_behind(sentence: Sentence, last: int) -> Iterator[tuple[int, int, int]]:
    """November 10, May 2-5; in Arabic only where a comma or year shows it."""
    day = _day_beginning_at(sentence, last + 1)
    if day is None:
        return
    yield day
    if sentence.key(day[1] + 1) in _JOINTS:
        other = _day_beginning_at(sentence, day[1] + 2)
        if (
            other
            and other[2] > day[2]
            and sentence.key(other[1] + 1) not in sentence.calendar.grammar.counted
        ):
            yield other


def _day_beginning_at(sentence: Sentence, at: int) -> tuple[int, int, int] | None:
    key = sentence.key(at)
    if not key.isdecimal() or len(key) > 2 or not 1 <= int(key) <= 31:
        return None
    last = at + 1 if sentence.key(at + 1) in SUFFIXES and sentence.touches(at + 1) else at
    following = sentence.key(last + 1)
    if following.isalpha() and following in sentence.calendar.grammar.counted:
        return None
    return at, last, int(key)


def _year_of_month(
    sentence: Sentence, first: int, last: int, month: int, day: int | None
) -> tuple[int | None, int] | None:
    """Where the year stands behind a month, and which it is: 2020, or the one "last" or "next" tells."""
    behind = sentence.year_behind(last + 1)
    if behind:
        return behind
    calendar, today = sentence.calendar, sentence.today
    if today is None:
        return None
    for at, extends in ((last + 1, True), (first - 1, False)):
        key = sentence.key(at)
        arabic_word = not key.isascii()
        if arabic_word != extends:
            continue
        where = at if extends else None
        this_year = (month, day or 1) < (today.month, today.day if day else 1)
        if key in calendar.last:
            return where, today.year if this_year else today.year - 1
        if key in calendar.next:
            return where, today.year + 1 if this_year or (month == today.month and not day) else today.year
        if key in calendar.this - {"هذا", "هذه"}:
            return where, today.year
    return None


def nearest_year(sentence: Sentence, at: int, month: int, day: int) -> int | None:
    """The year of a day without one: the last such day, unless the next is near or the future spoken of."""
    today = sentence.today
    if today is None:
        return None
    if (month, day) <= (today.month, today.day) or month == today.month:
        passed = (month, day) < (today.month, today.day) and month != today.month
        return today.year + 1 if passed and speaks_of_the_future(sentence, at) else today.year
    ahead = date(today.year, month, min(day, 28)) - today
    if ahead <= _NEAR or speaks_of_the_future(sentence, at):
        return today.year
    return today.year - 1


def _hijri(
    sentence: Sentence, first: int, last: int, days: list[tuple[int, int, int]], month: int, year: int | None
) -> list[DateMention]:
    """A Hijri date keeps its calendar: 1445-09-15 AH."""
    if year is None or not 1200 <= year <= 1600:
        return []
    if sentence.key(last + 1) in sentence.calendar.hijri_era:
        last += 1
    day = f"-{days[-1][2]:02d}" if days else ""
    return [sentence.mention(first, last, f"{year:04d}-{month:02d}{day} AH", "day" if days else "month")]
