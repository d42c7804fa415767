"""Words of two claims that exclude each other."""

from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.stems import OPPOSED


def opposed_words(a: ClaimFacts, b: ClaimFacts, one: str, other: str) -> bool:
    """Whether a term of the first claim and one of the second are ideas that exclude each other."""
    if not one.startswith("#") or not other.startswith("#") or a.language != b.language:
        return False
    return frozenset((one[1:], other[1:])) in OPPOSED[a.language]
