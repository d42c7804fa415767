import pytest
from flask import Flask

from tests.factories import exports as factory
from tests.people import People
from workbench.db.sessions import Database


@pytest.fixture
def case(database: Database, people: People) -> None:
    everybody = (people.lead, people.reviewer, people.second_reviewer)
    with database.writing() as session:
        factory.whole_case(session, *everybody)
        session.commit()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_lead_previews_freezes_and_downloads(app: Flask, people: People, case: None, language: str) -> None:
    lead = people.browser(app, people.lead, language)
    preview = lead.get("/claim-sets/new", language="ar")
    assert preview.status_code == 200
    assert factory.WARS in preview.text
    made = lead.post("/claim-sets", {"name": "كاراباخ", "language": "ar"})
    assert made.status_code == 302, made.text
    shown = lead.get(made.location)
    assert "claims.csv" in shown.text
    assert lead.get(f"{made.location}/files/csv").headers["Content-Type"] == "text/csv; charset=utf-8"
    assert "كاراباخ" in lead.get("/claim-sets").text


def test_a_set_without_a_name_keeps_the_filter(app: Flask, people: People, case: None) -> None:
    lead = people.browser(app, people.lead)
    answer = lead.post("/claim-sets", {"name": "", "language": "ar"})
    assert answer.status_code == 422
    assert '<input type="hidden" name="language" value="ar">' in answer.text


def test_a_publication_address_is_typed_beside_the_claim(app: Flask, people: People, case: None) -> None:
    lead = people.browser(app, people.lead)
    path = f"/claim-sets/new/addresses/{factory.number(3)}"
    form = lead.get("/claim-sets/new").text.partition(f'action="{path}"')[2]
    seen = form.partition('name="seen" value="')[2].partition('"')[0]
    refused = lead.post(path, {"url": "javascript:alert(1)", "version": "1"})
    assert refused.status_code == 422
    assert "javascript:alert(1)" in refused.text
    sent = {"url": "https://desk.example/3", "seen": seen, "version": "1"}
    assert lead.post(path, sent).status_code == 302
    assert "https://desk.example/3" in lead.get("/claim-sets/new").text
    assert lead.post(path, sent | {"url": "https://desk.example/4"}).status_code == 409


def test_the_organisation_is_said_once_and_filled_into_addresses(
    app: Flask, people: People, case: None
) -> None:
    lead = people.browser(app, people.lead)
    lead.get("/organisation")
    fields = {"name": "مكتب النبع", "url": "https://desk.example/", "logo_url": "", "version": ""}
    assert (
        lead.post("/organisation", fields | {"publication_pattern": "https://desk.example/"}).status_code
        == 422
    )
    kept = lead.post("/organisation", {"name": "مكتب"})
    assert kept.status_code == 302, "what a form leaves out is empty"
    fields["version"] = "1"
    kept = lead.post("/organisation", fields | {"publication_pattern": "https://desk.example/{claim}"})
    assert kept.status_code == 302
    assert (
        lead.post(
            "/organisation", fields | {"name": "Late", "publication_pattern": "", "version": "7"}
        ).status_code
        == 409
    )
    assert lead.post("/claim-sets/new/addresses").status_code == 302
    assert f"https://desk.example/{factory.number(3)}" in lead.get("/claim-sets/new").text
    assert "مكتب النبع" in people.browser(app, people.viewer).get("/organisation").text


def test_viewers_read_and_make_nothing(app: Flask, people: People, case: None) -> None:
    viewer = people.browser(app, people.viewer)
    assert viewer.get("/claim-sets").status_code == 200
    assert viewer.get("/claim-sets/new").status_code == 403
    assert viewer.post("/organisation", {"name": "x"}).status_code == 403
