"""What a review must hold before it can be submitted (DESIGN §4.6). Plain values in, problems out."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from workbench.errors import N_, DomainError
from workbench.evidence.models import Stance

SOURCES_CONFLICT = "sources_conflict"
AMBIGUOUS = "ambiguous"
NOT_CHECKABLE = "not_checkable"
MISLEADING = "misleading"

REASONS = {
    NOT_CHECKABLE: ("opinion", "satire", "prediction", "position"),
    MISLEADING: ("missing_context", "cropped", "misleading_headline"),
}
"""Reason codes by the level they explain (newsroom.md §3). `not_checkable` must have one, `misleading` may."""

UNDECIDED = frozenset({AMBIGUOUS, "unproven", NOT_CHECKABLE})
"""Levels that leave a reading open: whoever gives one has not settled on that reading."""


class Level(Protocol):
    """All that the rules need to know of a level of a scale."""

    @property
    def code(self) -> str: ...

    @property
    def needs_evidence(self) -> bool: ...


@dataclass(frozen=True)
class Problem:
    """Why a review cannot be submitted yet: a message id and the field that it is about."""

    field: str
    message: str
    values: Mapping[str, object] | None = None
    """Fill the message's places."""


class Incomplete(DomainError):
    """A review that says too little. Carries every problem, words the first."""

    code = "incomplete"

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(problems[0].message, field=problems[0].field, **(problems[0].values or {}))
        self.problems = problems


def problems_of(
    level: Level | None,
    *,
    rationale: str,
    reason: str | None,
    stances: Collection[Stance],
    reading_verdicts: Sequence[str | None],
    has_contradict_note: bool,
    minimum_evidence: int = 0,
) -> list[Problem]:
    """Everything that stands against submitting. `reading_verdicts` has one entry a reading, None unjudged;
    `minimum_evidence` is what the queue asks of verdicts that need evidence."""
    problems = []
    if level is None:
        problems.append(Problem("verdict", N_("Choose the overall verdict.")))
    else:
        problems += evidence_problems(level, stances, has_contradict_note, minimum_evidence)
        problems += reason_problems(level.code, reason)
        problems += ambiguity_problems(level.code, reading_verdicts)
    if not rationale.strip():
        problems.append(Problem("rationale", N_("Say why: every verdict needs a rationale.")))
    return problems


def checklist_problems(asked: Collection[str], checked: Collection[str]) -> list[Problem]:
    """Whether the second person confirmed everything that the queue asks for."""
    if set(asked) <= set(checked):
        return []
    return [Problem("checked", N_("Confirm every line of the checklist before you sign."))]


def evidence_problems(
    level: Level, stances: Collection[Stance], has_contradict_note: bool, minimum: int = 0
) -> list[Problem]:
    """Whether the evidence cited carries the verdict. Context alone carries nothing, and counts for nothing."""
    given = set(stances)
    carrying = [stance for stance in stances if stance is not Stance.CONTEXT]
    if level.code == SOURCES_CONFLICT:
        if has_contradict_note or {Stance.SUPPORTS, Stance.REFUTES} <= given:
            return []
        return [
            Problem(
                "evidence",
                N_(
                    "That sources conflict has to be shown: cite one piece of evidence that supports the claim "
                    "and one that refutes it, or write a note of a contradiction."
                ),
            )
        ]
    if level.needs_evidence and not given & {Stance.SUPPORTS, Stance.REFUTES}:
        return [
            Problem(
                "evidence",
                N_("This verdict needs at least one piece of evidence that supports or refutes the claim."),
            )
        ]
    if level.needs_evidence and len(carrying) < minimum:
        return [
            Problem(
                "evidence",
                N_(
                    "This queue asks for at least %(minimum)d pieces of evidence that support or refute the claim; "
                    "%(present)d are cited."
                ),
                {"minimum": minimum, "present": len(carrying)},
            )
        ]
    return []


def reason_problems(code: str, reason: str | None) -> list[Problem]:
    """Whether the reason fits the verdict."""
    allowed = REASONS.get(code, ())
    if reason is None:
        if code != NOT_CHECKABLE:
            return []
        return [
            Problem(
                "reason",
                N_("Say why it cannot be checked: opinion, satire, prediction or position."),
            )
        ]
    if reason not in allowed:
        return [Problem("reason", N_("This reason does not belong to this verdict."))]
    return []


def ambiguity_problems(code: str, reading_verdicts: Sequence[str | None]) -> list[Problem]:
    """Whether `ambiguous` still stands beside the readings' verdicts.

    It says that readings would earn different verdicts and none could be settled on. So it falls when one
    reading alone was judged, and when all readings earn the same verdict, as long as that verdict decides.
    """
    if code != AMBIGUOUS:
        return []
    judged = [verdict for verdict in reading_verdicts if verdict is not None]
    if len(judged) == 1 and judged[0] not in UNDECIDED:
        return [
            Problem(
                "verdict",
                N_(
                    "You settled on one reading: its verdict is the overall verdict. To keep “ambiguous”, judge "
                    "the other readings too."
                ),
            )
        ]
    if len(judged) > 1 and len(judged) == len(reading_verdicts) and len(set(judged)) == 1:
        if judged[0] in UNDECIDED:
            return []
        return [
            Problem(
                "verdict",
                N_(
                    "All readings earn the same verdict, so the wording changes nothing: choose that verdict."
                ),
            )
        ]
    return []
