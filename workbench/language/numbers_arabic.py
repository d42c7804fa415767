"""Arabic numbers in words and digits: خمسة, ثلاثون ألفا, مئة وثلاثة وعشرون, 30 ألف, نصف مليون, عشرات الآلاف."""

from workbench.language.arabic.numbers import DUAL_MULTIPLIERS, MULTIPLIERS, PARTS, UNITS, VAGUE
from workbench.language.numbers_digits import value_of
from workbench.language.numbers_model import Number, whole
from workbench.language.words import Words, keys_of

_CLITICS = ("", "و", "ب", "ل", "ف", "ال", "وال", "بال", "لل", "ول", "وب", "ك")
_FIRST: dict[str, str] = {
    clitics + key: key
    for table in (UNITS, MULTIPLIERS, DUAL_MULTIPLIERS, PARTS, VAGUE)
    for key in table
    for clitics in _CLITICS
}
# Words that begin no number by themselves: parts of names and other words.
for _other in keys_of(
    "ألف وألف مليونا واحد واحدة بست وست كست لست بنصف بثلث النصف ونصف الثلث الربع وربع ربع بربع كعشر "
    "عشر بعشر ثمان وثمان الاثنين والاثنين الاثنان المئة المائة المية بالمئة بالمائة بالمية"
):
    _FIRST.pop(_other, None)
_FIRST["الف"] = "الف"

TRIGGERS = frozenset(_FIRST)


def number_at(words: Words, at: int) -> Number | None:
    """The number that begins at a word; None when none does."""
    keys = words.keys
    key = keys[at]
    if key[0].isdigit():
        value = value_of(key)
        return None if value is None else _with_multipliers(keys, at, value)
    bare = _FIRST.get(key)
    if bare is None:
        return None
    if bare in VAGUE and not (bare in MULTIPLIERS and _counts_down(keys, at)):
        return _vague(keys, at, *VAGUE[bare])
    if bare in PARTS:
        return _part(keys, at, PARTS[bare])
    return _words(keys, at, bare)


def _counts_down(keys: list[str], at: int) -> bool:
    return at > 0 and keys[at - 1] in UNITS


def _with_multipliers(keys: list[str], at: int, value: int | float) -> Number:
    last = at
    while last + 1 < len(keys) and keys[last + 1] in MULTIPLIERS:
        value *= MULTIPLIERS[keys[last + 1]]
        last += 1
    return Number(last, whole(value))


def _vague(keys: list[str], at: int, low: int, high: int) -> Number:
    last = at
    while last + 1 < len(keys):
        factor = MULTIPLIERS.get(keys[last + 1].removeprefix("ال"))
        if factor is None:
            break
        low, high, last = low * factor, high * factor, last + 1
    return Number(last, low, high)


def _part(keys: list[str], at: int, part: float) -> Number | None:
    factor = MULTIPLIERS.get(keys[at + 1].removeprefix("ال")) if at + 1 < len(keys) else None
    return None if factor is None else Number(at + 1, whole(part * factor))


def _words(keys: list[str], at: int, first: str) -> Number:
    """Groups of units, tens and hundreds, each closed by a thousand or million; "and" joins what is added."""
    total: float = 0
    group: float = 0
    last = at
    key: str | None = first
    while key is not None:
        alone = group == 0
        if key in DUAL_MULTIPLIERS and alone:
            total += DUAL_MULTIPLIERS[key]
        elif key in MULTIPLIERS:
            factor = MULTIPLIERS[key]
            if factor == 100:
                group = 100 if alone else group - group % 100 + (group % 100) * 100
            else:
                total += (1 if alone else group) * factor
                group = 0
        else:
            group += UNITS.get(key, 0)
        key = _next(keys, last + 1, group)
        if key is not None:
            last += 1
    return Number(last, whole(total + group))


def _next(keys: list[str], at: int, group: float) -> str | None:
    """The bare next word of the number; without "and" only teens and multipliers go on."""
    if at >= len(keys):
        return None
    key = keys[at]
    if key in MULTIPLIERS and group:
        return key
    if key in {"عشر", "عشره"} and 0 < group < 10:
        return key
    if key.startswith("و"):
        bare = key[1:]
        if bare in UNITS and bare not in {"احد", "احده"}:
            return bare
        if bare in DUAL_MULTIPLIERS and bare not in {"الفا", "مليونا", "مليارا"}:
            return bare
        return bare if bare in MULTIPLIERS else None
    return None
