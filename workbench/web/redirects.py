"""Where a form may send people back to: only pages of this application."""

import re
from urllib.parse import urlsplit

from flask import current_app, request
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

# Browsers drop tabs and line ends and read a backslash as a slash: `/<TAB>/evil` would leave the site.
UNSAFE = re.compile(r"[\x00-\x20\\\x7f]|^//")


def own_path(target: str | None) -> str | None:
    """`target` when it is the path of a page here that can be read, else None."""
    if not target or not target.startswith("/") or UNSAFE.search(target):
        return None
    adapter = current_app.create_url_adapter(request)
    if adapter is None:
        return None
    try:
        adapter.match(urlsplit(target).path, method="GET")
    except (HTTPException, RequestRedirect):
        return None
    return target
