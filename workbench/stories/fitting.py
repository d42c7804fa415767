"""Which readings of an ambiguous claim the other sources fit. Pure; facts for a person, never a choice.

Sentences about who lost are laid beside each other by who loses in them; others by the words that tell the
readings apart, and by what comparison says.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.language import relate
from workbench.language.words import reading_form
from workbench.stories.losing import Losses, losses_in


@dataclass(frozen=True)
class Told:
    """What another source says of the same: all it has in the row."""

    source: str
    voice: str
    texts: Sequence[str]


@dataclass(frozen=True)
class Fit:
    """The sources that a reading agrees with, and how many independent voices they are."""

    sources: Sequence[str]
    voices: int


def fits(readings: Sequence[str], others: Iterable[Told]) -> list[Fit]:
    """For each reading, who fits it. A source may fit several, or none."""
    told = list(others)
    losses = [losses_in(reading) for reading in readings]
    specific = _specific(readings)
    found = []
    for number, reading in enumerate(readings):
        fitting = [
            one
            for one in told
            if (
                _fits_losses(losses[number], one.texts)
                if losses[number]
                else any(_fits_words(specific, number, text) or _agrees(reading, text) for text in one.texts)
            )
        ]
        found.append(Fit([one.source for one in fitting], len({one.voice for one in fitting})))
    return found


# Who lost


def _fits_losses(reading: Losses | None, texts: Sequence[str]) -> bool:
    told = [losses for losses in (losses_in(text) for text in texts) if losses is not None and losses.losers]
    if reading is None or not told:
        return False
    losers = frozenset().union(*(losses.losers for losses in told))
    if reading.together:
        return any(losses.together and reading.losers <= losses.losers for losses in told)
    if reading.each:
        return not any(losses.together for losses in told) and bool(losers & reading.losers)
    return bool(reading.losers & losers) and not any(
        losses.together and losses.losers & reading.gainers for losses in told
    )


# Words

_VOWELS = re.compile("[\u064b-\u0652\u0670]")


def _specific(readings: Sequence[str]) -> list[set[str]]:
    """The words of each reading that no other has."""
    words = [_content(reading) for reading in readings]
    return [
        own - set().union(*(other for place, other in enumerate(words) if place != number))
        for number, own in enumerate(words)
    ]


def _fits_words(specific: Sequence[set[str]], number: int, text: str) -> bool:
    """Whether a text has words that only this reading has, next to the figure the readings are about."""
    words = _content(text)
    here = specific[number] & words
    return (
        len(here) > 0
        and not any(other & words for place, other in enumerate(specific) if place != number)
        and len(here) >= min(2, len(specific[number]))
    )


def _content(text: str) -> set[str]:
    reading = _VOWELS.sub("", reading_form(text)).casefold()
    return {
        word.removeprefix("ال").rstrip("ه")
        for word in re.findall(r"\w+", reading)
        if len(word) > 2 or word.isdigit()
    } - _COMMON


_COMMON = {
    "the",
    "and",
    "for",
    "was",
    "were",
    "that",
    "one",
    "هو",
    "هي",
    "من",
    "في",
    "التي",
    "الذي",
    "تي",
    "ذي",
}


def _agrees(reading: str, text: str) -> bool:
    return relate(reading, text).relation in ("agree", "refine")
