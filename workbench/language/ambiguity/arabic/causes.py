"""A negation with a cause: "لم يستقل بسبب الضغوط", stayed because of it, or left for another reason.

Quiet when the cause stands first or behind a comma, when the other cause is named (بل), and with verbs of success and
ability, whose failure is what has a cause.
"""

from collections.abc import Sequence

from workbench.language.ambiguity.pattern import MARKS, Pattern, end_of_clause, key_at
from workbench.language.arabic.persons import AFTER_A_CLAUSE
from workbench.language.arabic.scope import (
    BUT,
    CAUSES,
    CHOSEN_ACTS,
    CHOSEN_ACTS_PAST,
    MOTIVES,
    NOT_DONE,
    NOT_YET_DONE,
)
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_REACH = 9
_LONGEST_CAUSE = 4


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    keys = words.keys
    verb = key_at(words, at + 1)
    chosen = verb in (CHOSEN_ACTS if keys[at] in NOT_DONE else CHOSEN_ACTS_PAST)
    if not chosen and not (keys[at] in NOT_DONE and verb[:1] in {"ي", "ت"}):
        return None
    for cause in range(at + 2, min(at + _REACH, len(keys) - 1)):
        if keys[cause] in MARKS or keys[cause] in BUT:
            return None
        motive = MOTIVES.get(keys[cause]) in {"", keys[cause + 1]}  # whoever has one has chosen
        if motive or (chosen and keys[cause] in CAUSES):
            if not BUT.isdisjoint(keys[cause : cause + 15]) or cause + 1 == len(keys):
                return None
            return _flag(words, at, cause)
    return None


def _flag(words: Words, at: int, cause: int) -> Flag:
    last = _end(words, cause)
    denied = words.written(at, last)
    why = words.written(cause, last)
    return Flag(
        "ambiguous_scope",
        words.starts[at],
        words.ends[last],
        f"«{denied}»: هل وقع الفعل لسبب آخر، أم لم يقع أصلًا؟",
        (f"لم يقع الفعل، وذلك {why}.", f"وقع الفعل، لكن لسبب آخر، لا {why}."),
    )


def _end(words: Words, cause: int) -> int:
    last = end_of_clause(words, cause, _LONGEST_CAUSE)
    while last > cause + 1 and (
        words.keys[last] in AFTER_A_CLAUSE or words.keys[last] in {"و", "ان", "التي", "الذي"}
    ):
        last -= 1
    return last


PATTERN = Pattern(NOT_DONE | NOT_YET_DONE, _flag_at)
