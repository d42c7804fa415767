"""How alike two claims read: for suggesting which claim another one repeats. Pure."""

import re
from collections.abc import Hashable, Mapping
from typing import TypeVar

_WORD = re.compile(r"\w+")
_ARABIC_PREFIX = re.compile(r"^(?:[وف])?(?:ال|[بلك]ال|لل)?(?=\w{3})")
"""And, so, the, with the, for the: written together with the word after them."""

ALIKE = 0.45
"""Share of common words from which a repeat is worth suggesting."""

Key = TypeVar("Key", bound=Hashable)


def words_of(search_text: str) -> frozenset[str]:
    """The words of a folded text, without what Arabic writes together with them."""
    return frozenset(_ARABIC_PREFIX.sub("", word) for word in _WORD.findall(search_text) if len(word) > 1)


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Share of common words, 0 to 1; a short claim inside a long one counts nearly whole."""
    if not one or not other:
        return 0.0
    common = len(one & other)
    return 0.5 * common / len(one | other) + 0.5 * common / min(len(one), len(other))


def most_alike(wanted: str, others: Mapping[Key, str], *, most: int = 5) -> list[Key]:
    """The keys of the folded texts that `wanted` may repeat, best first."""
    words = words_of(wanted)
    scored = [(likeness(words, words_of(text)), key) for key, text in others.items()]
    alike = [(score, key) for score, key in scored if score >= ALIKE]
    return [key for _, key in sorted(alike, key=lambda pair: -pair[0])[:most]]
