"""Questions that a story's claims answer already, for a person to accept, edit or dismiss. Pure.

A question is proposed when two voices or more answer it: how many, how long, who lost, who said it, when, and what
each says of a thing that they tell alike. Its words come from templates, in the language of the story; its key is the
same whenever it is made, so that one dismissed does not come back.
"""

import hashlib
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from workbench.language.words import reading_form
from workbench.search.terms import Entry
from workbench.stories import moments, question_words, quotations
from workbench.stories.answering import Heard, Structure, suggest
from workbench.stories.asking import TOLLS, Asked, asked
from workbench.stories.clusters import clusters
from workbench.text.languages import Language

FEWEST_VOICES = 2
NOW = "now"
"""The period of what happened about when the story's articles appeared."""


@dataclass(frozen=True, kw_only=True)
class Fact:
    """A claim of the story."""

    claim: int
    voice: str
    heard: Heard
    text: str
    is_content: bool = True
    entry: Entry | None = None
    """What the claim is found by."""


@dataclass(frozen=True)
class Reason:
    """Why a claim would answer: the words found in it."""

    claim: int
    words: str


@dataclass(frozen=True)
class Proposal:
    """A question, which claims answer it, and why."""

    key: str
    text: str
    answers: Sequence[Reason]
    voices: int


def propose(
    facts: Sequence[Fact],
    existing: Iterable[str],
    decided: Collection[str],
    language: Language,
    answering: Collection[int] = (),
) -> list[Proposal]:
    """The questions to propose, those with most voices first. `existing` are the story's own, `decided` keys,
    `answering` the claims that stand in rows."""
    said = list(existing)
    asks = [asked(question) for question in said]
    found = [
        *_counts(facts, asks, language),
        *_durations(facts, asks, language),
        *_losers(facts, said, language),
        *_truces(facts, asks, said, language),
        *_speakers(facts, said, language),
    ]
    asked_of = {reason.claim for one in found for reason in one.answers}.union(answering)
    found += _told_alike([fact for fact in facts if fact.claim not in asked_of], language)
    new = [one for one in found if one.key not in decided and one.voices >= FEWEST_VOICES]
    return sorted(new, key=lambda one: (-one.voices, one.key))


def _proposal(key: str, text: str, group: Sequence[tuple[Fact, str]]) -> Proposal:
    words = {fact.claim: (fact, why) for fact, why in reversed(group)}
    return Proposal(
        key,
        text,
        [Reason(claim, why) for claim, (_, why) in sorted(words.items())],
        len({fact.voice for fact, _ in words.values()}),
    )


# How many, how long


def _counts(facts: Sequence[Fact], asks: Sequence[Asked], language: Language) -> list[Proposal]:
    found = []
    for unit in TOLLS:
        periods = _by_period(facts, Asked("count", unit))
        for period, group in periods.items():
            if _is_asked(asks, "count", unit, period, _over(periods)):
                continue
            when = _period_words(period, [answer for _, answer in group], language)
            found.append(
                _proposal(
                    f"count:{unit}:{period}",
                    question_words.HOW_MANY[language][unit].format(when),
                    [(fact, answer.words) for fact, answer in group],
                )
            )
    return found


def _durations(facts: Sequence[Fact], asks: Sequence[Asked], language: Language) -> list[Proposal]:
    lasting = [fact for fact in facts if _LASTED.search(_folded(fact.text))]
    periods = _by_period(lasting, Asked("duration", "day"))
    return [
        _proposal(
            f"duration:{period}",
            question_words.HOW_LONG[language].format(period),
            [(fact, answer.words) for fact, answer in group],
        )
        for period, group in periods.items()
        if period != NOW and not _is_asked(asks, "duration", "day", period, _over(periods))
    ]


def _over(periods: Iterable[str]) -> set[int]:
    return {int(period) for period in periods if period != NOW}


def _by_period(facts: Sequence[Fact], question: Asked) -> dict[str, list[tuple[Fact, Structure]]]:
    """What claims answer, by the year of what is over, else by now. One that tells of two years answers for both."""
    found: dict[str, list[tuple[Fact, Structure]]] = {}
    middle = _middle(facts)
    for fact in facts:
        if not fact.is_content or not fact.heard.figures:
            continue
        years = _years(fact)
        for year in years or {0}:
            answer = suggest(
                Asked(question.kind, question.unit, frozenset({year} if year else ())), fact.heard
            )
            if answer.value is None or (answer.value < 1 and question.kind == "duration"):
                continue
            published_at = fact.heard.published_at
            over = moments.is_over(answer.as_of, published_at)
            period = str(answer.as_of.at.year) if over and answer.as_of else NOW
            if period == NOW and not _is_about_now(fact, middle):
                continue
            group = found.setdefault(period, [])
            if all(known.claim != fact.claim for known, _ in group):
                group.append((fact, answer))
    return found


