"""Names written alike without vowels: عمان is Amman or Oman. Asked once an article, when nothing in it decides."""

import re

from workbench.language.arabic.homographs import HOMOGRAPHS
from workbench.language.model import Flag
from workbench.language.words import Words

_WORD = re.compile(r"\w+")
_CLITICS = ("", "و", "ب", "ل", "ف")
_SPELLINGS = {clitic + key: key for key in HOMOGRAPHS for clitic in _CLITICS}


def undecided(reading: str) -> set[str]:
    """The homographs whose meaning no word of the text (in its reading form) decides."""
    if not any(key in reading for key in HOMOGRAPHS):
        return set()
    words = set(_WORD.findall(reading))
    return {
        key
        for key, homograph in HOMOGRAPHS.items()
        if not any(clitic + word in words for word in homograph.deciding for clitic in _CLITICS)
    }


def homographs_in(words: Words, open_keys: set[str]) -> list[Flag]:
    """A homograph flag for each of `open_keys` in the sentence, taking it out; written vowels decide."""
    if not open_keys or open_keys.isdisjoint(_SPELLINGS.get(key, "") for key in words.keys):
        return []
    for at, key in enumerate(words.keys):
        name = _SPELLINGS.get(key)
        if name in open_keys and words.ends[at] - words.starts[at] == len(key):
            open_keys.discard(name)
            homograph = HOMOGRAPHS[name]
            return [
                Flag("homograph", words.starts[at], words.ends[at], homograph.question, homograph.readings)
            ]
    return []
