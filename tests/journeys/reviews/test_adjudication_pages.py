"""A lead settles a claim in the browser."""

import re

import pytest
from sqlalchemy import select

from tests.journeys.reviews.conftest import EVIDENCE, Desk, review
from tests.people import Browser
from workbench.adjudication.models import FinalVerdict
from workbench.people.models import Role
from workbench.reviews.models import Review

DECISION = {"verdict": "false", "rationale": "The treaty says so.", "reason": "One cites the treaty itself."}
ANOTHER = {"verdict": "mixed", "rationale": "Half of it holds.", "reason": "Both are right in part."}
WORDS = {
    "en": [
        "Verdicts differ",
        "Reviewer A",
        "Reviewer B",
        "differs",
        "read differently",
        "Round 1",
        "Reopened",
    ],
    "ar": [
        "التصنيفات مختلفة",
        "المدقق أ",
        "المدقق ب",
        "differs__word",
        "merged-evidence",
        "الجولة 1",
        "أُعيد فتحه",
    ],
}


@pytest.fixture
def claim(desk: Desk) -> str:
    """Two reviews of it differ."""
    claim = desk.independent_claim()
    desk.api(desk.people.reviewer).post(f"/claims/{claim}/reviews", review())
    supports = EVIDENCE | {"stance": "supports", "url": "http://www.records.example/1/?utm_source=mail#top"}
    other = review("true", evidence=[supports], confidence="low")
    assert desk.api(desk.people.second_reviewer).post(f"/claims/{claim}/reviews", other).status_code == 201
    return claim


def seen(browser: Browser, claim: str, form: str = "adjudication") -> str:
    """The version that a form of the page carries."""
    page = browser.get(f"/claims/{claim}/adjudication").text
    return version_in(page, claim, form)


def version_in(page: str, claim: str, form: str) -> str:
    [_, after] = page.split(f'action="/claims/{claim}/{form}"')
    found = re.search(r'name="version"[^>]* value="(\d+)"', after)
    assert found
    return found[1]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_from_the_list_to_a_decision_that_is_reopened(desk: Desk, claim: str, language: str) -> None:
    why, first, second, differs, disputed, round_before, reopened = WORDS[language]
    browser = desk.browser(desk.people.lead, language)
    waiting = browser.get("/adjudication").text
    assert claim in waiting
    assert why in waiting
    assert claim in browser.get("/adjudication?why=verdicts").text
    assert claim not in browser.get("/adjudication?why=readings").text

    page = browser.get(f"/claims/{claim}/adjudication").text
    assert page.index(first) < page.index(second)
    assert "second-reviewer" not in page
    assert differs in page
    assert disputed in page
    assert len(re.findall(r'href="https?://[^"]*records\.example', page)) == 1

    version = seen(browser, claim)
    refused = browser.post(f"/claims/{claim}/adjudication", DECISION | {"reason": "", "version": version})
    assert refused.status_code == 422
    assert "The treaty says so." in refused.text
    assert desk.state_of(claim) == "adjudication"
    assert browser.post(f"/claims/{claim}/adjudication", DECISION | {"version": version}).status_code == 302
    page = browser.get(f"/claims/{claim}/adjudication").text
    assert "One cites the treaty itself." in page
    assert "second-reviewer" in page
    assert claim not in browser.get("/adjudication").text

    late = browser.post(f"/claims/{claim}/adjudication", ANOTHER | {"version": version})
    assert late.status_code == 409
    assert "Half of it holds." in late.text
    assert "The treaty says so." in late.text

    version = seen(browser, claim, "reopen")
    assert browser.post(f"/claims/{claim}/reopen", {"reason": " ", "version": version}).status_code == 422
    sent = {"reason": "A correction was printed.", "version": str(int(version) - 1)}
    stale = browser.post(f"/claims/{claim}/reopen", sent)
    assert (stale.status_code, sent["reason"] in stale.text) == (409, True)
    sent["version"] = version_in(stale.text, claim, "reopen")
    assert browser.post(f"/claims/{claim}/reopen", sent).status_code == 302
    assert reopened in browser.get("/adjudication?why=reopened").text
    for address in (f"/claims/{claim}/adjudication", f"/claims/{claim}/history"):
        page = browser.get(address).text
        assert round_before in page
        assert "A correction was printed." in page
        assert page.count("The record says otherwise.") == 4  # now, and as they stood
    assert desk.state_of(claim) == "adjudication"


