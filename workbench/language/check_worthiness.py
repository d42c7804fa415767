"""How worth checking a claim is, between 0 and 1, as a sum of parts that can be shown to a person.

Each part has a weight and a reason; the sum goes through the logistic curve. The weights follow what desks
choose to check: who said it, when, how many, what happened to whom raise it; judgement, what ought to be,
prediction, argument with what came before, and talk to the reader lower it. They are set by hand and are the
same for both languages (docs: the reader tells how). It is an order of work, never a verdict.
"""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import ModuleType

from workbench.language.arabic import judgement as arabic
from workbench.language.bilingual.peoples import PEOPLES
from workbench.language.english import judgement as english
from workbench.language.model import Figure, Name
from workbench.language.reasons import reason
from workbench.language.words import keys_of
from workbench.text.languages import Language

_NEWS, _IN_A_POST = 0, 1
_WEIGHTS: Mapping[str, tuple[float, float]] = {
    # part: its weight in the news, and in a post
    "figure": (1.0, -0.2),
    "second_figure": (0.4, -0.5),
    "figure_in_words": (0.3, 0.1),
    "amount": (0.4, 0.2),
    "date": (0.7, -0.3),
    "named_actor": (0.15, -0.1),
    "second_name": (0.3, -0.3),
    "office": (0.15, 0.1),
    "reported": (0.6, 0.2),
    "named_source": (0.3, 0.2),
    "past_event": (0.5, 0.0),
    "harm": (0.3, 0.7),
    "wrongdoing": (0.2, 1.6),
    "cause": (0.2, 0.5),
    "source_cited": (0.2, -0.2),
    "negation": (-0.3, 0.4),
    "opinion": (-0.7, 0.2),
    "second_opinion": (-0.4, -0.2),
    "norm": (-0.5, 0.5),
    "emphasis": (-0.3, 0.0),
    "sweeping": (-0.2, 0.0),
    "prediction": (-0.4, 0.0),
    "argument": (-0.6, 0.0),
    "pointing": (-0.4, -0.1),
    "address": (-0.5, -0.2),
    "personal": (-0.1, -0.15),
    "private": (-1.0, 0.0),
    "talking": (-0.1, -0.2),
    "question": (-0.5, 0.0),
    "exclamation": (-0.25, 0.2),
    "demand": (-0.8, 0.0),
    "heading": (-0.6, 0.0),
    "notice": (0.0, -0.1),
}
_PUBLIC = frozenset(
    {"reported", "named_actor", "office", "harm", "wrongdoing", "source_cited", "figure", "amount", "opinion"}
)
"""Without one of these what somebody did on a day is nobody else's business: I saw her on Tuesday."""
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
        ("office", lists.OFFICES),
        ("opinion", lists.OPINION),
        ("norm", lists.NORM),
        ("emphasis", lists.EMPHASIS),
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
_BASE = -0.9
"""The sum of a sentence of the usual length in which nothing is found."""
_PER_LENGTH: Mapping[Language, float] = {"ar": 0.4, "en": -0.3}
"""Weight of the logarithm of the sentence's length, outside posts. A long Arabic sentence is the reporting one, with
names and circumstances; a long English one rather argues."""
_USUAL_LENGTH = 18
"""Words of a sentence that is neither long nor short."""
_PEOPLES = frozenset(form for _, english_forms, _ in PEOPLES for form in english_forms)
"""English adjectives and peoples, which are written like names: Russian soldiers are nobody in particular."""


def _by_strength(kind: int) -> tuple[dict[str, float], Callable[[str], int]]:
    """The parts that count in the news, or in a post, with their weights, and the place of each by strength."""
    weights = {part: both[kind] for part, both in _WEIGHTS.items() if both[kind]}
    ranked = sorted(weights, key=lambda part: -abs(weights[part]))
    return weights, {part: place for place, part in enumerate(ranked)}.__getitem__


_BY_STRENGTH = tuple(_by_strength(kind) for kind in (_NEWS, _IN_A_POST))
_HIDDEN = frozenset({"second_figure", "second_name", "second_opinion", "amount", "private"})
"""Parts that repeat the reason of another …"""
_HIDDEN_IN_A_POST = _HIDDEN | _ANNOUNCING
"""… or stand under the one for announcing."""
_SHORT = 4
"""Words below which a claim says too little to be checked."""
NOTHING_SAID = 0.01
"""The worth of marks and addresses, and of what could not be read."""
_SAID_BY_NAME, _SAID = 0.35, 0.2
"""What "did they say it?" is worth in the news whatever was said: below a good fact, above mere judgement …"""
_ATTRIBUTION = 0.25
"""… and the share of what was said that comes on top."""


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
    opens_sentence: bool
    put: Sequence[str]
    """How it is put, as parts: reported, named_source, demand, heading, question, exclamation."""


def weigh(evidence: Evidence, language: Language) -> tuple[float, tuple[str, ...]]:
    """The check-worthiness of a content claim and its reasons, the strongest first."""
    words = sum(map(str.isalnum, evidence.keys))
    if not words:
        return NOTHING_SAID, ("short",)
    parts = _found(evidence)
    parts.update(dict.fromkeys(_worded(evidence, language)))
    if evidence.dated and "personal" in parts and _PUBLIC.isdisjoint(parts):
        parts["private"] = None
    is_post = _is_post(evidence.text)
    weights, rank = _BY_STRENGTH[_IN_A_POST if is_post else _NEWS]
    ranked = sorted(weights.keys() & parts.keys(), key=rank)
    total = _BASE + sum([weights[part] for part in ranked])
    if not is_post:
        length = max(evidence.length, words)
        total += _PER_LENGTH[language] * math.log((length + 1) / _USUAL_LENGTH)
    hidden = _HIDDEN_IN_A_POST if is_post else _HIDDEN
    reasons = [parts[part] or part for part in ranked if part not in hidden]
    if is_post and not _ANNOUNCING.isdisjoint(parts):
        reasons.append("announcement")
    if words < _SHORT and "past_event" not in parts:  # استقال الوزير says what it says
        total -= 1.0
        reasons.append("short")
    return round(1 / (1 + math.exp(-total)), 4), tuple(reasons)


