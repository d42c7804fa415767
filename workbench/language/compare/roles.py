"""Who did it to whom: whether two claims give the same parties opposite roles.

The parties named in both are put in the order of each text, and each text is read as doer first ("X defeated
Y") or sufferer first ("Y was defeated by X", "the defeat of Y at the hands of X"). Mutual words (met, agreed) and
parties joined by "and" have no direction.
"""

import re
from collections.abc import Mapping

from workbench.language.ambiguity.arabic_words import is_person
from workbench.language.arabic import opposites as arabic
from workbench.language.arabic.parties import PARTIES
from workbench.language.arabic.persons import AFTER_A_CLAUSE
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.stems import stem
from workbench.language.english import opposites as english
from workbench.language.english.persons import ROLES
from workbench.language.english.sides import PARTIES as ENGLISH_PARTIES
from workbench.language.words import key_of, keys_of
from workbench.text.languages import Language

_ORIGIN = re.compile("^ال.{2,}ي(?:ه|ون|ين)?$")
_MUTUAL: Mapping[Language, frozenset[str]] = {
    "ar": keys_of(arabic.MUTUAL),
    "en": frozenset(stem(word, "en") for word in english.MUTUAL.split()),
}
_DIRECTED: Mapping[Language, dict[str, str]] = {
    "ar": {key_of(word): idea for idea, words in arabic.DIRECTED.items() for word in words.split()},
    "en": {stem(word, "en"): idea for idea, words in english.DIRECTED.items() for word in words.split()},
}
_DAMMA = "\u064f"


def swapped_parties(a: ClaimFacts, b: ClaimFacts, *, same_words: bool) -> tuple[str, str] | None:
    """Two parties that change roles between the claims, as written in the first; None when none do."""
    if _is_mutual(a) or _is_mutual(b):
        return None
    parties_a, parties_b = _parties(a, same_words), _parties(b, same_words)
    shared = [term for term in parties_a if term in parties_b]
    for number, first in enumerate(shared):
        for second in shared[number + 1 :]:
            if _joined(a, parties_a[first], parties_a[second]) or _joined(
                b, parties_b[first], parties_b[second]
            ):
                continue
            in_order = (parties_a[first] < parties_a[second]) == (parties_b[first] < parties_b[second])
            if in_order == (_doer_first(a) == _doer_first(b)):
                continue
            return a.words.written(parties_a[first], parties_a[first]), a.words.written(
                parties_a[second], parties_a[second]
            )
    return None


def _parties(facts: ClaimFacts, any_noun: bool) -> dict[str, int]:
    """What can act, by the term it is compared by: names, persons, parties, adjectives of origin."""
    found: dict[str, int] = {}
    for n, term in facts.terms.items():
        key = facts.words.keys[n].removeprefix("و") if facts.language == "ar" else facts.words.keys[n]
        if facts.language == "ar":
            acts = (
                term.startswith("@")
                or key in PARTIES
                or is_person(key.removeprefix("ال"))
                or _ORIGIN.match(key) is not None
                or (
                    any_noun
                    and key.startswith("ال")
                    and not term.startswith("#")
                    and key not in AFTER_A_CLAUSE
                )
            )
        else:
            capital = facts.words.text[facts.words.starts[n]].isupper() and n > 0
            acts = term.startswith("@") or capital or key in ROLES or key in ENGLISH_PARTIES or any_noun
            acts = acts and not term.startswith("#") and key not in _DIRECTED["en"]
        if acts:
            found.setdefault(term, n)
    return found


def _is_mutual(facts: ClaimFacts) -> bool:
    first, stop = facts.span
    keys = facts.words.keys[first:stop]
    if facts.language == "en":
        return any(stem(key, "en") in _MUTUAL["en"] for key in keys)
    return any(
        key in _MUTUAL["ar"] or key.removeprefix("و").removeprefix("ال") in _MUTUAL["ar"] for key in keys
    )


def _joined(facts: ClaimFacts, one: int, other: int) -> bool:
    """X and Y: no direction between them."""
    low, high = min(one, other), max(one, other)
    between = facts.words.keys[low + 1 : high]
    if facts.language == "ar":
        return (
            facts.words.keys[high].startswith("و")
            and len(between) <= 2
            and not _is_name_with_waw(facts, high)
        )
    return "and" in between and len(between) <= 3


def _is_name_with_waw(facts: ClaimFacts, at: int) -> bool:
    """A name that begins with و itself (واشنطن)."""
    name = next((one for one in facts.names if facts.words.at(one.start) == at), None)
    return name is not None and name.start == facts.words.starts[at]


def _doer_first(facts: ClaimFacts) -> bool:
    """Whether the party in front is the doer."""
    first, stop = facts.span
    keys = facts.words.keys[first:stop]
    text = " ".join(keys)
    suffers = False
    if facts.language == "ar":
        suffers = any(f" {by} " in f" {text} " for by in arabic.BY if by != "امام")
        for n in range(first, min(first + 4, stop)):
            idea = _DIRECTED["ar"].get(facts.words.keys[n].removeprefix("و").removeprefix("ب"))
            if idea and idea.endswith("-"):
                return False
        word = facts.words.written(first, first) if first < stop else ""
        return not suffers and _DAMMA not in word[1:3]
    for idea in (_DIRECTED["en"].get(stem(key, "en")) for key in keys):
        if idea and idea.endswith("-"):
            return False
    return not re.search(
        r"\b(?:was|were|is|are|been|being)\b.*\bby\b|\bof\b.*\bby\b|\bat the hands of\b", text
    )
