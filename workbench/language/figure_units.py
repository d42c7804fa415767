"""What a figure counts: the noun behind it, what befell those counted, or a year."""

from collections.abc import Set
from dataclasses import dataclass

from workbench.language.arabic.counted import ILLNESSES, PERSONS_IN_PLURAL
from workbench.language.arabic.persons import BEGIN_WITH_WAW
from workbench.language.english.bounds import TIMES
from workbench.language.english.counted import BEFORE_GROUPS, BEFORE_NOUNS, PLURALS
from workbench.language.figure_befell import Before, befell
from workbench.language.figure_bounds import bound_in_front
from workbench.language.figure_grammar import CASUALTIES, CURRENCIES, DASHES, PERCENT, STOPS, Grammar
from workbench.language.words import Words, key_of

_PHRASE = 4
"""Words of an English noun phrase in which the counted noun is looked for."""
_OPENS_A_TIME = frozenset({"last", "this", "next", "every", "each"})
"""Behind a counted noun these begin something else: four ships last year, four ships every week."""
_BEFALLEN = CASUALTIES | {"civilian"}
_SHORTEST_PLURAL_PAST = 5
_OTHERS = (["اخرين"], ["اخرون"], ["others"])
_POINTS = frozenset({"مئويه", "مئويتين", "مئويتان"})
_HUNDREDS = frozenset({"المئه", "المائه", "الميه"})


@dataclass(slots=True)
class Counted:
    """The unit, what befell those counted, and how the unit was found."""

    unit: str
    befell: str | None = None
    is_named: bool = True
    """Whether a word behind the figure says the unit; a bare year has none."""
    lasts: bool = False
    """Whether a stretch of time is counted."""


def counted_by(
    words: Words,
    first: int,
    last: int,
    grammar: Grammar,
    before: Before,
    *,
    unit: str | None = None,
    opens: int | None = None,
    bounded: bool = False,
) -> Counted:
    """What the figure from word `first` to word `last` counts; `opens` is where its bound begins.

    `unit`: known already, of duals and of nouns in front; empty where a noun in front has no unit of its own.
    """
    keys = words.keys
    noun_at = _noun_at(words, last + 1, grammar)
    noun = words.written(noun_at, noun_at) if noun_at is not None else ""
    if unit is None:
        unit = _unit_in_front(words, first, grammar) or _unit_behind(words, last + 1, noun_at, grammar)
    key = keys[noun_at] if noun_at is not None else ""
    lasts = key in TIMES
    if _is_year(words, first, last, grammar, unit, noun, bounded=bounded):
        return Counted("year", is_named=False)
    if unit in (None, "", "person", "civilian") and key not in grammar.things:
        begins = first if opens is None else opens
        happened = befell(words, begins, first, last + 1, grammar, before, is_noun=noun_at is not None)
        if happened and (unit != "civilian" or happened.is_near):
            return Counted(happened.unit, happened.unit)
    if unit == "":
        return Counted("", lasts=lasts)
    if unit is None:
        definite = counted_in_front(words, first, grammar, None, definite=True) or ""
        named = grammar.counted.get(key_of(definite).removeprefix("ال"), definite)
        return Counted(named or noun, lasts=lasts)
    return Counted(unit, unit if unit in CASUALTIES else None, lasts=lasts)


def of_those_in_front(words: Words, last: int, grammar: Grammar, whole: str) -> str:
    """The unit of some of those counted in front: what they are (six of them children), or what befell all."""
    for length in (1, 2):
        if tuple(words.keys[last + 1 : last + 1 + length]) in grammar.of_them:
            at = last + 1 + length
            following = words.keys[at] if at < len(words.keys) else ""
            is_named = following in PERSONS_IN_PLURAL or _is_plural(following)
            return words.written(at, at) if is_named else whole
    return ""


