"""A frozen set's files by name: their bytes, and what is said of them."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.db.sessions import Database
from workbench.errors import N_, NotFound
from workbench.exports import manifest, queries
from workbench.exports.formats import FORMATS
from workbench.exports.models import ClaimSet

MANIFEST = "manifest"


@dataclass(frozen=True)
class File:
    """One file of a set, ready to be sent."""

    pieces: Iterable[bytes]
    file_name: str
    media_type: str
    size: int
    sha256: str


def file_of(database: Database, claim_set: ClaimSet, name: str) -> File:
    """The file of a format, or the manifest. Raises NotFound for an unknown format."""
    if name == MANIFEST:
        body = manifest.file_bytes(claim_set.manifest)
        return File(
            pieces=[body],
            file_name=_file_name(claim_set, manifest.FILE),
            media_type=manifest.MEDIA_TYPE,
            size=len(body),
            sha256=hashlib.sha256(body).hexdigest(),
        )
    if name not in FORMATS:
        raise NotFound(N_("There is no format called %(name)s."), name=name)
    each, told = FORMATS[name], manifest.file_of(claim_set.manifest, name)
    return File(
        pieces=each.write(queries.lines_of(database, claim_set.id), manifest.load(claim_set.manifest)),
        file_name=_file_name(claim_set, each.FILE),
        media_type=each.MEDIA_TYPE,
        size=told["bytes"],
        sha256=told["sha256"],
    )


def _file_name(claim_set: ClaimSet, file: str) -> str:
    return f"claim-set-{claim_set.public_id.hex[:8]}-{claim_set.edition}-{file}"
