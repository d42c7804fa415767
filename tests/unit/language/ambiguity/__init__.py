from workbench.language import read
from workbench.language.model import Flag

AMBIGUITY = {"ambiguous_roles", "ambiguous_scope", "ambiguous_reference", "homograph"}


def ambiguities(text: str) -> list[Flag]:
    """The ambiguity flags of a text."""
    return [flag for passage in read(text) for flag in passage.flags if flag.code in AMBIGUITY]


def pairs_of(text: str) -> list[tuple[str, str]]:
    """Pairs written as two lines each, the ambiguous sentence first, with an empty line between them."""
    pairs = [pair.split("\n") for pair in text.strip().split("\n\n")]
    return [(ambiguous, clear) for ambiguous, clear in pairs]
