"""Marks inside brackets: an aside in the middle of a sentence, or a sentence of its own."""

import re

from workbench.language.boundaries.mark import Mark

_BLANK = re.compile(r"\s*")
_LONGEST_BRACKET = 600
"""Characters looked back for the bracket that opened."""
_LONGEST_ASIDE = 80
"""Characters in brackets that are not cut into sentences."""


def bracket_ends(mark: Mark) -> bool:
    """A mark right before a closing bracket ends the sentence when the brackets hold all of it, or a capital
    follows."""
    bracket = "(" if mark.text[mark.after - 1] == ")" else "["
    opening = mark.text.rfind(bracket, max(mark.sentence, mark.start - _LONGEST_BRACKET), mark.after)
    return opening < 0 or _begins_with(mark, opening) or mark.next_character.isupper()


def inside_aside(mark: Mark) -> bool:
    """Whether the mark stands in a short aside, opened in the middle of the sentence and closed soon."""
    opening = mark.text.rfind("(", max(mark.sentence, mark.start - _LONGEST_ASIDE), mark.start)
    if opening < 0 or mark.text.find(")", opening, mark.start) >= 0:
        return False
    closing = mark.text.find(")", mark.end, min(mark.limit, opening + _LONGEST_ASIDE))
    aside_ends = closing >= 0 and mark.text.find("(", mark.end, closing) < 0
    return aside_ends and not _begins_with(mark, opening)


def holds_only_the_mark(mark: Mark) -> bool:
    """(?), […]: a doubt, or words left out."""
    return mark.bracketed and mark.text[mark.start - 1] in "(["


def _begins_with(mark: Mark, opening: int) -> bool:
    """Whether nothing of the sentence stands in front of the bracket."""
    blank = _BLANK.match(mark.text, mark.sentence, mark.start)
    return blank is not None and blank.end() == opening
