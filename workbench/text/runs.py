"""Which runs of two sequences are the same, in order: the ground of every comparison of texts.

What stands once on both sides is an anchor (patience diff); only the gaps between anchors are looked at more
closely, so the work stays near linear in the length.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

SMALL = 20_000
"""Pairs of elements up to which a gap without anchors is compared each with each."""


@dataclass(frozen=True, slots=True)
class Run:
    """`length` elements from `old` on that stand unchanged from `new` on."""

    old: int
    new: int
    length: int


def common_runs(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Run]:
    """The unchanged runs in order, as long as can be; none overlaps another."""
    pairs: list[tuple[int, int]] = []
    gaps = [(0, len(old), 0, len(new))]
    while gaps:
        a, a_end, b, b_end = gaps.pop()
        while a < a_end and b < b_end and old[a] == new[b]:
            pairs.append((a, b))
            a, b = a + 1, b + 1
        while a < a_end and b < b_end and old[a_end - 1] == new[b_end - 1]:
            a_end, b_end = a_end - 1, b_end - 1
            pairs.append((a_end, b_end))
        if a == a_end or b == b_end:
            continue
        anchors = _anchors(old, new, a, a_end, b, b_end)
        if anchors:
            pairs += anchors
            edges = [(a - 1, b - 1), *anchors, (a_end, b_end)]
            gaps += [(before[0] + 1, after[0], before[1] + 1, after[1]) for before, after in pairwise(edges)]
        elif (a_end - a) * (b_end - b) <= SMALL:
            pairs += _longest_common(old[a:a_end], new[b:b_end], a, b)
    return list(_joined(sorted(pairs)))


def in_order(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of pairs sorted by their first, the most that also rise in their second."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for place, (_, second) in enumerate(pairs):
        at = bisect_left(tails, second)
        before.append(ends[at - 1] if at else -1)
        tails[at : at + 1] = [second]
        ends[at : at + 1] = [place]
    kept: list[tuple[int, int]] = []
    place = ends[-1] if ends else -1
    while place >= 0:
        kept.append(pairs[place])
        place = before[place]
    return kept[::-1]


def _anchors(
    old: Sequence[Hashable], new: Sequence[Hashable], a: int, a_end: int, b: int, b_end: int
) -> list[tuple[int, int]]:
    """Elements that stand once on either side, those of them that keep their order."""
    there = {element: place for place, element in enumerate(new[b:b_end], start=b)}
    often = Counter(new[b:b_end])
    here = Counter(old[a:a_end])
    pairs = [
        (place, there[element])
        for place, element in enumerate(old[a:a_end], start=a)
        if here[element] == 1 and often[element] == 1
    ]
    return in_order(pairs)


def _longest_common(
    old: Sequence[Hashable], new: Sequence[Hashable], a: int, b: int
) -> list[tuple[int, int]]:
    """A longest common subsequence by the table of lengths, for small gaps."""
    lengths = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        row, below = lengths[i], lengths[i + 1]
        for j in reversed(range(len(new))):
            row[j] = below[j + 1] + 1 if old[i] == new[j] else max(below[j], row[j + 1])
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while i < len(old) and j < len(new):
        if old[i] == new[j]:
            pairs.append((a + i, b + j))
            i, j = i + 1, j + 1
        elif lengths[i + 1][j] >= lengths[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def _joined(pairs: Sequence[tuple[int, int]]) -> Iterator[Run]:
    start = 0
    for place in range(1, len(pairs) + 1):
        goes_on = place < len(pairs) and pairs[place] == (pairs[place - 1][0] + 1, pairs[place - 1][1] + 1)
        if not goes_on:
            yield Run(*pairs[start], place - start)
            start = place
