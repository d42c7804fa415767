"""Whom a note's text names with an @. Pure."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

K = TypeVar("K")


def mentioned(text: str, names: Mapping[K, str] | Iterable[tuple[K, str]]) -> list[K]:
    """Those people whose whole name stands behind an @, in the order of the text; the longest name wins."""
    people = sorted(dict(names).items(), key=lambda one: -len(one[1]))
    found: dict[K, int] = {}
    taken: set[int] = set()
    for key, name in people:
        at = text.find(f"@{name}") if name else -1
        while at >= 0:
            end = at + len(name) + 1
            if at not in taken and not text[end : end + 1].isalnum():
                found.setdefault(key, at)
                taken.add(at)
            at = text.find(f"@{name}", end)
    return sorted(found, key=lambda key: found[key])
