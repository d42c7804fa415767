"""Pairs of claims that differ in one thing, by kind: at least 95 of 100 of every kind told right, either way round.

The pairs stand in `pairs/`, a file a language and one for pairs across the two: `# kind: expected`, then a pair a
line, `first | second`, with what is expected of that pair behind it where it is something else.
"""

from pathlib import Path

import pytest

from workbench.language import relate

PAIRS = Path(__file__).parent / "pairs"
ENOUGH = 20
"""Pairs a kind must have in a language."""
RELATIONS = {
    "same": {"agree", "refine", "later_update"},
    "refine": {"refine"},
    "contradict": {"contradict"},
    "different_scope": {"different_scope"},
    "unrelated": {"unrelated", "cannot_compare", "different_scope"},
    "cannot_compare": {"cannot_compare"},
    "no_contradiction": {"agree", "refine", "later_update", "different_scope", "unrelated", "cannot_compare"},
}

Pair = tuple[str, str, str]


def kinds_of(file: str) -> dict[str, list[Pair]]:
    kinds: dict[str, list[Pair]] = {}
    kind = expected = ""
    for line in (PAIRS / file).read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            kind, _, expected = line[2:].partition(": ")
        elif line:
            first, second, *other = line.split(" | ")
            kinds.setdefault(kind, []).append((first, second, other[0] if other else expected))
    return kinds


ALL = {
    f"{file.removesuffix('.txt')}: {kind}": pairs
    for file in ("arabic.txt", "english.txt", "across.txt")
    for kind, pairs in kinds_of(file).items()
}


@pytest.mark.parametrize("kind", ALL)
def test_at_least_95_of_100_pairs_of_every_kind_are_told_right(kind: str) -> None:
    both_ways = [*ALL[kind], *((second, first, expected) for first, second, expected in ALL[kind])]
    wrong = [
        (first, second, found)
        for first, second, expected in both_ways
        if (found := relate(first, second).relation) not in RELATIONS[expected]
    ]
    assert len(wrong) <= 0.05 * len(both_ways), wrong


def test_each_language_has_enough_pairs_of_the_same_kinds() -> None:
    arabic, english = kinds_of("arabic.txt"), kinds_of("english.txt")
    assert arabic.keys() == english.keys()
    assert all(len(pairs) >= ENOUGH for kinds in (arabic, english) for pairs in kinds.values())
