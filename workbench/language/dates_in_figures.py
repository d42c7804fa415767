"""Dates and hours in figures alone: 2020-11-10, 10/11/2020, 10:30 a.m."""

import re
from collections.abc import Sequence

from workbench.language.date_words import Sentence, iso
from workbench.language.model import DateMention
from workbench.language.words import Words

_YEAR_FIRST = re.compile(r"(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/.-]?\d)")
_DAY_FIRST = re.compile(r"(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d/.-]?\d)")
_SEPARATORS = frozenset("-/")
_AFTERNOON = frozenset({"pm", "p.m.", "p.m", "مساء", "ظهرا", "عصرا"})


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


def time_date(sentence: Sentence, at: int) -> DateMention | None:
    """الساعة العاشرة مساء, 10:30 a.m.: "T22:00", "T10:30"."""
    grammar = sentence.calendar.grammar
    if sentence.key(at) in grammar.hours_before:
        return _clock(sentence, at, at + 1)
    if sentence.key(at) in grammar.hours_after and sentence.key(at - 1).isdecimal():
        minutes = sentence.key(at - 2) == ":" and sentence.key(at - 3).isdecimal()
        return _clock(sentence, at - 3 if minutes else at - 1, at - 3 if minutes else at - 1)
    if sentence.key(at) == ":" and sentence.key(at - 2) in {"at", "by", "until", "before", "after", "around"}:
        return _clock(sentence, at - 1, at - 1)
    return None


def _clock(sentence: Sentence, first: int, at: int) -> DateMention | None:
    key = sentence.key(at)
    minute, last = 0, at
    if key.isdecimal() and len(key) <= 2:
        hour = int(key)
        if (
            sentence.key(at + 1) == ":"
            and len(sentence.key(at + 2)) == 2
            and sentence.key(at + 2).isdecimal()
        ):
            minute, last = int(sentence.key(at + 2)), at + 2
    else:
        ordinal = sentence.ordinal_at(at)
        if ordinal is None:
            return None
        last, hour = ordinal
    behind = sentence.key(last + 1)
    if behind == "من":
        last, behind = (
            (last + 1, sentence.key(last + 2)) if sentence.key(last + 2) in _AFTERNOON else (last, "")
        )
    if behind in sentence.calendar.grammar.hours_after:
        last += 1
        if behind in _AFTERNOON and hour < 12:
            hour += 12
    if hour > 24 or minute > 59:
        return None
    return sentence.mention(first, last, f"T{hour % 24:02d}:{minute:02d}", "time")
