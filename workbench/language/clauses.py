"""Clauses: where a run of a sentence may be cut into claims that can be judged one by one.

A cut is made in front of "and that", in front of a joint behind a comma (while, but), and in front of a verb
joined to "and" behind a comma. Never inside a protected run (an ambiguity flag), never so that fewer than
three words stand alone.
"""

from collections.abc import Sequence

from workbench.language.arabic import clauses as arabic
from workbench.language.arabic.reporting import AND_THAT
from workbench.language.english import clauses as english
from workbench.language.words import Words
from workbench.text.languages import Language

_SHORTEST = 3
_COMMAS = frozenset("،,;؛–—")


def clauses_in(
    words: Words, start: int, end: int, language: Language, protected: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The clauses of the run of offsets start to end, in order; at least one for a run with words."""
    first, stop = words.at(start), words.at(end - 1) + 1
    stop = min(stop, len(words))
    if first >= stop:
        return []
    opens = _opens_arabic if language == "ar" else _opens_english
    cuts = [first]
    for at in range(first + 1, stop):
        if not opens(words, at) or at - cuts[-1] < _SHORTEST or stop - at < _SHORTEST:
            continue
        if any(low < words.starts[at] < high for low, high in protected):
            continue
        cuts.append(at)
    runs: list[tuple[int, int]] = []
    for number, cut in enumerate(cuts):
        last = (cuts[number + 1] if number + 1 < len(cuts) else stop) - 1
        runs.append((words.starts[cut], words.ends[last]))
    return runs


def _opens_arabic(words: Words, at: int) -> bool:
    key = words.keys[at]
    if key in AND_THAT:
        return True
    if words.keys[at - 1] not in _COMMAS:
        return False
    return key in arabic.JOINTS or (key.startswith("و") and key[1:] in arabic.VERBS)


def _opens_english(words: Words, at: int) -> bool:
    key = words.keys[at]
    if words.keys[at - 1] == ";":
        return True
    if words.keys[at - 1] not in _COMMAS:
        return key == "and" and words.keys[at + 1 : at + 2] == ["that"]
    if key in english.JOINTS:
        return True
    return key == "and" and words.keys[at + 1 : at + 2] != [] and words.keys[at + 1] in english.SUBJECTS
