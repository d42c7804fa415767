"""Strict JSON from outside: what Python would swallow and the database choke on is refused at the edge."""

import json
from typing import Any

from workbench.errors import N_, Malformed

DEEPEST = 32
LARGEST_INTEGER = 2**63 - 1


def load_json(raw: bytes) -> Any:
    """Parse a JSON body. Raises Malformed for bad UTF-8, NaN, duplicate keys, NUL, lone surrogates,
    integers beyond 64 bits, and anything deeper than 32 levels."""
    try:
        text = raw.decode("utf-8")
        _require_shallow(text)
        value = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant, parse_int=_integer)
    except (ValueError, RecursionError):
        raise Malformed(N_("The body is not valid JSON.")) from None
    _require_storable(value)
    return value


def _require_shallow(text: str) -> None:
    """Refuse depth before the recursive parser sees it; brackets inside strings do not count."""
    if text.count("[") + text.count("{") <= DEEPEST:
        return
    depth, inside, escaped = 0, False, False
    for character in text:
        if inside:
            if escaped:
                escaped = False
            elif character == "\\":
                escaped = True
            elif character == '"':
                inside = False
        elif character == '"':
            inside = True
        elif character in "[{":
            depth += 1
            if depth > DEEPEST:
                raise ValueError("too deep")
        elif character in "]}":
            depth -= 1


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("duplicate key")
    return found


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def _integer(digits: str) -> int:
    if len(digits) > 20 or abs(int(digits)) > LARGEST_INTEGER:
        raise ValueError("integer too large")
    return int(digits)


def _require_storable(value: Any) -> None:
    if isinstance(value, str):
        if not is_storable(value):
            raise Malformed(
                N_("The text holds a character that cannot be stored (NUL or half a surrogate pair).")
            )
    elif isinstance(value, list):
        for item in value:
            _require_storable(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            _require_storable(key)
            _require_storable(item)


def is_storable(text: str) -> bool:
    """Whether both databases can keep a text: no NUL, no lone surrogate."""
    if "\x00" in text:
        return False
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
