"""What a pattern is: the words that open it, and a rule that looks at the sentence around one of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_OPENS_A_CLAUSE = frozenset({"that", "said", "and", "but", "because", "if", "who", "which"})
MARKS = frozenset('،,.؛;:؟?!…"”“»«()[]–—')
_ENDS_A_CLAUSE = MARKS | _OPENS_A_CLAUSE


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way in which a sentence can be read twice."""

    triggers: frozenset[str]
    """Keys of the words at which `flag_at` is asked."""
    flag_at: Callable[[Words, int, Sequence[Figure]], Flag | None]
    """The flag for the word at an index, with the figures of the sentence; looks at a bounded stretch only."""


@dataclass(frozen=True, slots=True)
class Homograph:
    """A spelling with its question, its readings, and words that decide when an article has one of them."""

    question: str
    readings: tuple[str, ...]
    deciding: frozenset[str]


def key_at(words: Words, at: int) -> str:
    """The key of a word, empty outside the sentence."""
    return words.keys[at] if 0 <= at < len(words.keys) else ""


def end_of_clause(words: Words, at: int, most: int) -> int:
    """Index of the last word before the next mark, at most so many words on; `at` when a mark comes next."""
    last = at
    while last + 1 < len(words) and last - at < most and words.keys[last + 1] not in MARKS:
        last += 1
    return last


def clause_start(words: Words, at: int, most: int) -> int:
    """Index of the first word of the English clause a word stands in, at most so many words back."""
    first = at
    while first > max(0, at - most) and words.keys[first - 1] not in _ENDS_A_CLAUSE:
        first -= 1
    return first
