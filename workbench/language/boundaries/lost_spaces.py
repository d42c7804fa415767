"""A mark between two words without a space: a lost space, an address, a decimal or a file's name."""

import re

from workbench.language.arabic import abbreviations as arabic
from workbench.language.boundaries.english_abbreviations import stands_before_a_name
from workbench.language.boundaries.mark import Mark
from workbench.language.english import abbreviations as english

_ARABIC_WORD = re.compile("[\u0620-\u0652]{3,}\\Z")
_LATIN_WORD = re.compile(r"(?:[A-Za-z]+-)*(?:[A-Za-z]?[a-z]{2,}(?:['’][a-z]{1,2})?|[A-Z]{2,})\Z")
_NUMBER = re.compile(r"[و$€£¥]?\d[\d.,٫٬]*(?:-\d[\d.,٫٬]*)*[%٪]?\Z")
_ARABIC_START = re.compile('["“«]?([\u0620-\u064a][\u0620-\u0652]+|و(?=[ \u00a0]))')
_LATIN_START = re.compile(r"[\"“]?([A-Z][a-z]*)(?=[\s,'’])")


def lost_its_space(mark: Mark) -> bool:
    """Whether a sentence ends at a mark that the next word follows without a space."""
    if mark.run[0] not in "؟!?" and mark.run != ".":
        return False
    arabic_start = _ARABIC_START.match(mark.text, mark.after, mark.limit)
    if arabic_start:
        return arabic_start[1] not in arabic.WEB_ENDINGS and _ends_in_a_word(mark)
    latin_start = _LATIN_START.match(mark.text, mark.after, mark.limit)
    if latin_start:
        return latin_start[1].lower() not in english.WEB_ENDINGS and _ends_in_a_word(mark)
    return False


def _ends_in_a_word(mark: Mark) -> bool:
    """Whether a whole word or a number stands before the mark: no list marker, abbreviation or part of an address."""
    word = mark.word
    if _ARABIC_WORD.search(word):
        return True
    if not word:
        return bool(mark.head.strip())  # a bracket, a quotation mark, or a space on the wrong side
    if _NUMBER.match(word):
        return len(mark.sentence_so_far.split()) > 1
    if not _LATIN_WORD.match(word) or mark.head[: len(mark.head) - len(word)].endswith(("/", ":")):
        return False
    return not (stands_before_a_name(word) or word.lower() in english.BEFORE_A_NUMBER | english.LINKS)
