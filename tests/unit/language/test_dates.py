"""Dates by kind, with and without the day of publication: a Wednesday."""

from datetime import UTC, datetime

import pytest

from workbench.language.dates import dates_in
from workbench.language.words import reading_form, words_in
from workbench.text.languages import Language, direction_of

WEDNESDAY = datetime(2023, 9, 20, 12, tzinfo=UTC)


def dates(text: str, published_at: datetime | None = None) -> list[str]:
    language: Language = "ar" if direction_of(text) == "rtl" else "en"
    words = words_in(text, reading_form(text), 0, len(text))
    return [date.value for date in dates_in(words, language, published_at)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("في 10 نوفمبر 2020", ["2020-11-10"]),
        ("في ٦ تشرين الأول/أكتوبر 1973", ["1973-10-06"]),
        ("يوم 15 شباط/فبراير 2024", ["2024-02-15"]),
        ("في أيلول (سبتمبر) 2015", ["2015-09"]),
        ("في غشت 2019", ["2019-08"]),
        ("في 14 جويلية 2011", ["2011-07-14"]),
        ("في 9 شتنبر 2001", ["2001-09-09"]),
        ("في الخامس من أيار عام 1821", ["1821-05-05"]),
        ("في الخامس والعشرين من يناير 2011", ["2011-01-25"]),
        ("من 2 إلى 5 مايو 2022", ["2022-05-02", "2022-05-05"]),
        ("17 ديسمبر 2010 وفي 14 جانفي 2011", ["2010-12-17", "2011-01-14"]),
        ("في 15 رمضان 1445 هـ", ["1445-09-15 AH"]),
        ("on November 10, 2020", ["2020-11-10"]),
        ("on Nov. 10, 2020", ["2020-11-10"]),
        ("on the 9th of September 2001", ["2001-09-09"]),
        ("on July 14th, 2011", ["2011-07-14"]),
        ("from 2 to 5 May 2022", ["2022-05-02", "2022-05-05"]),
        ("on May 2-5, 2022", ["2022-05-02", "2022-05-05"]),
        ("10/11/2020", ["2020-11-10"]),
        ("2021-05-12", ["2021-05-12"]),
        ("12.5.2021", ["2021-05-12"]),
        ("on Monday, 13 May 2024", ["2024-05-13"]),
        ("March on, they may", []),
        ("في 9 نوفمبر تشرين الثاني 1989", ["1989-11-09"]),
        ("on the twenty-sixth of April 1986", ["1986-04-26"]),
    ],
)
def test_days_and_months_of_every_calendar_and_order(text: str, found: list[str]) -> None:
    assert dates(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("عام 1994", ["1994"]),
        ("بين عامي 1988 و1994", ["1988", "1994"]),
        ("أكثر من 2000 قتيل", []),
        ("حرب 1967 انتهت", ["1967"]),
        ("في التسعينيات", ["1990s"]),
        ("في ثمانينيات القرن التاسع عشر", ["1880s"]),
        ("في خمسينات القرن الماضي", ["1950s"]),
        ("في الثلاثينات من عمره", []),
        ("القرن الثاني عشر", ["1100s"]),
        ("في صيف 2006", ["2006-SU"]),
        ("الربع الأول من عام 2024", ["2024-Q1"]),
        ("in the 1990s", ["1990s"]),
        ("in the mid-1960s", ["1960s"]),
        ("in the eighties", ["1980s"]),
        ("a man in his eighties", []),
        ("the 12th century", ["1100s"]),
        ("in the summer of 2006", ["2006-SU"]),
        ("the first quarter of 2024", ["2024-Q1"]),
        ("exports in Q3 2021", ["2021-Q3"]),
        ("the 2020 war", ["2020"]),
        ("during 2021-2022", ["2021", "2022"]),
        ("more than 2000 soldiers", []),
        ("ولد عام ألف وتسعمئة واثنين وثلاثين", ["1932"]),
        ("منذ سنة ألفين وأحد عشر", ["2011"]),
        ("في أيار عام ألفين وثمانية", ["2008-05"]),
        ("دفع سنة ألفي دولار", []),
        ("in eighteen seventy-one", ["1871"]),
        ("since two thousand and eight", ["2008"]),
        ("in two thousand villages", []),
        ("in twenty thirty-minute sessions", []),
        ("السنة المالية 2019 كانت الأسوأ", ["2019"]),
        ("في الأشهر الثلاثة الأولى من 2022", ["2022-Q1"]),
        ("the first six months of 2021", ["2021-H1"]),
        ("في الربع الأخير من 2023", ["2023-Q4"]),
        ("the final quarter of 2018", ["2018-Q4"]),
    ],
)
def test_years_decades_and_their_parts(text: str, found: list[str]) -> None:
    assert dates(text) == found


