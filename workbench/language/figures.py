"""Figures: numbers in digits of any script and in words, their bounds, and what they count.

Order for each: the number itself (`numbers_arabic`, `numbers_english`); a range it opens; bounds in front and
behind; what is counted behind it; else what befell those counted, in front or behind; else a year.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from workbench.language import numbers_arabic, numbers_english
from workbench.language.arabic import numbers as arabic
from workbench.language.english import numbers as english
from workbench.language.model import Bound, DateMention, Figure
from workbench.language.numbers_model import Number, NumberReader
from workbench.language.words import Words
from workbench.text.languages import Language


@dataclass(frozen=True, slots=True)
class _Grammar:
    read: NumberReader
    triggers: frozenset[str]
    before: Mapping[tuple[str, ...], str]
    after: Mapping[tuple[str, ...], str]
    counted: Mapping[str, str]
    befalls: Mapping[str, str]
    befalls_after: Mapping[str, str]
    duals: Mapping[str, str]
    not_counted: frozenset[str]
    year_words: frozenset[str]
    between: frozenset[str]
    until: frozenset[str]


_GRAMMARS: dict[Language, _Grammar] = {
    "ar": _Grammar(
        numbers_arabic.number_at,
        numbers_arabic.TRIGGERS | arabic.DUALS.keys(),
        arabic.BOUNDS_BEFORE,
        arabic.BOUNDS_AFTER,
        arabic.COUNTED,
        arabic.BEFALLS,
        arabic.BEFALLS_AFTER,
        arabic.DUALS,
        arabic.NOT_COUNTED,
        arabic.YEAR_WORDS,
        frozenset({"بين", "من"}),
        frozenset({"الي", "و", "حتي"}),
    ),
    "en": _Grammar(
        numbers_english.number_at,
        numbers_english.TRIGGERS,
        english.BOUNDS_BEFORE,
        english.BOUNDS_AFTER,
        english.COUNTED,
        english.BEFALLS,
        english.BEFALLS_AFTER,
        {},
        english.NOT_COUNTED,
        english.YEAR_WORDS,
        frozenset({"between", "from"}),
        frozenset({"to", "and"}),
    ),
}


@dataclass(frozen=True, slots=True)
class _Befell:
    """What happened to those counted, and how many words away it says so."""

    unit: str
    distance: int


_REACH = 3
"""Words between a figure and the noun that governs it."""
_DASHES = frozenset("-–—")


def figures_in(words: Words, language: Language) -> list[Figure]:
    """The figures of a sentence by their start."""
    grammar = _GRAMMARS[language]
    keys = words.keys
    if grammar.triggers.isdisjoint(keys) and not any(key[0].isdigit() for key in keys):
        return []
    found: list[Figure] = []
    at = 0
    while at < len(keys):
        unit = grammar.duals.get(keys[at])
        if unit is not None:
            befell = _befell(words, at, at + 1, grammar)
            if befell and befell.distance == 1 and unit in ("", "person"):
                unit = befell.unit
            noun = words.written(at, at)
            found.append(Figure(words.starts[at], words.ends[at], 2, unit or noun, "="))
            at += 1
            continue
        number = grammar.read(words, at)
        if number is None:
            at += 1
            continue
        figure, at = _figure(words, at, number, grammar)
        found.append(figure)
    return found


def without_calendar(figures: Sequence[Figure], dates: Sequence[DateMention]) -> list[Figure]:
    """The figures without the days of months and the spans that dates already tell; years stay."""
    told = [date for date in dates if date.precision in ("day", "month") or date.value.startswith("XXXX")]
    return [
        figure
        for figure in figures
        if figure.unit == "year"
        or not any(date.start <= figure.start and figure.end <= date.end for date in told)
    ]


def _figure(words: Words, first: int, number: Number, grammar: _Grammar) -> tuple[Figure, int]:
    last, value, high = number.last, number.value, number.high
    bound: str = "=" if high is None else "range"
    upper = _upper_end(words, first, last, grammar)
    if upper is not None and upper.value > value:
        last, high, bound = upper.last, upper.value, "range"
    unit_at = last + 1
    unit = _counted(words, unit_at, grammar)
    if unit is None and high is None:
        unit = _year(words, first, value, grammar)
    befell = _befell(words, first, unit_at, grammar)
    if befell and (unit in (None, "person") or (unit == "civilian" and befell.distance == 1)):
        unit = befell.unit
    if unit is None:
        unit = _noun(words, unit_at, grammar)
    if bound == "=":
        bound = _bound(words, first, last, grammar)
    start, end = words.starts[first], words.ends[last]
    return Figure(start, end, value, unit, cast(Bound, bound), high), last + 1


def _upper_end(words: Words, first: int, last: int, grammar: _Grammar) -> Number | None:
    """The upper end of "between 5 and 10", "5-10"."""
    keys = words.keys
    if last + 2 >= len(keys) + 1 or last + 1 >= len(keys):
        return None
    joint = keys[last + 1]
    opened = first > 0 and keys[first - 1] in grammar.between
    if joint in _DASHES and words.starts[last + 1] == words.ends[last]:
        return grammar.read(words, last + 2) if last + 2 < len(keys) and keys[last + 2][0].isdigit() else None
    if not opened:
        return None
    if joint in grammar.until and last + 2 < len(keys):
        return grammar.read(words, last + 2)
    return grammar.read(words, last + 1) if joint.startswith("و") else None


def _bound(words: Words, first: int, last: int, grammar: _Grammar) -> str:
    keys = words.keys
    for length in (4, 3, 2, 1):
        if first >= length:
            found = grammar.before.get(tuple(keys[first - length : first]))
            if found:
                return found
    for behind in (last + 1, last + 2, last + 3):
        for length in (2, 1):
            found = grammar.after.get(tuple(keys[behind : behind + length]))
            if found:
                return found
    return "="


def _counted(words: Words, at: int, grammar: _Grammar) -> str | None:
    """The unit named right behind a figure, an adjective or "of" between them allowed."""
    keys = words.keys
    for n in range(at, min(at + 2, len(keys))):
        unit = grammar.counted.get(keys[n])
        if unit is None and keys[n].startswith("ال"):
            unit = grammar.counted.get(keys[n][2:])
        if unit is None and keys[n] in {"في", "per"} and n + 1 < len(keys):
            unit = "percent" if keys[n + 1] in {"المئه", "المائه", "الميه", "cent"} else None
        if unit is not None:
            return unit
        if not keys[n].isalpha() or keys[n] in grammar.not_counted:
            return None
    return None


def _befell(words: Words, first: int, behind: int, grammar: _Grammar) -> _Befell | None:
    keys = words.keys
    for distance in range(1, 2 + _REACH):
        n = first - distance
        if n < 0 or keys[n] in {"،", ",", ".", ";", "؛", ":"}:
            break
        unit = grammar.befalls.get(keys[n])
        if unit:
            return _Befell(unit, distance)
    for n in range(behind, min(behind + 5, len(keys))):
        if keys[n] in {"،", ",", ".", ";", "؛", "and"}:
            break
        unit = grammar.befalls_after.get(keys[n])
        if unit:
            return _Befell(unit, 1)
    return None


def _year(words: Words, first: int, value: int | float, grammar: _Grammar) -> str | None:
    """ "year" for a bare number of four digits that nothing else explains, or one introduced as a year."""
    if not 1000 <= value <= 2100:
        return None
    introduced = first > 0 and words.keys[first - 1] in grammar.year_words
    key = words.keys[first]
    if not (len(key) == 4 and key.isdigit()):
        return "year" if introduced and not key[0].isdigit() and value > 1800 else None
    return "year" if introduced or _noun(words, first + 1, grammar) == "" else None


def _noun(words: Words, at: int, grammar: _Grammar) -> str:
    """The word behind a figure as written, when it can be a noun; "" when nothing is counted."""
    if at >= len(words.keys):
        return ""
    key = words.keys[at]
    if not key.isalpha() or key in grammar.not_counted or (key[0] == "و" and len(key) > 3):
        return ""
    return words.written(at, at)
