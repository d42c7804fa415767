"""Words of two claims that exclude each other."""

from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.stems import OPPOSED, QUALITIES
from workbench.text.languages import Language

_DENYING = ("un", "in", "im", "ir", "il", "non", "dis")
_SHORTEST = 4
"""Letters of a word that a prefix can deny."""
_FOR = frozenset({"for", "favour", "favor", "لصالح", "مع", "لمصلحه"})
_AGAINST = frozenset({"against", "ضد"})


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


def tells_apart(facts: ClaimFacts, at: int) -> bool:
    """Whether a word only tells one thing from another: a quality of an indefinite noun."""
    idea = facts.terms[at].lstrip("#-")
    if idea not in QUALITIES[facts.language]:
        return False
    keys = facts.words.keys
    if facts.language == "en":
        return not {"a", "an"}.isdisjoint(keys[max(0, at - 2) : at])
    return not keys[at].startswith("ال") and at > 0 and not keys[at - 1].startswith("ال")


def negated_words(a: ClaimFacts, b: ClaimFacts) -> tuple[int, int] | None:
    """Words of which one denies the other by its first letters: approved, unapproved."""
    if a.language != "en":
        return None
    plain_a = {a.words.keys[n]: n for n in a.terms}
    plain_b = {b.words.keys[n]: n for n in b.terms}
    for key in plain_a.keys() ^ plain_b.keys():
        bare = next((key[len(prefix) :] for prefix in _DENYING if key.startswith(prefix)), "")
        if len(bare) < _SHORTEST:
            continue
        if key in plain_a and bare in plain_b and bare not in plain_a:
            return plain_a[key], plain_b[bare]
        if key in plain_b and bare in plain_a and bare not in plain_b:
            return plain_a[bare], plain_b[key]
    return None


def for_and_against(a: ClaimFacts, b: ClaimFacts) -> tuple[int, int] | None:
    """Where one claim is for what the other is against: لصالح القانون, ضد القانون."""
    for n, favours in _stances(a).items():
        for m, other in _stances(b).items():
            if favours[0] != other[0] and favours[1] == other[1]:
                return n, m
    return None


def _stances(facts: ClaimFacts) -> dict[int, tuple[bool, str]]:
    """Words for and against, with whether they are for, and the term behind them."""
    keys = facts.words.keys
    found: dict[int, tuple[bool, str]] = {}
    for n, key in enumerate(keys):
        if key not in _FOR and key not in _AGAINST:
            continue
        term = next((facts.terms[m] for m in range(n + 1, min(n + 3, len(keys))) if m in facts.terms), "")
        if term:
            found[n] = key in _FOR, term
    return found
