"""Whom an Arabic noun phrase names: a person, a number of them, or nobody."""

from itertools import takewhile

from workbench.language.arabic import speakers
from workbench.language.arabic.given_names import GIVEN_NAMES
from workbench.language.arabic.persons import KIN, KIN_F, ROLES, ROLES_F
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.attribution.arabic_nouns import has_pronoun, is_plural_of_persons
from workbench.language.attribution.arabic_objects import LEADERS, PREPOSITIONS, Objects
from workbench.language.attribution.model import Gender, Speaker

_COUNTED = ROLES | speakers.SINGULARS
NAMES = PLACE_KEYS | GIVEN_NAMES
"""Words that are names by themselves: of places, and given names."""
_COMMON = ROLES | speakers.PEOPLE | speakers.ANONYMOUS
_KIN = KIN | KIN_F
_WHERE = PREPOSITIONS | {"في", "عند", "قرب"}
_CALLED = frozenset({"يدعي", "تدعي"})
_NISBA = ("ي", "يه", "يين", "يون", "يات", "يتين")


class Persons(Objects):
    """A sentence whose noun phrases are asked whom they name."""

    def _speaker_of(
        self, first: int, last: int, gender: Gender | None = None, *, in_writing: bool = False
    ) -> Speaker:
        if self.keys[first : first + 2] == ["كل", "من"] and last > first + 1:
            first += 2
        named = self._is_named(first, last) and not self._hides_its_name()
        return Speaker(
            self.words.written(first, last), named, gender, in_writing, self._number_of(self.keys[first])
        )

    def _is_named(self, first: int, last: int) -> bool:
        """Whether the phrase names somebody: not "an official" or "informed sources" alone."""
        head = self.keys[first]
        if head[-1] == "ا" and head[:-1] in _COMMON:
            head = head[:-1]  # غير أن سكانا
        kind = list(takewhile(lambda key: key not in _WHERE, self.keys[first + 1 : last + 1]))
        if head.startswith("ال") and head[2:] in speakers.PEOPLE:
            return any(self._may_be_a_name(n) for n in range(first + 1, first + 1 + len(kind)))
        if head.startswith("ال"):
            return head[2:] not in {"مصدر", "مصادر", "مصدران", "شاهد", "شهود"}
        following = self.keys[first + 1 : last + 1]
        if not _CALLED.isdisjoint(following):
            return True
        if head in speakers.UNNAMED_GROUPS:
            return False
        if head in speakers.MEDIA:
            return bool(following) and not following[0].endswith("يه")
        if head.isdigit() or head in speakers.QUANTITIES or head in speakers.NUMBERS:
            return False
        plural = head[:-2] in speakers.PEOPLE or head[:-2] in speakers.OF_A_FORCE
        if (
            self._is_indefinite_number(first)
            or (plural and head.endswith(("ون", "ين")))
            or (head.endswith("ين") and head[:-2] in _COUNTED)
        ):
            return False  # engineers, two sources
        if head in speakers.PEOPLE or head in _KIN:
            return any(self._may_be_a_name(n) for n in range(first + 1, first + 1 + len(kind)))
        if head not in speakers.ANONYMOUS:
            # "A military analyst": an office without article with nothing but adjectives behind it.
            held = head in ROLES or head in ROLES_F or head in speakers.HOLDERS
            named = any(self._is_a_name(key) for key in following)
            return named or not held or not all(key.endswith(_NISBA) and key[:2] != "ال" for key in kind)
        return bool(following) and (following[0].startswith("ال") or following[0] in PLACE_KEYS)

    def _is_a_name(self, key: str) -> bool:
        return key in GIVEN_NAMES or key in PLACE_KEYS or key in LEADERS

    def _may_be_a_name(self, at: int) -> bool:
        """Whether a word behind "his sister" or "a farmer" may name her: not whose, of what kind or from where."""
        key = self.keys[at]
        if key in GIVEN_NAMES or key in LEADERS:
            return True
        if (
            key in PREPOSITIONS
            or key.startswith(("ال", "لل"))
            or key.endswith(_NISBA)
            or self._is_a_person(at)
        ):
            return False
        own = has_pronoun(key, self.words.written(at, at)) or (key[0] == "و" and key[-1] == "ه")
        return key.isalpha() and not own and not key.startswith(("ل", "ب")) and key not in {"في", "عجوز"}

    def _hides_its_name(self) -> bool:
        """ "On condition that his name is not published"."""
        return not speakers.OWN_NAME.isdisjoint(self.keys) and any(
            key in speakers.OWN_NAME
            and not self.quoted[at]
            and not speakers.HIDING.isdisjoint(self.keys[max(0, at - 4) : at])
            for at, key in enumerate(self.keys)
        )

    def _is_a_person(self, at: int) -> bool:
        """Whether a word is a title, an office held by somebody, a person of everyday life, or a given name."""
        key = self._key(at)
        bare = key.removeprefix("ال")
        held = bare in ROLES or bare in ROLES_F or bare in speakers.HOLDERS
        return held or bare in speakers.PEOPLE or key in GIVEN_NAMES or key in speakers.TITLES

    def _is_indefinite_number(self, at: int) -> bool:
        """Whether a word is a plural or dual of persons without article: محللون، شرطيان, but not ماكرون."""
        key = self.keys[at]
        if key.startswith("ال"):
            return False
        return is_plural_of_persons(key) or self._number_of(key) == "dual"
