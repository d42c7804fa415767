"""Load, check, act: `@requires` finds the row a page is about, asks the permission table, and hands it over."""

import functools
import re
from collections.abc import Callable
from typing import Any, TypeVar

from flask import Flask, current_app, redirect, request, url_for
from werkzeug.exceptions import Unauthorized
from werkzeug.wrappers import Response

from workbench.db.rows import get_by_public_id
from workbench.errors import N_, Forbidden
from workbench.people.permissions import Permission, Table, allowed
from workbench.web.database import session
from workbench.web.identity import actor, identity, is_api

View = TypeVar("View", bound=Callable[..., Any])
MARK = "workbench_access"
PUBLIC = "public"


class AccessNotDeclared(RuntimeError):
    """An endpoint says neither whom it lets in nor that it is public; the application does not start."""


def requires(permission: Permission, *, on: type[Any] | None = None) -> Callable[[View], View]:
    """Let in whoever the table allows.

    With `on=Claim`, the address has a `claim_id`; the view receives `claim`, the row in the request's session.
    Strangers are sent to sign in (401 on the API); others get 404 for no such row, 403 where the table says no.
    """

    def decorate(view: View) -> View:
        @functools.wraps(view)
        def checked(*args: Any, **kwargs: Any) -> Any:
            who = identity()
            if who is None:
                return _ask_to_sign_in()
            table: Table = current_app.extensions["workbench.permissions"]
            if on is None:
                require(allowed(table, permission, who.user))
            else:
                name = _snake(on.__name__)
                row = get_by_public_id(session(), on, kwargs.pop(f"{name}_id"))
                require(allowed(table, permission, actor(), row))
                kwargs[name] = row
            return current_app.ensure_sync(view)(*args, **kwargs)

        setattr(checked, MARK, permission)
        return checked  # type: ignore[return-value]  # the same call, less the id, plus the row

    return decorate


def public(view: View) -> View:
    """Mark a view as open to strangers."""
    setattr(view, MARK, PUBLIC)
    return view


def may(permission: str, subject: Any = None) -> bool:
    """Whether the person asking is allowed to: for templates and branches of views."""
    who = identity()
    table: Table = current_app.extensions["workbench.permissions"]
    return who is not None and allowed(table, Permission(permission), who.user, subject)


def require(is_allowed: bool) -> None:
    """Raise Forbidden unless allowed."""
    if not is_allowed:
        raise Forbidden(N_("You may not do this. A lead can tell you who may."))


def check_every_endpoint(app: Flask) -> None:
    """Raise AccessNotDeclared for endpoints without `@requires` or `@public`."""
    bare = sorted(name for name, view in app.view_functions.items() if not hasattr(view, MARK))
    if bare:
        raise AccessNotDeclared(f"no access declared for: {', '.join(bare)}")


def _ask_to_sign_in() -> Response:
    if is_api():
        raise Unauthorized("bearer token missing, unknown or revoked")
    path = request.full_path.rstrip("?") if request.method == "GET" else None
    return redirect(url_for("account.sign_in", next=path))


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
