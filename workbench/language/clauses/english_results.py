"""What an event led to, told behind it without a joint: ", killing six people", ", which left dozens wounded".

Each is a claim of its own, with the subject of the event in front of it, or else the event itself.
"""

from collections.abc import Sequence

from workbench.language.clauses.english_verbs import OPENERS, EnglishVerbs
from workbench.language.clauses.model import COMMAS, MARKS, Clause
from workbench.language.english import clauses as lists

_NEAR = 4
"""Words behind "claiming" among which the lives stand."""


class EnglishResults(EnglishVerbs):
    """A sentence asked where it tells what something led to."""

    def _opens_a_result(self, at: int, before: Sequence[int]) -> bool:
        keys = self.words.keys
        if keys[at] == "and":
            return self._is_a_result(before[-1]) and self._tells_a_result(at + 1)
        if keys[at - 1] not in COMMAS or self._verb(before[0], at) is None:
            return False
        if keys[at] == "which":
            return self._key(at + 1) in lists.LED_TO and self._key(at + 2) not in MARKS
        harms = keys[at] in lists.HARMING
        return self._tells_a_result(at) and (harms or not self._lists_acts(before[-1], at))

    def _is_a_result(self, at: int) -> bool:
        """Whether the clause that begins here is itself a result."""
        return self.words.keys[at + (self.words.keys[at] == "and")] in lists.RESULTS

    def _tells_a_result(self, at: int) -> bool:
        follows = self._key(at + 1)
        if self._key(at) in lists.OF_LIVES:
            return not lists.LIVES.isdisjoint(self.words.keys[at + 1 : at + 1 + _NEAR])
        return (
            self._key(at) in lists.RESULTS
            and bool(follows)
            and follows not in MARKS
            and follows not in OPENERS
            and follows not in lists.NOT_BEHIND_A_RESULT
        )

    def _lists_acts(self, since: int, at: int) -> bool:
        """ "The plan covers digging wells, cutting …": an act in front that a verb or preposition governs."""
        keys = self.words.keys
        return any(
            keys[n].endswith("ing") and (keys[n - 1] in lists.BEFORE_AN_ACT or self._is_verb(n - 1))
            for n in range(since + 1, at)
        )

    def _result(self, first: int, last: int, before: Sequence[int]) -> Clause:
        """The runs of a result of words `first` to `last`, the clauses in front of it having begun at `before`."""
        words, keys = self.words, self.words.keys
        rest = words.starts[first + (keys[first] == "and")], words.ends[last]
        subject = None if keys[first] == "which" else self._subject(before, first)
        event = self._behind_the_joint(before[-1])
        event += keys[event] == "that"
        return (subject or (words.starts[event], words.ends[first - 2]), rest)
