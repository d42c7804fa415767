"""Limits kept in this process's memory: runaway scripts are slowed, token guessing is pointless."""

import threading
import time
from collections import Counter
from dataclasses import dataclass

from flask import Flask, Response, current_app, g, request
from werkzeug.exceptions import TooManyRequests

from workbench.web.identity import identity, is_api

PER_CALLER = 60_000
PER_STRANGER = 120
REPORTS_PER_ADDRESS = 60
"""Calls in one minute."""


@dataclass(frozen=True)
class Allowance:
    """How much a caller has used of what they may."""

    most: int
    used: int
    ends_in: int
    """Seconds until it begins anew."""

    def require(self) -> None:
        """Raise TooManyRequests when it is spent."""
        if self.used > self.most:
            raise TooManyRequests(retry_after=self.ends_in)


class Calls:
    """How often each caller called in the minute that runs. Each minute forgets the one before, so that nothing has
    to clean up behind the requests."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._minute = 0
        self._counts: Counter[str] = Counter()

    def count(self, caller: str, most: int, *, now: float) -> Allowance:
        """Count one more call of a caller who may make `most` in a minute; `now` is the time in seconds."""
        minute = int(now // 60)
        with self._lock:
            if minute != self._minute:
                self._minute = minute
                self._counts.clear()
            self._counts[caller] += 1
            used = self._counts[caller]
        return Allowance(most, used, ends_in=max(1, int((minute + 1) * 60 - now)))


def init_app(app: Flask) -> None:
    """Limit the API per token, and calls without a valid one per address. Sign-in has limits of its own."""
    app.extensions["workbench.calls"] = Calls()
    app.before_request(_count)
    app.after_request(_tell)


def require_few_reports() -> None:
    """Limit what browsers report, per address. Raises TooManyRequests."""
    _calls().count(f"reports {request.remote_addr}", REPORTS_PER_ADDRESS, now=time.time()).require()


def _calls() -> Calls:
    calls: Calls = current_app.extensions["workbench.calls"]
    return calls


def _count() -> None:
    if not is_api():
        return
    who = identity()
    caller, most = (
        (f"address {request.remote_addr}", PER_STRANGER)
        if who is None
        else (f"token {who.token_hash}", PER_CALLER)
    )
    g.allowance = _calls().count(caller, most, now=time.time())
    g.allowance.require()


def _tell(response: Response) -> Response:
    allowance: Allowance | None = g.get("allowance")
    if allowance is not None:
        response.headers["X-RateLimit-Limit"] = str(allowance.most)
        response.headers["X-RateLimit-Remaining"] = str(max(0, allowance.most - allowance.used))
        response.headers["X-RateLimit-Reset"] = str(int(time.time()) + allowance.ends_in)
    return response
