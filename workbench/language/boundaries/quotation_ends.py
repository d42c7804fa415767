"""Whether a sentence goes on behind the mark that closes a quotation: «…؟» سأل, "…?" he asked."""

import re

from workbench.language.arabic import sentence_words as arabic
from workbench.language.boundaries.mark import Mark, is_arabic
from workbench.language.english import sentence_words as english

_NAME_AND_VERB = re.compile(
    rf"(?:[A-Z][\w'’.-]{{0,30}} (?:[a-z]{{1,20}} ){{0,3}}){{1,3}}(?:{'|'.join(sorted(english.SAID))})"
    r"(?=[.,;]|\s*\Z| (?:in|on|at|after|as|during|while|when|by|to|with)\b)"
)
_ASKED = re.compile(
    rf"(?:[A-Z][\w'’.-]{{0,30}} (?:[a-z]{{1,20}} ){{0,3}}){{1,3}}(?:{'|'.join(sorted(english.ASKED))})\b(?! that\b)"
)
_OPENING = re.compile('[«“„‹"][^«»“”„‹›"]*\\Z')
_LONGEST_SPEAKER = 120
_LONGEST_QUOTATION = 200
_LONGEST_WORD = 30


def goes_on_after_quotation(mark: Mark) -> bool:
    """After «….» and "….": a verb of saying with or without its subject, or a word in lower case."""
    word = mark.next_word
    if word == "ثم":
        return _inside_another(mark)
    if is_arabic(word):
        return _is_speaking(word)
    return word[:1].islower() or (
        word[:1].isupper() and _NAME_AND_VERB.match(mark.text_from_next_word(_LONGEST_SPEAKER)) is not None
    )


def goes_on_after_question(mark: Mark) -> bool:
    """After «…؟» also what is joined to it: «هل انتهت؟» وغادر, «متى؟» في وجه الوزير."""
    word = mark.next_word
    if goes_on_after_quotation(mark):
        return True
    if not is_arabic(word):
        return _ASKED.match(mark.text_from_next_word(_LONGEST_SPEAKER)) is not None
    if word in arabic.JOINING:
        return _second_word(mark) not in arabic.SECOND_OF_AN_OPENING
    joined = word[0] == "ف" or (word[0] == "و" and not _is_speaking(word[1:]))
    with_a_preposition = word.startswith(("بال", "لل")) and word not in arabic.OPENING_ADVERBS
    return joined or with_a_preposition or word in arabic.MENTIONS or _is_mentioned(mark)


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
    """Whether the quotation is named by the noun in front of it: سؤال «…؟»."""
    quotation = _OPENING.search(mark.text, max(mark.sentence, mark.start - _LONGEST_QUOTATION), mark.start)
    if quotation is None:
        return False
    before = mark.text[max(mark.sentence, quotation.start() - _LONGEST_WORD) : quotation.start()].split()
    return bool(before) and before[-1] in arabic.MENTIONS


def _second_word(mark: Mark) -> str:
    words = mark.text_from_next_word(2 * _LONGEST_WORD).split(None, 2)
    return words[1].rstrip("،,.:") if len(words) > 1 else ""
