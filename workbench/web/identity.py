"""Who is asking: a signed-in browser on pages, a bearer token on the API. Flask-Login stays in this module."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import Flask, g, request
from flask_login import UserMixin, current_user, login_user, logout_user
from sqlalchemy.orm import Session

from workbench.db import clock
from workbench.errors import N_, Forbidden
from workbench.extensions import login_manager
from workbench.people import queries, services
from workbench.people.models import User
from workbench.people.tokens import hash_token
from workbench.web.database import SAFE_METHODS, database, session

SEEN_EVERY = timedelta(minutes=1)


@dataclass(frozen=True)
class Identity:
    """Who is asking, as read at the start of the request."""

    user: User
    """Good for asking the permission table, not for changing: outside safe methods of no session."""
    token_hash: str
    """Of the browser's session token or the API token."""


class SignedIn(UserMixin):  # type: ignore[misc]  # Flask-Login is untyped
    """What Flask-Login carries: the browser's session token and whose it is."""

    def __init__(self, token: str, identity: Identity | None) -> None:
        self.token = token
        self.identity = identity

    def get_id(self) -> str:
        return self.token


def init_app(app: Flask) -> None:
    """Bind Flask-Login. Its own session protection is off: sessions are rows that can be ended."""
    login_manager.session_protection = None
    login_manager.init_app(app)
    login_manager.user_loader(_load)


def is_api() -> bool:
    """Whether this request is for the API, where only bearer tokens count."""
    return request.path.startswith("/api/")


def identity() -> Identity | None:
    """Who is asking, None for a stranger."""
    if "identity" not in g:
        g.identity = _bearer() if is_api() else getattr(current_user, "identity", None)
    found: Identity | None = g.identity
    return found


def actor() -> User:
    """The person asking, as a row of the request's session. Raises Forbidden when disabled meanwhile."""
    if "actor" not in g:
        who = identity()
        person = None if who is None else who.user
        if person is not None and person not in session():
            person = queries.find_user(session(), person.id)
        if person is None or not person.is_active:
            raise Forbidden(N_("Your account is closed."))
        g.actor = person  # kept for the request: the session alone would let go of it and read it again
    found: User = g.actor
    return found


def sign_in(token: str) -> None:
    """Put the token of a new session into the browser's cookie."""
    login_user(SignedIn(token, None))


def sign_out() -> None:
    """Take the token out of the browser's cookie."""
    logout_user()


def _load(token: str) -> SignedIn | None:
    token_hash = hash_token(token)
    with _reading() as reading:
        now = clock.now(reading)
        found = queries.find_live_session(reading, token_hash, now=now)
        if found is None:
            return None
        user, seen_at = found.user, found.seen_at
    if now - seen_at > SEEN_EVERY:
        _touch(token_hash, now)
    return SignedIn(token, Identity(user=user, token_hash=token_hash))


def _touch(token_hash: str, now: datetime) -> None:
    with database().writing() as writing:
        services.touch_session(writing, token_hash, now=now)
        writing.commit()


def _bearer() -> Identity | None:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        return None
    token_hash = hash_token(token.strip())
    with _reading() as reading:
        user = queries.find_token_holder(reading, token_hash)
    return None if user is None else Identity(user=user, token_hash=token_hash)


@contextmanager
def _reading() -> Iterator[Session]:
    """The request's session where it reads; else another, so that nobody waits for their turn to write before it is
    known who they are."""
    if request.method in SAFE_METHODS:
        yield session()
    else:
        with database().reading() as reading:
            yield reading
