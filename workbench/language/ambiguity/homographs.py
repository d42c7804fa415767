"""Names written alike: عمان is Amman or Oman. Asked once an article, when nothing in it decides."""

import re

from workbench.language.ambiguity.pattern import Homograph
from workbench.language.arabic import homographs as arabic
from workbench.language.english import homographs as english
from workbench.language.model import Flag
from workbench.language.words import Words

_WORD = re.compile(r"\w+")
_CLITICS = ("", "و", "ب", "ل", "ف")
_HOMOGRAPHS: dict[str, Homograph] = arabic.HOMOGRAPHS | english.HOMOGRAPHS
_SPELLINGS = {
    clitic + (key[1:] if clitic == "ل" and key.startswith("ال") else key): key
    for key in _HOMOGRAPHS
    for clitic in (_CLITICS if key in arabic.HOMOGRAPHS else ("",))
}


def undecided(reading: str) -> set[str]:
    """The homographs whose meaning no word of the text (in its reading form) decides."""
    if not any(key in reading for key in _HOMOGRAPHS):
        return set()
    words = set(_WORD.findall(reading))
    return {
        key
        for key, homograph in _HOMOGRAPHS.items()
        if not any(clitic + word in words for word in homograph.deciding for clitic in _CLITICS)
    }


def homographs_in(words: Words, open_keys: set[str]) -> list[Flag]:
    """A homograph flag for each of `open_keys` in the sentence, taking it out; written vowels decide."""
    if not open_keys or _SPELLINGS.keys().isdisjoint(words.keys):
        return []
    for at, key in enumerate(words.keys):
        name = _SPELLINGS.get(key)
        if name in open_keys and words.ends[at] - words.starts[at] == len(key) and _stands_alone(words, at):
            open_keys.discard(name)
            homograph = _HOMOGRAPHS[name]
            return [
                Flag("homograph", words.starts[at], words.ends[at], homograph.question, homograph.readings)
            ]
    return []


def _stands_alone(words: Words, at: int) -> bool:
    """Whether a name in Latin letters is no part of a longer one: Georgia, not Georgia Smith."""
    first = words.text[words.starts[at]]
    if not first.isascii():
        return True
    beside = [n for n in (at - 1, at + 1) if 0 < n < len(words)]
    return first.isupper() and not any(words.text[words.starts[n]].isupper() for n in beside)
