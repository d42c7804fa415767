"""Who did it to whom: whether two claims that tell of one act give the same parties opposite parts.

A predicate both claims share, as verb or verbal noun, or as two words of one event (won, lost), is read in each
claim by the grammar of its language; then the doer of one is held against the doer and the done-to of the other.
What both sides do alike (met, between … and …, with) has no direction and is left out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from workbench.language.compare import roles_arabic, roles_english
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.phrases import Phrase, Sides, likeness

_GRAMMARS = {"ar": roles_arabic, "en": roles_english}
_NAMED_ALIKE = 0.5
"""Likeness of two phrases from which they may name one party."""
_CLEARLY = 0.5
"""By how much one way of matching the parties must outdo the other."""
_TRIES = 12
"""Pairs of predicates that are looked at."""


@dataclass(frozen=True, slots=True)
class Roles:
    """The two parties as written in the first claim, and whether the second gives them each other's part."""

    first: str
    second: str
    swapped: bool
    one_event: bool
    """Told with words of one event that has two sides: won, lost."""
    other_form: bool
    """The words that tell of it are no form of each other by their endings: verb and verbal noun."""


def roles_between(a: ClaimFacts, b: ClaimFacts) -> Roles | None:
    """How two claims of one language give parts to the same two parties; None when they do not."""
    grammar = _GRAMMARS[a.language]
    known = _bare_words(a) | _bare_words(b)
    best: tuple[float, Roles] | None = None
    sides_b: dict[tuple[int, bool], list[Sides]] = {}
    for predicate, at_a, at_b in _shared_predicates(a, b):
        event = predicate[0] == "="
        if (at_b, event) not in sides_b:
            sides_b[at_b, event] = grammar.sides_at(b, at_b, known, event=event)
        if not sides_b[at_b, event]:
            continue
        for one in grammar.sides_at(a, at_a, known, event=event):
            for other in sides_b[at_b, event]:
                straight = _match(one.doer, other.doer, one.done_to, other.done_to)
                crossed = _match(one.doer, other.done_to, one.done_to, other.doer)
                likely = max(straight, crossed)
                if abs(straight - crossed) < _CLEARLY or (best and best[0] >= likely):
                    continue
                other_form = a.all_terms[at_a] != b.all_terms[at_b]
                best = (
                    likely,
                    Roles(
                        _written(a, one.doer.at),
                        _written(a, one.done_to.at),
                        crossed > straight,
                        event,
                        other_form,
                    ),
                )
    return best[1] if best else None


def _match(one: Phrase, other: Phrase, second: Phrase, third: Phrase) -> float:
    first, last = likeness(one, other), likeness(second, third)
    return first + last if min(first, last) >= _NAMED_ALIKE else 0.0


def _shared_predicates(a: ClaimFacts, b: ClaimFacts) -> Iterator[tuple[str, int, int]]:
    """The acts both claims may tell of, and the places of their words."""
    grammar = _GRAMMARS[a.language]
    places: dict[str, list[int]] = {}
    for predicate, at in grammar.predicates(b):
        places.setdefault(predicate, []).append(at)
    shared = (
        (predicate, at, other)
        for predicate, at in grammar.predicates(a)
        for other in places.get(predicate, ())
    )
    return islice(shared, _TRIES)


def _bare_words(facts: ClaimFacts) -> frozenset[str]:
    return frozenset(facts.words.keys) | frozenset(facts.all_terms.values())


def _written(facts: ClaimFacts, at: tuple[int, ...]) -> str:
    return facts.words.written(at[0], at[-1])
