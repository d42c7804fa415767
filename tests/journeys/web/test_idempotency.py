"""A request repeated with its Idempotency-Key is answered as before and changes nothing."""

from typing import Any

import pytest
from flask import Flask

from tests.people import ApiClient, People

ARTICLE: dict[str, Any] = {
    "source": "The Daily",
    "title": "A title",
    "text": "Five people were killed on Monday.",
}


@pytest.fixture
def script(app: Flask, people: People) -> ApiClient:
    return people.api(app, people.lead)


def test_the_second_time_the_first_answer_comes_again(script: ApiClient) -> None:
    first = script.post("/articles", ARTICLE, **{"Idempotency-Key": "import 7, row 3"})
    second = script.post("/articles", ARTICLE, **{"Idempotency-Key": "import 7, row 3"})

    assert first.status_code == second.status_code == 201
    assert first.get_json() == second.get_json()
    assert "Idempotency-Replayed" not in first.headers
    assert second.headers["Idempotency-Replayed"] == "true"


def test_the_same_key_with_another_request_is_refused(script: ApiClient) -> None:
    script.post("/articles", ARTICLE, **{"Idempotency-Key": "k"})
    answer = script.post("/articles", ARTICLE | {"title": "Another"}, **{"Idempotency-Key": "k"})
    assert answer.status_code == 422


def test_keys_belong_to_their_person(app: Flask, people: People) -> None:
    people.api(app, people.lead).post("/articles", ARTICLE, **{"Idempotency-Key": "k"})
    answer = people.api(app, people.reviewer).post("/articles", ARTICLE, **{"Idempotency-Key": "k"})
    assert answer.status_code == 200
    assert answer.get_json()["known"] is True


def test_a_refused_request_does_not_use_up_its_key(script: ApiClient) -> None:
    assert script.post("/articles", {"source": "s"}, **{"Idempotency-Key": "k"}).status_code == 422
    assert script.post("/articles", ARTICLE, **{"Idempotency-Key": "k"}).status_code == 201


@pytest.mark.parametrize("key", ["", "x" * 201, "\x7f", "é"])
def test_a_key_that_cannot_be_one_is_refused(script: ApiClient, key: str) -> None:
    assert script.post("/articles", ARTICLE, **{"Idempotency-Key": key}).status_code == 400
