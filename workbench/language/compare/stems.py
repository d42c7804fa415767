"""Words of a claim reduced to what comparison counts: stems without clitics and endings, and ideas.

Arabic stems are light: a conjunction, preposition and article in front, a pronoun or plural ending behind. An
idea ("up", "stop") is found by the consonants of a word, so that verb, verbal noun and participle meet.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from unicodedata import normalize

from workbench.language.arabic import function_words as arabic_words
from workbench.language.arabic import opposites as arabic
from workbench.language.english import function_words as english_words
from workbench.language.english import opposites as english
from workbench.language.english.predicates import ACTS, BASES
from workbench.language.english.spelling import american
from workbench.language.words import key_of, keys_of
from workbench.text.languages import Language

_PREFIX = re.compile("(?:[وف]?(?:بال|كال|لل|ال)|[وف](?=..))")
_SUFFIX = re.compile("(?:هما|كما|ها|هم|هن|كم|(?<=....)نا|ات|ون|ين|ان|يه|ته|تها|تهم|وا|ه|ي|ت|ا)$")
_WEAK = re.compile("[اويءىئؤ]")
_ACCENTS = re.compile("[\u0300-\u036f]")
_ENGLISH_ENDINGS = (
    re.compile("(?:ings?|ies|ied|ed|es|(?<!s)s|(?<![aeiou])y)$"),
    re.compile("(?:ation|ment|er|ly|e)$"),
)

_KEPT = 100_000
"""Stems remembered: search asks for those of every word that comes in."""


@lru_cache(_KEPT)
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


@lru_cache(_KEPT)
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


def _consonants(key: str) -> str:
    return _WEAK.sub("", key.removesuffix("ه"))


def _arabic_ideas() -> dict[str, str]:
    ideas: dict[str, str] = {}
    for idea, words in arabic.IDEAS.items():
        for word in words.split():
            if "_" not in word:
                key = key_of(word)
                ideas.setdefault(key, idea)
                ideas.setdefault(key.removeprefix("ال"), idea)
    return ideas


_ARABIC_IDEAS = _arabic_ideas()
_ARABIC_SKELETONS: dict[str, str] = {}
for _key, _idea in _ARABIC_IDEAS.items():
    if len(_consonants(_key)) >= 4:
        _ARABIC_SKELETONS.setdefault(_consonants(_key), _idea)
_ENGLISH_IDEAS: dict[str, str] = {
    english_stem(word): idea
    for idea, words in english.IDEAS.items()
    for word in words.split()
    if "_" not in word
}


def _phrases(ideas: Mapping[str, str], language: Language) -> dict[tuple[str, str], str]:
    """Two words that stand for an idea together (called off): stem of the first and the second as written."""
    return {
        (stem(key_of(first), language), key_of(second)): idea
        for idea, words in ideas.items()
        for first, _, second in (word.partition("_") for word in words.split())
        if second
    }


_PHRASES: Mapping[Language, dict[tuple[str, str], str]] = {
    "ar": _phrases(arabic.IDEAS, "ar"),
    "en": _phrases(english.IDEAS, "en"),
}
_OPENERS: Mapping[Language, frozenset[str]] = {
    language: frozenset(first for first, _ in phrases) for language, phrases in _PHRASES.items()
}
_NO_IDEAS = keys_of(arabic.NO_IDEAS)
_CLITIC = re.compile("^(?:[وف]?(?:بال|كال|لل|ال)|[وفبلس])")
_ENDING = re.compile("(?:هما|ها|هم|نا|ون|ين|ات|وا|ت|ه|ا)$")


@cache
def idea_of(key: str, language: Language) -> str | None:
    """The idea a word stands for; None for a word without one."""
    if language == "en":
        return _ENGLISH_IDEAS.get(english_stem(key))
    if key.removeprefix("و") in _NO_IDEAS:
        return None
    for form in _forms(key):
        idea = _ARABIC_IDEAS.get(form)
        if idea:
            return idea
    for form in _forms(key):
        idea = _ARABIC_SKELETONS.get(_consonants(form))
        if idea:
            return idea
    return None


def idea_of_two(key: str, following: Sequence[str], language: Language) -> str | None:
    """The idea a word stands for together with one behind it; in Arabic the doer may stand between them."""
    stemmed = stem(key, language)
    if stemmed not in _OPENERS[language]:
        return None
    reach = following[:3] if language == "ar" else following[:1]
    return next((idea for word in reach if (idea := _PHRASES[language].get((stemmed, word)))), None)


def _forms(key: str) -> list[str]:
    """A word with and without clitics, endings and the letters of the imperfect."""
    forms = [key]
    bare = _CLITIC.sub("", key, count=1)
    if len(bare) >= 3:
        forms.append(bare)
    forms.extend([_ENDING.sub("", form, count=1) for form in list(forms) if len(form) >= 5])
    # The feminine perfect of a verb of three letters: حظرت.
    forms.extend([form[:-1] for form in list(forms) if len(form) == 4 and form.endswith("ت")])
    forms.extend(["ي" + form[1:] for form in list(forms) if form[0] == "ت" and len(form) >= 4])
    forms.extend([form + "ه" for form in list(forms) if form.endswith("ت")])
    # The plural of a noun in ة: إصابات.
    forms.extend([form[:-2] + "ه" for form in list(forms) if form.endswith("ات")])
    # The imperfect of a verb listed in the perfect: يصعد of صعد.
    forms.extend([form[1:] for form in list(forms) if form[0] in "يتن" and len(form) >= 4])
    return forms


def _opposed(pairs: str) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split()) for pair in pairs.split("|"))


OPPOSED: Mapping[Language, frozenset[frozenset[str]]] = {
    "ar": _opposed(arabic.OPPOSED),
    "en": _opposed(english.OPPOSED),
}


REVERSING: Mapping[Language, frozenset[str]] = {
    "ar": frozenset(arabic.REVERSING.split()),
    "en": frozenset(english.REVERSING.split()),
}


QUALITIES: Mapping[Language, frozenset[str]] = {
    "ar": frozenset(arabic.QUALITIES.split()),
    "en": frozenset(english.QUALITIES.split()),
}


def is_function_word(key: str, language: Language) -> bool:
    """Whether a word carries no content of its own."""
    if language == "en":
        return key in english_words.FUNCTION_WORDS
    return key.removeprefix("و") in arabic_words.FUNCTION_WORDS or key in arabic_words.FUNCTION_WORDS
