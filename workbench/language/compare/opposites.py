"""Words of two claims that exclude each other, and what one denies of the other's opposite."""

from dataclasses import dataclass

from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.contraries import (
    are_contrary,
    contrary_of,
    is_contrary,
    is_effect,
    is_quality,
)
from workbench.language.compare.ideas import OPPOSED, QUALITIES
from workbench.language.compare.once import once
from workbench.language.compare.outcomes import are_of_one_thing
from workbench.language.compare.told import Told, told_by
from workbench.text.languages import Language

_DENYING = ("un", "in", "im", "ir", "il", "non", "dis", "de", "mis")
_SHORTEST = 4
"""Letters of a word that a prefix can deny."""
_STANCE = 3
"""Words between "for" or "against" and what it is about, or the denial in front of it."""
_FOR = frozenset({"for", "favour", "favor", "pro", "لصالح", "مع", "لمصلحه"})
_FOR_OR_AGAINST = _FOR | {"against", "anti", "ضد"}


@dataclass(frozen=True)
class Opposites:
    """The opposite words of two claims, in one language or two."""

    a: ClaimFacts
    b: ClaimFacts

    @once
    def found(self) -> tuple[int, int] | None:
        """Words of the two claims that exclude each other; what only takes another idea back counts last."""
        found = negated_words(self.a, self.b) or for_and_against(self.a, self.b)
        if found:
            return found
        takes_back = any(one.takes_back for told in self._told for one in told)
        for every in (False, True) if takes_back else (True,):
            found = self._excluding(*(_ideas(told, every=every) for told in self._told))
            if found or self._denies_the_opposite:
                return found
        return None

    @property
    def is_denied(self) -> bool:
        """Whether one only denies the opposite of what the other tells: not open, closed."""
        return self.found is None and self._denies_the_opposite

    @once
    def are_of_different_things(self) -> bool:
        """Whether words that win and lose are of different things: the war, 200 soldiers."""
        if self.found is not None or self.is_denied:
            return False
        a, b = self.ideas
        return any(
            self._exclude(one, other) and not are_of_one_thing(self.a, a[one], self.b, b[other])
            for one in a.keys() - b.keys()
            for other in b.keys() - a.keys()
        )

    @once
    def places(self) -> tuple[frozenset[int], frozenset[int]] | None:
        """All the words of what excludes each other, where that is listed as contraries."""
        pairs = [
            (one.places, other.places)
            for one, other in self._told_there
            if are_contrary(one.idea, other.idea)
        ]
        if not pairs:
            return None
        return frozenset().union(*(a for a, _ in pairs)), frozenset().union(*(b for _, b in pairs))

    @property
    def is_only_of_effect(self) -> bool:
        """Whether nothing but one making and the other ending a thing excludes each other."""
        return self.found is not None and not any(
            self._exclude(one.term, other.term) for one, other in self._told_there if not is_effect(one.idea)
        )

    @once
    def _told_there(self) -> list[tuple[Told, Told]]:
        """What the words found to exclude each other tell, each with each."""
        if self.found is None:
            return []
        a, b = (
            [one for one in told if one.at == at] for told, at in zip(self._told, self.found, strict=True)
        )
        return [(one, other) for one in a for other in b]

    @once
    def ideas(self) -> tuple[dict[str, int], dict[str, int]]:
        """The ideas each claim tells of, as terms, with the first word that stands for each."""
        one, other = (
            _ideas([each for each in told if not is_contrary(each.idea)], every=True) for told in self._told
        )
        return one, other

    @once
    def _told(self) -> tuple[list[Told], list[Told]]:
        return told_by(self.a), told_by(self.b)

    def _excluding(self, ideas_a: dict[str, int], ideas_b: dict[str, int]) -> tuple[int, int] | None:
        plain_b = [other for other in ideas_b if not is_contrary(other)]
        for one, at_a in ideas_a.items():
            for other in [contrary_of(one)] if is_contrary(one) else plain_b:
                at_b = ideas_b.get(other)
                if at_b is None or not self._exclude(one, other):
                    continue
                if not are_of_one_thing(self.a, at_a, self.b, at_b):
                    continue
                if tells_apart(self.a, at_a, one) or tells_apart(self.b, at_b, other):
                    continue
                if (one not in ideas_b and other not in ideas_a) or opposite_sayings(self.a, self.b):
                    return at_a, at_b
        return None

    @once
    def _denies_the_opposite(self) -> bool:
        if for_and_against(self.a, self.b, denied=True) is not None:
            return True
        terms_a, terms_b = ({told.term for told in one} for one in self._told)
        return self._denies_an_opposite(terms_a, terms_b) or self._denies_an_opposite(terms_b, terms_a)

    def _denies_an_opposite(self, terms: set[str], of: set[str]) -> bool:
        """Whether a denied idea of one claim excludes, affirmed, what the other tells. Where it denies just what
        the other tells, that decides."""
        denied = {term.replace("#-", "#") for term in terms if term.startswith("#-")} - of
        return any(
            self._exclude(one, other) for one in denied for other in of - terms if not other.startswith("#-")
        )

    def _exclude(self, one: str, other: str) -> bool:
        a, b = self.a.language, self.b.language
        return exclude_each_other(one, other, a) or (a != b and exclude_each_other(one, other, b))


