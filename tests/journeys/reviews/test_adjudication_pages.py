"""A lead settles a claim in the browser."""

import re

import pytest
from sqlalchemy import select

from tests.journeys.reviews.conftest import EVIDENCE, Desk, review
from workbench.adjudication.models import FinalVerdict
from workbench.reviews.models import Review

DECISION = {"verdict": "false", "rationale": "The treaty says so.", "reason": "One cites the treaty itself."}


@pytest.fixture
def claim(desk: Desk) -> str:
    """Two reviews of it differ."""
    claim = desk.independent_claim()
    desk.api(desk.people.reviewer).post(f"/claims/{claim}/reviews", review())
    supports = EVIDENCE | {"stance": "supports"}
    other = review("true", evidence=[supports])
    assert desk.api(desk.people.second_reviewer).post(f"/claims/{claim}/reviews", other).status_code == 201
    return claim


def test_it_waits_in_the_list(desk: Desk, claim: str) -> None:
    assert claim in desk.browser(desk.people.lead).get("/adjudication").text


def test_reviews_stand_side_by_side_without_names(desk: Desk, claim: str) -> None:
    page = desk.browser(desk.people.lead).get(f"/claims/{claim}/adjudication").text
    with desk.database.reading() as session:
        pseudonyms = session.scalars(select(Review.pseudonym)).all()
    assert all(pseudonym in page for pseudonym in pseudonyms)
    assert "second-reviewer" not in page
    assert page.count("differs") >= 2


def test_evidence_at_one_address_stands_once_with_both_stances(desk: Desk, claim: str) -> None:
    page = desk.browser(desk.people.lead).get(f"/claims/{claim}/adjudication").text
    assert len(re.findall(r'href="https://records\.example/1"', page)) == 1
    assert "read differently" in page


def test_the_decision_needs_a_reason(desk: Desk, claim: str) -> None:
    answer = desk.browser(desk.people.lead).post(f"/claims/{claim}/adjudication", DECISION | {"reason": ""})
    assert answer.status_code == 422
    assert "The treaty says so." in answer.text
    assert desk.state_of(claim) == "adjudication"


def test_the_decision_stands_with_names_after_it(desk: Desk, claim: str) -> None:
    browser = desk.browser(desk.people.lead)
    assert browser.post(f"/claims/{claim}/adjudication", DECISION).status_code == 302
    page = browser.get(f"/claims/{claim}/adjudication").text
    assert "One cites the treaty itself." in page
    assert "second-reviewer" in page


def test_a_lead_who_reviewed_is_warned_and_it_is_kept(desk: Desk) -> None:
    claim = desk.independent_claim()
    desk.api(desk.people.lead).post(f"/claims/{claim}/reviews", review())
    desk.api(desk.people.reviewer).post(f"/claims/{claim}/reviews", review("true"))
    browser = desk.browser(desk.people.lead)
    assert "You reviewed this claim yourself" in browser.get(f"/claims/{claim}/adjudication").text
    browser.post(f"/claims/{claim}/adjudication", DECISION)
    assert "every export says so" in browser.get(f"/claims/{claim}/adjudication").text


def test_a_reviewer_reads_and_does_not_decide(desk: Desk, claim: str) -> None:
    browser = desk.browser(desk.people.reviewer)
    assert browser.get(f"/claims/{claim}/adjudication").status_code == 200
    assert browser.get("/adjudication").status_code == 403
    assert browser.post(f"/claims/{claim}/adjudication", DECISION).status_code == 403


def test_a_publication_address_is_kept(desk: Desk, claim: str) -> None:
    browser = desk.browser(desk.people.lead)
    browser.post(f"/claims/{claim}/adjudication", DECISION)
    with desk.database.reading() as session:
        version = str(session.scalars(select(FinalVerdict.version)).one())
    sent = {"url": "https://desk.example/checks/1", "version": version}
    assert browser.post(f"/claims/{claim}/publication", sent).status_code == 302
    assert "https://desk.example/checks/1" in browser.get(f"/claims/{claim}/adjudication").text
    bad = {"url": "javascript:alert(1)", "version": version}
    assert browser.post(f"/claims/{claim}/publication", bad).status_code == 422
