"""Where sentences end. The rules go by script, not by language: Arabic and English mix in one paragraph.

Order: a mark that may end a sentence is found; the closing quotation marks and brackets after it are taken
in; then the first rule that knows decides. Commas, colons and semicolons never end a sentence.
"""

import re
from unicodedata import category

from workbench.language.arabic import abbreviations as arabic
from workbench.language.arabic.reporting import STARTING_VERBS
from workbench.language.english import abbreviations as english

# Marks after which a sentence may end, in runs ("?!", "...").
_MARKS = re.compile("[.!?؟…۔。！？‽⁇⁈⁉।]+")
_INVISIBLE = "\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_CLOSERS = re.compile(rf"""[{_INVISIBLE}"'”’»)\]}}›“‟*]*(?:[ \u00a0]?[»)\]}}›]+(?=[\s{_INVISIBLE}]|$))?""")
_CLOSING_QUOTE = re.compile("[\"”’»›“‟']")
_SPACE = re.compile(rf"[\s{_INVISIBLE}]*")
_WORD_BEFORE = re.compile(r"[^\s\"“”«»‹›()\[\]{}،,؛;:/–—]*\Z")
_WORD_AFTER = re.compile(r"[\"“”«»‹›'‘(\[{]*([^\s\"“”«»‹›()\[\]{}،,؛;:.!?؟…]*)")
_OPENING = re.compile(r"[\"“«‹‘(\[{#@•*–—-]")

_ARABIC_LETTER = re.compile("[\u0620-\u064a\u0671-\u06d3]")
_LIST_MARKER = re.compile(rf"[\s{_INVISIBLE}(\[]*(?:\d{{1,3}}|[A-Za-zأ-ي])\Z")
_NUMBER_END = re.compile(r"\d\Z")
_MARKER_IN_LINE = re.compile(r"(?:[:：؛;]\s+|\A\s*)\(?\d{1,2}\Z")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}\Z")
_GLUED_ARABIC = re.compile("[\u0620-\u064a\u064b-\u0652]{3,}\\Z")
_GLUED_NEXT_ARABIC = re.compile('["“«]?[\u0620-\u064a][\u0620-\u0652]')
_GLUED_LATIN = re.compile(r"(?<![\w@/.:])[A-Za-z]?[a-z]{2,}\Z|(?<![\w@/.:])\d{4}\Z")
_GLUED_NEXT_LATIN = re.compile(r"[\"“]?[A-Z][a-z]*(?=[\s,'’])(?!\.)")
_OPEN_QUOTATION = re.compile(r"[“«„‹][^“”«»„‹›]*\Z")
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_LOOK_BACK = 40
"""Characters looked back for a word; no word that matters is longer."""
_SHORTEST = 2
"""Words in front of an era: "في سنة 1445 هـ." alone is no sentence."""
_LONGEST_QUOTATION = 600
"""Characters looked back for the mark that opened a quotation."""
_LONGEST_TAIL = 12
"""Signs after the last sentence of a paragraph ("…. :-)") that do not stand for themselves."""


def sentence_ends(text: str, start: int, end: int) -> list[int]:
    """Offsets of the sentence ends inside one paragraph text[start:end], the last being `end`."""
    ends: list[int] = []
    sentence = start
    done = start
    for marks in _MARKS.finditer(text, start, end):
        if marks.start() < done:
            continue
        closers = _CLOSERS.match(text, marks.end(), end)
        after = closers.end() if closers else marks.end()
        if after >= end:
            break
        while after < end and category(text[after])[0] == "M":
            after += 1  # a combining mark belongs to the character in front of it
        if after < end and _ends_sentence(text, sentence, marks.start(), marks.end(), after, end):
            ends.append(after)
            sentence = done = after
    ends.append(end)
    return ends


def _ends_sentence(text: str, sentence: int, mark: int, mark_end: int, after: int, end: int) -> bool:
    gap = _SPACE.match(text, after, end)
    following = gap.end() if gap else after
    if following >= end or (
        end - following < _LONGEST_TAIL and not _LETTER_OR_DIGIT.search(text, following, end)
    ):
        return False
    if following == after:
        return _lost_its_space(text, sentence, mark, mark_end, after, end)
    run = text[mark:mark_end]
    quoted = bool(_CLOSING_QUOTE.search(text, mark_end, after))
    if text[after - 1] in ")]" and not quoted and not _bracket_ends(text, sentence, after, following):
        return False
    if run == ".":
        return _full_stop_ends(text, sentence, mark, following, end, quoted=quoted)
    if "?" in run or "!" in run or "؟" in run:
        return _question_ends(text, mark, following, end, quoted=quoted, bracketed=text[after - 1] in ")]")
    if set(run) <= {".", "…"}:
        if _OPEN_QUOTATION.search(text[max(sentence, mark - _LONGEST_QUOTATION) : after]):
            return False
        return _ellipsis_ends(text, run, following, end, quoted=quoted)
    return True


