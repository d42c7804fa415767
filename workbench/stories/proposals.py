"""Questions that a story's claims answer already, for a person to accept, edit or dismiss. Pure.

A question is proposed when two voices or more answer it: how many, how long, who lost, who said it, whose figure it
is, when something happened, and what each says of a thing that they tell alike. Its words come from templates, in the
language of the story; its key is the same whenever it is made, so that one dismissed does not come back.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from workbench.stories import moments, question_words, who_and_when
from workbench.stories.answering import Structure, suggest
from workbench.stories.asking import TOLLS, Asked, asked
from workbench.stories.clusters import clusters
from workbench.stories.proposed import Fact, Proposal, digest, folded, proposal, short, years_in
from workbench.text.languages import Language

FEWEST_VOICES = 2
NOW = "now"
"""The period of what happened about when the story's articles appeared."""


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
    counts = _counts(facts, asks, language)
    counted = {reason.claim for one in counts for reason in one.answers}
    found = [
        *counts,
        *_durations(facts, asks, language),
        *who_and_when.losers(facts, said, language),
        *who_and_when.happened(facts, asks, said, language),
        *who_and_when.speakers(facts, counted, said, language),
        *who_and_when.givers(facts, said, language),
    ]
    asked_of = {reason.claim for one in found for reason in one.answers}.union(answering)
    found += _told_alike([fact for fact in facts if fact.claim not in asked_of], language)
    new = [one for one in found if one.key not in decided and one.voices >= FEWEST_VOICES]
    return sorted(new, key=lambda one: (-one.voices, one.key))


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
                proposal(
                    f"count:{unit}:{period}",
                    question_words.HOW_MANY[language][unit].format(when),
                    [(fact, answer.words) for fact, answer in group],
                )
            )
    return found


def _durations(facts: Sequence[Fact], asks: Sequence[Asked], language: Language) -> list[Proposal]:
    lasting = [fact for fact in facts if _LASTED.search(folded(fact.text))]
    periods = _by_period(lasting, Asked("duration", "day"))
    return [
        proposal(
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
        years = years_in(fact)
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


def _told_alike(facts: Sequence[Fact], language: Language) -> list[Proposal]:
    """What several voices say in words that are alike, or with one figure, and no other question asks."""
    told = {fact.claim: fact for fact in facts if fact.is_content and fact.entry is not None}
    entries = {claim: fact.entry for claim, fact in told.items() if fact.entry is not None}
    found = []
    for group in clusters(entries, {claim: fact.voice for claim, fact in told.items()}):
        words = short(told[group[0]].text)
        found.append(
            proposal(
                f"alike:{digest(words)}",
                question_words.WHAT_IS_SAID[language].format(words),
                [(told[claim], short(told[claim].text)) for claim in group],
            )
        )
    return found


_LASTED = re.compile(r"دام|استمر|استغرق|خلال|انهي|lasted|\bran\b|in \d+ days|weeks|halted")
