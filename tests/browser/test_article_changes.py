"""An article changes while people work on it, in a real browser and in both languages, by keyboard alone."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Watched
from tests.browser.test_main_job import sign_in
from tests.factories.claims import ARABIC, ENGLISH
from tests.people import People

URL = "https://outlet.example/valley"
TEXTS = {
    "ar": (ARABIC, ARABIC.replace("خمسة مدنيين على الأقل وإصابة 80", "25 مدنيًا على الأقل وإصابة 80")),
    "en": (ENGLISH, ENGLISH.replace("At least five people", "At least 25 people")),
}


def paste(page: Page, text: str) -> None:
    page.goto("/articles/new")
    page.fill("input[name=source]", "Valley Voice")
    page.fill("input[name=title]", text.split("\n")[0])
    page.locator("details:has(input[name=url]) > summary").click()
    page.fill("input[name=url]", URL)
    page.fill("textarea[name=text]", text)
    page.locator("main form button.button--primary").click()
    expect(page.locator("#article-text")).to_be_visible()


def press_until(page: Page, key: str, wanted: str) -> None:
    """Go through the page by keyboard until an element has the focus."""
    for _ in range(80):
        if page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{wanted} is not reached by {key}")


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [1280, 390])
def test_a_changed_claim_is_confirmed_by_keyboard(
    windows: Watched, desk: People, language: str, width: int
) -> None:
    page = sign_in(windows, desk.reviewer, language)
    page.set_viewport_size({"width": width, "height": 900})
    before, after = TEXTS[language]
    paste(page, before)
    paste(page, after)
    page.locator(".article-head .notice a[href*='/changes']").click()

    changed = page.locator(".change-card").first
    expect(changed.locator("del").first).to_be_visible()
    expect(changed.locator("ins").first).to_contain_text("25")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    if width == 390:
        press_until(page, "Tab", "button[value=confirmed]")
        page.keyboard.press("Enter")
    else:
        page.keyboard.press("?")
        listed = page.locator(".shortcut-list")
        expect(listed).to_contain_text(changed.locator("button[value=confirmed] > span").first.inner_text())
        page.keyboard.press("Escape")
        page.keyboard.press("c")

    expect(page.locator(".change-card").first.locator("button[value=confirmed]")).to_have_count(0)
    assert windows.faults == []
