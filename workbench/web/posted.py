"""What forms post beside their fields: ticks, the version a page saw, and whether a script asks."""

from collections.abc import Sequence
from uuid import UUID

from flask import request

from workbench.errors import N_, DomainError, Malformed


def public_ids(values: Sequence[str]) -> list[UUID]:
    """The ids behind some ticks, each once. Raises Malformed for what is none."""
    try:
        return list(dict.fromkeys(UUID(value) for value in values))
    except ValueError:
        raise Malformed(N_("The request could not be understood.")) from None


def ticked(name: str) -> list[UUID]:
    """The ids ticked in the form posted."""
    return public_ids(request.form.getlist(name))


def seen_version() -> int:
    """The version that the page saw. Raises DomainError when the form does not say."""
    try:
        return int(request.form["version"])
    except (KeyError, ValueError):
        raise DomainError(N_("The form does not say which version it saw. Load the page again.")) from None


def wants_json() -> bool:
    """Whether an element of the page asks, and not a plain form."""
    return request.accept_mimetypes.best == "application/json"
