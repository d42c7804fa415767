"""The review screen with plain forms, as it works without scripts."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.journeys.reviews.conftest import Desk, review
from tests.people import Browser
from workbench.claims import edits
from workbench.claims.models import Claim, ClaimState, Layer
from workbench.queues.models import Assignment
from workbench.reviews.models import Review

JSON = {"Accept": "application/json", "X-Requested-With": "fetch"}


def fields(version: int = 0, row: dict[str, str] | None = None, **given: str) -> dict[str, str]:
    """A filled form; `row` changes its evidence."""
    evidence = {
        "number": "0",
        "stance": "refutes",
        "kind": "page",
        "url": "https://records.example/1",
        "set_number": "1",
        **(row or {}),
    }
    return {
        "version": str(version),
        "verdict": "false",
        "rationale": "The record says otherwise.",
        **{f"evidence-0-{name}": value for name, value in evidence.items()},
        **given,
    }


def version_of(page: str) -> int:
    found = re.search(r'name="version" value="(\d+)"', page[max(0, page.find("<review-form")) :])
    assert found is not None
    return int(found[1])


@pytest.fixture
def claim(desk: Desk) -> str:
    return desk.claim()


@pytest.fixture
def browser(desk: Desk, claim: str) -> Browser:
    """The reviewer's, holding the claim."""
    browser = desk.browser(desk.people.reviewer)
    assert browser.post(f"/claims/{claim}/take").status_code == 302
    return browser


def let_lease_run_out(desk: Desk) -> None:
    with desk.database.writing() as session:
        for assignment in session.scalars(select(Assignment)):
            assignment.lease_until = datetime.now(UTC) - timedelta(minutes=1)
        session.commit()


def test_whoever_does_not_hold_the_claim_is_offered_it(desk: Desk, claim: str) -> None:
    page = desk.browser(desk.people.reviewer).get(f"/claims/{claim}").text
    assert "I take it" in page
    assert "<review-form" not in page


def test_others_read_who_holds_it(desk: Desk, claim: str, browser: Browser) -> None:
    page = desk.browser(desk.people.viewer).get(f"/claims/{claim}").text
    assert "Held by" in page
    assert "reviewer" in page
    assert "I take it" not in page


def test_a_submitted_review_is_final_and_leads_on(desk: Desk, claim: str, browser: Browser) -> None:
    answer = browser.post(f"/claims/{claim}/review", fields(next="1"))
    assert answer.status_code == 302, answer.text
    assert desk.state_of(claim) == "final"
    assert "The verdict is final" in browser.get(answer.headers["Location"]).text


def test_what_is_missing_is_said_and_the_text_is_kept(desk: Desk, claim: str, browser: Browser) -> None:
    answer = browser.post(f"/claims/{claim}/review", fields(row={"url": ""}, rationale="Kept."))
    assert answer.status_code == 422
    assert "supports or refutes" in answer.text
    again = browser.get(f"/claims/{claim}").text
    assert "Kept." in again
    assert version_of(again) > 0


def test_a_bad_address_is_said_beside_its_row(claim: str, browser: Browser) -> None:
    answer = browser.post(f"/claims/{claim}/review", fields(row={"url": "javascript:alert(1)"}))
    assert answer.status_code == 422
    assert "http://" in answer.text
    assert 'href="javascript:' not in answer.text


def test_a_draft_comes_back_with_half_typed_evidence(claim: str, browser: Browser) -> None:
    half = fields(row={"url": "", "quote": "Half a line"})
    assert browser.post(f"/claims/{claim}/review/draft", half).status_code == 302
    assert "Half a line" in browser.get(f"/claims/{claim}").text


@pytest.mark.parametrize("unknown", [{"stance": "denies"}, {"kind": "rumour"}])
def test_evidence_of_no_known_kind_is_refused_and_its_words_stay(
    claim: str, browser: Browser, unknown: dict[str, str]
) -> None:
    answer = browser.post(f"/claims/{claim}/review", fields(row=unknown | {"quote": "Half a line"}))
    assert answer.status_code == 422
    assert "Half a line" in answer.text


def test_the_element_saves_and_learns_the_new_version(claim: str, browser: Browser) -> None:
    first = ask_json(browser, f"/claims/{claim}/review/draft", fields())
    assert first.status_code == 200
    second = ask_json(browser, f"/claims/{claim}/review/draft", fields(first.json["version"]))
    assert second.status_code == 200
    assert second.json["version"] > first.json["version"]
    assert datetime.fromisoformat(second.json["saved_at"])


