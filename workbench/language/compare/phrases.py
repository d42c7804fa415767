"""Noun phrases around a predicate, each with the preposition in front of it."""

from collections.abc import Sequence
from typing import NamedTuple


class Phrase(NamedTuple):
    """A noun phrase: the preposition it stands behind ("" for none), its words, and what they are compared by."""

    marker: str
    at: tuple[int, ...]
    terms: tuple[str, ...]

    def cut(self, n: int) -> tuple["Phrase", "Phrase"]:
        """The phrase as two, the second beginning with its n-th word."""
        return (
            Phrase(self.marker, self.at[:n], self.terms[:n]),
            Phrase(self.marker, self.at[n:], self.terms[n:]),
        )


class Sides(NamedTuple):
    """Who did it to whom, as one way of reading the words around a predicate."""

    doer: Phrase
    done_to: Phrase


def likeness(one: Phrase, other: Phrase) -> float:
    """How far two phrases name the same party, 0 to 1: Dice's coefficient of the words they share in one order."""
    longest = [0] * (len(other.terms) + 1)
    for term in one.terms:
        diagonal = 0
        for n, another in enumerate(other.terms, 1):
            kept = longest[n]
            longest[n] = diagonal + 1 if same_term(term, another) else max(kept, longest[n - 1])
            diagonal = kept
    return 2 * longest[-1] / max(1, len(one.terms) + len(other.terms))


def same_term(one: str, other: str) -> bool:
    """The same term, or one with an ending the stem has kept."""
    if one == other:
        return True
    short, long = (one, other) if len(one) < len(other) else (other, one)
    return long.startswith(short) and len(short) >= 3 and len(long) - len(short) <= 2 and long[0] != "@"


def first_with(phrases: Sequence[Phrase], markers: frozenset[str]) -> Phrase | None:
    """The first phrase behind one of these prepositions."""
    return next((phrase for phrase in phrases if phrase.marker in markers), None)
