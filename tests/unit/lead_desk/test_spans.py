"""Ages, times in the middle, and the stretches of days under a chart."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from workbench.desk.lead_desk import spans

NOW = datetime(2023, 10, 20, 12, tzinfo=UTC)


def test_ages_of_a_hundred_claims() -> None:
    found = spans.ages([NOW - timedelta(hours=hours) for hours in range(100, 0, -1)], now=NOW)
    assert found is not None
    assert (found.median, found.high, found.oldest) == (
        timedelta(hours=50),
        timedelta(hours=95),
        timedelta(hours=100),
    )


def test_one_claim_is_median_and_oldest() -> None:
    found = spans.ages([NOW - timedelta(hours=2)], now=NOW)
    assert found is not None
    assert found.median == found.high == found.oldest == timedelta(hours=2)


def test_where_nothing_waits_there_is_no_age() -> None:
    assert spans.ages([], now=NOW) is None
    assert spans.middle([]) is None


def test_a_week_is_shown_by_days() -> None:
    days = spans.stretches(date(2023, 10, 14), date(2023, 10, 20))
    assert len(days) == 7
    assert days[0] == (date(2023, 10, 14), date(2023, 10, 15))
    assert days[-1] == (date(2023, 10, 20), date(2023, 10, 21))


def test_a_month_is_shown_by_weeks_that_end_today() -> None:
    weeks = spans.stretches(date(2023, 9, 21), date(2023, 10, 20))
    assert len(weeks) == 5
    assert weeks[0] == (date(2023, 9, 21), date(2023, 9, 23))
    assert weeks[-1] == (date(2023, 10, 14), date(2023, 10, 21))
    assert all(end == begin for (_, end), (begin, _) in pairwise(weeks))