def test_a_stale_save_shows_both_texts_and_either_can_stand(claim: str, browser: Browser) -> None:
    browser.post(f"/claims/{claim}/review/draft", fields(rationale="From the first tab."))
    answer = browser.post(f"/claims/{claim}/review/draft", fields(rationale="From the second tab."))
    assert answer.status_code == 409
    assert "From the first tab." in answer.text
    assert "From the second tab." in answer.text
    seen = version_of(answer.text)
    chosen = fields(seen, rationale="Both.", mine="From the second tab.", resolution="mine")
    assert browser.post(f"/claims/{claim}/review/resolve", chosen).status_code == 302
    assert "From the second tab." in browser.get(f"/claims/{claim}").text


def test_for_the_element_a_stale_save_is_409_with_the_way_there(claim: str, browser: Browser) -> None:
    browser.post(f"/claims/{claim}/review/draft", fields())
    answer = ask_json(browser, f"/claims/{claim}/review/draft", fields())
    assert answer.status_code == 409
    assert answer.json["conflict_url"] == f"/claims/{claim}"


def test_a_lease_that_ran_out_while_typing_costs_nothing_while_nobody_came(
    desk: Desk, claim: str, browser: Browser
) -> None:
    let_lease_run_out(desk)
    assert browser.post(f"/claims/{claim}/review", fields()).status_code == 302
    assert desk.state_of(claim) == "final"


def test_a_lease_taken_over_while_typing_is_409_and_keeps_the_text(
    desk: Desk, claim: str, browser: Browser
) -> None:
    browser.post(f"/claims/{claim}/review/draft", fields(rationale="Begun."))
    seen = version_of(browser.get(f"/claims/{claim}").text)
    let_lease_run_out(desk)
    other = desk.browser(desk.people.second_reviewer)
    assert other.post(f"/claims/{claim}/take").status_code == 302
    answer = browser.post(f"/claims/{claim}/review", fields(seen, rationale="Begun and finished."))
    assert answer.status_code == 409
    assert "Begun and finished." in answer.text
    assert "second-reviewer" in answer.text
    assert "Begun and finished." in browser.get(f"/claims/{claim}").text
    offered = other.get(f"/claims/{claim}").text
    assert "unfinished draft" in offered
    with desk.database.reading() as session:
        draft = session.scalars(select(Review.public_id)).one()
    assert "Begun and finished." in other.get(f"/claims/{claim}", draft=str(draft)).text


def test_parking_keeps_the_draft_and_the_claim_waits(desk: Desk, claim: str, browser: Browser) -> None:
    until = (datetime.now(UTC) + timedelta(days=1)).strftime("%Y-%m-%dT%H:%M")
    assert browser.post(f"/claims/{claim}/review/park", fields(until=until)).status_code == 302
    assert desk.state_of(claim) == "waiting"
    assert "The record says otherwise." in browser.get(f"/claims/{claim}").text


def test_parking_without_a_time_asks_for_one(claim: str, browser: Browser) -> None:
    answer = browser.post(f"/claims/{claim}/review/park", fields())
    assert answer.status_code >= 400
    assert "until when" in answer.text


@pytest.mark.parametrize("way", ["release", "skip"])
def test_handing_back_keeps_the_draft(desk: Desk, claim: str, browser: Browser, way: str) -> None:
    assert browser.post(f"/claims/{claim}/review/{way}", fields()).status_code == 302
    assert desk.state_of(claim) == "selected"
    assert "Your unfinished draft" in browser.get(f"/claims/{claim}").text


def test_the_lease_is_shown_and_can_be_extended(claim: str, browser: Browser) -> None:
    page = browser.get(f"/claims/{claim}").text
    path = re.search(r'data-extend-url="([^"]+)"', page)
    assert path is not None
    answer = ask_json(browser, path[1], {})
    assert datetime.fromisoformat(answer.json["until"]) > datetime.now(UTC)


def test_a_reading_of_ones_own_is_added_and_the_draft_kept(claim: str, browser: Browser) -> None:
    answer = browser.post(f"/claims/{claim}/review/reading", fields(new_reading="It was the other side."))
    assert answer.status_code == 302
    page = browser.get(f"/claims/{claim}").text
    assert "It was the other side." in page
    assert "The record says otherwise." in page


def test_an_empty_reading_is_refused_and_the_draft_kept(claim: str, browser: Browser) -> None:
    answer = browser.post(f"/claims/{claim}/review/reading", fields(new_reading=" "))
    assert answer.status_code == 422
    assert "The record says otherwise." in browser.get(f"/claims/{claim}").text


