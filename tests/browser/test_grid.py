"""A story's grid in a real browser, by keyboard alone: propose, accept, read why, correct, note."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser import texts
from tests.browser.conftest import Watched
from tests.browser.test_main_job import paste_article, sign_in
from tests.people import People

FIRST = "انتهت الحرب الأولى عام 1994 بعدما قُتل فيها نحو عشرين ألف شخص.\n\nوظل الطريق مغلقا منذ كانون الأول الماضي."
SECOND = (
    "About 30,000 people died in the first war, which ended in 1994.\n\nThe only road was closed in December."
)


def press_until(page: Page, key: str, selector: str, *, most: int = 60) -> None:
    """Press a key until the focus stands on what a selector names."""
    for _ in range(most):
        if page.evaluate("s => document.activeElement?.matches(s) ?? false", selector):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{key} never came to {selector}")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_grid_by_keyboard_alone(windows: Watched, desk: People, language: str) -> None:
    lead = sign_in(windows, desk.lead, language)
    paste_article(lead, texts.FIRST_SOURCE, texts.FIRST_TITLE, FIRST)
    paste_article(lead, texts.SECOND_SOURCE, texts.SECOND_TITLE, SECOND)
    lead.goto("/stories")
    lead.locator("main tbody a").first.click()
    story = lead.url.split("#")[0]

    # A question is proposed; it is taken without touching the mouse.
    press_until(lead, "Tab", "a[href$='/questions/proposed']")
    lead.keyboard.press("Enter")
    expect(lead.locator("input[name=key]").first).to_have_value("count:killed:1994")
    press_until(lead, "Tab", "button[value=accept]")
    lead.keyboard.press("Enter")
    expect(lead.locator("input[value='count:killed:1994']")).to_have_count(0)

    # Both cells say that the publishers contradict each other.
    lead.goto(story)
    apart = lead.locator("td.grid-table__cell--apart")
    expect(apart).to_have_count(2)
    expect(lead.locator(".badge--relation-apart").first).to_be_visible()

    # Arrows walk the cells in the direction of reading.
    press_until(lead, "Tab", ".grid-table td")
    onward = "ArrowLeft" if language == "ar" else "ArrowRight"
    lead.keyboard.press(onward)
    assert lead.evaluate("document.activeElement.cellIndex") == 2
    lead.keyboard.press("Home")
    assert lead.evaluate("document.activeElement.cellIndex") == 0
    lead.keyboard.press(onward)

    # Why, in words; then the answer is corrected.
    press_until(lead, "Tab", "summary")
    lead.keyboard.press("Enter")
    expect(lead.locator(".grid-table__why[open] li").first).to_contain_text("30,000")
    press_until(lead, "Tab", ".grid-table__more > a")
    lead.keyboard.press("Enter")
    expect(lead.locator("input[name=claimant]")).to_be_visible()
    press_until(lead, "Tab", "input[name=claimant]")
    lead.keyboard.type("A list")
    lead.keyboard.press("Enter")
    expect(lead.locator(".grid-table")).to_contain_text("A list")

    # The suggested note now says that parties are at odds; it is kept.
    lead.goto(f"{story}/notes/suggested")
    expect(lead.locator(".badge--relation-apart").first).to_be_visible()
    press_until(lead, "Tab", "button[value=accept]")
    lead.keyboard.press("Enter")
    expect(lead.locator("input[name=key]")).to_have_count(0)
    lead.goto(story)
    expect(lead.locator("#notes article")).to_have_count(1)
    lead.wait_for_load_state()

    # Enter on a cell opens its sentence in its article.
    press_until(lead, "Tab", ".grid-table td")
    lead.keyboard.press("Enter")
    expect(lead.locator("#article-text")).to_be_visible()


def test_a_claim_is_dragged_into_another_row(windows: Watched, desk: People) -> None:
    lead = sign_in(windows, desk.lead, "en")
    paste_article(lead, texts.FIRST_SOURCE, texts.FIRST_TITLE, FIRST)
    paste_article(lead, texts.SECOND_SOURCE, texts.SECOND_TITLE, SECOND)
    lead.goto("/stories")
    lead.locator("main tbody a").first.click()
    story = lead.url.split("#")[0]
    lead.goto(f"{story}/questions/proposed")
    lead.locator("button[value=accept]").first.click()
    lead.goto(story)
    lead.fill("input[name=text]", "Who counted them?")
    lead.locator("form:has(input[name=text]) button").click()
    lead.goto(story)
    rows = lead.locator("tr[data-question]")
    expect(rows).to_have_count(2)
    rows.nth(0).locator("[data-claim]").first.drag_to(rows.nth(1).locator("td").first)
    expect(rows.nth(1).locator("[data-claim]")).to_have_count(1)
    expect(rows.nth(0).locator("[data-claim]")).to_have_count(1)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_narrow_screen_shows_one_question_after_another(
    windows: Watched, desk: People, language: str
) -> None:
    lead = sign_in(windows, desk.lead, language)
    paste_article(lead, texts.FIRST_SOURCE, texts.FIRST_TITLE, FIRST)
    paste_article(lead, texts.SECOND_SOURCE, texts.SECOND_TITLE, SECOND)
    lead.goto("/stories")
    lead.locator("main tbody a").first.click()
    story = lead.url.split("#")[0]
    lead.goto(f"{story}/questions/proposed")
    lead.locator("button[value=accept]").first.click()
    lead.set_viewport_size({"width": 390, "height": 844})
    lead.goto(story)
    assert lead.evaluate("document.documentElement.scrollWidth <= innerWidth")
    expect(lead.locator(".grid-table__narrow").first).to_be_visible()
    head = lead.locator(".grid-table thead").bounding_box()
    assert head is not None
    assert head["width"] <= 1
