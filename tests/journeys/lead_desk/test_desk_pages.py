"""The desk and the agreement page in both languages: links, filters, CSV, who may see them."""

import csv
import html
import io
import re
from datetime import datetime

import pytest
from flask import Flask

from tests.factories.desks import busy_desk
from tests.people import Browser, People
from workbench.db.pagination import encode_cursor
from workbench.db.sessions import Database
from workbench.desk.claim_lists.definitions import LISTS

OF_DECISIONS = {"waiting": r"/adjudication\?", "held_by_notes": r"/adjudication\?why=notes&amp;"}
"""Numbers that lead to the page of what waits for a decision."""
NUMBER = re.compile(r'class="[^"]*number-link"\s+href="([^"]+)"[^>]*>\s*(\d+)')


@pytest.fixture
def story_id(database: Database, people: People) -> str:
    """A busy desk; the public id of its story."""
    reviewers = [people.reviewer, people.second_reviewer]
    lead = people.lead
    with database.writing() as session:
        _, story = busy_desk(session, lead, reviewers, seed=4)
        session.commit()
        return str(story.public_id)


def rows(browser: Browser, address: str) -> int:
    """How many rows a list has, over all its pages."""
    count, here = 0, address
    while here:
        page = browser.get(here)
        assert page.status_code == 200, here
        count += page.text.count('<th scope="row">')
        following = re.search(r'href="([^"]+)" rel="next"', page.text)
        here = html.unescape(following[1]) if following else ""
    return count


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_number_of_the_desk_leads_to_as_many_rows(
    app: Flask, people: People, story_id: str, language: str
) -> None:
    lead = people.browser(app, people.lead, language)
    page = lead.get(f"/desk?days=7&story={story_id}").text
    numbers = {(html.unescape(href), int(number)) for href, number in NUMBER.findall(page)}
    assert len(numbers) > 40
    assert all("days=7" in href and story_id in href for href, _ in numbers if "days=1" not in href)
    wrong = {href: number for href, number in numbers if rows(lead, href) != number}
    assert wrong == {}


@pytest.mark.usefixtures("story_id")
def test_ones_own_figures_lead_to_ones_own_lists(app: Flask, people: People) -> None:
    reviewer = people.browser(app, people.reviewer)
    numbers = NUMBER.findall(reviewer.get("/").text)
    assert len(numbers) == 3
    for href, number in numbers:
        assert rows(reviewer, html.unescape(href)) == int(number)


@pytest.mark.usefixtures("story_id")
def test_nobody_sees_anothers_list_by_changing_the_address(app: Flask, people: People) -> None:
    reviewer = people.browser(app, people.reviewer)
    own = reviewer.get("/my-work/lists/reviewed")
    other = reviewer.get(f"/my-work/lists/reviewed?person={people.second_reviewer.public_id}")
    assert own.text.count('<th scope="row">') == other.text.count('<th scope="row">')
    assert "second-reviewer" not in other.text
    for address in ("/desk", "/desk.csv", "/desk/lists/held", "/agreement", "/agreement.csv"):
        assert reviewer.get(address).status_code == 403, address
    assert reviewer.get("/my-work/lists/verdicts").status_code == 404


def test_the_desk_is_a_leads_first_page_and_shows_what_waits(
    app: Flask, people: People, story_id: str
) -> None:
    page = people.browser(app, people.lead).get("/desk").text
    navigation = re.findall(r'<li><a href="([^"]+)"', page)
    assert navigation[0] == "/desk"
    for words in (
        "claims in queues wait for a decision",
        "hold",
        "Where you disagree",
        "Open consistency notes",
    ):
        assert words in page
    assert "/desk" not in people.browser(app, people.reviewer).get("/").text


def test_what_waits_for_a_decision_is_counted_as_it_is_listed(
    app: Flask, people: People, story_id: str
) -> None:
    lead = people.browser(app, people.lead)
    for narrowed in ("", f"?story={story_id}", f"?person={people.reviewer.public_id}"):
        desk = lead.get(f"/desk{narrowed}").text
        found = re.findall(r'href="(/adjudication[^"]*)" aria-label="[^"]*">\s*(\d+)', desk)
        both = [(html.unescape(href), int(number)) for href, number in found]
        assert [href for href, _ in both] == [
            f"/adjudication{narrowed}",
            f"/adjudication?why=notes{narrowed.replace('?', '&')}",
        ]
        assert [rows(lead, href) for href, _ in both] == [number for _, number in both]


