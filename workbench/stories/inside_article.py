"""What one article says twice and differently: a statement with two speakers, a figure that changes. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from workbench.stories import quotations, scopes
from workbench.stories.answering import Heard, Structure, suggest
from workbench.stories.asking import TOLLS, Asked
from workbench.stories.claimants import are_one
from workbench.stories.differences import compare
from workbench.stories.models import Relation
from workbench.stories.said import Said

Kind = Literal["two_speakers", "figure_changes"]


@dataclass(frozen=True, kw_only=True)
class Statement:
    """A claim of the article."""

    claim: int
    heard: Heard
    text: str


@dataclass(frozen=True)
class Inconsistency:
    """Two claims of one article that do not go together."""

    kind: Kind
    claims: tuple[int, int]
    words: tuple[str, str]
    """What each says: the speaker, or the figure as written."""


def inconsistencies(statements: Sequence[Statement]) -> list[Inconsistency]:
    """What a reader of the article alone would ask about. A toll that grows by the hour is none."""
    return [*_two_speakers(statements), *_changed_figures(statements)]


def _two_speakers(statements: Sequence[Statement]) -> list[Inconsistency]:
    spoken = [one for one in statements if one.heard.claimant]
    return [
        Inconsistency(
            "two_speakers", (one.claim, other.claim), (one.heard.claimant or "", other.heard.claimant or "")
        )
        for one, other in combinations(spoken, 2)
        if quotations.are_one(one.text, other.text) and not are_one(one.heard.claimant, other.heard.claimant)
    ]


def _changed_figures(statements: Sequence[Statement]) -> list[Inconsistency]:
    found = []
    for unit in TOLLS:
        answers = [(one, suggest(Asked("count", unit), one.heard)) for one in statements]
        counted = [(one, answer) for one, answer in answers if answer.value is not None]
        for (one, a), (other, b) in combinations(counted, 2):
            difference = compare(_said(one, a), _said(other, b))
            if difference.relation is Relation.CONTRADICT and are_one(a.claimant, b.claimant):
                found.append(Inconsistency("figure_changes", (one.claim, other.claim), (a.words, b.words)))
    return found


def _said(statement: Statement, answer: Structure) -> Said:
    return Said(
        key=statement.claim,
        source="",
        voice="",
        text=statement.text,
        answer=answer,
        published_at=statement.heard.published_at,
        scope=scopes.scope_of(statement.heard.text, answer.start),
    )
