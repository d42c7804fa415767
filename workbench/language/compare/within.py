"""The relation of two claims in one language.

Order of the rules: whether they speak of the same thing at all; figures; polarity; one event told from both sides;
ideas that exclude each other; swapped roles; rejection and failure; names that only look alike; dates; one name or
place where the other has another; and, where nothing differs, whether one says more.
"""

from dataclasses import dataclass, replace

from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.concepts import concepts
from workbench.language.compare.conclusion import (
    Conclusion,
    by_figures,
    claimants,
    denied_and_affirmed,
    differing_dates,
    shared_figures,
    sides,
)
from workbench.language.compare.exchange import exchanged
from workbench.language.compare.figures import FigurePair, figure_pairs
from workbench.language.compare.matter import different_matter
from workbench.language.compare.once import once
from workbench.language.compare.opposites import Opposites
from workbench.language.compare.outcomes import by_outcome
from workbench.language.compare.overlap import Overlap
from workbench.language.compare.roles import Roles, roles_between
from workbench.language.compare.spelling import renamings
from workbench.language.compare.substitution import alike_names, substitution

_LOOSE = frozenset({"unrelated", "little_in_common", "similar_words"})
"""Reasons too weak for claims compared with their claimants in them."""
_TOPIC = 0.28
"""Share of common words from which two claims may speak of the same thing."""
_SIMILAR = 0.52
"""… from which claims that do not differ may say the same."""
_CLOSE = 0.55
"""… from which a difference in polarity or figures is one about the same thing."""
_DENIED = 0.6
"""… of what one claim denies that the other must affirm: no dog in a cage is no contradiction of a dog."""
_SAME_THING = 0.4
"""… from which figures of a kind count the same."""
_SAME_PLACE = 0.45
"""… from which another place means another event of the kind."""
_ALIKE = 0.72
"""… from which they say the same."""
_FEW = 2
"""Terms of their own that claims of making and ending one thing may have."""
_FROM_TO = 2
"""Figures of a change that says from where to where."""


def in_one_language(a: ClaimFacts, b: ClaimFacts, order: int | None) -> Conclusion:
    """The relation of two claims in one language; `order` is 1 when the second is later, -1 when earlier.

    What is asserted is compared without who asserts it, as far as that leaves anything in common: where the
    claimant has been taken for more than it is, the whole claims are compared.
    """
    conclusion = _pair(a, b, order).conclude()
    if conclusion[0] == "unrelated" and (a.statements or b.statements):
        pair = _pair(replace(a, statements=()), replace(b, statements=()), order)
        whole = pair.conclude()
        if whole[0] == "contradict" and pair.opposes_only(a.head, b.head):
            return conclusion
        return whole if whole[2][0] not in _LOOSE else conclusion
    return conclusion


def _pair(a: ClaimFacts, b: ClaimFacts, order: int | None) -> "Pair":
    renamed = renamings(a, b)
    return Pair(a, replace(b, renamed=renamed) if renamed else b, order)


