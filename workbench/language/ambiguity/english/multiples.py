""" "Three times more", "grew three times": three times what it was, or four.

Quiet for "three times as many", "to three times", "three times the".
"""

from collections.abc import Sequence

from workbench.language.ambiguity.pattern import Pattern, key_at
from workbench.language.english.scope import COMPARATIVES, GREW
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_REACH = 9
_HIGHEST = 20
_QUIET_BEHIND = frozenset({"as", "the", "what", "its", "their", "that", "a", "per", "this", "last", "since"})


def _flag_at(words: Words, at: int, figures: Sequence[Figure]) -> Flag | None:
    figure = next((one for one in figures if words.at(one.end - 1) == at - 1), None)
    if figure is None or not isinstance(figure.value, int) or not 2 <= figure.value <= _HIGHEST:
        return None
    following = key_at(words, at + 1)
    if following in COMPARATIVES and not _is_duration(words, at + 2):
        last = at + 1
    elif _grew(words, at, figure) and following not in _QUIET_BEHIND - {"since"}:
        last = at
    else:
        return None
    times = figure.value
    return Flag(
        "ambiguous_scope",
        figure.start,
        words.ends[last],
        f"“{words.text[figure.start : words.ends[last]]}”: {times} times as much, or {times + 1} times as much?",
        (f"{times} times as much.", f"That much on top of it: {times + 1} times as much."),
    )


def _is_duration(words: Words, at: int) -> bool:
    """ "three times more than a decade ago"."""
    return key_at(words, at) == "than" and (
        key_at(words, at + 1) in {"a", "an"} or key_at(words, at + 1).isdigit()
    )


def _grew(words: Words, at: int, figure: Figure) -> bool:
    first = words.at(figure.start)
    return key_at(words, first - 1) not in {"to", "of"} and not GREW.isdisjoint(
        words.keys[max(0, at - _REACH) : at]
    )


PATTERN = Pattern(frozenset({"times", "fold"}), _flag_at)