def _is_post(text: str) -> bool:
    return len(text) <= _LONGEST_POST and _POST.search(text) is not None


def weigh_attribution(content: float, *, named: bool, text: str) -> tuple[float, tuple[str, ...]]:
    """The check-worthiness of "did they say it?", from that of what was said and whether they can be asked."""
    floor = 0.0 if _is_post(text) else _SAID_BY_NAME if named else _SAID
    reasons = ("attribution", "named_source") if named else ("attribution",)
    return round(floor + content * _ATTRIBUTION, 4), reasons


def _found(evidence: Evidence) -> dict[str, str | None]:
    """What the reader has found in the claim: figures, dates, names, how it is put; with the reason of a part
    that has a value."""
    parts: dict[str, str | None] = dict.fromkeys(evidence.put)
    if evidence.dated:
        parts["date"] = None
    if evidence.figures:
        _add_figures(parts, evidence)
    actors = [name for name in evidence.names if name.key not in _PEOPLES]
    if actors:
        parts["named_actor"] = reason("named_actor", evidence.text[actors[0].start : actors[0].end])
    if len(actors) > 1:
        parts["second_name"] = None
    return parts


def _add_figures(parts: dict[str, str | None], evidence: Evidence) -> None:
    counted = [figure for figure in evidence.figures if figure.unit != "year"]
    written = [evidence.text[figure.start : figure.end] for figure in counted]
    in_digits = [figure for figure in written if any(map(str.isdecimal, figure))]
    if in_digits:
        parts["figure"] = reason("figure", in_digits[0])
    elif written:
        parts["figure_in_words"] = reason("figure_in_words", written[0])
    if len(in_digits) > 1:
        parts["second_figure"] = None
    if any(figure.unit in ("percent", "money") for figure in counted):
        parts["amount"] = None


def _worded(evidence: Evidence, language: Language) -> set[str]:
    """What the claim's words tell by their lists, in English also by their endings."""
    keys, told_by = evidence.keys, _TOLD_BY[language]
    by_word = [told_by[key] for key in told_by.keys() & keys]
    if language == "en":
        by_word += [
            _told_by_ending(key)
            for key in keys
            if key[-2:] in _LAST_LETTERS and key.endswith(_TELLING_ENDINGS) and key not in told_by
        ]
    told = {part for parts in by_word for part in parts}
    if "negation" in told and language == "ar" and not _denies(keys):
        told.remove("negation")
    if "opinion" in told and sum(["opinion" in parts for parts in by_word]) > 1:
        told.add("second_opinion")
    if evidence.opens_sentence and keys and keys[0] in _ARGUING[language]:
        told.add("argument")
    if not _MAY.isdisjoint(keys) and any(may in _MAY and _is_imperfect(verb) for may, verb in pairwise(keys)):
        told.add("prediction")
    if not _UNSURE.isdisjoint(keys) and not _looks_ahead(keys):
        told.discard("prediction")
    if "'s" in keys and any(short == "'s" and word in english.SHORTENED for word, short in pairwise(keys)):
        told.add("talking")
    return told


def _denies(keys: Sequence[str]) -> bool:
    """Whether a denying word denies anything: not in "not less than", nor in "still"."""
    return any(
        key in arabic.NEGATION and following not in arabic.NO_DENIAL
        for key, following in zip(keys, (*keys[1:], ""), strict=True)
    )


def _looks_ahead(keys: Sequence[str]) -> bool:
    """Whether an English word foretells, other than the month of May and what could not be done or found out."""
    for at, key in enumerate(keys):
        if key not in english.PREDICTION:
            continue
        before, behind = keys[max(0, at - 1) : at], keys[at + 1 : at + 2]
        if key == "may" and any(map(str.isdecimal, (*before, *behind))):
            continue
        if key == "could" and ("not" in behind or not _NEITHER.isdisjoint(keys[:at])):
            continue
        return True
    return False


def _is_imperfect(key: str) -> bool:
    return key.startswith(("ي", "ت", "ن")) and key not in arabic.PAST and key not in _LIKE_IMPERFECTS


_LIKE_IMPERFECTS = keys_of("نحو تحت تجاه نصف")
_UNSURE = frozenset({"may", "could"})
_NEITHER = frozenset({"neither", "nobody", "none", "nothing"})
_MAY = frozenset({"قد", "فقد"})
"""Perhaps before an imperfect, indeed before a past."""
_TELLING_ENDINGS = ("ed", "n't", "ly", *english.JUDGING_ENDINGS)
_LAST_LETTERS = frozenset(ending[-2:] for ending in _TELLING_ENDINGS)
"""Their last two letters, which few words share: asked first."""


def _told_by_ending(key: str) -> tuple[str, ...]:
    """What an English word tells that no list has: a past, a denial, a judgement or its adverb."""
    if key.endswith("ed"):
        return () if key in english.NOT_PAST else ("past_event",)
    if key.endswith("n't"):
        return ("negation",)
    stem = key.removesuffix("ly")
    if (
        stem in english.OPINION
        or stem + "e" in english.OPINION
        or f"{stem.removesuffix('i')}y" in english.OPINION
    ):
        return ("opinion",)
    is_judging = stem.endswith(english.JUDGING_ENDINGS) and not english.NOT_JUDGING & {key, stem}
    return ("opinion",) if is_judging else ()
