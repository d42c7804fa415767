"""What a second person changed in the first review. Plain judgements in, differences out."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.evidence.given import EvidenceGiven
from workbench.reviews.judgement import Judgement
from workbench.text.word_changes import Stretch, word_changes


@dataclass(frozen=True)
class Difference:
    """One field in which two judgements differ, each side as a code, a text or None."""

    field: str
    before: str | None
    after: str | None
    runs: Sequence[Stretch] = ()
    """Of the rationale: word by word."""


@dataclass(frozen=True)
class Differences:
    """Everything in which a second judgement differs from the first."""

    fields: Sequence[Difference]
    evidence_added: Sequence[EvidenceGiven]
    evidence_removed: Sequence[EvidenceGiven]

    def __bool__(self) -> bool:
        return bool(self.fields or self.evidence_added or self.evidence_removed)


def differences(first: Judgement, second: Judgement) -> Differences:
    """Compare two judgements field by field; evidence by what it says and its stance."""
    found = [
        Difference(field, before, after)
        for field, before, after in [
            ("verdict", first.verdict, second.verdict),
            ("reason", first.reason, second.reason),
            ("as_of", _moment(first), _moment(second)),
            ("confidence", first.confidence, second.confidence),
        ]
        if before != after
    ]
    for reading in dict.fromkeys([*first.readings, *second.readings]):
        before, after = first.readings.get(reading), second.readings.get(reading)
        if before != after:
            found.append(Difference(f"reading {reading}", before, after))
    if first.rationale.strip() != second.rationale.strip():
        runs = word_changes(first.rationale, second.rationale)
        found.append(Difference("rationale", first.rationale, second.rationale, runs))
    before_evidence = {(cited.evidence, cited.stance) for cited in first.evidence}
    after_evidence = {(cited.evidence, cited.stance) for cited in second.evidence}
    return Differences(
        fields=found,
        evidence_added=[
            cited.evidence
            for cited in second.evidence
            if (cited.evidence, cited.stance) not in before_evidence
        ],
        evidence_removed=[
            cited.evidence for cited in first.evidence if (cited.evidence, cited.stance) not in after_evidence
        ],
    )


def _moment(judgement: Judgement) -> str | None:
    return judgement.as_of.isoformat() if judgement.as_of else None
