"""Triage by plain forms, and by the fragments that htmx asks for."""

import re

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from tests.factories.claims import ENGLISH
from tests.journeys.article_page.conftest import Desk
from tests.people import Browser, People
from workbench.claims.models import Claim, Layer


def row_of(page: str, claim: Claim) -> str:
    found = re.search(rf'<li class="triage-row[^>]*id="claim-{claim.public_id}".*?</li>', page, re.DOTALL)
    assert found, "no such row"
    return found[0]


def decide(browser: Browser, claim: Claim, **fields: object) -> TestResponse:
    return browser.post(f"/claims/{claim.public_id}/triage", fields)


def decide_by_key(browser: Browser, claim: Claim, **fields: object) -> TestResponse:
    """As htmx sends it."""
    return browser.client.post(
        f"/claims/{claim.public_id}/triage",
        data={"csrf_token": browser.token, **fields},
        headers={"HX-Request": "true"},
    )


@pytest.fixture
def browser(app: Flask, people: People) -> Browser:
    return people.browser(app, people.reviewer)


def test_a_decision_without_scripts_leads_back_to_its_row(browser: Browser, desk: Desk) -> None:
    address = desk.article()
    claim = desk.claim("12 جريحا")
    browser.get(address)
    answer = decide(browser, claim, decision="check", version=claim.version, with_marks=1, marks=["harm"])
    assert answer.status_code == 302
    assert answer.location.endswith(f"#claim-{claim.public_id}")
    row = row_of(browser.get(address).text, claim)
    assert 'data-decided="check"' in row
    assert "Selected" in row
    assert re.search(r'value="harm"[^>]* checked', row)
    assert f'href="/claims/{claim.public_id}"' in row
    assert browser.get(f"/claims/{claim.public_id}").status_code == 200


@pytest.mark.parametrize(
    ("language", "words"), [("en", ["Not checkable", "Opinion"]), ("ar", ["غير قابل للتحقق", "رأي"])]
)
def test_a_decision_is_told_in_the_readers_language(
    app: Flask, people: People, desk: Desk, language: str, words: list[str]
) -> None:
    address = desk.article()
    claim = desk.claim("12 جريحا")
    browser = people.browser(app, people.reviewer, language)
    browser.get(address)
    decide(browser, claim, decision="not_checkable", reason="opinion")
    head = row_of(browser.get(address).text, claim).split("</div>")[0]
    assert all(word in head for word in words)


def test_htmx_gets_the_row_and_the_progress_alone(browser: Browser, desk: Desk) -> None:
    browser.get(desk.article())
    claim = desk.claim("12 جريحا")
    answer = decide_by_key(browser, claim, decision="check", version=claim.version)
    assert answer.status_code == 200
    assert "<html" not in answer.text
    assert row_of(answer.text, claim)
    assert 'id="triage-head" hx-swap-oob="true"' in answer.text
    assert "1 selected" in answer.text


def test_not_checkable_without_a_reason_stays_open_and_says_why(browser: Browser, desk: Desk) -> None:
    browser.get(desk.article())
    claim = desk.claim("12 جريحا")
    answer = decide_by_key(browser, claim, decision="not_checkable")
    assert answer.status_code == 422
    row = row_of(answer.text, claim)
    assert "data-decided" not in row
    assert "field__error" in row
    assert decide(browser, claim, decision="not_checkable").status_code == 422


def test_a_repeat_is_found_by_itself_and_can_be_chosen_anew(browser: Browser, desk: Desk) -> None:
    browser.get(desk.article())
    first, again, other = desk.claim("مقتل خمسة"), desk.claim("وقُتل خمسة"), desk.claim("المعبر")
    answer = decide_by_key(browser, again, decision="duplicate", version=again.version)
    assert desk.again(again).duplicate_of_id == first.id
    row = row_of(answer.text, again)
    assert re.search(rf'value="{first.public_id}" selected', row)
    decide_by_key(browser, again, decision="duplicate", duplicate_of=str(other.public_id))
    assert desk.again(again).duplicate_of_id == other.id


def test_a_repeat_of_nothing_alike_asks_which_one(browser: Browser, desk: Desk) -> None:
    browser.get(desk.article())
    claim = desk.claim("المعبر")
    answer = decide_by_key(browser, claim, decision="duplicate", version=claim.version)
    assert answer.status_code == 422
    row = row_of(answer.text, claim)
    assert 'name="duplicate_of"' in row
    assert str(desk.claim("مقتل خمسة").public_id) in row


def test_undo_takes_a_decision_back(browser: Browser, desk: Desk) -> None:
    browser.get(desk.article())
    claim = desk.claim("12 جريحا")
    decide_by_key(browser, claim, decision="already_checked")
    answer = decide_by_key(browser, claim, decision="undo")
    assert "data-decided" not in row_of(answer.text, claim)
    assert desk.again(claim).state == "suggested"


