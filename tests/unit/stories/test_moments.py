from datetime import UTC, datetime

import pytest

from workbench.language import read
from workbench.stories.moments import Moment, is_over, moment_of

EVENING = datetime(2023, 9, 20, 19, 45, tzinfo=UTC)
TOLL = "بدأت الحصيلة عصر أمس بخمسة قتلى على الأقل، ثم صارت 25 فى المساء و27 قبيل منتصف الليل، وبلغت 32 صباح اليوم."


def moment(text: str, figure: str, *, heading: str = "", published_at: datetime = EVENING) -> Moment:
    dates = [date.as_json() for passage in read(text, published_at=published_at) for date in passage.dates]
    found = moment_of(text, dates, near=text.index(figure), published_at=published_at, heading=heading)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "figure", "at", "precision", "origin"),
    [
        (TOLL, "بخمسة", "2023-09-19 17:00", "part", "text"),
        (TOLL, "25", "2023-09-19 21:00", "part", "text"),
        (TOLL, "32", "2023-09-20 10:00", "part", "text"),
        ("خمسة قتلى و80 جريحا، حتى الرابعة عصرا", "خمسة", "2023-09-20 16:00", "minute", "text"),
        ("At least five were dead by 3 p.m. on Tuesday.", "five", "2023-09-19 15:00", "minute", "text"),
        ("At least five were dead by 15:30 on Tuesday.", "five", "2023-09-19 15:30", "minute", "text"),
        ("قُتل خمسة أشخاص الثلاثاء", "خمسة", "2023-09-19 23:59", "day", "text"),
        ("About 20,000 died before it was halted in 1994.", "20,000", "1994-12-31 23:59", "year", "text"),
        ("توقفت في أيار 1994 بعد مقتل 20 ألفا", "20", "1994-05-31 23:59", "month", "text"),
        ("Five people were killed.", "Five", "2023-09-20 19:45", "minute", "publication"),
    ],
)
def test_a_figure_holds_for_its_hour(text: str, figure: str, at: str, precision: str, origin: str) -> None:
    found = moment(text, figure)
    assert (f"{found.at:%Y-%m-%d %H:%M}", found.precision, found.origin) == (at, precision, origin)


def test_a_live_report_writes_its_hour_above() -> None:
    found = moment("The count now stands at 27 dead.", "27", heading="Tuesday, 23:40")
    assert (found.at, found.words) == (datetime(2023, 9, 19, 23, 40, tzinfo=UTC), "23:40")


def test_nothing_is_known_before_it_is_published() -> None:
    assert moment("Officials said tonight that 200 had died.", "200").at == EVENING


def test_an_evening_in_a_morning_paper_was_the_evening_before() -> None:
    morning = datetime(2023, 9, 20, 7, tzinfo=UTC)
    assert moment("في المساء كان العدد 25 قتيلا", "25", published_at=morning).at.day == 19


def test_what_ended_long_ago_no_longer_runs() -> None:
    assert is_over(moment("30,000 died in 1994.", "30,000"), EVENING)
    assert not is_over(moment("Five people were killed.", "Five"), EVENING)
    assert not is_over(None, EVENING)
