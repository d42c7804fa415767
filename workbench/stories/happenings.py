"""What befell a thing that the news tells of, and whether a text says when. Pure.

Patterns read folded text: reading form, with a letter's vowel marks as `ـ` (`proposed.folded`).
"""

import re
from dataclasses import dataclass

from workbench.text.languages import Language

FARTHEST = 60
"""Characters between a thing and what befell it."""
_V = "ـ?"
_DEFINITE = r"\b[وفبل]?(?:ال|لل)?"


@dataclass(frozen=True)
class Happening:
    """Something that happens at a time, and how an editor asks for the time."""

    key: str
    thing: re.Pattern[str]
    befell: re.Pattern[str]
    when: dict[Language, str]

    def told_in(self, folded: str) -> tuple[int, int] | None:
        """Where a text tells of it: from the thing to what befell it."""
        things = list(self.thing.finditer(folded))
        for befell in self.befell.finditer(folded):
            for thing in things:
                start, end = min(thing.start(), befell.start()), max(thing.end(), befell.end())
                apart = end - start - len(thing[0]) - len(befell[0])
                if 0 <= apart <= FARTHEST:
                    return start, end
        return None


def tells_when(folded: str) -> bool:
    """Whether a text gives an hour or a part of the day."""
    return _HOUR.search(folded) is not None


_HOUR = re.compile(
    rf"{_DEFINITE}(?:فجر|صباح|ظهر|عصر|مساء|مغرب|ليل)\w*|{_DEFINITE}ساعه|"
    r"\b(?:dawn|morning|noon|afternoon|evening|night|midnight|hours?|o'clock|[ap]\.?m)\b"
)


def _happening(key: str, thing: str, befell: str, arabic: str, english: str) -> Happening:
    return Happening(key, re.compile(thing), re.compile(befell), {"ar": arabic, "en": english})


_COLLAPSED = rf"\b[وف]?(?:ي|ت)?ن{_V}هار\w*|{_DEFINITE}انهيار\w*|\b[وف]?انهار\w*|\bcollaps\w+|\bgave way\b"
_STRUCK = r"\b[وف]?(?:ضرب|اجتاح|بلغ|وصل)\w*|\b(?:struck|hit|swept|made landfall|reached)\b"
HAPPENINGS = (
    _happening(
        "dam",
        rf"{_DEFINITE}سد{_V}(?:ان|ين|ا)?\b|{_DEFINITE}سدود\b|\bdams?\b",
        rf"{_COLLAPSED}|\b(?:burst|failed|broke)\b",
        "متى انهار السد؟",
        "When did the dam collapse?",
    ),
    _happening(
        "bridge",
        rf"{_DEFINITE}(?:جسر|جسور)\b|\bbridges?\b",
        _COLLAPSED,
        "متى انهار الجسر؟",
        "When did the bridge collapse?",
    ),
    _happening(
        "earthquake",
        rf"{_DEFINITE}(?:زلزال|هزـ?ه)\b|\b(?:earth)?quakes?\b",
        rf"{_STRUCK}|\b[وف]?(?:وقع|هزـ?)\w*|\bshook\b",
        "متى وقع الزلزال؟",
        "When did the earthquake strike?",
    ),
    _happening(
        "storm",
        rf"{_DEFINITE}(?:عاصفه|اعصار)\b|\b(?:storm|cyclone|hurricane)\b",
        _STRUCK,
        "متى ضربت العاصفة؟",
        "When did the storm hit?",
    ),
    _happening(
        "blast",
        rf"{_DEFINITE}(?:انفجار|تفجير)\b|\b(?:blast|explosion)\b",
        rf"{_STRUCK}|\b[وف]?(?:وقع|دوـ?ي|هزـ?)\w*|\b(?:went off|occurred|rocked|shook)\b",
        "متى وقع الانفجار؟",
        "When did the blast happen?",
    ),
    _happening(
        "fire",
        rf"{_DEFINITE}حريق\b|\b(?:fire|blaze)\b",
        r"\b[وف]?(?:اندلع|شب)\w*|\b(?:broke out|started)\b",
        "متى اندلع الحريق؟",
        "When did the fire break out?",
    ),
    _happening(
        "truce",
        r"هدن\w*|وقف (?:اطلاق )?النار|cease-?fire|truce",
        r"سري|سار|دخل|حيز|بدا|توقف|in force|took effect|takes effect|began|start",
        "متى سرت الهدنة؟",
        "When did the truce take effect?",
    ),
)
