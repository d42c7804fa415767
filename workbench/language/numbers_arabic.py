"""Arabic numbers in words and digits: خمسة, ثلاثون ألفا, مئة وثلاثة وعشرون, 30 ألف, نصف مليون, عشرات الآلاف."""

from workbench.language.arabic.counted import NOT_COUNTED
from workbench.language.arabic.numbers import (
    CONSTRUCT_DUALS,
    COUNTED_PARTS,
    DUAL_MULTIPLIERS,
    MULTIPLIERS,
    ONE_OF,
    PARTS,
    TEEN,
    UNITS,
    VAGUE,
    VAGUE_FACTORS,
)
from workbench.language.numbers_digits import digits_at, value_of
from workbench.language.numbers_model import Number, whole
from workbench.language.words import Words, keys_of

_CLITICS = ("", "و", "ب", "ل", "ف", "ال", "وال", "بال", "لل", "ول", "وب", "ك", "ولل", "وبال", "فال")
_FIRST: dict[str, str] = {
    clitics + key: key
    for table in (UNITS, ONE_OF, MULTIPLIERS, DUAL_MULTIPLIERS, PARTS, VAGUE)
    for key in table
    for clitics in _CLITICS
}
# Words that begin no number by themselves: parts of names and other words.
for _other in keys_of(
    "ألف وألف بست وست كست لست الاثنين والاثنين الاثنان المئة المائة المية بالمئة بالمائة بالمية الأحد والأحد "
    "بأحد لأحد بالاثنين لعشر كعشر للعشر وعشر كمية"
):
    _FIRST.pop(_other, None)
_FIRST["الف"] = "الف"

TRIGGERS = frozenset(_FIRST)
_ONES = keys_of("واحد واحدة واحدا")
_TENS = frozenset(key for key, value in UNITS.items() if 20 <= value <= 90)
_BEHIND_PARTS = 1_000
"""The smallest number of which half is said: half a thousand."""


def number_at(words: Words, at: int) -> Number | None:
    """The number that begins at a word; None when none does."""
    keys = words.keys
    key = keys[at]
    if key[0].isdigit():
        return _digits(words, at)
    bare = _FIRST.get(key)
    if bare is None:
        return None
    if bare in VAGUE:
        return _vague(keys, at, bare)
    if bare in PARTS:
        return _part(keys, at, PARTS[bare])
    if (bare in ONE_OF or bare in _ONES) and not _completes_one(keys, at):
        return None
    number = _words(keys, at, bare)
    return _plus_rest(words, number) if number and number.factor >= _BEHIND_PARTS else number


def _completes_one(keys: list[str], at: int) -> bool:
    """Whether "one" is the beginning of 11 or of 21: أحد عشر, واحد وعشرون."""
    if at + 1 >= len(keys):
        return False
    following = keys[at + 1]
    return following in TEEN or (following[0] == "و" and following[1:] in _TENS)


def _digits(words: Words, at: int) -> Number | None:
    read = digits_at(words, at, stops_group=True)
    if read is None:
        return None
    last, value = read
    factor = 1
    while last + 1 < len(words.keys) and words.keys[last + 1] in MULTIPLIERS:
        factor *= MULTIPLIERS[words.keys[last + 1]]
        last += 1
    if last + 1 < len(words.keys) and (factor > 1 or _is_measured(words.keys, last + 1)):
        value = value_of(words.keys[at], stops_group=False) or value if last - at <= 2 else value
    number = Number(last, whole(value * factor), factor=factor)
    return _plus_rest(words, number) if factor > 1 else number


def _is_measured(keys: list[str], at: int) -> bool:
    """Percentages and degrees have decimals: 2.375 في المئة is no count of thousands."""
    return keys[at] in _MEASURES or (keys[at] == "في" and keys[at + 1 : at + 2] in (["المئه"], ["المائه"]))


_MEASURES = keys_of("% ٪ بالمئة بالمائة درجة درجات")


def _vague(keys: list[str], at: int, bare: str) -> Number:
    low, high = VAGUE[bare]
    last = at
    if last + 1 < len(keys) and keys[last + 1] in TEEN and high < 10:
        return Number(last + 1, 13, 19)
    factor = 1
    while last + 1 < len(keys):
        key = keys[last + 1]
        more = VAGUE_FACTORS.get(key) or VAGUE_FACTORS.get(key.removeprefix("ال"))
        if more is None:
            break
        low, high, factor, last = low * more, high * more, factor * more, last + 1
    return Number(last, low, high, factor)


def _part(keys: list[str], at: int, part: float) -> Number | None:
    """Half a million; half of anything else is no count."""
    factor = MULTIPLIERS.get(keys[at + 1].removeprefix("ال"), 0) if at + 1 < len(keys) else 0
    return Number(at + 1, whole(part * factor), factor=factor) if factor >= _BEHIND_PARTS else None


