"""A number read from words or digits."""

from collections.abc import Callable
from dataclasses import dataclass

from workbench.language.words import Words


@dataclass(slots=True)
class Number:
    """Its last word and value; `high` is the upper end of a vague number such as "dozens"."""

    last: int
    value: int | float
    high: int | float | None = None
    factor: int = 1
    """The thousand or million it ends with: "between 2 and 3 million" lends it to the two."""


NumberReader = Callable[[Words, int], Number | None]
"""Reads the number that begins at a word; None when none does."""


def whole(value: int | float) -> int | float:
    """The value as an integer when it is one; rounded where binary fractions leave dust."""
    if isinstance(value, int):
        return value
    value = round(value, 6)
    return int(value) if value == int(value) else value
