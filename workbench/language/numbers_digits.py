"""Numbers in digits: 6500, 6,500, 1 200, ٦٬٥٠٠, 3.5, and 3.500 in papers that group by full stops."""

import re

from workbench.language.numbers_model import whole
from workbench.language.words import Words

_GROUPED = re.compile(r"\d{1,3}(?:[,\u066c]\d{3})+(?:[.\u066b]\d+)?\Z")
_GROUPED_BY_STOPS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?\Z")
_PLAIN = re.compile(r"\d+(?:[.\u066b]\d+)?\Z")
_COMMA_DECIMAL = re.compile(r"(?:\d+,\d{1,2}|0,\d+)\Z")
_LONGEST = 24
_SPACES = frozenset(" \u00a0\u2009\u202f")


def value_of(key: str, *, stops_group: bool = True) -> int | float | None:
    """The value of a number in digits; None when it is none (1.2.3, 007) or longer than any count.

    `stops_group`: whether 3.500 is 3,500, as in the Maghreb, or three and a half.
    """
    if len(key) > _LONGEST or (key[0] == "0" and key[1:2].isdigit()):
        return None
    if key.isdecimal():
        return int(key)
    if _GROUPED.match(key) and key[0] != "0":
        key = key.replace(",", "").replace("\u066c", "").replace("\u066b", ".")
    elif _GROUPED_BY_STOPS.match(key) and (stops_group or key.count(".") > 1):
        key = key.replace(".", "").replace(",", ".")
    elif _COMMA_DECIMAL.match(key):
        key = key.replace(",", ".")
    elif _PLAIN.match(key):
        key = key.replace("\u066b", ".")
    else:
        return None
    return whole(float(key)) if "." in key else int(key)


def digits_at(words: Words, at: int, *, stops_group: bool) -> tuple[int, int | float] | None:
    """Last word and value of the number in digits that begins at a word; spaces may group it (1 200)."""
    keys, last = words.keys, at
    key = keys[at]
    if len(key) <= 3 and key[0] != "0":
        while last + 1 < len(keys) and _is_group(words, last + 1):
            last += 1
            key += keys[last]
    value = value_of(key, stops_group=stops_group)
    return None if value is None else (last, value)


def _is_group(words: Words, at: int) -> bool:
    """Three digits, one space behind what is in front of them, and no further digit touching."""
    if len(words.keys[at]) != 3 or not words.keys[at].isdecimal():
        return False
    gap = words.text[words.ends[at - 1] : words.starts[at]]
    return len(gap) == 1 and gap in _SPACES