def _ideas(told: list[Told], *, every: bool) -> dict[str, int]:
    """`every`: also those that only take another back."""
    found: dict[str, int] = {}
    for one in told:
        if every or not one.takes_back:
            found.setdefault(one.term, one.at)
    return found


def exclude_each_other(one: str, other: str, language: Language) -> bool:
    """Whether two ideas ("#up", "#-die" for one denied) cannot be said of the same thing at once."""
    denied_one, denied_other = one.startswith("#-"), other.startswith("#-")
    if denied_one != denied_other:
        return one.lstrip("#-") == other.lstrip("#-") and not is_contrary(one)
    if denied_one:
        return False
    return are_contrary(one, other) or frozenset((one[1:], other[1:])) in OPPOSED[language]


def opposite_sayings(a: ClaimFacts, b: ClaimFacts) -> str | None:
    """A term of which the claims say things that exclude each other; None when there is none."""
    for term, ideas in a.said_of.items():
        others = b.said_of.get(term, set())
        if ideas & others:
            continue
        if any(exclude_each_other(one, other, a.language) for one in ideas for other in others):
            return term
    return None


def tells_apart(facts: ClaimFacts, at: int, term: str) -> bool:
    """Whether a word only tells one thing from another: a quality of an indefinite noun."""
    idea = term.lstrip("#-")
    if idea not in QUALITIES[facts.language] and not is_quality(idea):
        return False
    keys = facts.words.keys
    if facts.language == "en":
        return not {"a", "an"}.isdisjoint(keys[max(0, at - 2) : at])
    return not keys[at].startswith("ال") and at > 0 and not keys[at - 1].startswith("ال")


def negated_words(a: ClaimFacts, b: ClaimFacts) -> tuple[int, int] | None:
    """Words of which one denies the other by its first letters: approved, unapproved."""
    if not a.language == b.language == "en":
        return None
    plain_a = {a.words.keys[n]: n for n in a.terms}
    plain_b = {b.words.keys[n]: n for n in b.terms}
    for key in plain_a.keys() ^ plain_b.keys():
        if not key.startswith(_DENYING):
            continue
        bare = next(key[len(prefix) :] for prefix in _DENYING if key.startswith(prefix))
        if len(bare) < _SHORTEST:
            continue
        if key in plain_a and bare in plain_b and bare not in plain_a:
            return plain_a[key], plain_b[bare]
        if key in plain_b and bare in plain_a and bare not in plain_b:
            return plain_a[bare], plain_b[key]
    return None


def for_and_against(a: ClaimFacts, b: ClaimFacts, *, denied: bool = False) -> tuple[int, int] | None:
    """Where one claim is for what the other is against: لصالح القانون, ضد القانون.

    `denied`: where just one of them denies it, and so says the same: not in favour, against.
    """
    stances_b = _stances(b)
    for n, (favours, is_denied, term) in _stances(a).items() if stances_b else ():
        for m, (also_favours, is_denied_too, other) in stances_b.items():
            if favours != also_favours and term == other and (is_denied != is_denied_too) == denied:
                return n, m
    return None


def _stances(facts: ClaimFacts) -> dict[int, tuple[bool, bool, str]]:
    """Words for and against: whether they are for, whether that is denied, and the term behind them."""
    found: dict[int, tuple[bool, bool, str]] = {}
    for n, key in enumerate(facts.words.keys):
        if key not in _FOR_OR_AGAINST:
            continue
        term = next((facts.terms[m] for m in range(n + 1, n + 1 + _STANCE) if m in facts.terms), "")
        if term:
            is_denied = any(m in facts.clause_negations for m in range(n - _STANCE, n))
            found[n] = key in _FOR, is_denied, term
    return found
