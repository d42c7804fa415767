"""How a name from another script sounds, however its letters were put into Latin ones.

Muammar Gaddafi and Moammar Qadhafi, Abdel Fattah al-Sisi and Abdul Fattah el-Sisi are one. Only the full names of
listed persons are looked up in this way: two words that both sound alike are hardly two persons, one word may be.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from workbench.language.spellings import without_accents
from workbench.language.words import key_of, word_list

MUHAMMADS = word_list(
    "mohammed mohamed mohammad mohamad muhammed mohamud mahomed muhamed mohamet mehmed muhammad"
)
PARTICLES = word_list("al el ul bin ibn bint ben von van der de del")
"""What may stand in lower case inside a name, in front of a capital."""
_ARTICLES = word_list("al el ul as ar ad an ash az")
_SERVANTS = ("abdel", "abdul", "abdal", "abdol", "abder", "abdur", "abdu", "abd")
_SAME: tuple[tuple[str, str], ...] = (
    ("x", "ks"),
    ("dzh", "j"),
    ("dj", "j"),
    ("zh", "j"),
    ("sch", "s"),
    ("sh", "s"),
    ("ph", "f"),
    ("kh", "k"),
    ("gh", "k"),
    ("dh", "d"),
    ("th", "t"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
)
_LETTERS = str.maketrans({"o": "u", "y": "i", "q": "k", "g": "k", "c": "k", "w": "v", "'": None})
_DULL = ("a", "i")
"""What an e may stand for: Yehya, Yahya; Hamed, Hamid."""


def sounds_of(keys: Sequence[str]) -> set[str]:
    """What a name may sound like, from its words in reading form; initials and articles say nothing."""
    words = [key for key in keys if len(key) > 1 and key not in _ARTICLES]
    return {"".join(_sound(word, dull) for word in words) for dull in _DULL}


def by_sound(spellings: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What full names sound like to their keys; a sound that two of them share is left out."""
    table: dict[str, str] = {}
    shared: set[str] = set()
    for written, name in spellings:
        words = [key_of(word) for word in without_accents(written).replace("-", " ").split()]
        if len([word for word in words if word not in _ARTICLES]) < _FULL:
            continue
        for sound in sounds_of(words):
            if table.setdefault(sound, name) != name:
                shared.add(sound)
    return {sound: name for sound, name in table.items() if sound not in shared}


_FULL = 2
"""Words of a full name."""
_SHORT = 3


@lru_cache(maxsize=4096)
def _sound(key: str, dull: str) -> str:
    word = without_accents(key)
    if word in MUHAMMADS:
        return "muhammad"
    servant = next((one for one in _SERVANTS if word.startswith(one)), "")
    return "abd" + _folded(word[len(servant) :], dull) if servant else _folded(word, dull)


def _folded(word: str, dull: str) -> str:
    for letters, same in _SAME:
        word = word.replace(letters, same)
    word = word.translate(_LETTERS).replace("e", dull)
    once = "".join([letter for n, letter in enumerate(word) if letter != word[n - 1 : n]]).removesuffix("h")
    if once[:1] in {"a", "i"}:
        once = "a" + once[1:]  # Ebrahim, Ibrahim
    return once.rstrip("aiu") if len(once) > _SHORT else once


_HEARD_AS_ONE = str.maketrans(
    {"غ": "ج", "ق": "ج", "ك": "ج", "گ": "ج", "ڤ": "ف", "ز": "س", "ط": "ت"} | dict.fromkeys("اويه")
)
_ENOUGH = 3
"""Consonants that tell a name."""


def arabic_sound(keys: Sequence[str]) -> str:
    """The consonants of the words of a foreign name in Arabic letters, empty where they are too few."""
    sounds = [key.translate(_HEARD_AS_ONE) for key in keys]
    return " ".join(sounds) if sounds and all(len(sound) >= _ENOUGH for sound in sounds) else ""
