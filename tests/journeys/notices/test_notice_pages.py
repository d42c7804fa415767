"""Notices in the browser: the bell, the list, opening, marking as read, and choosing."""

import re
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import update

from tests.factories.queues import claims_worth, queue_of
from tests.people import Browser, People
from workbench.app import create_app
from workbench.config import MailServer, Settings
from workbench.db import clock
from workbench.db.sessions import Database
from workbench.queues.models import Assignment

BELL = re.compile(r'class="notice-bell.*?</a>', re.DOTALL)
OPEN = re.compile(r'action="(/notices/[0-9a-f-]+/open)"')


@pytest.fixture
def queue(database: Database, people: People) -> str:
    """The address of a queue with three claims, of a lead and a reviewer."""
    lead, reviewer = people.lead, people.reviewer
    with database.writing() as session:
        claims_worth(session, 0.9, 0.8, 0.7)
        queue = queue_of(session, lead, [reviewer], name="The valley")
        session.commit()
        return f"/queues/{queue.public_id}"


@pytest.fixture
def lead(app: Flask, people: People, queue: str) -> Browser:
    return people.browser(app, people.lead)


@pytest.fixture
def reviewer(app: Flask, people: People, queue: str) -> Browser:
    return people.browser(app, people.reviewer)


def assigns(lead: Browser, queue: str, people: People, claims: int) -> None:
    """A lead gives the reviewer so many claims."""
    lead.get(f"{queue}/assign")
    fields = {"people": str(people.reviewer.public_id), "how": "balance", "count": str(claims)}
    assert lead.post(f"{queue}/assign", fields).status_code == 302


def bell(browser: Browser, path: str = "/articles") -> str:
    """The words of the bell on a page."""
    found = BELL.search(browser.get(path).text)
    assert found
    return " ".join(re.sub(r"<[^>]+>", " ", found[0].partition(">")[2]).split())


def test_a_notice_is_rung_listed_opened_and_read(
    lead: Browser, reviewer: Browser, queue: str, people: People
) -> None:
    assert bell(reviewer) == "Notices"
    assigns(lead, queue, people, 1)
    assert bell(reviewer) == "Notices 1 · 1 unread"
    assert bell(lead) == "Notices"

    page = reviewer.get("/notices").text
    assert "\u2068lead\u2069 assigned you 1 claim of the queue \u2068The valley\u2069." in page
    assert "Unread" in page
    [address] = OPEN.findall(page)
    opened = reviewer.post(address)
    assert (opened.status_code, opened.location[:8]) == (302, "/claims/")
    assert reviewer.get(opened.location).status_code == 200

    assert bell(reviewer) == "Notices"
    page = reviewer.get("/notices").text
    assert "Mark as read" not in page
    assert OPEN.findall(page) == [address]


def test_several_claims_lead_to_ones_work_and_all_can_be_read_at_once(
    lead: Browser, reviewer: Browser, queue: str, people: People
) -> None:
    assigns(lead, queue, people, 2)
    page = reviewer.get("/notices").text
    assert reviewer.post(OPEN.findall(page)[0]).location == "/"
    lead.post(f"{queue}/assign", {"people": str(people.reviewer.public_id), "how": "balance", "count": "3"})
    [until] = re.findall(r'name="until" value="([^"]+)"', reviewer.get("/notices").text)
    answer = reviewer.post("/notices/read", {"until": until}, follow_redirects=True)
    assert "1 notice is read." in answer.text
    assert bell(reviewer) == "Notices"
    for bad in ("", "yesterday", "2026-11-25T12:00:00", "9999-12-31T23:59:59-23:59"):
        assert reviewer.post("/notices/read", {"until": bad}).status_code == 400


def test_the_list_is_empty_with_a_reason_and_a_way_on(reviewer: Browser) -> None:
    page = reviewer.get("/notices").text
    assert "Nothing to tell you" in page
    assert "Mark all as read" not in page


def test_nobody_opens_a_notice_of_somebody_else(
    lead: Browser, reviewer: Browser, queue: str, people: People
) -> None:
    assigns(lead, queue, people, 1)
    [address] = OPEN.findall(reviewer.get("/notices").text)
    lead.get("/notices")
    for act in ("open", "read"):
        assert lead.post(address.replace("open", act)).status_code == 403
    assert lead.post(f"/notices/{UUID(int=1)}/read").status_code == 404
    assert bell(reviewer) == "Notices 1 · 1 unread"


