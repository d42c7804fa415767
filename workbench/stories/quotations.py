"""Whether two texts hold the same quotation. Pure."""

from functools import lru_cache

from workbench.language.words import reading_form

ALIKE = 0.6
"""Share of the shorter text's runs of three words from which two quotations are one."""
FEWEST = 5
"""Words; anything shorter is said by many."""

Run = tuple[str, ...]


def are_one(one: str, other: str) -> bool:
    """Whether two quotations are the same words, give or take a few. Languages do not meet here."""
    a, b = runs_of(one), runs_of(other)
    if not a or not b:
        return False
    return len(a & b) / min(len(a), len(b)) >= ALIKE


@lru_cache(maxsize=10_000)
def runs_of(text: str) -> frozenset[Run]:
    """The runs of three words in a text; none in one that is too short to be told from others."""
    words = "".join(one if one.isalnum() else " " for one in reading_form(text)).split()
    if len(words) < FEWEST:
        return frozenset()
    return frozenset(zip(words, words[1:], words[2:], strict=False))
