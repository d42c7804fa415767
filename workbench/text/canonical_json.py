"""One way to write a value: the same value is the same bytes, today and on every machine. Pure."""

import json
from datetime import UTC, datetime
from typing import Any


def dumps(value: Any) -> str:
    """Canonical JSON: sorted keys, nothing escaped that need not be, no spaces, no NaN, no line end."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def moment(value: datetime | None) -> str | None:
    """A time in UTC, always with its microseconds."""
    if value is None:
        return None
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
