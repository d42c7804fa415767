"""A script makes a queue and takes from it."""

from typing import Any

import pytest
from flask import Flask

from tests.people import People

MEMBERS = ["reviewer@desk.example", "second-reviewer@desk.example"]


@pytest.fixture
def queue(app: Flask, people: People, three_claims: list[str]) -> dict[str, Any]:
    assert people.reviewer
    assert people.second_reviewer
    answer = people.api(app, people.lead).post("/queues", {"name": "Checks", "members": MEMBERS})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.get_json()
    return made


def test_a_new_queue_says_what_it_holds(queue: dict[str, Any], app: Flask, people: People) -> None:
    assert queue["counts"] == {
        "waiting": 3,
        "held": 0,
        "parked": 0,
        "second_review": 0,
        "adjudication": 0,
        "done": 0,
    }
    assert (queue["elsewhere"], queue["job"], queue["second_review"]) == (0, None, "editorial")
    lead = people.api(app, people.lead)
    assert lead.get(f"/queues/{queue['id']}").get_json()["members"] == MEMBERS
    assert [one["id"] for one in lead.get("/queues").get_json()["items"]] == [queue["id"]]


def test_a_second_queue_says_what_waits_elsewhere(queue: dict[str, Any], app: Flask, people: People) -> None:
    lead = people.api(app, people.lead)
    second = lead.post("/queues", {"name": "More", "members": MEMBERS}).get_json()
    assert (second["counts"]["waiting"], second["elsewhere"]) == (0, 3)


def test_taking_gives_claim_article_and_lease(
    queue: dict[str, Any], app: Flask, people: People, three_claims: list[str]
) -> None:
    reviewer = people.api(app, people.reviewer)
    taken = reviewer.post(f"/queues/{queue['id']}/take")
    assert taken.status_code == 200
    assert taken.get_json()["claim"]["id"] == three_claims[0]
    assert taken.get_json()["claim"]["quote"] in taken.get_json()["article"]["text"]
    again = reviewer.post(f"/queues/{queue['id']}/take")
    assert again.get_json()["assignment"] == taken.get_json()["assignment"]


def test_nothing_is_given_and_the_header_says_why(queue: dict[str, Any], app: Flask, people: People) -> None:
    reviewer = people.api(app, people.reviewer)
    second = people.api(app, people.second_reviewer)
    take = f"/queues/{queue['id']}/take"
    for _ in range(3):
        assignment = reviewer.post(take).get_json()["assignment"]["id"]
        assert reviewer.post(f"/assignments/{assignment}/skip").status_code == 204
    filtered = reviewer.post(take)
    assert (filtered.status_code, filtered.headers["Reason"]) == (204, "filtered; count=3")
    held = second.post(take).get_json()["assignment"]
    assert second.post(f"/assignments/{held['id']}/release").status_code == 204


def test_held_claims_are_told_with_count_and_time(
    queue: dict[str, Any], app: Flask, people: People, three_claims: list[str]
) -> None:
    lead = people.api(app, people.lead)
    for claim in three_claims:
        assert lead.post(f"/claims/{claim}/take").status_code == 200
    answer = people.api(app, people.reviewer).post(f"/queues/{queue['id']}/take")
    assert answer.status_code == 204
    assert answer.headers["Reason"].startswith('held; count=3; until="20')


def test_holds_are_extended_parked_and_given_back(queue: dict[str, Any], app: Flask, people: People) -> None:
    reviewer = people.api(app, people.reviewer)
    taken = reviewer.post(f"/queues/{queue['id']}/take").get_json()["assignment"]
    extended = reviewer.post(f"/assignments/{taken['id']}/extend").get_json()
    assert extended["until"] >= taken["until"]
    parked = reviewer.post(
        f"/assignments/{taken['id']}/park",
        {"until": "2027-03-01T12:00:00+00:00", "waits_for": "The ministry"},
    )
    assert parked.get_json()["parked_until"].startswith("2027-03-01T12:00:00")
    assert parked.get_json()["waits_for"] == "The ministry"
    assert reviewer.post(f"/assignments/{taken['id']}/park", {"until": "2020-01-01"}).status_code == 422
    assert reviewer.post(f"/assignments/{taken['id']}/release").status_code == 204
    assert reviewer.post(f"/assignments/{taken['id']}/extend").status_code == 409


