"""Whether two texts hold the same quotation. Pure."""

from workbench.language.words import reading_form

ALIKE = 0.6
"""Share of the shorter text's runs of three words from which two quotations are one."""
FEWEST = 5
"""Words; anything shorter is said by many."""


def are_one(one: str, other: str) -> bool:
    """Whether two quotations are the same words, give or take a few. Languages do not meet here."""
    a, b = _words(one), _words(other)
    if min(len(a), len(b)) < FEWEST:
        return False
    runs_a, runs_b = _runs(a), _runs(b)
    return len(runs_a & runs_b) / min(len(runs_a), len(runs_b)) >= ALIKE


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return set(zip(words, words[1:], words[2:], strict=False))


def _words(text: str) -> list[str]:
    return "".join(one if one.isalnum() else " " for one in reading_form(text)).split()
