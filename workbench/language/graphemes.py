"""What is one character to the reader is never cut: marks, joiners and skin tones stay with what they follow."""

import regex

_CLINGS = r"[\p{M}\p{Grapheme_Extend}\p{Grapheme_Cluster_Break=SpacingMark}\p{Emoji_Modifier}\u200d]"
_CLINGING = regex.compile(r"\s*" + _CLINGS)
_RIDES_ON_A_SPACE = regex.compile(r"[^\S\t\r\n\v\f\x1c-\x1f\x85\u2028\u2029]" + _CLINGS)
_TAKES_WHAT_FOLLOWS = regex.compile(r"\p{Grapheme_Cluster_Break=Prepend}")
_FREE = frozenset(map(chr, (*range(0x21, 0x7F), *range(0x620, 0x64B), 0xAB, 0x201C)))
"""The characters with which passages mostly begin: they cling to nothing."""


def clings(text: str, position: int, end: int) -> bool:
    """Whether what follows the position, or the space there, belongs to the character in front of it."""
    return text[position + 1 : position + 2] not in _FREE and _CLINGING.match(text, position, end) is not None


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A run without the space around it, except space that is one grapheme cluster with what is left."""
    first, last = start, end
    while first < last and text[first].isspace():
        first += 1
    while first < last and text[last - 1].isspace():
        last -= 1
    if 0 < first < last and text[first] not in _FREE and _RIDES_ON_A_SPACE.match(text, first - 1):
        first -= 1
    if first < last < end and text[last] != "\n" and _TAKES_WHAT_FOLLOWS.match(text, last - 1):
        last += 1
    return first, last
