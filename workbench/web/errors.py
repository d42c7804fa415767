"""Errors as people and scripts see them: a page in the reader's language, or RFC 9457 problem details."""

import logging
import uuid
from typing import Any

from flask import Flask, jsonify, make_response, render_template
from flask_babel import gettext
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm.exc import StaleDataError
from werkzeug.exceptions import HTTPException, InternalServerError, SecurityError
from werkzeug.sansio.response import Response

from workbench.errors import N_, Conflict, DomainError, StaleVersion
from workbench.web import i18n
from workbench.web.identity import is_api

log = logging.getLogger("workbench")

SENTENCES = {
    400: N_("The request could not be understood."),
    401: N_("Sign in first."),
    403: N_("You may not do this. A lead can tell you who may."),
    404: N_("There is no such page, or it is not for you."),
    405: N_("This address does not take that kind of request."),
    406: N_("This address cannot answer in that form."),
    413: N_("That is more than the workbench accepts at once."),
    415: N_("The body is not of a kind this address takes."),
    422: N_("Some of what was sent cannot be right."),
    429: N_("Too many requests. Wait a little and try again."),
    500: N_("Something went wrong here. What you sent was not saved; try again."),
    503: N_("The workbench is busy. Nothing was saved; try again in a moment."),
}


def init_app(app: Flask) -> None:
    """Register the handlers."""
    app.register_error_handler(DomainError, refused)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(SecurityError, _foreign_host)
    app.register_error_handler(StaleDataError, _stale)
    app.register_error_handler(IntegrityError, _integrity)
    app.register_error_handler(OperationalError, _busy)


def words(error: DomainError) -> str:
    """The refusal in the reader's language."""
    return i18n.filled(error.message, error.values)


def refused(error: DomainError) -> Response:
    """A service's refusal."""
    more: dict[str, Any] = {"code": error.code}
    if error.field:
        more["errors"] = {error.field: [words(error)]}
    if isinstance(error, StaleVersion):
        more |= {"yours": error.yours, "theirs": error.theirs, "by": error.by, "at": error.at}
    return answer(error.status, words(error), more)


def answer(status: int, detail: str, more: dict[str, Any] | None = None) -> Response:
    """A problem as JSON on the API, as a page elsewhere."""
    more = more or {}
    if is_api():
        body = {"type": "about:blank", "title": gettext(SENTENCES.get(status, SENTENCES[400]))}
        response = make_response(jsonify(body | {"status": status, "detail": detail} | more), status)
        response.mimetype = "application/problem+json"
        if status == 401:
            response.headers["WWW-Authenticate"] = 'Bearer realm="workbench"'
        return response
    # The page has a general sentence of its own for each status.
    message = None if detail == gettext(SENTENCES.get(status, "")) else detail
    page = render_template("errors/error.html", code=status, message=message, error_id=more.get("error_id"))
    return make_response(page, status)


def _http(error: HTTPException) -> Response:
    if error.response is not None:
        return error.response
    status = error.code or 500
    more: dict[str, Any] = {}
    if status >= 500:
        more["error_id"] = uuid.uuid4().hex[:12]
        cause = error.original_exception if isinstance(error, InternalServerError) else error
        log.error("error %s", more["error_id"], exc_info=cause)
    fields = getattr(error, "data", {}).get("messages")
    if fields:
        more["errors"] = fields
    response = answer(status, gettext(SENTENCES.get(status, SENTENCES[400])), more)
    for name, value in error.get_headers():
        if name.lower() in {"allow", "retry-after"}:
            response.headers[name] = value
    return response


def _foreign_host(_error: SecurityError) -> Response:
    # No page: its links would need the address, and there is no trusted one.
    response = make_response(f"{SENTENCES[400]}\n", 400)
    response.mimetype = "text/plain"
    return response


def _stale(_error: StaleDataError) -> Response:
    return refused(
        Conflict(N_("Somebody changed this while you were working on it. Nothing was overwritten."))
    )


def _integrity(error: IntegrityError) -> Response:
    # Two requests that were both right when they looked: the database let one through.
    log.warning("refused by a constraint: %s", error.orig)
    return refused(Conflict(N_("Somebody else was faster. Nothing was overwritten; look again and repeat.")))


def _busy(error: OperationalError) -> Response:
    log.error("database not available", exc_info=error)
    response = answer(503, gettext(SENTENCES[503]))
    response.headers["Retry-After"] = "2"
    return response
