"""Passages: every paragraph cut into titles, headings, sentences and fragments that cover the text in order."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from workbench.language.arabic.bylines import BYLINES as ARABIC_BYLINES
from workbench.language.arabic.bylines import CREDITS, CREDITS_IN_BRACKETS, LABELLED_CREDITS, SHORT_SENTENCES
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
"""Characters of a credit line that closes a paragraph: "… (Reuters)" …"""
_LONGEST_CREDITS = 240
"""… and of one in brackets: "… (Reporting by Ann Lee and Bob Ray in Tokyo; Editing by Tom Dunn)"."""
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
    ends = _with_the_credit_apart(text, start, sentence_ends(text, start, end))
    whole = _kind_of_whole(text, start, ends, number, count)
    begin = start
    for stop in ends:
        first, last = trimmed(text, start, stop)
        if first > begin and stop == end and _is_credit(text[first:last]):
            yield Piece("heading", first, last, number, byline=True)
        else:
            yield Piece(whole or _kind_of_part(text, first, last, len(ends)), first, last, number)
        start = stop


def _with_the_credit_apart(text: str, start: int, ends: list[int]) -> list[int]:
    """The ends of the sentences, with one in front of a credit in brackets that closes the paragraph: "… for
    details (Reporting by Ann Lee)"."""
    end = ends[-1]
    if text[end - 1] != ")":
        return ends
    credit = text.rfind("(", max(start, end - _LONGEST_CREDITS), end)
    if credit <= start or not _is_credit(text[credit:end]):
        return ends
    in_front = [one for one in ends if one < credit]
    if in_front and not text[in_front[-1] : credit].strip():
        in_front.pop()
    return [*in_front, credit, end]


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
    longest = _LONGEST_CREDITS if tail[0] == "(" and tail[-1] == ")" else _LONGEST_TAIL
    return len(tail) <= longest and tail[-1] not in ".!?؟…" and is_byline(tail)


def is_byline(line: str) -> bool:
    """Whether a short line or tail only says who wrote: "(رويترز، وكالات)", "Reuters / AFP"."""
    words = [word for word in _BYLINE.split(line) if word]
    in_brackets = line[0] == "(" and line[-1] == ")"
    if (in_brackets or len(words) <= _LONGEST_CREDIT) and _names_its_author(line, words):
        return True
    agency, slash, _ = line.partition("/")
    if slash and _is_of(agency) and all(word[0].isupper() for word in words):
        return len(words) <= _LONGEST_CREDIT  # REUTERS/Denis Ray
    return _is_of(line)


def _is_of(line: str) -> bool:
    """Whether a line consists of the names of agencies and the like."""
    words = [word for word in _BYLINE.split(line) if word]
    return bool(words) and all(word in ARABIC_BYLINES or word.lower() in ENGLISH_BYLINES for word in words)


def _names_its_author(line: str, words: list[str]) -> bool:
    """By Nadia Haddad; كتب: سامي حداد; بقلم سامي حداد; نقلا عن وكالة, but not نقلا عن وكالة، وصل الوزير."""
    if tuple(words[:2]) in CREDITS or words[:1] == ["بقلم"]:
        return "،" not in line
    if line[0] == "(" and words[:1] and words[0] in CREDITS_IN_BRACKETS:
        return True
    label, colon, names = line.partition(":")
    if colon and label.strip(" ([") in LABELLED_CREDITS:
        return not _SENTENCE_MARKS.search(names)
    if not line.lower().lstrip("([ ").startswith(OPENINGS):
        return False
    return all(word[:1].isupper() or word in SMALL_WORDS for word in words[1:])
