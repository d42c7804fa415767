"""The root of an Arabic word: what the verb, the verbal noun and the participles of one act share."""

import re
from functools import lru_cache

from workbench.language.compare.stems import JOINT, KEPT

_LETTERS_IN_FRONT = frozenset("تنمسبلف")
"""Of the imperfect, of participles and derived verbs, and joined prepositions."""
_WEAK = re.compile("[اويءىئؤ]")
_PRONOUN = re.compile("(?:(?<=...)(?:وا|ها|هم)|ه)$")


@lru_cache(KEPT)
def roots_of(key: str) -> frozenset[str]:
    """What the verb and verbal noun of one act share: their consonants, with and without the letters in front."""
    found: set[str] = set()
    for bare in {key, JOINT.sub("", key, count=1)}:
        bare = _PRONOUN.sub("", bare, count=1)
        bare = bare.removesuffix("ت") if len(bare) > 3 else bare
        consonants = _WEAK.sub("", bare)
        found.add(consonants)
        if consonants[:1] in _LETTERS_IN_FRONT and len(consonants) > 2:
            found.add(consonants[1:])
    return frozenset(root for root in found if len(root) >= 2)
