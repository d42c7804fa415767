"""The desk and the agreement page as a lead sees them: no fault of accessibility, nothing wider than the screen."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import Watched
from tests.browser.test_main_job import sign_in
from tests.factories.desks import busy_desk
from tests.people import People
from workbench.db.sessions import Database

PAGES = ("/desk", "/desk/lists/first_review", "/agreement?by=week", "/agreement?by=pair", "/")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_desk_reads_well_and_refreshes_in_place(
    windows: Watched, desk: People, workplace: str, language: str
) -> None:
    lead, reviewers = desk.lead, [desk.reviewer, desk.second_reviewer]
    database = Database(workplace)
    with database.writing() as session:
        busy_desk(session, lead, reviewers)
        session.commit()
    database.dispose()
    page = sign_in(windows, lead, language)
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        for width in (1280, 390):
            page.set_viewport_size({"width": width, "height": 900})
            for address in PAGES:
                page.goto(address)
                found = Axe().run(page)
                assert found.violations_count == 0, found.generate_report()
                wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
                assert not page.evaluate(wide), (address, width)
    page.goto("/desk")
    again = page.locator("a.button[hx-get]")
    again.focus()
    with page.expect_response("**/desk"):
        page.keyboard.press("Enter")
    expect(again).to_be_focused()
    expect(page).to_have_url(f"{windows.base_url}/desk")
