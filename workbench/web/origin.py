"""Refusing pages of other sites that post here, besides the CSRF token."""

from flask import Flask, request

from workbench.errors import N_, Forbidden
from workbench.web.database import SAFE_METHODS
from workbench.web.identity import is_api


def init_app(app: Flask) -> None:
    """Check Sec-Fetch-Site, where the browser sends it, and Origin on unsafe page requests."""

    @app.before_request
    def same_origin() -> None:
        if request.method in SAFE_METHODS or is_api():
            return
        site = request.headers.get("Sec-Fetch-Site", "same-origin")
        origin = request.headers.get("Origin", "null")
        foreign = origin != "null" and origin != request.host_url.rstrip("/")
        if site not in {"same-origin", "none"} or foreign:
            raise Forbidden(N_("This form was sent from another site."))