def _plus_rest(words: Words, number: Number) -> Number:
    """What "and" adds behind a thousand or million in other figures than it: 34 ألفا و500, مليون و200 ألف."""
    keys, at = words.keys, number.last + 1
    if at + 1 >= len(keys) or keys[at][0] != "و":
        return _plus_part(keys, number)
    if keys[at] == "و":
        rest = _digits(words, at + 1) if keys[at + 1][0].isdigit() else None
    elif keys[number.last - 1][0].isdigit():
        rest = number_at(words, at) if keys[at][1:] in UNITS or keys[at][1:] in MULTIPLIERS else None
    else:
        rest = None
    if rest is None or rest.high is not None or not 1 < rest.value < number.factor:
        return _plus_part(keys, number)
    return Number(rest.last, whole(number.value + rest.value), factor=rest.factor)


def _plus_part(keys: list[str], number: Number) -> Number:
    """ "and a half" behind a million: مليون ونصف, مليون ونصف المليون."""
    at = number.last + 1
    if number.factor < _BEHIND_PARTS or at >= len(keys) or keys[at][0] != "و" or keys[at][1:] not in PARTS:
        return number
    last = at
    if at + 1 < len(keys) and keys[at + 1].removeprefix("ال") in MULTIPLIERS:
        if MULTIPLIERS[keys[at + 1].removeprefix("ال")] != number.factor:
            return number
        last = at + 1
    value = number.value + PARTS[keys[at][1:]] * number.factor
    return Number(last, whole(value), factor=number.factor)


def _words(keys: list[str], at: int, first: str) -> Number | None:
    """Groups of units, tens and hundreds, each closed by a thousand or million; "and" joins what is added."""
    total: float = 0
    group: float = 0
    factor = 1
    last = at
    key: str | None = first
    while key is not None:
        if group == 0 and key in DUAL_MULTIPLIERS:
            total, factor = total + DUAL_MULTIPLIERS[key], DUAL_MULTIPLIERS[key] // 2
        elif group == 0 and key in CONSTRUCT_DUALS and _is_construct(keys, last):
            total, factor = total + 2 * MULTIPLIERS[key], MULTIPLIERS[key]
        elif key in MULTIPLIERS:
            by = MULTIPLIERS[key]
            if by == 100:
                group = group - group % 100 + (group % 100 or 1) * 100
            elif group == 0 and total and last > at and keys[last][0] != "و":
                total, factor = total * by, by  # a thousand million
            else:
                total, group, factor = total + (group or 1) * by, 0, by
        else:
            group += UNITS.get(key, 1)
        key = _next(keys, last + 1, group, factor)
        if key is not None:
            last += 1
    if last + 1 < len(keys) and keys[last + 1] in COUNTED_PARTS and total == 0:
        return _counted_part(keys, last + 1, group / COUNTED_PARTS[keys[last + 1]])
    return Number(last, whole(total + group), factor=factor if group == 0 else 1)


def _counted_part(keys: list[str], at: int, part: float) -> Number | None:
    """Three quarters of a million; of anything else no count."""
    return _part(keys, at, part)


def _is_construct(keys: list[str], at: int) -> bool:
    """Whether a noun that can be counted stands right behind."""
    following = keys[at + 1] if at + 1 < len(keys) else ""
    return following.isalpha() and following[0] != "و" and following not in NOT_COUNTED


def _next(keys: list[str], at: int, group: float, factor: int) -> str | None:
    """The bare next word of the number; without "and" only teens and multipliers go on.

    What "and" joins is smaller than what it is joined to, or tens behind units: خمسة وثلاثة are two numbers.
    """
    if at >= len(keys):
        return None
    key = keys[at]
    if key in MULTIPLIERS and (group or (MULTIPLIERS[key] > factor > 1 and keys[at - 1][0] != "و")):
        return key
    if key in TEEN:
        return key if 0 < group % 100 < 10 else None
    if key[0] != "و" or len(key) < 3:
        return None
    bare = key[1:]
    if bare in UNITS:
        return bare if _may_add(UNITS[bare], group, factor) and bare not in TEEN - {"عشره"} else None
    if bare in ONE_OF and at + 1 < len(keys) and keys[at + 1] in TEEN:
        return bare if _may_add(1, group, factor) and group % 100 == 0 else None
    if bare in DUAL_MULTIPLIERS:
        return bare if group == 0 and DUAL_MULTIPLIERS[bare] < factor else None
    if bare in MULTIPLIERS:
        return bare if group == 0 and MULTIPLIERS[bare] < factor else None
    return None


def _may_add(value: int, group: float, factor: int) -> bool:
    if group == 0:
        return value < factor
    if group % 100 == 0:
        return value < 100
    return group % 100 < 10 and value in range(20, 100)
