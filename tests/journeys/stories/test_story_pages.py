import re
from typing import Any

import pytest
from flask import Flask

from tests.factories import stories as factory
from tests.people import Browser, People
from workbench.db.sessions import Database
from workbench.desk.claim_editing import services as claim_editing

Tolls = dict[str, str]


@pytest.fixture
def tolls(database: Database, people: People) -> Tolls:
    lead = people.lead
    with database.writing() as session:
        story, safh, post = factory.two_tolls(session, lead)
        session.commit()
        return {
            "story": f"/stories/{story.public_id}",
            "safh": str(safh.public_id),
            "post": str(post.public_id),
        }


def _ask(browser: Browser, tolls: Tolls, text: str) -> str:
    """Add a question; gives the address of its row."""
    browser.get(tolls["story"])
    answer = browser.post(f"{tolls['story']}/questions", {"text": text})
    assert answer.status_code == 302, answer.text
    return str(answer.location)


def _note(tolls: Tolls, **changed: Any) -> dict[str, Any]:
    return {
        "relation": "contradict",
        "between": "publishers",
        "text": "Twenty thousand or thirty?",
        "claims": [tolls["safh"], tolls["post"]],
        "question": "",
    } | changed


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_story_from_nothing_to_a_grid(app: Flask, people: People, tolls: Tolls, language: str) -> None:
    reviewer = people.browser(app, people.reviewer, language)
    row = _ask(reviewer, tolls, "How many died?")
    page = reviewer.get(row)
    assert "About 30,000 people died in it" in page.text
    assert reviewer.post(f"{row}/answers", {"claims": [tolls["safh"]]}).status_code == 302
    grid = reviewer.get(tolls["story"]).text
    assert 'lang="ar" dir="rtl">قُتل فيها نحو عشرين ألف شخص</a>' in grid
    assert grid.count("grid-table__cell--silent") == 1


def test_a_stranger_story_is_made_and_gets_articles(app: Flask, people: People, tolls: Tolls) -> None:
    lead = people.browser(app, people.lead)
    lead.get("/stories/new")
    assert lead.post("/stories", {"name": "The first war"}).status_code == 422
    made = lead.post("/stories", {"name": "Another story"})
    chooser = lead.get(made.location)
    article = re.search(r'name="articles" value="([^"]+)"', chooser.text)
    assert article is not None
    assert lead.post(made.location, {"articles": [article[1]]}).status_code == 302
    assert f"articles/{article[1]}/remove" in lead.get(made.location).text


def test_a_note_without_script_finds_claims_and_loses_nothing_typed(
    app: Flask, people: People, tolls: Tolls
) -> None:
    reviewer = people.browser(app, people.reviewer)
    reviewer.get(f"{tolls['story']}/notes/new")
    looked = reviewer.post(
        f"{tolls['story']}/notes", _note(tolls, claims=[tolls["safh"]], search="yes", q="people")
    )
    assert looked.status_code == 200
    assert "Twenty thousand or thirty?" in looked.text
    assert f'value="{tolls["post"]}"' in looked.text
    refused = reviewer.post(f"{tolls['story']}/notes", _note(tolls, claims=[tolls["safh"]]))
    assert refused.status_code == 422
    assert "at least two claims" in refused.text
    assert "Twenty thousand or thirty?" in refused.text
    kept = reviewer.post(f"{tolls['story']}/notes", _note(tolls))
    assert kept.status_code == 302, kept.text
    assert "Twenty thousand or thirty?" in reviewer.get(tolls["story"]).text


def test_a_lead_resolves_and_a_late_second_lead_sees_both_texts(
    app: Flask, people: People, tolls: Tolls
) -> None:
    lead = people.browser(app, people.lead)
    lead.get(f"{tolls['story']}/notes/new")
    lead.post(f"{tolls['story']}/notes", _note(tolls))
    found = re.search(r'action="([^"]+)/resolve"', lead.get(tolls["story"]).text)
    assert found is not None
    refused = lead.post(f"{found[1]}/resolve", {"resolution": " ", "version": "1"})
    assert refused.status_code == 422
    beside = re.search(
        r'id="(resolution-[^"]+-error)">.*?<span>This field is required\.</span>', refused.text, re.S
    )
    assert beside is not None
    assert f'aria-describedby="{beside[1]}" autofocus' in refused.text
    assert lead.post(f"{found[1]}/resolve", {"resolution": "Thirty.", "version": "1"}).status_code == 302
    late = people.browser(app, people.admin)
    late.get(tolls["story"])
    conflict = late.post(f"{found[1]}/resolve", {"resolution": "Twenty.", "version": "1"})
    assert conflict.status_code == 409
    assert "Thirty." in conflict.text
    assert "Twenty." in conflict.text
    assert lead.post(f"{found[1]}/reopen", {"version": "2"}).status_code == 302


def test_two_wordings_of_a_question_are_shown_side_by_side(app: Flask, people: People, tolls: Tolls) -> None:
    reviewer = people.browser(app, people.reviewer)
    row = _ask(reviewer, tolls, "How many?")
    assert reviewer.post(row, {"text": "How many died?", "version": "1"}).status_code == 302
    conflict = reviewer.post(row, {"text": "How many killed?", "version": "1"})
    assert conflict.status_code == 409
    mine = {"mine": "How many killed?", "text": "both", "resolution": "mine", "version": "2"}
    assert reviewer.post(row, mine).status_code == 302
    assert "How many killed?" in reviewer.get(row).text


def test_viewers_see_the_grid_and_no_buttons(app: Flask, people: People, tolls: Tolls) -> None:
    _ask(people.browser(app, people.reviewer), tolls, "How many died?")
    viewer = people.browser(app, people.viewer)
    page = viewer.get(tolls["story"])
    assert page.status_code == 200
    assert "How many died?" in page.text
    assert "/questions/" not in page.text
    assert viewer.post(f"{tolls['story']}/questions", {"text": "Mine?"}).status_code == 403


def test_an_edited_claim_keeps_its_place_in_the_row(
    app: Flask, people: People, database: Database, tolls: Tolls
) -> None:
    reviewer = people.browser(app, people.reviewer)
    row = _ask(reviewer, tolls, "How many died?")
    reviewer.post(f"{row}/answers", {"claims": [tolls["post"]]})
    with database.writing() as session:
        claim = factory.claim_by_public_id(session, tolls["post"])
        cut = claim.position + len("About 30,000 people ")
        claim_editing.split(session, people.reviewer, claim, at=cut, version=claim.version)
        session.commit()
    grid = reviewer.get(tolls["story"]).text
    assert ">About 30,000 people</a>" in grid
    assert ">died in it</a>" in grid
    assert ">About 30,000 people died in it</a>" not in grid
