"""Whether a sentence goes on behind the mark that closes a quotation: «…؟» سأل, "…?" he asked."""

import re

from workbench.language.arabic import sentence_words as arabic
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.boundaries.arabic_abbreviations import has_a_preposition
from workbench.language.boundaries.mark import Mark, is_arabic
from workbench.language.english import sentence_words as english
from workbench.language.words import key_of

_NAME_AND_VERB = re.compile(
    rf"(?:[A-Z][\w'’.-]{{0,30}} (?:[a-z]{{1,20}} ){{0,3}}){{1,3}}(?:{'|'.join(sorted(english.SAID))})"
    r"(?=[.,;]|\s*\Z| (?:in|on|at|after|as|during|while|when|by|to|with)\b)"
)
_ASKED = re.compile(
    rf"(?:[A-Z][\w'’.-]{{0,30}} (?:[a-z]{{1,20}} ){{0,3}}){{1,3}}(?:{'|'.join(sorted(english.ASKED))})\b(?! that\b)"
)
_OPENING = re.compile('[«“„‹"][^«»“”„‹›"]*\\Z')
_QUOTE = re.compile('[«“„‹"»”›]')
_COMMA = re.compile("[،,؛;]")
_DASHES = frozenset("-–—")
_LONGEST_SPEAKER = 120
_LONGEST_QUOTATION = 200
_LONGEST_WORD = 30
_SHORTEST_VERB = 3
_LONGEST_MENTION = 60
_MENTION = 3
"""Words in front of a quotation: السؤال الأهم «…؟»."""


def goes_on_after_quotation(mark: Mark) -> bool:
    """After «….» and "….": a verb of saying with or without its subject, a small letter, an accusative."""
    word = mark.next_word
    if word in _DASHES:
        second = _second_word(mark)
        return second[:1].islower() or _is_speaking(second)
    if word == "ثم" or (word[:1] == "ف" and len(word) > _SHORTEST_VERB):
        return _inside_another(mark)
    if is_arabic(word):
        return _is_speaking(word) or _points_back(mark) or is_accusative(word)
    return word[:1].islower() or (word[:1].isupper() and _somebody_speaks(mark, _NAME_AND_VERB))


def _somebody_speaks(mark: Mark, name_and_verb: re.Pattern[str]) -> bool:
    """ "…?" Smith asked, but not "…?" And he said."""
    if re.split("['’]", mark.next_word.lower())[0] in english.NO_SPEAKERS:
        return False
    return name_and_verb.match(mark.text_from_next_word(_LONGEST_SPEAKER)) is not None


def goes_on_after_question(mark: Mark) -> bool:
    """After «…؟» also what is joined to it: «هل انتهت؟» وغادر, «متى؟» في وجه الوزير."""
    word = mark.next_word
    if goes_on_after_quotation(mark):
        return True
    if not is_arabic(word):
        return _somebody_speaks(mark, _ASKED)
    if _begins_inside_the_quotation(mark):
        return False
    if word in arabic.JOINING:
        return _second_word(mark) not in arabic.SECOND_OF_AN_OPENING
    joined = word[0] == "ف" or (word[0] == "و" and not _is_speaking(word[1:]))
    return (
        joined
        or has_a_preposition(word)
        or is_accusative(word)
        or word in arabic.MENTIONS
        or _is_mentioned(mark)
        or _answers_a_clause(mark)
    )


def is_repeated_in_a_quotation(mark: Mark) -> bool:
    """Whether the word in front of the mark opens a quotation inside the sentence: they shouted "Shame! Shame!"."""
    opening = mark.start - len(mark.word) - 1
    return opening > mark.sentence and mark.text[opening] in '"«“'


def _begins_inside_the_quotation(mark: Mark) -> bool:
    """Whether the question is the last sentence of a quotation that opened in an earlier one."""
    near = mark.start - mark.sentence < _LONGEST_QUOTATION
    return near and _QUOTE.search(mark.text, mark.sentence, mark.start) is None


def is_accusative(word: str) -> bool:
    """An indefinite word in the accusative says more of what stands in front: «…؟» مكتوبا على الجدار."""
    if word.endswith("اً"):
        return word not in arabic.OPENING_ADVERBS
    return len(word) > _SHORTEST_VERB and word.endswith("ا") and not _may_open(word)


def _may_open(word: str) -> bool:
    """Whether a word that ends in ا is rather a name, a verb or a particle with which sentences begin."""
    key = key_of(word)
    return (
        word.startswith("ال")
        or word.endswith(("يا", "ما", "وا", "ها", "نا", "ذا"))
        or word in arabic.OPENING_ADVERBS
        or word in arabic.SPEAKING
        or key in PLACE_KEYS
    )


def _points_back(mark: Mark) -> bool:
    """«….» بهذه الكلمات ختم: with these words, that is what he asked."""
    second = _second_word(mark)
    if mark.next_word in arabic.WITH_THESE:
        return second in arabic.WORDS_SAID
    return mark.next_word == "هذا" and second == "ما"


def _answers_a_clause(mark: Mark) -> bool:
    """حين سئل: «…؟» ابتسم: a sentence that began with "when" still waits for its main clause."""
    so_far = mark.sentence_so_far
    opening = so_far.split(None, 1)
    if not opening or opening[0].removeprefix("و") not in arabic.WHEN:
        return False
    quotation = _OPENING.search(so_far)
    return quotation is not None and _COMMA.search(so_far, 0, quotation.start()) is None


def _is_speaking(word: str) -> bool:
    """A verb of speaking, also with a pronoun joined to it: سألته."""
    if word in arabic.SPEAKING:
        return True
    ending = next((ending for ending in arabic.OBJECTS if word.endswith(ending)), "")
    return bool(ending) and word[: -len(ending)] in arabic.SPEAKING


def _inside_another(mark: Mark) -> bool:
    """Whether the quotation stands inside one that is still open: «أخبرني: "لا مال." ثم خرج»."""
    so_far = mark.text[max(mark.sentence, mark.start - _LONGEST_QUOTATION) : mark.after]
    return any(so_far.count(opening) > so_far.count(closing) for opening, closing in ("«»", "“”"))


def _is_mentioned(mark: Mark) -> bool:
    """Whether the quotation is named by a noun in front of it: سؤال «…؟», السؤال الأهم «…؟»."""
    quotation = _OPENING.search(mark.text, max(mark.sentence, mark.start - _LONGEST_QUOTATION), mark.start)
    if quotation is None:
        return False
    before = mark.text[max(mark.sentence, quotation.start() - _LONGEST_MENTION) : quotation.start()].split()
    asked = bool(before) and before[-1].endswith(":")
    return not asked and not arabic.MENTIONS.isdisjoint(before[-_MENTION:])


def _second_word(mark: Mark) -> str:
    words = mark.text_from_next_word(2 * _LONGEST_WORD).split(None, 2)
    return words[1].rstrip("،,.:") if len(words) > 1 else ""
