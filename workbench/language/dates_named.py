"""Days that go by a name: weekends, and the feasts that fall on the same day every year."""

from workbench.language.date_words import Sentence, days_away, iso, speaks_of_the_future
from workbench.language.dates_in_months import nearest_year
from workbench.language.model import DateMention

_LONGEST_FEAST = 4


def weekend_date(sentence: Sentence, at: int) -> DateMention | None:
    """Last weekend, over the weekend, عطلة نهاية الأسبوع الماضي: "2024-W19-WE"."""
    calendar = sentence.calendar
    if sentence.key(at).isascii():
        first, last = _english_weekend(sentence, at), at
    else:
        last = at + (sentence.key(at + 1) in calendar.last | calendar.next | calendar.this)
        first = at - 1 if sentence.key(at - 1) in calendar.weekends else None
        first = first - 1 if first and sentence.key(first - 1) in calendar.weekends else first
    if first is None:
        return None
    if sentence.today is None:
        return sentence.mention(first, last, "XXXX-WXX-WE", "relative")
    told = sentence.keys[first : last + 1]
    if not calendar.last.isdisjoint(told):
        weeks = -1
    elif not calendar.next.isdisjoint(told):
        weeks = 1
    elif not calendar.this.isdisjoint(told) or speaks_of_the_future(sentence, first):
        weeks = 0
    else:
        weeks = 0 if sentence.today.isoweekday() >= _FIRST_DAY_OF_REST else -1
    year, week, _ = days_away(sentence.today, 7 * weeks).isocalendar()
    return sentence.mention(first, last, f"{year:04d}-W{week:02d}-WE", "weekend")


_FIRST_DAY_OF_REST = 6
_IN_FRONT_OF_THE_WEEKEND = frozenset(
    {"over", "at", "during", "by", "on", "until", "for", "before", "after", "of"}
)


def _english_weekend(sentence: Sentence, at: int) -> int | None:
    calendar = sentence.calendar
    before = sentence.key(at - 1)
    if before in calendar.last | calendar.next | calendar.this:
        return at - 1 - (sentence.key(at - 2) in calendar.this | {"the"})
    return at - 1 if before == "the" and sentence.key(at - 2) in _IN_FRONT_OF_THE_WEEKEND else None


def feast_date(sentence: Sentence, at: int) -> DateMention | None:
    """New Year's Eve, رأس السنة الميلادية: the day of the year in front, behind or nearest to the publication."""
    for length in range(_LONGEST_FEAST, 0, -1):
        first = at - length + 1
        day = sentence.calendar.feasts.get(tuple(sentence.keys[first : at + 1])) if first >= 0 else None
        if day is None:
            continue
        behind = sentence.year_behind(at + 1)
        year = behind[1] if behind else nearest_year(sentence, at, *day)
        if year is None:
            return sentence.mention(first, at, f"XXXX-{day[0]:02d}-{day[1]:02d}", "day")
        value = iso(year, *day)
        return sentence.mention(first, behind[0] if behind else at, value, "day") if value else None
    return None
