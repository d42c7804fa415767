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

# Runs, not single letters: a text has five times fewer of them to count.
_LETTERS = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ]+")
_ARABIC_SCRIPT = re.compile("[\u0620-\u063f\u0641-\u064a\u0671-\u06d3\u06d5\u06fa-\u06fc]+")
# Letters of Persian, Urdu, Kurdish, Pashto and Uyghur. Arabic papers write some in names: hence a share.
_NOT_ARABIC = re.compile("[\u0679-\u06c0\u06c1-\u06d3\u06d5\u06fa-\u06fc\u063b-\u063f]+")
_RIGHT_TO_LEFT = re.compile(
    r"(?:(?=[^\W\d_])[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff])+"
)


def detect_language(text: str) -> Language | None:
    """ "ar" or "en" when that script dominates; None for a mixture, another language or no letters."""
    sample = text[:SAMPLE]
    if sample.isascii():
        return "en" if _LATIN.search(sample) else None
    letters = _count(_LETTERS, sample)
    if not letters:
        return None
    arabic = _count(_ARABIC_SCRIPT, sample)
    if arabic >= DOMINANT * letters:
        return "ar" if _count(_NOT_ARABIC, sample) <= FOREIGN * arabic else None
    return "en" if _count(_LATIN, sample) >= DOMINANT * letters else None


def direction_of(text: str) -> Direction:
    """The direction most of the letters run in; left to right when there are none."""
    sample = text[:SAMPLE]
    right_to_left = _count(_RIGHT_TO_LEFT, sample)
    letters = _count(_LETTERS, sample)
    return "rtl" if right_to_left and 2 * right_to_left >= letters else "ltr"


def _count(runs: re.Pattern[str], text: str) -> int:
    """How many characters of a kind a text holds."""
    return sum(map(len, runs.findall(text)))
