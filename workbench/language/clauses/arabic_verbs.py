"""Where an Arabic word is a finite verb that tells something new, and where it is a noun."""

from unicodedata import combining

from workbench.language.arabic import clauses as lists
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.arabic.predicates import BESIDE, TOWARDS
from workbench.language.attribution.arabic_nouns import is_verbal_noun
from workbench.language.clauses.model import MARKS
from workbench.language.numbers_arabic import TRIGGERS as NUMBERS
from workbench.language.words import Words

PREPOSITIONS = BESIDE | TOWARDS
_NO_NOUN = PREPOSITIONS | lists.WHEN
_BEFORE_MORE = _NO_NOUN | MARKS
_SHORTEST_ADJECTIVE = 6
"""Letters, with the article, of an adjective in ـي: الليبي."""
_NO_ACCUSATIVE = ("ها", "هما", "نا", "يا", "وبا", "يكا")
"""A pronoun, or the ending of a country."""
_NO_SUBJECT_OF_WHAT_STILL_IS = PREPOSITIONS - {"من"}
_DAMMA = "\u064f"


class ArabicVerbs:
    """A sentence asked for its verbs. `stop`: the index behind the last word looked at."""

    def __init__(self, words: Words, stop: int) -> None:
        self.words = words
        self.stop = stop

    def _is_verb(self, at: int, joined: int = 0) -> bool:
        """Whether a word is a finite verb that opens a clause, read without its `joined` first letters."""
        keys = self.words.keys
        if at >= self.stop:
            return False
        verb = keys[at][joined:]
        if verb in lists.PARTICLES:
            return True
        if verb in lists.NOT:
            denied = self._key(at + 1)
            is_verb = denied in lists.STILL or (denied[:1] == "ي" and self._looks_like_a_verb(denied))
            return is_verb and self._key(at + 2) not in _NO_SUBJECT_OF_WHAT_STILL_IS
        if len(verb) < 2:
            return False
        if verb in lists.BEGINNING_LIKE_THE_ARTICLE:
            return True
        if self._begins_with_the_article(at, joined):
            return False
        if verb in lists.VERBS or self._looks_like_a_verb(verb):
            return True
        if verb in lists.ALSO_NOUNS:
            own_noun = verb not in lists.WITH_ANOTHER_NOUN
            return self._is_passive(at, joined) or self._has_its_own_subject(at, own_noun=own_noun)
        if self.words.text[self.words.ends[at] - 1] == "ة":
            return False  # no object: keys write both endings alike
        bare = next((verb[: -len(end)] for end in lists.OBJECTS if verb.endswith(end)), "")
        if joined and bare in lists.PASTS and (not bare.endswith("ت") or self._is_told_to_act(at + 1)):
            return True
        return bare in lists.KNOWN and self._is_definite(at + 1)

    def _begins_with_the_article(self, at: int, joined: int = 0) -> bool:
        """Whether a word is a definite noun: not ألقت, nor التقى."""
        word = self.words.keys[at][joined:]
        if not word.startswith("ال") or word in lists.BEGINNING_LIKE_THE_ARTICLE:
            return False
        return self.words.text[self.words.starts[at] + joined] != "أ"

    def _is_told_to_act(self, at: int) -> bool:
        """What somebody was made to do: (وأمرتها) بإغلاق."""
        key, words = self._key(at), self.words
        return key[:1] == "ب" and is_verbal_noun(key[1:], words.text[words.starts[at] + 1 : words.ends[at]])

    def _looks_like_a_verb(self, verb: str) -> bool:
        """By form alone: the imperfect of the third person, the feminine and the plural past, the past of the
        derived forms that no noun shares."""
        if len(verb) > 3 and (verb[0] == "ي" or verb[:2] == "سي"):
            return verb not in lists.NO_VERBS and not verb.endswith(("ه", "ات", "ين", "يون", "ي"))
        return self._looks_like_a_past(verb)

    def _looks_like_a_past(self, verb: str) -> bool:
        if len(verb) < 3 or verb in lists.NO_VERBS:
            return False
        if verb.endswith("ت"):
            return not verb.endswith("ات") and not (verb[0] in "تم" and verb.endswith("يت"))
        if self._is_plural_past(verb):
            return True
        return self._has_a_derived_form(verb)

    def _has_a_derived_form(self, verb: str) -> bool:
        """The past of انفعل، افتعل، استفعل."""
        derived = (
            verb[0] == "ا"
            and len(verb) > 4
            and (verb[1] == "ن" or verb[2] == "ت" or verb[1:3] in {"ست", "صط", "ضط"})
        )
        return derived and verb[-2] != "ا" and verb[-1] not in "اهو" and not verb.endswith(("ون", "ين"))

    def _is_plural_past(self, verb: str) -> bool:
        """ "They did" or "the two did", which no noun ends like."""
        if len(verb) <= 4 or not verb.endswith("ا") or verb in lists.NO_VERBS:
            return False
        one = verb[:-1]
        return one.endswith("و") or (one[0] != "ت" and (one in lists.PASTS or self._has_a_derived_form(one)))

    def _is_passive(self, at: int, joined: int) -> bool:
        """The vowel of the passive is written."""
        written = self.words.text[self.words.starts[at] : self.words.ends[at]]
        letters = [n for n, letter in enumerate(written) if not combining(letter)]
        return written[letters[joined] + 1 : letters[joined] + 2] == _DAMMA

    def _has_its_own_subject(self, at: int, *, own_noun: bool = True) -> bool:
        """ "And the soldiers raised their flag", not "and raising the flag": behind the verb a number, where it
        happened, an indefinite object, or a definite noun, which needs its own object or circumstance behind it
        where the verb reads like the noun of its own act (`own_noun`)."""
        keys = self.words.keys
        if at + 2 >= self.stop or keys[at + 1] in MARKS:
            return False
        if self._is_number(at + 1) or keys[at + 1] in PREPOSITIONS or keys[at + 1] in lists.OF_WHICH:
            return True
        if self._is_an_indefinite_object(at + 1):
            return True
        if not keys[at + 1].startswith("ال"):
            return False
        behind = keys[at + 2]
        no_object = behind in MARKS or behind in PREPOSITIONS or behind[0] == "و" or behind.startswith("ال")
        return not (own_noun and no_object)

    def _is_an_indefinite_object(self, at: int) -> bool:
        """In the accusative: أضرارا."""
        key = self._key(at)
        return (
            len(key) > 3
            and key.endswith("ا")
            and not key.endswith(_NO_ACCUSATIVE)
            and not key.startswith("ال")
            and key not in PLACE_KEYS
        )

    def _opens_with_a_verb(self, since: int) -> bool:
        """A statement of its own, no condition and no circumstance put first, which its verb has yet to follow."""
        opening = self.words.keys[since]
        return any(
            verb in lists.KNOWN or self._looks_like_a_verb(verb)
            for verb in {opening, opening.removeprefix("و")}
        )

    def _may_open_with_a_verb(self, since: int) -> bool:
        """… or with a word that is a noun as often: "عرض القادة هدنة", which a plural verb behind "and" decides."""
        opening = self.words.keys[since]
        nouns = lists.ALSO_NOUNS
        return opening in nouns or opening.removeprefix("و") in nouns or self._opens_with_a_verb(since)

    def _noun_behind(self, verb: int, stop: int, *, feminine: bool | None) -> tuple[int, int] | None:
        """The run of the subject right behind a verb, where the next word cannot be its genitive or the object
        and it has the gender asked for (None: any, several people): a definite noun, or an indefinite one with
        its adjective."""
        words = self.words
        first, behind = verb + 1, self._key(verb + 2)
        key = self._key(first)
        if first >= stop or key in _NO_NOUN or key in MARKS or self._is_number(first):
            return None
        adjectives: tuple[str, ...] = ("ي", "يه")
        if feminine is None:
            feminine, adjectives = key.endswith(("ه", "ات")), ("ون",)
        elif key.endswith(("ه", "ات")) != feminine:
            return None
        is_definite, last = key.startswith("ال"), first
        if behind in lists.OF_WHICH:  # مشتبه بهما
            return words.starts[first], words.ends[first + 1]
        if behind in _NO_NOUN or behind in MARKS or last + 1 >= stop:
            return words.starts[first], words.ends[first]
        if is_definite:
            last += (
                behind.startswith("ال") and behind.endswith(adjectives) and len(behind) >= _SHORTEST_ADJECTIVE
            )
        elif behind.startswith("ال"):
            return None
        elif behind.endswith("ه") == feminine:
            before_more = self._key(verb + 3) in _BEFORE_MORE
            last += feminine or (before_more and not behind.endswith(("ا", "ين", "ون")))
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

    def _key(self, at: int) -> str:
        return self.words.keys[at] if at < self.stop else ""
