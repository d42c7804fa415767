"""English clauses: a joint with a clause of its own behind it, or a second verb of the same subject."""

from collections.abc import Sequence
from itertools import pairwise

from workbench.language.clauses.english_results import EnglishResults
from workbench.language.clauses.english_verbs import ALONE, OPENERS
from workbench.language.clauses.model import COMMAS, MARKS, SHORTEST, Clause
from workbench.language.english import clauses as lists

_LONGEST_NEW_SUBJECT = 5
"""Words of a subject that no article or pronoun opens."""

_NAMING_OR_FINITE = lists.NAMING | lists.FINITE
_OPENERS_AND_COMMAS = OPENERS | COMMAS
_WAITS = lists.OPENS_A_SUBCLAUSE | {"what", "how", "though", "although"}


class EnglishClauses(EnglishResults):
    """The places in a sentence where a clause opens."""

    def candidates(self, first: int, stop: int) -> list[int]:
        """Where a clause may open at all."""
        keys = self.words.keys[first - 1 : max(stop, 0)]
        if _OPENERS_AND_COMMAS.isdisjoint(keys):
            return []
        return [
            at for at, (before, key) in enumerate(pairwise(keys), first) if key in OPENERS or before in COMMAS
        ]

    def tells_something(self, first: int) -> bool:
        """Whether the words from here on have a finite verb."""
        return self._verb(first, self.stop) is not None

    def shortest_in_front(self, at: int) -> int:
        """Words that must stand in front of a clause: in a row of acts two do, "searched houses"."""
        return SHORTEST - (self.words.keys[at] == "and" and self.words.keys[at - SHORTEST] in COMMAS)

    def opens(self, at: int, before: Sequence[int]) -> bool:
        """Whether a clause begins with a word, those in front of it having begun at `before`."""
        keys = self.words.keys
        if keys[at - 1] == ";":
            return True
        if keys[at : at + 2] == ["and", "that"]:
            return True
        if keys[at : at + 2] == ["so", "that"]:
            return False
        if self._opens_a_result(at, before) or self._shares_its_subject(at, before):
            return True
        first = self._behind_the_joint(at)
        if first >= self.stop:
            return False
        if self._verb(before[0], at) is None and not self._is_contrast(at, first):
            return False
        if keys[at] not in OPENERS:
            return self._has_its_own_subject(at, before[-1])
        if keys[at - 1] not in COMMAS:
            return keys[at] == "and" and (
                self._is_count_that_befalls(first, before[-1], at) or self._ends_a_row(first, before)
            )
        if keys[at] in lists.JOINTS or keys[first] in lists.SUBJECTS:
            verb = self._verb(first + 1, self.stop)
            return verb is not None and lists.OPENS_A_SUBCLAUSE.isdisjoint(keys[first:verb])
        return self._is_subject_with_verb(first) or self._is_many_with_verb(first, before[-1])

    def clause(self, first: int, last: int, before: Sequence[int]) -> Clause:
        """The runs of the clause of words `first` to `last`; those in front of it begin at `before`."""
        words = self.words
        if self._opens_a_result(first, before):
            return self._result(first, last, before)
        begin = first
        while begin < last and (
            words.keys[begin] in OPENERS
            or (words.keys[begin] == "that" and begin > first)  # that night is no "that"
        ):
            begin += 1
        rest = words.starts[begin], words.ends[last]
        if not self._shares_its_subject(first, before):
            return (rest,)
        subject = self._subject(before, first, helped=self._shares_its_helper(first, before[-1]))
        return (subject, rest) if subject else (rest,)

    def _is_contrast(self, at: int, first: int) -> bool:
        """ "The vaccine cuts deaths, but it does not …": a verb in the present stands in front of it."""
        keys = self.words.keys
        return (
            keys[at - 1] in COMMAS and keys[first] in lists.PRONOUNS and self._key(first + 1) in lists.FINITE
        )

    def _is_subject_with_verb(self, first: int) -> bool:
        """ "Rescuers pulled the bodies …", "trains in the north were halted": a short phrase and a certain verb. A
        list's last item has none."""
        keys = self.words.keys
        for at in range(first + 1, min(first + 1 + _LONGEST_NEW_SUBJECT, self.stop - 1)):
            if keys[at] in MARKS or keys[at] in lists.OPENS_A_SUBCLAUSE or keys[at] in OPENERS:
                return False
            if self._is_certain_verb(at):
                return True
        return False

    def _is_many_with_verb(self, first: int, since: int) -> bool:
        """ "The army left, and rebels moved in": behind a first comma no list ends here."""
        keys = self.words.keys
        many = keys[first].endswith("s") and keys[first] not in lists.OPENS_NO_SUBJECT
        return (
            (many or keys[first] in lists.MANY)
            and first + 2 < self.stop
            and self._is_verb(first + 1)
            and COMMAS.isdisjoint(keys[since : first - 2])
            and self._verb(first + 2, self.stop) is None
        )

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

    def _has_its_own_subject(self, at: int, since: int) -> bool:
        """ "The boat sank, the crew were rescued": a clause behind a bare comma; no apposition with a clause in it
        ("the year the war began")."""
        keys = self.words.keys
        if keys[at - 1] not in COMMAS or keys[since] in lists.OPENS_NO_SUBJECT or keys[at] in {"a", "an"}:
            return False
        if not _WAITS.isdisjoint(keys[since:at]) or self._verb(since, at) is None:
            return False
        plural = keys[at].endswith("s") and keys[at] not in lists.OPENS_NO_SUBJECT
        if not (keys[at] in lists.SUBJECTS or plural or keys[at] in lists.MANY):
            return False
        verb = next(
            (n for n in range(at + 1, min(at + 1 + _LONGEST_NEW_SUBJECT, self.stop)) if self._is_verb(n)), at
        )
        return lists.SUBJECTS.isdisjoint(keys[at + 1 : verb]) and self._is_subject_with_verb(at)

    def _ends_a_row(self, first: int, before: Sequence[int]) -> bool:
        """ "The army …, the navy … and the air force bombed …": the last of clauses in a row."""
        return (
            len(before) > 1
            and self.words.keys[first] in lists.SUBJECTS
            and self.words.keys[before[-1]] not in OPENERS
            and self._has_its_own_subject(before[-1], before[-2])
            and self._is_subject_with_verb(first)
        )

    def _shares_its_subject(self, at: int, before: Sequence[int]) -> bool:
        """ "The army left the town and shelled the bridge", "stormed the camp, arrested ten": a second verb of the
        same form, with its object."""
        keys = self.words.keys
        joined = keys[at] in {"and", "but", "then"}
        if not joined and (keys[at - 1] not in COMMAS or keys[at] in _NAMING_OR_FINITE):
            return False
        first = self._behind_the_joint(at)
        if joined and self._key(first) in lists.ADVERBS:
            first += 1
        if first + 1 >= self.stop or not self._is_verb(first):
            return False
        since = next((one for one in reversed(before) if not self._is_a_result(one)), before[-1])
        verb = self._verb(since, at)
        if verb is None or self._subject(before, at) is None:
            return False
        if at - verb < self.shortest_in_front(at) and keys[at] != "but":
            return False  # "surrounded and searched the village": one object for both
        own = keys[first] in ALONE or keys[first] in lists.NEVER_PASSIVE or keys[verb + 1] == "born"
        helped = keys[verb] in lists.FINITE and not own
        if helped and not self._shares_its_helper(at, since):
            return False  # "was arrested and charged": one auxiliary for both
        has_more = self._has_an_object(first, joined=joined) or (
            keys[first] in lists.FINITE if joined else self._is_in_a_row(first)
        )
        return has_more and _WAITS.isdisjoint(keys[since:at])

    def _is_in_a_row(self, verb: int) -> bool:
        """ "Surrounded the village, searched houses and arrested thirty": a third verb follows."""
        keys = self.words.keys
        following = self._verb(verb + 1, self.stop)
        return (
            following is not None
            and keys[following - 1] == "and"
            and following - verb >= SHORTEST
            and keys[verb + 1] not in lists.OPENS_NO_SUBJECT
            and keys[verb + 1] not in MARKS
        )

    def _has_an_object(self, verb: int, *, joined: bool) -> bool:
        follows = self.words.keys[verb + 1]
        if follows.isdigit() or follows in lists.OBJECTS:
            return True
        if not joined:
            return False  # "The man, arrested in May": only with an object no participle of the noun in front
        if follows in lists.AFTER_A_VERB or self._is_capital(verb + 1):
            return True
        return (
            follows not in MARKS and follows not in OPENERS and self.words.keys[verb] not in lists.ADJECTIVES
        )

    def _shares_its_helper(self, at: int, since: int) -> bool:
        """ "The match was stopped, then resumed": two events under one helping verb."""
        keys = self.words.keys
        verb = self._verb(since, at)
        return (
            keys[at] == "then"
            and verb is not None
            and keys[verb] in lists.FINITE
            and self._key(at + 1) not in ALONE
            and self._is_verb(at + 1)
        )
