"""The formats a claim set leaves in. Each module is a pure function of the frozen lines and the manifest."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

from workbench.exports.formats import claimreview, comma_separated, jsonl

Line = Mapping[str, Any]
Manifest = Mapping[str, Any]


class Format(Protocol):
    """What a format's module offers."""

    NAME: str
    """As in the address and on the command line."""
    FILE: str
    """What its file is called in a folder."""
    MEDIA_TYPE: str

    def write(self, lines: Iterable[str], manifest: Manifest) -> Iterator[bytes]:
        """The file, piece by piece. Reads the manifest's facts, never its list of files."""

    def why_left_out(self, line: Line) -> str | None:
        """Why a claim does not stand in this format, as a code; None when it does."""


FORMATS: Mapping[str, Format] = {module.NAME: module for module in (jsonl, comma_separated, claimreview)}