def test_who_comes_second_is_told_what_stands(browser: Browser, desk: Desk) -> None:
    browser.get(desk.article())
    claim = desk.claim("12 جريحا")
    decide_by_key(browser, claim, decision="check", version=claim.version)
    answer = decide_by_key(browser, claim, decision="already_checked", version=claim.version)
    assert answer.status_code == 409
    assert 'data-decided="check"' in row_of(answer.text, claim)
    assert "Somebody changed this" in answer.text


def test_a_whole_paragraph_is_decided_at_once(browser: Browser, desk: Desk) -> None:
    address = desk.article()
    browser.get(address)
    answer = browser.post(f"{address}/paragraphs/2/triage", {"decision": "check"})
    assert answer.status_code == 302
    assert {desk.again(desk.claim(words)).state for words in ("مقتل خمسة", "12 جريحا")} == {"selected"}
    assert desk.again(desk.claim("المعبر")).state == "suggested"


def test_the_two_layers_of_a_quotation_stand_on_one_row(browser: Browser, desk: Desk) -> None:
    address = desk.article()
    content, said = desk.claim("المعبر"), desk.claim("المعبر", Layer.ATTRIBUTION)
    page = browser.get(address).text
    assert "Did they say it?" in row_of(page, content)
    assert f'id="claim-{said.public_id}"' not in page
    answer = decide_by_key(browser, said, decision="check", version=said.version)
    assert f'id="claim-{content.public_id}"' in answer.text
    assert desk.again(said).state == "selected"
    assert desk.again(content).state == "suggested"


def test_ticks_are_kept_by_themselves_and_the_row_stays_current(browser: Browser, desk: Desk) -> None:
    browser.get(desk.article())
    claim = desk.claim("12 جريحا")
    answer = browser.client.post(
        f"/claims/{claim.public_id}/marks",
        data={"csrf_token": browser.token, "marks": ["spread"], "version": claim.version},
        headers={"HX-Request": "true"},
    )
    now = desk.again(claim)
    assert now.triage_marks == ["spread"]
    assert f'value="{now.version}"' in answer.text
    assert decide_by_key(browser, claim, decision="check", version=now.version).status_code == 200


def test_ticks_outlive_a_dismissal_and_its_undoing(browser: Browser, desk: Desk) -> None:
    address = desk.article()
    claim = desk.claim("12 جريحا")
    browser.get(address)
    decide(browser, claim, decision="already_checked", with_marks=1, marks=["harm"])
    dismissed = row_of(browser.get(address).text, claim)
    assert "with_marks" not in dismissed
    decide(browser, claim, decision="undo")
    assert desk.again(claim).triage_marks == ["harm"]


def test_the_list_shows_what_is_asked_for(browser: Browser, desk: Desk) -> None:
    address = desk.article(ENGLISH)
    taken, left = desk.claim("12 wounded"), desk.claim("At least five")
    browser.get(address)
    decide(browser, taken, decision="check")
    selected = browser.get(address, show="selected").text
    assert f'id="claim-{taken.public_id}"' in selected
    assert f'id="claim-{left.public_id}"' not in selected
    untriaged = browser.get(address, show="untriaged").text
    assert f'id="claim-{left.public_id}"' in untriaged
    assert f'id="claim-{taken.public_id}"' not in untriaged


def test_the_most_worth_checking_comes_first_when_asked(browser: Browser, desk: Desk) -> None:
    address = desk.article(ENGLISH)
    page = browser.get(address, order="check_worthiness").text
    order = re.findall(r'<li class="triage-row[^>]*id="claim-([0-9a-f-]+)"', page)
    best = max(
        (desk.claim(words) for words in ("At least five", "12 wounded")), key=lambda c: c.check_worthiness
    )
    assert order[0] == str(best.public_id)


def test_a_superseded_claim_leads_to_the_one_in_its_place(browser: Browser, desk: Desk) -> None:
    address = desk.article()
    claim = desk.claim("مقتل خمسة")
    browser.get(address)
    browser.post(f"/claims/{claim.public_id}/split", {"words": "وإصابة 80", "version": claim.version})
    answer = browser.get(address, claim=str(claim.public_id))
    assert answer.status_code == 302
    assert str(desk.claim("مقتل خمسة").public_id) in answer.location


def test_a_decision_on_a_claim_replaced_meanwhile_is_refused_in_words(browser: Browser, desk: Desk) -> None:
    browser.get(desk.article())
    claim = desk.claim("مقتل خمسة")
    browser.post(f"/claims/{claim.public_id}/split", {"words": "وإصابة 80", "version": claim.version})
    told = [
        send(browser, claim, decision="check", version=desk.again(claim).version)
        for send in (decide, decide_by_key)
    ]
    for answer in told:
        assert answer.status_code == 409
        assert "Triage is over for it" in answer.text
