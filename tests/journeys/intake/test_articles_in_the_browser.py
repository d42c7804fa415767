"""Articles arrive by paste and by upload, and what was detected can be corrected."""

import io
import re

import pytest
from flask import Flask

from tests.people import Browser, People
from workbench.db.sessions import Database
from workbench.features import handlers
from workbench.jobs.worker import run_one

TEXT = "قال المتحدث باسم الوزارة إن خمسة أشخاص قتلوا في القصف.\r\nوأضاف أن العدد قد يرتفع."


@pytest.fixture
def browser(app: Flask, people: People) -> Browser:
    return people.browser(app, people.reviewer)


def add(browser: Browser, **fields: object) -> str:
    """Add an article; the address of its details."""
    browser.get("/articles/new")
    response = browser.post("/articles/new", {"source": "Qawafil", "text": TEXT} | fields)
    assert response.status_code == 302, response.text
    return str(response.location).removesuffix("/details") + "/details"


def test_a_pasted_article_is_split_and_stands_in_the_list(browser: Browser) -> None:
    address = add(browser, story="Offensive", published_at="2023-09-19T15:00")
    page = browser.get(address).text
    assert "The article is here." in page
    assert "قال المتحدث باسم الوزارة إن خمسة أشخاص قتلوا في القصف." in page
    shown = browser.get("/articles").text
    assert 'lang="ar" dir="rtl">قال المتحدث' in shown
    assert "Offensive" in shown


def test_the_same_paste_again_is_said_to_be_known(browser: Browser) -> None:
    first = add(browser)
    assert add(browser) == first
    assert "was here already" in browser.get(first).text


@pytest.mark.parametrize("charset", ["windows-1256", "iso-8859-6", "utf-16"])
def test_an_uploaded_file_shows_the_charset_it_was_read_in(browser: Browser, charset: str) -> None:
    address = add(browser, text="", file=(io.BytesIO(TEXT.encode(charset)), "news.txt"))
    page = browser.get(address).text
    assert "خمسة أشخاص" in page
    assert re.search(rf'dir="ltr">{charset}(-le)?</bdi>', page)


def test_a_wrong_charset_is_changed_by_reading_the_bytes_again(browser: Browser) -> None:
    raw = "مدير".encode("iso-8859-6")
    address = add(browser, text="", file=(io.BytesIO(raw), "news.txt"))
    browser.get(address)
    response = browser.post(address.replace("/details", "/charset"), {"charset": "windows-1256"})
    assert response.status_code == 302, response.text
    page = browser.get(response.location).text
    assert raw.decode("windows-1256") in page
    assert "new version" in page


def test_what_was_typed_stays_when_something_is_refused(browser: Browser) -> None:
    browser.get("/articles/new")
    response = browser.post("/articles/new", {"source": "Qawafil", "text": TEXT, "url": "javascript:x"})
    assert response.status_code == 422
    assert "خمسة أشخاص" in response.text
    assert "This is not a web address" in response.text
    empty = browser.post("/articles/new", {"source": "Qawafil", "text": " "})
    assert (empty.status_code, "There is no text." in empty.text) == (422, True)


def test_hidden_controls_are_counted_on_the_result(browser: Browser) -> None:
    page = browser.get(add(browser, text="Five \u202ekilled\u202c on Tuesday, officials said.")).text
    assert "2 hidden control characters" in page


def test_details_are_corrected_and_a_stale_correction_loses_nothing(
    app: Flask, people: People, browser: Browser
) -> None:
    address = add(browser)
    page = browser.get(address).text
    version = re.search(r'name="version"[^>]*value="(\d+)"', page)
    assert version
    fields = {"byline": "", "language": "en", "direction": "ltr", "version": version[1]}
    assert browser.post(address, fields | {"title": "First"}).status_code == 302
    late = browser.post(address, fields | {"title": "Second"})
    assert late.status_code == 409
    assert "First" in late.text
    assert 'value="Second"' in late.text
    assert '<option selected value="ltr">' in browser.get(address).text
    assert people.browser(app, people.viewer).post(address, fields).status_code == 403


def test_a_long_paste_becomes_a_job_that_leads_to_the_article(browser: Browser, database: Database) -> None:
    text = "Five people were killed in the town on Tuesday, officials said.\n" * 4000
    browser.get("/articles/new")
    job = browser.post("/articles/new", {"source": "Lowland Post", "text": text}).location
    assert "Waiting to start" in browser.get(job).text
    assert run_one(database, handlers())
    done = browser.get(job).text
    assert "The article is here." in done
    assert "To its claims" in done


def test_files_are_imported_by_a_job_with_its_refusals(browser: Browser, database: Database) -> None:
    browser.get("/imports/new")
    files = [
        (io.BytesIO(TEXT.encode("windows-1256")), "one.txt"),
        (io.BytesIO(b'{"title": "T", "text": "Five people were killed."}\n{"title": "T"}\n'), "two.jsonl"),
    ]
    response = browser.post("/imports/new", {"files": files, "source": "Qawafil"})
    assert response.status_code == 302, response.text
    assert run_one(database, handlers())
    page = browser.get(response.location).text
    assert "Added: 2." in page
    assert "Rows left out" in page
    assert "two.jsonl" in page
    assert "Import of articles" in browser.get("/jobs").text


def test_other_kinds_of_file_are_refused_by_name(browser: Browser) -> None:
    browser.get("/imports/new")
    response = browser.post("/imports/new", {"files": [(io.BytesIO(b"%PDF"), "a.pdf")], "source": "Q"})
    assert response.status_code == 422
    assert "a.pdf cannot be imported" in response.text


def test_a_waiting_job_is_stopped_from_its_page(browser: Browser, database: Database) -> None:
    browser.get("/imports/new")
    file = (io.BytesIO(b'{"title": "T", "text": "Five people were killed."}'), "a.jsonl")
    job = browser.post("/imports/new", {"files": [file], "source": "Q"}).location
    browser.get(job)
    assert browser.post(f"{job}/cancel").status_code == 302
    assert "Cancelled" in browser.get(job).text
    assert not run_one(database, handlers())


def test_the_list_is_narrowed_by_words_source_language_and_story(browser: Browser) -> None:
    add(browser, title="أرمينيا تردّ", story="Offensive")
    add(browser, title="Truce holds", text="Five people were killed.", source="Lowland Post")
    for query, there, gone in [
        ({"q": "ارمينيا"}, "أرمينيا تردّ", "Truce holds"),
        ({"source": "Lowland Post"}, "Truce holds", "أرمينيا تردّ"),
        ({"language": "en"}, "Truce holds", "أرمينيا تردّ"),
        ({"story": "none"}, "Truce holds", "أرمينيا تردّ"),
    ]:
        page = browser.get("/articles", **query).text
        assert there in page
        assert gone not in page
    assert "No article fits" in browser.get("/articles", q="nothing like it").text
    assert browser.get("/articles", story="not-an-id").status_code == 200


def test_long_lists_are_read_page_by_page(browser: Browser) -> None:
    for number in range(51):
        add(browser, text=f"{number} people were killed.", title=f"Report {number:02}")
    first = browser.get("/articles").text
    assert "Report 50" in first
    assert "Report 00" not in first
    onward = re.search(r'href="/articles\?cursor=([^"]+)"', first)
    assert onward
    assert "Report 00" in browser.get("/articles", cursor=onward[1]).text
