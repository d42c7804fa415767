"""What a full stop means: the end of a sentence, the number of a list item, or an abbreviation."""

import re

from workbench.language.arabic import abbreviations as arabic
from workbench.language.arabic import sentence_words as arabic_words
from workbench.language.boundaries.arabic_abbreviations import ends_after_arabic
from workbench.language.boundaries.english_abbreviations import ends_after_latin, stands_before_a_name
from workbench.language.boundaries.mark import INVISIBLE, Mark, is_arabic
from workbench.language.boundaries.quotation_ends import goes_on_after_quotation
from workbench.language.english import abbreviations as english

_LONGEST_MARKER = 12
_LIST_MARKER = re.compile(
    rf"[\s{INVISIBLE}(\[>•*–—-]*(?:\d{{1,3}}(?:\.\d{{1,2}}){{0,3}}|[A-Za-zأ-ي]|[IVXivx]{{2,4}})\Z"
)
_MARKER_IN_LINE = re.compile(r"(?:(?<!\d)(?<!\d )[:：؛;]\s+|\A\s*)\(?\d{1,2}\Z")
_LONGEST_LABEL = 24
_LONGEST_LIST = 600
"""Characters looked back for "1." in front of "2."."""


def full_stop_ends(mark: Mark) -> bool:
    word = mark.word
    if mark.quoted:
        return not (stands_before_a_name(word) or goes_on_after_quotation(mark))
    if _is_list_marker(mark):
        return False
    if not word:
        return True
    if word[-1].isdigit() and _goes_on_after_number(mark):
        return False
    if is_arabic(word.lstrip("0123456789٠١٢٣٤٥٦٧٨٩")):
        return ends_after_arabic(mark)
    return ends_after_latin(mark)


def _is_list_marker(mark: Mark) -> bool:
    """1. at the start of a sentence or after a colon, and 2. behind 1. in the same sentence."""
    if mark.start - mark.sentence <= _LONGEST_MARKER and _LIST_MARKER.match(mark.sentence_so_far):
        return True
    if _is_numbered_label(mark.sentence_so_far if mark.start - mark.sentence <= _LONGEST_LABEL else ""):
        return True
    word = mark.word
    if not (word and word[-1].isdigit() and len(word) <= 2):
        return False
    if _MARKER_IN_LINE.search(mark.head):
        return True
    before = str(int(word) - 1) if word.isdecimal() else ""
    return (
        bool(before)
        and f" {before}. " in mark.text[max(mark.sentence, mark.start - _LONGEST_LIST) : mark.start]
    )


def _is_numbered_label(sentence: str) -> bool:
    """A sentence that is only a label: Step 1, المادة 5, أولا, P.S."""
    words = sentence.split()
    if len(words) == 1:
        return words[0] in arabic.ORDINALS or words[0].lower() in english.OPENING_REMARKS
    if len(words) != 2 or not words[1].isdecimal():
        return False
    return words[0] in arabic.NUMBERED or words[0].lower() in english.NUMBERED


def _goes_on_after_number(mark: Mark) -> bool:
    """الفقرة 4. من البيان: the number of a part, with what it is a part of."""
    return (
        mark.next_word in arabic_words.CARRY_ON and mark.before_the_word.rpartition(" ")[2] in arabic.NUMBERED
    )
