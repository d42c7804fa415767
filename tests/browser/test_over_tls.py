"""Behind TLS: cookies carry the __Host- prefix, forms pass the origin check, HSTS is sent."""

import ssl
from pathlib import Path

import pytest
import trustme
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Watched
from tests.people import PASSWORD, People
from tests.servers import free_port, served, tls_in_front


@pytest.mark.parametrize("language", ["en", "ar"])
def test_signing_in_and_pasting_an_article_over_tls(
    browser_process: Browser, workplace: str, desk: People, tmp_path: Path, language: str
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(context)
    outside = free_port()
    address = f"https://localhost:{outside}"
    with (
        served(tmp_path, workplace, WORKBENCH_BASE_URL=address) as server,
        tls_in_front(outside, server.port, context),
    ):
        watched = Watched(browser_process, address)
        page = watched.window(language, ignore_https_errors=True)
        answer = page.goto("/sign-in")
        assert answer is not None
        assert answer.headers["strict-transport-security"] == "max-age=63072000; includeSubDomains"
        page.fill("input[name=email]", desk.reviewer.email)
        page.fill("input[name=password]", PASSWORD)
        page.locator("main form button").first.click()
        page.goto("/articles/new")
        page.fill("input[name=source]", "The Pass Courier")
        page.fill("textarea[name=text]", "The bridge was closed on Sunday.")
        page.locator("main form button.button--primary").click()
        expect(page.locator("#article-text")).to_contain_text("The bridge was closed on Sunday")
        [cookie] = [cookie for cookie in page.context.cookies() if "workbench" in cookie["name"]]
        assert cookie["name"] == "__Host-workbench"
        assert cookie["secure"]
        assert cookie["httpOnly"]
        page.context.close()
        assert watched.faults == []
