"""A negation behind "all": "كل الأعضاء لم يوقّعوا", none of them or not all.

Quiet when the negation stands in front of "all" (لم يوقّع كل الأعضاء) and with "any" (أيّ عضو).
"""

from collections.abc import Sequence

from workbench.language.ambiguity.pattern import MARKS, Pattern, end_of_clause, key_at
from workbench.language.arabic.scope import ALL, NOT_DONE
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_REACH = 4
_NEGATIONS = frozenset({"لم", "ليس", "لا", "لن", "وليس", "ولا"})


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    if not key_at(words, at + 1).startswith("ال") or not _NEGATIONS.isdisjoint(
        words.keys[max(0, at - 5) : at]
    ):
        return None
    for negation in range(at + 2, min(at + 2 + _REACH, len(words) - 1)):
        if words.keys[negation] in MARKS:
            return None
        if words.keys[negation] in NOT_DONE and words.keys[negation][0] == "ل":
            verb = words.keys[negation + 1]
            plural = verb.endswith(("وا", "ون", "ن")) or any(
                k.endswith("هم") for k in words.keys[negation : negation + 4]
            )
            return _flag(words, at, negation) if plural and verb[:1] in {"ي", "ت"} else None
    return None


def _flag(words: Words, at: int, negation: int) -> Flag:
    last = end_of_clause(words, negation, 3)
    whole = words.written(at + 1, negation - 1)
    return Flag(
        "ambiguous_scope",
        words.starts[at],
        words.ends[last],
        f"«{words.written(at, last)}»: هل يشمل النفي {whole} جميعًا أم بعضهم؟",
        ("النفي يشملهم جميعًا، بلا استثناء.", "النفي يشمل بعضهم فقط."),
    )


PATTERN = Pattern(ALL, _flag_at)
