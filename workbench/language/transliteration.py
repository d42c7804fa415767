"""How a name from another script sounds, however its letters were put into Latin ones.

Muammar Gaddafi and Moammar Qadhafi, Abdel Fattah al-Sisi and Abdul Fattah el-Sisi are one. Only the full names of
listed persons are looked up in this way: two words that both sound alike are hardly two persons, one word may be.
"""

from collections.abc import Iterable, Sequence

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
_LETTERS = str.maketrans({"e": "a", "o": "u", "y": "i", "q": "k", "g": "k", "c": "k", "w": "v", "'": None})


def sound_of(keys: Sequence[str]) -> str:
    """What a name sounds like, from its words in reading form; initials and articles say nothing."""
    return "".join(_sound(key) for key in keys if len(key) > 1 and key not in _ARTICLES)


def by_sound(spellings: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What full names sound like to their keys; a sound that two of them share is left out."""
    table: dict[str, str] = {}
    shared: set[str] = set()
    for written, name in spellings:
        words = [key_of(word) for word in without_accents(written).replace("-", " ").split()]
        if len([word for word in words if word not in _ARTICLES]) < _FULL:
            continue
        sound = sound_of(words)
        if table.setdefault(sound, name) != name:
            shared.add(sound)
    return {sound: name for sound, name in table.items() if sound not in shared}


_FULL = 2
"""Words of a full name."""


def _sound(key: str) -> str:
    word = without_accents(key)
    if word in MUHAMMADS:
        return "muhammad"
    servant = next((one for one in _SERVANTS if word.startswith(one)), "")
    if servant:
        return "abd" + (_folded(word[len(servant) :]) if len(word) > len(servant) else "")
    return _folded(word)


def _folded(word: str) -> str:
    for letters, same in _SAME:
        word = word.replace(letters, same)
    word = word.translate(_LETTERS)
    once = "".join(letter for n, letter in enumerate(word) if letter != word[n - 1 : n])
    return once.removesuffix("h")