def test_what_is_shown_comes_as_csv(app: Flask, people: People, story_id: str) -> None:
    lead = people.browser(app, people.lead)
    answer = lead.get(f"/desk.csv?story={story_id}")
    assert answer.content_type == "text/csv; charset=utf-8"
    table = list(csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig"))))
    page = lead.get(f"/desk?story={story_id}").text
    for row in table:
        if row["part"] == "overview":
            address = OF_DECISIONS.get(row["figure"], rf"/desk/lists/{row['figure']}\?")
            shown = re.search(rf'{address}story=[0-9a-f-]+"[^>]*>\s*(\d+)', page)
            assert shown, row
            assert shown[1] == row["number"], row


def test_every_list_goes_on_after_any_of_its_rows(app: Flask, people: People) -> None:
    browser = people.browser(app, people.lead)
    values = {datetime: "2026-11-25T12:00:00+00:00", int: 1, float: 0.5}
    for name, definition in LISTS.items():
        cursor = encode_cursor([values[column.type.python_type] for column in definition.by])
        assert browser.get(f"/desk/lists/{name}", cursor=cursor).status_code == 200, name


@pytest.mark.parametrize(
    "address",
    [
        "/desk?days=many",
        "/desk?days=0",
        "/desk?queue=x",
        "/desk?first=yesterday",
        "/desk?group=blue",
        "/desk/lists/held?cursor=x",
        "/agreement?days=0",
        "/agreement?by=colour",
        "/agreement?of=x",
        "/adjudication?why=x",
        f"/adjudication?cursor={encode_cursor(['9999-12-31T23:59:59-23:59', 1])}",
        f"/adjudication?cursor={encode_cursor(['2026-11-25T12:00:00', 1])}",
        "/agreement?layer=x",
        "/agreement.csv?queue=x",
    ],
)
def test_an_address_that_means_nothing_is_refused(app: Flask, people: People, address: str) -> None:
    assert people.browser(app, people.lead).get(address).status_code == 400


@pytest.mark.parametrize(
    "address",
    [
        "/desk/lists/secrets",
        "/desk?queue=00000000-0000-0000-0000-000000000000",
        "/agreement?story=00000000-0000-0000-0000-000000000000",
    ],
)
def test_what_is_not_there_is_not_found(app: Flask, people: People, address: str) -> None:
    assert people.browser(app, people.lead).get(address).status_code == 404


@pytest.mark.parametrize("language", ["en", "ar"])
def test_an_empty_desk_says_so(app: Flask, people: People, language: str) -> None:
    lead = people.browser(app, people.lead, language)
    assert "empty-state" in lead.get("/desk").text
    assert "empty-state" in lead.get("/agreement").text
    assert "empty-state" in lead.get("/desk/lists/late").text


@pytest.mark.parametrize("by", ["queue", "story", "pair", "week"])
def test_agreement_is_shown_part_by_part(app: Flask, people: People, story_id: str, by: str) -> None:
    page = people.browser(app, people.lead).get(f"/agreement?by={by}").text
    assert "Krippendorff" in page
    assert ('<svg class="chart"' in page) == (by == "week")
    assert "Editorial" not in page  # the editorial queue of this desk


def test_readings_are_taken_apart_too_and_the_desk_leads_there(
    app: Flask, people: People, story_id: str
) -> None:
    lead = people.browser(app, people.lead)
    desk = lead.get(f"/desk?days=7&story={story_id}").text
    [href] = re.findall(r'class="tile__number number-link" href="(/agreement[^"]+)"', desk)
    assert html.unescape(href) == f"/agreement?days=7&story={story_id}"
    assert "Krippendorff" in lead.get(html.unescape(href)).text
    assert "Agreement on readings, part by part" in lead.get("/agreement?by=week&of=readings").text
    table = list(
        csv.DictReader(io.StringIO(lead.get("/agreement.csv?by=week&of=readings").data.decode("utf-8-sig")))
    )
    assert {row["of"] for row in table if row["part"] == "week"} == {"readings"}
    figures = list(csv.DictReader(io.StringIO(lead.get("/desk.csv").data.decode("utf-8-sig"))))
    assert [row["figure"] for row in figures if row["part"] == "agreement"] == ["alpha", "claims", "left out"]


@pytest.mark.usefixtures("story_id")
def test_too_little_to_say_is_said(app: Flask, people: People) -> None:
    lead = people.browser(app, people.lead)
    page = lead.get("/agreement?by=pair").text
    assert "too little to say" in page
    table = list(csv.DictReader(io.StringIO(lead.get("/agreement.csv?by=pair").data.decode("utf-8-sig"))))
    assert {row["of"] for row in table} == {"verdicts", "readings"}
    for row in table:
        assert (row["value"] == "") == (row["reason"] in {"few", "no_variation"})


def test_the_api_gives_figures_for_independent_queues_only(app: Flask, people: People, story_id: str) -> None:
    lead = people.api(app, people.lead)
    found = {queue["name"]: queue["id"] for queue in lead.get("/queues").get_json()["items"]}
    answer = lead.get(f"/queues/{found['Independent']}/agreement")
    assert answer.status_code == 200
    body = answer.get_json()
    assert [figure["measure"] for figure in body["verdicts"]] == [
        "percent",
        "cohen",
        "alpha",
        "ordinal_alpha",
    ]
    assert body["claims"] + body["not_all_in"] <= 16
    assert lead.get(f"/queues/{found['Editorial']}/agreement").status_code == 409
    assert (
        people.api(app, people.reviewer).get(f"/queues/{found['Independent']}/agreement").status_code == 403
    )


def test_the_desk_looks_back_no_further_than_its_days(app: Flask, people: People) -> None:
    lead = people.browser(app, people.lead)
    assert lead.get("/desk?first=0001-01-01").status_code == 200
    assert lead.get("/desk.csv?first=0001-01-01").text == lead.get("/desk.csv").text
