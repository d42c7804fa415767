"""A claim set's files as answers of the web: named by us, streamed, with their checksum."""

import base64
from http import HTTPStatus

from flask import Response, request

from workbench.errors import N_, NotFound
from workbench.exports import manifest, queries
from workbench.exports.formats import FORMATS
from workbench.exports.models import ClaimSet
from workbench.web.database import database

MANIFEST = "manifest"


def download(claim_set: ClaimSet, name: str) -> Response:
    """The file of a format, or the manifest. Raises NotFound for an unknown format."""
    if name == MANIFEST:
        body = manifest.file_bytes(claim_set.manifest)
        response = Response(body, content_type=manifest.MEDIA_TYPE)
        return _as_file(response, claim_set, manifest.FILE)
    if name not in FORMATS:
        raise NotFound(N_("There is no format called %(name)s."), name=name)
    known = manifest.file_of(claim_set.manifest, name)
    each, facts = FORMATS[name], manifest.load(claim_set.manifest)
    response = Response(
        each.write(queries.lines_of(database(), claim_set.id), facts), content_type=each.MEDIA_TYPE
    )
    response.content_length = known["bytes"]
    response.set_etag(known["sha256"])
    digest = base64.b64encode(bytes.fromhex(known["sha256"])).decode()
    response.headers["Repr-Digest"] = f"sha-256=:{digest}:"
    response.make_conditional(request)
    if response.status_code == HTTPStatus.NOT_MODIFIED:
        response.response = ()
    return _as_file(response, claim_set, each.FILE)


def _as_file(response: Response, claim_set: ClaimSet, file: str) -> Response:
    # Letters of the set's own name stay out of the file name: they may reverse it or leave the folder.
    name = f"claim-set-{claim_set.public_id.hex[:8]}-{claim_set.edition}-{file}"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
