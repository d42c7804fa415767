"""How two answers to one question differ, said in words that name both. Pure.

Order of the rules: a claim that can be read in several ways; figures; who spoke a quotation; when; who lost; the
words. Whether a contradiction lies between publishers or between parties is told by the claimants: two publishers who
report what two parties said may both report correctly.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache

from workbench.language import Comparison, relate
from workbench.stories import quotations
from workbench.stories.answering import Structure
from workbench.stories.claimants import are_one
from workbench.stories.figures_apart import SAME_HOUR, by_figures, in_order
from workbench.stories.losing import losses_in
from workbench.stories.models import Between, Relation
from workbench.stories.moments import LENGTHS, Moment
from workbench.stories.said import Difference, Said, contradict


def compare(one: Said, other: Said) -> Difference:
    """How two answers to one question relate."""
    if one.is_ambiguous or other.is_ambiguous:
        return Difference(Relation.AMBIGUOUS, "readings", values=_words(one, other))
    if one.voice == other.voice and one.source != other.source and is_copied(one.answer, other.answer):
        return Difference(Relation.AGREE, "same_voice", values={"voice": one.voice})
    if one.answer.value is not None and other.answer.value is not None:
        found = by_figures(one, other)
    else:
        found = (
            _by_speaker(one, other) or _by_time(one, other) or _by_losers(one, other) or _by_words(one, other)
        )
    return replace(found, values=_words(one, other) | dict(found.values))


def is_copied(one: Structure, other: Structure) -> bool:
    """Whether a copy has kept the figure and the claimant of what it copies."""
    return one.value == other.value and (
        one.claimant == other.claimant or are_one(one.claimant, other.claimant)
    )


def _words(one: Said, other: Said) -> dict[str, str]:
    return {
        "one": one.answer.words,
        "other": other.answer.words,
        "one_source": one.source,
        "other_source": other.source,
        "one_claimant": one.answer.claimant or "",
        "other_claimant": other.answer.claimant or "",
    }


# Who said it


def _by_speaker(one: Said, other: Said) -> Difference | None:
    """One quotation has one speaker: two publishers who name two of them are at odds."""
    if one.asks != "speaker" and not quotations.are_one(one.text, other.text):
        return None
    a, b = one.answer.claimant, other.answer.claimant
    if a and b:
        if are_one(a, b):
            return Difference(Relation.AGREE, "speaker")
        return Difference(Relation.CONTRADICT, "speaker_publishers", Between.PUBLISHERS)
    if a or b:
        return Difference(Relation.REFINE, "names_speaker", later=(one if a else other).key)
    return None


# When


def _by_time(one: Said, other: Said) -> Difference | None:
    """Asked when, two answers with one date each are compared by their dates, in whatever language."""
    if one.asks != "when":
        return None
    a, b = _told_time(one), _told_time(other)
    if a is None or b is None:
        return None
    if not _can_meet(a, b):
        return contradict("words", one, other)
    if LENGTHS[a.precision] == LENGTHS[b.precision]:
        return Difference(Relation.AGREE, "words")
    finer = one if LENGTHS[a.precision] < LENGTHS[b.precision] else other
    return Difference(Relation.REFINE, "bounds", later=finer.key)


def _told_time(said: Said) -> Moment | None:
    """The one date an answer gives; None where it gives none, or several."""
    as_of = said.answer.as_of
    if as_of is None or as_of.origin == "publication":
        return None
    return as_of if said.answer.start is not None or as_of.origin == "person" else None


def _can_meet(a: Moment, b: Moment) -> bool:
    """Whether two times can be one. Parts of a day have no sharp edges, hours are rounded; days do not touch."""
    gap = max(a.earliest, b.earliest) - min(a.at, b.at)
    if {"day", "month", "year"} & {a.precision, b.precision}:
        return gap < timedelta(0)
    return gap <= (LENGTHS["part"] if "part" in (a.precision, b.precision) else SAME_HOUR)


# Who lost


def _by_losers(one: Said, other: Said) -> Difference | None:
    """Asked who lost, two answers that name one loser each are compared by the names, if they are of one event."""
    a, b = losses_in(one.text), losses_in(other.text)
    if one.asks != "who" or a is None or b is None:
        return None
    if any(len(losses.losers) != 1 or losses.each for losses in (a, b)):
        return None
    for said, known in ((a.years, b.years), (a.ordinals, b.ordinals)):
        if said and known and not said & known:
            return Difference(Relation.DIFFERENT_SCOPE, "period")
    if (a.years, a.ordinals) != (b.years, b.ordinals):
        return None
    return Difference(Relation.AGREE, "words") if a.losers == b.losers else contradict("words", one, other)


# Words


def _by_words(one: Said, other: Said) -> Difference:
    if (one.answer.value is None) != (other.answer.value is None):
        return Difference(Relation.CANNOT_COMPARE, "no_figure")
    a, b = one.answer.as_of, other.answer.as_of
    found = _related(one.text, other.text, a.at if a else None, b.at if b else None)
    relation = Relation(found.relation)
    if relation is Relation.CONTRADICT:
        return contradict("words", one, other, found.reason_codes)
    if relation is Relation.UNRELATED:
        # Both were put into one row, so they speak of one thing, in words that do not meet.
        return Difference(Relation.CANNOT_COMPARE, "other_words")
    later = None
    if relation is Relation.REFINE:
        later = (one if len(one.text) > len(other.text) else other).key
    elif relation is Relation.LATER_UPDATE:
        ordered = in_order(one, other)
        later = ordered[1].key if ordered else None
    return Difference(relation, "words", reasons=found.reason_codes, later=later)


@lru_cache(maxsize=20_000)
def _related(one: str, other: str, one_at: datetime | None, other_at: datetime | None) -> Comparison:
    """Comparison is the dear part of a grid, and a story is opened again and again."""
    return relate(one, other, a_at=one_at, b_at=other_at, one_question=True)
