"""Comparison of two claims: whether they agree, refine, update or contradict each other, and why.

The rules (DESIGN §5.1) stand in `compare/`: `within.py` for two claims in one language, `across.py` for Arabic
beside English. A machine's suggestion: a person confirms it.
"""

from dataclasses import dataclass
from datetime import datetime

from workbench.language.compare.across import Across
from workbench.language.compare.claim_facts import facts_of
from workbench.language.compare.conclusion import Relation
from workbench.language.compare.reasons import render
from workbench.language.compare.within import in_one_language
from workbench.text.languages import Language, detect_language, direction_of

_LONGEST = 4_000
"""Characters of a claim that are compared; no claim is longer."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two claims stand to each other. `contradiction` (0 to 1) orders pairs for a person to look at."""

    relation: Relation
    contradiction: float
    reason_codes: tuple[str, ...]
    """"code", or "code=first|second" naming both sides."""
    language: Language

    @property
    def reasons(self) -> tuple[str, ...]:
        """The reasons in words, in the language of the first claim."""
        return tuple(self.reasons_in(self.language))

    def reasons_in(self, language: Language) -> list[str]:
        """The reasons in words."""
        return render(self.reason_codes, language)


def relate(
    a: str,
    b: str,
    *,
    a_at: datetime | None = None,
    b_at: datetime | None = None,
    one_question: bool = False,
) -> Comparison:
    """Compare two claims, sentences or headlines; `a_at` and `b_at` are the times their figures hold for.

    `one_question`: both were put into one row of a grid, so in two languages less needs to tell that they speak of
    one thing.
    """
    language = detect_language(a) or ("ar" if direction_of(a) == "rtl" else "en")
    other = detect_language(b) or ("ar" if direction_of(b) == "rtl" else "en")
    if not a.strip() or not b.strip():
        return Comparison("cannot_compare", 0.0, ("empty",), language)
    first, second, order = facts_of(a[:_LONGEST], language), facts_of(b[:_LONGEST], other), _order(a_at, b_at)
    if language == other:
        relation, score, codes = in_one_language(first, second, order)
    else:
        relation, score, codes = Across(first, second, order, one_question).conclude()
    return Comparison(relation, round(score, 4), codes, language)


def _order(a_at: datetime | None, b_at: datetime | None) -> int | None:
    """1 when the second claim is later, -1 when it is earlier, None when unknown."""
    if a_at is None or b_at is None:
        return None
    return (a_at < b_at) - (b_at < a_at)
