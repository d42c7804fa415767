"""API limits, kept in this process's memory: runaway scripts are slowed, token guessing is pointless."""

from flask import Flask, request
from flask_limiter.util import get_remote_address

from workbench.extensions import limiter
from workbench.web.identity import identity, is_api

PER_CALLER = "60000 per minute"
PER_STRANGER = "120 per minute"


def init_app(app: Flask) -> None:
    """Limit the API per token, and calls without a valid one per address. Sign-in has limits of its own."""
    limiter.init_app(app)
    app.before_request(_each_request)


def _limit() -> str:
    return PER_CALLER if identity() is not None else PER_STRANGER


def _caller() -> str:
    who = identity()
    return (
        f"token {who.token_hash}"
        if who is not None
        else f"address {get_remote_address() or request.remote_addr}"
    )


# Decorated once, when the module is read: the extension counts every decoration of a name as one more limit.
@limiter.limit(_limit, key_func=_caller, exempt_when=lambda: not is_api())
def _each_request() -> None:
    """Carries the limit."""
