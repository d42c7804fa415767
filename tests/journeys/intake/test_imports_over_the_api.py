"""Many articles arrive at once over the API, as a job with its progress."""

import json

import pytest
from flask import Flask

from tests.people import ApiClient, People
from workbench.db.sessions import Database
from workbench.features import handlers
from workbench.jobs.worker import run_one


@pytest.fixture
def api(app: Flask, people: People) -> ApiClient:
    return people.api(app, people.reviewer)


def row(number: int, **fields: object) -> dict[str, object]:
    text = f"قال المتحدث إن {number} أشخاص قتلوا."
    return {"source": "Qawafil", "title": f"خبر {number}", "text": text} | fields


def as_jsonl(*rows: object) -> bytes:
    return "\n".join(json.dumps(one, ensure_ascii=False) for one in rows).encode()


def run(
    api: ApiClient, database: Database, body: bytes, kind: str = "application/x-ndjson"
) -> dict[str, object]:
    response = api.send("/imports", body, kind)
    assert response.status_code == 202, response.text
    assert run_one(database, handlers())
    job: dict[str, object] = api.get(f"/jobs/{response.get_json()['job']}").get_json()
    return job


def test_rows_become_articles_and_bad_rows_are_told_one_by_one(api: ApiClient, database: Database) -> None:
    body = as_jsonl(row(1), row(2), row(1), row(3, title=""), row(4, colour="red"), 5, row(6, language="fr"))
    job = run(api, database, b"\xef\xbb\xbf" + body + b'\n\n{"half"\n' + as_jsonl(row(7, text="a\x00b")))
    assert (job["state"], job["done"], job["total"]) == ("done", 9, 9)
    result = job["result"]
    assert isinstance(result, dict)
    assert (result["new"], result["known"], result["refused"]) == (2, 1, 6)
    assert [(one["row"], one["field"]) for one in result["refusals"]] == [
        (4, "title"),
        (5, "row"),
        (6, None),
        (7, "language"),
        (9, None),
        (10, None),
    ]
    assert all(one["detail"] for one in result["refusals"])
    assert "Added: 2." in str(job["message"])


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "windows-1256"])
def test_csv_of_any_charset_and_delimiter(
    api: ApiClient, database: Database, delimiter: str, charset: str
) -> None:
    lines = [
        delimiter.join(["Title", "source", "text"]),
        delimiter.join(["خبر", "Qawafil", '"قال الوزير: ""لا"".\nوأضاف أن خمسة قتلوا"']),
        delimiter.join(["خبر", "Qawafil"]),
    ]
    job = run(api, database, "\r\n".join(lines).encode(charset), "text/csv")
    result = job["result"]
    assert isinstance(result, dict)
    assert (result["new"], result["refused"]) == (1, 1)
    assert result["refusals"][0]["row"] == 4


def test_csv_with_a_column_nobody_knows_is_refused_whole(
    app: Flask, people: People, api: ApiClient, database: Database
) -> None:
    job = run(api, database, b"source,title,text,colour\nA,B,C,D\n", "text/csv")
    assert job["state"] == "failed"
    assert "colour" in str(job["message"])
    assert "byline, and story" in str(job["message"])
    page = people.browser(app, people.reviewer, "ar").get(f"/jobs/{job['id']}")
    assert "byline وstory" in page.text


def test_rows_without_source_or_story_get_those_of_the_import(api: ApiClient, database: Database) -> None:
    body = {"title": "T", "text": "Five people were killed."}
    response = api.send(
        "/imports?source=Lowland+Post&story=Truce&language=en", as_jsonl(body), "application/jsonl"
    )
    assert run_one(database, handlers())
    assert api.get(f"/jobs/{response.get_json()['job']}").get_json()["result"]["new"] == 1
    assert api.get("/stories").get_json()["items"][0]["name"] == "Truce"


def test_a_body_of_another_kind_is_refused_by_name(api: ApiClient) -> None:
    assert api.send("/imports", b"%PDF", "application/pdf").status_code == 415


def test_an_import_with_a_key_is_started_once(app: Flask, people: People, api: ApiClient) -> None:
    token = people.token(people.reviewer)
    client = app.test_client()
    headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": "k"}
    replies = [
        client.post(
            "/api/v1/imports", data=as_jsonl(row(1)), content_type="application/x-ndjson", headers=headers
        )
        for _ in range(2)
    ]
    assert [reply.status_code for reply in replies] == [202, 202]
    assert replies[0].get_json() == replies[1].get_json()


def test_a_job_can_be_cancelled_by_whoever_started_it_and_is_nobody_elses(
    app: Flask, people: People, api: ApiClient, database: Database
) -> None:
    job = api.send("/imports", as_jsonl(row(1)), "application/x-ndjson").get_json()["job"]
    other = people.api(app, people.second_reviewer)
    assert other.get(f"/jobs/{job}").status_code == 403
    assert other.post(f"/jobs/{job}/cancel").status_code == 403
    assert api.post(f"/jobs/{job}/cancel").get_json()["state"] == "cancelled"
    assert not run_one(database, handlers())
