"""One answer as it is compared, and how it differs from another: the values that the rules of comparison share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from workbench.stories import scopes
from workbench.stories.answering import Structure
from workbench.stories.asking import Kind
from workbench.stories.claimants import are_one
from workbench.stories.models import Between, Relation


@dataclass(frozen=True, kw_only=True)
class Said:
    """One answer as it is compared."""

    key: int
    """The claim's number."""
    source: str
    voice: str
    text: str
    """The claim, normalised."""
    answer: Structure
    readings: Sequence[str] = ()
    """Of an ambiguous claim that is not settled; empty for others."""
    published_at: datetime | None = None
    asks: Kind = "other"
    """What the question asks for."""
    scope: scopes.Scope = scopes.ANY

    @property
    def is_ambiguous(self) -> bool:
        return bool(self.readings)


@dataclass(frozen=True)
class Difference:
    """How one answer stands to another. The page words `code` with `values`; language/ words `reasons`."""

    relation: Relation
    code: str
    between: Between | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    reasons: tuple[str, ...] = ()
    later: int | None = None
    """Of a later update or refinement: the key of the later, or of the more exact answer."""

    @property
    def is_same_voice(self) -> bool:
        return self.code == "same_voice"


def contradict(code: str, one: Said, other: Said, reasons: tuple[str, ...] = ()) -> Difference:
    """A contradiction, of publishers or of parties as the claimants tell."""
    between = _between(one, other)
    return Difference(Relation.CONTRADICT, f"{code}_{between}", between, reasons=reasons)


def _between(one: Said, other: Said) -> Between:
    same = are_one(one.answer.claimant, other.answer.claimant)
    return Between.PUBLISHERS if same else Between.PARTIES