def test_neither_order_nor_time_tell_who_was_first(desk: Desk, claim: str) -> None:
    with desk.database.reading() as session:
        reviews = session.scalars(select(Review).order_by(Review.pseudonym)).all()
        verdicts = [review.level.code.replace("_", "-") for review in reviews if review.level]
        moments = {review.submitted_at.isoformat() for review in reviews if review.submitted_at}
    browser = desk.browser(desk.people.lead)
    for address in (f"/claims/{claim}", f"/claims/{claim}/adjudication", f"/claims/{claim}/history"):
        page = browser.get(address).text
        heads = re.findall(r"review-read__head.*?badge--verdict-([a-z-]+)", page, re.S)
        assert heads == verdicts
        for head in re.findall(r'class="review-read__head">(.*?)</header>', page, re.S):
            assert not any(moment in head for moment in moments)


def test_a_review_handed_in_anew_keeps_the_leads_text(desk: Desk, claim: str) -> None:
    browser = desk.browser(desk.people.lead)
    version = seen(browser, claim)
    with desk.database.reading() as session:
        first = session.scalars(select(Review).where(Review.slot == 1)).one()
        back = {"note": "Read the annex.", "version": first.version}
        author, address = first.reviewer_id, f"/reviews/{first.public_id}/return"
    assert desk.api(desk.people.lead).post(address, back).status_code == 200
    lost = browser.post(f"/claims/{claim}/adjudication", DECISION | {"version": version})
    assert (lost.status_code, "The treaty says so." in lost.text) == (409, True)
    person = desk.people.reviewer if author == desk.people.reviewer.id else desk.people.second_reviewer
    desk.api(person).post(f"/claims/{claim}/reviews", review("mixed"))
    lost = browser.post(f"/claims/{claim}/adjudication", DECISION | {"version": version})
    assert (lost.status_code, "changed while you were deciding" in lost.text) == (409, True)
    found = re.search(r'name="version"[^>]* value="(\d+)"', lost.text)
    assert found
    assert "The treaty says so." in lost.text
    again = browser.post(f"/claims/{claim}/adjudication", DECISION | {"version": found[1]})
    assert again.status_code == 302


def test_a_lead_who_reviewed_is_warned_and_it_is_kept(desk: Desk) -> None:
    claim = desk.independent_claim()
    desk.api(desk.people.lead).post(f"/claims/{claim}/reviews", review())
    desk.api(desk.people.reviewer).post(f"/claims/{claim}/reviews", review("true"))
    browser = desk.browser(desk.people.lead)
    assert "You reviewed this claim yourself" in browser.get(f"/claims/{claim}/adjudication").text
    version = seen(browser, claim)
    other = desk.people.add("deputy", Role.LEAD)
    page = browser.get(f"/claims/{claim}/adjudication").text
    assert "It waits for a lead who did not" in page
    assert "deputy" in page
    refused = browser.post(f"/claims/{claim}/adjudication", DECISION | {"version": version})
    assert (refused.status_code, "deputy" in refused.text) == (403, True)
    with desk.database.writing() as session:
        session.merge(other).is_active = False
        session.commit()
    assert browser.post(f"/claims/{claim}/adjudication", DECISION | {"version": version}).status_code == 302
    assert "every export says so" in browser.get(f"/claims/{claim}/adjudication").text


def test_a_reviewer_reads_and_does_not_decide(desk: Desk, claim: str) -> None:
    browser = desk.browser(desk.people.reviewer)
    page = browser.get(f"/claims/{claim}/adjudication")
    assert page.status_code == 200
    assert "<bdi>You</bdi>" in page.text
    assert browser.get("/adjudication").status_code == 403
    assert browser.post(f"/claims/{claim}/adjudication", DECISION).status_code == 403
    assert browser.post(f"/claims/{claim}/reopen", {"reason": "No.", "version": "1"}).status_code == 403