@pytest.mark.parametrize(
    ("text", "unresolved", "resolved"),
    [
        ("مساء الثلاثاء", "XXXX-WXX-2", "2023-09-19"),
        ("أعلن أمس الثلاثاء", "P-1D", "2023-09-19"),
        ("أول من أمس", "P-2D", "2023-09-18"),
        ("تنطلق بعد غد", "P2D", "2023-09-22"),
        ("قال اليوم إن", "P0D", "2023-09-20"),
        ("الجمعة المقبل", "XXXX-WXX-5", "2023-09-22"),
        ("ستعقد الجلسة الجمعة", "XXXX-WXX-5", "2023-09-22"),
        ("الأسبوع الماضي", "P-1W", "2023-W37"),
        ("قبل ثلاثة أيام", "P-3D", "2023-09-17"),
        ("قبل شهرين", "P-2M", "2023-07"),
        ("منذ عام", "P-1Y", "2022"),
        ("العام الماضي", "P-1Y", "2022"),
        ("هذا العام", "P0Y", "2023"),
        ("في نهاية العام", "P0Y", "2023"),
        ("في 2 مارس الماضي", "XXXX-03-02", "2023-03-02"),
        ("في سبتمبر المقبل", "XXXX-09", "2024-09"),
        ("الساعة الثامنة من مساء", "T20:00", "T20:00"),
        ("on Monday evening", "XXXX-WXX-1", "2023-09-18"),
        ("it will begin on Monday", "XXXX-WXX-1", "2023-09-25"),
        ("due tomorrow, Thursday", "P1D", "2023-09-21"),
        ("last week", "P-1W", "2023-W37"),
        ("last night", "P-1D", "2023-09-19"),
        ("the day before yesterday", "P-2D", "2023-09-18"),
        ("three days ago", "P-3D", "2023-09-17"),
        ("a year ago", "P-1Y", "2022"),
        ("will resume in two days", "P2D", "2023-09-22"),
        ("since January", "XXXX-01", "2023-01"),
        ("on Dec. 30", "XXXX-12-30", "2022-12-30"),
        ("it will open on Dec. 30", "XXXX-12-30", "2023-12-30"),
        ("at 10:30 p.m.", "T22:30", "T22:30"),
        ("العام قبل الماضي", "P-2Y", "2021"),
        ("قبل ثلاثة عقود", "P-3X", "1990s"),
        ("خلال عطلة نهاية الأسبوع", "XXXX-WXX-WE", "2023-W37-WE"),
        ("ليلة رأس السنة", "XXXX-12-31", "2022-12-31"),
        ("الساعة التاسعة والربع مساء", "T21:15", "T21:15"),
        ("عند الثانية إلا ثلثا بعد الظهر", "T13:40", "T13:40"),
        ("قرابة منتصف الليل", "T00:00", "T00:00"),
        ("the week before last", "P-2W", "2023-W36"),
        ("two decades ago", "P-2X", "2000s"),
        ("this Friday", "XXXX-WXX-5", "2023-09-22"),
        ("it will rain over the weekend", "XXXX-WXX-WE", "2023-W38-WE"),
        ("on Christmas Eve", "XXXX-12-24", "2022-12-24"),
        ("at half past nine in the evening", "T21:30", "T21:30"),
        ("shortly before 0615 GMT", "T06:15", "T06:15"),
        ("at a quarter to five in the afternoon", "T16:45", "T16:45"),
        ("until noon", "T12:00", "T12:00"),
        ("by seven o'clock", "T07:00", "T07:00"),
        ("at 12:05 a.m.", "T00:05", "T00:05"),
        ("she quit on Tuesday after the leak", "XXXX-WXX-2", "2023-09-19"),
    ],
)
def test_a_date_is_resolved_when_the_publication_date_is_known(
    text: str, unresolved: str, resolved: str
) -> None:
    assert dates(text) == [unresolved]
    assert dates(text, WEDNESDAY) == [resolved]


def test_the_sixth_of_this_month_is_a_day_once_the_month_is_known() -> None:
    assert dates("في السادس من الشهر الجاري", WEDNESDAY) == ["2023-09-06"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("هجمات 11 سبتمبر", ["XXXX-09-11"]),
        ("ثورة 25 يناير", ["XXXX-01-25"]),
        ("بعد حرب أكتوبر", ["XXXX-10"]),
        ("حرب أكتوبر 1973", ["1973-10"]),
        ("هجوم 11 سبتمبر", ["2023-09-11"]),
        ("the September 11 attacks", ["XXXX-09-11"]),
        ("the October revolution", ["XXXX-10"]),
        ("the September 11 vote", ["2023-09-11"]),
        ("the Sunday Times", []),
        ("at Sunday times of prayer", ["2023-09-17"]),
        ("on the Monday after the vote", ["XXXX-WXX-1"]),
        ("في الاثنين التالي", ["XXXX-WXX-1"]),
        ("قبل أيام", []),
        ("منذ سنوات", []),
    ],
)
def test_what_a_name_or_another_event_dates_is_not_resolved(text: str, found: list[str]) -> None:
    assert dates(text, WEDNESDAY) == found


def test_since_the_year_2014_is_not_a_year_ago() -> None:
    assert dates("منذ عام 2014", WEDNESDAY) == ["2014"]


@pytest.mark.parametrize("year", [1, 9999])
def test_at_the_ends_of_the_calendar_nothing_raises(year: int) -> None:
    end = datetime(year, 12, 31, tzinfo=UTC) if year > 1 else datetime(year, 1, 1, tzinfo=UTC)
    for text in ("قبل ألف سنة", "بعد غد", "a million days ago", "last week", "it will begin on Monday"):
        dates(text, end)


def test_the_full_stop_behind_a_month_is_not_part_of_the_date() -> None:
    words = words_in("on 4 May.", "on 4 may.", 0, 9)
    assert [(date.start, date.end) for date in dates_in(words, "en", None)] == [(3, 8)]
