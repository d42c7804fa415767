"""Question and exclamation marks: they end a sentence unless somebody asks, or a name is written with one."""

import re

from workbench.language.boundaries.brackets import holds_only_the_mark
from workbench.language.boundaries.mark import Mark
from workbench.language.boundaries.quotation_ends import goes_on_after_question, is_repeated_in_a_quotation
from workbench.language.english import abbreviations, sentence_words

_WONDERED = re.compile(
    rf"(?:{'|'.join(sentence_words.SUBJECTS)}) (?:{'|'.join(sentence_words.SAID | sentence_words.ASKED)})\b"
)
"""Is it true? he wondered."""


def question_ends(mark: Mark) -> bool:
    if holds_only_the_mark(mark):
        return False
    if mark.quoted:
        return not goes_on_after_question(mark)
    if mark.word == mark.next_word and is_repeated_in_a_quotation(mark):
        return False
    if mark.run == "!" and mark.word[:1].isupper():
        # "Yahoo! said", "Yahoo! Inc.": a mark that belongs to a name
        return not (mark.next_word[:1].islower() or mark.next_word in abbreviations.COMPANIES)
    return not _WONDERED.match(mark.text, mark.following, mark.limit)
