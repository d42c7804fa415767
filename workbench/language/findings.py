"""What was read in a passage before its claims are drafted."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.language.arabic import editorial as arabic
from workbench.language.attribution.model import Statement
from workbench.language.datelines import behind_the_dateline
from workbench.language.english import editorial as english
from workbench.language.model import DateMention, Figure, Flag, Name
from workbench.language.passages import Piece
from workbench.language.quotations import QuotedRun
from workbench.language.words import Words
from workbench.text.languages import Language

AMBIGUOUS = frozenset({"ambiguous_roles", "ambiguous_scope", "ambiguous_reference", "homograph"})
"""Codes of flags whose run must not be cut."""
_DISTANCES: dict[Language, frozenset[str]] = {
    "ar": arabic.DISTANCED | arabic.OPENS_A_DISTANCE,
    "en": english.DISTANCED | english.OPENS_A_DISTANCE,
}


@dataclass(slots=True)
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

    opening: int = field(init=False)
    """Where the passage itself begins: behind its dateline."""
    length: int = field(init=False)
    """Words of the passage."""
    protected: list[tuple[int, int]] = field(init=False)
    """Runs that must not be cut."""
    keeps_a_distance: bool = field(init=False)
    """Whether a word may keep a distance from what is told."""

    def __post_init__(self) -> None:
        behind = behind_the_dateline(self.words)
        self.opening = self.words.starts[behind] if 0 < behind < len(self.words) else self.piece.start
        self.length = sum(map(str.isalpha, self.words.keys))
        self.protected = [(flag.start, flag.end) for flag in self.flags if flag.code in AMBIGUOUS]
        self.keeps_a_distance = not _DISTANCES[self.language].isdisjoint(self.words.keys)
