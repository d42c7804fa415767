"""Claims of several voices that tell of one thing, found among a story's own claims. Pure.

Within a language claims are told together by how alike they read (`search/ranking.py`); across languages only by a
rare figure that both give, because a shared name or weekday brings sentences together that have nothing in common.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from itertools import combinations

from workbench.language.compare.stems import is_function_word
from workbench.search.ranking import Frequencies, Sought, rank
from workbench.search.terms import Entry, script_of

LEAST_ALIKE = 0.2
FEWEST_WORDS = 4
"""Shorter claims share little but common words."""
FEWEST_SHARED = 2
"""Words, bare of their endings, that two claims have in common."""
LEAST_FIGURE = 100
"""Smaller numbers are met everywhere."""
MOST_HOLDERS = 12
"""Claims that share a word or figure before it counts as common."""
CANDIDATES = 20


def clusters(entries: Mapping[int, Entry], voices: Mapping[int, Hashable]) -> list[list[int]]:
    """Groups of claims of different voices, by number; a claim is in one group at most, with those nearest to it."""
    sought = {
        key: Sought.of(entry) for key, entry in entries.items() if entry.words.count(" ") + 1 >= FEWEST_WORDS
    }
    pairs = sorted(
        (-score, min(one, other), max(one, other))
        for one, other, score in _alike(sought, entries, voices)
        if voices[one] != voices[other]
    )
    group_of: dict[int, list[int]] = {}
    for _, one, other in pairs:
        group, joining = group_of.get(one, [one]), group_of.get(other, [other])
        if group is joining or {voices[key] for key in group} & {voices[key] for key in joining}:
            continue
        group.extend(joining)
        group_of |= dict.fromkeys(group, group)
    return sorted({id(group): sorted(group) for group in group_of.values()}.values())


def _alike(
    sought: Mapping[int, Sought], entries: Mapping[int, Entry], voices: Mapping[int, Hashable]
) -> Iterator[tuple[int, int, float]]:
    words = {
        key: [stem for stem in one.stems if not is_function_word(stem, script_of(stem))]
        for key, one in sought.items()
    }
    holders = _holders(words)
    frequencies = Frequencies(
        texts=len(sought),
        sampled=len(sought),
        mean_length=sum(len(one.words) for one in sought.values()) / (len(sought) or 1),
        in_sample=Counter(stem for stems in words.values() for stem in stems),
    )
    for key, one in sought.items():
        shared = Counter(
            other for stem in words[key] for other in holders[stem] if voices[other] != voices[key]
        )
        near = {
            other: entries[other] for other, times in shared.most_common(CANDIDATES) if times >= FEWEST_SHARED
        }
        for other, score in rank(one, near, frequencies):
            if score >= LEAST_ALIKE:
                yield key, other, score
    figures = _holders(
        {key: [figure for figure in one.facts.figures if _tells(figure)] for key, one in sought.items()}
    )
    for holding in figures.values():
        for key, other in combinations(holding if len(holding) <= MOST_HOLDERS else (), 2):
            if _language(sought[key]) != _language(sought[other]):
                yield key, other, LEAST_ALIKE


def _holders(terms: Mapping[int, Iterable[str]]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for key, of_claim in terms.items():
        for term in dict.fromkeys(of_claim):
            found[term].append(key)
    return found


def _tells(figure: str) -> bool:
    """Whether a figure is large enough to be met by chance no more, and no year."""
    value = float(figure.removeprefix("#"))
    return value >= LEAST_FIGURE and not (1500 <= value <= 2100)


def _language(sought: Sought) -> str:
    return script_of(sought.words[0])
