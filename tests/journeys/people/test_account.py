"""One's own account: password and API tokens."""

import re

from flask import Flask

from tests.people import PASSWORD, ApiClient, Browser, People

NEW = "quite another handful of words"


def change(browser: Browser, current: str, password: str, again: str) -> int:
    fields = {"current": current, "password": password, "again": again}
    return browser.post("/account/password", fields).status_code


def sign_in(app: Flask, email: str, password: str) -> int:
    return (
        Browser(app.test_client(), "en").post("/sign-in", {"email": email, "password": password}).status_code
    )


def test_changing_the_password_ends_every_other_session_and_renews_this_one(
    app: Flask, people: People
) -> None:
    browser, other = people.browser(app, people.viewer), people.browser(app, people.viewer)
    kept = browser.cookie()

    assert change(browser, PASSWORD, NEW, NEW) == 302

    assert "The password is changed" in browser.get("/account").text
    assert other.get("/account").status_code == 302
    thief = app.test_client()
    thief.set_cookie("workbench", kept)
    assert thief.get("/account").status_code == 302
    assert sign_in(app, people.viewer.email, PASSWORD) == 422
    assert sign_in(app, people.viewer.email, NEW) == 302


def test_a_password_is_not_changed_without_the_current_one_or_to_a_poor_one(
    app: Flask, people: People
) -> None:
    browser = people.browser(app, people.viewer)

    assert change(browser, "not the current one", NEW, NEW) == 422
    assert change(browser, PASSWORD, "eleven char", "eleven char") == 422
    assert change(browser, PASSWORD, "x" * 129, "x" * 129) == 422
    assert change(browser, PASSWORD, NEW, NEW + "!") == 422

    assert browser.get("/account").status_code == 200
    assert sign_in(app, people.viewer.email, PASSWORD) == 302


def test_a_token_is_shown_once_and_works_until_it_is_revoked(app: Flask, people: People) -> None:
    browser = people.browser(app, people.viewer)

    made = browser.post("/account/tokens", {"name": "nightly import"})

    assert made.status_code == 201
    token = re.search(r'value="(wb_[^"]+)"', made.text)
    assert token
    page = browser.get("/account").text
    assert "nightly import" in page
    assert token[1] not in page
    script = ApiClient(app, token[1])
    assert script.get("/articles/00000000-0000-0000-0000-000000000000").status_code == 404
    address = re.search(r'action="(/account/tokens/[^"]+/revoke)"', page)
    assert address
    assert browser.post(address[1]).status_code == 302
    assert script.get("/articles/00000000-0000-0000-0000-000000000000").status_code == 401


def test_nobody_revokes_anothers_token(app: Flask, people: People) -> None:
    browser = people.browser(app, people.viewer)
    browser.post("/account/tokens", {"name": "mine"})
    address = re.search(r'action="(/account/tokens/[^"]+/revoke)"', browser.get("/account").text)
    assert address

    assert people.browser(app, people.admin).post(address[1]).status_code == 403

    assert "mine" in browser.get("/account").text


def test_a_token_needs_a_name(app: Flask, people: People) -> None:
    assert people.browser(app, people.viewer).post("/account/tokens", {"name": "  "}).status_code == 422


def test_a_cookie_counts_nothing_on_the_api(app: Flask, people: People) -> None:
    browser = people.browser(app, people.admin)
    assert browser.get("/api/v1/articles/00000000-0000-0000-0000-000000000000").status_code == 401


def test_a_token_counts_nothing_on_pages(app: Flask, people: People) -> None:
    answer = app.test_client().get(
        "/account", headers={"Authorization": f"Bearer {people.token(people.admin)}"}
    )
    assert answer.status_code == 302
