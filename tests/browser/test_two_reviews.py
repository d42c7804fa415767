"""A queue of two independent reviews, from the preview of its filter to the verdict that a lead settles.

One of the two reviewers leaves half-way and hands the claim to a colleague.
"""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import Watched
from tests.browser.test_main_job import RATIONALE, review, sign_in
from tests.factories.queues import claims_worth
from tests.people import People
from workbench.articles.models import Language
from workbench.db.sessions import Database
from workbench.people.models import Role

QUEUE = "Crossings / المعابر"
LEFT_HALF_DONE = "اتصلنا بالمستشفى، ولم يردّ أحد بعد."
NOTE = "يعاودون الاتصال عند الظهر."


@pytest.mark.parametrize("language", ["ar", "en"])
def test_two_reviewers_differ_and_a_lead_settles(
    windows: Watched, desk: People, workplace: str, language: str
) -> None:
    people = [desk.lead, desk.reviewer, desk.second_reviewer, desk.add("third", Role.REVIEWER)]
    wait_for_claims(workplace)
    lead, first, second, third = (sign_in(windows, person, language) for person in people)

    create_queue(lead)
    take_next(first)
    claim = first.url
    review(first, verdict="false", language=language, url="https://records.example/1")

    take_next(second)
    assert second.url == claim, "the second slot of a claim that was begun comes first"
    expect(second.locator("main")).not_to_contain_text("records.example")
    second.locator("textarea[name$=rationale]").fill(LEFT_HALF_DONE)
    hand_over(second, people[3].name)
    expect(second.locator("main")).not_to_contain_text(LEFT_HALF_DONE)

    third.goto(claim)
    card = third.locator(".layer-card")
    expect(card).to_contain_text(NOTE)
    expect(card).not_to_contain_text("records.example")
    expect(third.locator("textarea[name$=rationale]")).to_have_value(LEFT_HALF_DONE)
    look_for_faults(third)
    third.goto("/")
    third.locator(".page__actions a[href*='/hand-over/']").click()
    expect(third.locator(".open-claim")).to_contain_text(LEFT_HALF_DONE)
    look_for_faults(third)
    third.goto(claim)
    review(third, verdict="true", language=language, url="https://records.example/2")

    lead.goto(claim)
    lead.locator("a[href$='/adjudication']").first.click()
    expect(lead.locator(".side-by-side .panel")).to_have_count(2)
    expect(lead.locator(".side-by-side")).not_to_contain_text(people[3].name)
    lead.locator("input[type=radio][name=verdict][value=false]").check(force=True)
    lead.fill("textarea[name=rationale]", RATIONALE[language])
    lead.fill("textarea[name=reason]", "The register is the primary source.")
    lead.locator("main form button.button--primary").click()
    lead.goto(claim)
    expect(lead.locator(".layer-card .badge--verdict-false").first).to_be_visible()
    expect(lead.locator(".layer-card")).to_contain_text(RATIONALE[language])


def wait_for_claims(workplace: str) -> None:
    """Two claims in English and one in Arabic that somebody chose to check."""
    database = Database(workplace)
    with database.writing() as session:
        claims_worth(session, 0.9, 0.4)
        claims_worth(session, 0.8, source="وكالة", language=Language.ARABIC)
        session.commit()
    database.dispose()


def create_queue(lead: Page) -> None:
    lead.goto("/queues/new")
    lead.fill("input[name=name]", QUEUE)
    expect(lead.locator("#queue-preview")).to_contain_text("3")
    lead.select_option("select[name=language]", "en")
    expect(lead.locator("#queue-preview strong")).not_to_contain_text("3")
    for box in lead.locator("input[name=members]").all():
        box.check()
    lead.fill("input[name=reviews_per_claim]", "2")
    lead.check("input[name=second_review][value=independent]")
    lead.locator("main form button.button--primary").click()
    expect(lead.locator("main h1")).to_contain_text(QUEUE)
    expect(lead.locator("main tbody tr")).to_have_count(2)


def take_next(page: Page) -> None:
    page.goto("/")
    page.locator("form[action$='/take'] button").first.click()
    expect(page.locator("[data-submit]").first).to_be_visible()


def hand_over(page: Page, name: str) -> None:
    page.locator("button[formaction$='/review/hand-over']").first.evaluate(
        "button => button.closest('details').open = true"
    )
    page.locator("button[formaction$='/review/hand-over']").first.click()
    page.select_option("select[name=to]", label=name)
    page.fill("textarea[name=note]", NOTE)
    page.locator("main form button.button--primary").click()
    expect(page.locator("main h1")).to_be_visible()


def look_for_faults(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    assert not page.evaluate(wide)
