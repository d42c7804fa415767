"""The headers of security.md T-HDR, on everything that answers; cookies; hosts."""

import dataclasses

import pytest
from flask import Flask
from werkzeug.wrappers import Response

from tests.journeys.web.addresses import addresses
from tests.people import People
from workbench.app import create_app
from workbench.config import Settings
from workbench.db.sessions import Database
from workbench.web.rendering import asset

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; "
    "report-uri /csp-reports"
)
ON_EVERYTHING = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def assert_safe(answer: Response, where: str) -> None:
    for name, value in ON_EVERYTHING.items():
        assert answer.headers.get(name) == value, f"{where}: {name}"
    assert "camera=()" in answer.headers["Permissions-Policy"], where
    assert "Access-Control-Allow-Origin" not in answer.headers, where
    assert "Werkzeug" not in answer.headers.get("Server", ""), where
    if (answer.mimetype or "").startswith("text/"):
        assert answer.mimetype_params.get("charset", "").lower() == "utf-8", where
    if not where.startswith(("GET /static/", "HEAD /static/")):
        assert "no-store" in answer.headers.get("Cache-Control", ""), where
        assert "Cookie" in answer.headers.get("Vary", ""), where


def test_every_address_answers_with_every_header_to_strangers_and_admins(app: Flask, people: People) -> None:
    stranger, admin, script = (
        app.test_client(),
        people.browser(app, people.admin).client,
        {"Authorization": f"Bearer {people.token(people.admin)}"},
    )
    for address in addresses(app):
        for client, headers in ((stranger, {}), (admin, {}), (app.test_client(), script)):
            answer = client.open(address.path, method=address.method, headers=headers)
            assert_safe(answer, str(address))
            assert answer.status_code < 500, f"{address}: {answer.text[:500]}"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/no-such-page"),
        ("GET", "/api/v1/no-such-thing"),
        ("DELETE", "/sign-in"),
        ("TRACE", "/sign-in"),
        ("GET", "/static/0/../../pyproject.toml"),
        ("GET", "/articles/not-a-uuid"),
        ("POST", "/sign-in"),
        ("GET", "/%00"),
        ("GET", "/?x=%ff%fe"),
    ],
)
def test_errors_carry_the_same_headers(app: Flask, method: str, path: str) -> None:
    answer = app.test_client().open(path, method=method)
    assert 300 <= answer.status_code < 500
    assert_safe(answer, f"{method} {path}")


def test_static_files_carry_them_too_and_are_kept_for_good(app: Flask) -> None:
    with app.test_client().get(asset("styles/tokens.css")) as answer:
        assert answer.status_code == 200
        assert_safe(answer, f"GET {asset('styles/tokens.css')}")
        assert "immutable" in answer.headers["Cache-Control"]
        assert answer.mimetype == "text/css"


def test_a_static_file_cannot_be_posted_to_nor_left_by_dots(app: Flask) -> None:
    folder = asset("")
    for path in (f"{folder}../web/headers.py", f"{folder}%2e%2e/web/headers.py", f"{folder}..%2fapp.py"):
        assert app.test_client().get(path).status_code == 404


def test_the_cookie_of_plain_loopback(app: Flask, people: People) -> None:
    answer = app.test_client().get("/sign-in")
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("workbench=")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Domain" not in cookie


def test_over_tls_the_cookie_is_bound_to_the_host_and_browsers_stay_on_tls(
    settings: Settings, database: Database
) -> None:
    tls = create_app(
        dataclasses.replace(settings, base_url="https://desk.example", trusted_proxies=1), shared=database
    )
    behind_proxy = {
        "X-Forwarded-For": "203.0.113.7",
        "X-Forwarded-Proto": "https",
        "X-Forwarded-Host": "desk.example",
    }
    answer = tls.test_client().get("/sign-in", headers=behind_proxy)
    cookie = answer.headers["Set-Cookie"]
    assert answer.status_code == 200
    assert cookie.startswith("__Host-workbench=")
    assert "Secure" in cookie
    assert "Path=/" in cookie
    assert answer.headers["Strict-Transport-Security"] == "max-age=63072000; includeSubDomains"


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "[::2]", "a b"]
)
def test_other_hosts_are_refused(app: Flask, host: str) -> None:
    answer = app.test_client().get("/sign-in", headers={"Host": host})
    assert answer.status_code == 400
    assert_safe(answer, f"GET / at {host}")


def test_a_public_base_address_answers_under_its_own_name_only(
    settings: Settings, database: Database
) -> None:
    public = create_app(dataclasses.replace(settings, base_url="https://desk.example"), shared=database)
    assert public.test_client().get("/healthz", headers={"Host": "desk.example"}).status_code == 200
    assert public.test_client().get("/healthz", headers={"Host": "localhost"}).status_code == 400


def test_forwarding_headers_count_only_behind_a_trusted_proxy(app: Flask) -> None:
    answer = app.test_client().get("/account", headers={"X-Forwarded-Host": "evil.example"})
    assert answer.location == "/sign-in?next=/account"
    assert "evil.example" not in answer.text
