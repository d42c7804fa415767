"""The units of figures in words, in either language. A counted noun has no code: it stands as written."""

from workbench.language.figure_grammar import GRAMMARS
from workbench.language.words import key_of
from workbench.text.languages import Language

WORDS: dict[str, dict[Language, str]] = {
    "killed": {"ar": "قتلى", "en": "killed"},
    "wounded": {"ar": "جرحى", "en": "wounded"},
    "missing": {"ar": "مفقودون", "en": "missing"},
    "displaced": {"ar": "نازحون", "en": "displaced"},
    "detained": {"ar": "محتجزون", "en": "detained"},
    "civilian": {"ar": "مدنيون", "en": "civilians"},
    "person": {"ar": "أشخاص", "en": "people"},
    "day": {"ar": "أيام", "en": "days"},
    "year": {"ar": "سنوات", "en": "years"},
    "decade": {"ar": "عقود", "en": "decades"},
    "percent": {"ar": "في المئة", "en": "per cent"},
    "money": {"ar": "مبلغ مالي", "en": "money"},
    "war": {"ar": "حروب", "en": "wars"},
}
"""By code (DESIGN §5.3); "day" is what answers count spans of time in."""
_NAMED = {key_of(word): code for code, words in WORDS.items() for word in (code, *words.values())}


def unit_word(unit: str, language: Language) -> str:
    """What a unit is called; a counted noun as written."""
    words = WORDS.get(unit)
    return words[language] if words else unit


def unit_code(typed: str) -> str:
    """The unit somebody means: by its code or a word for it in either language; else the counted noun as typed."""
    noun = typed.strip()
    key = key_of(noun)
    read = (grammar.counted.get(key) for grammar in GRAMMARS.values())
    return _NAMED.get(key) or next(filter(None, read), noun)
