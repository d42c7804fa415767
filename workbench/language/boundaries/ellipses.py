"""Ellipses: a pause, words left out, or the end of a sentence that trails off."""

import re

from workbench.language.arabic import sentence_words as arabic
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.boundaries.brackets import holds_only_the_mark
from workbench.language.boundaries.mark import Mark, is_arabic
from workbench.language.boundaries.quotation_ends import goes_on_after_question, is_accusative
from workbench.language.english import sentence_words as english
from workbench.language.words import key_of

_OPEN_QUOTATION = re.compile(r"[“«„‹][^“”«»„‹›]*\Z")
_LONGEST_QUOTATION = 600
"""Characters looked around for the marks of a quotation."""
_DENIED = frozenset({"لم", "لا", "ولم", "ولا"})
_LONGEST_ADVERBIAL = 6
"""Words: with a verb and what belongs to it, it would be longer."""


def ellipsis_ends(mark: Mark) -> bool:
    """Before a small letter, or an Arabic word that joins, it is a pause. «..» is a comma in Arabic."""
    if holds_only_the_mark(mark) or (_inside_quotation(mark) and _may_be_a_pause(mark)):
        return False
    if not is_arabic(mark.next_word):
        return not (mark.next_word[:1].islower() or _is_a_breath(mark))
    if mark.next_word in arabic.GO_ON or mark.run == "..":
        return False
    if mark.quoted:
        return not goes_on_after_question(mark)
    return not (is_accusative(mark.next_word) or _is_joined(mark.next_word) or _waits_for_more(mark))


def _is_joined(word: str) -> bool:
    """Whether "so" is joined to a word: سألناه… فبكى."""
    return word[0] == "ف" and word not in arabic.BEGINNING_WITH_FA and key_of(word) not in PLACE_KEYS


def _waits_for_more(mark: Mark) -> bool:
    """The words in front are no sentence yet: كان…, يقول…, بعد أشهر من الانتظار…, نريد… نريد"""
    words = mark.sentence_so_far.split()
    if not words:
        return False
    last = mark.word or words[-1]
    repeated = last in {mark.next_word, mark.next_word.removeprefix("و")} or last[1:] == mark.next_word
    if repeated or last in arabic.UNFINISHED or last in arabic.NEVER_LAST:
        return True
    alone = last.startswith("ال") or last.endswith("ة") or last == "ثم"
    if len(words) == 1 and (
        alone or last in arabic.BREATHS or last.removeprefix("و") in arabic.OPENING_ADVERBS
    ):
        return True
    if last in arabic.SPEAKING and _DENIED.isdisjoint(words[-2:-1]):
        return True
    opening = words[0].removeprefix("و")
    from_to = opening == "من" and "إلى" in words
    return len(words) <= _LONGEST_ADVERBIAL and (from_to or opening in arabic.OPEN_AN_ADVERBIAL)


def _is_a_breath(mark: Mark) -> bool:
    """Well... I am not sure: one word that is no sentence by itself."""
    words = mark.sentence_so_far.split(None, 1)
    return len(words) == 1 and words[0].lower() in english.BREATHS


def _inside_quotation(mark: Mark) -> bool:
    """Whether a quotation is open at the mark and stays open behind it."""
    if mark.inside_straight_quotes and mark.text.find('"', mark.after, mark.end + _LONGEST_QUOTATION) >= 0:
        return '"' not in mark.text[mark.end : mark.after]
    so_far = mark.text[max(mark.sentence, mark.start - _LONGEST_QUOTATION) : mark.after]
    return _OPEN_QUOTATION.search(so_far) is not None


def _may_be_a_pause(mark: Mark) -> bool:
    """In a quotation: "I... I cannot", «لن… لن نعود». Another capital begins a sentence there too."""
    return mark.next_word == "I" or not mark.next_word[:1].isupper()
