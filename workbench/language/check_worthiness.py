"""How worth checking a claim is, between 0 and 1, as a sum of parts that can be shown to a person.

Each part has a weight and a reason; the sum goes through the logistic curve. The weights follow what desks
choose to check: figures, named actors, past events and harm raise it; opinion, prediction, calls, questions
and talk about oneself lower it. It is an order of work, never a verdict.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.language.arabic import judgement as arabic
from workbench.language.english import judgement as english
from workbench.language.model import Figure, Name
from workbench.language.reasons import reason
from workbench.text.languages import Language

_BASE: Mapping[Language, float] = {"ar": -1.9, "en": -1.4}
_WEIGHTS: Mapping[Language, Mapping[str, float]] = {
    "ar": {
        "figure": 1.3,
        "second_figure": 0.0,
        "date": 0.9,
        "named_actor": 0.15,
        "second_name": 0.1,
        "reported": 0.3,
        "named_source": 0.8,
        "past_event": 0.4,
        "harm": 0.35,
        "comparison": 0.1,
        "source_cited": 0.1,
        "opinion": -0.35,
        "prediction": -0.4,
        "question": -0.5,
        "personal": -0.4,
        "pointing": -0.2,
        "argument": -0.2,
        "address": -0.4,
        "demand": -0.8,
    },
    "en": {
        "figure": 0.75,
        "second_figure": 0.3,
        "date": 0.95,
        "named_actor": 0.25,
        "second_name": 0.25,
        "reported": 0.45,
        "named_source": 0.5,
        "past_event": 0.35,
        "harm": 0.0,
        "comparison": -0.1,
        "source_cited": 0.1,
        "opinion": -0.5,
        "prediction": -0.2,
        "question": -0.4,
        "personal": 0.0,
        "pointing": -0.35,
        "argument": -0.3,
        "address": -0.25,
        "demand": -0.6,
    },
}
_PER_LENGTH: Mapping[Language, float] = {"ar": 1.2, "en": 0.05}
"""Weight of the logarithm of the sentence's length: what is told with its circumstances can be checked."""
_USUAL_LENGTH = 18
"""Words of a sentence that is neither long nor short."""
_HIDDEN = frozenset({"second_figure", "second_name"})
"""Parts that repeat the reason of another."""
_SHORT = 4
"""Words below which a claim says too little to be checked."""
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
    length: int
    """Words of the sentence the claim stands in."""
    demand: bool = False
    question: bool = False
    reported: bool = False
    named_source: bool = False
    opens_sentence: bool = False


def weigh(evidence: Evidence, language: Language) -> tuple[float, tuple[str, ...]]:
    """The check-worthiness of a content claim and its reasons, the strongest first."""
    parts = _parts(evidence, language)
    weights = _WEIGHTS[language]
    words = sum(key.isalnum() for key in evidence.keys)
    length = max(evidence.length, words)
    total = _BASE[language] + sum(weights[code] for code, _ in parts)
    total += _PER_LENGTH[language] * math.log((length + 1) / _USUAL_LENGTH)
    shown = sorted(parts, key=lambda part: -abs(weights[part[0]]))
    reasons = [reason(code, value) for code, value in shown if code not in _HIDDEN and weights[code]]
    if words < _SHORT:
        total -= 1.0
        reasons.append("short")
    elif length > _USUAL_LENGTH:
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
        if len(evidence.names) > 1:
            parts.append(("second_name", None))
    if evidence.reported:
        parts.append(("reported", None))
    if evidence.named_source:
        parts.append(("named_source", None))
    if evidence.opens_sentence and evidence.keys and evidence.keys[0] in lists.ARGUING:
        parts.append(("argument", None))
    if not lists.PAST.isdisjoint(keys) or (language == "en" and any(key.endswith("ed") for key in keys)):
        parts.append(("past_event", None))
    for code, words in (
        ("harm", lists.HARM),
        ("comparison", lists.CHANGE),
        ("source_cited", lists.SOURCES),
        ("opinion", lists.OPINION),
        ("prediction", lists.PREDICTION),
        ("personal", lists.SELF),
        ("pointing", lists.POINTING),
        ("address", lists.ADDRESS),
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
