"""English numbers in words and digits: five, two dozen, a hundred thousand, 2.5 million, half a million, scores."""

from workbench.language.english.numbers import MULTIPLIERS, PARTS, UNITS, VAGUE
from workbench.language.numbers_digits import value_of
from workbench.language.numbers_model import Number, whole
from workbench.language.words import Words

_NOT_ALONE = frozenset({"m", "mn", "bn"})
TRIGGERS = frozenset(UNITS) | (frozenset(MULTIPLIERS) - _NOT_ALONE) | frozenset(PARTS) | frozenset(VAGUE)
_JOINTS = frozenset({"-", "and"})


def number_at(words: Words, at: int) -> Number | None:
    """The number that begins at a word; None when none does."""
    keys = words.keys
    key = keys[at]
    if key[0].isdigit():
        value = value_of(key)
        return None if value is None else _with_multipliers(keys, at, value)
    if key in VAGUE:
        return _vague(keys, at)
    if key in PARTS:
        return _part(keys, at)
    if key in UNITS:
        following = keys[at + 1] if at + 1 < len(keys) else ""
        if (
            key == "one"
            and following not in COUNTED_ONE
            and following not in _JOINTS
            and following not in MULTIPLIERS
        ):
            return None
        return _words(keys, at)
    if key in MULTIPLIERS and key not in _NOT_ALONE and at and keys[at - 1] in {"a", "an", "several"}:
        return _words(keys, at)
    return None


COUNTED_ONE = frozenset(
    {"person", "man", "woman", "soldier", "civilian", "child", "day", "year", "month", "week", "war", "dead"}
)


def _with_multipliers(keys: list[str], at: int, value: int | float) -> Number:
    last = at
    while last + 1 < len(keys) and keys[last + 1] in MULTIPLIERS:
        value *= MULTIPLIERS[keys[last + 1]]
        last += 1
    return Number(last, whole(value))


def _vague(keys: list[str], at: int) -> Number:
    low, high = VAGUE[keys[at]]
    last = at
    while last + 2 < len(keys) and keys[last + 1] == "of" and keys[last + 2] in VAGUE:
        factor = {"hundreds": 100, "thousands": 1_000, "millions": 1_000_000}.get(keys[last + 2])
        if factor is None:
            break
        low, high, last = low * factor, high * factor, last + 2
    return Number(last, low, high)


def _part(keys: list[str], at: int) -> Number | None:
    following = keys[at + 1 : at + 3]
    if len(following) == 2 and following[0] == "a" and following[1] in MULTIPLIERS:
        return Number(at + 2, whole(PARTS[keys[at]] * MULTIPLIERS[following[1]]))
    return None


def _words(keys: list[str], at: int) -> Number:
    total: float = 0
    group: float = 0
    last = at
    n = at
    while n < len(keys):
        key = keys[n]
        if key in UNITS:
            group += UNITS[key]
        elif key in MULTIPLIERS and key not in _NOT_ALONE:
            factor = MULTIPLIERS[key]
            if factor <= 100:
                group = (group or 1) * factor
            else:
                total, group = total + (group or 1) * factor, 0
        elif not (key in _JOINTS and n + 1 < len(keys) and _goes_on(keys, n)):
            break
        if key not in _JOINTS:
            last = n
        n += 1
    return Number(last, whole(total + group))


def _goes_on(keys: list[str], joint: int) -> bool:
    """Whether a hyphen or "and" is inside the number: twenty-five, a hundred and five."""
    before, after = keys[joint - 1], keys[joint + 1]
    if keys[joint] == "-":
        return after in UNITS and before in UNITS and UNITS[before] >= 20 and UNITS[after] < 10
    return before in MULTIPLIERS and after in UNITS
