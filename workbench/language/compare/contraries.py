"""Expressions of a claim that exclude another expression of the same row: hit, missed; أخلى, تمركز في.

`contraries.py` of each language lists oppositions one a row. Here each side of a row is an idea of its own, beside
the ideas a word may stand for, so that denials, things and places are looked at in the same way for both.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import import_module
from typing import NamedTuple

from workbench.language.compare.arabic_forms import forms_of
from workbench.language.compare.ideas import base_forms, is_another_word
from workbench.language.compare.stems import KEPT, stem
from workbench.language.words import key_of, word_list
from workbench.text.languages import Language

FIELDS = (
    "effects",
    "diplomacy",
    "politics",
    "law",
    "war",
    "economy",
    "disaster",
    "health",
    "sport",
    "society",
    "science",
    "qualities",
)
"""The fields of news; each is a module of rows in `arabic/contraries/` and in `english/contraries/`."""
_FOLDERS: Mapping[Language, str] = {"ar": "arabic", "en": "english"}
_SKIPPED = word_list("a an the his her its their all any 's")
"""English words that may stand inside an expression anywhere."""
_SHORT = 3
"""Letters of an English word that is looked for as written: off, put."""
_GAP = 3
"""Words that may stand for "*" in an expression, and between the words of an Arabic one: subject or object."""
_MAKES, _ENDS = ("ar effects 1/0", "en effects 1/0"), ("ar effects 1/1", "en effects 1/1")
"""What makes or keeps a thing, and what ends or thwarts it, and so takes back the other."""
_PRONOUNS = ("هما", "ها", "هم", "ه")

_Tail = tuple[str, ...]
"""What follows the first word of an expression."""


class Expression(NamedTuple):
    """One or more words of a claim, at these places, that stand for one side of a row."""

    idea: str
    places: tuple[int, ...]


@dataclass
class _Lexicon:
    """The expressions of one language by their first word."""

    language: Language
    by_opening: dict[str, dict[_Tail, tuple[str, ...]]] = field(default_factory=dict)

    def add(self, expression: str, idea: str) -> None:
        first, *following = expression.replace("-", "_-_").split("_")
        opening = stem(first, "en") if self.language == "en" else key_of(first)
        known = self.by_opening.setdefault(opening, {})
        tail = tuple(self._inside(key_of(word)) for word in following)
        known[tail] = (*known.get(tail, ()), idea)

    def _inside(self, key: str) -> str:
        """A word behind the first as it is looked for: short English words as written, others by their stem."""
        return stem(key, "en") if self.language == "en" and len(key) > _SHORT else key

    def beginning_at(
        self, keys: Sequence[str], n: int, forms: Sequence[frozenset[str]], present: Set[str]
    ) -> list[Expression]:
        """The listed expressions that begin with a word, of each row the longest.

        `forms` are those of all words, `present` all of these together.
        """
        longest: dict[str, Expression] = {}
        for tail, ideas in _opened_by(keys[n], self.language):
            if tail and tail[-1] not in present:
                continue
            places = self._places(keys, n, tail, forms)
            if places is None:
                continue
            for idea in ideas:
                known = longest.get(idea[:-1])
                if known is None or len(known.places) < len(places):
                    longest[idea[:-1]] = Expression(idea, places)
        return list(longest.values())

    def _places(
        self, keys: Sequence[str], n: int, tail: _Tail, forms: Sequence[frozenset[str]]
    ) -> tuple[int, ...] | None:
        """Where the words of an expression stand that begins at `n`; None where they do not."""
        places, at, may_skip = [n], n + 1, 0
        for word in tail:
            if word == "*":
                may_skip = _GAP
                continue
            if self.language == "ar":
                may_skip = _GAP
            while at < len(keys) and word not in forms[at]:
                if keys[at] not in _SKIPPED:
                    may_skip -= 1
                    if may_skip < 0 or not keys[at][0].isalnum():
                        return None
                at += 1
            if at >= len(keys):
                return None
            places.append(at)
            at, may_skip = at + 1, 0
        return tuple(places)


@lru_cache(KEPT)
def _forms_inside(key: str, language: Language) -> frozenset[str]:
    """The forms in which a word may stand behind the first: without article and pronoun, by its stem."""
    if language == "en":
        return frozenset({key, stem(key, "en")})
    bare = key.removeprefix("ال")
    pronoun = next((one for one in _PRONOUNS if bare.endswith(one) and len(bare) > len(one) + 1), None)
    if pronoun is None:
        return frozenset({key, bare})
    owned = bare.removesuffix(pronoun)
    return frozenset({key, bare, owned, owned.removesuffix("ت") + "ه"})


def rows_of(language: Language) -> Iterator[tuple[str, list[str], list[str]]]:
    """Name of each row and the expressions of its two sides."""
    for topic in FIELDS:
        rows: str = import_module(f"workbench.language.{_FOLDERS[language]}.contraries.{topic}").ROWS
        unfolded = rows.strip().replace("\n    ", " ").splitlines()
        for number, row in enumerate(unfolded, 1):
            one, _, other = row.partition(" | ")
            yield f"{topic} {number}", one.split(), other.split()


@cache
def _lexicon(language: Language) -> _Lexicon:
    """Made with the first comparison: a sixth of a second that commands which compare nothing need not wait."""
    lexicon = _Lexicon(language)
    for name, *sides in rows_of(language):
        for side, expressions in enumerate(sides):
            for expression in expressions:
                for form in forms_of(expression) if language == "ar" else (expression,):
                    lexicon.add(form, f"{language} {name}/{side}")
    return lexicon


@lru_cache(KEPT)
def _opened_by(key: str, language: Language) -> list[tuple[_Tail, tuple[str, ...]]]:
    """What may follow a word in a listed expression, with the ideas of each."""
    if is_another_word(key, language):
        return []
    by_opening = _lexicon(language).by_opening
    openings = (stem(key, "en"),) if language == "en" else base_forms(key)
    return [entry for opening in openings for entry in by_opening.get(opening, {}).items()]


def expressions_in(keys: Sequence[str], language: Language) -> dict[int, list[Expression]]:
    """The listed expressions of a claim, by their first word; none that begins inside a longer one."""
    openings = [n for n, key in enumerate(keys) if _opened_by(key, language)]
    if not openings:
        return {}
    lexicon = _lexicon(language)
    forms = [_forms_inside(key, language) for key in keys]
    present = frozenset().union(*forms)
    found: dict[int, list[Expression]] = {}
    inside: set[int] = set()
    for n in openings:
        if n in inside:
            continue
        expressions = lexicon.beginning_at(keys, n, forms, present)
        if expressions:
            found[n] = expressions
            inside.update(at for one in expressions for at in one.places[1:])
    return found


def ends(expressions: Sequence[Expression], governed: Sequence[Expression]) -> bool:
    """Whether one expression denies the one it governs: withdrew the nomination."""
    return any(one.idea in _ENDS for one in expressions) and any(
        one.idea in (*_MAKES, *_ENDS) for one in governed
    )


def is_contrary(idea: str) -> bool:
    """Whether an idea is one side of a row."""
    return idea[-2:-1] == "/"


def are_contrary(one: str, other: str) -> bool:
    """Whether two ideas are the two sides of one row."""
    return is_contrary(one) and other == contrary_of(one)


def contrary_of(idea: str) -> str:
    """The other side of the row."""
    return idea[:-1] + ("1" if idea.endswith("0") else "0")


def is_effect(idea: str) -> bool:
    """Whether an idea is one of the broad ones that any field knows: makes, ends."""
    return is_contrary(idea) and idea[3:].startswith("effects")


def is_quality(idea: str) -> bool:
    """Whether an idea is a quality, which tells one indefinite thing from another."""
    return is_contrary(idea) and idea[3:].startswith("qualities")
