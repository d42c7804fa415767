"""English numbers in words and digits: five, two dozen, a hundred thousand, 2.5 million, half a million, scores."""

from workbench.language.english.numbers import (
    COUNTED_ONE,
    COUNTING_ONE,
    FRACTIONS,
    GROUPS,
    MULTIPLIERS,
    ORDINALS,
    PARTS,
    SHORT_MULTIPLIERS,
    UNITS,
    VAGUE,
    VAGUE_FACTORS,
)
from workbench.language.numbers_digits import digits_at
from workbench.language.numbers_model import Number, whole
from workbench.language.words import Words

BEHIND_ARTICLES = frozenset(MULTIPLIERS) | frozenset(PARTS) | frozenset(GROUPS) | {"few"}
"""What begins a number only behind "a": a hundred, a quarter of a million, a few thousand."""
TRIGGERS = frozenset(UNITS) | frozenset(VAGUE) | BEHIND_ARTICLES
_JOINTS = frozenset({"-", "and"})
_ARTICLES = frozenset({"a", "an"})


def number_at(words: Words, at: int) -> Number | None:
    """The number that begins at a word; None when none does."""
    keys = words.keys
    key = keys[at]
    if key[0].isdigit():
        return _digits(words, at)
    if key in _ARTICLES:
        return _behind_article(keys, at)
    if key not in TRIGGERS:
        return None
    if key in VAGUE:
        return _vague(keys, at, VAGUE[key])
    if key in PARTS:
        return _part(keys, at)
    if key in UNITS and (key != "one" or _is_count(keys, at)):
        return _whole_number(keys, at)
    return None


def _is_count(keys: list[str], at: int) -> bool:
    """Whether "one" counts, and is no pronoun."""
    following = keys[at + 1] if at + 1 < len(keys) else ""
    if following in {"of", "another"}:
        return False
    return (
        following in COUNTED_ONE
        or following in MULTIPLIERS
        or keys[at + 1 : at + 4] in (["and", "a", "half"], ["-", "and", "-"])
        or (at > 0 and keys[at - 1] in COUNTING_ONE)
    )


def _digits(words: Words, at: int) -> Number | None:
    read = digits_at(words, at, stops_group=False)
    if read is None:
        return None
    last, value = read
    factor = 1
    while last + 1 < len(words.keys):
        key = words.keys[last + 1]
        touching = words.starts[last + 1] == words.ends[last]
        by = MULTIPLIERS.get(key) or (SHORT_MULTIPLIERS.get(key) if touching or key in {"bn", "mn"} else None)
        if by is None and key == "-" and touching and words.keys[last + 2 : last + 3]:
            by = MULTIPLIERS.get(words.keys[last + 2])  # a 30-million plan
            last += 1 if by else 0
        if by is None:
            break
        factor, last = factor * by, last + 1
    return Number(last, whole(value * factor), factor=factor)


def _behind_article(keys: list[str], at: int) -> Number | None:
    """A hundred and five, a few thousand, a couple of, a quarter of a million."""
    following = keys[at + 1] if at + 1 < len(keys) else ""
    if following in MULTIPLIERS:
        return _whole_number(keys, at + 1)
    if following in PARTS:
        return _part(keys, at + 1)
    if following == "few" and keys[at + 2 : at + 3] and keys[at + 2] in VAGUE_FACTORS:
        return _vague(keys, at + 1, VAGUE["several"])
    if following in GROUPS and keys[at + 2 : at + 3] == ["of"]:
        many = GROUPS[following]
        more = MULTIPLIERS.get(keys[at + 3]) if at + 3 < len(keys) else None
        return Number(at + 3, many * more, factor=more) if more else Number(at + 2, many)
    return None


def _vague(keys: list[str], at: int, ends: tuple[int, int]) -> Number:
    low, high = ends
    last, factor = at, 1
    while last + 1 < len(keys):
        step = 2 if keys[last + 1] == "of" else 1
        more = VAGUE_FACTORS.get(keys[last + step]) if last + step < len(keys) else None
        if more is None:
            break
        low, high, factor, last = low * more, high * more, factor * more, last + step
    return Number(last, low, high, factor)


def _part(keys: list[str], at: int) -> Number | None:
    """Half a million, a quarter of a million, half-million; half of anything else is no count."""
    n = at + 1
    while n < len(keys) and n < at + 3 and keys[n] in {"of", "a", "-"}:
        n += 1
    factor = MULTIPLIERS.get(keys[n]) if n < len(keys) else None
    if factor is None or factor == 100:
        return None
    return Number(n, whole(PARTS[keys[at]] * factor), factor=factor)


def _whole_number(keys: list[str], at: int) -> Number | None:
    total: float = 0
    group: float = 0
    factor = 1
    last, n = at, at
    while n < len(keys):
        key = keys[n]
        if key in UNITS:
            if last < n and keys[n - 1] not in _JOINTS and not _fits(UNITS[key], group):
                break
            group += UNITS[key]
        elif key in MULTIPLIERS:
            by = MULTIPLIERS[key]
            if by <= 100:
                group = (group or 1) * by
            else:
                total, group, factor = total + (group or 1) * by, 0, by
        elif keys[n : n + 3] == ["and", "a", "half"]:
            return _and_a_half(keys, n, total, group, factor)
        elif not (key in _JOINTS and n + 1 < len(keys) and _goes_on(keys, n)):
            break
        if key not in _JOINTS:
            last = n
        n += 1
    if _is_fraction_or_ordinal(keys, last + 1):
        return _counted_part(keys, last, group)
    return Number(last, whole(total + group), factor=factor if group == 0 else 1)


def _fits(unit: int, group: float) -> bool:
    """Whether a unit goes on behind tens or hundreds: twenty five, a hundred five."""
    return group % 100 == 0 or (group % 100 >= 20 and group % 10 == 0 and unit < 10)


def _and_a_half(keys: list[str], joint: int, total: float, group: float, factor: int) -> Number | None:
    """One and a half million; a million and a half; two and a half years."""
    more = MULTIPLIERS.get(keys[joint + 3]) if joint + 3 < len(keys) and not total else None
    if more:
        return Number(joint + 3, whole((group + 0.5) * more), factor=more)
    half = 0.5 * factor if total and not group else 0.5
    return Number(joint + 2, whole(total + group + half), factor=factor if not group else 1)


def _is_fraction_or_ordinal(keys: list[str], at: int) -> bool:
    """Two thirds, two-thirds, twenty-first."""
    hyphen = at < len(keys) and keys[at] == "-"
    following = keys[at + hyphen] if at + hyphen < len(keys) else ""
    return following in FRACTIONS or (hyphen and following in ORDINALS)


def _counted_part(keys: list[str], last: int, group: float) -> Number | None:
    """Three quarters of a million; of anything else no count."""
    at = last + 2 if keys[last + 1] == "-" else last + 1
    part = PARTS.get(keys[at].removesuffix("s"))
    if part is None or keys[at + 1 : at + 3] != ["of", "a"] or at + 3 >= len(keys):
        return None
    factor = MULTIPLIERS.get(keys[at + 3])
    return Number(at + 3, whole(group * part * factor), factor=factor) if factor else None


def _goes_on(keys: list[str], joint: int) -> bool:
    """Whether a hyphen or "and" is inside the number: twenty-five, a hundred and five."""
    before, after = keys[joint - 1], keys[joint + 1]
    if keys[joint] == "-":
        return after in MULTIPLIERS or (
            after in UNITS and before in UNITS and UNITS[before] >= 20 and UNITS[after] < 10
        )
    return before in MULTIPLIERS and after in UNITS