class TestSecondReader:
    @pytest.fixture
    def claim(self, desk: Desk) -> str:
        claim = desk.claim(reviews=2)
        assert desk.api(desk.people.reviewer).post(f"/claims/{claim}/reviews", review()).status_code == 201
        return claim

    @pytest.fixture
    def second(self, desk: Desk, claim: str) -> Browser:
        browser = desk.browser(desk.people.second_reviewer)
        assert browser.post(f"/claims/{claim}/take").status_code == 302
        return browser

    def test_they_read_the_first_review_and_sign_it(self, desk: Desk, claim: str, second: Browser) -> None:
        page = second.get(f"/claims/{claim}").text
        assert "The first review" in page
        seen = re.search(r'name="first_version" value="(\d+)"', page)
        assert seen is not None
        assert second.post(f"/claims/{claim}/review/sign", {"first_version": seen[1]}).status_code == 302
        assert desk.state_of(claim) == "final"

    def test_they_change_it_and_see_what_they_changed(self, desk: Desk, claim: str, second: Browser) -> None:
        changed = fields(rationale="The record says something else.")
        second.post(f"/claims/{claim}/review/draft", changed)
        page = second.get(f"/claims/{claim}").text
        assert "What you have changed" in page
        assert "<del>" in page
        assert second.post(f"/claims/{claim}/review", fields(version_of(page))).status_code == 302
        assert desk.state_of(claim) == "final"

    def test_they_give_it_back_with_a_note(self, desk: Desk, claim: str, second: Browser) -> None:
        with desk.database.reading() as session:
            first = session.scalars(select(Review)).one()
            path, seen = f"/reviews/{first.public_id}/return", str(first.version)
        assert second.post(path, {"note": "", "version": seen}).status_code == 422
        assert second.post(path, {"note": "Which war do you mean?", "version": seen}).status_code == 302
        assert "Which war do you mean?" in desk.browser(desk.people.reviewer).get(f"/claims/{claim}").text


def test_the_two_layers_of_a_quotation_have_a_form_each(desk: Desk) -> None:
    claim = desk.free_claim()
    with desk.database.writing() as session:
        content = session.scalars(select(Claim).where(Claim.public_id == UUID(claim))).one()
        wording = edits.wording_of(session, content)
        content.state = ClaimState.DISMISSED
        content.dismissed_reason = "opinion"  # type: ignore[assignment]  # out of the way of the twin's making
        session.flush()
        twin = make_twin(session, content, wording)
        content.state, content.dismissed_reason = ClaimState.SELECTED, None
        session.commit()
        twin_id = str(twin.public_id)
    browser = desk.browser(desk.people.reviewer)
    browser.post(f"/claims/{claim}/take")
    browser.post(f"/claims/{twin_id}/take")
    page = browser.get(f"/claims/{claim}").text
    assert page.count("<review-form") == 2
    assert 'name="attribution-verdict"' in page
    answer = browser.post(
        f"/claims/{twin_id}/review",
        {
            "version": "0",
            "attribution-verdict": "said_verbatim",
            "attribution-rationale": "On tape.",
            "attribution-denied_by_claimant": "y",
        },
    )
    assert answer.status_code == 302, answer.text
    assert desk.state_of(twin_id) == "final"
    assert answer.headers["Location"].endswith(claim)


def make_twin(session: Any, content: Claim, wording: Any) -> Claim:
    twin = Claim(
        article_version_id=content.article_version_id,
        position=content.position,
        layer=Layer.ATTRIBUTION,
        twin_id=content.id,
        state=ClaimState.SELECTED,
        quote=content.quote,
        text=f"He said: {wording.text}",
        language=content.language,
        direction=content.direction,
        search_text=content.search_text,
        created_at=content.created_at,
    )
    session.add(twin)
    session.flush()
    content.twin_id = twin.id
    session.flush()
    return twin


def test_the_history_tells_what_happened(desk: Desk, claim: str, browser: Browser) -> None:
    browser.post(f"/claims/{claim}/review", fields())
    page = browser.get(f"/claims/{claim}/history").text
    for words in ("Claim taken", "Review submitted", "The verdict is final"):
        assert words in page


def test_an_unknown_claim_is_404(desk: Desk) -> None:
    assert desk.browser(desk.people.viewer).get(f"/claims/{UUID(int=1)}").status_code == 404


def test_a_viewer_changes_nothing(desk: Desk, claim: str) -> None:
    browser = desk.browser(desk.people.viewer)
    for way in ("", "/draft", "/park", "/release", "/skip", "/reading", "/sign", "/resolve"):
        assert browser.post(f"/claims/{claim}/review{way}", fields()).status_code == 403


def ask_json(browser: Browser, path: str, given: dict[str, str]) -> Any:
    return browser.client.post(path, data={"csrf_token": browser.token, **given}, headers=JSON)