@dataclass(frozen=True)
class Pair:
    """Two claims while they are compared."""

    a: ClaimFacts
    b: ClaimFacts
    order: int | None

    def conclude(self) -> Conclusion:
        shared = self._overlap.share()
        relation, score, codes = self._relation(shared)
        if relation != "unrelated":
            codes += claimants(self.a, self.b)
        return relation, score, codes

    def _relation(self, shared: float) -> Conclusion:
        if shared < _TOPIC:
            return "unrelated", 0.02 + 0.1 * shared, ("unrelated",)
        if self._roles and self._roles.other_form:
            shared = self._overlap.share(one_act=True)
        rules = (
            self._by_figures,
            self._by_polarity,
            self._by_one_event,
            self._by_outcome,
            self._by_opposites,
            self._by_roles,
            self._by_reversal,
            self._by_alike_names,
            self._by_dates,
            self._by_names,
        )
        for rule in rules:
            conclusion = rule(shared)
            if conclusion:
                return conclusion
        return self._alike(shared)

    @once
    def _overlap(self) -> Overlap:
        return Overlap(self.a, self.b, self._opposites)

    def _by_figures(self, shared: float) -> Conclusion | None:
        if shared < _SAME_THING or differing_dates(self.a, self.b):
            return None
        if self._moves_on:
            times = (
                facts.words.text[facts.figures[0].start : facts.figures[-1].end] for facts in (self.a, self.b)
            )
            return "different_scope", 0.2, (sides("date", *times),)
        conclusion = by_figures(self.a, self.b, self._figures, shared=shared, order=self.order)
        if conclusion and conclusion[0] == "contradict" and (other := different_matter(self.a, self.b)):
            return "different_scope", 0.3, (other,)
        return conclusion

    @property
    def _moves_on(self) -> bool:
        """Whether one change begins where the other, the opposite one, has ended: from 10 to 5, from 5 to 10."""
        ideas_a, ideas_b = self._opposites.ideas
        if self._opposites.found is None or "#up" not in ideas_a.keys() ^ ideas_b.keys():
            return False
        a, b = (
            [facts.words.keys[facts.words.at(figure.start)] for figure in facts.figures]
            for facts in (self.a, self.b)
        )
        return bool(a and b) and (
            (len(a) == _FROM_TO and a[-1] == b[0]) or (len(b) == _FROM_TO and b[-1] == a[0])
        )

    @once
    def _figures(self) -> list[FigurePair]:
        return figure_pairs(self.a, self.b)

    def _by_polarity(self, shared: float) -> Conclusion | None:
        if not self._one_is_denied or shared < _CLOSE or self._opposites.is_denied:
            return None
        told_a, told_b = self.a.terms.values(), self.b.terms.values()
        if self.a.turns_round(told_b) == self.b.turns_round(told_a):
            return None  # rejected, did not accept
        denying, affirming = (self.a, self.b) if self.a.denies(told_b) else (self.b, self.a)
        if self._told_by(affirming, denying) < _DENIED:
            return None
        other = different_matter(self.a, self.b)
        if other:
            return "different_scope", 0.3, (other,)
        at = denying.denials(affirming.terms.values())[0]
        return "contradict", 0.6 + 0.35 * shared, (self._polarity(denying, at),)

    def _polarity(self, denying: ClaimFacts, at: int) -> str:
        """The reason that one claim denies, at a word, what the other affirms."""
        if denying is self.a:
            return sides("polarity", *denied_and_affirmed(self.a, at, self.b, self.a.all_terms, self.b.terms))
        return sides(
            "polarity", *reversed(denied_and_affirmed(self.b, at, self.a, self.b.all_terms, self.a.terms))
        )

    @once
    def _one_is_denied(self) -> bool:
        return self.a.denies(self.b.terms.values()) != self.b.denies(self.a.terms.values())

    def _told_by(self, one: ClaimFacts, other: ClaimFacts) -> float:
        """How much of the other claim's content the one has too."""
        told = {term.replace("#-", "#") for term in other.terms.values()}
        # "The ministry reported 40 cases" is a statement, "did not report" none.
        says = bool(one.statements) and one.statements[0].manner == "say" and not other.statements
        return len(told & set((one.all_terms if says else one.terms).values())) / len(told) if told else 0.0

    @once
    def _opposites(self) -> Opposites:
        return Opposites(self.a, self.b)

    def opposes_only(self, head_a: range, head_b: range) -> bool:
        """Whether nothing but words of saying exclude each other: denied one thing, admitted another."""
        found = self._opposites.found
        return found is not None and found[0] in head_a and found[1] in head_b

    def _by_opposites(self, shared: float) -> Conclusion | None:
        found = self._opposites.found
        if found is None or shared < _SAME_THING:
            return None
        if self._opposites.is_only_of_effect and self._each_has_its_own:
            return None
        other = different_matter(
            self.a, self.b, self._opposites.places or (frozenset({found[0]}), frozenset({found[1]}))
        )
        if other:
            return "different_scope", 0.3, (other,)
        at_a, at_b = found
        opposites = sides("opposite", self.a.words.written(at_a, at_a), self.b.words.written(at_b, at_b))
        return "contradict", 0.55 + 0.4 * shared, (opposites,)

    @property
    def _each_has_its_own(self) -> bool:
        """Whether both claims tell things of which the other says nothing."""
        a, b = self._overlap.compared_terms
        own_a, own_b = len(a - b) - 1, len(b - a) - 1  # without the opposite words
        return min(own_a, own_b) > 0 and own_a + own_b > _FEW

    def _by_roles(self, shared: float) -> Conclusion | None:
        roles = self._roles
        if roles is None or not roles.swapped or shared < (_CLOSE if roles.one_event else _ALIKE):
            parties = exchanged(self.a, self.b) if roles is None or not roles.other_form else None
            return ("contradict", 0.9, (sides("roles", *parties),)) if parties else None
        return "contradict", 0.6 + 0.35 * shared, (sides("roles", roles.first, roles.second),)

    def _by_one_event(self, shared: float) -> Conclusion | None:
        """X won against Y, Y lost to X: opposite words, one event."""
        roles = self._roles
        if (
            roles is None
            or roles.swapped
            or not roles.one_event
            or not roles.other_form
            or self._one_is_denied
        ):
            return None
        return "agree", 0.1, ("same_words",)

    def _by_outcome(self, shared: float) -> Conclusion | None:
        """How the one party of both fared in a fight."""
        if not self.a.named or set(self.a.named.values()).isdisjoint(self.b.named.values()):
            return None
        return by_outcome(self.a, concepts(self.a), self.b, concepts(self.b), shared=shared)

    @once
    def _roles(self) -> Roles | None:
        return roles_between(self.a, self.b)

    def _by_alike_names(self, shared: float) -> Conclusion | None:
        """Names that look alike and are not the same (أرمني, أرميني) are never taken for one."""
        if shared < _CLOSE or self.a.language != "ar":
            return None
        names = alike_names(self.a, self.b)
        return ("different_scope", 0.3, (sides("name", *names),)) if names else None

    def _by_reversal(self, shared: float) -> Conclusion | None:
        """One side rejects, cancels or fails what the other tells of."""
        if shared < _CLOSE or self.a.negations or self.b.negations or self._opposites.is_denied:
            return None
        if len(self.a.reversals) % 2 == len(self.b.reversals) % 2:
            return None
        other = different_matter(self.a, self.b)
        if other:
            return "different_scope", 0.3, (other,)
        reversing = self.a if len(self.a.reversals) % 2 else self.b
        return "contradict", 0.45 + 0.4 * shared, (self._polarity(reversing, reversing.reversals[0]),)

    def _by_names(self, shared: float) -> Conclusion | None:
        if shared < _SAME_PLACE:
            return None
        found = substitution(self.a, self.b)
        if found is None:
            return None
        if found.kind == "place":
            return "different_scope", 0.4, (sides("place", found.a, found.b),)
        if shared < _CLOSE:
            return None
        if found.kind == "noun" and self.a.language == "en":
            return "different_scope", 0.4, (sides("name", found.a, found.b),)
        return "contradict", 0.45 + 0.4 * shared, (sides("name", found.a, found.b),)

    def _by_dates(self, shared: float) -> Conclusion | None:
        dates = differing_dates(self.a, self.b)
        return ("different_scope", 0.25, (dates,)) if dates and shared >= _SAME_PLACE else None

    @property
    def _tell_of_different_acts(self) -> bool:
        """Whether each tells of something by an idea the other has not, and they share none."""
        if self._opposites.is_denied:
            return False
        if self._opposites.are_of_different_things:
            return True
        if self._roles and not self._roles.swapped and self._roles.other_form:
            return False
        a, b = (ideas.keys() for ideas in self._opposites.ideas)
        return bool(a and b) and a.isdisjoint(b) and not self._overlap.opposed_terms(set(a), set(b))

    @property
    def _one_counts_more(self) -> bool:
        """Whether one claim gives a figure the other has nothing for, beside those both give."""
        paired = len(self._figures)
        return 0 < paired < max(len(self.a.figures), len(self.b.figures))

    def _alike(self, shared: float) -> Conclusion:
        a, b = set(self.a.terms.values()), set(self.b.terms.values())
        common = len(a & b) + self._opposites.is_denied
        doubt = 0.05 + 0.2 * (1 - shared)
        if self._one_is_denied or self._overlap.opposed_terms(a, b):
            doubt += 0.25
        figures = shared_figures(self.a, self.b, self._figures)
        finer = any(pair.verdict == "finer" for pair in self._figures)
        if common / max(len(a), len(b)) >= _ALIKE and not finer:
            if self._one_counts_more:
                return "refine", doubt, ("more_detail", *figures)
            return "agree", doubt, ("same_words", *figures)
        if finer or (common / min(len(a), len(b)) >= _ALIKE and not self._tell_of_different_acts):
            return "refine", doubt, ("more_detail", *figures)
        if shared >= _SIMILAR and not self._tell_of_different_acts:
            return "agree", doubt, ("similar_words", *figures)
        return "unrelated", doubt, ("little_in_common",)
