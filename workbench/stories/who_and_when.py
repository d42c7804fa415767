"""Questions of who and when that claims answer: who lost, who said it, whose figure it is, when it happened. Pure."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from workbench.stories import claimants, question_words, quotations
from workbench.stories.asking import TOLLS, Asked
from workbench.stories.happenings import HAPPENINGS, tells_when
from workbench.stories.proposed import Fact, Proposal, digest, folded, proposal, short, years_in
from workbench.text.languages import Language

LEAST_GIVEN = 1_000
"""Figures below it are met by chance."""
YEARS = range(1500, 2101)
JUST_BEFORE = 24
"""Characters before a figure in which it is called one."""


def losers(facts: Sequence[Fact], said: Sequence[str], language: Language) -> list[Proposal]:
    groups: dict[int, list[tuple[Fact, str]]] = {}
    years_of_wars = _years_of_wars(facts)
    for fact in facts:
        lost = _LOST.search(folded(fact.text))
        if not lost or not fact.is_content:
            continue
        for year in years_in(fact) or years_of_wars.get(_ordinal(fact), set()):
            groups.setdefault(year, []).append((fact, fact.text[lost.start() : lost.end()]))
    return [
        proposal(f"lost:{year}", question_words.WHO_LOST[language].format(year), group)
        for year, group in groups.items()
        if not any(str(year) in question and _LOST.search(folded(question)) for question in said)
    ]


def _years_of_wars(facts: Sequence[Fact]) -> dict[str, set[int]]:
    """The year that several voices give for "the first", "the second" war, for claims that only say which."""
    told: dict[str, Counter[int]] = defaultdict(Counter)
    voices: set[tuple[str, str, int]] = set()
    for fact in facts:
        ordinal, years = _ordinal(fact), years_in(fact)
        if not ordinal or len(years) != 1:
            continue
        (year,) = years
        if (ordinal, fact.voice, year) not in voices:
            voices.add((ordinal, fact.voice, year))
            told[ordinal][year] += 1
    return {
        ordinal: {year}
        for ordinal, counted in told.items()
        for year, times in counted.most_common(1)
        if times > 1 and 2 * times > counted.total()
    }


def _ordinal(fact: Fact) -> str:
    """Which one of two a claim speaks of, if of one."""
    told = folded(fact.text)
    found = [ordinal for ordinal, pattern in _ORDINALS.items() if pattern.search(told)]
    return found[0] if len(found) == 1 else ""


def happened(
    facts: Sequence[Fact], asks: Sequence[Asked], said: Sequence[str], language: Language
) -> list[Proposal]:
    asked_when = [folded(text) for one, text in zip(asks, said, strict=True) if one.kind == "when"]
    found = []
    for happening in HAPPENINGS:
        if any(happening.thing.search(question) for question in asked_when):
            continue
        group = []
        for fact in facts:
            told = happening.told_in(folded(fact.text)) if fact.is_content and not years_in(fact) else None
            if told and (happening.key == "truce" or fact.heard.dates or tells_when(folded(fact.text))):
                group.append((fact, fact.text[slice(*told)]))
        if group:
            found.append(proposal(f"when:{happening.key}", happening.when[language], group))
    return found


def givers(facts: Sequence[Fact], said: Sequence[str], language: Language) -> list[Proposal]:
    """Tolls that are given by somebody's word, and that another claim speaks of as a figure: whose is it?"""
    if any(_FIGURE.search(folded(question)) for question in said):
        return []
    groups: dict[float, list[tuple[Fact, str]]] = {}
    spoken_of: set[float] = set()
    given: set[float] = set()
    for fact in facts:
        text = fact.heard.text
        for figure in fact.heard.figures if fact.is_content else ():
            start, end, value = figure["start"], figure["end"], float(figure["value"])
            if value < LEAST_GIVEN or value in YEARS or figure["unit"] not in ("", *TOLLS):
                continue
            if not any(first <= start < last for first, last in fact.heard.spans):
                continue
            groups.setdefault(value, []).append((fact, text[start:end]))
            if _FIGURE.search(folded(text[max(0, start - JUST_BEFORE) : end])):
                spoken_of.add(value)
            elif figure["unit"] and fact.heard.claimant:
                given.add(value)
    return [
        proposal(
            f"giver:{value:g}", question_words.WHO_GAVE[language].format(f"{value:,.15g}"), groups[value]
        )
        for value in sorted(spoken_of & given)
    ]


def speakers(
    facts: Sequence[Fact], counted: Collection[int], said: Sequence[str], language: Language
) -> list[Proposal]:
    """One quotation in two publishers' mouths. What is counted in one is asked for already, unless it is quoted."""
    groups: list[list[Fact]] = []
    where: dict[quotations.Run, int] = {}
    for fact in facts:
        if not fact.is_content or not fact.heard.claimant:
            continue
        if fact.claim in counted and not _is_quoted(fact):
            continue
        runs = quotations.runs_of(fact.text)
        near = sorted({where[run] for run in runs if run in where})
        place = next((n for n in near if quotations.are_one(groups[n][0].text, fact.text)), len(groups))
        if place == len(groups):
            groups.append([])
        groups[place].append(fact)
        for run in runs:
            where.setdefault(run, place)
    found = []
    for group in groups:
        first = group[0].heard.claimant
        words = short(group[0].text)
        if all(claimants.are_one(first, fact.heard.claimant) for fact in group) or any(
            words[:20] in question for question in said
        ):
            continue
        found.append(
            proposal(
                f"speaker:{digest(words)}",
                question_words.WHO_SAID[language].format(words),
                [(fact, fact.heard.claimant or "") for fact in group],
            )
        )
    return found


def _is_quoted(fact: Fact) -> bool:
    start = fact.heard.spans[0][0] if fact.heard.spans else 0
    return start > 0 and fact.heard.text[start - 1] in _OPENING


_ORDINALS = {
    "first": re.compile(r"\b[وف]?(?:ال)?اولي\b|\bfirst\b"),
    "second": re.compile(r"\b[وف]?(?:ال)?ثانيه\b|\bsecond\b"),
}
_OPENING = '"“„«‹'
_V = "ـ?"
_LOST = re.compile(
    rf"\b(?:ب|و|ف|ل)?(?:ال)?(?:هزيم\w*|ه{_V}ز{_V}م\w*|خسار\w*|خسر\w*|خاسر\w*)"
    r"|(?<!had )\blost\b(?! (?:their|his|her|its|contact))|\b(?:defeat\w*|beaten)\b"
)
_FIGURE = re.compile(r"\b[وبف]?(?:ال)?رقم\b|\bthe (?:figure|number|estimate) of\b")
