"""Where sentences end. The rules go by script, not by language: Arabic and English mix in one paragraph.

Order: a mark that may end a sentence is found; the closing quotation marks, brackets, notes and emoji behind it
are taken in; then the first rule of `boundaries/` that knows decides. Commas, colons and semicolons never end a
sentence.
"""

import re

import regex

from workbench.language.arabic import sentence_words as arabic
from workbench.language.boundaries.behind_the_mark import end_of_closing_marks
from workbench.language.boundaries.full_stops import full_stop_ends
from workbench.language.boundaries.lost_spaces import lost_its_space
from workbench.language.boundaries.mark import CLINGS, CLINGS_TO_NOTHING, Mark, is_arabic
from workbench.language.boundaries.quotation_ends import goes_on_after_question
from workbench.language.english import abbreviations as english_abbreviations
from workbench.language.english import sentence_words as english

# Marks after which a sentence may end, in runs ("?!", "...", ". . .").
_MARKS = re.compile(
    r"[.!?؟…۔。！？‽⁇⁈⁉।]+(?:(?<=\.)(?:[ \u00a0]\.+(?=\s|\Z))+|(?<=[!?؟])(?:[ \u00a0][!?؟]+(?=\s|\Z))+)?"
)
_OPEN_QUOTATION = re.compile(r"[“«„‹][^“”«»„‹›]*\Z")
_LONGEST_QUOTATION = 600
"""Characters looked back for the mark that opened a quotation."""
_WONDERED = re.compile(rf"(?:{'|'.join(english.SUBJECTS)}) (?:{'|'.join(english.SAID | english.ASKED)})\b")
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_LONGEST_ASIDE = 80
"""Characters in brackets that are not cut into sentences."""
_LONGEST_TAIL = 12
"""Signs after the last sentence of a paragraph ("…. :-)") that do not stand for themselves."""
_BELONGS_TO_WHAT_IS_BEFORE = regex.compile(r"\s*" + CLINGS)


def sentence_ends(text: str, start: int, end: int) -> list[int]:
    """Offsets of the sentence ends inside one paragraph text[start:end], the last being `end`."""
    ends: list[int] = []
    sentence = start
    counted, straight_quotes = start, 0
    for found in _MARKS.finditer(text, start, end):
        if found.start() < sentence:
            continue
        straight_quotes += text.count('"', counted, found.start())
        counted = found.start()
        inside = straight_quotes % 2 == 1
        after = end_of_closing_marks(text, found.end(), end, inside_straight_quotes=inside)
        if after >= end:
            break
        if text[after + 1 : after + 2] not in CLINGS_TO_NOTHING and _BELONGS_TO_WHAT_IS_BEFORE.match(
            text, after, end
        ):
            continue
        mark = Mark(text, sentence, found.start(), found.end(), after, end, inside_straight_quotes=inside)
        if _ends_sentence(mark):
            ends.append(after)
            sentence = after
    ends.append(end)
    return ends


def _ends_sentence(mark: Mark) -> bool:
    if mark.following >= mark.limit or _only_signs_follow(mark):
        return False
    if mark.glued:
        return lost_its_space(mark)
    run = mark.run
    if mark.bracketed and not mark.quoted and not _bracket_ends(mark):
        return False
    if run == ".":
        if not mark.bracketed and _inside_bracket(mark):
            return False
        return full_stop_ends(mark)
    if "?" in run or "!" in run or "؟" in run:
        return _question_ends(mark)
    if set(run) <= {".", "…"}:
        return _ellipsis_ends(mark, run) and not (_inside_quotation(mark) and _may_be_a_pause(mark))
    return True


def _only_signs_follow(mark: Mark) -> bool:
    return mark.limit - mark.following < _LONGEST_TAIL and not _LETTER_OR_DIGIT.search(
        mark.text, mark.following, mark.limit
    )


def _bracket_ends(mark: Mark) -> bool:
    """A mark inside brackets ends the sentence when they hold all of it, or a capital follows."""
    bracket = "(" if mark.text[mark.after - 1] == ")" else "["
    opening = mark.text.rfind(bracket, mark.sentence, mark.after)
    whole = not mark.text[mark.sentence : max(opening, mark.sentence)].strip()
    return opening < 0 or whole or mark.next_character.isupper()


def _inside_bracket(mark: Mark) -> bool:
    """Whether the mark stands in a short aside, opened in the middle of the sentence and closed soon."""
    opening = mark.text.rfind("(", max(mark.sentence, mark.start - _LONGEST_ASIDE), mark.start)
    if opening < 0 or mark.text.find(")", opening, mark.start) >= 0:
        return False
    closing = mark.text.find(")", mark.end, min(mark.limit, opening + _LONGEST_ASIDE))
    aside_ends = closing >= 0 and mark.text.find("(", mark.end, closing) < 0
    return aside_ends and bool(mark.text[mark.sentence : opening].strip())


def _question_ends(mark: Mark) -> bool:
    if mark.bracketed and mark.text[mark.start - 1] in "([":
        return False  # (?)
    if mark.quoted:
        return not goes_on_after_question(mark)
    if mark.run == "!" and mark.word[:1].isupper():
        # "Yahoo! said", "Yahoo! Inc.": a mark that belongs to a name
        return not (mark.next_word[:1].islower() or mark.next_word in english_abbreviations.COMPANIES)
    return not _WONDERED.match(mark.text, mark.following, mark.limit)


def _inside_quotation(mark: Mark) -> bool:
    """Whether a quotation is open at the mark and stays open behind it."""
    if mark.inside_straight_quotes and mark.text.find('"', mark.after, mark.end + _LONGEST_QUOTATION) >= 0:
        return '"' not in mark.text[mark.end : mark.after]
    return (
        _OPEN_QUOTATION.search(mark.text[max(mark.sentence, mark.start - _LONGEST_QUOTATION) : mark.after])
        is not None
    )


def _may_be_a_pause(mark: Mark) -> bool:
    """In a quotation: "I... I cannot", «لن… لن نعود». "And", or another capital, begins a sentence there too."""
    return mark.next_word == "I" if mark.next_word[:1].isupper() else not mark.next_word.startswith("و")


def _ellipsis_ends(mark: Mark, run: str) -> bool:
    if mark.bracketed and mark.text[mark.start - 1] in "([":
        return False  # […]: words left out
    if is_arabic(mark.next_word):
        if mark.next_word in arabic.GO_ON:
            return False
        return run != ".." and not (mark.quoted and goes_on_after_question(mark))
    return not mark.next_word[:1].islower()
