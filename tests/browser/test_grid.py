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


def go_on(page: Page) -> None:
    """Press Enter and wait for the page it leads to."""
    with page.expect_navigation():
        page.keyboard.press("Enter")


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


def test_rows_are_made_moved_split_and_merged_by_keyboard_alone(windows: Watched, desk: People) -> None:
    lead = sign_in(windows, desk.lead, "ar")
    paste_article(lead, texts.FIRST_SOURCE, texts.FIRST_TITLE, FIRST)
    paste_article(lead, texts.SECOND_SOURCE, texts.SECOND_TITLE, SECOND)
    lead.goto("/stories")
    lead.locator("main tbody a").first.click()
    story = lead.url.split("#")[0]
    lead.goto(f"{story}/questions/proposed")
    press_until(lead, "Tab", "button[value=accept]")
    go_on(lead)
    rows = lead.locator("tr[data-question]")
    answers = [row.locator("[data-claim]") for row in (rows.nth(0), rows.nth(1))]

    # A row of one's own, with a claim moved there from the other.
    lead.goto(story)
    press_until(lead, "Tab", "input[name=text]")
    lead.keyboard.type("Who counted them?")
    go_on(lead)
    lead.goto(story)
    press_until(lead, "Tab", ".grid-table__more > a")
    go_on(lead)
    press_until(lead, "Tab", "#other-row")
    press_until(lead, "Tab", "form:has(#other-row) button")
    go_on(lead)
    expect(answers[0]).to_have_count(1)
    expect(answers[1]).to_have_count(1)

    # Up it goes.
    press_until(lead, "Tab", "tr[data-question] button[value=up]")
    go_on(lead)
    expect(rows.nth(0)).to_contain_text("Who counted them?")

    # The lower row comes into it; then one claim gets a row of its own again.
    press_until(lead, "Tab", "form.grid-table__tools a")
    go_on(lead)
    press_until(lead, "Tab", "form[action$='/merge'] button")
    go_on(lead)
    lead.goto(story)
    expect(rows).to_have_count(1)
    expect(answers[0]).to_have_count(2)
    press_until(lead, "Tab", "form.grid-table__tools a")
    go_on(lead)
    press_until(lead, "Tab", "input[name=claims]")
    lead.keyboard.press("Space")
    press_until(lead, "Tab", "form[action$='/split'] input[name=text], input[name=text][form]")
    lead.keyboard.type("And by when?")
    go_on(lead)
    lead.goto(story)
    expect(rows).to_have_count(2)
    expect(answers[1]).to_have_count(1)

    # A note on the row.
    press_until(lead, "Tab", "a[href*='/notes/new?question=']")
    go_on(lead)
    press_until(lead, "Tab", "textarea[name=text]")
    lead.keyboard.type("One list, two counts.")
    press_until(lead, "Tab", "main form button.button--primary")
    go_on(lead)
    expect(lead.locator("#notes article")).to_have_count(1)


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
