"""Who loses in a text, told from its words in Arabic or English. Pure."""

import re
from dataclasses import dataclass

from workbench.language.names import names_in
from workbench.language.words import reading_form, words_in
from workbench.stories import claimants
from workbench.text.languages import Language, detect_language

_LOST = re.compile(
    r"\b[وبفل]?(?:ال)?(?:خسر\w*|خسار\w*|خاسر\w*|هزيم\w*|هزم\w*|انهزم\w*)|\b(?:lost|loses|lose|defeat\w*|beaten)\b"
)
_GAINED = re.compile(r"\b(?:work of|won|wins|victor\w*)\b|\bصاحب\b|\b(?:فاز|فازت|انتصر\w*)\b")
_CLAUSE = re.compile(r"[.؛;:]\s|[،,]|\bthen\b|\bثم\b|\bwhile\b|\bبينما\b")
_EACH = re.compile(r"كل (?:طرف|جانب|منهما)|\beach\b|one of the wars")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_ORDINALS = {
    "first": re.compile(r"\b(?:ال)?(?:اولي|اول)\b|\bfirst\b"),
    "second": re.compile(r"\b(?:ال)?(?:ثانيه|ثاني|اخيره)\b|\b(?:second|last)\b"),
}
_VOWELS = re.compile("[\u064b-\u0652\u0670]")


@dataclass(frozen=True)
class Losses:
    """Who loses in a text. `together`: several in one event; `each`: every one once."""

    losers: frozenset[str]
    """By the consonants of their names, so that both languages meet."""
    gainers: frozenset[str] = frozenset()
    together: bool = False
    each: bool = False
    years: frozenset[str] = frozenset()
    ordinals: frozenset[str] = frozenset()
    """Which of several wars: first, second."""


def losses_in(text: str) -> Losses | None:
    """Who loses in a text; None where it does not speak of losing."""
    reading = _folded(text)
    if not _LOST.search(reading):
        return None
    losers: set[str] = set()
    gainers: set[str] = set()
    together = False
    loses = False
    for clause in _clauses(text):
        folded = _folded(clause)
        names = _names(clause)
        gains = _GAINED.search(folded)
        loses = bool(_LOST.search(folded)) or (loses and not gains)
        if gains:
            gainers |= names
        elif loses:
            losers |= names
            together = together or len(names) > 1
    each = bool(_EACH.search(reading))
    return Losses(
        frozenset(losers),
        frozenset(gainers),
        together=together and not each,
        each=each,
        years=frozenset(_YEAR.findall(reading)),
        ordinals=frozenset(name for name, pattern in _ORDINALS.items() if pattern.search(reading)),
    )


def _folded(text: str) -> str:
    return _VOWELS.sub("", reading_form(text)).casefold()


def _clauses(text: str) -> list[str]:
    """A text at its commas; what goes on naming without a verb stays with the clause before."""
    return [clause for clause in _CLAUSE.split(text) if clause.strip()]


def _names(text: str) -> set[str]:
    language: Language = detect_language(text) or "en"
    words = words_in(text, reading_form(text), 0, len(text))
    return {claimants.sound_of(name.key) for name in names_in(words, language)}
