"""A clause of the article's own in front of a statement, joined to it: "The army left, and the minister said …"."""

from workbench.language.arabic import clauses as arabic
from workbench.language.clauses.arabic import ArabicClauses
from workbench.language.clauses.english import EnglishClauses
from workbench.language.clauses.english_verbs import OPENERS
from workbench.language.clauses.model import COMMAS, SHORTEST
from workbench.language.english import clauses as english
from workbench.language.words import Words
from workbench.text.languages import Language

_NO_CLAUSE = english.OPENS_NO_SUBJECT | english.OPENS_A_SUBCLAUSE | english.ADVERBS


def clause_in_front(words: Words, start: int, end: int, language: Language) -> int | None:
    """Offset where the clause ends that begins at offset `start` in front of a statement at `end`. None where the
    words between only say when, where or how something was said."""
    first, at = words.at(start), words.at(end)
    if at - first < SHORTEST:
        return None
    stop = _joined_in_arabic(words, first, at) if language == "ar" else _joined_in_english(words, first, at)
    return words.ends[stop - 1] if stop is not None and stop - first >= SHORTEST else None


def _joined_in_arabic(words: Words, first: int, at: int) -> int | None:
    keys = words.keys
    if keys[at - 1] in COMMAS and keys[at][0] == "و":
        stop = at - 1
    elif keys[at - 1] in arabic.JOINTS and keys[at - 2] in COMMAS:
        stop = at - 2
    elif keys[at - 2 : at] == ["في", "حين"] and keys[at - 3] in COMMAS:
        stop = at - 3
    else:
        return None
    return stop if ArabicClauses(words, stop).tells_something(first) else None


def _joined_in_english(words: Words, first: int, at: int) -> int | None:
    keys = words.keys
    if keys[at - 1] not in OPENERS or keys[at - 2] not in COMMAS:
        return None
    if keys[first] in _NO_CLAUSE or keys[first].endswith("ing"):
        return None
    return at - 2 if EnglishClauses(words, at - 2).tells_something(first) else None
