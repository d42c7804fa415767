import csv
import hashlib
import io
import json
from typing import Any

import pytest
from flask import Flask

from tests.factories import exports as factory
from tests.people import People
from workbench.db.sessions import Database
from workbench.exports import services
from workbench.exports.models import ClaimSet
from workbench.features import handlers
from workbench.jobs import worker


@pytest.fixture
def case(database: Database, people: People) -> None:
    everybody = (people.lead, people.reviewer, people.second_reviewer)
    with database.writing() as session:
        factory.whole_case(session, *everybody)
        session.commit()


def test_a_lead_freezes_a_set_and_everybody_may_download_it(app: Flask, people: People, case: None) -> None:
    made = people.api(app, people.lead).post(
        "/claim-sets", {"name": "Karabakh", "filter": {"language": "ar"}}
    )
    assert made.status_code == 201, made.text
    assert made.get_json()["claims"] == 3
    address = f"/claim-sets/{made.get_json()['id']}"
    viewer = people.api(app, people.viewer)
    shown = viewer.get(address).get_json()
    assert shown["state"] == "frozen"
    for file, described in shown["manifest"]["files"].items():
        answer = viewer.get(f"{address}/files/{described['format']}")
        assert answer.status_code == 200
        assert (
            hashlib.sha256(answer.data).hexdigest()
            == described["sha256"]
            == answer.headers["ETag"].strip('"')
        )
        assert answer.headers["Repr-Digest"].startswith("sha-256=:")
        assert answer.headers["Content-Disposition"].endswith(f'-1-{file}"')
        assert int(answer.headers["Content-Length"]) == len(answer.data)
    assert len(viewer.get(f"{address}/files/jsonl").data.splitlines()) == 3
    told = viewer.get(f"{address}/files/manifest")
    assert json.loads(told.data) == shown["manifest"]


def test_the_csv_opens_as_rows(app: Flask, people: People, case: None) -> None:
    lead = people.api(app, people.lead)
    made = lead.post("/claim-sets", {"name": "Karabakh"})
    raw = lead.get(f"/claim-sets/{made.get_json()['id']}/files/csv").data
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    assert [row["verdict"] for row in rows] == ["mostly_false", "true", "said_verbatim", "not_checkable"]


def test_reviewers_make_no_sets(app: Flask, people: People) -> None:
    assert people.api(app, people.reviewer).post("/claim-sets", {"name": "Mine"}).status_code == 403


@pytest.mark.parametrize("conditions", [{"story": "nobody's"}, {"colour": "blue"}, {"language": "fr"}])
def test_an_unknown_condition_is_refused(app: Flask, people: People, conditions: dict[str, Any]) -> None:
    answer = people.api(app, people.lead).post("/claim-sets", {"name": "Karabakh", "filter": conditions})
    assert answer.status_code == 422


def test_an_unknown_format_is_not_found(app: Flask, people: People, case: None) -> None:
    lead = people.api(app, people.lead)
    made = lead.post("/claim-sets", {"name": "Karabakh"})
    assert lead.get(f"/claim-sets/{made.get_json()['id']}/files/xlsx").status_code == 404


def test_a_large_set_is_frozen_by_a_job(
    app: Flask, people: People, database: Database, case: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(services, "AT_ONCE", 2)
    lead = people.api(app, people.lead)
    made = lead.post("/claim-sets", {"name": "Karabakh"})
    assert made.status_code == 202
    assert set(made.get_json()) == {"id", "job"}
    address = f"/claim-sets/{made.get_json()['id']}"
    assert lead.get(f"{address}/files/jsonl").status_code == 202
    assert worker.run_one(database, handlers())
    assert lead.get(address).get_json()["claims"] == 4
    at_once = _bytes_at_once(app, people, monkeypatch)
    assert lead.get(f"{address}/files/jsonl").data == at_once


def _bytes_at_once(app: Flask, people: People, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """The same claims frozen without a job."""
    monkeypatch.setattr(services, "AT_ONCE", 500)
    lead = people.api(app, people.lead)
    made = lead.post("/claim-sets", {"name": "The same at once"})
    assert made.status_code == 201
    found: bytes = lead.get(f"/claim-sets/{made.get_json()['id']}/files/jsonl").data
    return found


def test_the_bytes_known_to_the_caller_are_not_sent_again(app: Flask, people: People, case: None) -> None:
    lead = people.api(app, people.lead)
    made = lead.post("/claim-sets", {"name": "Karabakh"})
    path = f"/api/v1/claim-sets/{made.get_json()['id']}/files/jsonl"
    token = {"Authorization": f"Bearer {people.token(people.lead)}"}
    first = app.test_client().get(path, headers=token)
    again = app.test_client().get(path, headers=token | {"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


def test_two_sets_made_in_a_row_are_editions(
    app: Flask, people: People, database: Database, case: None
) -> None:
    lead = people.api(app, people.lead)
    first = lead.post("/claim-sets", {"name": "Karabakh"}).get_json()
    second = lead.post("/claim-sets", {"name": "Karabakh"}).get_json()
    assert (first["edition"], second["edition"]) == (1, 2)
    assert second["manifest"]["supersedes"]["changes"] == {"added": [], "removed": [], "changed": []}
    with database.reading() as session:
        assert session.query(ClaimSet).count() == 2
