"""English clauses: a joint with a clause of its own behind it, or a second verb of the same subject."""

from workbench.language.clauses.model import COMMAS, MARKS, SHORTEST, Clause
from workbench.language.english import clauses as lists
from workbench.language.words import Words

_LONGEST_SUBJECT = 8
_LONGEST_NEW_SUBJECT = 5
"""Words of a subject that no article or pronoun opens."""
_OPENERS = lists.JOINTS | {"and"}
_ALONE = lists.FINITE | lists.PAST_ALONE
"""Verbs that are no participle."""
_STRONG = lists.PAST | lists.PAST_ALONE


class EnglishClauses:
    """The places in a sentence where a clause opens. `stop`: the index behind its last word."""

    def __init__(self, words: Words, stop: int) -> None:
        self.words = words
        self.stop = stop

    def candidates(self, first: int, stop: int) -> list[int]:
        """Where a clause may open at all."""
        keys = self.words.keys
        return [at for at in range(first, stop) if keys[at] in _OPENERS or keys[at - 1] == ";"]

    def opens(self, at: int, since: int) -> bool:
        """Whether a clause begins with a word, the one before having begun at `since`."""
        keys = self.words.keys
        if keys[at - 1] == ";":
            return True
        if keys[at : at + 2] == ["and", "that"]:
            return True
        if keys[at : at + 2] == ["so", "that"]:
            return False
        if self._shares_its_subject(at, since):
            return True
        first = self._behind_the_joint(at)
        if self._verb(since, at) is None or first >= self.stop:
            return False
        if keys[at - 1] not in COMMAS:
            return keys[at] == "and" and self._is_count_that_befalls(first, since, at)
        if keys[at] in lists.JOINTS or keys[first] in lists.SUBJECTS:
            verb = self._verb(first + 1, self.stop)
            return verb is not None and lists.OPENS_A_SUBCLAUSE.isdisjoint(keys[first:verb])
        return self._is_subject_with_verb(first)

    def clause(self, first: int, last: int, before: int) -> Clause:
        """The runs of the clause of words `first` to `last`; the one before it begins at `before`."""
        words = self.words
        begin = first
        while begin < last and (words.keys[begin] == "that" or words.keys[begin] in _OPENERS):
            begin += 1
        rest = words.starts[begin], words.ends[last]
        subject = self._subject(before, first) if self._shares_its_subject(first, before) else None
        return (subject, rest) if subject else (rest,)

    def _behind_the_joint(self, at: int) -> int:
        keys = self.words.keys
        while at < self.stop and keys[at] in _OPENERS:
            at += 1
        return at

    def _is_subject_with_verb(self, first: int) -> bool:
        """ "Rescuers pulled the bodies …", "trains in the north were halted": a short phrase and a certain verb. A
        list's last item has none."""
        keys = self.words.keys
        for at in range(first + 1, min(first + 1 + _LONGEST_NEW_SUBJECT, self.stop - 1)):
            if keys[at] in MARKS or keys[at] in lists.OPENS_A_SUBCLAUSE or keys[at] in _OPENERS:
                return False
            if self._is_certain_verb(at):
                return True
        return False

    def _is_certain_verb(self, at: int) -> bool:
        """A verb that can be no participle behind its noun: "doctors trained in the capital" has none."""
        keys = self.words.keys
        if keys[at] in _ALONE:
            return True
        has_object = keys[at + 1] in lists.OBJECTS or keys[at + 1].isdigit()
        return has_object and self._is_verb(at)

    def _is_count_that_befalls(self, first: int, since: int, at: int) -> bool:
        """ "Four were killed and nine were wounded": a number, its noun at most, and what became of them. "He said
        four soldiers and nine civilians were killed" is one clause."""
        keys = self.words.keys
        if not (keys[first].isdigit() or keys[first] in lists.NUMBERS):
            return False
        verb = next(
            (n for n in (first + 1, first + 2) if n + 1 < self.stop and self._is_certain_verb(n)), None
        )
        behind = keys[first + 2 : first + 3]
        bare = bool(behind) and behind[0] in lists.BEFALLS
        return (verb is not None or bare) and any(
            keys[n] in lists.FINITE or keys[n] in lists.BEFALLS for n in range(since, at)
        )

    def _shares_its_subject(self, at: int, since: int) -> bool:
        """ "The army left the town and shelled the bridge": a second verb of the same form, with its object."""
        keys = self.words.keys
        if keys[at] not in {"and", "but", "then"}:
            return False
        first = self._behind_the_joint(at)
        if first < self.stop and keys[first] in lists.ADVERBS:
            first += 1
        if first + 1 >= self.stop or not self._is_verb(first):
            return False
        verb = self._verb(since, at)
        if verb is None or at - verb < SHORTEST or self._subject(since, at) is None:
            return False
        if keys[verb] in lists.FINITE and keys[first] not in _ALONE:
            return False  # "was arrested and charged": one auxiliary for both
        follows = keys[first + 1]
        has_object = (
            follows in lists.AFTER_A_VERB
            or follows.isdigit()
            or self._is_capital(first + 1)
            or (keys[first] in _STRONG and follows not in MARKS and follows not in _OPENERS)
        )
        return has_object and lists.OPENS_A_SUBCLAUSE.isdisjoint(keys[since:at])

    def _subject(self, since: int, at: int) -> tuple[int, int] | None:
        """The run of the clause's words in front of its verb, when they are short and plain."""
        verb = self._verb(since, at)
        if verb is None:
            return None
        since = self._behind_the_joint(since)
        if not 0 < verb - since <= _LONGEST_SUBJECT:
            return None
        keys = self.words.keys[since:verb]
        if not MARKS.isdisjoint(keys) or keys[0] in lists.OPENS_NO_SUBJECT:
            return None
        return self.words.starts[since], self.words.ends[verb - 1]

    def _verb(self, first: int, stop: int) -> int | None:
        """Index of the first finite verb among the words."""
        return next((n for n in range(first, min(stop, self.stop)) if self._is_verb(n)), None)

    def _is_verb(self, at: int) -> bool:
        key = self.words.keys[at]
        if key in lists.FINITE or key in _STRONG:
            return True
        return len(key) > 4 and key.endswith("ed") and not self._is_capital(at) and key not in lists.NO_VERBS

    def _is_capital(self, at: int) -> bool:
        return self.words.text[self.words.starts[at]].isupper()
