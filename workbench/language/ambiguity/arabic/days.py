"""The day that ends "announced that it had arrested him Sunday": of the announcement, or of the arrest.

Quiet when a comma or another day decides, and behind a preposition of its own (قبل الجمعة).
"""

from collections.abc import Sequence

from workbench.language.ambiguity.arabic.nouns import ends_clause
from workbench.language.ambiguity.pattern import MARKS, Pattern, key_at
from workbench.language.arabic.scope import ANNOUNCED, DAY_WORDS, DONE, PARTS_OF_DAY, PAST, SPANS, THAT
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_CLOSING = frozenset('.!؟?…"”»)')
_REACH = 30
_FAR_SUBJECT = 10
_LONGEST_ACT = 4
_OWN_PREPOSITIONS = frozenset({"قبل", "بعد", "منذ", "حتي", "من", "الي", "بين", "غدا", "علي", "كل"})
_WHO = frozenset({"الذي", "التي", "الذين", "اللذان", "اللذين"})
_NO_PERFECT = frozenset({"ت", "ي", "س", "م", "ل", "ب", "ك", "و", "ن"})
_NO_ACTS = frozenset(
    {"كانت", "ليست", "باتت", "ظلت", "زالت", "صارت", "امست", "اضحت", "لديها", "ان", "بيت", "وقت"}
)
_NO_VERBS = frozenset(
    {"غير", "ضد", "قلق", "رئيس", "نحو", "عند", "بعد", "قبل", "قيد", "حق", "فخور", "خبير", "عضو"}
)


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    last = at
    if words.keys[at] in SPANS:
        if key_at(words, at + 1) not in PAST:
            return None
        last = at + 1
    begin = at
    while key_at(words, begin - 1) in PARTS_OF_DAY:
        begin -= 1
    if key_at(words, begin - 1) in _OWN_PREPOSITIONS:
        return None
    start = max(0, begin - _REACH)
    if any(key in DAY_WORDS or key in SPANS for key in words.keys[start:begin]):
        return None
    if not (last + 1 == len(words) or key_at(words, last + 1) in _CLOSING):
        return _behind_relative(words, begin, last, start)
    for that in range(begin - 2, start, -1):
        if words.keys[that] in MARKS - {"«", "»"}:
            return None
        if words.keys[that] in THAT:
            return _between(words, that, begin, last)
    return None


def _between(words: Words, that: int, begin: int, last: int) -> Flag | None:
    act = _act(words, that, begin)
    reach = range(that - 1, max(-1, that - _FAR_SUBJECT - 1), -1)
    announced = next((n for n in reach if words.keys[n] in ANNOUNCED), None)
    if act is None or announced is None or not MARKS.isdisjoint(words.keys[announced:that]):
        return None
    return _flag(words, announced, act, (begin, last))


def _flag(words: Words, first: int, second: int, span: tuple[int, int]) -> Flag:
    day = words.written(*span)
    said = _clause(words, first, first + 2)
    done = _clause(words, second, second + _LONGEST_ACT if second > span[1] else span[0] - 1)
    return Flag(
        "ambiguous_scope",
        words.starts[span[0]],
        words.ends[span[1]],
        f"ما الذي وقع {day}: «{said}» أم «{done}»؟",
        (f"{said} {day}.", f"{done} {day}."),
    )


def _clause(words: Words, verb: int, furthest: int) -> str:
    """A verb with the words behind it, without "and" in front of it: قال, but وصل as it is."""
    last = verb
    while last < min(furthest, len(words) - 1) and not ends_clause(words, last + 1):
        if words.keys[last + 1] in THAT:
            break
        last += 1
    written = words.written(verb, last)
    return written[1:] if words.keys[verb][0] == "و" and words.keys[verb] not in DONE else written


def _behind_relative(words: Words, begin: int, last: int, start: int) -> Flag | None:
    """المتهمون الذين أُفرج عنهم أمس هاجموا …: the day of the relative clause, or of the main verb behind it."""
    if key_at(words, last + 1) not in DONE or key_at(words, last + 2) in MARKS:
        return None
    for who in range(begin - 2, max(start, begin - 7), -1):
        if words.keys[who] in MARKS:
            return None
        if words.keys[who] in _WHO:
            return _flag(words, who + 1, last + 1, (begin, last)) if words.keys[who + 1] in DONE else None
    return None


def _act(words: Words, that: int, end: int) -> int | None:
    """The finished act behind "that": its verb stands first or behind a short subject."""
    pronoun = words.keys[that].endswith(("نه", "نها", "نهم"))
    for at in range(that + 1, min(that + (3 if pronoun else 6), end)):
        key = words.keys[at]
        if key == "قد":
            continue
        if key in DONE or (pronoun and _is_perfect(words.keys[that], key)):
            return at
        if at == that + 2 and words.keys[at - 1].startswith("ال") and _is_perfect("ها", key):
            return at
        if pronoun:
            return None
    return None


def _is_perfect(that: str, act: str) -> bool:
    """A verb behind "that he", "that she", "that they", told by its shape."""
    if that.endswith("ها"):
        is_future = act[:1] == "س" and act[1:2] in {"ت", "ي", "ن"}
        return (
            act.endswith("ت")
            and not act.endswith("ات")
            and not is_future
            and act not in _NO_ACTS
            and len(act) > 2
        )
    if that.endswith("هم"):
        return act.endswith("وا") and act[0] not in {"ي", "ت"} and act != "كانوا"
    if act[:1] in _NO_PERFECT or len(act) < 3:
        return False
    return act[1] != "ا" and act[-1] not in {"ه", "ي", "ا"} and act not in _NO_VERBS


PATTERN = Pattern(DAY_WORDS | SPANS, _flag_at)
