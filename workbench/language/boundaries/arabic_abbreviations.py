"""Whether a sentence ends with the full stop of an Arabic word: letters, agencies, companies, eras, units."""

import re

from workbench.language.arabic import abbreviations, sentence_words
from workbench.language.boundaries.mark import DIGITS, Mark, is_arabic

_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}\Z")
_NUMBER_END = re.compile(r"\d\Z")
_AND_A_VERB = re.compile(
    r"و(?:س[يتنأ]\w{2,}|ي\w{3,}|\w{2,}[^ا]ت|\w{3,}وا|ا(?:ست|ن|\w?ت)(?:\w+[^اةه]\w|\w+ى))\Z"
)
"""With "and": a future, an imperfect, a feminine or plural perfect, a derived perfect (وانسحب). Nouns are
وشركات, وانسحاب."""
_DIGIT = frozenset(DIGITS)
_POWERS = "23²³"
_LONGEST_ABBREVIATION = 4
_LONGEST_DATE = 4
"""Words: "في سنة 1445 هـ." alone is no sentence."""


def ends_after_arabic(mark: Mark) -> bool:
    """A full stop after an Arabic word ends the sentence unless the word is a letter or an abbreviation."""
    word = mark.word.replace("ـ", "")
    letters = word.lstrip(DIGITS)
    if len(letters) > _LONGEST_ABBREVIATION and "." not in letters:
        return True
    before = mark.before_the_word
    after_a_number = len(letters) < len(word) or _NUMBER_END.search(before) is not None
    if letters in abbreviations.PAGES and mark.next_character.isdigit():
        return False
    if letters in abbreviations.ERAS_BY_THEMSELVES or (letters in abbreviations.ERAS and after_a_number):
        return not (
            _carried_on(mark) or _only_a_date(mark) or (letters in abbreviations.HOURS and _at_an_hour(mark))
        )
    if letters in abbreviations.CURRENCIES:
        return after_a_number and not _carried_on(mark)
    if letters.rstrip(_POWERS) in abbreviations.UNITS or before.endswith("/"):
        return not _carried_on(mark)
    if len(letters) == 1 or letters in abbreviations.TITLES or (len(letters) == 2 and letters[0] == "و"):
        if before.rpartition(" ")[2] in abbreviations.LABELS:
            return not _carried_on(mark)
        return mark.next_word in sentence_words.STARTERS
    if _DOTTED.match(letters):
        return begins_a_sentence(mark.next_word)
    return letters not in abbreviations.WORDS


def begins_a_sentence(word: str) -> bool:
    """Whether an Arabic word behind an abbreviation opens a sentence: a known opener, or "and" with a verb."""
    return word in sentence_words.STARTERS or _AND_A_VERB.match(word) is not None


def _only_a_date(mark: Mark) -> bool:
    words = mark.sentence_so_far.split()
    return len(words) <= _LONGEST_DATE and words[0] in sentence_words.OPEN_A_DATE


def _at_an_hour(mark: Mark) -> bool:
    """الساعة 9 ص. وتنتهي ظهرا, unless what follows is said or denied: وقال, ولم."""
    words = mark.before_the_word.split()[-3:]
    joined = mark.next_word.startswith("و") and mark.next_word[1:] not in sentence_words.SPEAKING
    return (
        joined and mark.next_word not in sentence_words.OPENERS and not abbreviations.HOUR.isdisjoint(words)
    )


def _carried_on(mark: Mark) -> bool:
    """Behind 605 ق.م. goes on في عهد, also و562 ق.م."""
    word = mark.next_word
    if not is_arabic(word):
        return False
    return (
        word in sentence_words.CARRY_ON or has_a_preposition(word) or (word[0] == "و" and word[1:2] in _DIGIT)
    )


def has_a_preposition(word: str) -> bool:
    """Whether a preposition is joined to it that does not begin a sentence: للسائق, but not للمزيد."""
    return word.startswith(("بال", "لل")) and word not in sentence_words.OPENING_ADVERBS
