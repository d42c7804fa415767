"""A relative clause behind two persons: "the brother of the MP who threatened the newspaper".

Quiet behind a comma, which ties it to the whole, and when only one of the two can be "who".
"""

from collections.abc import Sequence

from workbench.language.ambiguity.english.nouns import phrase_at, phrase_before
from workbench.language.ambiguity.pattern import Pattern, end_of_clause, key_at
from workbench.language.english.persons import PERSONS
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_LONGEST_CLAUSE = 5
_OPENS_A_PHRASE = frozenset(
    {
        "the",
        "a",
        "an",
        "of",
        "to",
        "in",
        "on",
        "at",
        "for",
        "from",
        "by",
        "with",
        "his",
        "her",
        "and",
        "that",
        "as",
    }
)
_JOINS = frozenset({"of", "to", "for"})


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    owner = phrase_before(words, at)
    if owner is None or owner.kind != "person" or not owner.definite or owner.last != at - 1:
        return None
    if key_at(words, owner.first - 1) not in _JOINS or key_at(words, owner.first - 2) not in PERSONS:
        return None
    head = next((n for n in range(owner.first - 2, max(-1, owner.first - 6), -1) if _opens(words, n)), None)
    if head is None or phrase_at(words, head) is None:
        return None
    last = end_of_clause(words, at, _LONGEST_CLAUSE)
    while last > at + 1 and words.keys[last] in _OPENS_A_PHRASE:
        last -= 1
    one, other = words.written(head, at - 1), owner.written(words)
    one = one[0].lower() + one[1:]
    return Flag(
        "ambiguous_reference",
        words.starts[head],
        words.ends[last],
        f"“{words.written(at, last)}”: {other}, or {one}?",
        (f"{other[0].upper()}{other[1:]}.", f"{one[0].upper()}{one[1:]}."),
    )


def _opens(words: Words, at: int) -> bool:
    return words.keys[at] in {"the", "a", "an", "his", "her", "their"}


PATTERN = Pattern(frozenset({"who"}), _flag_at)
