"""Clauses: where a run of a sentence may be cut into claims that can be judged one by one.

A cut is made in front of "and that", in front of a joint (while, but, then) with its own content, and in front of
a verb joined to what stands before it. A verb without a subject takes that of the clause before it along. The
joint itself belongs to no clause. Never inside a protected run (an ambiguity flag), never so that fewer than three
words stand alone or that a clause is left without its verb.
"""

from collections.abc import Sequence

from workbench.language.clauses.arabic import ArabicClauses
from workbench.language.clauses.english import EnglishClauses
from workbench.language.clauses.model import SHORTEST, Clause
from workbench.language.words import Words
from workbench.text.languages import Language

__all__ = ["Clause", "clauses_in"]


def clauses_in(
    words: Words, start: int, end: int, language: Language, protected: Sequence[tuple[int, int]]
) -> list[Clause]:
    """The clauses of the run of offsets start to end, in order; at least one for a run with words."""
    first, stop = words.at(start), words.at(end - 1) + 1
    stop = min(stop, len(words))
    if first >= stop:
        return []
    sentence = ArabicClauses(words, stop) if language == "ar" else EnglishClauses(words, stop)
    cuts = [first]
    for at in sentence.candidates(first + 1, stop - SHORTEST + 1):
        if at - cuts[-1] < sentence.shortest_in_front(at):
            continue
        if protected and any(low < words.starts[at] < high for low, high in protected):
            continue
        if sentence.opens(at, cuts):
            cuts.append(at)
    opening = max(start, words.starts[first])  # a run may begin behind a joined preposition
    if len(cuts) == 1:
        return [((opening, words.ends[stop - 1]),)]
    ends = [*cuts[1:], stop]
    clauses: list[Clause] = [((opening, words.ends[ends[0] - 1]),)]
    return clauses + [sentence.clause(cut, ends[n] - 1, cuts[:n]) for n, cut in enumerate(cuts) if n]
