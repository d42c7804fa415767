"""A lead makes a queue, a reviewer works from it: as plain forms, without scripts."""

import re
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from tests.people import Browser, People

MINUTES = {
    "reviews_per_claim": "1",
    "lease_minutes": "30",
    "second_review": "editorial",
    "order": "check_worthiness",
    "is_live": "yes",
    "minimum_evidence": "0",
}


@pytest.fixture
def lead(app: Flask, people: People) -> Browser:
    assert people.reviewer
    assert people.second_reviewer
    return people.browser(app, people.lead)


@pytest.fixture
def queue(lead: Browser, people: People, three_claims: list[str]) -> str:
    """The address of a queue of three claims with one member."""
    lead.get("/queues/new")
    made = lead.post("/queues", {**MINUTES, "name": "Checks", "members": [str(people.reviewer.public_id)]})
    assert made.status_code == 302, made.text
    return str(made.headers["Location"])


def test_the_count_is_shown_before_anything_is_saved(lead: Browser, three_claims: list[str]) -> None:
    lead.get("/queues/new")
    shown = lead.post(
        "/queues", {**MINUTES, "name": "Checks", "min_check_worthiness": "0.5", "preview": "yes"}
    )
    assert shown.status_code == 200
    assert "2 claims would join this queue." in shown.text
    assert 'value="Checks"' in shown.text
    assert "No queue yet" in lead.get("/queues").text


def test_the_count_comes_as_a_fragment_too(lead: Browser, queue: str) -> None:
    fragment = lead.get("/queues/preview", min_check_worthiness="0.5").text
    assert "<html" not in fragment
    assert "No claim would join this queue now." in fragment
    assert "2 more fit and are left out" in fragment


def test_a_new_queue_shows_what_waits(lead: Browser, queue: str) -> None:
    page = lead.get(queue).text
    assert "Checks" in page
    assert page.count("says so.") == 3
    listed = lead.get("/queues").text
    assert "0 of 3 done" in listed
    assert re.search(r'show=waiting">3</a>', listed)


def test_mistakes_keep_what_was_typed(lead: Browser, three_claims: list[str]) -> None:
    lead.get("/queues/new")
    wrong = lead.post("/queues", {**MINUTES, "name": "Nobody's"})
    assert wrong.status_code == 422
    assert "Name at least one member." in wrong.text
    assert "Nobody&#39;s" in wrong.text


def test_a_member_takes_the_next_claim(
    app: Flask, people: People, queue: str, three_claims: list[str]
) -> None:
    reviewer = people.browser(app, people.reviewer)
    assert "Take next claim" in reviewer.get(queue).text
    taken = reviewer.post(f"{queue}/take")
    assert taken.headers["Location"] == f"/claims/{three_claims[0]}"


def test_the_queue_says_who_holds_what_and_a_lead_takes_it_back(
    app: Flask, people: People, lead: Browser, queue: str
) -> None:
    reviewer = people.browser(app, people.reviewer)
    reviewer.get(queue)
    reviewer.post(f"{queue}/take")
    held = lead.get(queue, show="held").text
    assert "reviewer" in held
    release = re.search(r'action="(/assignments/[^"]+/release)"', held)
    assert release
    assert lead.post(release[1]).headers["Location"] == queue
    assert "Nobody holds a claim of this queue" in lead.get(queue, show="held").text


def test_a_second_person_hears_why_there_is_nothing(
    app: Flask, people: People, lead: Browser, queue: str, three_claims: list[str]
) -> None:
    lead.get(queue)
    for claim in three_claims:
        lead.post(f"/claims/{claim}/take")
    reviewer = people.browser(app, people.reviewer)
    assert "3 claims are left, all held by others." in reviewer.get(queue).text
    assert reviewer.post(f"{queue}/take").headers["Location"] == queue
    assert "3 claims are left, all held by others." in reviewer.get("/").text


def test_a_paused_queue_gives_nothing_and_says_so(
    app: Flask, people: People, lead: Browser, queue: str
) -> None:
    version = re.search(r'name="version" value="(\d+)"', lead.get(queue).text)
    assert version
    assert lead.post(f"{queue}/state", {"state": "paused", "version": version[1]}).status_code == 302
    reviewer = people.browser(app, people.reviewer)
    assert "A lead has paused this queue." in reviewer.get("/").text
    assert reviewer.post(f"{queue}/take").status_code == 409


