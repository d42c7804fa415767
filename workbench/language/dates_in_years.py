"""Years and longer or shorter parts of them: 2020, the 1990s, the 12th century, summer of 2006, Q1 2024."""

from workbench.language.date_words import Sentence
from workbench.language.dates_in_months import day_ending_at
from workbench.language.figure_units import is_year
from workbench.language.model import DateMention
from workbench.language.numbers_years import year_in_words


def year_date(sentence: Sentence, at: int) -> DateMention | None:
    """A year, or the decade in digits: 2020, 1990s, the 90s."""
    key, following = sentence.keys[at], sentence.key(at + 1)
    if following in {"s", "'s"} and sentence.touches(at + 1) and key.isdecimal() and key[-1] == "0":
        if len(key) == 4 and 1000 <= int(key) <= 2100:
            return sentence.mention(at, at + 1, f"{key}s", "decade")
        if len(key) == 2 and sentence.key(at - 1) in {"the", "'", "’", "early", "late", "mid"}:
            return sentence.mention(at, at + 1, f"19{key}s" if int(key) >= 30 else f"20{key}s", "decade")
        return None
    year = sentence.year_at(at)
    if year is None:
        return None
    if following in sentence.calendar.hijri_era and 1200 <= year <= 1600:
        return sentence.mention(at, at + 1, f"{year:04d} AH", "year")
    if not is_year(sentence.words, at, sentence.calendar.grammar):
        return None
    last = at + 1 if following == "م" else at
    return sentence.mention(at, last, f"{year:04d}", "year")


def year_in_words_date(sentence: Sentence, at: int) -> DateMention | None:
    """عام ألفين وخمسة, in nineteen forty-seven."""
    year = year_in_words(sentence.words, at)
    return sentence.mention(at, year.last, f"{year.value:04d}", "year") if year else None


def decade_date(sentence: Sentence, at: int) -> DateMention | None:
    """The nineties; with its century where one is named: ثمانينيات القرن التاسع عشر."""
    tens = sentence.calendar.decades.get(sentence.key(at))
    if tens is None or sentence.key(at - 1) in sentence.calendar.ages:
        return None
    behind = at + 1
    if sentence.key(behind) == "من":
        if sentence.key(behind + 1) in sentence.calendar.ages:
            return None
        behind += 1
    century = _century(sentence, behind) if sentence.key(behind) in sentence.calendar.century else None
    if century:
        return sentence.mention(at, century[0], f"{century[1] - 1:02d}{tens:02d}s", "decade")
    if "ال" not in sentence.key(at)[:3] and not sentence.key(at).isascii():
        return None  # ثلاثينات without its article is a plain plural
    return sentence.mention(at, at, f"19{tens:02d}s", "decade")


def century_date(sentence: Sentence, at: int) -> DateMention | None:
    """القرن الثاني عشر, the 12th century: "1100s"."""
    if sentence.key(at) not in sentence.calendar.century:
        return None
    if sentence.key(at).isascii():
        before = at - 1 - (sentence.key(at - 1) == "-")
        day = day_ending_at(sentence, before, words_too=True)
        if day is None or sentence.key(before).isdecimal():
            return None
        return sentence.mention(day[0], at, f"{day[2] - 1:02d}00s", "century")
    century = _century(sentence, at)
    return sentence.mention(at, century[0], f"{century[1] - 1:02d}00s", "century") if century else None


def _century(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """Last word and number of the century at an Arabic word for century."""
    behind = at + 1 + (sentence.key(at + 1) == "ال")
    key = sentence.key(behind)
    if key.isdecimal() and len(key) <= 2:
        return behind, max(1, int(key))
    if key in sentence.calendar.last:
        current = sentence.today.year // 100 + 1 if sentence.today else 21
        return behind, current - 1
    return sentence.ordinal_at(behind)


def season_date(sentence: Sentence, at: int) -> DateMention | None:
    """Summer of 2006: "2006-SU"; last summer, when it is known which."""
    season = sentence.calendar.seasons.get(sentence.key(at))
    if season is None:
        return None
    behind = sentence.year_behind(at + 1)
    if behind:
        return sentence.mention(at, behind[0], f"{behind[1]:04d}-{season}", "season")
    calendar = sentence.calendar
    for n in (at + 1, at - 1):
        for words, shift in ((calendar.last, -1), (calendar.next, 1), (calendar.this, 0)):
            if sentence.key(n) in words and sentence.key(n).isascii() == (n < at):
                return _relative_season(sentence, min(at, n), max(at, n), season, shift)
    return None


def _relative_season(sentence: Sentence, first: int, last: int, season: str, shift: int) -> DateMention:
    if sentence.today is None:
        return sentence.mention(first, last, f"XXXX-{season}", "season")
    begins = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
    year, month = sentence.today.year, sentence.today.month
    if shift < 0 and month < begins + 3:
        year -= 1
    elif shift > 0 and month >= begins:
        year += 1
    return sentence.mention(first, last, f"{year:04d}-{season}", "season")


def part_of_year_date(sentence: Sentence, at: int) -> DateMention | None:
    """The first quarter of 2024: "2024-Q1"; the second half of last year."""
    letter = sentence.calendar.parts_of_year.get(sentence.key(at))
    if letter is None:
        return None
    if sentence.key(at) == "q":
        return _quarter_by_its_letter(sentence, at)
    is_english = sentence.key(at).isascii()
    ordinal = sentence.ordinal_at(at - 1 if is_english else at + 1)
    if sentence.key(at - 1 if is_english else at + 1) in _LAST_PARTS:
        ordinal = at + 1, 4 if letter == "Q" else 2
    if ordinal is None or not 1 <= ordinal[1] <= (4 if letter == "Q" else 2):
        return None
    first, last = (at - 1, at) if is_english else (at, ordinal[0])
    behind = sentence.year_behind(last + 1)
    if behind is None:
        return None
    return sentence.mention(first, behind[0], f"{behind[1]:04d}-{letter}{ordinal[1]}", "quarter")


def first_months_date(sentence: Sentence, at: int) -> DateMention | None:
    """The first three months of 2023, الأشهر الستة الأولى من العام الماضي: "2023-Q1", "2022-H1"."""
    is_english = sentence.key(at).isascii()
    number_at = at - 1 if is_english else at + 1
    first, last = (at - 2, at) if is_english else (at, at + 2)
    part = {"3": "Q1", "6": "H1"}.get(sentence.key(number_at)) or _FIRST_MONTHS.get(sentence.key(number_at))
    if part is None or sentence.key(at - 2 if is_english else at + 2) not in {"first", "الاولي"}:
        return None
    behind = sentence.year_behind(last + 1)
    return sentence.mention(first, behind[0], f"{behind[1]:04d}-{part}", "quarter") if behind else None


_LAST_PARTS = frozenset({"last", "final", "الاخير"})
_FIRST_MONTHS = {"three": "Q1", "six": "H1", "الثلاثه": "Q1", "السته": "H1"}


def _quarter_by_its_letter(sentence: Sentence, at: int) -> DateMention | None:
    """Q3 2021."""
    number = sentence.key(at + 1)
    behind = sentence.year_behind(at + 2)
    if behind is None or not sentence.touches(at + 1) or number not in {"1", "2", "3", "4"}:
        return None
    return sentence.mention(at, behind[0], f"{behind[1]:04d}-Q{number}", "quarter")
