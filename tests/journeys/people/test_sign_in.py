"""Signing in and out, and what attackers try there."""

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select

from tests.people import CSRF, PASSWORD, Browser, People
from workbench.db.sessions import Database
from workbench.people import services
from workbench.people.models import AuthSession, SignInAttempt


def signed_in(client: FlaskClient) -> bool:
    return client.get("/account").status_code == 200


def stranger(app: Flask, language: str = "en") -> Browser:
    return Browser(app.test_client(), language)


def test_a_person_signs_in_and_out(app: Flask, people: People) -> None:
    browser = people.browser(app, people.reviewer)
    page = browser.get("/account")
    assert page.status_code == 200
    assert people.reviewer.email in page.text

    answer = browser.post("/sign-out")

    assert answer.location == "/sign-in"
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert browser.get("/account").location == "/sign-in?next=/account"


def test_a_cookie_kept_from_before_signing_out_is_worthless(app: Flask, people: People) -> None:
    browser = people.browser(app, people.reviewer)
    kept = browser.cookie()
    browser.post("/sign-out")

    thief = app.test_client()
    thief.set_cookie("workbench", kept)

    assert not signed_in(thief)


def test_signing_in_gives_a_new_cookie_and_a_new_csrf_token(app: Flask, people: People) -> None:
    browser = stranger(app)
    planted, token = browser.cookie(), browser.token

    browser.post("/sign-in", {"email": people.reviewer.email, "password": PASSWORD})

    assert browser.cookie() != planted
    browser.get("/account")
    assert browser.token != token
    other = app.test_client()
    other.set_cookie("workbench", planted)
    assert not signed_in(other)


def test_signing_in_again_ends_the_session_before(app: Flask, people: People) -> None:
    browser = people.browser(app, people.viewer)
    kept = browser.cookie()

    browser.post("/sign-in", {"email": people.reviewer.email, "password": PASSWORD})

    thief = app.test_client()
    thief.set_cookie("workbench", kept)
    assert not signed_in(thief)


def test_every_wrong_sign_in_gets_the_same_answer(app: Flask, people: People, database: Database) -> None:
    closed = people.add("closed", people.viewer.role)
    invited = people.add("invited", people.viewer.role)
    with database.writing() as session:
        services.set_active(session, people.admin, session.merge(closed), active=False, version=1)
        session.merge(invited).password_hash = None
        session.commit()
    tries = {
        "wrong password": (people.viewer.email, "not the password at all"),
        "nobody": ("nobody@desk.example", PASSWORD),
        "closed": (closed.email, PASSWORD),
        "invited": (invited.email, PASSWORD),
        "no address": ("not-an-address", PASSWORD),
    }

    answers = []
    for email, password in tries.values():
        browser = stranger(app)
        answer = browser.post("/sign-in", {"email": email, "password": password})
        text = CSRF.sub("", answer.text).replace(browser.token, "").replace(email, "")
        answers.append((answer.status_code, text.replace('content=""', "")))

    assert answers[0][0] == 422
    assert len({status for status, _ in answers}) == 1
    assert len({len(text) for _, text in answers}) == 1, "the pages differ"


def test_an_address_is_the_same_in_any_case(app: Flask, people: People) -> None:
    answer = stranger(app).post(
        "/sign-in", {"email": f"  {people.viewer.email.upper()}", "password": PASSWORD}
    )
    assert answer.status_code == 302


def test_ten_failures_close_an_account_for_a_while_and_the_right_password_too(
    app: Flask, people: People
) -> None:
    for _ in range(10):
        wrong = stranger(app).post("/sign-in", {"email": people.viewer.email, "password": "wrong"})
        assert wrong.status_code == 422

    answer = stranger(app).post("/sign-in", {"email": people.viewer.email.upper(), "password": PASSWORD})
    assert answer.status_code == 429
    assert "five minutes" in answer.text
    other = stranger(app).post("/sign-in", {"email": people.reviewer.email, "password": PASSWORD})
    assert other.status_code == 302