def test_nobody_handles_the_holds_of_others_except_that_a_lead_releases(
    queue: dict[str, Any], app: Flask, people: People
) -> None:
    taken = people.api(app, people.reviewer).post(f"/queues/{queue['id']}/take").get_json()["assignment"]
    second = people.api(app, people.second_reviewer)
    for act in ("extend", "release", "skip"):
        assert second.post(f"/assignments/{taken['id']}/{act}").status_code == 403
    assert people.api(app, people.lead).post(f"/assignments/{taken['id']}/release").status_code == 204


def test_a_queue_is_changed_with_the_version_seen(queue: dict[str, Any], app: Flask, people: People) -> None:
    lead = people.api(app, people.lead)
    path = f"/queues/{queue['id']}"
    assert lead.patch(path, {"reviews_per_claim": 2}).status_code == 422
    changed = lead.patch(path, {"version": queue["version"], "reviews_per_claim": 2, "state": "paused"})
    assert (changed.get_json()["reviews_per_claim"], changed.get_json()["state"]) == (2, "paused")
    stale = lead.patch(path, {"version": queue["version"], "guidelines": "Be kind."})
    assert stale.status_code == 409
    assert stale.get_json()["yours"]["guidelines"] == "Be kind."


@pytest.mark.parametrize(
    "body",
    [
        {"name": "", "members": MEMBERS},
        {"name": "No one", "members": []},
        {"name": "Viewer", "members": ["viewer@desk.example"]},
        {"name": "Nobody", "members": ["nobody@desk.example"]},
        {"name": "Field", "members": MEMBERS, "filter": {"colour": "red"}},
        {"name": "Story", "members": MEMBERS, "filter": {"story": "Nowhere"}},
        {"name": "State", "members": MEMBERS, "filter": {"state": "final"}},
        {"name": "Worth", "members": MEMBERS, "filter": {"min_check_worthiness": 2}},
        {"name": "Reviews", "members": MEMBERS, "reviews_per_claim": 6},
    ],
)
def test_what_cannot_be_a_queue_is_refused(body: dict[str, Any], app: Flask, people: People) -> None:
    assert people.viewer
    assert people.reviewer
    assert people.second_reviewer
    assert people.api(app, people.lead).post("/queues", body).status_code == 422


def test_only_leads_make_queues(app: Flask, people: People) -> None:
    refused = people.api(app, people.reviewer).post("/queues", {"name": "Mine", "members": MEMBERS})
    assert refused.status_code == 403


def test_claims_are_listed_by_filter_and_by_queue(
    queue: dict[str, Any], app: Flask, people: People, three_claims: list[str]
) -> None:
    viewer = people.api(app, people.viewer)

    def listed(**query: Any) -> list[str]:
        return [claim["id"] for claim in viewer.get("/claims", **query).get_json()["items"]]

    assert listed() == three_claims
    assert listed(min_check_worthiness=0.5) == three_claims[:2]
    assert listed(source="Agency", state="selected", language="en") == three_claims
    assert listed(state=["final", "suggested"]) == []
    assert listed(queue=queue["id"], q="sentence SAYS") == three_claims
    assert listed(q="entence") == []
    assert viewer.get("/claims", source="Nobody").status_code == 422
    assert viewer.get("/claims", flag="nonsense").status_code == 422
    first = viewer.get("/claims", limit=2).get_json()
    rest = viewer.get("/claims", limit=2, cursor=first["next"]).get_json()
    assert [one["id"] for one in first["items"] + rest["items"]] == three_claims
    assert rest["next"] is None