def counted_in_front(
    words: Words, at: int, grammar: Grammar, only: Set[str] | None, *, definite: bool
) -> str | None:
    """The noun in front of a number word that agrees with it: المتهمين الخمسة, شاهد واحد."""
    keys = words.keys
    if not at or (only is not None and keys[at] not in only) or not keys[at - 1].isalpha():
        return None
    noun = keys[at - 1]
    if definite:
        return words.written(at - 1, at - 1) if _is_definite(keys[at]) and _is_definite(noun) else None
    following = keys[at + 1] if at + 1 < len(keys) else ""
    if noun in grammar.not_counted or noun in grammar.not_one or _is_definite(noun) or len(noun) < 2:
        return None
    if following in {"من", "تلو"} or (following[:1] == "و" and following[1:] in grammar.not_counted):
        return None
    return words.written(at - 1, at - 1)


def _is_definite(key: str) -> bool:
    return key.startswith("ال") and len(key) > 4


# What is counted


def _unit_in_front(words: Words, first: int, grammar: Grammar) -> str | None:
    """Money and percent by their sign in front, ages by the word in front."""
    keys = words.keys
    if not first:
        return None
    before = keys[first - 1]
    if before in CURRENCIES or before in {"usd", "eur", "gbp"}:
        return "money"
    if before in PERCENT:
        return "percent"
    if before in grammar.age_before or (
        first > 1 and keys[first - 2] in grammar.age_before and before != "من"
    ):
        return "year" if len(keys[first]) <= 3 or not keys[first][0].isdigit() else None
    if before == "," and first > 1 and keys[first + 1 : first + 2] == [","] and keys[first].isdecimal():
        named = words.text[words.starts[first - 2]].isupper()
        return "year" if named and len(keys[first]) <= 2 else None
    return None


def _noun_at(words: Words, at: int, grammar: Grammar) -> int | None:
    """Index of the counted noun behind a figure; None when nothing is counted."""
    keys = words.keys
    joined = at < len(keys) and keys[at] in DASHES and words.starts[at] == words.ends[at - 1]
    is_one = keys[at - 1] in {"1", "one"}
    if joined:
        at += 1  # a 12-member team
    if at + 1 < len(keys) and keys[at] in {"of", "من"}:
        return _noun_of_group(words, at + 1, grammar)
    if at >= len(keys) or not _may_be_noun(words, at, grammar):
        return None
    if not keys[at].isascii():
        return at
    stop = at
    while stop < min(at + _PHRASE, len(keys)) and _may_be_noun(words, stop, grammar):
        if stop > at and keys[stop] in _OPENS_A_TIME:
            break
        if stop > at and words.text[words.ends[stop - 1] : words.starts[stop]] not in (" ", "-"):
            break
        stop += 1
    plural = next((n for n in range(at, stop) if _is_plural(keys[n])), None)
    if plural is not None or not (is_one or joined):
        named = (
            n for n in range(at, stop) if keys[n] in grammar.counted and keys[n] not in grammar.participles
        )
        return next(named, plural)
    return next((n for n in range(at, stop) if keys[n] not in BEFORE_NOUNS), None)


def _noun_of_group(words: Words, at: int, grammar: Grammar) -> int | None:
    """Five of the soldiers, خمسة من رجال الشرطة: a group, in the plural."""
    keys = words.keys
    for n in range(at, min(at + 3, len(keys))):
        key = keys[n]
        if not key.isascii():
            bare = key.removeprefix("ال")
            listed = key in PERSONS_IN_PLURAL or bare in PERSONS_IN_PLURAL or bare in grammar.counted
            return n if listed or (_is_definite(key) and key.endswith(("ين", "ات", "ون"))) else None
        if key in BEFORE_GROUPS or key in BEFORE_NOUNS:
            continue
        if key in grammar.not_counted:
            return None
        if _is_plural(key):
            return n
    return None


def _may_be_noun(words: Words, at: int, grammar: Grammar) -> bool:
    key = words.keys[at]
    if not key.isalpha() or (key in grammar.not_counted and key not in BEFORE_NOUNS):
        return False
    if key.isascii():
        return True
    if len(key) == 1 or (
        key[0] == "و" and len(key) > 3 and key not in grammar.counted and key not in BEGIN_WITH_WAW
    ):
        return False
    if key.endswith("وا") and len(key) >= _SHORTEST_PLURAL_PAST and key not in grammar.counted:
        return False  # who did something: هددوا, but not عضوا
    if _is_definite(key) or key.startswith(("بال", "لل", "وال")):
        return key.removeprefix("ال") in grammar.counted
    return key[0] != "ي" or key in grammar.counted or key in grammar.things


