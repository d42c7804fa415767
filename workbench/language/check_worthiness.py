"""How worth checking a claim is, between 0 and 1, as a sum of parts that can be shown to a person.

Each part has a weight and a reason; the sum goes through the logistic curve. The weights follow what desks
choose to check: figures, named actors, past events and harm raise it; opinion, prediction, calls, questions
and talk about oneself lower it. It is an order of work, never a verdict.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.language.arabic import judgement as arabic
from workbench.language.english import judgement as english
from workbench.language.model import Figure, Name
from workbench.language.reasons import reason
from workbench.text.languages import Language

_BASE = -2.2
_WEIGHTS = {
    "figure": 1.3,
    "second_figure": 0.4,
    "date": 0.3,
    "named_actor": 0.5,
    "past_event": 0.4,
    "harm": 0.5,
    "comparison": 0.4,
    "source_cited": 0.3,
    "opinion": -0.6,
    "prediction": -0.4,
    "question": -1.2,
    "personal": -0.7,
    "demand": -0.8,
}
_PER_LENGTH = 0.9
"""Weight of the logarithm of the length: a claim needs detail to be checked."""
_USUAL_LENGTH = 12
"""Words of a claim that is neither long nor short."""
_ATTRIBUTION = 0.45
"""Share left to "did they say it?" beside "is it so?"."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about a claim's words when it is weighed."""

    keys: Sequence[str]
    figures: Sequence[Figure]
    names: Sequence[Name]
    dated: bool
    text: str
    demand: bool = False
    question: bool = False


def weigh(evidence: Evidence, language: Language) -> tuple[float, tuple[str, ...]]:
    """The check-worthiness of a content claim and its reasons, the strongest first."""
    parts = _parts(evidence, language)
    words = sum(key.isalnum() for key in evidence.keys)
    total = _BASE + sum(_WEIGHTS[code] for code, _ in parts)
    total += _PER_LENGTH * math.log((words + 1) / _USUAL_LENGTH)
    shown = sorted(parts, key=lambda part: -abs(_WEIGHTS[part[0]]))
    reasons = [reason(code, value) for code, value in shown if code != "second_figure"]
    if words < 4:
        reasons.append("short")
    elif total > 0 and words > _USUAL_LENGTH:
        reasons.append("detail")
    return round(1 / (1 + math.exp(-total)), 4), tuple(reasons)


def weigh_attribution(content: float) -> tuple[float, tuple[str, ...]]:
    """The check-worthiness of "did they say it?", from that of what was said."""
    return round(content * _ATTRIBUTION, 4), ("attribution",)


def _parts(evidence: Evidence, language: Language) -> list[tuple[str, str | None]]:
    lists = arabic if language == "ar" else english
    keys = set(evidence.keys)
    parts: list[tuple[str, str | None]] = []
    counted = [figure for figure in evidence.figures if figure.unit != "year"]
    if counted:
        parts.append(("figure", evidence_text(evidence, counted[0])))
        if len(counted) > 1:
            parts.append(("second_figure", None))
    if evidence.dated:
        parts.append(("date", None))
    if evidence.names:
        parts.append(("named_actor", evidence.text[evidence.names[0].start : evidence.names[0].end]))
    if not lists.PAST.isdisjoint(keys) or (language == "en" and any(key.endswith("ed") for key in keys)):
        parts.append(("past_event", None))
    for code, words in (
        ("harm", lists.HARM),
        ("comparison", lists.CHANGE),
        ("source_cited", lists.SOURCES),
        ("opinion", lists.OPINION),
        ("prediction", lists.PREDICTION),
        ("personal", lists.SELF),
    ):
        if not words.isdisjoint(keys):
            parts.append((code, None))
    if evidence.question:
        parts.append(("question", None))
    if evidence.demand:
        parts.append(("demand", None))
    return parts


def evidence_text(evidence: Evidence, figure: Figure) -> str:
    """The figure as written in the whole text."""
    return evidence.text[figure.start : figure.end]
