"""People in tests: one of each role on first use, more on demand, signed in or with a token."""

import functools
import re
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from workbench.db.sessions import Database
from workbench.people import services
from workbench.people.models import Role, User
from workbench.people.passwords import Passwords

PASSWORD = "a few random words do well"
CSRF = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"|<meta name="csrf-token" content="([^"]+)"')


@functools.cache
def _password_hash() -> str:
    return Passwords(passes=1).hash(PASSWORD)


class People:
    """Makes users through the services."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @functools.cached_property
    def viewer(self) -> User:
        return self.add("viewer")

    @functools.cached_property
    def reviewer(self) -> User:
        return self.add("reviewer")

    @functools.cached_property
    def second_reviewer(self) -> User:
        return self.add("second-reviewer", Role.REVIEWER)

    @functools.cached_property
    def lead(self) -> User:
        return self.add("lead")

    @functools.cached_property
    def admin(self) -> User:
        return self.add("admin")

    def add(self, name: str, role: Role | None = None) -> User:
        """A person called `name`, at name@desk.example; the role defaults to the name's. Detached and committed."""
        with self._database.writing() as session:
            user = services.add_user(
                session,
                None,
                email=f"{name}@desk.example",
                name=name,
                role=role or Role(name),
                password_hash=_password_hash(),
            )
            session.commit()
            session.expunge(user)
        return user

    def token(self, user: User) -> str:
        """An API token of a person."""
        with self._database.writing() as session:
            token = services.create_token(session, None, user, name="tests")
            session.commit()
        return token

    def api(self, app: Flask, user: User) -> "ApiClient":
        """The API as a person's script sees it."""
        return ApiClient(app, self.token(user))

    def browser(self, app: Flask, user: User, language: str = "en") -> "Browser":
        """A signed-in browser without scripts."""
        browser = Browser(app.test_client(), language)
        response = browser.post("/sign-in", {"email": user.email, "password": PASSWORD})
        assert response.status_code == 302, response.text
        browser.get("/account")  # signing in makes a new CSRF token
        return browser


class ApiClient:
    """Calls the API with a bearer token."""

    def __init__(self, app: Flask, token: str) -> None:
        self._client: FlaskClient = app.test_client()
        self._headers = {"Authorization": f"Bearer {token}"}

    def get(self, path: str, **query: Any) -> TestResponse:
        return self._client.get(f"/api/v1{path}", query_string=query, headers=self._headers)

    def post(self, path: str, body: Any = None, **headers: str) -> TestResponse:
        return self._client.post(f"/api/v1{path}", json=body or {}, headers=self._headers | headers)

    def patch(self, path: str, body: Any) -> TestResponse:
        return self._client.patch(f"/api/v1{path}", json=body, headers=self._headers)

    def send(self, path: str, raw: bytes, content_type: str) -> TestResponse:
        """POST raw bytes."""
        return self._client.post(f"/api/v1{path}", data=raw, content_type=content_type, headers=self._headers)


class Browser:
    """A browser without scripts: keeps cookies and sends the CSRF token of the last page read."""

    def __init__(self, client: FlaskClient, language: str) -> None:
        self.client = client
        self._language = language
        self.token = ""
        """The CSRF token of the last page read."""
        self.get("/sign-in")

    def cookie(self) -> str:
        """The session cookie as kept now."""
        kept = self.client.get_cookie("workbench")
        assert kept is not None
        return kept.value

    def get(self, path: str, **query: Any) -> TestResponse:
        response = self.client.get(
            path, query_string=query or None, headers={"Accept-Language": self._language}
        )
        found = CSRF.search(response.text) if response.mimetype == "text/html" else None
        if found:
            self.token = found[1] or found[2]
        return response

    def post(self, path: str, fields: dict[str, Any] | None = None, **kwargs: Any) -> TestResponse:
        return self.client.post(
            path,
            data={"csrf_token": self.token, **(fields or {})},
            headers={"Accept-Language": self._language},
            **kwargs,
        )
