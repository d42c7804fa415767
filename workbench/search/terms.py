"""What of a text the index holds: its words, their stems, and the names, figures and dates found in it. Pure.

Words are folded (`text/folding.py`), so spellings meet; stems bring the forms of a word together; facts are written
alike in both languages (`@syria`, `#5`, `~2020`), so that an Arabic and an English text on one event share something.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.stems import stem
from workbench.language.names import KNOWN
from workbench.text.folding import fold
from workbench.text.languages import Language

TERMS_VERSION = 1
"""Raised whenever a text would get another entry."""

LONGEST_TERM = 40
"""Characters; nothing longer is a word, and no database has to keep it as one."""

MOST_WORDS = 600

_ADDRESS = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S*")
_TAG = re.compile(r"[#@](\w+)")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD = re.compile(r"[^\W_]+")
_CONJUNCTION = re.compile("^[وف](?=...)")
_ARTICLE = re.compile("^(?:[وف]?(?:بال|كال|لل|ال))(?=..)")
_PREPOSITION = re.compile("^[بلك](?=...)")
_FACT = re.compile(r"[@#~]\S+")
_FULL_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}")


@dataclass(frozen=True, slots=True)
class Entry:
    """A text as the index keeps it."""

    words: str
    """Folded, in order, one space between: for ranking."""
    terms: str
    """Every term the text is found by, once, one space between."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What two languages can share: names, figures and dates as terms."""

    names: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()

    @property
    def terms(self) -> tuple[str, ...]:
        return self.names + self.figures + self.dates


def entry_of(text: str, facts: Facts) -> Entry:
    """The entry of a text; equal texts with equal facts have equal entries."""
    words = words_of(text)
    terms: dict[str, None] = {}
    for word in words:
        for form in _forms(word):
            terms[form] = None
    terms |= dict.fromkeys(facts.terms)
    return Entry(" ".join(words), " ".join(terms))


def words_of(text: str) -> list[str]:
    """The folded words of a text, without addresses; tags and handles are cut where their capitals rise."""
    if "/" in text or "www." in text:
        text = _ADDRESS.sub(" ", text)
    if "#" in text or "@" in text:
        text = _TAG.sub(lambda tag: f" {_HUMP.sub(' ', tag[1])} ", text)
    words = _WORD.findall(fold(text))
    return [word[:LONGEST_TERM] for word in words[:MOST_WORDS]]


def stems_of(words: Iterable[str]) -> list[str]:
    """The stem of each word."""
    return list(map(_stem_of, words))


def script_of(word: str) -> Language:
    """The language whose rules a word is treated by: that of its script."""
    return "ar" if "\u0600" <= word[0] <= "\u06ff" else "en"


def facts_from(
    names: Sequence[Mapping[str, Any]],
    figures: Sequence[Mapping[str, Any]],
    dates: Sequence[Mapping[str, Any]],
) -> Facts:
    """The facts of a claim as they are stored with it (DESIGN §5.3)."""
    return Facts(
        names=_once(f"@{name['key']}" for name in names if name["key"] in KNOWN),
        figures=_once(f"#{_plain(figure['value'])}" for figure in figures),
        dates=_once(f"~{date['value']}" for date in dates if _FULL_DATE.fullmatch(date["value"])),
    )


def facts_found(found: ClaimFacts) -> Facts:
    """The facts of a text that was read for comparison."""
    return facts_from(
        [one.as_json() for one in found.names],
        [one.as_json() for one in found.figures],
        [one.as_json() for one in found.dates],
    )


def facts_among(terms: str) -> Facts:
    """The facts among the terms of an entry."""
    kinds: dict[str, list[str]] = {"@": [], "#": [], "~": []}
    for fact in _FACT.findall(terms):
        kinds[fact[0]].append(fact)
    return Facts(tuple(kinds["@"]), tuple(kinds["#"]), tuple(kinds["~"]))


def beginnings(words: str) -> list[str]:
    """The words of a search box as beginnings of terms, without the article and what is written before it."""
    return [_ARTICLE.sub("", word) for word in words_of(words)]


def _forms(word: str) -> Iterable[str]:
    """A word as it can be looked for: whole, without what Arabic writes together with it, and its stem."""
    return _arabic_forms(word) if script_of(word) == "ar" else (word, stem(word, "en"))


@lru_cache(maxsize=200_000)
def _stem_of(word: str) -> str:
    return stem(word, script_of(word))


@lru_cache(maxsize=200_000)
def _arabic_forms(word: str) -> tuple[str, ...]:
    bare = _CONJUNCTION.sub("", word)
    bare_of_article = _ARTICLE.sub("", bare)
    last = bare_of_article if bare_of_article != bare else _PREPOSITION.sub("", bare)
    return tuple(dict.fromkeys((word, bare, last, stem(word, "ar"))))


def _plain(value: float) -> str:
    return str(int(value)) if float(value).is_integer() else str(value)


def _once(terms: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(term[:LONGEST_TERM] for term in terms))
