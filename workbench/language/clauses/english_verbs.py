"""Where an English word is a finite verb, and whose."""

from bisect import bisect_left
from collections.abc import Sequence

from workbench.language.clauses.model import MARKS
from workbench.language.english import clauses as lists
from workbench.language.words import Words

OPENERS = lists.JOINTS | {"and"}
ALONE = lists.FINITE | lists.PAST_ALONE
"""Verbs that are no participle."""
STRONG = lists.PAST | lists.PAST_ALONE
_SURE = lists.FINITE | STRONG
_LONGEST_SUBJECT = 8


class EnglishVerbs:
    """A sentence asked for its verbs and their subjects. `stop`: the index behind the last word looked at."""

    def __init__(self, words: Words, stop: int) -> None:
        self.words = words
        self.stop = stop
        self._verbs: list[int] | None = None

    def _verb(self, first: int, stop: int) -> int | None:
        """Index of the first finite verb among the words."""
        if self._verbs is None:
            keys = self.words.keys[: self.stop]
            self._verbs = [
                n for n, key in enumerate(keys) if key in _SURE or (key[-2:] == "ed" and self._is_verb(n))
            ]
        place = bisect_left(self._verbs, first)
        return self._verbs[place] if place < len(self._verbs) and self._verbs[place] < stop else None

    def _is_verb(self, at: int) -> bool:
        key = self.words.keys[at]
        if key in _SURE:
            return True
        if not key.endswith("ed") or len(key) <= 4 or self._is_capital(at) or key in lists.NO_VERBS:
            return False
        return at == 0 or self.words.keys[at - 1] not in lists.BEFORE_A_NOUN

    def _is_capital(self, at: int) -> bool:
        return self.words.text[self.words.starts[at]].isupper()

    def _is_certain_verb(self, at: int) -> bool:
        """A verb that can be no participle behind its noun: "doctors trained in the capital" has none."""
        keys = self.words.keys
        if keys[at] in ALONE:
            return True
        has_object = keys[at + 1] in lists.OBJECTS or keys[at + 1].isdigit()
        return has_object and self._is_verb(at)

    def _subject(self, before: Sequence[int], at: int, *, helped: bool = False) -> tuple[int, int] | None:
        """The run of the words in front of the verb, when they are short and plain: in the last of the clauses that
        begin at `before`, or the one it shares its subject with. `helped`: with the helping verb."""
        keys = self.words.keys
        for since, stop in zip(reversed(before), (at, *reversed(before)), strict=False):
            begin = self._behind_the_joint(since)
            if self._key(begin) in lists.RESULTS or (begin < stop and self._is_verb(begin)):
                continue  # it has the subject of the one before
            verb = self._verb(begin, stop)
            if verb is None or not 0 < verb - begin <= _LONGEST_SUBJECT:
                return None
            if not MARKS.isdisjoint(keys[begin:verb]) or keys[begin] in lists.OPENS_NO_SUBJECT:
                return None
            return self.words.starts[begin], self.words.ends[verb if helped else verb - 1]
        return None

    def _behind_the_joint(self, at: int) -> int:
        """Index of the word behind "and", "but then"."""
        keys = self.words.keys
        while at < self.stop and keys[at] in OPENERS:
            at += 1
        return at

    def _key(self, at: int) -> str:
        return self.words.keys[at] if at < self.stop else ""
