"""The dateline in front of a report: where it comes from, and who brings it."""

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


def behind_the_dateline(words: Words) -> int:
    """Index of the first word behind "جنيف (رويترز) -", "الرباط/ الأناضول –" or "NAIROBI (Agencies) —"; 0 without a
    dateline."""
    keys = words.keys
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
