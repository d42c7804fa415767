"""Folding for search: spelling differences a searcher does not mean are taken away.

One code point becomes one or none, so a match in folded text can always be shown in the text itself.
Never NFKC: it would turn one code point into several. Comparison of names must not use this folding.
"""

from unicodedata import category, decimal, normalize

_LETTERS = {
    **dict.fromkeys("أإآٱٲٳ", "ا"),  # alef with hamza, madda or wasla
    **dict.fromkeys("ىیېۍ", "ي"),  # alef maqsura, Persian and Pashto yeh
    **dict.fromkeys("ةہۂۃە", "ه"),  # teh marbuta, Urdu and Kurdish heh
    **dict.fromkeys("کڪ", "ك"),  # Persian kaf
    **dict.fromkeys("‘’‚‛ʼ", "'"),
    **dict.fromkeys("‐‑–−", "-"),
    "ؤ": "ؤ",  # hamza on a carrier is kept: dropping it joins words that differ
    "ئ": "ئ",
    "ـ": "",  # tatweel
}
_DROPPED_CATEGORIES = {"Mn", "Me", "Cf"}


class _Folding(dict[int, str]):
    """A table for str.translate that works out each code point when it is first met."""

    def __missing__(self, code_point: int) -> str:
        self[code_point] = folded = _fold_character(chr(code_point))
        return folded


def _fold_character(character: str) -> str:
    if character in _LETTERS:
        return _LETTERS[character]
    if category(character) in _DROPPED_CATEGORIES:
        return ""
    digit = decimal(character, None)
    if digit is not None:
        return str(digit)
    parts = normalize("NFD", character)
    if len(parts) > 1 and all(category(mark) == "Mn" for mark in parts[1:]):
        return _fold_character(parts[0])
    for folded in (character.casefold(), character.lower()):
        if len(folded) == 1:
            return folded
    return character


_FOLDING = _Folding()


def fold(text: str) -> str:
    """The text as search compares it; never longer than the text."""
    return text.translate(_FOLDING)


def fold_with_offsets(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the offset in `text` it stands for."""
    folded: list[str] = []
    offsets: list[int] = []
    for offset, character in enumerate(text):
        kept = _FOLDING[ord(character)]
        if kept:
            folded.append(kept)
            offsets.append(offset)
    return "".join(folded), offsets
