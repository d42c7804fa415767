"""The story report in a browser without scripts."""

from datetime import UTC, datetime

import pytest
from flask import Flask
from sqlalchemy import select

from tests.factories import exports as factory
from tests.people import People
from workbench.claims.models import Claim
from workbench.db.sessions import Database
from workbench.stories import rows, services
from workbench.stories.models import Answer, AsOfOrigin, AsOfPrecision, Bound, Question


@pytest.fixture
def story(database: Database, people: People) -> str:
    lead, reviewer, second = people.lead, people.reviewer, people.second_reviewer
    with database.writing() as session:
        factory.whole_case(session, lead, reviewer, second)
        session.commit()
    return f"/stories/{factory.number(300)}"


@pytest.mark.parametrize(
    ("interface", "language", "direction", "words"),
    [
        (
            "en",
            "ar",
            "rtl",
            ("تقرير القضية", "حُجب دليل واحد حمايةً لمصدره.", "خاطئ في معظمه", "حسمه مشرف التحقق"),
        ),
        (
            "ar",
            "en",
            "ltr",
            ("Story report", "1 piece of evidence is withheld", "Mostly false", "Decided by a lead"),
        ),
    ],
)
def test_the_report_is_in_its_own_language_whatever_the_pages(
    app: Flask,
    people: People,
    story: str,
    interface: str,
    language: str,
    direction: str,
    words: tuple[str, ...],
) -> None:
    viewer = people.browser(app, people.viewer, interface)
    assert f'href="{story}/report"' in viewer.get(story).text
    page = viewer.get(f"{story}/report", language=language).text
    assert f'<html lang="{interface}"' in page
    report = page.split(f'<article class="report" lang="{language}" dir="{direction}">')[1].split(
        "</article>"
    )[0]
    for word in words:
        assert word in report
    assert ("طباعة" if interface == "ar" else "Print") in page
    for name in (people.reviewer.name, people.second_reviewer.name, people.lead.name):
        assert f">{name}<" not in report
    assert "evidence.example/001f" not in report
    assert report.count("https://evidence.example/001e") == 2, "as the link and its words, once"


def test_a_bare_story_has_a_report_too_in_the_interfaces_language_and_in_no_third(
    app: Flask, people: People, database: Database
) -> None:
    with database.writing() as session:
        bare = services.create_story(session, people.lead, name="Nothing yet")
        session.commit()
        address = f"/stories/{bare.public_id}/report"
    viewer = people.browser(app, people.viewer, "ar")
    report = viewer.get(address).text
    assert '<article class="report" lang="ar" dir="rtl">' in report
    for words in ("لا أسئلة بعد", "لا ادعاء في هذه القضية له تصنيف نهائي بعد.", "لا ملاحظات."):
        assert words in report
    refused = viewer.get(address, language="fr")
    assert refused.status_code == 400
    assert "يُكتب التقرير بالعربية أو الإنكليزية" in refused.text


def test_hours_at_either_end_of_the_calendar_are_drawn(
    app: Flask, people: People, database: Database, story: str
) -> None:
    with database.writing() as session:
        question = session.scalars(select(Question)).one()
        claims = session.scalars(
            select(Claim).where(Claim.public_id.in_([factory.number(3), factory.number(5)]))
        )
        rows.answer(session, people.lead, question, list(claims))
        for answer, year in zip(session.scalars(select(Answer)), (1, 9999), strict=True):
            answer.words, answer.value, answer.bound = "5", 5.0, Bound.EXACT
            answer.as_of = datetime(year, 1, 1, tzinfo=UTC)
            answer.as_of_origin, answer.as_of_precision = AsOfOrigin.PERSON, AsOfPrecision.YEAR
        session.commit()
    viewer = people.browser(app, people.viewer)
    for page in ("", "/timeline", "/report"):
        assert viewer.get(story + page).status_code == 200
