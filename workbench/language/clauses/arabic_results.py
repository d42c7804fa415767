"""What an event led to, told behind it without a joint: «، مخلفة ستة قتلى», «، مما أدى إلى مقتل ستة».

Each is a claim of its own, with the subject of the event in front of it, or else the event itself.
"""

from collections.abc import Sequence

from workbench.language.arabic import clauses as lists
from workbench.language.arabic.scope import AMONG
from workbench.language.clauses.arabic_verbs import PREPOSITIONS, ArabicVerbs
from workbench.language.clauses.model import COMMAS, MARKS, Clause

_BY = "ب"
_LOST = lists.HARM | lists.LOSSES


class ArabicResults(ArabicVerbs):
    """A sentence asked where it tells what something led to."""

    def _opens_a_result(self, at: int, since: int) -> bool:
        keys = self.words.keys
        key = keys[at]
        if key[0] == "و" and self._harm_before(at, since) is not None:
            return True
        if key in lists.LEAVING_BEHIND and self._tells_of_a_loss(at + 1):
            return True
        if keys[at - 1] not in COMMAS:
            return False
        if key in lists.LEAVING_BEHIND or key in lists.ACHIEVING:
            # "Remained, …, closed": what is said of the subject.
            waits = not lists.WAITING_FOR_A_VERB.isdisjoint(keys[since:at])
            return at + 2 < self.stop and keys[at + 1] not in MARKS and not waits
        if key in lists.TO_REACH:
            return any(self._is_number(n) for n in range(at + 1, self.stop))
        return self._is_which(at)

    def _is_which(self, at: int) -> bool:
        """Whether "which" stands here for all that is in front of it, and its verb behind."""
        keys = self.words.keys
        if keys[at] in lists.WHICH:
            return self._is_verb(at + 1) or self._key(at + 1) in lists.KNOWN
        if keys[at] in lists.WHAT:
            return self._key(at + 1) in lists.LED_TO
        opening = keys[at : at + 2]
        if opening == lists.A_THING_WHICH:
            return self._is_verb(at + 2) or self._key(at + 2) in lists.KNOWN
        return opening == lists.AND_THAT_IS_WHAT and self._key(at + 2) in lists.LED_TO

    def _tells_of_a_loss(self, at: int) -> bool:
        """Whether a number, a loss or lives stand here, or behind a preposition."""
        key = self._key(at)
        if self._is_number(at) or not _LOST.isdisjoint((key, key.removeprefix(_BY))):
            return True
        return key in PREPOSITIONS and self._key(at + 1) in _LOST

    def _harm_before(self, at: int, since: int) -> int | None:
        """ "Led to the death of two and the injury of nine": where the first stands, the second being at `at`. What
        is counted "among them" may belong to both."""
        keys = self.words.keys
        if keys[at][1:] not in lists.HARM or not AMONG.isdisjoint(keys[at : self.stop]):
            return None
        if not self._is_number(at + 1) and self._key(at + 1) not in lists.OTHERS:
            return None
        return next((n for n in range(since + 1, at) if keys[n].removeprefix(_BY) in lists.HARM), None)

    def _result(self, at: int, last: int, before: Sequence[int]) -> Clause:
        """The runs of a result of words `at` to `last`, the clauses in front of it having begun at `before`."""
        words, keys = self.words, self.words.keys
        since = before[-1]
        harm = self._harm_before(at, since)
        if harm is not None:
            return (*self._led_to(harm, before), (self._behind_the_joint(at), words.ends[last]))
        rest = words.starts[at], words.ends[last]
        subject = None
        if not self._is_which(at) and self._opens_with_a_verb(since):
            subject = self._noun_behind(since, at, feminine=keys[at].endswith("ه"))
        if subject:
            return (subject, rest)
        event = at - (keys[at - 1] in COMMAS)
        return ((words.starts[since], words.ends[event - 1]), rest)

    def _led_to(self, harm: int, before: Sequence[int]) -> Clause:
        """The runs in front of the noun of harm at `harm`, with the event where this clause is its result."""
        words, since = self.words, before[-1]
        joined = words.keys[harm].startswith(_BY)
        end = words.starts[harm] + 1 if joined else words.ends[harm - 1]
        if len(before) > 1 and self._opens_a_result(since, before[-2]):
            *event, (start, _) = self._result(since, harm, before[:-1])
            return (*event, (start, end))
        return ((words.starts[since], end),)
