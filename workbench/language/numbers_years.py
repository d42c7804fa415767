"""Years in words, where a word in front introduces them: عام ألف وتسعمئة وسبعة وأربعين, in nineteen forty-seven."""

from workbench.language import numbers_arabic, numbers_english
from workbench.language.arabic import calendar as arabic
from workbench.language.english import calendar as english
from workbench.language.english.numbers import UNITS
from workbench.language.numbers_model import Number
from workbench.language.words import Words

FIRST_WORDS = arabic.FIRST_WORDS_OF_YEARS | english.FIRST_WORDS_OF_YEARS
_YEARS = range(1001, 2101)


def year_in_words(words: Words, at: int) -> Number | None:
    """The year that begins at a word; None when none does, or when nothing in front says that it is one."""
    key = words.keys[at]
    if key in english.FIRST_WORDS_OF_YEARS:
        introduced = at > 0 and words.keys[at - 1] in english.IN_FRONT_OF_YEARS
        return _english(words, at) if introduced else None
    if key in arabic.FIRST_WORDS_OF_YEARS and at and words.keys[at - 1] in arabic.IN_FRONT_OF_YEARS:
        number = numbers_arabic.number_at(words, at)
        return number if number and number.high is None and number.value in _YEARS else None
    return None


def _english(words: Words, at: int) -> Number | None:
    """Two thousand and five; nineteen forty-seven, twenty twenty; no thirty-minute sessions."""
    keys = words.keys
    if keys[at] == "two":
        number = numbers_english.number_at(words, at) if keys[at + 1 : at + 2] == ["thousand"] else None
        following = keys[number.last + 1 : number.last + 2] if number else []
        is_count = any(key[-1:] == "s" or key in {"people", "-"} for key in following)
        return number if number and number.value in _YEARS and not is_count else None
    last, tens = at + 1, UNITS.get(keys[at + 1], 0) if at + 1 < len(keys) else 0
    if tens < 10:
        return None
    hyphen = keys[last + 1 : last + 2] == ["-"]
    units = UNITS.get(keys[last + 1 + hyphen], 10) if last + 1 + hyphen < len(keys) else 10
    if tens % 10 == 0 and tens > 10 and units < 10:
        last, tens = last + 1 + hyphen, tens + units
    if keys[last + 1 : last + 2] == ["-"]:
        return None
    return Number(last, UNITS[keys[at]] * 100 + tens)
