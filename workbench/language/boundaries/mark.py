"""A mark that may end a sentence, with what stands around it."""

import re

INVISIBLE = "\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff"
"""Joiners and direction marks: they are there, but nobody sees them."""

DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"

_LONGEST_BEGINNING = 120
_LOOK_BACK = 40
"""Characters looked back for a word; no word that matters is longer."""
_SPACE = re.compile(rf"[\s{INVISIBLE}]*")
_WORD_BEFORE = re.compile(rf"[^\s\"“”«»‹›()\[\]{{}}،,؛;:/–—{INVISIBLE}]*\Z")
_WORD_AFTER = re.compile(r"[\"“”«»‹›'‘(\[{]*([^\s\"“”«»‹›()\[\]{}،,؛;:.!?؟…]*)")
_CLOSING_QUOTE = re.compile("[\"”’»›“‟']")
_NOTE_OR_SMILEY = re.compile(r"[\[:;]|\(\d")
_ARABIC_LETTER = re.compile("[\u0620-\u064a\u0671-\u06d3]")


class Mark:
    """A run of marks text[start:end] in the sentence that began at `sentence`, in a paragraph up to `limit`.

    `after` is where the closing marks behind it end, `following` the next visible character.
    """

    __slots__ = (
        "after",
        "end",
        "following",
        "head",
        "inside_straight_quotes",
        "limit",
        "next_word",
        "sentence",
        "start",
        "text",
        "word",
    )

    def __init__(
        self,
        text: str,
        sentence: int,
        start: int,
        end: int,
        after: int,
        limit: int,
        *,
        inside_straight_quotes: bool,
    ) -> None:
        self.text = text
        self.sentence = sentence
        self.start = start
        self.end = end
        self.after = after
        self.limit = limit
        self.inside_straight_quotes = inside_straight_quotes
        gap = _SPACE.match(text, after, limit)
        self.following = gap.end() if gap else after
        self.head = text[max(sentence, start - _LOOK_BACK) : start].rstrip("\u200e\u200f\u061c")
        """The sentence in front of the mark, as far back as any word reaches."""
        before = _WORD_BEFORE.search(self.head, self.head.rfind(" ") + 1)
        self.word = before[0] if before else ""
        """The word in front of the mark: "U.S" of "in the U.S."."""
        following = _WORD_AFTER.match(text, self.following, limit)
        self.next_word = following[1] if following else ""

    @property
    def run(self) -> str:
        """The marks without the spaces a careless hand has put between them."""
        return self.text[self.start : self.end].replace(" ", "").replace("\u00a0", "")

    @property
    def next_character(self) -> str:
        return self.text[self.following]

    @property
    def glued(self) -> bool:
        """Whether the next word follows without a space."""
        return self.following == self.after

    @property
    def quoted(self) -> bool:
        """Whether a quotation mark closes behind it."""
        return self.after > self.end and _CLOSING_QUOTE.search(self.text, self.end, self.after) is not None

    @property
    def bracketed(self) -> bool:
        """Whether a bracket that was opened in front of it closes behind it; notes and smileys are none."""
        return self.text[self.after - 1] in ")]" and not _NOTE_OR_SMILEY.search(
            self.text, self.end, self.after
        )

    @property
    def before_the_word(self) -> str:
        """The sentence in front of the last word."""
        return self.head[: len(self.head) - len(self.word)].rstrip()

    @property
    def sentence_so_far(self) -> str:
        """What stands between the sentence's start and the mark; of a long sentence its last part."""
        return self.text[max(self.sentence, self.start - _LONGEST_BEGINNING) : self.start]

    def text_from_next_word(self, length: int) -> str:
        return self.text[self.following : min(self.limit, self.following + length)]


def is_arabic(word: str) -> bool:
    """Whether a word begins with an Arabic letter."""
    return _ARABIC_LETTER.match(word) is not None
