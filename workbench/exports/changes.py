"""What differs between two editions of a claim set. Pure; reads both once, in the order of their ids."""

import json
from collections.abc import Iterable, Iterator


def changes(before: Iterable[str], after: Iterable[str]) -> dict[str, list[str]]:
    """Ids of the claims that came in, went out, or read differently now."""
    found: dict[str, list[str]] = {"added": [], "removed": [], "changed": []}
    old, new = _numbered(before), _numbered(after)
    left, right = next(old, None), next(new, None)
    while left is not None or right is not None:
        if right is None or (left is not None and left[0] < right[0]):
            assert left is not None
            found["removed"].append(left[0])
            left = next(old, None)
        elif left is None or right[0] < left[0]:
            found["added"].append(right[0])
            right = next(new, None)
        else:
            if left[1] != right[1]:
                found["changed"].append(left[0])
            left, right = next(old, None), next(new, None)
    return found


def _numbered(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        yield json.loads(line)["id"], line
