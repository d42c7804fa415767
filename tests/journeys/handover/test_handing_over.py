"""A person who leaves hands claims to colleagues, as plain forms and over the API; who is away is handed nothing."""

import re
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from flask import Flask

from tests.factories.queues import claims_worth, queue_of
from tests.people import Browser, People
from workbench.audit.models import AuditEvent
from workbench.db.sessions import Database

NOTE = "The hospital calls back at noon."


@pytest.fixture
def claim(database: Database, people: People) -> str:
    """A claim in a queue of both reviewers; its public id."""
    members = [people.reviewer, people.second_reviewer]
    assert people.lead
    with database.writing() as session:
        [claim] = claims_worth(session, 0.9)
        queue_of(session, people.lead, members, name="Checks")
        session.commit()
        return str(claim.public_id)


@pytest.fixture
def mine(app: Flask, people: People, claim: str) -> Browser:
    """The browser of the reviewer, who holds the claim."""
    browser = people.browser(app, people.reviewer)
    assert browser.post(f"/claims/{claim}/take").status_code == 302
    return browser


def version_in(page: str, action: str) -> str:
    """The version that a form of a page names."""
    found = re.search(rf'action="{action}".*?name="version"[^>]*value="(\d+)"', page, re.S)
    assert found
    return found[1]


def seen(browser: Browser, path: str, action: str) -> str:
    return version_in(browser.get(path).text, action)


def written(**given: str) -> dict[str, str]:
    return {
        "version": "0",
        "rationale": "اتصلنا بالمستشفى.\nلم يردّ أحد بعد.",
        "evidence-0-url": "https://records.example/1",
        "evidence-0-title": "The register",
        **given,
    }


def test_a_claim_goes_from_the_review_screen_to_a_colleague(
    app: Flask, people: People, claim: str, mine: Browser
) -> None:
    chosen = mine.post(f"/claims/{claim}/review/hand-over", written())
    form = chosen.headers["Location"]
    page = mine.get(form).text
    assert f'value="{people.second_reviewer.public_id}"' in page
    assert f'value="{people.lead.public_id}"' in page
    assert f'value="{people.reviewer.public_id}"' not in page
    assert mine.post(form, {"to": ""}).status_code == 422
    to = {"to": str(people.second_reviewer.public_id), "note": NOTE}
    assert mine.post(form, to).headers["Location"] == f"/hand-over/{people.reviewer.public_id}"
    assert mine.post(form, to).status_code in {403, 409}, "once only"
    card = people.browser(app, people.second_reviewer).get(f"/claims/{claim}").text
    assert "Handed to you by" in card
    assert NOTE in card
    assert "the draft was begun by" in card
    assert "لم يردّ أحد بعد." in card
    history = mine.get(f"/claims/{claim}/history").text
    assert "Handed over to a colleague" in history
    assert "Nothing is open" in mine.get(f"/hand-over/{people.reviewer.public_id}").text


def test_the_page_says_for_whom_each_claim_waits_and_what_was_written_last(
    app: Flask, people: People, claim: str, mine: Browser
) -> None:
    until = (datetime.now(UTC) + timedelta(days=1)).strftime("%Y-%m-%dT%H:%M")
    parked = mine.post(f"/claims/{claim}/review/park", written(until=until, waits_for="مكتب الوزير"))
    assert parked.status_code == 302
    address = f"/hand-over/{people.reviewer.public_id}"
    for browser in (mine, people.browser(app, people.lead)):
        page = browser.get(address).text
        assert "مكتب الوزير" in page
        assert '<span class="user-text" lang="ar" dir="auto">لم يردّ أحد بعد.</span>' in page
        assert "1 piece" in page
        assert "The register" in page
    assert people.browser(app, people.second_reviewer).get(address).status_code == 403
    assert "مكتب الوزير" in mine.get("/").text


