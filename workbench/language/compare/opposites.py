"""Words of two claims that exclude each other."""

from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.stems import OPPOSED
from workbench.text.languages import Language


def opposed_words(a: ClaimFacts, b: ClaimFacts, one: str, other: str) -> bool:
    """Whether a term of the first claim and one of the second are ideas that exclude each other."""
    if not one.startswith("#") or not other.startswith("#") or a.language != b.language:
        return False
    return exclude_each_other(one, other, a.language)


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
