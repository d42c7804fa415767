"""What "among them" counts behind two counts: "قُتل خمسة وأصيب 80، بينهم 15 مدنيا".

Quiet behind one count, and where the noun of one of the counts is repeated (بينهم 15 جريحا). Readings in which the
part would be larger than the whole are left out; with one reading left there is nothing to ask.
"""

from collections.abc import Sequence

from workbench.language.ambiguity.counts import counts_in_front, possible_wholes, total_of
from workbench.language.ambiguity.pattern import MARKS, Pattern, key_at
from workbench.language.arabic.persons import AFTER_A_CLAUSE
from workbench.language.arabic.scope import AMONG, BEFALLS, GROUP_WORDS
from workbench.language.model import Figure, Flag
from workbench.language.words import Words, keys_of

_REACH = 6
_STOPS = frozenset(".؛;؟!")
_NOT_COUNTED = keys_of("كانوا كان آخرون آخرين بجروح بإصابات لا لم ممن قتلوا أصيبوا حالتهم حالاتهم فقط الأقل")


def _flag_at(words: Words, at: int, figures: Sequence[Figure]) -> Flag | None:
    part = next((one for one in figures if one.start >= words.ends[at]), None)
    if part is None or not _reaches(words, at, words.at(part.start)):
        return None
    wholes = _wholes(words, at, figures)
    if len(wholes) < 2 or _repeats(words, at, part, {group for _, group in wholes}):
        return None
    last, counted = _counted(words, part), _written(words, part)
    possible = possible_wholes(part, wholes)
    if not possible:
        return None
    readings = [f"{counted} من {group} ({_written(words, whole)})." for whole, group in possible]
    readings.append(f"{counted} من المجموع كله{total_of(wholes)}.")
    question = f"«{words.written(at, at)} {counted}»: من أيّ عدد؟"
    return Flag("ambiguous_scope", words.starts[at], words.ends[last], question, tuple(readings))


def _written(words: Words, figure: Figure) -> str:
    """A count with its noun, without "and" in front of it."""
    written = words.text[figure.start : words.ends[_counted(words, figure)]]
    return written[1:] if written.startswith("و") and not written.startswith("واحد") else written


def _reaches(words: Words, at: int, figure: int) -> bool:
    return figure - at <= _REACH and MARKS.isdisjoint(words.keys[at + 1 : figure])


def _wholes(words: Words, at: int, figures: Sequence[Figure]) -> list[tuple[Figure, str]]:
    """The last two counts of people in front, when they count two groups."""
    before = counts_in_front(words, at, figures)
    groups = [_group(words, figure, before[:number]) for number, figure in enumerate(before)]
    found = [(figure, group) for figure, group in zip(before, groups, strict=True) if group]
    if len(found) < 2 or found[0][1] == found[1][1]:
        return []
    return found if _STOPS.isdisjoint(words.keys[words.at(found[0][0].end) : at]) else []


def _group(words: Words, figure: Figure, earlier: Sequence[Figure]) -> str | None:
    """Whom a figure counts: by the word behind it (20 قتيلا), else by the nearest in front of it (مقتل 20)."""
    last = words.at(figure.end - 1)
    start = words.at(earlier[-1].end - 1) + 1 if earlier else max(0, words.at(figure.start) - 8)
    behind = next((n for n in range(last + 1, last + 3) if key_at(words, n)[:1] in {"و", "،", ""}), last + 3)
    for near in (*range(last, behind), *range(words.at(figure.start) - 1, start - 1, -1)):
        key = key_at(words, near)
        group = BEFALLS.get(key) or BEFALLS.get(key.removesuffix("ا"))
        if group:
            return group
    return GROUP_WORDS.get(figure.unit)


def _repeats(words: Words, at: int, part: Figure, groups: set[str]) -> bool:
    following = words.keys[at + 1 : words.at(part.end - 1) + 3]
    return any(BEFALLS.get(key.removesuffix("ان").removesuffix("ا")) in groups for key in following)


def _counted(words: Words, part: Figure) -> int:
    """The last word of the count with its noun."""
    last = words.at(part.end - 1)
    following = key_at(words, last + 1)
    counted = (
        following.isalpha() and following[0] != "و" and following not in AFTER_A_CLAUSE | AMONG | _NOT_COUNTED
    )
    return last + 1 if counted else last


PATTERN = Pattern(AMONG, _flag_at)
