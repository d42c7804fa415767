"""The manifest: what a claim set is, how it came to be, what it leaves out, and the checksum of each file. Pure."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from workbench.exports.formats import FORMATS, Format

FILE = "manifest.json"
MEDIA_TYPE = "application/json"
FORMAT_VERSION = 1

Body = dict[str, Any]
Lines = Callable[[], Iterable[str]]
"""Gives the frozen lines again from the start."""


def describe_files(lines: Lines, facts: Mapping[str, Any]) -> Iterator[tuple[str, Body]]:
    """Name and description of each format's file; `facts` is the manifest as far as it is known."""
    reasons = _left_out(lines())
    for each in FORMATS.values():
        yield each.FILE, _describe(each, lines, facts, reasons[each.NAME])


def _left_out(lines: Iterable[str]) -> dict[str, Counter[str | None]]:
    """By format, how many claims do not stand in it for which reason; None: how many do."""
    reasons: dict[str, Counter[str | None]] = {name: Counter() for name in FORMATS}
    for line in lines:
        known = json.loads(line)
        for name, each in FORMATS.items():
            reasons[name][each.why_left_out(known)] += 1
    return reasons


def _describe(each: Format, lines: Lines, facts: Mapping[str, Any], reasons: Counter[str | None]) -> Body:
    digest, size = hashlib.sha256(), 0
    for piece in each.write(lines(), facts):
        digest.update(piece)
        size += len(piece)
    return {
        "format": each.NAME,
        "media_type": each.MEDIA_TYPE,
        "bytes": size,
        "sha256": digest.hexdigest(),
        "claims": reasons[None],
        "left_out": dict(sorted((reason, count) for reason, count in reasons.items() if reason)),
    }


def load(stored: str | None) -> Body:
    """The manifest of a frozen set."""
    found: Body = json.loads(stored or "{}")
    return found


def file_of(stored: str | None, name: str) -> Body:
    """What a manifest says of the file of a format."""
    described: Body = load(stored)["files"][FORMATS[name].FILE]
    return described


def file_bytes(stored: str | None) -> bytes:
    """The manifest as a file."""
    return (stored or "").encode() + b"\n"
