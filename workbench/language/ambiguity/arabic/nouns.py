"""Noun phrases for persons, parties and states, as far as lists and agreement tell."""

from dataclasses import dataclass
from typing import Literal

from workbench.language.ambiguity.pattern import MARKS, key_at
from workbench.language.arabic.parties import (
    ADJECTIVES,
    BOTH,
    HE,
    PARTIES,
    SHE,
    STATES_HE,
)
from workbench.language.arabic.persons import AFTER_A_CLAUSE, KIN, KIN_F, ROLES, ROLES_F
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.arabic.roles import AGENT_NAMED, AGENT_NAMED_BEHIND
from workbench.language.words import Words, key_of

Kind = Literal["person", "party", "state"]
Agreement = Literal["he", "she", "they"]
MALE = ROLES | KIN
FEMALE = ROLES_F | KIN_F
_LONGEST = 5
_SHORTEST_WITH_CLITIC = 3


@dataclass(frozen=True, slots=True)
class Noun:
    """A word that names a person, party or state, with what is joined in front of it."""

    clitic: str
    kind: Kind
    agreement: Agreement
    definite: bool


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun with its genitive and adjectives: its first and last word."""

    first: int
    last: int
    noun: Noun

    def written(self, words: Words) -> str:
        """As the text writes it, without what is joined in front."""
        text = words.written(self.first, self.last)
        if self.noun.clitic.endswith("ل") and text.startswith(self.noun.clitic + "ل"):
            return "ا" + text[len(self.noun.clitic) :]
        return text[len(self.noun.clitic) :]


def _lexicon() -> dict[str, Noun]:
    lexicon: dict[str, Noun] = {}
    for clitic in ("", "و", "ف", "ب", "ل", "ك", "وب", "ول"):
        for keys, kind, agreement in _LISTS:
            for key in keys:
                if clitic and len(key) < _SHORTEST_WITH_CLITIC:
                    continue  # لام is no mother
                definite = kind == "state" or key.startswith("ال")
                joined = clitic + (key[1:] if clitic.endswith("ل") and key.startswith("ال") else key)
                lexicon.setdefault(joined, Noun(clitic, kind, agreement, definite))
    return lexicon


def _with_article(keys: frozenset[str]) -> frozenset[str]:
    return keys | {"ال" + key for key in keys}


_LISTS: tuple[tuple[frozenset[str], Kind, Agreement], ...] = (
    (_with_article(MALE), "person", "he"),
    (_with_article(FEMALE), "person", "she"),
    (HE, "party", "he"),
    (SHE, "party", "she"),
    (PARTIES, "party", "they"),
    (PLACE_KEYS & STATES_HE, "state", "he"),
    (PLACE_KEYS, "state", "she"),
)
_NOUNS = _lexicon()


def is_person(noun: str) -> bool:
    """Whether a noun without its article means a person."""
    return noun in MALE or noun in FEMALE


def noun_at(words: Words, at: int) -> Noun | None:
    """The noun at an index, when it names a person, party or state."""
    noun = _NOUNS.get(key_at(words, at))
    if noun is None or noun.definite or noun.kind != "person" or noun.agreement != "she":
        return noun
    if words.keys[at].endswith("ه") and words.text[words.ends[at] - 1] == "ه":
        return None  # مساعده: his assistant, no woman
    return noun


def is_adjective(words: Words, at: int) -> bool:
    """Whether a definite word behind a noun is shaped like an adjective: الحكومية, الأجانب, not السفن or القرى."""
    key = key_at(words, at)
    if key in ADJECTIVES:
        return True
    return (
        key.startswith("ال")
        and key.endswith(("يه", "ي", "يين", "يون"))
        and words.text[words.ends[at] - 1] != "ى"
        and len(key) > 4
        and key not in PARTIES
        and key not in PLACE_KEYS
        and not is_person(key[2:])
    )


def phrase_at(words: Words, at: int) -> Phrase | None:
    """The phrase that begins with a noun of the lists; a genitive makes it definite."""
    noun = noun_at(words, at)
    if noun is None:
        return None
    last = at
    while not noun.definite and last - at < _LONGEST:
        key = key_at(words, last + 1)
        following = noun_at(words, last + 1)
        if key.startswith("ال") or (following is not None and not following.clitic and following.definite):
            noun = Noun(noun.clitic, noun.kind, noun.agreement, True)
        elif following is None or following.clitic:
            if not (key.isalpha() and key not in AFTER_A_CLAUSE and key_at(words, last + 2).startswith("ال")):
                break  # else قوات حفظ السلام
            if noun.kind != "party" or key[0] in "وبل":
                break
        last += 1
    while noun.definite and last - at < _LONGEST and is_adjective(words, last + 1):
        if (
            last == at
            and noun.agreement == "he"
            and noun.kind == "person"
            and words.keys[last + 1].endswith("ه")
        ):
            break  # ينتقد الوزير المعارضة
        last += 1
    return Phrase(at, last, noun)


def phrase_before(words: Words, end: int) -> Phrase | None:
    """The longest phrase whose last word stands in front of `end`."""
    for first in range(max(0, end - _LONGEST), end):
        phrase = phrase_at(words, first)
        if phrase and phrase.last == end - 1 and phrase.noun.definite:
            return phrase
    return None


def as_subject(phrase: str) -> str:
    """A phrase in the nominative, where the plural or the dual shows it: المتمردون المسلحون."""
    return " ".join(_in_case(word, "ين", "ون", "ان") for word in phrase.split())


def as_complement(phrase: str) -> str:
    """A phrase behind a preposition or a verb: المتمردين المسلحين."""
    return " ".join(_in_case(_in_case(word, "ون", "ين", "ين"), "ان", "ين", "ين") for word in phrase.split())


def _in_case(word: str, ending: str, plural: str, dual: str) -> str:
    key = key_of(word)
    if not word.endswith(ending) or not (key in PARTIES or key.endswith(("يين", "يون"))):
        return word
    return word.removesuffix(ending) + (dual if key in BOTH else plural)


def agent_is_named(words: Words, start: int, end: int) -> bool:
    """Whether "at the hands of", "on the part of" or the weapon of somebody stands between two words."""
    for at in range(max(start, 1), min(end, len(words))):
        key = words.keys[at]
        if key in AGENT_NAMED or (key in AGENT_NAMED_BEHIND and words.keys[at - 1] in {"من", "علي"}):
            return True
    return False


def ends_clause(words: Words, at: int) -> bool:
    """Whether the clause is complete in front of a word: a mark, a preposition or adverb, or the end."""
    key = key_at(words, at)
    return not key or key in MARKS or key in AFTER_A_CLAUSE
