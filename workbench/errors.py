"""Refusals. A service raises a DomainError: a message id with values, worded for people at the edge."""

from collections.abc import Mapping


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for "mark for translation, translate later"
    """Mark a message id for the catalogue without translating it here."""
    return message


class DomainError(Exception):
    """A refusal in words for people: `message` is a gettext message id, `values` fill its %(name)s places; a list
    among them is joined in the reader's language."""

    status = 422
    code = "refused"

    def __init__(self, message: str, *, field: str | None = None, **values: object) -> None:
        told = {
            name: ", ".join(value) if isinstance(value, list) else value for name, value in values.items()
        }
        super().__init__(message % told if told else message)
        self.message = message
        self.field = field
        self.values: Mapping[str, object] = values


class Malformed(DomainError):
    """The request cannot be understood at all."""

    status = 400
    code = "malformed"


class Forbidden(DomainError):
    """The person may not do this."""

    status = 403
    code = "forbidden"


class NotFound(DomainError):
    """No such thing, or none that this person may know of."""

    status = 404
    code = "not_found"


class Conflict(DomainError):
    """Somebody else was faster; nothing was overwritten."""

    status = 409
    code = "conflict"


class StaleVersion(Conflict):
    """The row changed since the caller read it. Carries both texts so that neither is lost."""

    code = "stale_version"

    def __init__(
        self,
        *,
        yours: Mapping[str, object],
        theirs: Mapping[str, object],
        by: str | None,
        at: str | None,
    ) -> None:
        super().__init__(N_("Somebody changed this while you were working on it. Nothing was overwritten."))
        self.yours = dict(yours)
        self.theirs = dict(theirs)
        self.by = by
        self.at = at


class TooLarge(DomainError):
    """More than the workbench accepts at once."""

    status = 413
    code = "too_large"
