"""Words of a claim reduced to what comparison counts: stems without clitics and endings, and ideas.

Arabic stems are light: a conjunction, preposition and article in front, a pronoun or plural ending behind. An
idea ("up", "stop") is found by the consonants of a word, so that verb, verbal noun and participle meet.
"""

import re
from functools import lru_cache
from unicodedata import normalize

from workbench.language.arabic import function_words as arabic_words
from workbench.language.english import function_words as english_words
from workbench.language.english.predicates import ACTS, BASES
from workbench.language.english.spelling import american
from workbench.text.languages import Language

JOINT = re.compile("^[وف]?(?:بال|كال|لل|ال)?")
"""Conjunction, preposition and article in front of a word."""
_PREFIX = re.compile("(?:[وف]?(?:بال|كال|لل|ال)|[وف](?=..))")
_SUFFIX = re.compile("(?:هما|كما|ها|هم|هن|كم|(?<=....)نا|ات|ون|ين|ان|يه|ته|تها|تهم|وا|ه|ي|ت|ا)$")
_ACCENTS = re.compile("[\u0300-\u036f]")
_ENGLISH_ENDINGS = (
    re.compile("(?:ings?|ies|ied|ed|es|(?<!s)s|(?<![aeiou])y)$"),
    re.compile("(?:ation|ment|er|ly|e)$"),
)

KEPT = 100_000
"""Stems remembered: search asks for those of every word that comes in."""


@lru_cache(KEPT)
def stem(key: str, language: Language) -> str:
    """The stem of a look-up key."""
    return _arabic_stem(key) if language == "ar" else english_stem(key)


def _arabic_stem(key: str) -> str:
    bare = _PREFIX.sub("", key, count=1) if _PREFIX.match(key) else key
    if len(bare) < 3:
        bare = key
    elif len(bare) > 4 and bare[0] in "بلك" and bare[1:3] != "ال" and len(bare) > 5:
        bare = bare[1:] if bare[0] in "بل" and bare[1] in "مات" else bare
    cut = _SUFFIX.sub("", bare)
    return cut if len(cut) >= 3 else bare


@lru_cache(KEPT)
def english_stem(key: str) -> str:
    """An English word without its endings, in one spelling; irregular forms and nouns of acts lead to their verb."""
    cut = _without_endings(key)
    return _ACTS.get(cut, cut)


def _without_endings(key: str) -> str:
    if not key.isascii():
        key = _ACCENTS.sub("", normalize("NFD", key))
    base = american(BASES.get(key, key))
    for ending in _ENGLISH_ENDINGS:
        cut = ending.sub("", base)
        base = cut if len(cut) >= 3 else base
    return base[:-1] if len(base) > 3 and base[-1] == base[-2] and base[-1] != "s" else base


_ACTS = {_without_endings(act): _without_endings(verb) for act, verb in ACTS.items()}


def is_function_word(key: str, language: Language) -> bool:
    """Whether a word carries no content of its own."""
    if language == "en":
        return key in english_words.FUNCTION_WORDS
    return key.removeprefix("و") in arabic_words.FUNCTION_WORDS or key in arabic_words.FUNCTION_WORDS