def test_a_viewer_is_not_shown_a_protected_source(desk: Desk) -> None:
    claim = desk.independent_claim()
    protected = EVIDENCE | {"protected": True, "title": "The clerk", "quote": "Said in confidence."}
    for person, given in ((desk.people.reviewer, EVIDENCE), (desk.people.second_reviewer, protected)):
        verdict = "false" if given is EVIDENCE else "mixed"
        sent = desk.api(person).post(f"/claims/{claim}/reviews", review(verdict, evidence=[given]))
        assert sent.status_code == 201
    page = desk.browser(desk.people.viewer).get(f"/claims/{claim}/adjudication").text
    assert "Protected source" in page
    assert "The line that matters." in page
    assert "The clerk" not in page
    assert "Said in confidence." not in page


def test_a_publication_address_is_kept(desk: Desk, claim: str) -> None:
    browser = desk.browser(desk.people.lead)
    browser.post(f"/claims/{claim}/adjudication", DECISION | {"version": seen(browser, claim)})
    with desk.database.reading() as session:
        verdict = session.scalars(select(FinalVerdict)).one()
    opened = {"seen": str(verdict.public_id), "version": str(verdict.version)}
    sent = {"url": "https://desk.example/checks/1"} | opened
    theirs = {"url": "https://desk.example/checks/0"} | opened
    assert desk.browser(desk.people.lead).post(f"/claims/{claim}/publication", theirs).status_code == 302
    late = browser.post(f"/claims/{claim}/publication", sent)
    assert late.status_code == 409
    assert all(one["url"] in late.text for one in (sent, theirs))
    sent["version"] = version_in(late.text, claim, "publication")
    assert browser.post(f"/claims/{claim}/publication", sent).status_code == 302
    assert "https://desk.example/checks/1" in browser.get(f"/claims/{claim}/adjudication").text
    bad = sent | {"url": "javascript:alert(1)"}
    assert browser.post(f"/claims/{claim}/publication", bad).status_code == 422


def test_an_address_typed_for_a_verdict_before_is_not_kept_for_the_one_now(desk: Desk, claim: str) -> None:
    browser = desk.browser(desk.people.lead)
    decided = browser.post(f"/claims/{claim}/adjudication", DECISION | {"version": seen(browser, claim)})
    assert decided.status_code == 302
    opened = hidden_in(browser, claim)
    reason = {"reason": "A correction was printed.", "version": seen(browser, claim, "reopen")}
    assert browser.post(f"/claims/{claim}/reopen", reason).status_code == 302
    decided = browser.post(f"/claims/{claim}/adjudication", ANOTHER | {"version": seen(browser, claim)})
    assert decided.status_code == 302
    assert hidden_in(browser, claim)["version"] == opened["version"]
    sent = {"url": "https://desk.example/checks/1"}
    late = browser.post(f"/claims/{claim}/publication", sent | opened)
    assert late.status_code == 409
    assert "decided anew meanwhile" in late.text
    assert sent["url"] in late.text
    assert browser.post(f"/claims/{claim}/publication", sent | hidden_in(browser, claim)).status_code == 302


def hidden_in(browser: Browser, claim: str) -> dict[str, str]:
    """The verdict that the publication form of the page names, and its version."""
    page = browser.get(f"/claims/{claim}/adjudication").text
    form = page.partition(f'action="/claims/{claim}/publication"')[2]
    return dict(re.findall(r'name="(seen|version)"[^>]* value="([^"]+)"', form.partition("</form>")[0]))


def test_scripts_reopen_and_are_told_of_a_decision_that_came_too_late(desk: Desk, claim: str) -> None:
    lead = desk.api(desk.people.lead)
    version = lead.get(f"/claims/{claim}").get_json()["version"]
    body = {"verdict": "false", "rationale": "The treaty says so.", "version": version}
    assert lead.post(f"/claims/{claim}/adjudication", body).status_code == 201
    late = lead.post(f"/claims/{claim}/adjudication", body | {"rationale": "Half."})
    assert late.status_code == 409
    told = late.get_json()
    assert (told["yours"]["rationale"], told["theirs"]["rationale"]) == ("Half.", "The treaty says so.")
    assert lead.post(f"/claims/{claim}/reopen", {}).status_code == 422
    answer = lead.post(f"/claims/{claim}/reopen", {"reason": "A correction was printed."})
    assert answer.status_code == 201
    assert answer.get_json()["claim_state"] == "adjudication"
    assert lead.post(f"/claims/{claim}/reopen", {"reason": "Again."}).status_code == 409
    assert (
        desk.api(desk.people.reviewer).post(f"/claims/{claim}/reopen", {"reason": "No."}).status_code == 403
    )