def test_a_hold_about_to_end_is_told_until_it_is_extended(
    database: Database, lead: Browser, reviewer: Browser, queue: str
) -> None:
    reviewer.get(queue)
    claim = reviewer.post(f"{queue}/take").location
    assert bell(reviewer) == "Notices"
    with database.writing() as session:
        soon = clock.now(session) + timedelta(minutes=4)
        session.execute(update(Assignment).values(lease_until=soon))
        session.commit()
    assert bell(reviewer) == "Notices 1 · 1 unread"
    page = reviewer.get("/notices").text
    assert "Your hold on a claim is about to end." in page
    assert f'href="{claim}"' in page
    choose(reviewer, listed=["assigned"])
    assert bell(reviewer) == "Notices"
    choose(reviewer, listed=["assigned", "lease_ending"])
    reviewer.get(claim)
    reviewer.post(f"{claim}/take")
    with database.writing() as session:
        session.execute(update(Assignment).values(lease_until=clock.now(session) + timedelta(minutes=20)))
        session.commit()
    assert bell(reviewer) == "Notices"


def test_a_claim_assigned_for_days_is_told_a_day_before(
    database: Database, lead: Browser, reviewer: Browser, queue: str, people: People
) -> None:
    assigns(lead, queue, people, 1)
    reviewer.post(OPEN.findall(reviewer.get("/notices").text)[0])
    assert bell(reviewer) == "Notices"
    with database.writing() as session:
        session.execute(update(Assignment).values(lease_until=clock.now(session) + timedelta(hours=20)))
        session.commit()
    assert bell(reviewer) == "Notices 1 · 1 unread"


def test_arabic_readers_read_the_same_in_arabic(
    app: Flask, people: People, lead: Browser, queue: str
) -> None:
    assigns(lead, queue, people, 2)
    browser = people.browser(app, people.reviewer, "ar")
    page = browser.get("/notices").text
    assert "تكليف من \u2068lead\u2069 بادعاءين من قائمة العمل \u2068The valley\u2069." in page
    assert bell(browser) == "الإشعارات 1 · إشعار واحد غير مقروء"
    assert "البريد غير مُعدّ" in browser.get("/account/notices").text


# --- choosing --------------------------------------------------------------------------------------------


def choose(browser: Browser, **fields: object) -> None:
    page = browser.get("/account/notices").text
    [version] = re.findall(r'name="version"[^>]*value="(\d+)"', page)
    answer = browser.post("/account/notices", {"version": version, **fields}, follow_redirects=True)
    assert "Kept. It counts for what happens from now on." in answer.text


def ticked(browser: Browser, name: str) -> set[str]:
    page = browser.get("/account/notices").text
    inputs = re.findall(rf'<input[^>]*name="{name}"[^>]*>', page)
    return {re.findall(r'value="(\w+)"', each)[0] for each in inputs if "checked" in each}


def test_what_is_unticked_is_told_no_more(
    lead: Browser, reviewer: Browser, queue: str, people: People
) -> None:
    assert ticked(reviewer, "listed") == {
        *("assigned", "handed_over", "returned", "reopened", "lease_ending", "mentioned"),
    }
    assert "queue_done" in ticked(lead, "listed")
    choose(reviewer, listed=["returned", "lease_ending"])
    assert ticked(reviewer, "listed") == {"returned", "lease_ending"}
    assigns(lead, queue, people, 1)
    assert bell(reviewer) == "Notices"


def test_without_a_mail_server_the_page_says_so_and_offers_no_switch(reviewer: Browser) -> None:
    page = reviewer.get("/account/notices").text
    assert "E-mail is not set up in this workbench" in page
    assert 'name="digest"' not in page
    choose(reviewer, listed=["assigned"], digest="daily")
    assert "E-mail is not set up in this workbench" in reviewer.get("/account/notices").text


def test_with_a_mail_server_one_chooses_kinds_and_how_often(
    settings: Settings, database: Database, people: People
) -> None:
    mail = MailServer("mail.example", 587, "desk@newsroom.example")
    app = create_app(replace(settings, mail=mail), shared=database)
    browser = people.browser(app, people.reviewer)
    assert "lease_ending" not in ticked(browser, "mailed")
    choose(browser, listed=["assigned"], mailed=["assigned", "returned"], digest="hourly")
    assert ticked(browser, "mailed") == {"assigned", "returned"}
    assert ticked(browser, "digest") == {"hourly"}


def test_a_choice_that_is_none_is_refused(reviewer: Browser) -> None:
    reviewer.get("/account/notices")
    assert reviewer.post("/account/notices", {"version": "0", "listed": "everything"}).status_code == 422
    assert reviewer.post("/account/notices", {"listed": "assigned"}).status_code == 422
    choose(reviewer, listed=["assigned"])
    assert reviewer.post("/account/notices", {"version": "0", "listed": "assigned"}).status_code == 409
