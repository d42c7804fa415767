"""One office or two behind a coordinated title: "وزير الداخلية والدفاع".

Quiet for portfolios that ministries commonly join, and when a dual says that they are two.
"""

from collections.abc import Sequence

from workbench.language.ambiguity.pattern import Pattern, key_at
from workbench.language.arabic.offices import ENVOYS, JOINT_PORTFOLIOS, OFFICES
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_TWO = ("هما", "كلاهما", "كلتاهما", "الوزيران", "الرئيسان")
_CLITICS = ("و", "ل", "ب")
_QUESTIONS = {"وزير": "وزير بحقيبتين أم وزيران؟", "وزيرة": "وزيرة بحقيبتين أم وزيرتان؟"}


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    fields = OFFICES.get(words.keys[at], PLACE_KEYS)
    first, joined = key_at(words, at + 1), key_at(words, at + 2)
    if first not in fields or not joined.startswith("و") or joined[1:] not in fields:
        return None
    third = key_at(words, at + 3)
    if frozenset({first, joined[1:]}) in JOINT_PORTFOLIOS or (third.startswith("و") and third[1:] in fields):
        return None
    if any(key.endswith(_TWO) for key in words.keys[at + 3 :]):
        return None
    title = words.written(at, at)
    if words.keys[at][0] in _CLITICS and words.keys[at][1:] in OFFICES.keys() | ENVOYS:
        title = title[1:]
    one, other = words.written(at + 1, at + 1), words.written(at + 2, at + 2)[1:]
    return Flag(
        "ambiguous_reference",
        words.starts[at],
        words.ends[at + 2],
        f"«{title} {one} و{other}»: {_QUESTIONS.get(title, 'شخص واحد أم شخصان؟')}",
        (f"شخص واحد: {title} {one} و{other}.", f"شخصان: {title} {one} و{title} {other}."),
    )


PATTERN = Pattern(frozenset(OFFICES) | ENVOYS, _flag_at)
