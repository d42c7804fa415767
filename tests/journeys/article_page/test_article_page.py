"""Reading an article: text, claims, provenance."""

import re

import pytest
from flask import Flask

from tests.factories.claims import ARABIC, ENGLISH
from tests.journeys.article_page.conftest import Desk
from tests.people import People


def words_of(page: str) -> str:
    """The article's text as the page shows it, without anchors."""
    text = page[page.index('id="article-text"') : page.index("</section>", page.index('id="article-text"'))]
    text = re.sub(r'<a class="claim-anchor.*?</a>', "", text)
    return re.sub(r"<[^>]+>", "", text[text.index(">") + 1 :])


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_word_of_the_article_is_there_once(
    app: Flask, people: People, desk: Desk, language: str
) -> None:
    page = people.browser(app, people.viewer, language).get(desk.article(ARABIC)).text
    shown = words_of(page.replace("&#34;", '"'))
    assert "".join(shown.split()) == "".join(ARABIC.split())


def test_headings_are_headings_and_blocks_say_their_language(app: Flask, people: People, desk: Desk) -> None:
    page = people.browser(app, people.viewer).get(desk.article(ARABIC)).text
    assert re.search(r'<h2 class="article-text__title" lang="ar" dir="rtl"', page)
    assert re.search(r'<p class="article-text__sentence" lang="ar" dir="rtl"', page)


def test_a_claim_in_the_text_leads_to_its_row(app: Flask, people: People, desk: Desk) -> None:
    page = people.browser(app, people.viewer).get(desk.article(ENGLISH)).text
    claim = desk.claim("12 wounded")
    assert f'href="#claim-{claim.public_id}"' in page
    assert f'id="claim-{claim.public_id}"' in page


def test_provenance_is_told(app: Flask, people: People, desk: Desk) -> None:
    address = desk.article(ARABIC, source="صوت الوادي")
    desk.article(ARABIC, source="نهر الأخبار")
    page = people.browser(app, people.viewer).get(address).text
    assert "صوت الوادي" in page
    assert "The same text is also at:" in page
    assert "نهر الأخبار" in page
    assert re.search(r"[0-9a-f]{64}", page)
    assert "utf-8" in page


def test_hidden_controls_are_named(app: Flask, people: People, desk: Desk) -> None:
    address = desk.article("At least five\u202e people were killed on Tuesday.")
    page = people.browser(app, people.viewer).get(address).text
    assert "1 hidden character" in page
    assert "RIGHT-TO-LEFT OVERRIDE" in page


def test_an_older_version_says_that_it_is_old(app: Flask, people: People, desk: Desk) -> None:
    page = "https://voice.example/1"
    address = desk.article(ENGLISH, url=page)
    assert desk.article(ENGLISH.replace("12 wounded", "15 wounded"), url=page) == address
    browser = people.browser(app, people.viewer)
    newest, first = browser.get(address).text, browser.get(address, version=1).text
    assert "15 wounded" in newest
    assert "This is version 1." not in newest
    assert "12 wounded" in first
    assert "This is version 1." in first


def test_a_version_that_never_was_is_404(app: Flask, people: People, desk: Desk) -> None:
    address = desk.article(ENGLISH)
    browser = people.browser(app, people.viewer)
    assert browser.get(address, version=2).status_code == 404
    assert browser.get(address, version="x", claim="x", show="x", order="x", begin="x").status_code == 200


def test_a_viewer_reads_and_decides_nothing(app: Flask, people: People, desk: Desk) -> None:
    browser = people.browser(app, people.viewer)
    page = browser.get(desk.article()).text
    assert 'name="decision"' not in page
    claim = desk.claim("خمسة مدنيين")
    assert browser.post(f"/claims/{claim.public_id}/triage", {"decision": "check"}).status_code == 403
    assert browser.get(f"/claims/{claim.public_id}/edit").status_code == 403


def test_markup_in_an_article_is_words(app: Flask, people: People, desk: Desk) -> None:
    page = people.browser(app, people.viewer).get(desk.article("<script>alert(1)</script> killed 5.")).text
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page