def test_fifty_failures_close_sign_in_for_their_address(
    app: Flask, people: People, database: Database
) -> None:
    browser = stranger(app)
    for number in range(50):
        browser.post("/sign-in", {"email": f"guess{number}@desk.example", "password": "wrong"})

    answer = browser.post("/sign-in", {"email": people.viewer.email, "password": PASSWORD})

    assert answer.status_code == 429
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(SignInAttempt)) == 50


def test_forwarding_headers_do_not_change_the_address(app: Flask, people: People) -> None:
    client = app.test_client()
    token = CSRF.search(client.get("/sign-in").text)
    assert token
    for number in range(50):
        client.post(
            "/sign-in",
            data={"csrf_token": token[1] or token[2], "email": f"a{number}@desk.example", "password": "no"},
            headers={"X-Forwarded-For": f"203.0.113.{number}"},
        )
    answer = client.post(
        "/sign-in",
        data={"csrf_token": token[1] or token[2], "email": people.viewer.email, "password": PASSWORD},
        headers={"X-Forwarded-For": "203.0.113.99"},
    )
    assert answer.status_code == 429


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/",
        "//evil.example/account",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "\t//evil.example",
        " //evil.example",
        "/%09/evil.example",
        "javascript:alert(1)",
        "data:text/html,x",
        "http:evil.example",
        "evil.example",
        "/account\r\nSet-Cookie: x=1",
        "/sign-in/../../evil",
        "/no-such-page",
        "/sign-out",
        "",
    ],
)
def test_next_leads_to_own_pages_only(app: Flask, people: People, target: str) -> None:
    answer = stranger(app).post(
        "/sign-in", {"email": people.viewer.email, "password": PASSWORD, "next": target}
    )
    assert answer.location == "/"


def test_next_leads_back_to_the_page_asked_for(app: Flask, people: People) -> None:
    page = stranger(app).get("/sign-in", next="/account?tab=tokens")
    assert 'value="/account?tab=tokens"' in page.text
    answer = stranger(app).post(
        "/sign-in", {"email": people.viewer.email, "password": PASSWORD, "next": "/account?tab=tokens"}
    )
    assert answer.location == "/account?tab=tokens"


def test_a_lead_begins_at_the_desk_and_a_reviewer_at_their_own_work(app: Flask, people: People) -> None:
    for person, page in ((people.lead, "/desk"), (people.admin, "/desk"), (people.reviewer, "/")):
        browser = stranger(app)
        assert browser.get("/").location == "/sign-in?next=/"
        answer = browser.post("/sign-in", {"email": person.email, "password": PASSWORD, "next": "/"})
        assert answer.location == page
        assert browser.get("/sign-in").location == page


def test_signing_out_everywhere_ends_every_browser_but_nobody_elses(
    app: Flask, people: People, database: Database
) -> None:
    first, second = people.browser(app, people.viewer), people.browser(app, people.viewer)
    other = people.browser(app, people.reviewer)

    first.post("/sign-out-everywhere")

    assert first.get("/account").status_code == 302
    assert second.get("/account").status_code == 302
    assert other.get("/account").status_code == 200
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(AuthSession)) == 1


def test_whoever_is_signed_in_does_not_see_the_sign_in_page(app: Flask, people: People) -> None:
    browser = people.browser(app, people.viewer)
    assert browser.get("/sign-in", next="/account").location == "/account"


def test_the_language_is_kept_for_strangers_and_for_people(app: Flask, people: People) -> None:
    browser = stranger(app)
    answer = browser.post("/language", {"language": "ar", "next": "/sign-in"})
    assert answer.location == "/sign-in"
    assert 'lang="ar" dir="rtl"' in browser.get("/sign-in").text

    browser.post("/sign-in", {"email": people.viewer.email, "password": PASSWORD})
    assert 'lang="ar" dir="rtl"' in browser.get("/account").text
    browser.post("/language", {"language": "en", "next": "//evil.example"})
    elsewhere = people.browser(app, people.viewer, language="ar")
    assert 'lang="en" dir="ltr"' in elsewhere.get("/account").text


@pytest.mark.parametrize("language", ["../..", "fr", ""])
def test_an_unknown_language_is_refused(app: Flask, language: str) -> None:
    assert stranger(app).post("/language", {"language": language}).status_code == 422
