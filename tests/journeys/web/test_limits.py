"""Guessing tokens is slowed per address; a caller with a token is not held up by others' guesses."""

import pytest
from flask import Flask
from werkzeug.exceptions import TooManyRequests

from tests.people import People
from workbench.web.limits import PER_STRANGER, Calls

NOTHING = "/api/v1/articles/00000000-0000-4000-8000-000000000000"


def test_guesses_end_in_429_with_a_time_to_wait(app: Flask, people: People) -> None:
    client = app.test_client()
    guess = {"Authorization": "Bearer wb_guess"}
    allowed = PER_STRANGER
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


def test_a_minute_forgets_the_one_before() -> None:
    calls = Calls()
    used = [calls.count("somebody", 2, now=moment).used for moment in (30, 59.9, 60, 61)]
    assert used == [1, 2, 1, 2]
    assert calls.count("somebody else", 2, now=61).used == 1
    spent = calls.count("somebody", 2, now=61.5)
    assert spent.ends_in == 58
    with pytest.raises(TooManyRequests):
        spent.require()


def test_answers_tell_how_much_is_left(app: Flask, people: People) -> None:
    answer = people.api(app, people.viewer).get("/articles")
    assert answer.headers["X-RateLimit-Limit"] == "60000"
    assert answer.headers["X-RateLimit-Remaining"] == "59999"
