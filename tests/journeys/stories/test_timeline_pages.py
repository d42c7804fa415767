"""The timeline in a browser without scripts."""

import re

import pytest
from flask import Flask

from tests.factories import stories as factory
from tests.people import People
from tests.statements import statements
from workbench.db.sessions import Database
from workbench.stories import queries, rows, services


@pytest.fixture
def story(database: Database, people: People) -> str:
    """A story of two tolls that answer one question."""
    lead = people.lead
    with database.writing() as session:
        made, *claims = factory.two_tolls(session, lead)
        question = services.add_question(session, lead, made, "How many died in the first war?")
        for claim in claims:
            factory.read_figures(session, claim)
        rows.answer(session, lead, question, claims)
        session.commit()
        return f"/stories/{made.public_id}"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("about 20,000", "about 30,000", "Timeline", "killed", "in its own voice", "Hours are UTC")),
        ("ar", ("نحو 20,000", "نحو 30,000", "الخط الزمني", "قتلى", "كلام الناشر", "التوقيت العالمي")),
    ],
)
def test_every_figure_of_the_chart_stands_in_the_table_and_leads_to_its_sentence(
    app: Flask, people: People, story: str, language: str, words: tuple[str, ...]
) -> None:
    viewer = people.browser(app, people.viewer, language)
    assert f'href="{story}/timeline"' in viewer.get(story).text
    page = viewer.get(f"{story}/timeline").text
    for word in words:
        assert word in page
    assert page.count('class="time-chart__mark"') >= 4, "two marks, two keys"
    assert '<desc id="chart-1-desc">' in page
    links = re.findall(r'<a class="timeline__words" href="([^"]+)" lang="(\w+)"', page)
    assert sorted(language for _, language in links) == ["ar", "en"]
    for address, _ in links:
        assert viewer.get(address.replace("&amp;", "&")).status_code == 200


def test_a_story_without_figures_says_so_and_an_unknown_page_is_refused(
    app: Flask, people: People, database: Database, story: str
) -> None:
    with database.writing() as session:
        bare = services.create_story(session, people.lead, name="No figures")
        session.commit()
        empty = f"/stories/{bare.public_id}/timeline"
    viewer = people.browser(app, people.viewer)
    assert "No figures in this story yet" in viewer.get(empty).text
    for number in ("0", "2", "x", "1e9", "٢"):
        assert viewer.get(f"{story}/timeline", page=number).status_code == 400


def test_more_questions_ask_the_database_nothing_more_and_are_paged(
    app: Flask, people: People, database: Database, story: str
) -> None:
    viewer = people.browser(app, people.viewer)
    viewer.get(f"{story}/timeline")
    with statements(database) as few:
        viewer.get(f"{story}/timeline")
    with database.writing() as session:
        made = services.get_or_create_story(session, people.lead, "The first war")
        claims = [answer.claim for answer in queries.answers_in(session, made)]
        for number in range(7):
            question = services.add_question(session, people.lead, made, f"How many died in year {number}?")
            rows.answer(session, people.lead, question, claims)
        session.commit()
    with statements(database) as many:
        page = viewer.get(f"{story}/timeline").text
    assert len(many) == len(few)
    assert page.count('<section class="panel stack"') == 6
    assert "Page 1 of 2" in page
    assert viewer.get(f"{story}/timeline", page=2).text.count('<section class="panel stack"') == 2
