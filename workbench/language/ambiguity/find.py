"""All ambiguity patterns of a language, over one sentence."""

from collections.abc import Sequence

from workbench.language.ambiguity import arabic, english
from workbench.language.ambiguity.pattern import Pattern
from workbench.language.model import Figure, Flag
from workbench.language.words import Words
from workbench.text.languages import Language


def _by_trigger(patterns: Sequence[Pattern]) -> dict[str, list[Pattern]]:
    index: dict[str, list[Pattern]] = {}
    for pattern in patterns:
        for key in pattern.triggers:
            index.setdefault(key, []).append(pattern)
    return index


_PATTERNS: dict[Language, dict[str, list[Pattern]]] = {
    "ar": _by_trigger(arabic.PATTERNS),
    "en": _by_trigger(english.PATTERNS),
}


def ambiguities_in(words: Words, language: Language, figures: Sequence[Figure]) -> list[Flag]:
    """The ambiguity flags of a sentence by their start."""
    index = _PATTERNS[language]
    if index.keys().isdisjoint(words.keys):
        return []
    found: list[Flag] = []
    for at in [at for at, key in enumerate(words.keys) if key in index]:
        for pattern in index[words.keys[at]]:
            flag = pattern.flag_at(words, at, figures)
            if flag is None or len(set(flag.readings)) < len(flag.readings):
                continue  # the same words twice name nobody apart
            if not any(_is_one_doubt(flag, other) for other in found):
                found.append(flag)
    return sorted(found, key=lambda flag: (flag.start, flag.end))


def _is_one_doubt(flag: Flag, other: Flag) -> bool:
    """Whether two flags ask one thing: the same two persons behind two pronouns are asked about once."""
    return flag.code == other.code and (flag.start == other.start or flag.readings == other.readings)
