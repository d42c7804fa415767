"""The page people start from says what is theirs, and what to do when nothing is."""

import re
from datetime import timedelta

import pytest
from flask import Flask

from tests.factories.queues import claims_worth, queue_of
from tests.people import People
from workbench.db import clock
from workbench.db.sessions import Database
from workbench.queues import services
from workbench.queues.models import Assignment


@pytest.fixture
def desk(database: Database, people: People) -> None:
    """A queue of three claims; the reviewer holds one and has parked another."""
    assert people.lead
    assert people.reviewer
    with database.writing() as session:
        claims_worth(session, 0.9, 0.8, 0.7)
        queue = queue_of(session, people.lead, [people.reviewer], name="Figures")
        first = services.take_next(session, people.reviewer, queue)
        assert isinstance(first, Assignment)
        services.park(session, people.reviewer, first, clock.now(session) + timedelta(hours=5))
        assert isinstance(services.take_next(session, people.reviewer, queue), Assignment)
        session.commit()


@pytest.mark.usefixtures("desk")
def test_a_reviewer_sees_what_is_held_and_what_waits(app: Flask, people: People) -> None:
    page = people.browser(app, people.reviewer).get("/").text
    assert "minutes left" in page
    assert "Waiting for a reply" in page
    assert "Figures" in page
    assert "My figures" in page


@pytest.mark.usefixtures("desk")
def test_a_claim_is_given_back_from_here(app: Flask, people: People) -> None:
    reviewer = people.browser(app, people.reviewer)
    release = re.search(r'action="(/assignments/[^"]+/release)"', reviewer.get("/").text)
    assert release
    assert reviewer.post(release[1]).headers["Location"] == "/"
    assert "You hold no claim." in reviewer.get("/").text


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("viewer", "You may read everything here"),
        ("reviewer", "You are in no queue yet"),
        ("lead", "You are in no queue"),
    ],
)
def test_an_empty_page_says_why_and_what_to_do(app: Flask, people: People, role: str, words: str) -> None:
    page = people.browser(app, getattr(people, role)).get("/").text
    assert words in page
    assert "empty-state" in page


def test_the_page_reads_in_arabic(app: Flask, people: People) -> None:
    page = people.browser(app, people.reviewer, language="ar").get("/").text
    assert '<html lang="ar" dir="rtl">' in page
