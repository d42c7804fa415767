"""Who did it to whom: whether two claims that tell of one act give the same parties opposite parts.

A predicate both claims share, as verb or verbal noun, or as two words of one event (won, lost), is read in each
claim by the grammar of its language; then the doer of one is held against the doer and the done-to of the other.
What both sides do alike (met, between … and …, with) has no direction and is left out.
"""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from workbench.language.compare import roles_arabic, roles_english
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.phrases import Phrase, Sides, likeness

_GRAMMARS = {"ar": roles_arabic, "en": roles_english}
_NAMED_ALIKE = 0.5
"""Likeness of two phrases from which they may name one party."""
_CLEARLY = 0.5
"""By how much one way of matching the parties must outdo the other."""
_TOLD = 0.1
"""What an act known as one outweighs a word that may be any: the minister criticised, prime minister."""
_OUT_OF = frozenset({"من", "from"})
"""Behind these stands whom something is taken from, or only where from: compared with their like alone."""
_TRIES = 12
"""Pairs of predicates that are looked at."""


class Roles(NamedTuple):
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
    best, found = 0.0, None
    for act, one, other in _readings(a, b):
        known = _TOLD if act.is_event or a.all_terms[act.at_a][0] == "#" else 0.0
        straight = _match(one.doer, other.doer, one.done_to, other.done_to)
        crossed = _match(one.doer, other.done_to, one.done_to, other.doer)
        if abs(straight - crossed) < _CLEARLY or max(straight, crossed) + known <= best:
            continue
        best = max(straight, crossed) + known
        found = Roles(
            _written(a, one.doer.at),
            _written(a, one.done_to.at),
            swapped=crossed > straight,
            one_event=act.is_event,
            other_form=a.all_terms[act.at_a] != b.all_terms[act.at_b],
        )
    return found


class _Act(NamedTuple):
    """An act both claims tell of: the places of its words, and whether it is an event with two sides."""

    at_a: int
    at_b: int
    is_event: bool


def _readings(a: ClaimFacts, b: ClaimFacts) -> Iterator[tuple[_Act, Sides, Sides]]:
    """Each way of reading an act that both claims tell of, in the first and in the second."""
    sides_at = _GRAMMARS[a.language].sides_at
    known = _bare_words(a) | _bare_words(b)
    read_b: dict[tuple[int, bool], list[Sides]] = {}
    for act in _shared_acts(a, b):
        in_b = act.at_b, act.is_event
        if in_b not in read_b:
            read_b[in_b] = sides_at(b, act.at_b, known, event=act.is_event)
        if not read_b[in_b]:
            continue
        for one in sides_at(a, act.at_a, known, event=act.is_event):
            for other in read_b[in_b]:
                if (one.done_to.marker in _OUT_OF) == (other.done_to.marker in _OUT_OF):
                    yield act, one, other


def _match(one: Phrase, other: Phrase, second: Phrase, third: Phrase) -> float:
    first, last = likeness(one, other), likeness(second, third)
    return first + last if min(first, last) >= _NAMED_ALIKE else 0.0


def _shared_acts(a: ClaimFacts, b: ClaimFacts) -> Iterator[_Act]:
    """The acts both claims may tell of."""
    predicates = _GRAMMARS[a.language].predicates
    places: dict[str, list[int]] = {}
    for predicate, at in predicates(b):
        places.setdefault(predicate, []).append(at)
    shared = (
        _Act(at, other, predicate[0] == "=")
        for predicate, at in predicates(a)
        for other in places.get(predicate, ())
    )
    return islice(shared, _TRIES)


def _bare_words(facts: ClaimFacts) -> frozenset[str]:
    return frozenset(facts.words.keys) | frozenset(facts.all_terms.values())


def _written(facts: ClaimFacts, at: tuple[int, ...]) -> str:
    return facts.words.written(at[0], at[-1])
