"""Changing claims by plain forms."""

import re

import pytest
from flask import Flask

from tests.factories.claims import ENGLISH
from tests.journeys.article_page.conftest import Desk
from tests.people import Browser, People
from workbench.claims import queries
from workbench.claims.models import Claim, ClaimState
from workbench.queues import services as queue_services

SHIFTING = "انتهت الحرب عام 2020 بهزيمة أرمينيا وأذربيجان وتأمين مكاسب ميدانية."


@pytest.fixture
def browser(app: Flask, people: People) -> Browser:
    return people.browser(app, people.reviewer)


def edit_page(claim: Claim) -> str:
    return f"/claims/{claim.public_id}/edit"


def readings(desk: Desk, claim: Claim) -> list[str]:
    with desk.database.reading() as session:
        return [reading.text for reading in queries.readings_of(session, claim)]


def test_a_claim_is_added_on_selected_words(browser: Browser, desk: Desk) -> None:
    address = desk.article(ENGLISH)
    start = ENGLISH.index("five people")
    browser.get(address)
    answer = browser.post(f"{address}/claims", {"start": start, "end": start + 11})
    assert answer.status_code == 302
    claim = desk.claim("five people")
    assert (claim.quote, claim.state) == ("five people", ClaimState.SELECTED)
    assert str(claim.public_id) in answer.location


def test_a_claim_is_added_by_typing_its_words(browser: Browser, desk: Desk) -> None:
    address = desk.article(ENGLISH)
    browser.get(f"{address}/claims/new")
    answer = browser.post(
        f"{address}/claims", {"quote": " 80 wounded on Tuesday ", "text": "Eighty were wounded."}
    )
    assert answer.status_code == 302
    claim = desk.claim("80 wounded on Tuesday")
    assert (claim.quote, claim.text) == ("80 wounded on Tuesday", "Eighty were wounded.")


@pytest.mark.parametrize("quote", ["ninety wounded", "", "wounded"])
def test_words_that_cannot_be_placed_come_back_with_the_reason(
    browser: Browser, desk: Desk, quote: str
) -> None:
    address = desk.article(ENGLISH)
    browser.get(address)
    answer = browser.post(f"{address}/claims", {"quote": quote, "text": "kept text"})
    assert answer.status_code == 422
    assert "kept text" in answer.text
    assert "field__error" in answer.text


def test_a_claim_is_worded_and_given_a_claimant(browser: Browser, desk: Desk) -> None:
    desk.article(ENGLISH)
    claim = desk.claim("12 wounded")
    browser.get(edit_page(claim))
    fields = {"text": "Twelve came.", "claimant": "The hospital", "version": claim.version}
    answer = browser.post(edit_page(claim), fields)
    assert answer.status_code == 302
    now = desk.again(claim)
    assert (now.text, now.claimant) == ("Twelve came.", "The hospital")


def test_two_who_word_a_claim_at_once_lose_nothing(app: Flask, people: People, desk: Desk) -> None:
    first, second = people.browser(app, people.reviewer), people.browser(app, people.second_reviewer)
    desk.article(ENGLISH)
    claim = desk.claim("12 wounded")
    first.get(edit_page(claim))
    second.get(edit_page(claim))
    first.post(edit_page(claim), {"text": "The first wording", "version": claim.version})
    answer = second.post(edit_page(claim), {"text": "The second wording", "version": claim.version})
    assert answer.status_code == 409
    assert "The first wording" in answer.text
    assert "The second wording" in answer.text
    assert "reviewer" in answer.text
    mine = re.search(r'name="mine_text" value="([^"]*)"', answer.text)
    version = re.search(r'name="version" value="(\d+)"', answer.text)
    assert mine
    assert version
    kept = {"resolution": "mine", "mine_text": mine[1], "mine_claimant": "", "version": version[1]}
    assert second.post(edit_page(claim), kept).status_code == 302
    assert desk.again(claim).text == "The second wording"


def test_theirs_can_be_taken_and_both_merged(browser: Browser, desk: Desk) -> None:
    desk.article(ENGLISH)
    claim = desk.claim("12 wounded")
    browser.get(edit_page(claim))
    browser.post(edit_page(claim), {"text": "The first wording", "version": claim.version})
    assert browser.post(edit_page(claim), {"resolution": "theirs"}).status_code == 302
    assert desk.again(claim).text == "The first wording"
    version = desk.again(claim).version
    merged = {"resolution": "merged", "text": "Both", "claimant": "", "version": version}
    browser.post(edit_page(claim), merged)
    assert desk.again(claim).text == "Both"


