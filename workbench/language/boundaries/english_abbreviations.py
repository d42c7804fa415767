"""Whether a sentence ends with the full stop of a word in Latin letters."""

import re

from workbench.language.boundaries.arabic_abbreviations import begins_a_sentence
from workbench.language.boundaries.mark import Mark, is_arabic
from workbench.language.english import abbreviations, sentence_words

_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,3}\Z")
_NUMBER = re.compile(r"(?:\d|\b(?:sq|cu|fl)\.)\Z")
"""120, and 120 sq."""
_ROMAN = re.compile(r"[IVXLCDM]+\Z")
_NO_VOWEL = re.compile(r"[bcdfghjklmnpqrstvwxz]{1,5}\Z")
_ADVERB = re.compile(r"[A-Z][a-z]{2,}ly,")
_SHORTEST_ZONE = 3
"""Letters of a word in capitals that is no abbreviation with a full stop: 10 a.m. EST."""
_LEAST_WORDS = 3
"""Words of a sentence that may end with a date or an hour: "In Sept. President …" goes on."""


def stands_before_a_name(word: str) -> bool:
    """Mr, Gen, Prof … and, with a capital only, those that are words of their own: Rev, Col, Fr."""
    low = word.lower().lstrip("'‘")
    return low in abbreviations.TITLES or (low in abbreviations.TITLES_IN_CAPITALS and word[:1].isupper())


def ends_after_latin(mark: Mark) -> bool:
    word, low = mark.word, mark.word.lower().lstrip("'‘")
    if word in abbreviations.MEASURES and _NUMBER.search(mark.before_the_word):
        return _capital_follows(mark)
    initial = len(word) == 1 and word.isupper() and word != "I"
    if not initial and low not in abbreviations.ALL and "." not in low:
        return not _is_unknown_abbreviation(mark)
    if initial:
        return _starts(mark) or (_is_label(mark) and _capital_follows(mark))
    arabic_behind_a_company = is_arabic(mark.next_word) and low in abbreviations.ANYWHERE
    if word.isupper() and len(word) >= _SHORTEST_ZONE and "." not in word and not arabic_behind_a_company:
        return _capital_follows(mark)
    if stands_before_a_name(word) or low in abbreviations.LINKS:
        return low not in abbreviations.TITLES and _starts(mark) and not _is_second_title(mark)
    if low in abbreviations.BEFORE_A_NUMBER:
        return not (mark.next_character.isdigit() or _ROMAN.match(mark.next_word)) and _capital_follows(mark)
    if low in abbreviations.CLOCK or (low in abbreviations.CALENDAR and word[0].isupper()):
        return _starts(mark) or _capital_after_a_time(mark)
    if low in abbreviations.UNITS:
        return _capital_follows(mark)
    if low in abbreviations.ANYWHERE or (low in abbreviations.IN_CAPITALS and word[0].isupper()):
        return _starts(mark)
    return not _DOTTED.match(low) or low.rpartition(".")[2] in abbreviations.WEB_ENDINGS or _starts(mark)


def _is_unknown_abbreviation(mark: Mark) -> bool:
    """A short word without a vowel in front of a small letter: bldg. next, cmte. of."""
    return (
        mark.next_word[:1].islower()
        and _NO_VOWEL.match(mark.word) is not None
        and mark.word not in abbreviations.WITHOUT_A_VOWEL
    )


def _starts(mark: Mark) -> bool:
    """Whether the next word is one with which sentences begin, or a quotation, or Arabic that begins one."""
    if mark.next_character in '"“«':
        return True
    word = mark.next_word
    if is_arabic(word):
        return begins_a_sentence(word)
    if len(word) == 1 and mark.text[mark.following + 1 : mark.following + 2] == ".":
        return False  # another initial
    if _ADVERB.match(mark.text, mark.following):
        return True
    return word[:1].isupper() and word.lower().partition("'")[0].partition("’")[0] in sentence_words.STARTERS


def _capital_follows(mark: Mark) -> bool:
    return mark.next_word[:1].isupper() or mark.next_character in '"“«' or is_arabic(mark.next_word)


def _capital_after_a_time(mark: Mark) -> bool:
    """A capital behind "p.m." or "Sept." begins a sentence unless it is a day, a month, a zone, "Moscow time"."""
    low = mark.next_word.lower()
    if not mark.next_word[:1].isupper() or low in abbreviations.AFTER_A_TIME:
        return False
    place = mark.text_from_next_word(40).split()
    if len(place) > 1 and place[1].lower().startswith("time"):
        return False
    return len(mark.sentence_so_far.split()) > _LEAST_WORDS


def _is_second_title(mark: Mark) -> bool:
    """The Rev. Dr. King, but "Main St. Mr. King …"."""
    return mark.word.lower() not in abbreviations.PLACES and stands_before_a_name(mark.next_word)


def _is_label(mark: Mark) -> bool:
    """Vitamin C, Plan B, Group A: the letter is a name, not an initial."""
    return mark.before_the_word.rpartition(" ")[2].lower() in abbreviations.LABELS
