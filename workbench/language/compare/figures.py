"""Figures of two claims: which count the same thing, and whether they can both be true."""

import math
from dataclasses import dataclass
from typing import Literal

from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.stems import stem
from workbench.language.model import Figure

Verdict = Literal["same", "differ", "grown", "finer", "other_group"]
_ABOUT = 0.1
"""How far "about" reaches, as a share of the figure."""
_TOLLS = frozenset({"killed", "wounded", "missing", "displaced", "detained"})


@dataclass(frozen=True, slots=True)
class FigurePair:
    """A figure of each claim that counts the same thing, and how they stand to each other."""

    a: Figure
    b: Figure
    verdict: Verdict


def figure_pairs(a: ClaimFacts, b: ClaimFacts) -> list[FigurePair]:
    """Each figure of the first claim with its counterpart in the second, years left out."""
    running = any(_is_running(one) for one in (*a.figures, *b.figures))
    pairs: list[FigurePair] = []
    taken: set[int] = set()
    for one in a.figures:
        if one.unit == "year":
            continue
        candidates = [
            (_likeness(a, b, one, other), n)
            for n, other in enumerate(b.figures)
            if n not in taken and other.unit != "year"
        ]
        likeness, best = max(candidates, default=(0, -1))
        if likeness:
            taken.add(best)
            other = b.figures[best]
            pairs.append(FigurePair(one, other, _verdict(a, b, one, other, running)))
    return pairs


def _likeness(a: ClaimFacts, b: ClaimFacts, one: Figure, other: Figure) -> int:
    """3: counted alike; 2: one of them says less; 1: both tolls of something else; 0: nothing in common."""
    if one.unit == other.unit or stem(one.unit, a.language) == stem(other.unit, b.language):
        return 3
    if _noun(a, one) and _noun(a, one) == _noun(b, other):
        return 3
    if "" in (one.unit, other.unit) and one.value == other.value:
        return 2
    if {one.unit, other.unit} <= (_TOLLS | {"person", "civilian"}):
        return 1 if "person" not in (one.unit, other.unit) else 2
    return 2 if "" in (one.unit, other.unit) else 0


def _verdict(a: ClaimFacts, b: ClaimFacts, one: Figure, other: Figure, running: bool) -> Verdict:
    if _group(a, one) != _group(b, other) and _group(a, one) and _group(b, other):
        return "other_group"
    if one.unit in _TOLLS and other.unit in _TOLLS and one.unit != other.unit:
        return "other_group"
    low_a, high_a = _interval(one)
    low_b, high_b = _interval(other)
    if one.value == other.value:
        return "same" if one.bound == other.bound else "finer"
    if running and one.unit in _TOLLS and not _lower_and_exact(one, other):
        return "grown"
    if low_a <= high_b and low_b <= high_a:
        return "finer"
    return "differ"


def _lower_and_exact(one: Figure, other: Figure) -> bool:
    """An exact figure below a lower bound cannot be the same toll."""
    for bounded, exact in ((one, other), (other, one)):
        if _is_running(bounded) and exact.bound == "=" and exact.value < bounded.value:
            return True
    return False


def _is_running(figure: Figure) -> bool:
    return figure.unit in _TOLLS and figure.bound in (">=", ">")


def _interval(figure: Figure) -> tuple[float, float]:
    value = float(figure.value)
    if figure.bound == "range" and figure.high is not None:
        return value, float(figure.high)
    if figure.bound in (">=", ">"):
        return value, math.inf
    if figure.bound in ("<=", "<"):
        return -math.inf, value
    if figure.bound == "~":
        return value * (1 - _ABOUT), value * (1 + _ABOUT)
    return value, value


def _noun(facts: ClaimFacts, figure: Figure) -> str:
    """Stem of the word behind a figure."""
    at = facts.words.at(figure.end)
    if at >= len(facts.words) or not facts.words.keys[at].isalpha():
        return ""
    return stem(facts.words.keys[at], facts.language)


def _group(facts: ClaimFacts, figure: Figure) -> str:
    """Who is counted, where that says more than "people" or what befell them."""
    if figure.unit not in _TOLLS and figure.unit not in ("civilian", "person"):
        return ""
    noun = _noun(facts, figure)
    return _GROUPS.get(noun, "")


_GROUPS = {
    **{
        stem(word, "ar"): group
        for group, words in {
            "civilian": "مدني مدنيا مدنيين مدنيون",
            "soldier": "جندي جنود جنديا جنديين عسكريين عسكريا عسكري",
            "child": "طفل أطفال طفلا طفلين",
            "woman": "امرأة نساء سيدة",
            "policeman": "شرطي شرطيا شرطيين",
            "fighter": "مقاتل مقاتلا مقاتلين مسلح مسلحا مسلحين",
        }.items()
        for word in words.replace("أ", "ا").replace("ة", "ه").split()
    },
    **{
        stem(word, "en"): group
        for group, words in {
            "civilian": "civilian civilians",
            "soldier": "soldier soldiers troops",
            "child": "child children",
            "woman": "woman women",
            "policeman": "policeman policemen officers",
            "fighter": "fighter fighters militants rebels",
        }.items()
        for word in words.split()
    },
}
