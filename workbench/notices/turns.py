"""When the next digest is due. Pure."""

from datetime import datetime, timedelta

from workbench.notices.models import Digest

MORNING = 6
"""The hour of the daily digest, in UTC: nobody has told the house another zone."""
FIRST_RETRY = timedelta(minutes=5)
LONGEST_RETRY = timedelta(days=1)


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
    # Beyond the sixth the wait is a day; the bound keeps the power small.
    return now + min(FIRST_RETRY * 3 ** min(failures - 1, 6), LONGEST_RETRY)
