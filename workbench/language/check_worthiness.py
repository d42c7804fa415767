"""How worth checking a claim is, between 0 and 1, as a sum of parts that can be shown to a person.

Each part has a weight and a reason; the sum goes through the logistic curve. The weights follow what desks
choose to check: figures, dates, named sources, past events, harm and reproaches raise it; opinion, prediction,
calls, questions, notices and talk about oneself lower it, in a post also what announces. They are set by hand, the
same for both languages but for what the languages do differently, and only rounded towards what the development
sets show: those are small and, in Arabic, labelled almost at random. It is an order of work, never a verdict.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import ModuleType

from workbench.language.arabic import judgement as arabic
from workbench.language.english import judgement as english
from workbench.language.model import Figure, Name
from workbench.language.reasons import reason
from workbench.text.languages import Language

_WEIGHTS: Mapping[str, float] = {
    "figure": 1.0,
    "figure_in_words": 0.3,
    "date": 0.6,
    "named_actor": 0.2,
    "second_name": 0.2,
    "reported": 0.5,
    "named_source": 0.7,
    "question": -0.4,
    "exclamation": -0.25,
    "demand": -0.6,
    "past_event": 0.25,
    "harm": 0.4,
    "wrongdoing": 0.7,
    "cause": 0.4,
    "negation": 0.2,
    "source_cited": 0.2,
    "argument": -0.3,
    "opinion": -0.5,
    "sweeping": -0.35,
    "prediction": -0.25,
    "personal": -0.1,
    "talking": -0.3,
    "pointing": -0.35,
    "address": -0.3,
    "notice": -0.35,
}
_POST_WEIGHTS: Mapping[str, float] = {
    "figure": -0.3,
    "date": -0.5,
    "named_actor": -0.4,
    "second_name": -0.2,
    "negation": 0.5,
    "exclamation": 0.25,
}
"""… in a post, where figures, dates and bodies mostly announce (today's count, when and where), and what somebody
warns of or denies is put as an exclamation."""
_ANNOUNCING = frozenset({"figure", "date", "named_actor"})
"""Parts that stand in a post under one reason: that it announces."""
_POST = re.compile(r"#\w|(?<!\w)@\w|https?://")
_LONGEST_POST = 600
"""Characters of a text that may be a post: with a hashtag, an account or a link."""


def _told_by(lists: ModuleType, *more: tuple[str, frozenset[str]]) -> dict[str, tuple[str, ...]]:
    """Every listed word with the parts it tells."""
    told_by: dict[str, tuple[str, ...]] = {}
    for part, words in (
        ("past_event", lists.PAST),
        ("harm", lists.HARM),
        ("wrongdoing", lists.WRONGDOING),
        ("cause", lists.CAUSE),
        ("negation", lists.NEGATION),
        ("source_cited", lists.SOURCES),
        ("opinion", lists.OPINION),
        ("sweeping", lists.SWEEPING),
        ("prediction", lists.PREDICTION),
        ("personal", lists.SELF),
        ("pointing", lists.POINTING),
        ("address", lists.ADDRESS),
        ("notice", lists.NOTICE),
        *more,
    ):
        for word in words:
            told_by[word] = (*told_by.get(word, ()), part)
    return told_by


_ARGUING: Mapping[Language, frozenset[str]] = {"ar": arabic.ARGUING, "en": english.ARGUING}
_TOLD_BY: Mapping[Language, dict[str, tuple[str, ...]]] = {
    "ar": _told_by(arabic),
    "en": _told_by(english, ("talking", english.TALKING)),
}
_BASE: Mapping[Language, float] = {"ar": -1.6, "en": -1.3}
_PER_LENGTH: Mapping[Language, float] = {"ar": 1.6, "en": -0.15}
"""Weight of the logarithm of the sentence's length, outside posts. A long Arabic sentence is the reporting one, with
names and circumstances; a long English one rather argues."""
_USUAL_LENGTH = 18
"""Words of a sentence that is neither long nor short."""
_RANK = {part: n for n, part in enumerate(sorted(_WEIGHTS, key=lambda part: -abs(_WEIGHTS[part])))}
"""Each part's place by strength."""
_HIDDEN = frozenset({"second_name"})
"""Parts that repeat the reason of another."""
_SHORT = 4
"""Words below which a claim says too little to be checked."""
_ATTRIBUTION = 0.45
"""Share left to "did they say it?" beside "is it so?"."""


@dataclass(slots=True)
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
    exclamation: bool = False
    reported: bool = False
    named_source: bool = False
    opens_sentence: bool = False


def weigh(evidence: Evidence, language: Language) -> tuple[float, tuple[str, ...]]:
    """The check-worthiness of a content claim and its reasons, the strongest first."""
    parts = _found(evidence) | dict.fromkeys(_worded(evidence, language))
    words = sum(map(str.isalnum, evidence.keys))
    length = max(evidence.length, words)
    ranked = sorted(parts, key=_RANK.__getitem__)
    is_post = _is_post(evidence.text)
    weights = {**_WEIGHTS, **_POST_WEIGHTS} if is_post else _WEIGHTS
    total = _BASE[language] + sum(weights[code] for code in ranked)
    if not is_post:
        total += _PER_LENGTH[language] * math.log((length + 1) / _USUAL_LENGTH)
    hidden = _HIDDEN | _ANNOUNCING if is_post else _HIDDEN
    reasons = [reason(code, parts[code]) for code in ranked if code not in hidden]
    if is_post and not _ANNOUNCING.isdisjoint(parts):
        reasons.append("announcement")
    if words < _SHORT:
        total -= 1.0
        reasons.append("short")
    elif length > _USUAL_LENGTH and _PER_LENGTH[language] > 0 and not is_post:
        reasons.append("detail")
    return round(1 / (1 + math.exp(-total)), 4), tuple(reasons)


def _is_post(text: str) -> bool:
    return len(text) <= _LONGEST_POST and _POST.search(text) is not None


def weigh_attribution(content: float) -> tuple[float, tuple[str, ...]]:
    """The check-worthiness of "did they say it?", from that of what was said."""
    return round(content * _ATTRIBUTION, 4), ("attribution",)


def _found(evidence: Evidence) -> dict[str, str | None]:
    """What the reader has found in the claim: figures, dates, names, who says it, how it is put."""
    parts: dict[str, str | None] = {}
    for figure in evidence.figures:
        written = evidence.text[figure.start : figure.end]
        if any(map(str.isdecimal, written)):
            parts.pop("figure_in_words", None)
            parts["figure"] = written
            break
        if figure.unit != "year":
            parts.setdefault("figure_in_words", written)
    if evidence.names:
        parts["named_actor"] = evidence.text[evidence.names[0].start : evidence.names[0].end]
    for part, is_so in (
        ("date", evidence.dated),
        ("second_name", len(evidence.names) > 1),
        ("reported", evidence.reported),
        ("named_source", evidence.named_source),
        ("question", evidence.question),
        ("exclamation", evidence.exclamation),
        ("demand", evidence.demand),
    ):
        if is_so:
            parts[part] = None
    return parts


def _worded(evidence: Evidence, language: Language) -> set[str]:
    """What the claim's words tell by their lists."""
    keys, told_by = evidence.keys, _TOLD_BY[language]
    told = {part for key in told_by.keys() & keys for part in told_by[key]}
    if language == "en":
        for key in keys:
            if key.endswith(("ed", "n't")) and key not in told_by:
                told.add("past_event" if key.endswith("ed") else "negation")
    if evidence.opens_sentence and keys and keys[0] in _ARGUING[language]:
        told.add("argument")
    if "'s" in keys and any(short == "'s" and word in english.SHORTENED for word, short in pairwise(keys)):
        told.add("talking")
    return told
