"""What scripts send wrongly gets a clear 4xx as problem details, never a 500."""

import json
import math
from typing import Any

import pytest
from flask import Flask

from tests.people import ApiClient, People
from workbench.app import LARGEST_BODY, LARGEST_FIELD
from workbench.db.pagination import encode_cursor

GOOD: dict[str, Any] = {
    "source": "The Daily",
    "title": "A title",
    "text": "Five people were killed on Monday.",
}


@pytest.fixture
def script(app: Flask, people: People) -> ApiClient:
    return people.api(app, people.lead)


def with_text(raw: str) -> bytes:
    return ('{"source":"s","title":"t","text":"' + raw + '"}').encode()


BAD_BODIES = {
    "nothing": b"",
    "no JSON": b"{",
    "a list": b"[]",
    "a number": b"7",
    "null": b"null",
    "200,000 levels of lists": b"[" * 200_000 + b"]" * 200_000,
    "200,000 levels of objects": b'{"a":' * 200_000 + b"1" + b"}" * 200_000,
    "33 levels": b'{"source":' + b"[" * 33 + b"]" * 33 + b"}",
    "not a number": b'{"source":"s","title":"t","text":NaN}',
    "infinity": b'{"source":"s","title":"t","text":-Infinity}',
    "a key twice": b'{"source":"a","source":"b","title":"t","text":"x"}',
    "NUL": with_text("a\\u0000b"),
    "half a surrogate pair": with_text("a\\ud800b"),
    "NUL in a key": b'{"a\\u0000":1}',
    "bad UTF-8": b'{"source":"\xff\xfe","title":"t","text":"x"}',
    "overlong UTF-8": b'{"source":"\xc0\xaf","title":"t","text":"x"}',
    "an encoded surrogate": b'{"source":"\xed\xa0\x80","title":"t","text":"x"}',
    "UTF-16": json.dumps(GOOD).encode("utf-16"),
    "5,000 digits": b'{"source":"s","title":"t","text":"x","published_at":' + b"9" * 5000 + b"}",
    "a field nobody knows": json.dumps(GOOD | {"is_admin": True}).encode(),
    "a list where a text goes": json.dumps(GOOD | {"title": ["t"]}).encode(),
    "an object where a text goes": json.dumps(GOOD | {"text": {"$ne": ""}}).encode(),
    "null where a text goes": json.dumps(GOOD | {"text": None}).encode(),
    "no text": json.dumps({"source": "s", "title": "t"}).encode(),
    "a year that is none": json.dumps(GOOD | {"published_at": "0000-99-99"}).encode(),
    "a language nobody reads": json.dumps(GOOD | {"language": "../.."}).encode(),
}


@pytest.mark.parametrize("what", BAD_BODIES)
def test_a_body_that_cannot_be_right_is_refused(script: ApiClient, what: str) -> None:
    answer = script.send("/articles", BAD_BODIES[what], "application/json")

    assert 400 <= answer.status_code < 500, answer.text
    assert answer.mimetype == "application/problem+json"
    problem = answer.get_json()
    assert problem["status"] == answer.status_code
    assert {"type", "title", "detail"} <= problem.keys()
    assert "Traceback" not in answer.text


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""]
)
def test_another_kind_of_body_is_refused(script: ApiClient, kind: str) -> None:
    answer = script.send("/articles", json.dumps(GOOD).encode(), kind)
    assert answer.status_code in {400, 415}


def test_a_body_beyond_the_largest_is_refused_before_it_is_read(script: ApiClient) -> None:
    answer = script.send("/articles", b" " * (LARGEST_BODY + 1), "application/json")
    assert answer.status_code == 413
    assert answer.mimetype == "application/problem+json"


def test_too_large_a_form_is_refused(app: Flask, people: People) -> None:
    browser = people.browser(app, people.lead)
    assert browser.post("/account/tokens", {"name": "x" * LARGEST_BODY}).status_code == 413


def test_too_long_a_field_of_a_form_in_parts_is_refused(app: Flask, people: People) -> None:
    browser = people.browser(app, people.lead)
    head = b'--x\r\nContent-Disposition: form-data; name="name"\r\n\r\n'
    body = head + b"x" * (LARGEST_FIELD + 1) + b"\r\n--x--\r\n"
    answer = browser.client.post("/account/tokens", data=body, content_type="multipart/form-data; boundary=x")
    assert answer.status_code == 413


@pytest.mark.parametrize("value", ["%00", "%ff", "%ed%a0%80", "x%0d%0aSet-Cookie:a=b"])
def test_odd_addresses_are_answered_calmly(app: Flask, people: People, value: str) -> None:
    browser = people.browser(app, people.admin)
    for path in (f"/sign-in?next={value}", f"/people?cursor={value}", f"/invitation/{value}", f"/{value}"):
        answer = browser.client.get(path)
        assert answer.status_code < 500, path
        assert "a" not in answer.headers.get("Set-Cookie", "").partition("=")[0].split("a=b"), path


NO_MARKERS = [["x", 10**30], ["x", math.inf], ["x\0", 1], ["\ud800", 1]]
"""Of the right length, and nothing that a column can be compared with."""


@pytest.mark.parametrize(
    "cursor",
    [
        *["x", "WzFd", "bnVsbA", "W251bGwsbnVsbF0", "WyJ4Iix7fV0", "WzEsMiwzLDRd", "٣"],
        *map(encode_cursor, NO_MARKERS),
    ],
)
def test_a_page_marker_that_we_did_not_make_is_refused(app: Flask, people: People, cursor: str) -> None:
    answer = people.browser(app, people.admin).get("/people", cursor=cursor)
    assert answer.status_code == 400


def test_form_fields_that_cannot_be_stored_are_refused(app: Flask, people: People) -> None:
    browser = people.browser(app, people.admin)
    answer = browser.post("/account/tokens", {"name": "a\0b"})
    assert answer.status_code == 400


def test_an_error_page_tells_nothing_of_the_inside(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> str:
        raise RuntimeError("a secret of the inside")

    monkeypatch.setattr(app, "testing", False)
    monkeypatch.setitem(app.config, "PROPAGATE_EXCEPTIONS", False)
    monkeypatch.setitem(app.view_functions, "service.healthz", broken)
    answer = app.test_client().get("/healthz")

    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert "RuntimeError" not in answer.text
