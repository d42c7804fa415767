"""Whether a sentence goes on behind the mark that closes a quotation: «…؟» سأل, "…?" he asked."""

import re

from workbench.language.arabic import sentence_words as arabic
from workbench.language.boundaries.mark import Mark, is_arabic
from workbench.language.english import sentence_words as english

_NAME_AND_VERB = re.compile(
    rf"(?:[A-Z][\w'’.-]{{0,30}} (?:[a-z]{{1,20}} ){{0,3}}){{1,3}}(?:{'|'.join(sorted(english.SAID))})"
    r"(?=[.,;]|\s*\Z| (?:in|on|at|after|as|during|while|when|by|to|with)\b)"
)
_LONGEST_SPEAKER = 120


def goes_on_after_quotation(mark: Mark) -> bool:
    """After «….» and "….": a verb of saying with or without its subject, or a word in lower case."""
    word = mark.next_word
    if is_arabic(word):
        return word in arabic.AFTER_A_QUOTATION
    return word[:1].islower() or (
        word[:1].isupper() and _NAME_AND_VERB.match(mark.text_from_next_word(_LONGEST_SPEAKER)) is not None
    )


def goes_on_after_question(mark: Mark) -> bool:
    """After «…؟» also what is joined to it: «هل انتهت؟» وغادر, «متى؟» في وجه الوزير."""
    word = mark.next_word
    if goes_on_after_quotation(mark):
        return True
    if not is_arabic(word):
        return False
    if word in arabic.JOINING:
        _, _, rest = mark.text_from_next_word(60).partition(" ")
        second = rest.partition(" ")[0].rstrip("،,")
        return second not in arabic.SECOND_OF_AN_OPENING
    return word[0] in "وف" and word[1:] not in arabic.AFTER_A_QUOTATION