def test_a_stale_change_keeps_both_texts(lead: Browser, people: People, queue: str) -> None:
    version = re.search(r'name="version"[^>]*value="(\d+)"', lead.get(f"{queue}/edit").text)
    assert version
    form = {
        **MINUTES,
        "name": "Checks",
        "members": [str(people.reviewer.public_id)],
        "version": version[1],
    }
    assert lead.post(f"{queue}/edit", {**form, "guidelines": "Call them."}).status_code == 302
    stale = lead.post(f"{queue}/edit", {**form, "guidelines": "Write to them."})
    assert stale.status_code == 409
    assert "Call them." in stale.text
    assert "Write to them." in stale.text
    again = re.search(r'name="version"[^>]*value="(\d+)"', stale.text)
    assert again
    assert (
        lead.post(f"{queue}/edit", {**form, "guidelines": "Write to them.", "version": again[1]}).status_code
        == 302
    )
    assert "Write to them." in lead.get(queue).text


def test_a_stale_change_is_told_of_members_and_policy_where_they_differ(
    lead: Browser, people: People, queue: str
) -> None:
    first, second = (str(person.public_id) for person in (people.reviewer, people.second_reviewer))
    form = {**MINUTES, "name": "Checks", "members": [first], "version": version_of(lead.get(f"{queue}/edit"))}
    members = {"members": [first, second], f"language-{second}": "ar", f"capacity-{second}": "3"}
    assert lead.post(f"{queue}/edit", form | members).status_code == 302
    stale = lead.post(f"{queue}/edit", form | {"order": "age"})
    assert stale.status_code == 409
    apart = re.findall(r"<dt>(.*?)</dt>", stale.text.partition('<dl class="facts">')[2].partition("</dl>")[0])
    assert apart == ["Members", "Order"]
    assert "at most 3 claims at once" in stale.text
    form["version"] = version_of(stale)
    policy: dict[str, Any] = {
        "order": "story",
        "due_at": "2030-01-02T03:04",
        "notes_hold_verdicts": "y",
        "is_live": "no",
    }
    policy |= {"reviews_per_claim": "3", "second_review": "independent", "checklist": ["archived"]}
    assert lead.post(f"{queue}/edit", form | policy).status_code == 302
    stale = lead.post(f"{queue}/edit", form)
    assert stale.status_code == 409
    for told in ("Claims of one story together", "2 Jan 2030, 03:04 UTC", "None joins", "What is cited is"):
        assert told in stale.text
    assert lead.post(f"{queue}/edit", form | {"version": version_of(stale)}).status_code == 302


def test_a_stale_change_says_so_where_nothing_differs(lead: Browser, people: People, queue: str) -> None:
    version = version_of(lead.get(f"{queue}/edit"))
    form = {**MINUTES, "name": "Checks", "members": [str(people.reviewer.public_id)], "version": version}
    assert lead.post(f"{queue}/edit", form | {"guidelines": "Call them."}).status_code == 302
    stale = lead.post(f"{queue}/edit", form | {"guidelines": "Call them."})
    assert stale.status_code == 409
    assert "but nothing that this form says" in stale.text


def version_of(page: TestResponse) -> str:
    found = re.search(r'name="version"[^>]*value="(\d+)"', page.text)
    assert found
    return found[1]


def test_the_bar_tells_its_parts_apart_by_pattern_and_in_words(
    app: Flask, people: People, lead: Browser, queue: str, three_claims: list[str]
) -> None:
    body = {"verdict": "unproven", "rationale": "No record says so."}
    assert (
        people.api(app, people.reviewer).post(f"/claims/{three_claims[0]}/reviews", body).status_code == 201
    )
    page = lead.get(queue).text
    assert (
        '<rect class="chart__block" x="0.0%" width="33.333%" height="14" fill="url(#chart-final)"/>' in page
    )
    assert '<pattern id="chart-apart"' in page
    for words in ("Done 1", "Second review 0", "Adjudication 0"):
        assert f">{words}</a>" in page