def test_a_claim_is_handed_over_by_a_script(app: Flask, people: People, claim: str) -> None:
    me, colleague = people.api(app, people.reviewer), people.api(app, people.second_reviewer)
    taken = me.post(f"/claims/{claim}/take").get_json()["assignment"]["id"]
    path, body = f"/assignments/{taken}/hand-over", {"to": people.second_reviewer.email, "note": NOTE}
    assert colleague.post(path, body).status_code == 403
    assert me.post(path, {"to": "nobody@desk.example"}).status_code == 422
    assert me.post(path, body | {"note": "x" * 501}).status_code == 422
    handed = me.post(path, body)
    assert handed.status_code == 201
    assert handed.get_json()["person"] == people.second_reviewer.email
    again = me.post(path, body)
    assert (again.status_code, again.get_json()["code"]) == (409, "assignment_ended")
    back = f"/assignments/{handed.get_json()['id']}/hand-over"
    refused = colleague.post(back, {"to": people.second_reviewer.email})
    assert (refused.status_code, refused.get_json()["code"]) == (409, "not_for_them")
    lead = people.api(app, people.lead)
    plan = {"person": people.second_reviewer.email, "people": [people.reviewer.email], "preview": True}
    shown = lead.post("/assignments/hand-over", plan).get_json()
    assert shown["items"][0]["given"] == [{"person": people.reviewer.email, "count": 1}]
    assert shown["left"] == 0
    assert lead.post(back, {"to": people.reviewer.email}).status_code == 201


def test_a_script_that_names_what_somebody_does_not_hold_changes_nothing(
    app: Flask, database: Database, people: People, claim: str
) -> None:
    me, lead = people.api(app, people.reviewer), people.api(app, people.lead)
    taken = me.post(f"/claims/{claim}/take").get_json()["assignment"]["id"]
    plan = {"person": people.reviewer.email, "people": [people.second_reviewer.email]}
    for strange in (
        plan | {"assignments": [taken, str(uuid4())]},
        plan | {"assignments": []},
        plan
        | {"person": people.second_reviewer.email, "people": [people.lead.email], "assignments": [taken]},
    ):
        assert lead.post("/assignments/hand-over", strange).status_code == 422
    nothing = {"person": people.lead.email, "people": [people.reviewer.email]}
    assert lead.post("/assignments/hand-over", nothing).get_json() == {"items": [], "left": 0}
    with database.reading() as session:
        recorded = session.query(AuditEvent).filter(AuditEvent.action.like("%handed-over"))
        assert recorded.count() == 0
    assert lead.post("/assignments/hand-over", plan | {"assignments": [taken]}).status_code == 200


def test_who_is_away_says_so_and_is_handed_nothing_but_may_take(
    app: Flask, people: People, claim: str, mine: Browser
) -> None:
    colleague, lead = people.browser(app, people.second_reviewer), people.browser(app, people.lead)
    back_on = (datetime.now(UTC) + timedelta(days=3)).date()
    now = {"version": seen(colleague, "/account", "/account/away")}
    assert colleague.post("/account/away", {"away_until": back_on.isoformat()}).status_code == 422
    assert colleague.post("/account/away", {"away_until": "2020-01-01"} | now).status_code == 422
    assert colleague.post("/account/away", {"away_until": back_on.isoformat()} | now).status_code == 302
    assert "away until" in colleague.get("/account").text
    form = mine.post(f"/claims/{claim}/review/hand-over", written()).headers["Location"]
    page = mine.get(form).text
    assert f'value="{people.second_reviewer.public_id}"' not in page
    assert "away until" in page
    assert "away until" in lead.get("/desk").text
    queue = re.search(r'"(/queues/[0-9a-f-]{36})"', lead.get("/queues").text)
    assert queue
    mine.post(f"/claims/{claim}/review/release", written(version="1"))
    chosen = {"people": [str(people.second_reviewer.public_id)], "how": "balance", "preview": "yes"}
    assert "those who could have it are away" in lead.post(f"{queue[1]}/assign", chosen).text
    assert colleague.post(f"{queue[1]}/take").status_code == 302
    assert "Drafts on claims no longer held" in mine.get(f"/hand-over/{people.reviewer.public_id}").text
    page_of = f"/hand-over/{people.second_reviewer.public_id}"
    assert lead.post(f"{page_of}/away", {"away_until": "soon"} | now).status_code == 422
    refused = lead.post(f"{page_of}/away", {"away_until": ""} | now)
    assert refused.status_code == 409
    assert "Kept now: away until" in refused.text
    again = {"away_until": "", "version": version_in(refused.text, f"{page_of}/away")}
    assert lead.post(f"{page_of}/away", again).status_code == 302
    assert "away until" not in lead.get("/desk").text
    assert mine.post(f"{page_of}/away", again).status_code == 403
