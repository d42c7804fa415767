"""When the next digest is due."""

from datetime import UTC, datetime, timedelta

from workbench.notices.models import Digest
from workbench.notices.turns import next_turn, retry_after

NOW = datetime(2026, 11, 25, 13, 20, 5, tzinfo=UTC)


def test_whoever_wants_no_digest_has_no_turn() -> None:
    assert next_turn(Digest.OFF, after=NOW) is None


def test_the_hourly_one_comes_with_the_next_full_hour() -> None:
    assert next_turn(Digest.HOURLY, after=NOW) == datetime(2026, 11, 25, 14, tzinfo=UTC)


def test_the_daily_one_comes_in_the_morning() -> None:
    assert next_turn(Digest.DAILY, after=NOW) == datetime(2026, 11, 26, 6, tzinfo=UTC)
    assert next_turn(Digest.DAILY, after=NOW.replace(hour=3)) == datetime(2026, 11, 25, 6, tzinfo=UTC)


def test_each_failure_in_a_row_makes_the_wait_longer_up_to_a_day() -> None:
    waits = [retry_after(failures, now=NOW) - NOW for failures in range(1, 40)]
    assert waits[:3] == [timedelta(minutes=5), timedelta(minutes=15), timedelta(minutes=45)]
    assert waits == sorted(waits)
    assert waits[-1] == timedelta(days=1)
