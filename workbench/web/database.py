"""The request's session: one that reads for safe methods, one that writes for the others."""

from flask import Flask, current_app, g, request
from sqlalchemy.orm import Session

from workbench.db.sessions import Database

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


def init_app(app: Flask, database: Database) -> None:
    """Give the application its database and close each request's session."""
    app.extensions["workbench.database"] = database

    @app.teardown_request
    def close(_error: BaseException | None) -> None:
        opened: Session | None = g.pop("session", None)
        if opened is not None:
            opened.close()


def database() -> Database:
    """The application's database."""
    found: Database = current_app.extensions["workbench.database"]
    return found


def session() -> Session:
    """The request's session, opened by the first call.

    A view that parses a lot does so before it calls this: on SQLite the first statement of a writing session
    takes the write lock.
    """
    if "session" not in g:
        g.session = database().reading() if request.method in SAFE_METHODS else database().writing()
    opened: Session = g.session
    return opened


def commit() -> None:
    """Commit the request's change: once, at the edge."""
    for before in current_app.extensions["workbench.before_commit"]:
        before(session())
    session().commit()
