"""Arabic clauses: a verb joined by و, ف or ثم begins one; a verbal noun joined the same way lists one thing more."""

from unicodedata import combining

from workbench.language.arabic import clauses as lists
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.arabic.predicates import BESIDE, TOWARDS
from workbench.language.arabic.reporting import AND_THAT, RELATIVE
from workbench.language.arabic.speakers import NUMBERS
from workbench.language.clauses.model import COMMAS, MARKS, Clause
from workbench.language.words import Words

_DAMMA = "\u064f"
_PREPOSITIONS = BESIDE | TOWARDS
_NO_SUBJECT = _PREPOSITIONS | lists.WHEN
_ONE_WORD_JOINTS = lists.JOINTS | lists.AND_THAT_ALONE


class ArabicClauses:
    """The places in a sentence where a clause opens. `stop`: the index behind its last word."""

    def __init__(self, words: Words, stop: int) -> None:
        self.words = words
        self.stop = stop

    def candidates(self, first: int, stop: int) -> list[int]:
        """Where a clause may open at all."""
        keys = self.words.keys
        return [
            at
            for at in range(first, stop)
            if keys[at][0] == "و" or keys[at - 1] in COMMAS or keys[at] == lists.THEN
        ]

    def opens(self, at: int, since: int) -> bool:
        """Whether a clause begins with a word, the one before having begun at `since`."""
        keys = self.words.keys
        key = keys[at]
        if key in AND_THAT:
            return keys[at - 1] not in lists.BEFORE_AND_THAT
        if key == lists.THEN:
            return self._joins_a_verb(at + 1, 0, since) and self._opens_with_a_verb(since)
        if keys[at - 1] in COMMAS:
            if key in lists.JOINTS:
                return keys[at + 1] not in lists.NOT_BEHIND.get(key, ())
            if key in lists.BUT_WITH_THAT:
                return keys[at + 1] in lists.THAT
            joined = key[0] == "و" or (key[0] == "ف" and self._opens_with_a_verb(since))
            return joined and self._joins_a_verb(at, 1, since)
        # "Five were killed and 80 were wounded", unless the first already tells about somebody else.
        return key[1:] in lists.BEFALLS and self._is_number(at + 1) and RELATIVE.isdisjoint(keys[since:at])

    def clause(self, first: int, last: int, before: int) -> Clause:
        """The runs of the clause of words `first` to `last`; the one before it begins at `before`."""
        words = self.words
        verb, begin = first, words.starts[first]
        if first < last:
            key = words.keys[first]
            if key in _ONE_WORD_JOINTS:
                return ((words.starts[first + 1], words.ends[last]),)
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

    # --- verbs ---------------------------------------------------------------------------------------------

    def _is_verb(self, at: int, joined: int = 0) -> bool:
        """Whether a word is a finite verb that opens a clause, read without its `joined` first letters."""
        keys = self.words.keys
        if at >= self.stop:
            return False
        verb = keys[at][joined:]
        if verb in lists.PARTICLES:
            return True
        if len(verb) < 2 or verb.startswith("ال"):
            return False
        if verb in lists.VERBS or self._looks_like_a_verb(verb):
            return True
        if verb in lists.ALSO_NOUNS:
            return self._is_passive(at, joined) or self._has_its_own_subject(at)
        if self.words.text[self.words.ends[at] - 1] == "ة":
            return False  # no object: keys write both endings alike
        bare = next((verb[: -len(end)] for end in lists.OBJECTS if verb.endswith(end)), "")
        return bare in lists.KNOWN and self._is_definite(at + 1)

    def _looks_like_a_verb(self, verb: str) -> bool:
        """By form alone: the imperfect of the third person, the feminine and the plural past, the past of the
        derived forms that no noun shares."""
        if len(verb) < 3 or verb in lists.NO_VERBS:
            return False
        if verb.endswith("ت"):
            return not verb.endswith("ات") and not (verb[0] in "تم" and verb.endswith("يت"))
        if len(verb) > 3 and (verb[0] == "ي" or verb[:2] == "سي"):
            return not verb.endswith(("ه", "ات", "ين", "يون", "ي"))
        if len(verb) > 4 and verb.endswith("وا"):
            return True
        derived = (
            verb[0] == "ا"
            and len(verb) > 4
            and (verb[1] == "ن" or verb[2] == "ت" or verb[1:3] in {"ست", "صط", "ضط"})
        )
        return derived and verb[-2] != "ا" and verb[-1] not in "اهو" and not verb.endswith(("ون", "ين"))

    def _is_passive(self, at: int, joined: int) -> bool:
        """The vowel of the passive is written."""
        written = self.words.text[self.words.starts[at] : self.words.ends[at]]
        letters = [n for n, letter in enumerate(written) if not combining(letter)]
        return written[letters[joined] + 1 : letters[joined] + 2] == _DAMMA

    def _has_its_own_subject(self, at: int) -> bool:
        """ "And the soldiers raised their flag", not "and raising the flag": behind the verb a number, where it
        happened, an indefinite object, or a definite noun with its own object or circumstance behind it."""
        keys = self.words.keys
        if at + 2 >= self.stop or keys[at + 1] in MARKS:
            return False
        if self._is_number(at + 1) or keys[at + 1] in _PREPOSITIONS:
            return True
        if len(keys[at + 1]) > 3 and keys[at + 1].endswith("ا"):
            return True  # an indefinite object
        behind = keys[at + 2]
        return (
            keys[at + 1].startswith("ال")
            and behind not in MARKS
            and behind[0] != "و"
            and (not behind.startswith("ال") and behind not in _PREPOSITIONS)
        )

    def _joins_a_verb(self, at: int, joined: int, since: int) -> bool:
        """Whether a verb goes on with the sentence itself, and not with a clause inside it: "that he come, and
        see", "who came, and saw"."""
        if not self._is_verb(at, joined) or self.words.keys[since] in lists.BEFORE_A_MAIN_CLAUSE:
            return False
        inside = self.words.keys[since:at]
        if self.words.keys[at][joined] in "يت" and not lists.THAT.isdisjoint(inside):
            return False
        if RELATIVE.isdisjoint(inside):
            return True
        return self._opens_with_a_verb(since) and (self._is_definite(at + 1) or self._is_number(at + 1))

    def _opens_with_a_verb(self, since: int) -> bool:
        """A statement of its own, no condition and no circumstance put first, which its verb has yet to follow."""
        opening = self.words.keys[since]
        return any(
            verb in lists.KNOWN or self._looks_like_a_verb(verb)
            for verb in {opening, opening.removeprefix("و")}
        )

    # --- the subject it shares -------------------------------------------------------------------------------

    def _subject(self, since: int, stop: int, verb: int) -> tuple[int, int] | None:
        """The run of the subject of the clause before, when the verb has none of its own and agrees with it:
        "the fire broke out in …, and spread to …"."""
        words, keys = self.words, self.words.keys
        if verb + 1 >= self.stop or keys[verb + 1] not in _NO_SUBJECT:
            return None
        if not self._opens_with_a_verb(since):
            return None
        first = since + 1
        last = first if keys[first].startswith("ال") else first + 1
        if last >= stop or not keys[last].startswith("ال") or keys[first] in _PREPOSITIONS:
            return None
        if keys[verb].endswith("ت") != keys[first].endswith("ه"):
            return None
        while last + 1 < stop and keys[last + 1].startswith("ال") and keys[last + 1] not in _PREPOSITIONS:
            last += 1
        return words.starts[first], words.ends[last]

    def _behind_the_joint(self, at: int) -> int:
        """Offset behind the joined letter of a word and the marks on it."""
        text, offset = self.words.text, self.words.starts[at] + 1
        while combining(text[offset]):
            offset += 1
        return offset

    def _is_number(self, at: int) -> bool:
        keys = self.words.keys
        return at < self.stop and (keys[at][0].isdigit() or keys[at] in NUMBERS or keys[at] in lists.ABOUT)

    def _is_definite(self, at: int) -> bool:
        keys = self.words.keys
        return at < self.stop and (
            keys[at].startswith("ال")
            or keys[at] in PLACE_KEYS
            or (at + 1 < self.stop and keys[at + 1].startswith("ال"))
        )
