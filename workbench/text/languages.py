"""Which of the two languages a text is in, and which way it runs, by the letters it is written with."""

import re
from typing import Literal

Language = Literal["ar", "en"]
Direction = Literal["rtl", "ltr"]

SAMPLE = 50_000
"""Characters looked at: a language shows long before."""

DOMINANT = 0.6
"""Share of all letters from which a script decides."""

FOREIGN = 0.02
"""Share of letters Arabic does not have from which a text in Arabic script is another language."""

_LETTER = re.compile(r"[^\W\d_]")
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ]")
_ARABIC_SCRIPT = re.compile("[\u0620-\u063f\u0641-\u064a\u0671-\u06d3\u06d5\u06fa-\u06fc]")
# Letters of Persian, Urdu, Kurdish, Pashto and Uyghur. Arabic papers write some in names: hence a share.
_NOT_ARABIC = re.compile("[\u0679-\u06c0\u06c1-\u06d3\u06d5\u06fa-\u06fc\u063b-\u063f]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def detect_language(text: str) -> Language | None:
    """ "ar" or "en" when that script dominates; None for a mixture, another language or no letters."""
    sample = text[:SAMPLE]
    letters = len(_LETTER.findall(sample))
    if not letters:
        return None
    arabic = len(_ARABIC_SCRIPT.findall(sample))
    if arabic >= DOMINANT * letters:
        return "ar" if len(_NOT_ARABIC.findall(sample)) <= FOREIGN * arabic else None
    return "en" if len(_LATIN.findall(sample)) >= DOMINANT * letters else None


def direction_of(text: str) -> Direction:
    """The direction most of the letters run in; left to right when there are none."""
    sample = text[:SAMPLE]
    right_to_left = sum(character.isalpha() for character in _RIGHT_TO_LEFT.findall(sample))
    letters = len(_LETTER.findall(sample))
    return "rtl" if right_to_left and 2 * right_to_left >= letters else "ltr"
