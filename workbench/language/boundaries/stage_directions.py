"""What the writer of a talk's transcript notes between two sentences: (Laughter), (تصفيق حار)."""

import re

from workbench.language.arabic.sentence_words import HEARD as HEARD_IN_ARABIC
from workbench.language.english.sentence_words import HEARD as HEARD_IN_ENGLISH

_BRACKETS = re.compile(r"[(\[]([^()\[\]\n.!?؟]{2,40})[)\]]\s*")
_HEARD = HEARD_IN_ARABIC | HEARD_IN_ENGLISH


def stage_directions(text: str, start: int, end: int) -> list[int]:
    """Where the directions end that stand at `start`, one behind another, with text up to `end` behind them."""
    ends: list[int] = []
    while (found := _BRACKETS.match(text, start, end)) and found.end() < end:
        if found[1].lower().split()[0] not in _HEARD:
            break
        ends.append(found.end(1) + 1)
        start = found.end()
    return ends
