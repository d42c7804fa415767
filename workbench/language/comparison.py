"""Comparison of two claims: whether they agree, refine, update or contradict each other, and why.

Order of the rules (DESIGN §5.1): first whether they speak of the same thing at all; then figures; then
polarity; then ideas that exclude each other; then roles; then dates and places; and, where nothing differs,
whether one says more than the other. A machine's suggestion: a person confirms it.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Literal

from workbench.language.arabic.editorial import ALIKE
from workbench.language.compare.claim_facts import ClaimFacts, facts_of
from workbench.language.compare.figures import FigurePair, figure_pairs
from workbench.language.compare.opposites import opposed_words, opposite_sayings
from workbench.language.compare.reasons import render
from workbench.language.compare.roles import Roles, roles_between
from workbench.language.compare.spelling import renamings
from workbench.language.compare.substitution import substitution
from workbench.text.languages import Language, detect_language, direction_of

Relation = Literal[
    "agree", "refine", "later_update", "different_scope", "contradict", "cannot_compare", "unrelated"
]

_LONGEST = 4_000
"""Characters of a claim that are compared; no claim is longer."""
_TOPIC = 0.28
"""Share of common words from which two claims may speak of the same thing."""
_CLOSE = 0.55
"""… from which a difference in polarity or figures is one about the same thing."""
_DENIED = 0.6
"""… of what one claim denies that the other must affirm: no dog in a cage is no contradiction of a dog."""
_SAME_PLACE = 0.45
"""… from which another place means another event of the kind."""
_ALIKE = 0.72
"""… from which they say the same."""


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


def relate(a: str, b: str, *, a_at: datetime | None = None, b_at: datetime | None = None) -> Comparison:
    """Compare two claims, sentences or headlines; `a_at` and `b_at` are the times their figures hold for."""
    language = detect_language(a) or ("ar" if direction_of(a) == "rtl" else "en")
    other = detect_language(b) or ("ar" if direction_of(b) == "rtl" else "en")
    if language != other or not a.strip() or not b.strip():
        return Comparison("cannot_compare", 0.0, ("languages",), language)
    first, second = facts_of(a[:_LONGEST], language), facts_of(b[:_LONGEST], other)
    pair = _Pair(first, replace(second, renamed=renamings(first, second)), _order(a_at, b_at))
    relation, score, codes = pair.conclude()
    return Comparison(relation, round(score, 4), codes, language)


def _order(a_at: datetime | None, b_at: datetime | None) -> int | None:
    """1 when the second claim is later, -1 when it is earlier, None when unknown."""
    if a_at is None or b_at is None:
        return None
    return (a_at < b_at) - (b_at < a_at)


Conclusion = tuple[Relation, float, tuple[str, ...]]


@dataclass(frozen=True)
class _Pair:
    """Two claims while they are compared."""

    a: ClaimFacts
    b: ClaimFacts
    order: int | None

    def conclude(self) -> Conclusion:
        shared = self._overlap()
        if shared < _TOPIC:
            return "unrelated", 0.02 + 0.1 * shared, ("unrelated",)
        if self._roles and self._roles.other_form:
            shared = self._overlap(one_act=True)
        rules = (
            self._by_figures,
            self._by_polarity,
            self._by_one_event,
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

    def _overlap(self, *, one_act: bool = False) -> float:
        """Common content words as a share of the shorter claim's, weighed with that of both.

        `one_act`: a verb and a verbal noun that no list has are one of them.
        """
        a, b = set(self.a.terms.values()), set(self.b.terms.values())
        common = len(a & b) + len(self._opposed_terms(a, b)) + one_act
        if not a or not b:
            return 0.0
        return min(1.0, 0.6 * common / min(len(a), len(b)) + 0.4 * common / max(len(a), len(b)))

    def _opposed_terms(self, a: set[str], b: set[str]) -> set[str]:
        """Ideas of the first claim that the second turns round: they speak of the same thing."""
        return {term for term in a - b if any(opposed_words(self.a, self.b, term, other) for other in b - a)}

    # Figures

    def _by_figures(self, shared: float) -> Conclusion | None:
        pairs = figure_pairs(self.a, self.b)
        differing = [pair for pair in pairs if pair.verdict == "differ"]
        if differing and shared >= _CLOSE - 0.15 and not self._dates_differ():
            return "contradict", 0.75 + 0.25 * shared, self._codes("figure", differing)
        groups = [pair for pair in pairs if pair.verdict == "other_group"]
        if groups and not differing and shared >= _SAME_PLACE:
            return "different_scope", 0.25, self._codes("counted", groups)
        grown = [pair for pair in pairs if pair.verdict == "grown"]
        if grown and shared >= _CLOSE - 0.15:
            return ("later_update" if self.order else "refine"), 0.15, self._codes("running", grown)
        return None

    def _codes(self, code: str, pairs: list[FigurePair]) -> tuple[str, ...]:
        a, b = self.a.words.text, self.b.words.text
        return tuple(
            f"{code}={a[pair.a.start : pair.a.end]}|{b[pair.b.start : pair.b.end]}" for pair in pairs
        )

    # Polarity, ideas, roles, names

    def _by_polarity(self, shared: float) -> Conclusion | None:
        if not self._one_is_denied or shared < _CLOSE:
            return None
        told_a, told_b = self.a.terms.values(), self.b.terms.values()
        if self.a.turns_round(told_b) == self.b.turns_round(told_a):
            return None  # rejected, did not accept
        denying, affirming = (self.a, self.b) if self.a.denies(told_b) else (self.b, self.a)
        if self._told_by(affirming, denying) < _DENIED:
            return None
        at = denying.negations[0]
        words = denying.words.written(at, min(at + 1, len(denying.words) - 1))
        sides = (words, "") if denying is self.a else ("", words)
        return "contradict", 0.6 + 0.35 * shared, (f"polarity={sides[0]}|{sides[1]}",)

    @cached_property
    def _one_is_denied(self) -> bool:
        return self.a.denies(self.b.terms.values()) != self.b.denies(self.a.terms.values())

    def _told_by(self, one: ClaimFacts, other: ClaimFacts) -> float:
        """How much of the other claim's content the one has too."""
        told = set(other.terms.values())
        return len(told & set(one.terms.values())) / len(told) if told else 0.0

    def _by_opposites(self, shared: float) -> Conclusion | None:
        found = self._opposites()
        if found is None or self._one_is_denied:
            return None
        return "contradict", 0.55 + 0.4 * shared, (f"opposite={found[0]}|{found[1]}",)

    def _opposites(self) -> tuple[str, str] | None:
        """Words of the two claims that exclude each other and speak of the same thing."""
        terms_a, terms_b = self.a.terms, self.b.terms
        ideas_a = {term for term in terms_a.values() if term.startswith("#")}
        ideas_b = {term for term in terms_b.values() if term.startswith("#")}
        about = opposite_sayings(self.a, self.b)
        for at_a, one in terms_a.items():
            for at_b, other in terms_b.items():
                if not opposed_words(self.a, self.b, one, other):
                    continue
                clear = one not in ideas_b and other not in ideas_a
                if clear or about:
                    return self.a.words.written(at_a, at_a), self.b.words.written(at_b, at_b)
        return None

    def _by_roles(self, shared: float) -> Conclusion | None:
        roles = self._roles
        if roles is None or not roles.swapped or shared < (_CLOSE if roles.one_event else _ALIKE):
            return None
        return "contradict", 0.6 + 0.35 * shared, (f"roles={roles.first}|{roles.second}",)

    def _by_one_event(self, shared: float) -> Conclusion | None:
        """X won against Y, Y lost to X: opposite words, one event."""
        roles = self._roles
        if roles is None or roles.swapped or not roles.one_event or self._one_is_denied:
            return None
        return "agree", 0.1, ("same_words",)

    @cached_property
    def _roles(self) -> Roles | None:
        return roles_between(self.a, self.b)

    def _by_alike_names(self, shared: float) -> Conclusion | None:
        """Names that look alike and are not the same (أرمني, أرميني) are never taken for one."""
        if shared < _CLOSE or self.a.language != "ar":
            return None
        for n, key in enumerate(self.a.words.keys):
            group, member = ALIKE.get(key, ("", 0))
            for m, other in enumerate(self.b.words.keys):
                if group and ALIKE.get(other) == (group, 1 - member):
                    names = f"{self.a.words.written(n, n)}|{self.b.words.written(m, m)}"
                    return "different_scope", 0.3, (f"name={names}",)
        return None

    def _by_reversal(self, shared: float) -> Conclusion | None:
        """One side rejects, cancels or fails what the other tells of."""
        if shared < _CLOSE or self.a.negations or self.b.negations:
            return None
        if len(self.a.reversals) % 2 == len(self.b.reversals) % 2:
            return None
        reversing = self.a if len(self.a.reversals) % 2 else self.b
        word = reversing.words.written(reversing.reversals[0], reversing.reversals[0])
        sides = f"{word}|" if reversing is self.a else f"|{word}"
        return "contradict", 0.45 + 0.4 * shared, (f"polarity={sides}",)

    def _by_names(self, shared: float) -> Conclusion | None:
        if shared < _SAME_PLACE:
            return None
        found = substitution(self.a, self.b)
        if found is None:
            return None
        if found.kind == "place":
            return "different_scope", 0.4, (f"place={found.a}|{found.b}",)
        if shared < _CLOSE:
            return None
        if found.kind == "noun" and self.a.language == "en":
            return "different_scope", 0.4, (f"name={found.a}|{found.b}",)
        return "contradict", 0.45 + 0.4 * shared, (f"name={found.a}|{found.b}",)

    # Dates, and nothing differing

    def _dates_differ(self) -> tuple[str, str] | None:
        for one in self.a.dates:
            for other in self.b.dates:
                if one.precision == other.precision and one.value != other.value:
                    if any(one.value == date.value for date in self.b.dates):
                        continue
                    a, b = self.a.words.text, self.b.words.text
                    return a[one.start : one.end], b[other.start : other.end]
        return None

    def _by_dates(self, shared: float) -> Conclusion | None:
        differing = self._dates_differ()
        if differing and shared >= _CLOSE - 0.1:
            return "different_scope", 0.25, (f"date={differing[0]}|{differing[1]}",)
        return None

    def _alike(self, shared: float) -> Conclusion:
        a, b = set(self.a.terms.values()), set(self.b.terms.values())
        common = len(a & b)
        doubt = 0.05 + 0.2 * (1 - shared)
        if self._one_is_denied or self._opposed_terms(a, b):
            doubt += 0.25
        claimants: tuple[str, ...] = ()
        if self.a.claimant and self.b.claimant and self.a.claimant != self.b.claimant:
            claimants = (f"claimant={self.a.claimant}|{self.b.claimant}",)
        finer = any(pair.verdict == "finer" for pair in figure_pairs(self.a, self.b))
        if common / max(len(a), len(b)) >= _ALIKE and not finer:
            return "agree", doubt, ("same_words", *claimants)
        if finer or common / min(len(a), len(b)) >= _ALIKE:
            return "refine", doubt, ("more_detail", *claimants)
        if shared >= _CLOSE - 0.1:
            return "agree", doubt, ("similar_words", *claimants)
        return "unrelated", doubt, ("little_in_common",)
