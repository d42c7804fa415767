"""A negation behind "all" and "every": "all the hostages were not released", none of them or not all.

Quiet for "not all" and "none".
"""

from collections.abc import Sequence

from workbench.language.ambiguity.pattern import MARKS, Pattern, end_of_clause, key_at
from workbench.language.english.scope import NOT
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_REACH = 7
_OPENS = frozenset({"that", "said", "and", "but", "because"})
_NEW_SUBJECTS = frozenset(
    {"who", "that", "which", "and", "they", "he", "she", "it", "we", "i", "said", "says"}
)
_AUXILIARIES = frozenset(
    {"did", "do", "were", "are", "was", "is", "have", "has", "had", "does", "could", "can", "will"}
)


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    if at and words.keys[at - 1] not in MARKS | _OPENS:
        return None
    if words.keys[at] == "all" and key_at(words, at + 1) not in {"the", "of", "these", "those"}:
        return None
    for negation in range(at + 1, min(at + _REACH, len(words) - 1)):
        key = words.keys[negation]
        if key in MARKS or key in _NEW_SUBJECTS:
            return None
        if key in NOT and key != "never" and (key != "not" or words.keys[negation - 1] in _AUXILIARIES):
            last = end_of_clause(words, negation, 4)
            return Flag(
                "ambiguous_scope",
                words.starts[at],
                words.ends[last],
                f"“{words.written(at, last)}”: none of them, or not all of them?",
                ("It is true of none of them.", "It is true of some of them, not of all."),
            )
    return None


PATTERN = Pattern(frozenset({"all", "every", "everyone", "everybody"}), _flag_at)
