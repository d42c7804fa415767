"""What "among them" counts behind two counts: "five were killed and 80 wounded, among them 15 civilians".

Quiet behind one count, and where the noun of one of the counts is repeated. Readings in which the part would be
larger than the whole are left out; with one reading left there is nothing to ask.
"""

from collections.abc import Sequence

from workbench.language.ambiguity.counts import counts_in_front, possible_wholes, total_of
from workbench.language.ambiguity.pattern import Pattern, key_at
from workbench.language.english.function_words import FUNCTION_WORDS
from workbench.language.english.scope import BEFALLS
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_REACH = 6
_STOPS = frozenset(".;?!")


def _flag_at(words: Words, at: int, figures: Sequence[Figure]) -> Flag | None:
    opening = _opening(words, at, figures)
    if opening is None:
        return None
    part, start = opening
    wholes = _wholes(words, start, figures)
    if len(wholes) < 2 or _repeats(words, part, {group for _, group in wholes}):
        return None
    counted = _written(words, part)
    possible = possible_wholes(part, wholes)
    if not possible:
        return None
    readings = [
        f"{counted} among {group} ({words.text[whole.start : whole.end].lower()})."
        for whole, group in possible
    ]
    readings.append(f"{counted} among all of them together{total_of(wholes)}.")
    end = max(part.start + len(counted), words.ends[at])
    question = f"“{words.text[words.starts[start] : end]}”: of which count?"
    return Flag(
        "ambiguous_scope",
        words.starts[start],
        end,
        question,
        tuple(reading[0].upper() + reading[1:] for reading in readings),
    )


def _written(words: Words, part: Figure) -> str:
    """A count with its noun: "15 civilians"."""
    last = words.at(part.end - 1)
    following = key_at(words, last + 1)
    if following.isalpha() and following not in FUNCTION_WORDS and last + 1 < len(words):
        last += 1
    return words.text[part.start : words.ends[last]]


def _opening(words: Words, at: int, figures: Sequence[Figure]) -> tuple[Figure, int] | None:
    """The counted part and the first word of what opens it: "among them 15", "including 15", "15 of them"."""
    if words.keys[at] == "them":
        if key_at(words, at - 1) == "of":
            part = next((one for one in figures if words.at(one.end - 1) == at - 2), None)
            return (part, words.at(part.start)) if part else None
        if key_at(words, at - 1) != "among":
            return None
    part = next((one for one in figures if one.start >= words.ends[at]), None)
    if part is None or words.at(part.start) - at > _REACH:
        return None
    return part, at - (words.keys[at] == "them")


def _wholes(words: Words, at: int, figures: Sequence[Figure]) -> list[tuple[Figure, str]]:
    """The last two counts of people in front, when they count two groups."""
    before = counts_in_front(words, at, figures)
    if len(before) < 2:
        return []
    first, second = (words.at(one.end - 1) for one in before)
    groups = (
        _group(words, first, max(0, words.at(before[0].start) - 5), words.at(before[1].start)),
        _group(words, second, first + 1, at),
    )
    if groups[0] is None or groups[1] is None or groups[0] == groups[1]:
        return []
    if not _STOPS.isdisjoint(words.keys[first:at]):
        return []
    return [(before[0], groups[0]), (before[1], groups[1])]


def _group(words: Words, figure: int, start: int, end: int) -> str | None:
    """Whom a figure counts: by what befell them behind it (80 wounded), else in front of it (wounded 80)."""
    behind = next((n for n in range(figure + 1, end) if words.keys[n] == "and"), end)
    near = (*range(figure + 1, behind), *range(figure - 1, start - 1, -1))
    return next((BEFALLS[words.keys[n]] for n in near if words.keys[n] in BEFALLS), None)


def _repeats(words: Words, part: Figure, groups: set[str]) -> bool:
    following = words.keys[words.at(part.start) : words.at(part.end - 1) + 4]
    return any(BEFALLS.get(key, BEFALLS.get(key.removesuffix("s"))) in groups for key in following)


PATTERN = Pattern(frozenset({"them", "including"}), _flag_at)
