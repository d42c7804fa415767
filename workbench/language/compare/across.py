"""Comparison of an Arabic and an English claim by what the two languages share.

Figures with their units, dates, names, peoples, ideas and acts have keys of their own in both languages; the other
words have none. A relation is given only where enough is shared: a name with a figure, an idea or an act, or three
concepts of any kind, two for two names; and at least a third of what the shorter claim says in shared terms. Words
that deny or exclude each other contradict only in claims about the same: a name, and most of the shorter with half of
the longer, or the whole of it with a quarter; figures only where they count the same.
"""

from dataclasses import dataclass

from workbench.language.bilingual.capitals import CAPITALS
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.concepts import agreed, meanings
from workbench.language.compare.conclusion import (
    Conclusion,
    Relation,
    by_figures,
    claimants,
    denied_and_affirmed,
    differing_dates,
    shared_figures,
    sides,
)
from workbench.language.compare.counted import same_counted, same_unit
from workbench.language.compare.figures import FigurePair, figure_pairs
from workbench.language.compare.once import once
from workbench.language.compare.opposites import Opposites
from workbench.language.compare.outcomes import by_outcome
from workbench.language.compare.phrases import Sides
from workbench.language.compare.roles_across import acts_in, roles_across
from workbench.language.compare.substitution import says_where

_ENOUGH = 3
"""Points of what is shared from which claims that share an act or figure are compared: a name two, others one."""
_ANSWERS = 2
"""… for two answers to one question."""
_TOPIC = 0.34
"""Share of the shorter claim's concepts that both must have."""
_MOST, _HALF, _QUARTER = 0.67, 0.5, 0.25
"""Shares of the longer claim's concepts with which most, or all, of the shorter's make claims about the same."""
_TOO_LITTLE: Conclusion = ("cannot_compare", 0.1, ("languages",))


