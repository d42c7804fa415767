"""What stands in front of a report: where it comes from, who brings it, the time of an entry of a live page."""

from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.english.places import SPELLINGS
from workbench.language.words import Words, key_of

_DASHES = frozenset("-–—")
_ENGLISH_PLACES = frozenset(key_of(place).partition(" ")[0] for place in SPELLINGS)
"""First words of places."""
_LONGEST = 12
"""Words and marks."""
_LONGEST_CREDIT = 6
"""… of a second one: "بيروت - رويترز - "."""
_BEHIND_AN_HOUR = _DASHES | frozenset(":|,،")


def behind_the_hour(words: Words) -> int:
    """Index of the first word behind the time in front of an entry of a live page, "20:05", "20:05 -"; 0 without
    one."""
    keys = words.keys
    if len(keys) <= 3 or keys[1] != ":" or not (_is_up_to(keys[0], 24) and _is_up_to(keys[2], 59)):
        return 0
    if words.starts[2] - words.ends[0] != 1 or len(keys[2]) != 2:
        return 0
    return 4 if keys[3] in _BEHIND_AN_HOUR and len(keys) > 4 else 3


def _is_up_to(digits: str, most: int) -> bool:
    return digits.isdecimal() and len(digits) <= 2 and int(digits) <= most


def behind_the_dateline(words: Words) -> int:
    """Index of the first word behind "جنيف (رويترز) -", "الرباط/ الأناضول –" or "NAIROBI (Agencies) —", or behind an
    hour; 0 without either."""
    keys = words.keys
    hour = behind_the_hour(words)
    if hour:
        return hour
    if _DASHES.isdisjoint(keys[:_LONGEST]):
        return 0
    dash = next(n for n, key in enumerate(keys) if key in _DASHES)
    if not dash or (words.starts[dash] == words.ends[dash - 1] and keys[dash - 1] != ")"):
        return 0
    if not _is_one(words, keys[:dash]):
        return 0
    for n in range(dash + 1, min(dash + _LONGEST_CREDIT, len(keys))):
        dash = n if keys[n] in _DASHES else dash
    return dash + 1


def _is_one(words: Words, line: list[str]) -> bool:
    """In English letters the place stands in capitals."""
    credited = "(" in line
    if not line[0].isascii():
        return credited or "/" in line or line[0] in PLACE_KEYS
    return words.written(0, 0).isupper() and (credited or line[0] in _ENGLISH_PLACES)
