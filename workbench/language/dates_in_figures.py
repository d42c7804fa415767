"""Dates in figures alone: 2020-11-10, 10/11/2020."""

import re
from collections.abc import Sequence

from workbench.language.date_words import iso
from workbench.language.model import DateMention
from workbench.language.words import Words

_YEAR_FIRST = re.compile(r"(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/.-]?\d)")
_DAY_FIRST = re.compile(r"(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d/.-]?\d)")
_SEPARATORS = frozenset("-/")


def numeric_dates(words: Words, told: Sequence[str]) -> list[DateMention]:
    """2020-11-10, 10/11/2020, 10.11.2020: the day comes first where the year comes last, if it can.

    `told`: the words by which the sentence may tell a date.
    """
    if _SEPARATORS.isdisjoint(words.keys) and not any(key.count(".") == 2 for key in told):
        return []
    start, end = words.starts[0], words.ends[-1]
    found: list[DateMention] = []
    for match in _YEAR_FIRST.finditer(words.text, start, end):
        value = iso(int(match[1]), int(match[3]), int(match[4]))
        if value:
            found.append(DateMention(match.start(), match.end(), value, "day"))
    for match in _DAY_FIRST.finditer(words.text, start, end):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        value = iso(year, second, first) or iso(year, first, second)
        if value:
            found.append(DateMention(match.start(), match.end(), value, "day"))
    return found
