"""Related claims and earlier checks, over the API and on the pages."""

from dataclasses import dataclass
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from tests.factories.claims import claim_with, read_version
from tests.factories.queues import queue_of
from tests.factories.reviews import submitted
from tests.people import People
from workbench.claims.models import Claim, ClaimState
from workbench.claims.services import move
from workbench.db.sessions import Database
from workbench.fact_checks import services as fact_check_services
from workbench.fact_checks.claimreview import Published
from workbench.people.models import User
from workbench.queues.models import SecondReview

OTHER = """حصيلة القصف

مصرع ما لا يقل عن 5 مدنيين وجرح 80 آخرين في قصف الثلاثاء، وفق السلطات.

افتتح الوزير معرض الكتاب في العاصمة.
"""
CHECKED = Published("مقتل خمسة مدنيين في قصف الثلاثاء", "خاطئ", "مرصد", "https://c.example/1", None, None)


@dataclass
class Desk:
    app: Flask
    people: People
    database: Database
    claim: str
    other: str


@pytest.fixture
def desk(app: Flask, people: People, database: Database) -> Desk:
    with database.writing() as session:
        claim = claim_with(session, read_version(session), "قُتل خمسة مدنيين")
        other = claim_with(session, read_version(session, OTHER, source="Other"), "مصرع")
        fact_check_services.keep(session, None, [CHECKED])
        session.commit()
        return Desk(app, people, database, str(claim.public_id), str(other.public_id))


def row(session: Session, public_id: str) -> Claim:
    return next(one for one in session.query(Claim) if str(one.public_id) == public_id)


def settle(desk: Desk, claim: str, lead: User, reviewer: User) -> None:
    with desk.database.writing() as session:
        one = row(session, claim)
        move(session, one, ClaimState.SELECTED)
        queue_of(session, lead, [reviewer], name="Settled")
        submitted(session, reviewer, one)
        session.commit()


def items(desk: Desk, **query: str) -> list[dict[str, Any]]:
    answer = desk.people.api(desk.app, desk.people.viewer).get(f"/claims/{desk.claim}/related", **query)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.get_json()["items"]
    return found


def test_the_other_sources_claim_comes_with_relation_score_and_reasons(desk: Desk) -> None:
    found = {one["claim"]["id"]: one for one in items(desk, other_sources="true")}
    assert set(found) == {desk.other}
    other = found[desk.other]
    assert 0 < other["score"] <= 1
    assert other["relation"] in {"agree", "refine"}
    assert other["reasons"]
    assert other["claim"]["article"]["source"] == "Other"


def test_the_claim_itself_is_never_among_them_and_the_best_comes_first(desk: Desk) -> None:
    found = items(desk)
    assert desk.claim not in [one["claim"]["id"] for one in found]
    scores = [one["score"] for one in found]
    assert scores == sorted(scores, reverse=True)


def test_they_come_in_pages(desk: Desk) -> None:
    api = desk.people.api(desk.app, desk.people.viewer)
    first = api.get(f"/claims/{desk.claim}/related", limit=1).get_json()
    assert len(first["items"]) == 1
    second = api.get(f"/claims/{desk.claim}/related", limit=1, cursor=first["next"]).get_json()
    assert [*first["items"], *second["items"]] == items(desk)[:2]


@pytest.mark.parametrize(
    ("query", "count"), [({"source": "Other"}, 1), ({"since": "2040-01-01"}, 0), ({"limit": "0"}, 1)]
)
def test_they_are_narrowed(desk: Desk, query: dict[str, str], count: int) -> None:
    assert len(items(desk, **query)) == count


@pytest.mark.parametrize(
    "query", [{"source": "Nobody"}, {"story": "None"}, {"since": "soon"}, {"cursor": "x"}]
)
def test_a_filter_that_cannot_be_is_refused(desk: Desk, query: dict[str, str]) -> None:
    answer = desk.people.api(desk.app, desk.people.viewer).get(f"/claims/{desk.claim}/related", **query)
    assert answer.status_code in {400, 422}, answer.text


@pytest.mark.parametrize(
    ("language", "question"), [("en", "Was this checked before?"), ("ar", "هل سبق التحقق من هذا؟")]
)
def test_the_page_shows_them_and_checks_of_others(desk: Desk, language: str, question: str) -> None:
    browser = desk.people.browser(desk.app, desk.people.viewer, language)
    page = browser.get(f"/claims/{desk.claim}/related").text
    assert question in page
    assert desk.other in page
    assert "https://c.example/1" in page
    assert browser.get(f"/claims/{desk.claim}/related", since="never").status_code == 422


def test_the_card_links_to_them_and_gets_the_short_form(desk: Desk) -> None:
    browser = desk.people.browser(desk.app, desk.people.reviewer)
    assert f"/claims/{desk.claim}/related" in browser.get(f"/claims/{desk.claim}").text
    part = browser.client.get(f"/claims/{desk.claim}/related", headers={"HX-Request": "true"}).text
    assert "<html" not in part
    assert desk.other in part


def test_a_final_verdict_on_a_like_claim_is_an_earlier_check(desk: Desk) -> None:
    lead, reviewer = desk.people.lead, desk.people.reviewer
    settle(desk, desk.other, lead, reviewer)
    browser = desk.people.browser(desk.app, desk.people.viewer)
    for place in ("related", "adjudication"):
        page = browser.get(f"/claims/{desk.claim}/{place}").text
        assert "our own check of" in page
        assert desk.other in page


def test_who_is_blind_on_the_like_claim_is_not_told_its_verdict(desk: Desk) -> None:
    lead, reviewer, second = desk.people.lead, desk.people.reviewer, desk.people.second_reviewer
    with desk.database.writing() as session:
        other = row(session, desk.other)
        move(session, other, ClaimState.SELECTED)
        session.flush()
        queue_of(
            session,
            lead,
            [reviewer, second],
            name="Blind",
            reviews_per_claim=2,
            second_review=SecondReview.INDEPENDENT,
        )
        submitted(session, reviewer, other)
        session.commit()
    browser = desk.people.browser(desk.app, second)
    assert desk.other in browser.get(f"/claims/{desk.claim}/related").text
    for place in ("related", "adjudication"):
        assert "our own check of" not in browser.get(f"/claims/{desk.claim}/{place}").text
