"""The story report on paper: Chromium prints it, and the words are read back from the PDF."""

import re
import unicodedata

import pytest
from playwright.sync_api import expect

from tests.browser import pdf_text
from tests.browser.conftest import Watched
from tests.browser.test_main_job import sign_in
from tests.factories import exports as factory
from tests.people import People
from workbench.articles.models import ArticleVersion
from workbench.db.sessions import Database
from workbench.stories.models import Answer, Question, StoryArticle

MANY = 24
"""Answers and articles: more than one sheet holds."""


@pytest.fixture
def story(workplace: str, desk: People) -> str:
    """A story with a table that goes over several sheets, each row of several lines."""
    lead = desk.lead
    reviewer, second = desk.reviewer, desk.second_reviewer
    database = Database(workplace)
    with database.writing() as session:
        factory.whole_case(session, lead, reviewer, second)
        question = session.query(Question).one()
        for row in range(MANY):
            words = f"Begin{row}x {'and so the council said once more ' * 4}end{row}x"
            version: ArticleVersion = factory.version(
                session, source=f"Outlet {row}", text=words, start=2000 + 10 * row, language="en"
            )
            version.title = f"Title{row}x {'of a rather long report ' * 6}close{row}x"
            claim = factory.claim(session, version, words, public_id=factory.number(5000 + row))
            session.add_all(
                [
                    StoryArticle(
                        story_id=question.story_id,
                        article_id=version.article_id,
                        added_by_id=lead.id,
                        added_at=factory.THEN,
                    ),
                    Answer(
                        question_id=question.id, claim_id=claim.id, added_by_id=lead.id, added_at=factory.THEN
                    ),
                ]
            )
        session.commit()
    database.dispose()
    return f"/stories/{factory.number(300)}"


def sheet_of(sheets: list[str], word: str) -> list[int]:
    return [number for number, sheet in enumerate(sheets) if word in sheet]


def test_a_report_is_printed_in_both_languages_and_no_row_is_cut(
    windows: Watched, desk: People, story: str
) -> None:
    lead = sign_in(windows, desk.lead, "en")
    for language, kind, head in (("en", "Story report", "As written"), ("ar", "تقرير القضية", "كما ورد")):
        lead.goto(f"{story}/report?language={language}")
        lead.evaluate("window.print = () => document.body.setAttribute('data-printed', '')")
        lead.locator("print-button button").click()
        expect(lead.locator("body[data-printed]")).to_have_count(1)
        sheets = pdf_text.pages(lead.pdf(prefer_css_page_size=True))
        # Arabic is drawn in shapes, from left to right.
        read = [unicodedata.normalize("NFKC", sheet[::-1] if language == "ar" else sheet) for sheet in sheets]
        assert kind in read[0]
        for number, sheet in enumerate(sheets, start=1):
            assert f"{number} / {len(sheets)}" in sheet
        for row in range(MANY):
            for first, last in ((f"Begin{row}x", f"end{row}x"), (f"Title{row}x", f"close{row}x")):
                assert sheet_of(sheets, first)[-1:] == sheet_of(sheets, last)[-1:] != [], first
        tables = [sheet for sheet, plain in zip(read, sheets, strict=True) if re.search(r"Begin\d+x", plain)]
        assert len(tables) > 1
        assert all(head in sheet for sheet in tables), "heads are repeated"
