"""Ambiguity, tested by pairs: what is asked about, and the neighbour one word away about which nothing is asked."""

from workbench.language import read
from workbench.language.model import Flag

AMBIGUITY = {"ambiguous_roles", "ambiguous_scope", "ambiguous_reference", "homograph"}


def ambiguities(text: str) -> list[Flag]:
    """The ambiguity flags of a text."""
    return [flag for passage in read(text) for flag in passage.flags if flag.code in AMBIGUITY]


def assert_told_apart(code: str, text: str) -> None:
    """Every pair of the text (two lines, the ambiguous sentence first, an empty line behind) is told apart."""
    for pair in text.strip().split("\n\n"):
        ambiguous, clear = pair.split("\n")
        found = ambiguities(ambiguous)
        assert [flag.code for flag in found] == [code], ambiguous
        assert len(found[0].readings) >= 2, ambiguous
        assert ambiguities(clear) == [], clear
