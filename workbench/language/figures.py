"""Figures: numbers in digits of any script and in words, their bounds, and what they count.

Order for each: numbers that are names are left out (`figure_labels`); then the number itself (`numbers_arabic`,
`numbers_english`); a range it opens and bounds in front and behind (`figure_bounds`); what is counted, or what
befell those counted, or a year (`figure_units`).
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from workbench.language.figure_befell import Before
from workbench.language.figure_bounds import bound_behind, bound_in_front, is_change, upper_end
from workbench.language.figure_grammar import CASUALTIES, GRAMMARS, Grammar
from workbench.language.figure_labels import behind_label, is_score, is_unexplained
from workbench.language.figure_units import Counted, counted_by, counted_in_front, of_those_in_front
from workbench.language.model import Bound, DateMention, Figure
from workbench.language.numbers_english import BEHIND_ARTICLES
from workbench.language.numbers_model import Number
from workbench.language.numbers_years import FIRST_WORDS, year_in_words
from workbench.language.words import Words
from workbench.text.languages import Language

_UNITS_IN_DATES = frozenset({"year", "decade"})
_LIKE = (["in"], ["on"])
_ARTICLES = frozenset({"a", "an"})


def figures_in(words: Words, language: Language) -> list[Figure]:
    """The figures of a sentence by their start."""
    grammar = GRAMMARS[language]
    triggers = grammar.triggers
    # A key between "0" and ":" begins with a digit; few are below ":" at all.
    candidates = [at for at, key in enumerate(words.keys) if key in triggers or (key < ":" and key >= "0")]
    return _Figures(words, grammar, language).read(candidates) if candidates else []


def without_calendar(figures: Sequence[Figure], dates: Sequence[DateMention]) -> list[Figure]:
    """The figures without those that dates tell: days of months, hours, "three days ago"; years stay."""
    told = [date for date in dates if date.precision != "year"]
    if not told:
        return list(figures)
    return [
        figure
        for figure in figures
        if figure.unit in _UNITS_IN_DATES
        or not any(date.start < figure.end and figure.start < date.end for date in told)
    ]


class _Figures:
    """One sentence while its figures are read."""

    def __init__(self, words: Words, grammar: Grammar, language: Language) -> None:
        self.words = words
        self.keys = words.keys
        self.grammar = grammar
        self.language = language
        self.found: list[Figure] = []
        self.before = Before()
        """The figure in front: where it ends, and what befell those it counts."""
        self.next = 0
        """First word not yet read."""

    def read(self, candidates: Sequence[int]) -> list[Figure]:
        for candidate in candidates:
            if candidate < self.next:
                continue
            at = self._with_article(candidate)
            behind = behind_label(self.words, at, self.grammar)
            if behind is not None:
                self.next = behind
            elif not (self._dual(at) or self._one(at)):
                self._number(at)
        return self.found

    def _with_article(self, at: int) -> int:
        """Where the number begins: at "a", in "a hundred"."""
        opened = self.language == "en" and at > self.next and self.keys[at - 1] in _ARTICLES
        return at - 1 if opened and self.keys[at] in BEHIND_ARTICLES else at

    # Kinds of figures

    def _dual(self, at: int) -> bool:
        """Two, by the form of the noun: جنديان, رجلا أمن."""
        key = self.keys[at]
        unit = self.grammar.duals.get(key)
        if unit is None and key in self.grammar.construct_duals and at + 1 < len(self.keys):
            unit = "" if self.keys[at + 1] in self.grammar.behind_construct_duals else None
        if unit is None:
            return False
        if (
            at
            and self.before.last == at - 1
            and key[0] != "و"
            and self.keys[at - 1][-2:] == key[-2:]
            and self.keys[at - 1] in self.grammar.duals
        ):
            self.next = at + 1  # جنديان إسرائيليان, طائرتين مسيرتين
            return True
        counted = counted_by(self.words, at, at, self.grammar, self.before, unit=unit or None)
        named = unit or counted.unit in CASUALTIES or counted.unit == "percent"
        self._add(at, at, 2, counted.unit if named else self.words.written(at, at), "=", None, counted)
        if at + 1 < len(self.keys) and self.keys[at + 1] in {"اثنان", "اثنين", "اثنتان", "اثنتين"}:
            self.next = at + 2
        return True

    def _one(self, at: int) -> bool:
        """One, behind its noun: شاهد واحد."""
        noun = counted_in_front(self.words, at, self.grammar, {"واحد", "واحده"}, definite=False)
        if noun is None:
            return False
        before = self.keys[at - 1]
        if self.keys[at] == "واحده" and before[-1] != "ه" and at > 1 and self.keys[at - 2][-1] == "ه":
            noun = before = self.words.written(at - 2, at - 2)  # ساعة صمت واحدة
        unit = self.grammar.counted.get(before) or (noun if before in self.grammar.things else None)
        counted = counted_by(self.words, at - 1, at, self.grammar, self.before, unit=unit or "")
        bound = bound_behind(self.words, at, self.grammar) or "="
        self._add(at, at, 1, counted.unit or noun, bound, None, counted)
        return True

    def _number(self, at: int) -> None:
        year = year_in_words(self.words, at) if self.keys[at] in FIRST_WORDS else None
        if year is not None:
            self._add(at, year.last, year.value, "year", "=", None, Counted("year", is_named=False))
            return
        number = self.grammar.read(self.words, at)
        if number is None:
            self.next = max(self.next, at + 1)
            return
        if is_score(self.words, at, number.last, self.grammar):
            self.next = number.last + 3
            return
        upper = upper_end(self.words, at, number, self.grammar)
        if upper is not None and not is_change(self.words, at, self.grammar):
            number = _between(number, upper)
        self._figure(at, number)

    def _figure(self, first: int, number: Number) -> None:
        bound, opens = bound_in_front(self.words, first, self.grammar)
        counted = counted_by(
            self.words, first, number.last, self.grammar, self.before, opens=opens, bounded=bound != "="
        )
        if self.found and not counted.unit:
            unit = of_those_in_front(self.words, number.last, self.grammar, self.found[-1].unit)
            counted = replace(counted, unit=unit or self._unit_of_the_like(opens, number.last + 1))
        if is_unexplained(self.words, first, counted.unit, self.grammar, bounded=bound != "="):
            self.next = number.last + 1
            return
        if number.high is not None:
            bound = "range"
        elif counted.unit == "year" and not counted.is_named:
            bound = "~" if bound == "~" else "="
        elif bound == "=" or self.keys[number.last + 1 : number.last + 2] == ["+"]:
            bound = bound_behind(self.words, number.last, self.grammar) or bound
        elif counted.lasts and self.keys[first - 1] == "over":
            bound = "="
        self._add(first, number.last, number.value, counted.unit, bound, number.high, counted)

    def _unit_of_the_like(self, opens: int, behind: int) -> str:
        """ "Four boats sank in May and two in June": the second counts what the first does."""
        if self.keys[opens - 1] != "and" or self.keys[behind : behind + 1] not in _LIKE:
            return ""
        like = next((figure for figure in reversed(self.found) if figure.unit != "year"), None)
        if like is None:
            return ""
        between = self.keys[self.words.at(like.end) : opens]
        return like.unit if self.keys[behind] in between else ""

    def _add(
        self,
        first: int,
        last: int,
        value: int | float,
        unit: str,
        bound: str,
        high: int | float | None,
        counted: Counted,
    ) -> None:
        start, end = self.words.starts[first], self.words.ends[last]
        self.found.append(Figure(start, end, value, unit, cast(Bound, bound), high))
        self.before = Before(last, counted.befell)
        self.next = last + 1


def _between(number: Number, upper: Number) -> Number:
    """A range; "between 2 and 3 million" lends the million to the two."""
    low = number.value
    if number.factor == 1 and upper.factor > 1 and low * upper.factor <= upper.value:
        low *= upper.factor
    if low >= upper.value:
        return number
    return Number(upper.last, low, upper.value if upper.high is None else upper.high)
