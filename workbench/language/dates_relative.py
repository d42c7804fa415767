"""Dates seen from the day of publication: yesterday, Tuesday, last week, three days ago."""

from workbench.language.arabic import calendar as arabic
from workbench.language.date_words import Sentence, days_away, iso, speaks_of_the_future
from workbench.language.dates_in_months import day_ending_at
from workbench.language.model import DateMention
from workbench.language.numbers_years import FIRST_WORDS, year_in_words

_LONGEST_RELATIVE = 3
_AGO_REACH = 6
_FARTHEST = 5_000
"""Units beyond which nobody counts back."""


def weekday_date(sentence: Sentence, at: int) -> DateMention | None:
    """The last such day, or the next one where the sentence speaks of the future."""
    key = sentence.key(at)
    calendar = sentence.calendar
    day = calendar.weekdays.get(key)
    clitic = 0
    if day is None and key[:1] == "و":
        day, clitic = calendar.weekdays.get(key[1:]), 1
    if day is None or sentence.key(at - 1) in calendar.named_days or _names_a_paper(sentence, at):
        return None
    first, last = _with_parts_of_day(sentence, at)
    following = sentence.key(last + 1)
    ahead = back = False
    if (following in calendar.last or following in calendar.next) and not following.isascii():
        ahead, back, last = following in calendar.next, following in calendar.last, last + 1
    before = sentence.key(first - 1)
    if before.isascii() and before in calendar.last | calendar.next | calendar.this:
        ahead, back, first = before in calendar.next, before in calendar.last, first - 1
    if sentence.today is None or _counts_from_an_event(sentence, first, last):
        return sentence.mention(first, last, f"XXXX-WXX-{day}", "weekday", clitic if first == at else 0)
    distance = (sentence.today.isoweekday() - day) % 7
    if before in calendar.this:
        found = days_away(
            sentence.today, day - sentence.today.isoweekday()
        )  # this Saturday: of the running week
        return sentence.mention(first, last, found.isoformat(), "day")
    if ahead or (not back and speaks_of_the_future(sentence, first)):
        shift = 7 - distance if distance or ahead else 0
    else:
        shift = -distance if distance or not back else -7
    found = days_away(sentence.today, shift)
    return sentence.mention(first, last, found.isoformat(), "day", clitic if first == at else 0)


def _counts_from_an_event(sentence: Sentence, first: int, last: int) -> bool:
    """The Monday after the vote, الاثنين التالي; "resigned on Monday after the vote" is a day as any other."""
    following = sentence.key(last + 1)
    if following not in sentence.calendar.counted_from:
        return False
    return not following.isascii() or sentence.key(first - 1) == "the"


def _names_a_paper(sentence: Sentence, at: int) -> bool:
    following = at + 1
    if sentence.key(following) not in sentence.calendar.named_by_days:
        return False
    return sentence.words.text[sentence.words.starts[following]].isupper()


def _with_parts_of_day(sentence: Sentence, at: int) -> tuple[int, int]:
    """With "evening" or "today" in front (Arabic) or behind (English)."""
    first = last = at
    parts = sentence.calendar.day_parts
    while not sentence.key(first - 1).isascii() and (
        sentence.key(first - 1) in parts or sentence.key(first - 1) in sentence.calendar.today
    ):
        first -= 1
    if sentence.key(last + 1) in parts and sentence.key(last + 1).isascii():
        last += 1
    return first, last


def relative_day(sentence: Sentence, at: int) -> DateMention | None:
    """Yesterday, tomorrow, the day before yesterday; with the weekday that may follow."""
    for length in range(min(_LONGEST_RELATIVE, len(sentence.keys) - at), 0, -1):
        shift = sentence.calendar.relative_days.get(tuple(sentence.keys[at : at + length]))
        if shift is not None:
            return _relative(sentence, at, at + length - 1, shift)
    if sentence.key(at) in sentence.calendar.today and _is_today(sentence, at):
        return _relative(sentence, at, at, 0)
    return None


def _is_today(sentence: Sentence, at: int) -> bool:
    """Whether اليوم is today, and not "the day"."""
    following, before = sentence.key(at + 1), sentence.key(at - 1)
    if before in arabic.NOT_TODAY:
        return False
    if before in arabic.DAY_PARTS or following in sentence.calendar.weekdays:
        return True
    return not following.isalpha() or following in arabic.BEHIND_TODAY


def _relative(sentence: Sentence, first: int, last: int, shift: int) -> DateMention:
    first, last = _with_parts_of_day(sentence, first)[0], _with_parts_of_day(sentence, last)[1]
    comma = sentence.key(last + 1) in {",", "،"}
    if sentence.key(last + 1 + comma) in sentence.calendar.weekdays:
        last += 1 + comma  # أمس الثلاثاء, yesterday, Tuesday
    if sentence.today is None:
        return sentence.mention(first, last, f"P{shift}D", "relative")
    return sentence.mention(first, last, days_away(sentence.today, shift).isoformat(), "day")


