"""What a full stop means: the end of a sentence, the number of a list item, or an abbreviation."""

from workbench.language.boundaries.arabic_abbreviations import ends_after_arabic
from workbench.language.boundaries.english_abbreviations import ends_after_latin, stands_before_a_name
from workbench.language.boundaries.list_markers import is_list_marker
from workbench.language.boundaries.mark import DIGITS, Mark, is_arabic
from workbench.language.boundaries.quotation_ends import goes_on_after_quotation


def full_stop_ends(mark: Mark) -> bool:
    word = mark.word
    if mark.quoted and (stands_before_a_name(word) or goes_on_after_quotation(mark)):
        return False
    if mark.quoted and "." not in word:
        return True
    if is_list_marker(mark):
        return False
    if is_arabic(word.lstrip(DIGITS)):
        return ends_after_arabic(mark)
    return not word or ends_after_latin(mark)
