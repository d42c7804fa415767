"""How much two claims of one language have in common, what they turn round of each other counted in."""

from dataclasses import dataclass

from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.once import once
from workbench.language.compare.opposites import Opposites, exclude_each_other


@dataclass(frozen=True)
class Overlap:
    """What two claims share."""

    a: ClaimFacts
    b: ClaimFacts
    opposites: Opposites

    def share(self, *, one_act: bool = False) -> float:
        """Common content words as a share of the shorter claim's, weighed with that of both.

        `one_act`: a verb and a verbal noun that no list has are one of them.
        """
        a, b = self.compared_terms
        opposed = max(
            len(self.opposed_terms(a, b)), self.opposites.is_denied, self.opposites.places is not None
        )
        common = len(a & b) + opposed + one_act
        if not a or not b:
            return 0.0
        return min(1.0, 0.6 * common / min(len(a), len(b)) + 0.4 * common / max(len(a), len(b)))

    @once
    def compared_terms(self) -> tuple[set[str], set[str]]:
        """The terms of both claims; of expressions that exclude each other, their first word alone."""
        a, b = (
            {term for n, term in facts.terms.items() if n not in places or n == min(places)}
            for facts, places in zip((self.a, self.b), self.opposites.places or ((), ()), strict=True)
        )
        return a, b

    def opposed_terms(self, a: set[str], b: set[str]) -> set[str]:
        """Ideas of the first claim that the second turns round: they speak of the same thing."""
        ideas_a = {term for term in a - b if term[0] == "#"}
        ideas_b = {term for term in b - a if term[0] == "#"}
        return {
            one
            for one in ideas_a
            if any(exclude_each_other(one, other, self.a.language) for other in ideas_b)
        }
