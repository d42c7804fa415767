"""How alike two texts read: rare words in common, then runs of three letters and neighbouring words. Pure.

Rare words: BM25 over stems and figures, each of the sought text counted once, as a share of the most it could reach.
Those that share most of them are looked at closely: cosine over the trigrams of content words, weighed by how few of
them hold a trigram, for what stems miss; and cosine over stems that follow one another, for what is said in the same
order. Where the two texts are in different languages only names, figures and dates can be shared, and these alone
are counted.
"""

import heapq
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from workbench.language.compare.stems import is_function_word
from workbench.search.terms import Entry, Facts, facts_among, script_of, stems_of

_SATURATION = 1.2
_LENGTH = 0.6
"""BM25's k1 and b: how soon a repeated word stops counting, and how much a long text is held against it."""
_WORDS, _LETTERS, _ORDER = 0.55, 0.36, 0.09
"""The shares of rare words, runs of letters and neighbouring words in the score."""
_CLOSELY = 120
"""Texts looked at closely. More are not only slower: the weights of trigrams then tell less of the matter."""
_ACROSS = 0.5
"""What facts alone can reach: a text in another language never comes before the same words."""
_ARABIC = re.compile("[\u0620-\u064a]")


@dataclass(slots=True)
class Frequencies:
    """In how many texts a term stands: counted where its texts were read, else told from a sample."""

    texts: int
    """All there are, about."""
    sampled: int
    mean_length: float
    """In words."""
    in_sample: Mapping[str, int]
    counted: dict[str, int] = field(default_factory=dict)

    def estimate(self, term: str) -> float:
        """Texts that hold a term. One the sample has not seen is taken for a quarter as frequent as one seen once."""
        if term in self.counted:
            return self.counted[term]
        if self.sampled == 0:
            return 0.0
        return max(self.in_sample.get(term, 0), 0.25) * self.texts / self.sampled

    def rarity(self, term: str) -> float:
        """The weight of a term (BM25's idf), above 0."""
        held = min(self.estimate(term), self.texts)
        return math.log(1 + (self.texts - held + 0.5) / (held + 0.5))


@dataclass(frozen=True, slots=True)
class Sought:
    """The text that others are compared with."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    """Each once."""
    facts: Facts

    @classmethod
    def of(cls, entry: Entry) -> "Sought":
        words = entry.words.split()
        return cls(tuple(words), tuple(dict.fromkeys(stems_of(words))), facts_among(entry.terms))


def rank(
    sought: Sought, candidates: Mapping[int, Entry], frequencies: Frequencies
) -> list[tuple[int, float]]:
    """The candidates by how alike they read, best first, with a score of 0 to 1."""
    is_arabic = _is_arabic(" ".join(sought.words))
    alike: dict[int, _Text] = {}
    scores: dict[int, float] = {}
    for key, entry in candidates.items():
        if _is_arabic(entry.words) == is_arabic:
            alike[key] = _Text.of(entry)
        else:
            scores[key] = _shared_facts(sought.facts, facts_among(entry.terms), frequencies)
    by_words = _by_rare_words(sought, alike, frequencies)
    nearest = {key: alike[key] for key in heapq.nlargest(_CLOSELY, by_words, key=by_words.__getitem__)}
    by_letters = _by_runs_of_letters(sought, nearest)
    by_order = _by_neighbours(sought, nearest)
    for key, share in by_words.items():
        scores[key] = _WORDS * share + _LETTERS * by_letters.get(key, 0.0) + _ORDER * by_order.get(key, 0.0)
    return sorted(scores.items(), key=lambda scored: (-scored[1], scored[0]))


@dataclass(slots=True)
class _Text:
    """A candidate in the language of the sought text."""

    words: Sequence[str]
    stems: Sequence[str]
    figures: Sequence[str]

    @classmethod
    def of(cls, entry: Entry) -> "_Text":
        words = entry.words.split()
        return cls(words, stems_of(words), facts_among(entry.terms).figures)


def _is_arabic(words: str) -> bool:
    return not words.isascii() and _ARABIC.search(words) is not None


def _by_rare_words(sought: Sought, texts: Mapping[int, _Text], frequencies: Frequencies) -> dict[int, float]:
    """Figures count like words: the same one may be written in words here and in digits there."""
    weights = {term: frequencies.rarity(term) for term in (*sought.stems, *sought.facts.figures)}
    most = (sum(weights.values()) or 1.0) * (_SATURATION + 1)
    mean = frequencies.mean_length or 1.0
    scores: dict[int, float] = {}
    for key, text in texts.items():
        held: dict[str, int] = {}
        for term in (*text.stems, *text.figures):
            if term in weights:
                held[term] = held.get(term, 0) + 1
        length = _SATURATION * (1 - _LENGTH + _LENGTH * len(text.words) / mean)
        found = sum(
            weights[term] * times * (_SATURATION + 1) / (times + length) for term, times in held.items()
        )
        scores[key] = min(1.0, found / most)
    return scores


def _by_runs_of_letters(sought: Sought, texts: Mapping[int, _Text]) -> dict[int, float]:
    runs = {key: _runs_of(text.words) for key, text in texts.items()}
    held_by: Counter[str] = Counter()
    for found in runs.values():
        held_by.update(found)
    wanted = _runs_of(sought.words)
    weights = [math.log(1 + (len(texts) + 1) / (held + 0.5)) ** 2 for held in range(len(texts) + 1)]
    weight = {run: weights[held] for run, held in held_by.items()}
    weight |= dict.fromkeys(wanted.difference(held_by), weights[0])
    length = math.sqrt(sum(map(weight.__getitem__, wanted))) or 1.0
    return {
        key: sum(map(weight.__getitem__, found & wanted))
        / (length * (math.sqrt(sum(map(weight.__getitem__, found))) or 1.0))
        for key, found in runs.items()
    }


def _by_neighbours(sought: Sought, texts: Mapping[int, _Text]) -> dict[int, float]:
    """Cosine over pairs of stems that follow one another."""
    wanted = set(pairwise(stems_of(sought.words)))
    pairs = {key: set(pairwise(text.stems)) for key, text in texts.items()}
    return {
        key: len(found & wanted) / (math.sqrt(len(found) * len(wanted)) or 1.0)
        for key, found in pairs.items()
    }


def _runs_of(words: Iterable[str]) -> set[str]:
    return set().union(*map(_runs_of_word, words))


@lru_cache(maxsize=200_000)
def _runs_of_word(word: str) -> frozenset[str]:
    """Runs of three letters, the word's borders counted; none of a word that carries no content."""
    if is_function_word(word, script_of(word)):
        return frozenset()
    bordered = f" {word} "
    return frozenset(bordered[at : at + 3] for at in range(len(bordered) - 2))


def _shared_facts(one: Facts, other: Facts, frequencies: Frequencies) -> float:
    """Cosine over facts; a single one in common says little, the more there are the more it says."""
    shared = set(one.terms) & set(other.terms)
    if not shared:
        return 0.0
    squares = {fact: frequencies.rarity(fact) ** 2 for fact in {*one.terms, *other.terms}}
    lengths = math.sqrt(sum(map(squares.__getitem__, one.terms)) * sum(map(squares.__getitem__, other.terms)))
    return _ACROSS * sum(squares[fact] for fact in shared) / lengths * len(shared) / (len(shared) + 1)
