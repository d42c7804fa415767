"""The noun phrases of an Arabic sentence that may speak: where each ends.

A phrase is complete with its first definite word or name; what may still follow are adjectives, a personal
name, "of …" and "in …". An indefinite verbal noun, or a definite word that does not agree, is an object.
"""

from workbench.language.arabic import bodies, cities, countries, speakers
from workbench.language.arabic import reporting as lists
from workbench.language.arabic.clauses import VERBS as VERBS_OF_EVENTS
from workbench.language.arabic.given_names import GIVEN_NAMES
from workbench.language.arabic.numbers import UNITS
from workbench.language.arabic.persons import ROLES, ROLES_F, SERVING
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.arabic.verbal_nouns import VERBAL_NOUN_KEYS
from workbench.language.attribution.arabic_look_alikes import (
    LONGEST_IMPERFECT,
    SHORTEST_IMPERFECT,
    LookAlikes,
)
from workbench.language.attribution.arabic_nouns import (
    has_pronoun,
    is_feminine_perfect,
    is_plain_verbal_noun,
    is_verbal_noun,
)
from workbench.language.attribution.arabic_objects import PREPOSITIONS, STOPS
from workbench.language.attribution.arabic_verbs import FORMS
from workbench.language.attribution.model import Verb
from workbench.language.spellings import rows_of
from workbench.language.words import key_of

QUOTES = frozenset('"“”«»„‟‹›')
LONGEST_NAME = 16
"""Words; a speaker's name and office is never longer."""
_ACCUSATIVE = "\u064b"
_BEFORE_A_GENITIVE = PREPOSITIONS | lists.ACCORDING_TO
_HOLDERS = speakers.HOLDERS | ROLES
_PARTICLES = frozenset("بلكوف")
"""Words of one letter that stand by themselves only in front of a quotation mark: بـ«…»."""
_TO_PERSONS = ROLES | ROLES_F | speakers.PEOPLE
_NEAR = 10
_LONGEST_IN_HA = 4
"""Letters of the names مها، نهى."""
_LONGEST_TITLE = 5
"""Words of the name of a newspaper or party in quotation marks."""
_PERSONS = frozenset("ال" + role for role in (ROLES | ROLES_F) - speakers.OF_A_PLACE)
_PLURALS = ("ون", "ين", "ات")
_BODIES = frozenset(
    key for row in rows_of(bodies.NAMES, cities.NAMES, countries.NAMES) if " " in (key := key_of(row))
)
_OPEN_A_BODY = frozenset(key.partition(" ")[0] for key in _BODIES)