def _middle(facts: Sequence[Fact]) -> datetime | None:
    """When half of the story had been told."""
    published = sorted(fact.heard.published_at for fact in facts if fact.heard.published_at is not None)
    return published[len(published) // 2] if published else None


def _is_about_now(fact: Fact, middle: datetime | None) -> bool:
    published_at = fact.heard.published_at
    return middle is None or published_at is None or abs(published_at - middle) <= moments.LONG_AGO


def _years(fact: Fact) -> set[int]:
    return {int(year) for year in re.findall(r"\b(?:1[5-9]|20)\d\d\b", reading_form(fact.heard.quote))}


def _is_asked(asks: Sequence[Asked], kind: str, unit: str, period: str, over: Collection[int]) -> bool:
    """Whether the story asks it already. A question without a year asks about now."""
    return any(
        one.kind == kind
        and one.unit == unit
        and (int(period) in one.years if period != NOW else not one.years & set(over))
        for one in asks
    )


def _period_words(period: str, answers: Sequence[Structure], language: Language) -> str:
    if period != NOW:
        return question_words.IN_YEAR[language].format(period)
    days = {answer.as_of.at.date() for answer in answers if answer.as_of is not None}
    if not days:
        return ""
    first, last = min(days), max(days)
    month = question_words.MONTHS[language][first.month - 1]
    if first == last:
        return question_words.ON_DAY[language].format(first.day, month, first.year)
    if (first.year, first.month) == (last.year, last.month):
        return question_words.IN_MONTH[language].format(month, first.year)
    return question_words.IN_YEAR[language].format(first.year)


# Who lost, when, who said it


def _losers(facts: Sequence[Fact], said: Sequence[str], language: Language) -> list[Proposal]:
    groups: dict[int, list[tuple[Fact, str]]] = {}
    for fact in facts:
        lost = _LOST.search(_folded(fact.text))
        if not lost or not fact.is_content:
            continue
        for year in _years(fact):
            groups.setdefault(year, []).append((fact, fact.text[lost.start() : lost.end()]))
    return [
        _proposal(f"lost:{year}", question_words.WHO_LOST[language].format(year), group)
        for year, group in groups.items()
        if not any(str(year) in question and _LOST.search(_folded(question)) for question in said)
    ]


def _truces(
    facts: Sequence[Fact], asks: Sequence[Asked], said: Sequence[str], language: Language
) -> list[Proposal]:
    if any(one.kind == "when" and _TRUCE.search(_folded(text)) for one, text in zip(asks, said, strict=True)):
        return []
    group = []
    for fact in facts:
        truce = _TRUCE.search(_folded(fact.text))
        if truce and fact.is_content and _IN_FORCE.search(_folded(fact.text)) and not _years(fact):
            group.append((fact, fact.text[truce.start() : truce.end()]))
    return [_proposal("when:truce", question_words.WHEN_TRUCE[language], group)] if group else []


def _speakers(facts: Sequence[Fact], said: Sequence[str], language: Language) -> list[Proposal]:
    """One quotation in two publishers' mouths."""
    groups: list[list[Fact]] = []
    where: dict[quotations.Run, int] = {}
    for fact in facts:
        if not fact.is_content or not fact.heard.claimant:
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
        claimants = {fact.heard.claimant for fact in group}
        words = _short(group[0].text)
        if len(claimants) < 2 or any(words[:20] in question for question in said):
            continue
        found.append(
            _proposal(
                f"speaker:{_digest(words)}",
                question_words.WHO_SAID[language].format(words),
                [(fact, fact.heard.claimant or "") for fact in group],
            )
        )
    return found


def _told_alike(facts: Sequence[Fact], language: Language) -> list[Proposal]:
    """What several voices say in words that are alike, or with one figure, and no other question asks."""
    told = {fact.claim: fact for fact in facts if fact.is_content and fact.entry is not None}
    entries = {claim: fact.entry for claim, fact in told.items() if fact.entry is not None}
    found = []
    for group in clusters(entries, {claim: fact.voice for claim, fact in told.items()}):
        words = _short(told[group[0]].text)
        found.append(
            _proposal(
                f"alike:{_digest(words)}",
                question_words.WHAT_IS_SAID[language].format(words),
                [(told[claim], _short(told[claim].text)) for claim in group],
            )
        )
    return found


def _digest(words: str) -> str:
    return hashlib.sha256(_folded(words).encode()).hexdigest()[:16]


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words[:8]) + (" …" if len(words) > 8 else "")


def _folded(text: str) -> str:
    """The reading form without vowels made spaces, so that offsets stay."""
    return _VOWELS.sub("ـ", reading_form(text)).casefold()


_VOWELS = re.compile("[\u064b-\u0652\u0670]")
_V = "ـ?"
_LOST = re.compile(
    rf"\b(?:ب|و|ف|ل)?(?:ال)?(?:هزيم\w*|ه{_V}ز{_V}م\w*|خسار\w*|خسر\w*|خاسر\w*)|\b(?:lost|defeat\w*|beaten)\b"
)
_TRUCE = re.compile(r"هدن\w*|وقف (?:اطلاق )?النار|cease-?fire|truce")
_IN_FORCE = re.compile(r"سري|سار|دخل|حيز|بدا|توقف|in force|took effect|takes effect|began|start")
_LASTED = re.compile(r"دام|استمر|استغرق|خلال|انهي|lasted|\bran\b|in \d+ days|weeks|halted")
