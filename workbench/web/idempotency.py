"""Idempotency-Key on API POSTs: a repeated request gets the first one's answer and changes nothing."""

import hashlib

from flask import Flask, Response, g, request
from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.db import clock
from workbench.errors import N_, Conflict, DomainError, Malformed
from workbench.web.database import database
from workbench.web.identity import identity, is_api
from workbench.web.models import KeptReply

LONGEST_KEY = 200
UNANSWERED = 0
"""Status of a row whose change was committed but whose answer has not been kept yet."""


def init_app(app: Flask) -> None:
    """Look keys up before a view runs, reserve them with the change, keep the answer after it."""
    app.before_request(_answer_again)
    app.after_request(_keep)
    app.extensions["workbench.before_commit"].append(_reserve)


def _key() -> str | None:
    if request.method != "POST" or not is_api():
        return None
    key = request.headers.get("Idempotency-Key")
    if key is not None and not (key.isascii() and key.isprintable() and 0 < len(key) <= LONGEST_KEY):
        raise Malformed(N_("An Idempotency-Key has 1 to 200 printable ASCII characters."))
    return key


def _request_sha256() -> str:
    return hashlib.sha256(b"\0".join([request.path.encode(), request.get_data()])).hexdigest()


def _answer_again() -> Response | None:
    key, who = _key(), identity()
    if key is None or who is None:
        return None
    with database().reading() as reading:
        kept = reading.scalars(
            select(KeptReply).where(KeptReply.user_id == who.user.id, KeptReply.key == key)
        ).one_or_none()
    if kept is None:
        return None
    if kept.request_sha256 != _request_sha256():
        raise DomainError(N_("This Idempotency-Key was used for another request."))
    if kept.status == UNANSWERED:
        raise Conflict(
            N_("This request was carried out, but its answer was not kept. Look at what it changed.")
        )
    response = Response(kept.body, status=kept.status, mimetype="application/json")
    response.headers["Idempotency-Replayed"] = "true"
    return response


def _reserve(session: Session) -> None:
    """In the change's own transaction: whoever comes second with this key is refused by the database."""
    key, who = _key(), identity()
    if key is None or who is None or "kept_reply_key" in g:
        return
    session.add(
        KeptReply(
            user_id=who.user.id,
            key=key,
            request_sha256=_request_sha256(),
            status=UNANSWERED,
            body=b"",
            created_at=clock.now(session),
        )
    )
    g.kept_reply_key = key


def _keep(response: Response) -> Response:
    key, who = g.pop("kept_reply_key", None), identity()
    if key is None or who is None or response.status_code >= 400:
        return response
    with database().writing() as writing:
        kept = writing.scalars(
            select(KeptReply).where(KeptReply.user_id == who.user.id, KeptReply.key == key)
        ).one()
        kept.status, kept.body = response.status_code, response.get_data()
        writing.commit()
    return response
