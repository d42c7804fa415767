"""What was read in a passage before its claims are drafted."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.language.attribution.model import Statement
from workbench.language.model import DateMention, Figure, Flag, Name
from workbench.language.passages import Piece
from workbench.language.quotations import QuotedRun
from workbench.language.words import Words
from workbench.text.languages import Language

AMBIGUOUS = frozenset({"ambiguous_roles", "ambiguous_scope", "ambiguous_reference", "homograph"})
"""Codes of flags whose run must not be cut."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What was read in a passage before its claims are drafted."""

    piece: Piece
    words: Words
    language: Language
    quotes: Sequence[QuotedRun]
    statements: Sequence[Statement]
    figures: Sequence[Figure]
    dates: Sequence[DateMention]
    names: Sequence[Name]
    flags: Sequence[Flag]

    @property
    def protected(self) -> list[tuple[int, int]]:
        return [(flag.start, flag.end) for flag in self.flags if flag.code in AMBIGUOUS]
