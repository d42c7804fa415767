"""A negation with a cause: "did not resign because of the scandal", stayed because of it, or left for another reason.

Quiet when the cause stands first or behind a comma, and when the other cause is named (but).
"""

from collections.abc import Sequence

from workbench.language.ambiguity.pattern import MARKS, Pattern, clause_start, end_of_clause, key_at
from workbench.language.english.scope import CHOSEN_ACTS, NOT
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_REACH = 9
_LONGEST_CAUSE = 8
_LONGEST_SUBJECT = 6


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    keys = words.keys
    act = at + 1 + (key_at(words, at + 1) in {"been", "being", "be"})
    if key_at(words, act) not in CHOSEN_ACTS:
        return None
    for cause in range(act + 1, min(act + _REACH, len(keys) - 1)):
        if keys[cause] in MARKS or keys[cause] == "but":
            return None
        if keys[cause] == "because" or keys[cause : cause + 2] == ["due", "to"]:
            last = end_of_clause(words, cause, _LONGEST_CAUSE)
            if "but" in keys[cause : cause + 15]:
                return None
            return _flag(words, at, cause, last)
    return None


def _flag(words: Words, at: int, cause: int, last: int) -> Flag:
    why, denied = words.written(cause, last), words.written(clause_start(words, at, _LONGEST_SUBJECT), last)
    return Flag(
        "ambiguous_scope",
        words.starts[at],
        words.ends[last],
        f"“{denied}”: did it not happen, or did it happen for another reason?",
        (f"It did not happen, and that was {why}.", f"It happened, but not {why}."),
    )


PATTERN = Pattern(NOT, _flag_at)
