"""Leads hand claims out, over the API and as plain forms; everybody declares conflicts of interest."""

import re
from typing import Any

import pytest
from flask import Flask

from tests.people import ApiClient, Browser, People
from workbench.people.models import Role

MEMBERS = ["reviewer@desk.example", "second-reviewer@desk.example"]


@pytest.fixture
def lead(app: Flask, people: People, three_claims: list[str]) -> ApiClient:
    assert people.reviewer
    assert people.second_reviewer
    return people.api(app, people.lead)


@pytest.fixture
def queue(lead: ApiClient) -> dict[str, Any]:
    made = lead.post("/queues", {"name": "Checks", "members": MEMBERS})
    assert made.status_code == 201, made.text
    body: dict[str, Any] = made.get_json()
    return body


@pytest.fixture
def page(app: Flask, people: People, queue: dict[str, Any]) -> tuple[Browser, str]:
    """A lead's browser, and the address of the queue."""
    return people.browser(app, people.lead), f"/queues/{queue['id']}"


def test_a_queue_says_on_what_terms_it_works(lead: ApiClient) -> None:
    body = {
        "name": "Terms",
        "members": ["reviewer@desk.example", {"email": MEMBERS[1], "language": "ar", "capacity": 5}],
        "order": "age",
        "live": False,
        "minimum_evidence": 2,
        "checklist": ["two_voices", "headline"],
        "filter": {"published_from": "2023-09-01", "published_to": "2023-09-30"},
    }
    made = lead.post("/queues", body).get_json()
    assert made["members"] == MEMBERS
    assert made["member_terms"][1] == {"email": MEMBERS[1], "language": "ar", "capacity": 5}
    assert (made["order"], made["live"], made["minimum_evidence"]) == ("age", False, 2)
    assert made["checklist"] == ["two_voices", "headline"]
    assert made["filter"] == {"published_from": "2023-09-01", "published_to": "2023-09-30"}
    changed = lead.patch(
        f"/queues/{made['id']}", {"version": made["version"], "members": MEMBERS, "guidelines": "Call them."}
    ).get_json()
    assert changed["member_terms"][1]["capacity"] == 5, "a bare address leaves the terms"
    versions = lead.get(f"/queues/{made['id']}/guidelines").get_json()["items"]
    assert [(each["version"], each["text"]) for each in versions] == [(2, "Call them."), (1, "")]


def test_the_preview_of_a_filter_saves_nothing(lead: ApiClient) -> None:
    answer = lead.post("/queues/preview", {"filter": {"min_check_worthiness": 0.5}})
    assert answer.get_json() == {"joining": 2, "elsewhere": 0, "exact": True}
    assert lead.get("/queues").get_json()["items"] == []
    assert lead.post("/queues/preview", {"filter": {"published_from": "soon"}}).status_code == 422


def test_claims_are_assigned_with_a_preview_and_one_undo(lead: ApiClient, queue: dict[str, Any]) -> None:
    path = f"/queues/{queue['id']}/assignments"
    shown = lead.post(path, {"people": MEMBERS, "preview": True})
    assert (shown.status_code, shown.get_json()["id"]) == (200, None)
    assert lead.get(f"/queues/{queue['id']}").get_json()["counts"]["held"] == 0
    made = lead.post(path, {"people": MEMBERS, "how": "round_robin"})
    assert made.status_code == 201
    plan = made.get_json()
    assert [one["count"] for one in plan["given"]] == [2, 1]
    assert lead.post(path, {"people": MEMBERS}).get_json()["skipped"] == [{"reason": "held", "count": 3}]
    assert lead.post(f"/assignment-batches/{plan['id']}/undo").get_json() == {"claims": 3}
    assert lead.post(f"/assignment-batches/{plan['id']}/undo").status_code == 409


def test_a_leaver_hands_everything_over(
    app: Flask, people: People, lead: ApiClient, queue: dict[str, Any]
) -> None:
    people.api(app, people.reviewer).post(f"/queues/{queue['id']}/take")
    answer = lead.post("/assignments/hand-over", {"person": MEMBERS[0], "people": [MEMBERS[1]]})
    assert [one["given"] for one in answer.get_json()["items"]] == [[{"person": MEMBERS[1], "count": 1}]]
    assert lead.post("/assignments/hand-over", {"person": MEMBERS[0], "people": MEMBERS}).status_code == 422


def test_claims_get_a_time_of_their_own(
    lead: ApiClient, app: Flask, people: People, three_claims: list[str]
) -> None:
    made = lead.post("/queues", {"name": "Due", "members": MEMBERS, "order": "deadline"}).get_json()
    body = {"claims": three_claims[2:], "due_at": "2027-03-01T12:00:00+00:00"}
    assert lead.post(f"/queues/{made['id']}/due", body).get_json() == {"claims": 1}
    taken = people.api(app, people.reviewer).post(f"/queues/{made['id']}/take").get_json()
    assert taken["claim"]["id"] == three_claims[2]


def test_whoever_declares_a_conflict_is_given_nothing_and_told_why(
    app: Flask, people: People, lead: ApiClient, queue: dict[str, Any]
) -> None:
    reviewer = people.api(app, people.reviewer)
    declared = reviewer.post("/conflicts-of-interest", {"source": "Agency", "note": "Worked there."})
    assert declared.status_code == 201
    answer = reviewer.post(f"/queues/{queue['id']}/take")
    assert answer.headers["Reason"] == 'filtered; count=3; causes="conflict_of_interest"'
    assert [one["person"] for one in lead.get("/conflicts-of-interest").get_json()["items"]] == [MEMBERS[0]]
    second = people.api(app, people.second_reviewer)
    assert second.get("/conflicts-of-interest").get_json()["items"] == []
    path = f"/conflicts-of-interest/{declared.get_json()['id']}/end"
    assert second.post(path).status_code == 403
    assert (
        second.post("/conflicts-of-interest", {"source": "Agency", "person": MEMBERS[0]}).status_code == 403
    )
    assert reviewer.post(path).status_code == 204
    assert reviewer.post(f"/queues/{queue['id']}/take").status_code == 200


