"""Clauses: where a run of a sentence may be cut into claims that can be judged one by one.

A cut is made in front of "and that", in front of a joint (while, but) or of "and" with a subject of its own, and
in front of a verb joined to "and"; an English verb without a subject takes that of the clause before it along.
The joint itself belongs to no clause. Never inside a protected run (an ambiguity flag), never so that fewer than
three words stand alone or that a clause is left without its verb.
"""

from collections.abc import Sequence

from workbench.language.arabic import clauses as arabic
from workbench.language.arabic.reporting import AND_THAT, RELATIVE
from workbench.language.arabic.speakers import NUMBERS
from workbench.language.english import clauses as english
from workbench.language.words import Words
from workbench.text.languages import Language

Clause = tuple[tuple[int, int], ...]
"""Runs of offsets: one, or the subject it shares with the clause before and the rest."""
_SHORTEST = 3
_LONGEST_SUBJECT = 8
_COMMAS = frozenset("،,;؛–—")
_OPENERS = english.JOINTS | {"and"}
_MARKS = _COMMAS | frozenset('.:!?"“”«»()[]')


def clauses_in(
    words: Words, start: int, end: int, language: Language, protected: Sequence[tuple[int, int]]
) -> list[Clause]:
    """The clauses of the run of offsets start to end, in order; at least one for a run with words."""
    first, stop = words.at(start), words.at(end - 1) + 1
    stop = min(stop, len(words))
    if first >= stop:
        return []
    sentence = _Arabic(words, stop) if language == "ar" else _English(words, stop)
    cuts = [first]
    for at in sentence.candidates(first + 1, stop - _SHORTEST + 1):
        if at - cuts[-1] < _SHORTEST:
            continue
        if any(low < words.starts[at] < high for low, high in protected):
            continue
        if sentence.opens(at, cuts[-1]):
            cuts.append(at)
    opening = max(start, words.starts[first])  # a run may begin behind a joined preposition
    ends = [*cuts[1:], stop]
    clauses: list[Clause] = [((opening, words.ends[ends[0] - 1]),)]
    return clauses + [sentence.clause(cut, ends[n] - 1, cuts[n - 1]) for n, cut in enumerate(cuts) if n]


class _Arabic:
    def __init__(self, words: Words, stop: int) -> None:
        self.words = words
        self.stop = stop

    def candidates(self, first: int, stop: int) -> list[int]:
        """Where a clause may open at all."""
        keys = self.words.keys
        return [at for at in range(first, stop) if keys[at][0] == "و" or keys[at - 1] in _COMMAS]

    def opens(self, at: int, since: int) -> bool:
        keys = self.words.keys
        key = keys[at]
        if key in AND_THAT:
            return True
        if keys[at - 1] in _COMMAS:
            return key in arabic.JOINTS or (key[0] == "و" and key[1:] in arabic.VERBS)
        # "Five were killed and 80 were wounded", unless the first already tells about somebody else.
        counted = keys[at + 1][0].isdigit() or keys[at + 1] in NUMBERS
        return key[1:] in arabic.BEFALLS and counted and RELATIVE.isdisjoint(keys[since:at])

    def clause(self, first: int, last: int, before: int) -> Clause:
        words = self.words
        begin = words.starts[first]
        if first < last:
            key = words.keys[first]
            if key in arabic.JOINTS or key in {"وان", "وبان"}:
                begin = words.starts[first + 1]
            elif key in AND_THAT:
                begin += 1 + key.startswith("وب")
        return ((begin, words.ends[last]),)


class _English:
    def __init__(self, words: Words, stop: int) -> None:
        self.words = words
        self.stop = stop

    def candidates(self, first: int, stop: int) -> list[int]:
        """Where a clause may open at all."""
        keys = self.words.keys
        return [at for at in range(first, stop) if keys[at] in _OPENERS or keys[at - 1] == ";"]

    def opens(self, at: int, since: int) -> bool:
        keys = self.words.keys
        if keys[at - 1] == ";":
            return True
        if keys[at : at + 2] == ["and", "that"]:
            return True
        if self._shares_its_subject(at, since):
            return True
        if keys[at - 1] not in _COMMAS:
            return False
        joins = keys[at] in english.JOINTS or (keys[at] == "and" and keys[at + 1] in english.SUBJECTS)
        return joins and self._verb(since, at) is not None and self._verb(at + 2, self.stop) is not None

    def clause(self, first: int, last: int, before: int) -> Clause:
        words = self.words
        begin = first
        while begin < last and (words.keys[begin] in {"and", "that"} or words.keys[begin] in english.JOINTS):
            begin += 1
        rest = words.starts[begin], words.ends[last]
        subject = self._subject(before, first) if self._shares_its_subject(first, before) else None
        return (subject, rest) if subject else (rest,)

    def _shares_its_subject(self, at: int, since: int) -> bool:
        """ "The army left the town and shelled the bridge": a second verb of the same form, with its object."""
        keys = self.words.keys
        if keys[at] not in {"and", "but"} or at + 2 >= self.stop or not self._is_verb(at + 1):
            return False
        verb = self._verb(since, at)
        if verb is None or at - verb < _SHORTEST or self._subject(since, at) is None:
            return False
        if keys[verb] in english.FINITE and keys[at + 1] not in english.FINITE:
            return False  # "was arrested and charged": one auxiliary for both
        follows = keys[at + 2]
        has_object = follows in english.AFTER_A_VERB or follows.isdigit() or self._is_capital(at + 2)
        return has_object and english.OPENS_A_SUBCLAUSE.isdisjoint(keys[since:at])

    def _subject(self, since: int, at: int) -> tuple[int, int] | None:
        """The run of the clause's words in front of its verb, when they are short and plain."""
        verb = self._verb(since, at)
        if verb is None or not 0 < verb - since <= _LONGEST_SUBJECT:
            return None
        keys = self.words.keys[since:verb]
        if not _MARKS.isdisjoint(keys) or keys[0] in english.OPENS_NO_SUBJECT:
            return None
        return self.words.starts[since], self.words.ends[verb - 1]

    def _verb(self, first: int, stop: int) -> int | None:
        """Index of the first finite verb among the words."""
        return next((n for n in range(first, min(stop, self.stop)) if self._is_verb(n)), None)

    def _is_verb(self, at: int) -> bool:
        key = self.words.keys[at]
        if key in english.FINITE or key in english.PAST:
            return True
        return (
            len(key) > 4 and key.endswith("ed") and not self._is_capital(at) and key not in english.NO_VERBS
        )

    def _is_capital(self, at: int) -> bool:
        return self.words.text[self.words.starts[at]].isupper()
