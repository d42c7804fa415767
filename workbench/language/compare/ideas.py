"""Which idea ("up", "stop") a word stands for, and which ideas exclude each other.

Arabic words are found by their consonants, participles and verbal nouns by their pattern, English nouns of acts by
their ending, so that verb, noun and participle meet.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import product

from workbench.language.arabic import groups
from workbench.language.arabic import ideas as arabic
from workbench.language.arabic import opposites as arabic_opposites
from workbench.language.bilingual.sides import SIDES
from workbench.language.compare.stems import JOINT, KEPT, english_stem, stem
from workbench.language.english import ideas as english
from workbench.language.english import opposites as english_opposites
from workbench.language.words import key_of, keys_of, word_list
from workbench.text.languages import Language

_WEAK = re.compile("[اويءىئؤ]")


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


def _of_persons() -> dict[tuple[str, str], str]:
    """Arabic verbs that stand for another idea where a person is their object."""
    things = groups.THINGS.split()
    persons = [
        word for group, words in groups.GROUPS.items() if group not in things for word in words.split()
    ]
    return {
        (stem(key_of(verb), "ar"), article + key_of(person)): idea
        for idea, verbs in arabic.OF_PERSONS.items()
        for verb, person, article in product(
            verbs.split(), (*persons, *groups.ANYBODY.split(), *_ACCUSED), ("", "ال")
        )
    }


_ACCUSED = (
    "متهم",
    "متهما",
    "متهمين",
    "مشتبه",
    "مشتبها",
    "رجل",
    "رجلا",
    "شاب",
    "شابا",
    "مدير",
    "مصور",
    "سائق",
)
_PHRASES: Mapping[Language, dict[tuple[str, str], str]] = {
    "ar": _phrases(arabic.IDEAS, "ar") | _of_persons(),
    "en": _phrases(english.IDEAS, "en"),
}
_OPENERS: Mapping[Language, frozenset[str]] = {
    language: frozenset(first for first, _ in phrases) for language, phrases in _PHRASES.items()
}
_NOUN_ENDINGS = (
    ("sion", "d"),
    ("ion", "e"),
    ("ion", ""),
    ("al", "e"),
    ("al", ""),
    ("ure", "e"),
    ("ance", ""),
    ("or", "e"),
)
"""English endings of nouns of acts, and how the verb ends instead."""
_PATTERNS = tuple(
    (re.compile(f"^{pattern}$"), verb)
    for pattern, verb in (
        ("م(..)و(.)", r"\1\2"),  # محظور, of حظر
        ("م(.{4,})", r"ي\1"),  # منسحب, of ينسحب
        ("(.)ا(..)", r"\1\2"),  # رافض, of رفض
        ("(.)ائ(.)", r"\1ا\2"),  # فائز, of فاز
        ("ت(..)ي(.)", r"\1\2"),  # تخفيض, of خفض
        ("ا(..)ا(.)", r"ا\1\2"),  # إغلاق, of أغلق
        ("ا(.)ا(.)ه", r"ا\1ا\2"),  # إقالة, of أقال
        ("([يت]..)", r"\1و"),  # لم ينج, of ينجو
        ("([يت].{1,3})", r"\1ي"),  # لم ينه, of ينهي
        ("([يت].)(.)", r"\1و\2"),  # لم يفز, of يفوز
        ("([يت].)(.)", r"\1ي\2"),  # لم يجز, of يجيز
    )
)
"""Patterns of participles, verbal nouns and shortened imperfects; longer words are found by their consonants."""
_DETERMINERS = word_list("a an the his her its their")
_NO_IDEAS = keys_of(arabic.NO_IDEAS)
_NO_ENGLISH_IDEAS = word_list(english.NO_IDEAS)
_ONLY_COMPARING = word_list(english.ONLY_COMPARING)
_CLITIC = re.compile("^(?:[وف]?(?:بال|كال|لل|ال)|[وفبلس])")
_ENDING = re.compile("(?:هما|ها|هم|نا|ون|ين|ات|وا|ت|ه|ا)$")


@cache
def idea_of(key: str, language: Language) -> str | None:
    """The idea a word stands for; None for a word without one."""
    if is_another_word(key, language):
        return None
    if language == "en":
        return None if key in _ONLY_COMPARING else _english_idea(key)
    for form in base_forms(key):
        idea = _ARABIC_IDEAS.get(form)
        if idea:
            return idea
    for form in base_forms(key) if "ال" not in key[:3] and not key.startswith("لل") else ():
        idea = next((idea for verb in _verbs_of(form) if (idea := _idea_of_verb(verb))), None)
        if idea:
            return idea
    for form in base_forms(key):
        idea = _ARABIC_SKELETONS.get(_consonants(form))
        if idea:
            return idea
    return None


def is_another_word(key: str, language: Language) -> bool:
    """Whether a form only looks like one of those listed."""
    if language == "en":
        return key in _NO_ENGLISH_IDEAS
    return not _NO_IDEAS.isdisjoint(
        (key, key.removeprefix("و"), JOINT.sub("", key, count=1), key.replace("لل", "ال", 1))
    )


def _english_idea(key: str) -> str | None:
    """The idea of a word, or of the verb a noun comes from: rejection, withdrawal, closure, expansion."""
    idea = _ENGLISH_IDEAS.get(english_stem(key))
    if idea:
        return idea
    for ending, verbal in _NOUN_ENDINGS:
        if key.endswith(ending) and len(key) - len(ending) >= 3:
            idea = _ENGLISH_IDEAS.get(english_stem(key.removesuffix(ending) + verbal))
            if idea:
                return idea
    return None


def _idea_of_verb(verb: str) -> str | None:
    consonants = _consonants(verb)
    return _ARABIC_IDEAS.get(verb) or (_ARABIC_SKELETONS.get(consonants) if len(consonants) >= 4 else None)


def _verbs_of(form: str) -> Iterator[str]:
    """The Arabic verbs that a participle or verbal noun may come from, by its pattern."""
    for pattern, verb in _PATTERNS:
        if pattern.match(form):
            yield pattern.sub(verb, form)


def idea_of_two(key: str, following: Sequence[str], language: Language) -> str | None:
    """The idea a word stands for together with one behind it; in Arabic the doer may stand between them."""
    stemmed = stem(key, language)
    if stemmed not in _OPENERS[language]:
        return None
    phrases = _PHRASES[language]
    if language == "en" and following and following[0] in _DETERMINERS:
        following = following[1:]
    reach = following[:3] if language == "ar" else following[:1]
    idea = next((idea for word in reach if (idea := phrases.get((stemmed, word)))), None)
    if idea or language == "en" or not following:
        return idea
    return phrases.get((stemmed, "ل")) if following[0].startswith("ل") else None


@lru_cache(KEPT)
def base_forms(key: str) -> list[str]:
    """An Arabic word with and without clitics, endings and the letters of the imperfect."""
    forms = [key]
    bare = _CLITIC.sub("", key, count=1)
    if len(bare) >= 3:
        forms.append(bare)
    forms.extend([_ENDING.sub("", form, count=1) for form in list(forms) if len(form) >= 5])
    # The feminine perfect of a verb of three letters, a noun of three with a pronoun: حظرت, فوزه.
    forms.extend([form[:-1] for form in list(forms) if len(form) == 4 and form.endswith(("ت", "ه"))])
    forms.extend(["ي" + form[1:] for form in list(forms) if form[0] == "ت" and len(form) >= 4])
    forms.extend([form + "ه" for form in list(forms) if form.endswith("ت")])
    # The plural of a noun in ة: إصابات.
    forms.extend([form[:-2] + "ه" for form in list(forms) if form.endswith("ات")])
    # The imperfect of a verb listed in the perfect: يصعد of صعد.
    forms.extend([form[1:] for form in list(forms) if form[0] in "يتن" and len(form) >= 4])
    return forms


def _opposed(pairs: str) -> frozenset[frozenset[str]]:
    """The ideas that exclude each other, listed pair by pair or as two sides."""
    found = {frozenset(pair.split()) for pair in pairs.split("|")}
    for first, second in SIDES:
        found.update(frozenset(pair) for pair in product(first.split(), second.split()))
    return frozenset(found)


OPPOSED: Mapping[Language, frozenset[frozenset[str]]] = {
    "ar": _opposed(arabic_opposites.OPPOSED),
    "en": _opposed(english_opposites.OPPOSED),
}


REVERSING: Mapping[Language, frozenset[str]] = {
    "ar": frozenset(arabic_opposites.REVERSING.split()),
    "en": frozenset(english_opposites.REVERSING.split()),
}


TAKING_BACK: Mapping[Language, frozenset[str]] = {
    "ar": frozenset(arabic_opposites.TAKING_BACK.split()),
    "en": frozenset(english_opposites.TAKING_BACK.split()),
}


PASSING_ON: Mapping[Language, frozenset[str]] = {
    "ar": frozenset(arabic_opposites.PASSING_ON.split()),
    "en": frozenset(english_opposites.PASSING_ON.split()),
}


QUALITIES: Mapping[Language, frozenset[str]] = {
    "ar": frozenset(arabic_opposites.QUALITIES.split()),
    "en": frozenset(english_opposites.QUALITIES.split()),
}
