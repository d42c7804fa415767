"""When the next digest is due. Pure."""

from datetime import datetime, timedelta

from workbench.notices.models import Digest

MORNING = 6
"""The hour of the daily digest, in UTC: nobody has told the house another zone."""
FIRST_RETRY = timedelta(minutes=5)
LONGEST_RETRY = timedelta(days=1)
MOST_STEPS = 7
"""More would not lengthen the wait."""


def next_turn(digest: Digest, *, after: datetime) -> datetime | None:
    """The next full hour, or the next morning; None for whoever wants no digest."""
    if digest is Digest.OFF:
        return None
    hour = after.replace(minute=0, second=0, microsecond=0)
    if digest is Digest.HOURLY:
        return hour + timedelta(hours=1)
    morning = hour.replace(hour=MORNING)
    return morning if morning > after else morning + timedelta(days=1)


def retry_after(failures: int, *, now: datetime) -> datetime:
    """When to try again after so many failures in a row: 5 minutes, 15, 45, … a day."""
    wait = FIRST_RETRY
    for _ in range(1, min(failures, MOST_STEPS)):
        wait *= 3
    return now + min(wait, LONGEST_RETRY)
