"""Words of a text with their places, in the form in which the reader compares them.

The reading form keeps every offset: each character becomes exactly one (alef forms ا, ى ي, ة ه, digits of any
script ASCII, lower case). Marks inside a word are dropped from its key only. It is for looking words up in
lists; names are compared by `names.py`, search by `text/folding.py`.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from unicodedata import decimal

_ALIKE = {
    **dict.fromkeys("أإآٱ", "ا"),
    "ى": "ي",
    "ی": "ي",
    "ة": "ه",
    "ς": "σ",
    "ک": "ك",
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "\u00a0": " ",
}
_MARK = "\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0300-\u036f\u200b-\u200f"
_MARKS = re.compile(f"[{_MARK}]")
_BEHIND_LETTERS = rf"(?:[{_MARK}]+[^\W\d_]*)*(?:'(?!s\b)[^\W\d_]+)*"
_PLAIN_WORD = (
    # Two plain letters begin a word and no acronym: tried first, for nearly every word does.
    rf"[a-z\u0621-\u063a\u0641-\u064a]{{2}}[^\W\d_]*{_BEHIND_LETTERS}"
    r"|\d+(?:[.,\u066b\u066c]\d+)*"
    r"|[a-z]\.(?:[a-z]\.)+[a-z]?"
    rf"|[^\W\d_]+{_BEHIND_LETTERS}"
    r"|'s\b"
    r"|[^\w\s]"
)
# An address or an account is one word: what looks like a name or a figure in it is none.
_ADDRESS = r"(?:https?://|www\.)[^\s\"“”«»<>]+|(?<![\w.+-])[\w.+-]++@[\w-]+(?:\.[\w-]+)+|(?<!\w)@\w+"
_WORD = re.compile(_PLAIN_WORD)
_WORD_OR_ADDRESS = re.compile(f"{_ADDRESS}|{_PLAIN_WORD}")


class _Reading(dict[int, str]):
    """A table for str.translate that works out each code point when it is first met."""

    def __missing__(self, code_point: int) -> str:
        character = chr(code_point)
        digit = decimal(character, None)
        read = _ALIKE.get(character) or (str(digit) if digit is not None else character.lower())
        self[code_point] = read = read if len(read) == 1 else character
        return read


_READING = _Reading()
_AS_READ = frozenset(
    one for one in map(chr, (*range(0x20, 0x7F), *range(0x621, 0x64B))) if _READING[ord(one)] == one
)
"""The characters most texts are made of that are their own reading form."""
_MANY = 40
"""Different characters to be replaced from which a text is read character by character."""


@dataclass(slots=True)
class Words:
    """The words and punctuation marks of a run of text: keys for look-up, and where each starts and ends."""

    text: str
    """The whole text the offsets point into."""
    keys: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.keys)

    def written(self, first: int, last: int) -> str:
        """The text from word `first` to word `last`, the latter included."""
        return self.text[self.starts[first] : self.ends[last]]

    def behind(self, first: int) -> "Words":
        """The words from one on."""
        return Words(self.text, self.keys[first:], self.starts[first:], self.ends[first:])

    def at(self, offset: int) -> int:
        """Index of the first word that ends after an offset; their number when there is none."""
        return bisect_right(self.ends, offset)

    def within(self, start: int, end: int) -> list[str]:
        """The keys of the words that reach into a run of offsets; of the one at its start when it is empty."""
        last = max(start, end - 1)
        return self.keys[bisect_right(self.ends, start) : bisect_right(self.ends, last) + 1]


def reading_form(text: str) -> str:
    """The text with every character in its reading form; as long as the text."""
    lower = text.lower()
    others = [one for one in set(lower) - _AS_READ if _READING[ord(one)] != one]
    if len(lower) != len(text) or len(others) > _MANY:
        return text.translate(_READING)
    for one in others:  # a few passes at the speed of memory, instead of a look-up a character
        lower = lower.replace(one, _READING[ord(one)])
    return lower


def key_of(word: str) -> str:
    """The look-up key of one word of a list."""
    return _MARKS.sub("", reading_form(word))


def keys_of(words: str) -> frozenset[str]:
    """The look-up keys of words written with spaces between them."""
    return frozenset(key_of(words).split())


def word_list(words: str) -> frozenset[str]:
    """Words written with spaces between them, as they are."""
    return frozenset(words.split())


def words_in(text: str, reading: str, start: int, end: int) -> Words:
    """The words of text[start:end]; `reading` is the reading form of the whole text."""
    may_hold_an_address = (
        reading.find("@", start, end) >= 0
        or reading.find("://", start, end) >= 0
        or reading.find("www.", start, end) >= 0
    )
    keys: list[str] = (_WORD_OR_ADDRESS if may_hold_an_address else _WORD).findall(reading, start, end)
    starts: list[int] = []
    ends: list[int] = []
    at = start
    for key in keys:  # faster than asking each match: only spaces and underscores lie between two words
        at = reading.find(key, at)
        starts.append(at)
        at += len(key)
        ends.append(at)
    if _MARKS.search(reading, start, end):
        keys = [_MARKS.sub("", key) or key for key in keys]
    return Words(text, keys, starts, ends)
