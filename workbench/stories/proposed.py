"""What questions are proposed from, and what a proposal is. Pure."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.language.words import reading_form
from workbench.search.terms import Entry
from workbench.stories.answering import Heard


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


def proposal(key: str, text: str, group: Sequence[tuple[Fact, str]]) -> Proposal:
    words = {fact.claim: (fact, why) for fact, why in reversed(group)}
    return Proposal(
        key,
        text,
        [Reason(claim, why) for claim, (_, why) in sorted(words.items())],
        len({fact.voice for fact, _ in words.values()}),
    )


def years_in(fact: Fact) -> set[int]:
    return {int(year) for year in re.findall(r"\b(?:1[5-9]|20)\d\d\b", reading_form(fact.heard.quote))}


def digest(words: str) -> str:
    return hashlib.sha256(folded(words).encode()).hexdigest()[:16]


def short(text: str) -> str:
    words = text.split()
    return " ".join(words[:8]) + (" …" if len(words) > 8 else "")


def folded(text: str) -> str:
    """The reading form without vowels made spaces, so that offsets stay."""
    return _VOWELS.sub("ـ", reading_form(text)).casefold()


_VOWELS = re.compile("[\u064b-\u0652\u0670]")