def _bracket_ends(text: str, sentence: int, after: int, following: int) -> bool:
    """A full stop inside brackets ends the sentence when they hold all of it, or a capital follows."""
    opening = text.rfind("(" if text[after - 1] == ")" else "[", sentence, after)
    blank = _SPACE.match(text, sentence, after)
    whole = blank is not None and blank.end() == opening
    return opening < 0 or whole or text[following].isupper()


def _full_stop_ends(text: str, sentence: int, mark: int, following: int, end: int, *, quoted: bool) -> bool:
    head = text[max(sentence, mark - _LOOK_BACK) : mark]
    word = head[_start_of_word(head) :]
    next_word = _word_at(text, following, end)
    if quoted:
        return not _goes_on_after_quotation(next_word)
    if mark - sentence <= _LOOK_BACK and _LIST_MARKER.match(text[sentence:mark]):
        return False
    if not word:
        return True
    if word[-1].isdigit() and len(word) <= 2 and _is_marker(text, sentence, mark, head, word):
        return False
    if _ARABIC_LETTER.match(word):
        return _after_arabic(head, word, next_word)
    return _after_latin(head, word, next_word, text[following])


def _is_marker(text: str, sentence: int, mark: int, head: str, word: str) -> bool:
    """1. after a colon, and 2. behind 1. in the same sentence."""
    if _MARKER_IN_LINE.search(head):
        return True
    before = str(int(word) - 1) if word.isdecimal() else ""
    return bool(before) and f" {before}. " in text[max(sentence, mark - _LONGEST_QUOTATION) : mark]


def _start_of_word(head: str) -> int:
    found = _WORD_BEFORE.search(head)
    return found.start() if found else len(head)


def _word_at(text: str, position: int, end: int) -> str:
    found = _WORD_AFTER.match(text, position, end)
    return found[1] if found else ""


def _after_arabic(head: str, word: str, next_word: str) -> bool:
    """A full stop after an Arabic word ends the sentence unless the word is a letter or an abbreviation."""
    letters = word.replace("ـ", "")
    if len(letters) == 1 or _DOTTED.search(letters):
        before = head[: len(head) - len(word)].rstrip()
        if letters in arabic.ERAS and _NUMBER_END.search(before):
            return len(before.split()) > _SHORTEST
        return next_word in arabic.STARTERS
    return word not in arabic.WORDS


def _after_latin(head: str, word: str, next_word: str, next_character: str) -> bool:
    low = word.lower().lstrip("'‘")
    next_low = next_word.lower().partition("'")[0].partition("’")[0]
    starts = next_low in english.STARTERS and next_word[:1].isupper()
    if low in english.BEFORE_A_NAME:
        return low == "no" and starts
    if low in english.ANYWHERE or _DOTTED.search(low):
        return (
            starts
            or (low == "etc" and next_word[:1].isupper())
            or next_character in '"“«'
            or bool(_ARABIC_LETTER.match(next_character))
        )
    if len(word) == 1 and word.isupper() and word != "I":
        return starts
    return True


def _question_ends(text: str, mark: int, following: int, end: int, *, quoted: bool, bracketed: bool) -> bool:
    if bracketed and text[mark - 1] in "([":
        return False
    next_word = _word_at(text, following, end)
    if quoted:
        return not (_goes_on_after_quotation(next_word) or _joins(next_word))
    if next_word[:1].islower() and text[mark] == "!":
        # "Yahoo! said": a mark that belongs to a name.
        word = text[max(0, mark - _LOOK_BACK) : mark]
        return not word[_start_of_word(word) :][:1].isupper()
    return True


def _ellipsis_ends(text: str, run: str, following: int, end: int, *, quoted: bool) -> bool:
    next_word = _word_at(text, following, end)
    if _ARABIC_LETTER.match(next_word):
        if next_word in arabic.GO_ON:
            return False
        return run != ".." and not (quoted and (_goes_on_after_quotation(next_word) or _joins(next_word)))
    return not next_word[:1].islower()


def _goes_on_after_quotation(next_word: str) -> bool:
    """After «….»: a verb of saying, or a word in lower case, belongs to the quotation's own sentence."""
    return next_word[:1].islower() or next_word in STARTING_VERBS


def _joins(next_word: str) -> bool:
    """Arabic words that carry a sentence on after a question in quotation marks."""
    return (
        bool(_ARABIC_LETTER.match(next_word))
        and (next_word[0] in "وف" or next_word in {"ثم", "في", "على", "من", "إلى", "بعد", "قبل", "لكن"})
        and next_word[1:] not in STARTING_VERBS
    )


def _lost_its_space(text: str, sentence: int, mark: int, mark_end: int, after: int, end: int) -> bool:
    """A full stop or question mark between two words without a space."""
    head = text[max(sentence, mark - _LOOK_BACK) : mark]
    word = head[_start_of_word(head) :]
    run = text[mark:mark_end]
    if run[0] in "؟!?" or run == ".":
        if _GLUED_ARABIC.search(word) and _GLUED_NEXT_ARABIC.match(text, after, end):
            return True
        return bool(_GLUED_LATIN.search(word) and _GLUED_NEXT_LATIN.match(text, after, end))
    return False