@dataclass(frozen=True)
class Across:
    """Two claims in two languages while they are compared."""

    a: ClaimFacts
    b: ClaimFacts
    order: int | None
    """1 when the second claim is later, -1 when it is earlier, None when unknown."""
    one_question: bool = False
    """Whether both answer one question."""

    def conclude(self) -> Conclusion:
        """The relation, from what differs first to what one says more."""
        if not self._is_enough:
            return self._by_outcome() or ("cannot_compare", 0.0, ("languages",))
        relation, score, codes = (
            self._by_figures()
            or self._by_polarity()
            or self._by_roles()
            or self._by_outcome()
            or self._by_opposites()
            or self._by_dates()
            or self._by_places()
            or self._alike()
        )
        return relation, score, codes + self._claimants()

    def _claimants(self) -> tuple[str, ...]:
        """The reason that the claimants differ, where what they are called by is known in both languages."""
        a, b = _said_by(self.a, self._concepts_a), _said_by(self.b, self._concepts_b)
        return claimants(self.a, self.b) if a and b and a.isdisjoint(b) else ()

    def _by_figures(self) -> Conclusion | None:
        if differing_dates(self.a, self.b):
            return None
        return by_figures(self.a, self.b, self._figures, shared=self._shared, order=self.order)

    @once
    def _meanings(self) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
        return meanings(self.a), meanings(self.b)

    @once
    def _concepts_a(self) -> dict[int, str]:
        return agreed(*self._meanings)

    @once
    def _concepts_b(self) -> dict[int, str]:
        return agreed(*reversed(self._meanings))

    @once
    def _opposites(self) -> Opposites:
        return Opposites(self.a, self.b)

    @once
    def _both(self) -> tuple[set[str], set[str]]:
        return set(self._concepts_a.values()), set(self._concepts_b.values())

    @once
    def _figures(self) -> list[FigurePair]:
        """Figures told of in both; those that differ only where they count the same."""
        return [
            pair
            for pair in figure_pairs(self.a, self.b)
            if pair.a.unit
            and pair.b.unit
            and (pair.verdict not in ("differ", "grown") or self._counts_one(pair))
        ]

    def _counts_one(self, pair: FigurePair) -> bool:
        return (
            same_unit(self.a, pair.a, self.b, pair.b) or same_counted(self.a, pair.a, self.b, pair.b) is True
        )

    @once
    def _is_enough(self) -> bool:
        """Whether what they share is enough for a relation; opposite words are looked for where they can decide."""
        if not self._is_enough_with(1):
            return False
        return self._is_enough_with(0) or self._is_enough_with(self._turns_round)

    def _is_enough_with(self, opposite: int) -> bool:
        a, b = self._both
        shared = a & b
        done = sum([concept[0] in "#=" for concept in shared]) + len(self._figures) + opposite
        points = len(shared) + opposite + self._names + len(self._figures)
        enough = _ANSWERS if self.one_question else _ENOUGH if done else _ENOUGH + 1
        return points >= enough and self._reach_with(opposite) >= _TOPIC

    @once
    def _names(self) -> int:
        a, b = self._both
        return sum([concept[0] == "@" for concept in a & b])

    @once
    def _reach(self) -> float:
        """Common concepts, opposite words among them, as a share of the shorter claim's."""
        return self._reach_with(self._turns_round)

    def _reach_with(self, opposite: int) -> float:
        a, b = self._both
        return (len(a & b) + opposite) / min(len(a), len(b)) if a and b else 0

    @property
    def _is_about_the_same(self) -> bool:
        by_most = self._reach > _HALF and self._shared >= _HALF
        return self._names > 0 and (by_most or (self._reach >= 1 and self._shared >= _QUARTER))

    @property
    def _undecided(self) -> Conclusion | None:
        """What words that seem to contradict each other say of different matters: nothing, unless figures do."""
        return None if self._figures else _TOO_LITTLE

    @property
    def _turns_round(self) -> bool:
        return self._opposites.found is not None or self._opposites.is_denied

    @property
    def _shared(self) -> float:
        """Common concepts as a share of the longer claim's."""
        a, b = self._both
        return len(a & b) / max(1, len(a), len(b))

    def _by_polarity(self) -> Conclusion | None:
        a, b = self._both
        if self.a.denies(b) == self.b.denies(a) or self._opposites.is_denied:
            return None
        if not self._is_about_the_same:
            return self._undecided
        if self.a.denies(b):
            at = self.a.denials(b)[0]
            named = denied_and_affirmed(self.a, at, self.b, self._concepts_a, self._concepts_b)
        else:
            at = self.b.denials(a)[0]
            named = denied_and_affirmed(self.b, at, self.a, self._concepts_b, self._concepts_a)[::-1]
        return "contradict", 0.55 + 0.3 * self._shared, (sides("polarity", *named),)

    def _by_outcome(self) -> Conclusion | None:
        """How the one party of both fared in a fight. Who lost a war does not take the war back, nor does its end."""
        return by_outcome(self.a, self._concepts_a, self.b, self._concepts_b, shared=self._shared)

    def _by_opposites(self) -> Conclusion | None:
        if self._opposites.found is None or self._roles:
            return None  # won, lost: one event
        matter = self._different_matter
        if matter:
            return "different_scope", 0.3, (matter,)
        n, m = self._opposites.found
        one_idea = self._concepts_a.get(n) == self._concepts_b.get(m) is not None
        needed = _MOST if one_idea else 0  # a war fought, a war that ended: mostly told of two moments
        if self._shared < needed or not self._is_about_the_same:
            return self._undecided
        reason = sides("opposite", self.a.words.written(n, n), self.b.words.written(m, m))
        return "contradict", 0.5 + 0.3 * self._shared, (reason,)

    @property
    def _different_matter(self) -> str | None:
        """The reason that opposite words are said of different things: each names what the other does not."""
        a, b = self._both
        for kind in "@%":
            only_a = [n for n, one in self._concepts_a.items() if one[0] == kind and one not in b]
            only_b = [n for n, one in self._concepts_b.items() if one[0] == kind and one not in a]
            if only_a and only_b:
                n, m = only_a[0], only_b[0]
                return sides("matter", self.a.words.written(n, n), self.b.words.written(m, m))
        return differing_dates(self.a, self.b)

    def _by_dates(self) -> Conclusion | None:
        dates = differing_dates(self.a, self.b)
        return ("different_scope", 0.25, (dates,)) if dates else None

    def _by_places(self) -> Conclusion | None:
        """Each says where, and they name different places."""
        a, b = self._both
        for n, one in self._concepts_a.items():
            if one[0] != "@" or one in b or not says_where(self.a, n):
                continue
            for m, other in self._concepts_b.items():
                if CAPITALS.get(one[1:]) == other[1:] or CAPITALS.get(other[1:]) == one[1:]:
                    return None
                if other[0] == "@" and other not in a and says_where(self.b, m):
                    reason = sides("place", self.a.words.written(n, n), self.b.words.written(m, m))
                    return "different_scope", 0.35, (reason,)
        return None

    def _alike(self) -> Conclusion:
        acts_a, acts_b = (
            {act for act, _ in acts_in(facts, known)}
            for facts, known in ((self.a, self._concepts_a), (self.b, self._concepts_b))
        )
        if self._opposites.are_of_different_things:
            return _TOO_LITTLE
        if (
            acts_a
            and acts_b
            and acts_a.isdisjoint(acts_b)
            and not self._roles
            and not self._opposites.is_denied
        ):
            return _TOO_LITTLE
        return self._same_or_more()

    def _same_or_more(self) -> Conclusion:
        named_a, named_b = ({concept for concept in both if concept[0] == "@"} for both in self._both)
        figures = shared_figures(self.a, self.b, self._figures)
        finer = any(pair.verdict == "finer" for pair in self._figures)
        more = named_a != named_b or len(self.a.figures) != len(self.b.figures) or finer
        relation: Relation = "refine" if more else "agree"
        return (
            relation,
            0.1 + 0.2 * (1 - self._shared),
            ("more_detail" if more else "similar_words", *figures),
        )

    def _by_roles(self) -> Conclusion | None:
        roles = self._roles
        if roles is None or not roles[1]:
            return None
        one = roles[0]
        first, second = (
            self.a.words.written(phrase.at[0], phrase.at[-1]) for phrase in (one.doer, one.done_to)
        )
        return "contradict", 0.6 + 0.3 * self._shared, (sides("roles", first, second),)

    @once
    def _roles(self) -> tuple[Sides, bool] | None:
        return roles_across(self.a, self._concepts_a, self.b, self._concepts_b)


def _said_by(facts: ClaimFacts, known: dict[int, str]) -> set[str]:
    """The concepts by which a claim calls who makes it."""
    if not facts.statements:
        return set()
    start, end = facts.statements[0].head
    first, last = facts.words.at(start), facts.words.at(end - 1)
    return {concept for n, concept in known.items() if first <= n <= last and concept[0] in "@%"}