class NounPhrases(LookAlikes):
    """A sentence whose noun phrases are asked for by their first word."""

    def _end_of_name(self, first: int, stop: int, verb: Verb) -> int:
        """Index of the last word of the noun phrase that begins at `first`; first - 1 when none does."""
        at = first
        complete = False
        while at < min(stop, first + LONGEST_NAME):
            key = self.keys[at]
            if self._is_a_quoted_name(at) if at == first else self._bears_a_title(at):
                at = self._closing(at) + 1
                continue
            if key in STOPS or key in lists.THAT or self.quoted[at] or key in lists.RELATIVE:
                break
            if key == "في":
                if at == first or self._is_governed(at, verb) or not self._goes_on_in(first, at + 1):
                    break
            elif at == first:
                if self._cannot_begin(at, verb):
                    break
            elif self._ends_before(first, at, verb, complete=complete):
                break
            complete = (
                complete
                or self._is_definite(at)
                or key in GIVEN_NAMES
                or self._is_a_body(first, at)
                or (at > first + 1 and self._is_a_person(first))
            )
            at += 1
        return at - 2 if at > first and self.keys[at - 1] == "في" else at - 1

    def _is_a_body(self, first: int, last: int) -> bool:
        """Whether the words are a name of several words known by heart: هيومن رايتس ووتش, also منظمة in front."""
        if self.keys[first] in _OPEN_A_BODY and " ".join(self.keys[first : last + 1]) in _BODIES:
            return True
        return last > first + 1 and self.keys[first] in speakers.BODIES and self._is_a_body(first + 1, last)

    def _is_governed(self, at: int, verb: Verb) -> bool:
        """Whether the verb needs this "in": not "the professor at Cairo university saw that"."""
        if "في" not in verb.governs:
            return False
        return self._key(at + 1) not in speakers.BODIES or lists.THAT.isdisjoint(self.keys[at : at + _NEAR])

    def _cannot_begin(self, at: int, verb: Verb) -> bool:
        key = self.keys[at]
        if self._is_ali(at):
            return "علي" in verb.governs and self._key(at + 1) in lists.THAT
        return (
            key in lists.ENDS_A_SPEAKER
            or key in _PARTICLES
            or self._is_imperfect(at)
            or (key in speakers.POINTING and not self._is_a_person(at + 1))
            or (verb.lemma in lists.RENEWING and key in speakers.RENEWED)
            or key in lists.DAYS
            or key in lists.TO_WHOM
            or key.startswith(("لل", "بال"))
            or self._is_joined_to_by(at)
            or (key in VERBAL_NOUN_KEYS and key not in speakers.HOLDERS)
            or (self._is_in_the_object_case(key) and self._key(at - 1) not in _BEFORE_A_GENITIVE)
            or ("ب" in verb.governs and self._opens_with_by(at))
            or (verb.takes_an_object and self._opens_an_object(at))
            or has_pronoun(key, self.words.written(at, at))
        )

    def _ends_before(self, first: int, at: int, verb: Verb, *, complete: bool) -> bool:
        """Whether the phrase is over when this word comes, which is not its first."""
        key, before = self.keys[at], self.keys[at - 1]
        if self._is_ali(at) or before in speakers.BEFORE_A_NAME:
            return False
        if key in _PARTICLES and self._key(at + 1) in QUOTES:
            return True  # to a paper, "for «…»"
        if self._is_called(at) or self._is_called(at - 1):
            return False
        if self._tells_how(at) or self._is_what_two_did(at):
            return True
        if before in PREPOSITIONS or before in {"في", "بلا"}:
            return False  # which the phrase was found to go on with
        if key == "بلا" and self._key(at + 1) == "حدود":
            return False
        if key == "بلا" and at == first + 1 + (self.keys[first] in speakers.BODIES):
            return False  # أطباء بلا حدود, the name of a body
        if key in speakers.ACTING:
            return False
        if at == first + 1 and key in speakers.OF_HIS and self._is_a_person(first):
            return False  # "a colleague of hers"
        if before in lists.DOCUMENTS and key.startswith("ل") and key not in lists.THAT:
            return False  # "a report by the police"
        if key == "اول" and before in speakers.FIRST_IN_RANK:
            return False
        if key in speakers.FOREIGN_JOINTS or before in speakers.FOREIGN_JOINTS:
            return False
        if (
            at == first + 1
            and before in PLACE_KEYS
            and key[0] == "ت"
            and SHORTEST_IMPERFECT < len(key) <= LONGEST_IMPERFECT
            and not self._is_a_body(first, at)
        ):
            return True  # "China hurries …"
        if complete and key[0] == "ل" and self._is_a_name(key[1:]) and not self._is_a_name(key):
            return True  # "denied to Trump"
        if complete and key.startswith("لل") and self._is_a_person(first) and key[2:] in _TO_PERSONS:
            return True  # "the two men said to the lady"
        if key == "من" and self._is_a_number(at - 1):
            return False
        if key.startswith("ال") and key not in PREPOSITIONS and self._is_a_body(first, at - 1):
            return not self._is_adjective(key)
        if key in PREPOSITIONS and self._key(at + 1) in lists.THAT:
            return True
        if key in PREPOSITIONS and self._takes_a_preposition(first, at, verb):
            return False
        if before in (speakers.QUANTITIES if key == "من" else speakers.BEFORE_A_PRONOUN):
            return False
        if key[0].isdigit() and before not in speakers.NUMBERED and before != "كل":
            return True
        if key == "عام" and before in speakers.HOLDERS:
            return False  # a director general, not a year
        if key in lists.ENDS_A_SPEAKER or key in lists.DAYS or key in lists.TO_WHOM:
            return True
        serves = self.keys[first].removeprefix("ال") in SERVING
        if key[0] == "ل" and not serves and key[1:] in _HOLDERS:
            return True  # "the king said to the emir of"
        if key in FORMS and key not in speakers.WITH_A_PREPOSITION:
            return True
        if is_feminine_perfect(key):
            return True
        if (key in VERBS_OF_EVENTS and key != "فتح") or self._is_imperfect(at):
            return True
        if key.startswith("ال") and key in verb.governs:
            return True  # "local sources put the losses at"
        if complete and (
            key in verb.governs or (self._counts_something(at) and before not in speakers.NUMBERED)
        ):
            return True
        inside = (
            self.keys[at - 2] in PREPOSITIONS or self.keys[at - 2] == "في"
        )  # "researchers from King's College"
        if self._is_indefinite_number(first) and (
            (key.startswith("ال") and not inside) or (key[-1] == "ا" and at == first + 1)
        ):
            return True  # an indefinite plural or dual takes no definite word behind it, nor an accusative
        if _ACCUSATIVE in self.words.written(at, at):
            return True
        if (before in speakers.OFFICES or before in speakers.OF_A_FORCE) and not self._is_definite(at - 1):
            return False  # "the committee of …", "an officer of the reserve": what it is for may be a verbal noun
        if complete and key in lists.ADDRESSED and verb.lemma in lists.TOLD:
            return True
        if key[-1] == "ا" and is_verbal_noun(key[:-1], self.words.written(at, at)[:-1]):
            return True  # "in protest", "in an attempt": an adverbial
        if is_verbal_noun(key, self.words.written(at, at)) or (complete and is_plain_verbal_noun(key)):
            return not (before in speakers.TITLED or self._is_a_first_name(first, at))
        if self._is_at_a_body(key, before, verb):
            return False
        if self._is_joined_to_by(at) and before not in speakers.BEFORE_BY:
            return True
        if "ب" in verb.governs and self._may_carry_by(key):
            unnamed = self.keys[first] in speakers.ANONYMOUS or self.keys[first] in speakers.PLURALS
            governed = self._is_followed_by_by(at) or self._key(at + 1) in verb.governs
            return (complete or unnamed) and not governed
        if (
            verb.takes_an_object
            and key[0] != "و"
            and len(key) > _LONGEST_IN_HA
            and self.words.written(at, at).endswith(("ها", "هم"))
        ):
            return True  # "rights groups their concern"
        if verb.takes_an_object and (
            self._is_indefinite_object(first, at, verb, complete=complete)
            or (complete and at > first + 1 and self._is_behind_a_full_name(at, verb))
        ):
            return True
        return complete and self._is_object(first, at, verb)

    def _counts_something(self, at: int) -> bool:
        return self.keys[at] in UNITS or self.keys[at] in speakers.IN_FRONT_OF_A_NUMBER

    def _is_at_a_body(self, key: str, before: str, verb: Verb) -> bool:
        """ "A source at the ministry", with بـ for "at"."""
        if before not in speakers.HOLDERS and before not in speakers.ANONYMOUS:
            return False
        return key[0] == "ب" and (
            key[1:] in speakers.BODIES or ("ب" not in verb.governs and key.startswith("بال"))
        )

    def _takes_a_preposition(self, first: int, at: int, verb: Verb) -> bool:
        """ "The ambassador to Lebanon", "sources close to the talks"."""
        key, before = self.keys[at], self.keys[at - 1]
        if key in verb.governs:
            return False
        if (
            key == "من"
            and at == first + 1
            and (before in speakers.PLURALS or self._is_indefinite_number(first))
        ):
            return True
        if key == "من" and at == first + 1 and before in lists.DOCUMENTS:
            return True
        if key == "من" and at == first + 1 and (before in speakers.PEOPLE or before in ROLES):
            return self._key(at + 1) in speakers.HOMES or self._key(at + 1) in PLACE_KEYS
        if key == "من" and self._key(at + 1) in speakers.OF_WHICH_ONE_IS:
            return True
        if key in speakers.SENT_TO:
            known = self._key(at + 1) in PLACE_KEYS or self._key(at + 1) in speakers.BODIES
            if "وفد" in self.keys[first:at]:
                return True
            return known and self.keys[first].removeprefix("ال") in speakers.SENT
        adjective = before.startswith("ال") and self._is_adjective(before)
        return (self.keys[at - 2] if adjective else before) in speakers.WITH_A_PREPOSITION

    def _goes_on_in(self, first: int, at: int) -> bool:
        """Whether "in …" still belongs to the speaker: a place or body, not an occasion, a time or a stay."""
        if at >= len(self.keys):
            return False
        key, head = self.keys[at], self.keys[first]
        if key in lists.OCCASIONS or key in lists.DAYS or key in lists.ENDS_A_SPEAKER or key[0].isdigit():
            return False
        if key in speakers.POINTING or head in GIVEN_NAMES:
            return False
        if (
            len(key) > 3
            and not key.startswith("ال")
            and key not in PLACE_KEYS
            and self.words.written(at, at).endswith(("ه", "ها", "هم"))
        ):
            return False  # "in his famous saying"
        if head in speakers.OUR_MAN:
            return True
        if head in _PERSONS:
            return key in speakers.OFFICES or key in speakers.FIELDS
        alone = at == first + 2 and not head.startswith("ال") and not head.endswith(_PLURALS)
        return not (alone and key in PLACE_KEYS and head not in speakers.ANONYMOUS)

    def _bears_a_title(self, at: int) -> bool:
        """صحيفة «النهار»: quotation marks around the name of a paper or party."""
        if self.keys[at] not in QUOTES or self.keys[at - 1] not in speakers.TITLED:
            return False
        closing = self._closing(at)
        return at < closing < len(self.keys) - 1

    def _is_a_quoted_name(self, at: int) -> bool:
        """قالت «روش» إن: in quotation marks behind the verb and in front of "that", whoever speaks."""
        if self.keys[at] not in QUOTES:
            return False
        closing = self._closing(at)
        return closing > at and (self._key(closing + 1) in lists.THAT or self._key(closing + 1) == "عن")

    def _closing(self, at: int) -> int:
        """Index of the mark that closes the short quotation opened at `at`; `at` itself when none does."""
        for n in range(at + 2, min(len(self.keys), at + _LONGEST_TITLE + 2)):
            if self.keys[n] in QUOTES:
                return n
        return at
