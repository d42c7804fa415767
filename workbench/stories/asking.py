"""What a question asks for, told from its words in Arabic or English. Pure."""

import re
from dataclasses import dataclass
from typing import Literal

from workbench.language.words import reading_form

Kind = Literal["count", "duration", "speaker", "who", "when", "where", "other"]

TOLLS = ("killed", "wounded", "missing", "displaced", "detained")
"""What befell those counted; such figures may run."""
SPANS = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4, "year": 365.0}
"""Units of time, in days."""

# What a question calls the unit it asks for; the beginnings of words, in reading form.
_UNITS: dict[str, str] = {
    "killed": r"قتل|القتل|قتيل|ضحايا|الضحايا|مصرع|killed|died|dead|deaths?\b|lives|toll",
    "wounded": r"جرح|الجرح|جريح|اصيب|مصاب|المصاب|wounded|injured|hurt",
    "missing": r"فقد|مفقود|المفقود|missing",
    "displaced": r"نزح|نازح|النازح|شرد|مهجر|displaced|fled|driven out",
    "detained": r"اعتقل|معتقل|المعتقل|اوقف|موقوف|محتجز|detained|arrested|held",
    "civilian": r"مدني|المدني|civilian",
}
_UNIT = re.compile("|".join(rf"(?P<{unit}>\b[وفب]?(?:{words}))" for unit, words in _UNITS.items()))
_DURATION = re.compile(
    r"\bكم (?:من الوقت )?(?:دام|استمر|استغرق|طال)|\bمده|how long|\bكم (?:يوما|شهرا|اسبوعا)\b"
)
_COUNT = re.compile(
    r"\bكم\b|\bعدد\b|how many|how much|number of|\bحصيله|toll|among the (?:wounded|dead|killed)"
)
_SPEAKER = re.compile(r"\bمن (?:قال|القائل|صرح|اعلن)|who said|whose words|who spoke")
_WHO = re.compile(r"\bمن (?!ا?ل?قال)|\bاي (?:طرف|جانب)|\bwho\b|\bwhom\b|which (?:side|party|country)")
_WHEN = re.compile(r"\bمتي\b|\bاي (?:يوم|ساعه)|\bwhen\b|(?:what|which) (?:day|time|hour)")
_WHERE = re.compile(r"\bاين\b|\bwhere\b|(?:what|which) (?:place|town|village|city)")
_VOWELS = re.compile("[\u064b-\u0652\u0670\u0640]")


@dataclass(frozen=True)
class Asked:
    """A question's kind and, of a count, the unit: one of TOLLS, civilian, or empty where it has no name."""

    kind: Kind
    unit: str = ""
    years: frozenset[int] = frozenset()
    """Those the question names."""


def asked(question: str) -> Asked:
    """What would answer a question."""
    words = _VOWELS.sub("", reading_form(question))
    years = frozenset(int(year) for year in _YEAR.findall(words))
    if _DURATION.search(words):
        return Asked("duration", "day", years)
    if _COUNT.search(words):
        unit = _UNIT.search(words)
        return Asked("count", unit.lastgroup or "" if unit else "", years)
    return Asked(
        next((kind for kind, pattern in _OTHERS.items() if pattern.search(words)), "other"), "", years
    )


_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_OTHERS: dict[Kind, re.Pattern[str]] = {"speaker": _SPEAKER, "who": _WHO, "when": _WHEN, "where": _WHERE}
