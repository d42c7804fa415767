"""How many statements a take, a submitted review and a list ask: each one more is paid a thousand times a day."""

from typing import Any

import pytest
from flask import Flask

from tests.factories.queues import claims_worth, queue_of
from tests.people import ApiClient, People
from tests.statements import statements
from workbench.db.sessions import Database

TAKE, SUBMIT, LIST = 18, 20, 7
REVIEW = {
    "verdict": "false",
    "rationale": "The record says otherwise.",
    "evidence": [
        {"url": "https://records.example/1", "stance": "refutes", "quote": "The line that matters."}
    ],
}


@pytest.fixture
def queue_id(database: Database, people: People) -> str:
    lead, reviewer = people.lead, people.reviewer
    with database.writing() as session:
        claims_worth(session, *[0.5] * 60)
        queue = queue_of(session, lead, [reviewer])
        session.commit()
        return str(queue.public_id)


@pytest.fixture
def api(app: Flask, people: People, queue_id: str) -> ApiClient:
    """A member who has worked here already."""
    member = people.api(app, people.reviewer)
    review(member, take(member, queue_id))
    return member


def take(api: ApiClient, queue_id: str) -> str:
    answer = api.post(f"/queues/{queue_id}/take")
    assert answer.status_code == 200
    claim: dict[str, Any] = answer.get_json()["claim"]
    return str(claim["id"])


def review(api: ApiClient, claim_id: str) -> None:
    assert api.post(f"/claims/{claim_id}/reviews", REVIEW).status_code == 201


def test_taking_and_submitting_ask_few_questions(database: Database, api: ApiClient, queue_id: str) -> None:
    with statements(database) as taking:
        claim_id = take(api, queue_id)
    with statements(database) as submitting:
        review(api, claim_id)
    locks = not database.is_sqlite  # the person's own row, which SQLite's one writer keeps by itself
    assert len(taking) <= TAKE + locks, taking
    assert len(submitting) <= SUBMIT + locks, submitting


def test_a_page_of_claims_asks_the_same_whatever_its_length(database: Database, api: ApiClient) -> None:
    with statements(database) as short:
        api.get("/claims", limit=2)
    with statements(database) as long:
        assert len(api.get("/claims", limit=50).get_json()["items"]) == 50
    assert len(short) == len(long) <= LIST, long