def _is_plural(key: str) -> bool:
    return key in PLURALS or (len(key) > 3 and key[-1] == "s" and key[-2] not in "siu'")


def _unit_behind(words: Words, at: int, noun_at: int | None, grammar: Grammar) -> str | None:
    """The unit with a name of its own behind a figure."""
    keys = words.keys
    if at >= len(keys):
        return None
    if keys[at] in grammar.counted and not keys[at].isalpha():
        return "percent" if keys[at] in PERCENT else "money"
    if keys[at] in {"في", "per"}:
        following = keys[at + 1] if at + 1 < len(keys) else ""
        return "percent" if following in _HUNDREDS or following == "cent" else None
    if keys[at] in {"percentage"} or keys[at] in _POINTS or _POINTS.intersection(keys[at + 1 : at + 2]):
        return "percent"
    if keys[at] == "من" and keys[at + 1 : at + 2] and keys[at + 1] in grammar.age_after:
        return "year"
    if noun_at is None:
        return _adjective_alone(keys, at, grammar)
    for n in range(min(at, noun_at), min(noun_at + 2, len(keys))):
        key = keys[n]
        unit = grammar.counted.get(key) or grammar.counted.get(key.removeprefix("ال"))
        if unit == "wounded" and not ILLNESSES.isdisjoint(keys[n : n + 4]):
            return None
        if unit and n > noun_at and (key in grammar.participles or unit not in _BEFALLEN):
            return None
        if unit and n < noun_at and unit in ("war", "year", "decade") and keys[n + 1] not in DASHES:
            continue
        if unit and n > noun_at and not key.isascii() and keys[noun_at] in grammar.things:
            return None
        if unit:
            return unit
        if key in STOPS:
            return None
    return None


def _adjective_alone(keys: list[str], at: int, grammar: Grammar) -> str | None:
    """ "Four killed", "six more dead": nobody is named."""
    for n in range(at, min(at + 2, len(keys))):
        if keys[n] in grammar.counted:
            return grammar.counted[keys[n]]
        if keys[n] not in BEFORE_NOUNS:
            return None
    return None


# Years


def is_year(words: Words, at: int, grammar: Grammar) -> bool:
    """Whether a number in digits is a year, as `figures.py` reads it."""
    noun_at = _noun_at(words, at + 1, grammar)
    unit = _unit_in_front(words, at, grammar) or _unit_behind(words, at + 1, noun_at, grammar)
    noun = words.written(noun_at, noun_at) if noun_at is not None else ""
    bound, _ = bound_in_front(words, at, grammar)
    return _is_year(words, at, at, grammar, unit, noun, bounded=bound != "=")


def _is_year(
    words: Words, first: int, last: int, grammar: Grammar, unit: str | None, noun: str, *, bounded: bool
) -> bool:
    """A bare number of four digits that nothing else explains, or one introduced as a year."""
    keys = words.keys
    key = keys[first]
    if first != last or len(key) != 4 or not key.isdecimal() or not 1000 <= int(key) <= 2100:
        return False
    before = keys[first - 1] if first else ""
    if before in DASHES and first > 1 and words.starts[first] == words.ends[first - 1]:
        before = keys[first - 2] if not keys[first - 2].isdecimal() else "in"
    before = before if before != "و" or first < 2 or not keys[first - 2].isdecimal() else "عام"
    if unit in ("money", "percent") or keys[last + 1 : last + 2] in _OTHERS:
        return False
    introduced = before in grammar.year_words
    if before in grammar.year_owners:
        return int(key) >= 1800 and (unit in (None, "war", "year", "decade") and not (noun and _round(key)))
    if introduced:
        return unit is None and not (noun and _round(key) and _is_plural(noun.lower()))
    return unit is None and noun == "" and not bounded and int(key) >= 1800


def _round(key: str) -> bool:
    return key.endswith(("00", "50")) and key not in ("1900", "2000")
