"""Words of two claims that exclude each other."""

from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.stems import OPPOSED
from workbench.text.languages import Language


def exclude_each_other(one: str, other: str, language: Language) -> bool:
    """Whether two ideas ("#up", "#-die" for one denied) cannot be said of the same thing at once."""
    denied_one, denied_other = one.startswith("#-"), other.startswith("#-")
    if denied_one != denied_other:
        return one.lstrip("#-") == other.lstrip("#-")
    return not denied_one and frozenset((one[1:], other[1:])) in OPPOSED[language]


def opposite_sayings(a: ClaimFacts, b: ClaimFacts) -> str | None:
    """A term of which the claims say things that exclude each other; None when there is none."""
    for term, ideas in a.said_of.items():
        others = b.said_of.get(term, set())
        if ideas & others:
            continue
        if any(exclude_each_other(one, other, a.language) for one in ideas for other in others):
            return term
    return None
