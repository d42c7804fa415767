"""What a reviewer says of a claim, before it is rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from workbench.evidence.given import EvidenceGiven, from_json
from workbench.evidence.models import Stance
from workbench.reviews.models import Confidence


@dataclass(frozen=True, kw_only=True)
class Cited:
    """A piece of evidence and what it does for the claim."""

    evidence: EvidenceGiven
    stance: Stance
    position: int
    """The row's number in the form; it names the row from one save of a draft to the next."""
    set_number: int = 1
    known: UUID | None = None
    """Public id of a row cited before, in this review or in the one it signs or edits."""

    def as_json(self) -> dict[str, Any]:
        return self.evidence.as_json() | {
            "stance": self.stance.value,
            "position": self.position,
            "set": self.set_number,
            "known": str(self.known) if self.known else None,
        }


def cited_from_json(kept: dict[str, Any]) -> Cited:
    """The opposite of `Cited.as_json`."""
    return Cited(
        evidence=from_json(kept),
        stance=Stance(kept["stance"]),
        position=kept["position"],
        set_number=kept["set"],
        known=UUID(kept["known"]) if kept["known"] else None,
    )


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """A review's content: codes and texts, whole or half done."""

    verdict: str | None = None
    rationale: str = ""
    reason: str | None = None
    as_of: datetime | None = None
    confidence: Confidence | None = None
    denied_by_claimant: bool = False
    readings: Mapping[UUID, str] = field(default_factory=dict)
    """Level codes by the reading's public id."""
    evidence: Sequence[Cited] = ()

    @property
    def next_position(self) -> int:
        """A row number that no evidence has."""
        return max((cited.position for cited in self.evidence), default=-1) + 1

    def as_json(self) -> dict[str, Any]:
        """Plain values: for the log, and for showing both sides of a conflict."""
        return {
            "verdict": self.verdict,
            "rationale": self.rationale,
            "reason": self.reason,
            "as_of": self.as_of.isoformat() if self.as_of else None,
            "confidence": self.confidence.value if self.confidence else None,
            "denied_by_claimant": self.denied_by_claimant,
            "readings": {str(reading): code for reading, code in self.readings.items()},
            "evidence": [cited.as_json() for cited in self.evidence],
        }