def test_a_claim_moves_to_other_words(browser: Browser, desk: Desk) -> None:
    desk.article(ENGLISH)
    claim = desk.claim("12 wounded")
    browser.get(edit_page(claim))
    answer = browser.post(
        f"/claims/{claim.public_id}/span", {"quote": "took in 12 wounded", "version": claim.version}
    )
    assert answer.status_code == 302
    assert desk.again(claim).quote == desk.again(claim).text == "took in 12 wounded"


def test_a_span_is_refused_beside_its_field(browser: Browser, desk: Desk) -> None:
    desk.article(ENGLISH)
    claim = desk.claim("12 wounded")
    browser.get(edit_page(claim))
    answer = browser.post(f"/claims/{claim.public_id}/span", {"quote": "nowhere", "version": claim.version})
    assert answer.status_code == 422
    assert "not in the article" in answer.text
    assert "nowhere" in answer.text


def test_a_claim_is_split_and_merged_again(browser: Browser, desk: Desk) -> None:
    desk.article(ENGLISH)
    claim = desk.claim("At least five")
    browser.get(edit_page(claim))
    browser.post(f"/claims/{claim.public_id}/split", {"words": "and 80 wounded", "version": claim.version})
    first, second = desk.claim("At least five"), desk.claim("and 80 wounded")
    assert first.id != second.id
    assert desk.again(claim).state == ClaimState.SUPERSEDED
    page = browser.get(edit_page(first)).text
    assert second.quote in page
    browser.post(f"/claims/{first.public_id}/merge", {"version": first.version})
    assert desk.claim("At least five").quote == claim.quote


def test_the_question_of_an_ambiguous_claim_is_answered(browser: Browser, desk: Desk) -> None:
    desk.article(SHIFTING)
    claim = desk.claim("أرمينيا")
    page = browser.get(edit_page(claim)).text
    assert 'class="doubt"' in page
    found = re.search(rf'action="(/claims/{claim.public_id}/flags/[^"]+)"', page)
    assert found
    assert browser.post(found[1], {"decision": "confirmed", "version": 1}).status_code == 302
    assert browser.post(found[1], {"decision": "dismissed", "version": 1}).status_code == 409
    assert browser.post(found[1], {"decision": "perhaps", "version": 2}).status_code == 400


def test_a_reading_is_added_and_withdrawn(browser: Browser, desk: Desk) -> None:
    desk.article(SHIFTING)
    claim = desk.claim("أرمينيا")
    browser.get(edit_page(claim))
    browser.post(f"/claims/{claim.public_id}/readings", {"text": "قراءة أخرى"})
    assert "قراءة أخرى" in readings(desk, claim)
    page = browser.get(edit_page(claim)).text
    withdraw = re.findall(rf'action="(/claims/{claim.public_id}/readings/[^"]+/withdraw)"', page)[-1]
    browser.post(withdraw)
    assert "قراءة أخرى" not in readings(desk, claim)


def test_an_empty_reading_is_refused(browser: Browser, desk: Desk) -> None:
    desk.article(SHIFTING)
    claim = desk.claim("أرمينيا")
    browser.get(edit_page(claim))
    assert browser.post(f"/claims/{claim.public_id}/readings", {"text": " "}).status_code == 422


def test_the_page_says_when_a_change_makes_a_new_claim(browser: Browser, people: People, desk: Desk) -> None:
    holder = people.second_reviewer
    desk.article(ENGLISH)
    claim = desk.claim("12 wounded")
    desk.change(queue_services.take_claim, holder, claim)
    assert "somebody holds it" in browser.get(edit_page(claim)).text
    version = desk.again(claim).version
    answer = browser.post(edit_page(claim), {"text": "Twelve came.", "version": version})
    assert str(claim.public_id) not in answer.location
    assert desk.again(claim).state == ClaimState.SUPERSEDED
    moved = browser.get(edit_page(claim))
    assert moved.location == answer.location


def test_a_claim_is_withdrawn_with_a_reason(browser: Browser, desk: Desk) -> None:
    address = desk.article(ENGLISH)
    claim = desk.claim("12 wounded")
    browser.get(edit_page(claim))
    path = f"/claims/{claim.public_id}/withdraw"
    assert browser.post(path, {"version": claim.version}).status_code == 422
    assert browser.post(path, {"version": claim.version, "reason": "added twice"}).status_code == 302
    assert f'id="claim-{claim.public_id}"' not in browser.get(address).text
    assert desk.again(claim).withdrawn_reason == "added twice"
