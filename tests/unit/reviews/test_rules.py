"""What a review must hold before it can be submitted."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from workbench.evidence.models import Stance
from workbench.reviews import rules

SUPPORTS, REFUTES, CONTEXT = Stance.SUPPORTS, Stance.REFUTES, Stance.CONTEXT


@dataclass(frozen=True)
class Level:
    code: str
    needs_evidence: bool = True


FALSE = Level("false")
AMBIGUOUS = Level("ambiguous", needs_evidence=False)
SOURCES_CONFLICT = Level("sources_conflict")
NOT_CHECKABLE = Level("not_checkable", needs_evidence=False)


def fields(problems: Sequence[rules.Problem]) -> list[str]:
    return [problem.field for problem in problems]


def evidence(level: Level, *stances: Stance, note: bool = False) -> list[str]:
    return fields(rules.evidence_problems(level, stances, note))


def test_a_verdict_that_needs_evidence_is_refused_without() -> None:
    assert evidence(FALSE) == ["evidence"]


def test_context_alone_carries_no_verdict() -> None:
    assert evidence(FALSE, CONTEXT, CONTEXT) == ["evidence"]


@pytest.mark.parametrize("stance", [SUPPORTS, REFUTES])
def test_one_supporting_or_refuting_piece_is_enough(stance: Stance) -> None:
    assert evidence(FALSE, stance) == []


def test_a_verdict_that_needs_no_evidence_stands_without() -> None:
    assert evidence(Level("unproven", needs_evidence=False)) == []


def test_conflicting_sources_need_both_sides() -> None:
    assert evidence(SOURCES_CONFLICT, SUPPORTS) == ["evidence"]
    assert evidence(SOURCES_CONFLICT, REFUTES, CONTEXT) == ["evidence"]
    assert evidence(SOURCES_CONFLICT, SUPPORTS, REFUTES) == []


def test_a_note_of_a_contradiction_shows_that_sources_conflict() -> None:
    assert evidence(SOURCES_CONFLICT, note=True) == []


def test_a_note_of_a_contradiction_replaces_no_other_evidence() -> None:
    assert evidence(FALSE, note=True) == ["evidence"]


def test_not_checkable_needs_its_reason() -> None:
    assert fields(rules.reason_problems("not_checkable", None)) == ["reason"]
    assert rules.reason_problems("not_checkable", "opinion") == []
    assert fields(rules.reason_problems("not_checkable", "cropped")) == ["reason"]


def test_misleading_may_have_a_reason() -> None:
    assert rules.reason_problems("misleading", None) == []
    assert rules.reason_problems("misleading", "cropped") == []


def test_other_verdicts_have_no_reason() -> None:
    assert fields(rules.reason_problems("false", "opinion")) == ["reason"]


@pytest.mark.parametrize(
    "verdicts",
    [
        [],
        [None, None],
        ["true", "false"],
        ["true", "false", None],
        ["unproven", None],
        ["unproven", "unproven"],
        ["true", "true", None],
    ],
)
def test_ambiguous_stands_while_no_reading_is_settled_on(verdicts: list[str | None]) -> None:
    assert rules.ambiguity_problems("ambiguous", verdicts) == []


@pytest.mark.parametrize("verdicts", [["true"], ["true", None], [None, "false", None], ["true", "true"]])
def test_ambiguous_falls_when_a_reading_is_settled_on(verdicts: list[str | None]) -> None:
    assert fields(rules.ambiguity_problems("ambiguous", verdicts)) == ["verdict"]


def test_other_verdicts_do_not_ask_about_readings() -> None:
    assert rules.ambiguity_problems("true", ["true", None]) == []


def test_all_problems_are_told_at_once() -> None:
    problems = rules.problems_of(
        NOT_CHECKABLE, rationale="  ", reason=None, stances=[], reading_verdicts=[], has_contradict_note=False
    )
    assert fields(problems) == ["reason", "rationale"]


def test_a_review_without_a_verdict_is_refused() -> None:
    problems = rules.problems_of(
        None, rationale="Because.", reason=None, stances=[], reading_verdicts=[], has_contradict_note=False
    )
    assert fields(problems) == ["verdict"]
