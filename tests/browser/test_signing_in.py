"""Signing in in a real browser, in both languages; the watched window fails on any console or CSP complaint."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Watched
from tests.people import PASSWORD, People


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl")])
def test_a_viewer_signs_in_and_out(windows: Watched, desk: People, language: str, direction: str) -> None:
    page = windows.window(language)
    page.goto("/account")
    expect(page.locator("html")).to_have_attribute("dir", direction)

    page.locator("input[name=email]").fill(desk.viewer.email)
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("main button").click()

    expect(page).to_have_url(f"{windows.base_url}/account")
    expect(page.locator("h1")).to_be_visible()
    page.locator("form[action='/sign-out'] button").click()
    expect(page.locator("input[name=password]")).to_be_visible()