def test_all_of_an_article_is_taken_at_once(
    app: Flask, people: People, queue: dict[str, Any], three_claims: list[str]
) -> None:
    reviewer = people.api(app, people.reviewer)
    article = reviewer.get(f"/claims/{three_claims[0]}").get_json()["article"]["id"]
    people.api(app, people.second_reviewer).post(f"/claims/{three_claims[1]}/take")
    answer = reviewer.post(f"/articles/{article}/take").get_json()
    assert [one["claim"] for one in answer["taken"]] == [three_claims[0], three_claims[2]]
    assert [(one["claim"], one["code"]) for one in answer["refused"]] == [(three_claims[1], "held")]


def test_reviewers_hand_nothing_out(app: Flask, people: People, queue: dict[str, Any]) -> None:
    reviewer = people.api(app, people.reviewer)
    assert reviewer.post(f"/queues/{queue['id']}/assignments", {"people": MEMBERS}).status_code == 403
    assert (
        reviewer.post("/assignments/hand-over", {"person": MEMBERS[0], "people": MEMBERS}).status_code == 403
    )


def test_the_form_shows_who_would_get_what_and_the_queue_offers_to_undo_it(
    people: People, page: tuple[Browser, str]
) -> None:
    lead, address = page
    lead.get(f"{address}/assign")
    chosen = {"people": [str(people.reviewer.public_id)], "how": "balance", "count": "2"}
    shown = lead.post(f"{address}/assign", chosen | {"preview": "yes"})
    assert "Nothing is changed yet." in shown.text
    assert re.search(r'<span class="number">2</span>\s*to\s*<bdi[^>]*>reviewer|2</span> to', shown.text)
    assert lead.post(f"{address}/assign", {"how": "balance", "count": "2"}).status_code == 422
    assert lead.post(f"{address}/assign", chosen).headers["Location"] == f"{address}?show=held"
    listed = lead.get(address).text
    assert "2 claims were assigned by" in listed
    claim = re.search(r'"(/claims/[0-9a-f-]{36})"', lead.get(address, show="held").text)
    assert claim
    assert "Claim assigned" in lead.get(f"{claim[1]}/history").text
    undo = re.search(r'action="(/assignment-batches/[^"]+/undo)"', listed)
    assert undo
    assert lead.post(undo[1]).headers["Location"] == address
    assert "were assigned by" not in lead.get(address).text


def test_one_claim_is_assigned_from_the_list(
    people: People, page: tuple[Browser, str], three_claims: list[str]
) -> None:
    lead, address = page
    assert f"{address}/assign?claim={three_claims[1]}" in lead.get(address).text
    lead.get(f"{address}/assign", claim=three_claims[1])
    lead.post(
        f"{address}/assign",
        {"claim": three_claims[1], "people": [str(people.reviewer.public_id)], "how": "balance"},
    )
    held = lead.get(address, show="held").text
    assert held.count("/release") == 1
    assert three_claims[1] in held


def test_what_somebody_holds_is_handed_over_as_a_plain_form(
    app: Flask, people: People, page: tuple[Browser, str]
) -> None:
    lead, address = page
    third = people.add("third", Role.REVIEWER)
    people.browser(app, people.reviewer).post(f"{address}/take")
    reviewer = people.browser(app, people.reviewer)
    reviewer.get(address)
    reviewer.post(f"{address}/take")
    assert "reviewer" in lead.get("/hand-over").text
    form = f"/hand-over/{people.reviewer.public_id}"
    ticked = re.search(r'name="assignments" value="([^"]+)"', lead.get(form).text)
    assert ticked
    to = [str(third.public_id), str(people.second_reviewer.public_id)]
    chosen = {"people": to, "how": "balance", "assignments": [ticked[1]], "note": "Back on Monday."}
    assert "Nothing is changed yet." in lead.post(form, chosen | {"preview": "yes"}).text
    assert lead.post(form, {"people": to, "how": "balance"}).status_code == 422
    assert lead.post(form, chosen).headers["Location"] == form
    assert "1 claim is handed over." in lead.get(form).text


def test_a_conflict_is_declared_and_taken_back_as_a_plain_form(
    app: Flask, people: People, page: tuple[Browser, str]
) -> None:
    reviewer = people.browser(app, people.reviewer)
    source = re.search(
        r'<option value="([^"]+)">Agency</option>', reviewer.get("/conflicts-of-interest").text
    )
    assert source
    reviewer.post("/conflicts-of-interest", {"source_id": source[1], "note": "Worked there."})
    listed = reviewer.get("/conflicts-of-interest").text
    assert "Worked there." in listed
    assert "3 claims are left of sources with which you have a conflict" in reviewer.get(page[1]).text
    again = reviewer.post("/conflicts-of-interest", {"source_id": source[1]})
    assert again.status_code == 409
    end = re.search(r'action="(/conflicts-of-interest/[^"]+/end)"', listed)
    assert end
    reviewer.post(end[1])
    assert "None is declared." in reviewer.get("/conflicts-of-interest").text
