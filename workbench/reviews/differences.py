"""What a second person changed in the first review. Plain judgements in, differences out."""

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.evidence.given import EvidenceGiven
from workbench.reviews.judgement import Judgement

_WORDS = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True)
class Run:
    """A run of words that stayed, went or came."""

    kind: str
    """`same`, `removed` or `added`."""
    text: str


@dataclass(frozen=True)
class Difference:
    """One field in which two judgements differ, each side as a code, a text or None."""

    field: str
    before: str | None
    after: str | None
    runs: Sequence[Run] = ()
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
        runs = word_runs(first.rationale, second.rationale)
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


def word_runs(before: str, after: str) -> list[Run]:
    """A text and its changed form as runs of whole words: letters of one word are never parted."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    runs: list[Run] = []
    for kind, old_from, old_to, new_from, new_to in difflib.SequenceMatcher(
        a=old, b=new, autojunk=False
    ).get_opcodes():
        if kind == "equal":
            runs.append(Run("same", "".join(old[old_from:old_to])))
            continue
        if old_from < old_to:
            runs.append(Run("removed", "".join(old[old_from:old_to])))
        if new_from < new_to:
            runs.append(Run("added", "".join(new[new_from:new_to])))
    return runs


def _moment(judgement: Judgement) -> str | None:
    return judgement.as_of.isoformat() if judgement.as_of else None
