"""Guessing tokens is slowed per address; a caller with a token is not held up by others' guesses."""

import pytest
from flask import Flask

from tests.people import People
from workbench.extensions import limiter
from workbench.web.limits import PER_STRANGER

NOTHING = "/api/v1/articles/00000000-0000-4000-8000-000000000000"


@pytest.fixture(autouse=True)
def fresh_counters(app: Flask) -> None:
    limiter.reset()


def test_guesses_end_in_429_with_a_time_to_wait(app: Flask, people: People) -> None:
    client = app.test_client()
    guess = {"Authorization": "Bearer wb_guess"}
    allowed = int(PER_STRANGER.split()[0])
    for _ in range(allowed):
        assert client.get(NOTHING, headers=guess).status_code == 401

    # The counter may have begun anew with the minute: as many again end it for certain.
    answers = (client.get(NOTHING, headers=guess) for _ in range(allowed + 1))
    answer = next(answer for answer in answers if answer.status_code == 429)

    assert answer.mimetype == "application/problem+json"
    assert int(answer.headers["Retry-After"]) > 0
    script = people.api(app, people.viewer)
    assert script.get(NOTHING.removeprefix("/api/v1")).status_code == 404
    assert client.get("/sign-in").status_code == 200, "pages are not the API"


def test_reports_of_the_browser_are_limited(app: Flask) -> None:
    client = app.test_client()
    statuses = [client.post("/csp-reports", data=b"{}").status_code for _ in range(121)]
    assert statuses[:60] == [204] * 60
    assert 429 in statuses
