"""A real Chromium against a real server. Every page is watched: no console error, no CSP violation, no 5xx."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

from tests.databases import Databases, missing
from tests.people import People
from tests.servers import Server, served
from workbench.db.sessions import Database

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "browser" in Path(item.path).parts:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of the browser."""
    found = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if found is None:
        missing("a Chromium")
    return str(found)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser_process(playwright: Playwright, chromium: str) -> Iterator[Browser]:
    launched = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
    yield launched
    launched.close()


@pytest.fixture
def workplace(databases: Databases, tmp_path: Path) -> str:
    """URL of the test's own database."""
    return databases.fresh()


@pytest.fixture
def desk(workplace: str) -> Iterator[People]:
    """People of the served workbench."""
    database = Database(workplace)
    yield People(database)
    database.dispose()


@pytest.fixture
def server(workplace: str, tmp_path: Path) -> Iterator[Server]:
    with served(tmp_path, workplace) as running:
        yield running


class Watched:
    """Browser windows whose faults fail the test."""

    def __init__(self, browser: Browser, base_url: str) -> None:
        self._browser = browser
        self.base_url = base_url
        self.faults: list[str] = []
        self.contexts: list[BrowserContext] = []

    def window(self, language: str = "en", **options: object) -> Page:
        """A fresh window of its own, as another person's computer would have."""
        context = self._browser.new_context(
            base_url=self.base_url,
            locale=language,
            viewport={"width": 1280, "height": 900},
            **options,  # type: ignore[arg-type]  # Playwright's own keywords
        )
        self.contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("console", lambda message: self._note(message.type, message.text))
        page.on("pageerror", lambda error: self.faults.append(f"script: {error}"))
        page.on(
            "response",
            lambda answer: (
                self.faults.append(f"{answer.status} {answer.url}") if answer.status >= 500 else None
            ),
        )
        return page

    def _note(self, kind: str, text: str) -> None:
        # A refused form (422, 409) is logged by the browser itself as a failed resource; that is its answer.
        if kind == "error" and "Failed to load resource" not in text:
            self.faults.append(f"console: {text}")


@pytest.fixture
def windows(browser_process: Browser, server: Server) -> Iterator[Watched]:
    """Opens windows on the server; at the end none of them may have seen a fault."""
    watched = Watched(browser_process, server.url)
    yield watched
    for context in watched.contexts:
        context.close()
    assert watched.faults == []
