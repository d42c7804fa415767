"""Which passage of a newer text is which passage of the older one.

Sure first: the same words once on both sides are the same passage, wherever they stand now. Of passages that repeat,
what stands around them decides, and where that fits several places equally well nothing is decided. What is left
between passages that stayed is paired by its words, where one pair is clearly nearer than all others.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from workbench.text.runs import in_order
from workbench.text.selectors import CONTEXT, Span
from workbench.text.word_changes import words_of

ALIKE = 0.5
"""Share of common words from which two passages may be one, worded anew."""
CLEARLY = 0.1
"""How much nearer than the second best the best must be."""
MANY = 50
"""Places up to which a repeated passage is compared with each, and holders up to which a word tells anything."""
NEAREST = 8
"""How many passages that share most words are compared by all of them."""


class Kind(StrEnum):
    """What became of a passage."""

    SAME = "same"
    CHANGED = "changed"
    UNSURE = "unsure"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Found:
    """What became of one passage: where it stands now, or the places it may stand at."""

    kind: Kind
    places: tuple[int, ...] = ()
    """Numbers of new passages: one when the same or changed, several or none when unsure."""


GONE = Found(Kind.GONE)


@dataclass(frozen=True)
class Passages:
    """A text and its passages in order, none overlapping."""

    text: str
    spans: Sequence[Span]

    @cached_property
    def texts(self) -> list[str]:
        return [self.text[span.start : span.end] for span in self.spans]

    def prefix(self, number: int) -> str:
        start = self.spans[number].start
        return self.text[max(0, start - CONTEXT) : start]

    def suffix(self, number: int) -> str:
        end = self.spans[number].end
        return self.text[end : end + CONTEXT]


@dataclass(frozen=True)
class Gap:
    """Passages of both sides between two that stayed and kept their order."""

    old: Sequence[int]
    new: Sequence[int]
    then: tuple[int, int] | None
    """The passage that stayed behind the gap, old and new number; None at the end."""


@dataclass(frozen=True)
class Alignment:
    """What became of every old passage, and how both texts run side by side."""

    found: Sequence[Found]
    gaps: Sequence[Gap]

    @cached_property
    def taken(self) -> Mapping[int, int]:
        """Old passages by the new ones they became."""
        return {
            one.places[0]: number
            for number, one in enumerate(self.found)
            if one.kind in (Kind.SAME, Kind.CHANGED)
        }


def align(old: Passages, new: Passages) -> Alignment:
    """Find every passage of the old text in the new one."""
    found = dict[int, Found]()
    _find_same(old, new, found)
    same = sorted((number, one.places[0]) for number, one in found.items() if one.kind is Kind.SAME)
    gaps = list(_gaps(len(old.spans), len(new.spans), in_order(same)))
    taken = {place for _, place in same}
    for gap in gaps:
        left = [number for number in gap.old if number not in found]
        free = [place for place in gap.new if place not in taken]
        _pair(old, new, left, free, found)
    return Alignment([found.get(number, GONE) for number in range(len(old.spans))], gaps)


def agreement(one: str, other: str) -> int:
    """How many characters two texts have in common from their start on."""
    for place, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return place
    return min(len(one), len(other))


def context_score(prefix: str, suffix: str, other_prefix: str, other_suffix: str) -> int:
    """How far what stands around two places agrees, in characters outwards; an edge of the text is an agreement."""
    before = agreement(prefix[::-1], other_prefix[::-1])
    after = agreement(suffix, other_suffix)
    both_begin = len(prefix) == len(other_prefix) == before < CONTEXT
    both_end = len(suffix) == len(other_suffix) == after < CONTEXT
    return (CONTEXT if both_begin else before) + (CONTEXT if both_end else after)


def clearly_best(scores: Mapping[int, float], *, by: float) -> int | None:
    """The key of the best score, when it is better than every other by so much."""
    ordered = sorted(scores.items(), key=lambda item: -item[1])
    if not ordered or (len(ordered) > 1 and ordered[0][1] - ordered[1][1] < by):
        return None
    return ordered[0][0]


def _find_same(old: Passages, new: Passages, found: dict[int, Found]) -> None:
    here, there = _by_text(old.texts), _by_text(new.texts)
    for text, numbers in here.items():
        places = there.get(text, [])
        if len(numbers) == len(places) == 1:
            found[numbers[0]] = Found(Kind.SAME, (places[0],))
        elif places:
            _tell_repeats_apart(old, new, numbers, places, found)


def _tell_repeats_apart(
    old: Passages, new: Passages, numbers: Sequence[int], places: Sequence[int], found: dict[int, Found]
) -> None:
    """Let what stands around decide; two that would become one, or a tie, are left to a person."""
    if len(numbers) > MANY or len(places) > MANY:
        found |= {number: Found(Kind.UNSURE, tuple(places[:MANY])) for number in numbers}
        return
    scores = {
        number: {
            place: context_score(old.prefix(number), old.suffix(number), new.prefix(place), new.suffix(place))
            for place in places
        }
        for number in numbers
    }
    for number in numbers:
        place = clearly_best(scores[number], by=1)
        if place is not None and scores[number][place] > 0:
            rivals = {other: scores[other][place] for other in numbers}
            if clearly_best(rivals, by=1) == number:
                found[number] = Found(Kind.SAME, (place,))
                continue
        found[number] = Found(Kind.UNSURE, tuple(places))


def _pair(
    old: Passages, new: Passages, left: Sequence[int], free: Sequence[int], found: dict[int, Found]
) -> None:
    """Pair passages worded anew, each with the one that is clearly nearest from both sides."""
    scores = _likeness(
        {number: old.texts[number] for number in left}, {place: new.texts[place] for place in free}
    )
    from_new: dict[int, dict[int, float]] = defaultdict(dict)
    for number, nearest in scores.items():
        for place, score in nearest.items():
            from_new[place][number] = score
    for number, nearest in scores.items():
        best = clearly_best(nearest, by=CLEARLY)
        if best is not None and clearly_best(from_new[best], by=CLEARLY) == number:
            found[number] = Found(Kind.CHANGED, (best,))
        else:
            found[number] = Found(Kind.UNSURE, tuple(sorted(nearest)))


def _likeness(left: Mapping[int, str], free: Mapping[int, str]) -> dict[int, dict[int, float]]:
    """Shares of common words (Dice) of old and new passages, where they are alike at all.

    Words that many new passages hold bring no two together.
    """
    bags = {place: _bag(text) for place, text in free.items()}
    holding: dict[str, list[int]] = defaultdict(list)
    for place, bag in bags.items():
        for word in bag:
            holding[word].append(place)
    alike: dict[int, dict[int, float]] = {}
    for number, text in left.items():
        bag = _bag(text)
        telling = (word for word in bag if len(holding.get(word, ())) <= MANY)
        shared = Counter(place for word in telling for place in holding.get(word, ()))
        scores = {place: _dice(bag, bags[place]) for place, _ in shared.most_common(NEAREST)}
        near = {place: score for place, score in scores.items() if score >= ALIKE}
        if near:
            alike[number] = near
    return alike


def _bag(text: str) -> Counter[str]:
    return Counter(word for word in words_of(text) if word[0].isalnum())


def _dice(one: Counter[str], other: Counter[str]) -> float:
    return 2 * (one & other).total() / (one.total() + other.total())


def _by_text(texts: Sequence[str]) -> dict[str, list[int]]:
    numbers: dict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        numbers[text].append(number)
    return numbers


def _gaps(old: int, new: int, anchors: Sequence[tuple[int, int]]) -> Iterable[Gap]:
    a = b = 0
    for anchor in anchors:
        yield Gap(range(a, anchor[0]), range(b, anchor[1]), anchor)
        a, b = anchor[0] + 1, anchor[1] + 1
    yield Gap(range(a, old), range(b, new), None)