def span_date(sentence: Sentence, at: int) -> DateMention | None:
    """Last week, next year, this month; Arabic puts the adjective behind, "this" and English in front."""
    calendar = sentence.calendar
    unit = calendar.spans.get(sentence.key(at))
    if unit is None or sentence.year_at(at + 1) is not None:
        return None
    if sentence.key(at + 1) in {"قبل", "before"} and sentence.key(at + 2) in calendar.last:
        return shifted(sentence, at, at + 2, -2, unit)  # the year before last
    for n in (at + 1, at - 1):
        for words, count in ((calendar.last, -1), (calendar.next, 1), (calendar.this, 0)):
            key = sentence.key(n)
            if key not in words or (n > at and (key.isascii() or key in {"هذا", "هذه"})):
                continue
            if n > at or key.isascii() or key in {"هذا", "هذه"}:
                if key.isascii() and sentence.key(at + 1) == "of":
                    return None  # the last week of May
                return _day_of_month(sentence, shifted(sentence, min(at, n), max(at, n), count, unit))
    before = at - 1 - 2 * (sentence.keys[max(0, at - 2) : at] == ["of", "the"])
    if before >= 0 and sentence.key(before) in calendar.parts and unit in "WMY":
        if sentence.key(at + 1) == "'s" or sentence.ordinal_at(at + 1):
            return None
        return shifted(sentence, before, at, 0, unit)
    return None


def _day_of_month(sentence: Sentence, month: DateMention) -> DateMention:
    """The sixth of this month, where it is known which month."""
    at = sentence.words.at(month.start) - 1
    if month.precision != "month" or sentence.key(at) not in {"من", "of"}:
        return month
    day = day_ending_at(sentence, at - 1, words_too=True)
    value = iso(int(month.value[:4]), int(month.value[5:]), day[2]) if day else None
    return DateMention(sentence.words.starts[day[0]], month.end, value, "day") if day and value else month


def counted_date(sentence: Sentence, at: int) -> DateMention | None:
    """Three days ago: قبل ثلاثة أيام, منذ أكثر من 3 عقود, a year ago."""
    unit = sentence.calendar.counted_spans.get(sentence.key(at))
    if unit is None:
        return None
    if sentence.key(at).isascii():
        return _counted_in_english(sentence, at, unit)
    following = sentence.key(at + 1)
    is_year = following in FIRST_WORDS and year_in_words(sentence.words, at + 1) is not None
    if is_year or sentence.year_at(at + 1) is not None or following == "من":
        return None  # since the year 2014; three days before something
    read = sentence.calendar.grammar.read
    for back in range(1, _AGO_REACH):
        ago = at - back
        if ago < 0:
            return None
        if sentence.key(ago) not in sentence.calendar.ago:
            continue
        for first in range(ago + 1, at):
            number = read(sentence.words, first)
            if number and number.last == at - 1:
                return _ago(sentence, ago, at, number.value, unit)
        if sentence.key(at) in arabic.UNCOUNTED_SPANS:
            return None
        if back == 1 or (back == 2 and sentence.key(ago + 1) in {"نحو", "حوالي", "قرابه", "اكثر"}):
            return _ago(sentence, ago, at, 2 if sentence.key(at).endswith("ين") else 1, unit)
        return None
    return None


def _counted_in_english(sentence: Sentence, at: int, unit: str) -> DateMention | None:
    read = sentence.calendar.grammar.read
    is_ago = sentence.key(at + 1) in sentence.calendar.ago
    for first in range(at - 1, max(-1, at - _AGO_REACH), -1):
        number = read(sentence.words, first)
        if number is None or number.last != at - 1:
            if sentence.key(first) in {"a", "an"} and first == at - 1 and is_ago:
                return _ago(sentence, first, at + 1, 1, unit)
            continue
        while first > 0 and (longer := read(sentence.words, first - 1)) and longer.last == number.last:
            first, number = first - 1, longer
        if is_ago:
            return _ago(sentence, first, at + 1, number.value, unit)
        if sentence.key(first - 1) == "in" and speaks_of_the_future(sentence, first - 1):
            return shifted(sentence, first - 1, at, number.value, unit)
        return None
    return None


def _ago(sentence: Sentence, first: int, last: int, count: int | float, unit: str) -> DateMention:
    """So many units back; of decades only which one it was."""
    if unit == "X" and sentence.today is not None:
        year = max(0, sentence.today.year - 10 * min(_FARTHEST, int(count)))
        return sentence.mention(first, last, f"{year // 10 * 10:04d}s", "decade")
    return shifted(sentence, first, last, -count, unit)


def shifted(sentence: Sentence, first: int, last: int, count: int | float, unit: str) -> DateMention:
    """The day, week, month or year so many units away; as a duration where the publication is not known."""
    today = sentence.today
    count = max(-_FARTHEST, min(_FARTHEST, int(count)))
    if today is not None:
        if unit == "Y":
            return sentence.mention(first, last, f"{max(1, today.year + count):04d}", "year")
        if unit == "M":
            months = max(12, today.year * 12 + today.month - 1 + count)
            return sentence.mention(first, last, f"{months // 12:04d}-{months % 12 + 1:02d}", "month")
        if unit == "W":
            year, week, _ = days_away(today, 7 * count).isocalendar()
            return sentence.mention(first, last, f"{year:04d}-W{week:02d}", "week")
        if unit == "D":
            return sentence.mention(first, last, days_away(today, count).isoformat(), "day")
    return sentence.mention(first, last, f"P{count}{unit}", "relative")
