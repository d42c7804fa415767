"""Noun phrases for persons, parties and names, as far as lists, capitals and order tell."""

from dataclasses import dataclass
from typing import Literal

from workbench.language.ambiguity.pattern import MARKS, key_at
from workbench.language.english.function_words import FUNCTION_WORDS
from workbench.language.english.parties import ADJECTIVES, PARTIES, PEOPLES
from workbench.language.english.persons import MEN, PERSONS, WOMEN
from workbench.language.english.places import SPELLINGS
from workbench.language.english.titles import NOT_NAMES
from workbench.language.words import Words

Kind = Literal["person", "party", "state", "name"]
DETERMINERS = frozenset({"the", "a", "an", "his", "her", "their", "its", "our", "my", "this", "that", "some"})
STATES = frozenset(name.lower() for name in SPELLINGS if " " not in name and "-" not in name)
_ALWAYS_PLURAL = frozenset({"police", "rouge", "people", "vietnamese", "left-wingers", "taliban", "mob"})
_LONGEST = 5
_SHORTEST_NAME = 3


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its first and last word, the latter its head."""

    first: int
    last: int
    kind: Kind
    definite: bool

    def written(self, words: Words) -> str:
        """As the text writes it, without a capital that only opens the sentence."""
        text, opening = words.written(self.first, self.last), words.keys[self.first]
        lowered = opening in DETERMINERS | ADJECTIVES | PERSONS or (
            opening in PARTIES and opening not in PEOPLES
        )
        alone = self.first == self.last or opening in DETERMINERS or not is_capital(words, self.first + 1)
        return text[0].lower() + text[1:] if lowered and alone else text

    def is_plural(self, words: Words) -> bool:
        """Whether a verb behind the phrase stands in the plural."""
        head = words.keys[self.last]
        return self.kind == "party" and (head.endswith(("s", "men")) or head in _ALWAYS_PLURAL)


def is_capital(words: Words, at: int) -> bool:
    """Whether the word at an index begins with a capital."""
    return 0 <= at < len(words) and words.text[words.starts[at]].isupper()


def phrase_at(words: Words, at: int) -> Phrase | None:
    """The phrase that begins here: a determiner, modifiers and a listed noun, or a name."""
    definite = key_at(words, at) in DETERMINERS
    head = at + definite
    limit = min(at + _LONGEST, len(words))
    last: int | None = None
    kind: Kind = "name"
    while head < limit:
        key = words.keys[head]
        if key in MARKS or (key in FUNCTION_WORDS and not is_capital(words, head)) or key == "'s":
            break
        if key in PERSONS or key in PARTIES:
            last, kind = head, "person" if key in PERSONS else "party"
        elif is_capital(words, head) and (last is None or last == head - 1) and key not in NOT_NAMES:
            known = "state" if key in STATES else kind
            last, kind = head, known if len(key) >= _SHORTEST_NAME else kind
        elif last is not None or not (definite or key in ADJECTIVES):
            break
        head += 1
    if last is None:
        return None
    if not definite and kind == "person" and not is_capital(words, last) and not is_capital(words, at):
        return None  # "minister" alone: no phrase of its own
    return Phrase(at, last, kind, definite or kind in {"state", "name"} or is_capital(words, last))


def phrase_before(words: Words, end: int) -> Phrase | None:
    """The longest phrase whose last word stands in front of `end`."""
    for first in range(max(0, end - _LONGEST), end):
        phrase = phrase_at(words, first)
        if phrase and phrase.last == end - 1:
            return phrase
    return None


def is_one_person(phrase: Phrase) -> bool:
    """Whether a phrase means one person: a role, or a name that no list of places has."""
    return phrase.kind in {"person", "name"}


def may_be(words: Words, phrase: Phrase, pronoun: str) -> bool:
    """Whether "he" or "she" may mean the person, as far as the words tell."""
    others = WOMEN if pronoun in {"he", "his", "him", "himself"} else MEN
    return others.isdisjoint(words.keys[phrase.first : phrase.last + 1])


def ends_clause(words: Words, at: int) -> bool:
    """Whether the clause ends in front of a word."""
    key = key_at(words, at)
    return not key or key in MARKS
