"""A full stop that belongs to the number of a list item or to a label: 1. المادة 5. Step 1. أولا. P.S."""

import re

from workbench.language.arabic import abbreviations as arabic
from workbench.language.arabic.sentence_words import CARRY_ON
from workbench.language.boundaries.mark import INVISIBLE, Mark
from workbench.language.english import abbreviations as english

_AT_THE_START = re.compile(
    rf"[\s{INVISIBLE}(\[>•*–—-]*(?:\d{{1,3}}(?:\.\d{{1,2}}){{0,3}}|[A-Za-zأ-ي]|[A-Z]\d{{1,2}}|[IVXivx]{{2,4}})\Z"
)
_AFTER_A_COLON = re.compile(r"(?:(?<!\d)(?<!\d )[:：؛;]\s+|\A\s*)\(?\d{1,2}\Z")
_ROMAN = re.compile(r"[IVXLC]+\Z")
_LONGEST_MARKER = 24
"""Characters of a marker or label at the start of a sentence."""
_LONGEST_LIST = 600
"""Characters looked back for "1." in front of "2."."""


def is_list_marker(mark: Mark) -> bool:
    if mark.start - mark.sentence <= _LONGEST_MARKER:
        sentence = mark.sentence_so_far
        if _AT_THE_START.match(sentence) or _is_label(sentence.split()):
            return True
    return mark.word[-1:].isdigit() and (_numbers_in_line(mark) or _numbers_a_part(mark))


def _is_label(words: list[str]) -> bool:
    """A sentence that is only a label: Step 1, المادة 5, أولا, P.S."""
    if len(words) == 1:
        return words[0] in arabic.ORDINALS or words[0].lower() in english.OPENING_REMARKS
    if len(words) != 2:
        return False
    number = words[1]
    if not (number.isdecimal() or number in arabic.ORDINALS_OF_LABELS or _ROMAN.match(number)):
        return False
    return words[0] in arabic.NUMBERED or words[0].lower() in english.NUMBERED


def _numbers_in_line(mark: Mark) -> bool:
    """1. after a colon, and 2. behind 1. in the same sentence."""
    if len(mark.word) > 2:
        return False
    if _AFTER_A_COLON.search(mark.head):
        return True
    if not mark.word.isdecimal():
        return False
    list_so_far = mark.text[max(mark.sentence, mark.start - _LONGEST_LIST) : mark.start]
    return f" {int(mark.word) - 1}. " in list_so_far


def _numbers_a_part(mark: Mark) -> bool:
    """الفقرة 4. من البيان: the number of a part, with what it is a part of."""
    return mark.next_word in CARRY_ON and mark.before_the_word.rpartition(" ")[2] in arabic.NUMBERED
