"""What a comparison concludes, and the parts of it that need no common language: figures, dates, claimants."""

from collections.abc import Mapping, Sequence
from typing import Literal

from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.figures import FigurePair, is_measure
from workbench.language.compare.periods import differing_periods, differing_stretches, tells_period

Relation = Literal[
    "agree", "refine", "later_update", "different_scope", "contradict", "cannot_compare", "unrelated"
]
Conclusion = tuple[Relation, float, tuple[str, ...]]
"""Relation, likelihood of a contradiction, reason codes ("code" or "code=first|second")."""


_DENIED_WITHIN = 4
"""Words behind a denial among which the denied one is looked for."""


def sides(code: str, first: str, second: str) -> str:
    """A reason that names both sides as they are written; either may be empty."""
    return f"{code}={first.replace('|', '/')}|{second.replace('|', '/')}"


def denied_and_affirmed(
    denying: ClaimFacts,
    at: int,
    affirming: ClaimFacts,
    denied_terms: Mapping[int, str],
    affirmed_terms: Mapping[int, str],
) -> tuple[str, str]:
    """What one claim denies at a word, and the word of the other that affirms it ("" when none answers)."""
    last = min(at + 1, len(denying.words) - 1)
    words = affirming.words
    by_term = {term: n for n, term in reversed(list(affirmed_terms.items())) if term[0] != "@"}
    for n in range(at + 1, at + 1 + _DENIED_WITHIN):
        answer = by_term.get(denied_terms.get(n, "").replace("#-", "#"))
        if answer is not None:
            return denying.words.written(at, max(last, n)), words.written(answer, answer)
    return denying.words.written(at, last), ""


def by_figures(
    a: ClaimFacts, b: ClaimFacts, pairs: Sequence[FigurePair], *, shared: float, order: int | None
) -> Conclusion | None:
    """What the figures that count one thing say; None where they leave it open."""
    differing = _codes("figure", a, b, pairs, "differ")
    if differing:
        times = differing_periods(a, b)
        if times is None and all(is_measure(pair.a) for pair in pairs if pair.verdict == "differ"):
            times = differing_stretches(a, b)
        if times and any(
            pair.verdict == "differ" and not tells_period(a, pair.a) and not tells_period(b, pair.b)
            for pair in pairs
        ):
            return "different_scope", 0.3, (sides("date", *times),)
        return "contradict", 0.75 + 0.25 * shared, differing
    groups = _codes("counted", a, b, pairs, "other_group")
    if groups:
        return "different_scope", 0.25, groups
    grown = _codes("running", a, b, pairs, "grown")
    fallen = [pair for pair in pairs if order and _has_fallen(pair, order)]
    if order and any(_is_exact(pair, order) for pair in fallen):
        return "contradict", 0.6 + 0.25 * shared, _codes("figure", a, b, fallen, "grown")
    if fallen:
        return "refine", 0.2, grown  # an old toll that still holds: at least 80
    if grown:
        return ("later_update" if order else "refine"), 0.15, grown
    return None


def _has_fallen(pair: FigurePair, order: int) -> bool:
    """Whether a running toll of dead is lower at the later time it holds for; who is missing may be found."""
    if pair.verdict != "grown" or pair.a.unit != "killed":
        return False
    earlier, later = (pair.a, pair.b) if order > 0 else (pair.b, pair.a)
    return later.value < earlier.value


def _is_exact(pair: FigurePair, order: int) -> bool:
    """Whether the later figure gives no bound."""
    return (pair.b if order > 0 else pair.a).bound == "="


def _codes(
    code: str, a: ClaimFacts, b: ClaimFacts, pairs: Sequence[FigurePair], verdict: str
) -> tuple[str, ...]:
    return tuple(
        sides(code, a.words.text[pair.a.start : pair.a.end], b.words.text[pair.b.start : pair.b.end])
        for pair in pairs
        if pair.verdict == verdict
    )


def shared_figures(a: ClaimFacts, b: ClaimFacts, pairs: Sequence[FigurePair]) -> tuple[str, ...]:
    """The figures both give, exactly or within each other's bounds."""
    return _codes("same_figure", a, b, pairs, "same") + _codes("same_figure", a, b, pairs, "finer")


def differing_dates(a: ClaimFacts, b: ClaimFacts) -> str | None:
    """The reason that two claims tell of different times; None when they do not."""
    told = {date.value for date in b.dates}
    for one in a.dates:
        if one.value in told:
            continue
        for other in b.dates:
            if one.precision == other.precision:
                return sides("date", a.words.text[one.start : one.end], b.words.text[other.start : other.end])
    return None


def claimants(a: ClaimFacts, b: ClaimFacts) -> tuple[str, ...]:
    """The reason that two claims are made by different claimants, each known."""
    if a.claimant and b.claimant and a.claimant != b.claimant:
        return (sides("claimant", a.claimant, b.claimant),)
    return ()
