"""Arabic clauses: a verb joined by و, ف or ثم begins one; a verbal noun joined the same way lists one thing more."""

from collections.abc import Sequence
from itertools import pairwise

from workbench.language.arabic import clauses as lists
from workbench.language.arabic.reporting import AND_THAT, RELATIVE
from workbench.language.arabic.verbal_nouns import VERBAL_NOUN_KEYS
from workbench.language.attribution.arabic_nouns import is_plain_verbal_noun, is_verbal_noun
from workbench.language.clauses.arabic_results import ArabicResults
from workbench.language.clauses.arabic_verbs import PREPOSITIONS
from workbench.language.clauses.model import COMMAS, MARKS, SHORTEST, Clause

_ONE_WORD_JOINTS = lists.JOINTS | lists.AND_THAT_ALONE
_OPENS_A_CLAUSE = lists.BUT_HE | frozenset(lists.LEAVING_BEHIND) | {lists.THEN}


class ArabicClauses(ArabicResults):
    """The places in a sentence where a clause opens."""

    def candidates(self, first: int, stop: int) -> list[int]:
        """Where a clause may open at all."""
        pairs = enumerate(pairwise(self.words.keys[first - 1 : max(stop, 0)]), first)
        return [
            at for at, (before, key) in pairs if key[0] == "و" or before in COMMAS or key in _OPENS_A_CLAUSE
        ]

    def tells_something(self, first: int) -> bool:
        """Whether the words from here on are a statement of their own."""
        return self._opens_with_a_verb(first) and self.words.keys[first] not in lists.BEFORE_A_MAIN_CLAUSE

    def shortest_in_front(self, at: int) -> int:
        """Words that must stand in front of a clause: two are a sentence where what opens can join no words."""
        key = self.words.keys[at]
        return SHORTEST - (key in AND_THAT or key in lists.BUT_HE)

    def opens(self, at: int, before: Sequence[int]) -> bool:
        """Whether a clause begins with a word, those in front of it having begun at `before`."""
        keys, since = self.words.keys, before[-1]
        key = keys[at]
        if key in AND_THAT:
            return keys[at - 1] not in lists.BEFORE_AND_THAT and keys[at + 1] not in lists.NOT_BEHIND.get(
                key, ()
            )
        if key == lists.THEN:
            since = self._main(before)
            return self._joins_a_verb(at + 1, 0, since) and self._opens_with_a_verb(since)
        if self._opens_a_result(at, since):
            return True
        if keys[at - 1] in COMMAS:
            if keys[at : at + 2] == lists.WHEREAS:
                return not self._has_no_subject(at + 2)
            if key in lists.JOINTS:
                return keys[at + 1] not in lists.NOT_BEHIND.get(key, ())
            if key in lists.BUT_WITH_THAT:
                return keys[at + 1] in lists.THAT
            joined = key[0] == "و" or (key[0] == "ف" and self._opens_with_a_verb(since))
            return self._joins_a_verb(at, 1, since) if joined else self._goes_on(at, since)
        if key in lists.BUT_HE:
            told = self._key(at + 1) in lists.KNOWN or self._joins_a_verb(at + 1, 0, since)
            return told and self._opens_with_a_verb(since) and RELATIVE.isdisjoint(keys[since:at])
        if key[0] == "و" and self._is_plural_past(key[1:]):
            return self._joins_a_verb(at, 1, since) and self._may_open_with_a_verb(since)
        if key[0] == "و" and self._is_a_second_act(at, since):
            return self._joins_a_verb(at, 1, since)
        # "Five were killed and 80 were wounded", unless the first already tells about somebody else.
        return key[1:] in lists.BEFALLS and self._is_number(at + 1) and RELATIVE.isdisjoint(keys[since:at])

    def clause(self, first: int, last: int, before: Sequence[int]) -> Clause:
        """The runs of the clause of words `first` to `last`; those in front of it begin at `before`."""
        words = self.words
        if self._opens_a_result(first, before[-1]):
            return self._result(first, last, before)
        verb, begin = first, words.starts[first]
        if first < last:
            key = words.keys[first]
            if key in lists.BUT_HE and (subject := self._subject(before, first, first + 1)):
                return (subject, (words.starts[first + 1], words.ends[last]))
            if key in _ONE_WORD_JOINTS:
                return ((words.starts[first + 1], words.ends[last]),)
            if words.keys[first : first + 2] == lists.WHEREAS:
                return ((words.starts[min(first + 2, last)], words.ends[last]),)
            if key in lists.BUT_WITH_THAT:
                behind = first + 1 + (words.keys[first + 1] == lists.THAT_ALONE and first + 1 < last)
                return ((words.starts[behind], words.ends[last]),)
            if key in AND_THAT:
                return ((begin + 1 + key.startswith("وب"), words.ends[last]),)
            if key == lists.THEN:
                verb, begin = first + 1, words.starts[first + 1]
            elif key[0] in "وف":
                begin = self._behind_the_joint(first)
        rest = begin, words.ends[last]
        subject = self._subject(before, first, verb)
        return (subject, rest) if subject else (rest,)

    def _joins_a_verb(self, at: int, joined: int, since: int) -> bool:
        """Whether a verb goes on with the sentence itself, and not with a clause inside it: "that he come, and
        see", "who came, and saw"."""
        if not (self._is_verb(at, joined) or self._is_verb_behind_no_act(at, joined, since)):
            return False
        if self.words.keys[since] in lists.BEFORE_A_MAIN_CLAUSE:
            return False
        inside = self.words.keys[since + (self.words.keys[since] in lists.WHICH) : at]
        if self.words.keys[at][joined] in "يت" and not lists.THAT.isdisjoint(inside):
            return False
        if RELATIVE.isdisjoint(inside):
            return True
        return self._opens_with_a_verb(since) and (self._is_definite(at + 1) or self._is_number(at + 1))

    def _main(self, before: Sequence[int]) -> int:
        """Where the last clause begins that is no result of the one in front of it."""
        at = len(before) - 1
        while at and self._opens_a_result(before[at], before[at - 1]):
            at -= 1
        return before[at]

    def _is_verb_behind_no_act(self, at: int, joined: int, since: int) -> bool:
        """ "The lira fell, and the bank raised …": what reads like "raising" goes on with no act in front of it."""
        words = self.words
        if words.keys[at][joined:] not in lists.ALSO_NOUNS or not self._key(at + 1).startswith("ال"):
            return False
        if at + 2 >= self.stop or self._key(at + 2) in MARKS or not self._opens_with_a_verb(since):
            return False
        return not any(self._is_an_act(n) for n in range(since + 1, at))

    def _is_an_act(self, at: int) -> bool:
        key = self.words.keys[at]
        written = self.words.text[self.words.starts[at] : self.words.ends[at]]
        bare = key.removeprefix("و").removeprefix("ال")
        return any(
            act in lists.ALSO_NOUNS or is_plain_verbal_noun(act) or is_verbal_noun(act, written)
            for act in {bare, bare[1:] if bare[:1] in {"ب", "ل"} else bare}
        )

    def _is_a_second_act(self, at: int, since: int) -> bool:
        """ "The court rejected the appeal and ordered him": a past of the same gender as the verb in front."""
        keys = self.words.keys
        second, feminine = keys[at][1:], keys[at].endswith("ت")
        if not (
            second in lists.PASTS
            or (feminine and self._looks_like_a_past(second))
            or (second in lists.WITH_ANOTHER_NOUN and self._is_definite(at + 1))
        ):
            return False
        plain_alef = second[0] == "ا" and self.words.text[self._behind_the_joint(at)] != "أ"
        if keys[at] in lists.KNOWN or (plain_alef and not self._looks_like_a_past(second)):
            return False  # وصلت، وادي
        first = keys[since].removeprefix("و")
        return (
            at - since >= SHORTEST
            and first.endswith("ت") == feminine
            and (first in lists.PASTS or self._looks_like_a_past(first))
            and lists.THAT.isdisjoint(keys[since:at])
            and self._key(at + 1) not in MARKS
        )

    def _goes_on(self, at: int, since: int) -> bool:
        """ "They closed the crossing, searched the depots": another past verb behind a comma, no "in which"."""
        keys = self.words.keys
        opening, inside = keys[since].removeprefix("و"), keys[since:at]
        return (
            (
                keys[at] in lists.PASTS
                or (self._looks_like_a_past(keys[at]) and not self._begins_with_the_article(at))
            )
            and keys[at + 1] not in MARKS
            and keys[at + 1] not in lists.OF_WHICH
            and (self._is_verb(since) or (keys[since][0] == "و" and self._is_verb(since, joined=1)))
            and opening not in lists.WAITING_FOR_A_VERB
            and keys[since] not in lists.BEFORE_A_MAIN_CLAUSE
            and RELATIVE.isdisjoint(inside)
            and lists.THAT.isdisjoint(inside)
        )

    # --- the subject it shares -------------------------------------------------------------------------------

    def _subject(self, before: Sequence[int], stop: int, verb: int) -> tuple[int, int] | None:
        """The run of the subject of the last clause in front that has one, when the verb has none of its own and
        agrees with it: "the fire broke out in …, and spread to …"."""
        keys = self.words.keys
        key = keys[verb]
        goes_on = keys[verb - 1] in COMMAS and key[0] not in "وف"
        plural = self._is_plural_past(key) or self._is_plural_past(key[1:])
        if verb + 1 >= self.stop or not (
            goes_on or plural or keys[verb + 1] in lists.WHEN or self._has_no_subject(verb)
        ):
            return None
        opens = self._may_open_with_a_verb if plural else self._opens_with_a_verb
        for since, behind in zip(reversed(before), (*reversed(before[:-1]), before[0]), strict=True):
            if since != behind and self._opens_a_result(since, behind):
                continue
            if not opens(since):
                return None
            if not self._has_no_subject(since):
                return self._noun_behind(since, stop, feminine=None if plural else key.endswith("ت"))
        return None

    def _has_no_subject(self, verb: int) -> bool:
        keys, following = self.words.keys, self._key(verb + 1)
        act = following.removeprefix("ب")
        return (
            following in PREPOSITIONS
            or following in MARKS
            or self._is_plural_past(keys[verb])
            or (act != following and act in VERBAL_NOUN_KEYS)
            or self._is_an_indefinite_object(verb + 1)
        )
