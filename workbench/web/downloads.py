"""Files that people take away: streamed, named by us, with their checksum."""

import base64
from collections.abc import Iterable
from http import HTTPStatus

from flask import Response, request

from workbench.text import spreadsheet


def attachment(
    pieces: Iterable[bytes], *, file_name: str, media_type: str, size: int, sha256: str
) -> Response:
    """The answer that brings a file, or 304 when the caller has these bytes already.

    `file_name` is made by the server, from plain letters: a name that a person typed could leave the folder or,
    written right to left, show another ending than it has.
    """
    response = Response(pieces, content_type=media_type)
    response.content_length = size
    response.set_etag(sha256)
    digest = base64.b64encode(bytes.fromhex(sha256)).decode()
    response.headers["Repr-Digest"] = f"sha-256=:{digest}:"
    response.headers["Content-Disposition"] = f'attachment; filename="{file_name}"'
    response.make_conditional(request)
    if response.status_code == HTTPStatus.NOT_MODIFIED:
        response.response = ()
    return response


def table(rows: Iterable[Iterable[str | float | None]], *, file_name: str) -> Response:
    """The answer that brings the figures of a page as CSV. `file_name` as in `attachment`."""
    body = spreadsheet.BYTE_ORDER_MARK + b"".join(spreadsheet.row(row) for row in rows)
    response = Response(body, content_type=spreadsheet.MEDIA_TYPE)
    response.headers["Content-Disposition"] = f'attachment; filename="{file_name}"'
    return response
