"""Passages: every paragraph cut into titles, headings, sentences and fragments that cover the text in order."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from workbench.language.arabic.bylines import BYLINES as ARABIC_BYLINES
from workbench.language.arabic.bylines import CREDITS, LABELLED_CREDITS, SHORT_SENTENCES
from workbench.language.english.bylines import BYLINES as ENGLISH_BYLINES
from workbench.language.english.bylines import OPENINGS, SMALL_WORDS
from workbench.language.graphemes import trimmed
from workbench.language.model import Kind
from workbench.language.paragraphs import paragraphs
from workbench.language.sentences import sentence_ends

_LONGEST_CREDIT = 12
"""Words of a credit line."""
LONGEST_TITLE = 220
LONGEST_HEADING = 110
_LONGEST_FRAGMENT = 30
_LONGEST_TAIL = 60
"""Characters of a credit line that closes a paragraph: "… (Reuters)"."""
_FINAL = re.compile(r"[.!?؟…۔。:؛;][\"'”’»)\]\s]*\Z")
_ENDS_WITH_STOP = re.compile(r"[.۔。][\"'”’»)\]\s]*\Z")
_LIST_ITEM = re.compile(
    r"(?:[-–—•*▪●◦>]|\(?\d{1,3}[.)-]|\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?[:\s–—-]+|(?:Q|A|س|ج)[.:])\s*\w"
)
"""Items of lists, entries of a live page with their time, questions and answers: none is a heading."""
_WORDS = re.compile(r"[^\W_]+")
_SENTENCE_MARKS = re.compile(r"[\"“”«»?!؟]|[.۔]\s*\Z")
_BYLINE = re.compile(r"[\s()\[\]/|،,–—\-.:«»\"]+")


class Piece(NamedTuple):
    """A passage before anything is read in it. `paragraph` counts the paragraphs of the text."""

    kind: Kind
    start: int
    end: int
    paragraph: int
    byline: bool = False


def pieces(text: str) -> list[Piece]:
    """All passages of a text: their union covers every character that is not space, in order, no overlap."""
    blocks = list(paragraphs(text))
    found: list[Piece] = []
    for number, (start, end) in enumerate(blocks):
        found.extend(_pieces_of(text, start, end, number, len(blocks)))
    return found


def _pieces_of(text: str, start: int, end: int, number: int, count: int) -> Iterator[Piece]:
    if end - start <= LONGEST_HEADING and is_byline(text[start:end]):
        yield Piece("heading", start, end, number, byline=True)
        return
    ends = sentence_ends(text, start, end)
    whole = _kind_of_whole(text, start, ends, number, count)
    begin = start
    for stop in ends:
        first, last = trimmed(text, start, stop)
        if first > begin and stop == end and _is_credit(text[first:last]):
            yield Piece("heading", first, last, number, byline=True)
        else:
            yield Piece(whole or _kind_of_part(text, first, last, len(ends)), first, last, number)
        start = stop


def _kind_of_whole(text: str, start: int, ends: list[int], number: int, count: int) -> Kind | None:
    """Title or heading, when the whole paragraph is one; None when its sentences are to be told apart."""
    end = ends[-1]
    if count == 1 or _LIST_ITEM.match(text, start, end):
        return None
    length = end - start
    if (
        number == 0
        and length <= LONGEST_TITLE
        and not any(_ENDS_WITH_STOP.search(text, max(start, stop - 8), stop) for stop in ends)
    ):
        return "title"
    if len(ends) == 1 and length <= LONGEST_HEADING and not _FINAL.search(text, max(start, end - 8), end):
        return "heading"
    return None


def _kind_of_part(text: str, start: int, end: int, sentences: int) -> Kind:
    """A single word with its full stop beside whole sentences is what a bad cut has left."""
    if sentences == 1 or end - start > _LONGEST_FRAGMENT:
        return "sentence"
    words = _WORDS.findall(text, start, end)
    if not words:
        return "fragment"
    # "وغادر." is a verb with its conjunction: short, but a sentence.
    goes_on = words[0][0] in "وف"
    left_over = len(words) == 1 and not (words[0][0].isupper() or words[0].isdecimal() or goes_on)
    if left_over and words[0] not in SHORT_SENTENCES and _ENDS_WITH_STOP.search(text, start, end):
        return "fragment"
    return "sentence"


def _is_credit(tail: str) -> bool:
    """Whether the end of a paragraph says where it is from: "… (Reuters)"."""
    return len(tail) <= _LONGEST_TAIL and tail[-1] not in ".!?؟…" and is_byline(tail)


def is_byline(line: str) -> bool:
    """Whether a short line or tail only says who wrote: "(رويترز، وكالات)", "Reuters / AFP"."""
    words = [word for word in _BYLINE.split(line) if word]
    if len(words) <= _LONGEST_CREDIT and _names_its_author(line, words):
        return True
    return bool(words) and all(word in ARABIC_BYLINES or word.lower() in ENGLISH_BYLINES for word in words)


def _names_its_author(line: str, words: list[str]) -> bool:
    """By Nadia Haddad; كتب: سامي حداد; بقلم سامي حداد; نقلا عن وكالة, but not نقلا عن وكالة، وصل الوزير."""
    if tuple(words[:2]) in CREDITS or words[:1] == ["بقلم"]:
        return "،" not in line
    label, colon, names = line.partition(":")
    if colon and label.strip(" ([") in LABELLED_CREDITS:
        return not _SENTENCE_MARKS.search(names)
    if not line.lower().lstrip("([ ").startswith(OPENINGS):
        return False
    return all(word[:1].isupper() or word in SMALL_WORDS for word in words[1:])
