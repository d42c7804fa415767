"""Articles arrive over the API: new, known, copies, versions, and what is refused."""

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from tests.people import ApiClient, People
from workbench.db.sessions import Database
from workbench.features import handlers
from workbench.jobs.worker import run_one

TEXT = "قال المتحدث باسم الوزارة إن خمسة أشخاص قتلوا في القصف.\nوأضاف: «العدد قد يرتفع»."


@pytest.fixture
def api(app: Flask, people: People) -> ApiClient:
    return people.api(app, people.reviewer)


def post(api: ApiClient, **fields: object) -> TestResponse:
    return api.post("/articles", {"source": "Qawafil", "title": "قصف", "text": TEXT} | fields)


def test_an_article_is_split_and_counted(api: ApiClient) -> None:
    response = post(api, story="Offensive", url="https://qawafil.example/1", byline="ليان")
    assert response.status_code == 201
    body = response.get_json()
    assert (body["version"], body["language"], body["direction"]) == (1, "ar", "rtl")
    assert body["passages"] >= 2
    assert body["claims"] >= 2
    assert body["known"] is False

    article = api.get(f"/articles/{body['id']}").get_json()
    assert article["text"] == TEXT
    assert (article["source"], article["title"], article["byline"]) == ("Qawafil", "قصف", "ليان")
    assert [version["version"] for version in article["versions"]] == [1]


def test_the_same_text_from_the_same_source_is_the_known_article(api: ApiClient) -> None:
    first = post(api).get_json()
    again = post(api, title="Another title")
    assert again.status_code == 200
    assert again.get_json() == first | {"known": True, "outcome": "known"}


def test_the_same_text_from_another_source_is_a_linked_copy(api: ApiClient) -> None:
    first = post(api).get_json()
    copy = post(api, source="New Harbour")
    assert (copy.status_code, copy.get_json()["outcome"]) == (201, "copy")
    assert api.get(f"/articles/{copy.get_json()['id']}").get_json()["copy_of"] == first["id"]


def test_another_text_under_the_same_address_is_a_new_version(api: ApiClient) -> None:
    url = "https://qawafil.example/1"
    first = post(api, url=url).get_json()
    second = post(api, url=url, text=TEXT + "\nوارتفع العدد إلى سبعة.").get_json()
    assert (second["id"], second["version"]) == (first["id"], 2)
    article = api.get(f"/articles/{first['id']}").get_json()
    assert article["version"] == 2
    assert api.get(f"/articles/{first['id']}", version=1).get_json()["text"] == TEXT
    assert api.get(f"/articles/{first['id']}", version=3).status_code == 404


def test_a_version_can_be_added_without_an_address(api: ApiClient) -> None:
    first = post(api).get_json()
    path = f"/articles/{first['id']}/versions"
    second = api.post(path, {"text": TEXT + "\nوارتفع العدد إلى سبعة."})
    assert (second.status_code, second.get_json()["version"]) == (201, 2)
    back = api.post(path, {"text": TEXT})
    assert (back.status_code, back.get_json()["version"]) == (201, 3), "the earlier text is what stands again"
    assert api.post(path, {"text": TEXT}).status_code == 200
    assert (
        api.post("/articles/00000000-0000-4000-8000-000000000000/versions", {"text": "a"}).status_code == 404
    )


def test_a_long_text_is_read_by_a_job(api: ApiClient, database: Database) -> None:
    text = "Five people were killed in the town on Tuesday, officials said.\n" * 4000
    response = post(api, title="Long", text=text, language="en")
    assert response.status_code == 202
    job = response.get_json()
    assert job["id"] == job["job"]
    assert api.get(f"/jobs/{job['job']}").get_json()["state"] == "waiting"
    assert run_one(database, handlers())
    done = api.get(f"/jobs/{job['job']}").get_json()
    assert (done["state"], done["done"], done["total"]) == ("done", 1, 1)
    article = api.get(f"/articles/{done['result']['article']}").get_json()
    assert article["text"] == text


@pytest.mark.parametrize(
    ("fields", "status", "field"),
    [
        ({"text": ""}, 422, "text"),
        ({"text": " \n"}, 422, "text"),
        ({"text": "a" * 5_000_001}, 413, "text"),
        ({"title": " "}, 422, "title"),
        ({"source": ""}, 422, "source"),
        ({"url": "javascript:alert(1)"}, 422, "url"),
        ({"language": "fr"}, 422, "language"),
        ({"published_at": "yesterday"}, 422, "published_at"),
        ({"colour": "red"}, 422, "colour"),
    ],
)
def test_what_cannot_be_right_is_refused_with_its_field(
    api: ApiClient, fields: dict[str, str], status: int, field: str
) -> None:
    response = post(api, **fields)
    assert response.status_code == status
    assert field in str(response.get_json()["errors"])


@pytest.mark.parametrize("raw", [rb"a\u0000b", rb"a\ud800b"])
def test_nul_and_lone_surrogates_are_refused(api: ApiClient, raw: bytes) -> None:
    body = b'{"source": "Q", "title": "T", "text": "%s"}' % raw
    assert api.send("/articles", body, "application/json").status_code == 400


def test_the_same_request_with_a_key_is_answered_again(api: ApiClient) -> None:
    body = {"source": "Qawafil", "title": "T", "text": TEXT}
    first = api.post("/articles", body, **{"Idempotency-Key": "one"})
    again = api.post("/articles", body, **{"Idempotency-Key": "one"})
    assert (again.status_code, again.get_json()) == (201, first.get_json())


def test_a_viewer_reads_but_does_not_add(app: Flask, people: People, api: ApiClient) -> None:
    made = post(api).get_json()
    viewer = people.api(app, people.viewer)
    assert viewer.get(f"/articles/{made['id']}").status_code == 200
    assert post(viewer).status_code == 403
    assert viewer.send("/imports", b"", "text/csv").status_code == 403
