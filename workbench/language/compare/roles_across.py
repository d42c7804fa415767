"""Who did it to whom in an Arabic and an English claim, by the acts and parties that both languages have."""

from collections.abc import Iterator, Mapping
from itertools import islice

from workbench.language.compare import roles_arabic, roles_english
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.phrases import Phrase, Sides, likeness
from workbench.language.compare.two_languages import act_of

_GRAMMARS = {"ar": roles_arabic, "en": roles_english}
_SAME_PARTY = 0.5
_TRIES = 12
"""Pairs of words of acts that are looked at."""


def roles_across(
    a: ClaimFacts, known_a: Mapping[int, str], b: ClaimFacts, known_b: Mapping[int, str]
) -> tuple[Sides, bool] | None:
    """Who did it to whom in the first claim, and whether the second tells it the other way round.

    `known_a` and `known_b` are the words that both languages have, as `concepts` gives them.
    """
    acts_b: dict[str, list[int]] = {}
    for act, at in acts_in(b, known_b):
        acts_b.setdefault(act, []).append(at)
    shared = ((at, other) for act, at in acts_in(a, known_a) for other in acts_b.get(act, ()))
    for at_a, at_b in islice(shared, _TRIES):
        for one in _GRAMMARS[a.language].sides_at(a, at_a, frozenset(), event=True):
            for other in _GRAMMARS[b.language].sides_at(b, at_b, frozenset(), event=True):
                swapped = _swapped(one, known_a, other, known_b)
                if swapped is not None:
                    return one, swapped
    return None


def _swapped(one: Sides, known_a: Mapping[int, str], other: Sides, known_b: Mapping[int, str]) -> bool | None:
    doer_a, done_a = _named(one.doer, known_a), _named(one.done_to, known_a)
    doer_b, done_b = _named(other.doer, known_b), _named(other.done_to, known_b)
    straight = min(likeness(doer_a, doer_b), likeness(done_a, done_b))
    crossed = min(likeness(doer_a, done_b), likeness(done_a, doer_b))
    if max(straight, crossed) < _SAME_PARTY or straight == crossed:
        return None
    return crossed > straight


def _named(phrase: Phrase, known: Mapping[int, str]) -> Phrase:
    """A phrase by its concepts, once each, in an order of their own: adjectives stand on different sides."""
    terms = sorted({known[n] for n in phrase.at if n in known})
    return Phrase(phrase.marker, phrase.at, tuple(terms))


def acts_in(facts: ClaimFacts, known: Mapping[int, str]) -> Iterator[tuple[str, int]]:
    """Words of acts: events told from either side, acts, ideas."""
    seen: set[int] = set()
    for event, n in _GRAMMARS[facts.language].predicates(facts):
        if event[0] == "=":
            yield event, n
            seen.add(n)
        if n in seen:
            continue
        seen.add(n)
        act = act_of(facts.words.keys[n], facts.language)
        if act:
            yield act, n
        if known.get(n, "")[:1] == "#":
            yield known[n], n
