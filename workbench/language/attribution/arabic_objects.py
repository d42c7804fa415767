"""Whether a word behind an Arabic verb of saying is its object, or carries its preposition: no part of who speaks."""

from collections.abc import Sequence

from workbench.language.arabic import leaders, speakers
from workbench.language.arabic import reporting as lists
from workbench.language.arabic.given_names import GIVEN_NAMES
from workbench.language.arabic.numbers import MULTIPLIERS, UNITS
from workbench.language.arabic.persons import ROLES, ROLES_F
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.attribution.arabic_nouns import is_plain_verbal_noun, is_verbal_noun
from workbench.language.attribution.model import Number, Verb
from workbench.language.spellings import rows_of
from workbench.language.words import Words, key_of

STOPS = frozenset('،,:؛;.…!?؟"“”«»‹›()[]–—')
"""Marks that end a name."""
LEADERS = frozenset(key_of(spelling) for spelling in rows_of(leaders.NAMES))
"""Names of persons in the news, as keys; several words with a space between them."""
PREPOSITIONS = frozenset({"الي", "علي", "عن", "من", "لدي"})
_NO_END = speakers.OFFICES | PREPOSITIONS | {"في"}
_LIKE_NOUNS = {"ان": "آن", "الان": "آلان", "امام": "إمام", "حديثه": "حديثة"}
_LETTERS = speakers.LETTERS - {"ان"}
_LONGEST_NAME_IN_AT = 5
"""Letters of عرفات، بركات."""
_SHORTEST_WITH_BY = 3
_LETTERS_OF_A_DOER = 6
"""الخاسر، السابق."""
_SHORTEST_PLURAL = 7
_NEVER_FIRST = speakers.NO_NAMES - speakers.QUANTITIES - {"رجل", "بيانات", "وثائق"}
_SINGULARS = ROLES | ROLES_F | speakers.SINGULARS


def _without_lookalikes(words: Words) -> list[str]:
    """The keys, but آن، آلان، إمام، حديثة as written: neither "that" nor "now", "in front of" or "his speech".

    "That" is none either as a letter of the alphabet: سي إن إن.
    """
    keys = words.keys
    if _LIKE_NOUNS.keys().isdisjoint(keys):
        return keys
    changed = list(keys)
    for at, key in enumerate(keys):
        if key in _LIKE_NOUNS:
            written = words.written(at, at)
            if written == _LIKE_NOUNS[key] or (written == "إن" and _is_a_letter(keys, at)):
                changed[at] = written
    return changed


def _is_a_letter(keys: Sequence[str], at: int) -> bool:
    """Whether إن is the N of سي إن إن or إن بي سي, but not "that" behind بي بي سي."""
    before, following = keys[at - 1] if at else "", keys[at + 1] if at + 1 < len(keys) else ""
    if before == "ان":
        return at > 1 and keys[at - 2] in _LETTERS
    return following in _LETTERS or (following == "ان" and before in _LETTERS)


class Objects:
    """A sentence whose words are asked whether they can belong to a noun phrase that speaks."""

    def __init__(self, words: Words, quoted: Sequence[bool]) -> None:
        self.words = words
        self.keys = _without_lookalikes(words)
        self.quoted = quoted

    def _opens_an_object(self, at: int) -> bool:
        """ "The existence of", "its users": nouns that are no speaker where the verb takes an object."""
        key = self.keys[at]
        if key in _NEVER_FIRST or is_plain_verbal_noun(key):
            return True
        if key[0] != "م" or len(key) <= 5 or self._key(at + 1) in GIVEN_NAMES:  # "his lawyer Rashid"
            return False
        return self.words.written(at, at).endswith(("يه", "يها", "يهم"))

    def _opens_with_by(self, at: int) -> bool:
        """ "وطالب بمحاسبة": no speaker, for names with ب seldom end like a noun."""
        key = self.keys[at]
        return key[-1] == "ه" and self._may_carry_by(key) and not self._is_followed_by_by(at)

    def _is_in_the_object_case(self, key: str) -> bool:
        """A dual or plural of persons as an object: السائقين، الطرفين."""
        if not (len(key) >= _SHORTEST_PLURAL and key.startswith("ال") and key.endswith("ين")):
            return False
        return key not in PLACE_KEYS and not is_verbal_noun(key[2:], key[2:])

    def _is_object(self, first: int, at: int, verb: Verb) -> bool:
        """Whom a call or an accusation goes to, what is denied: behind a phrase that is already complete."""
        key = self.keys[at]
        aimed = verb.is_aimed or verb.lemma in lists.OF_SOMETHING
        if not verb.transitive or (not aimed and not verb.governs):
            return False
        if aimed and key.startswith("ال") and key.endswith("ين") and self._is_a_bare_name(at - 1):
            return True
        if key in PLACE_KEYS:
            place = not self._is_adjective(key) and not self._is_before_a_surname(at, verb)
            return (aimed or verb.lemma in lists.TOLD) and place
        if not key.startswith("ال") or (self._is_adjective(key) and not self._disagrees(at)):
            return False
        if not self._is_definite(at - 1) or (at > 1 and self.keys[at - 2] in speakers.BEFORE_A_NAME):
            # Behind an indefinite noun it says whose: "in the name of the government"; behind a name it does not.
            if aimed and self._is_an_act_behind_a_name(at):
                return True
            before = self.keys[at - 1]
            waits = before.startswith(("ل", "و", "ب")) or is_verbal_noun(before, before)
            return aimed and self._is_no_surname(key) and not waits
        if is_verbal_noun(key[2:], self.words.written(at, at)[2:]) or is_plain_verbal_noun(key[2:]):
            return True
        # A feminine word agrees with nothing in a phrase that holds no feminine.
        if key[-1] == "ه" and not any(one.endswith(("ه", "ات")) for one in self.keys[first:at]):
            return True
        if aimed and self._is_participle_before_an_object(at, verb):
            return False
        body = self.keys[first] in speakers.BODIES
        if body and self._is_adjective(self.keys[at - 1]) and not key.startswith("الم"):
            return True  # a body bears no name behind its adjective
        # Else only a verb that needs an object tells; a participle may be an adjective no list knows.
        return aimed or (at == first + 1 and not key.startswith("الم"))

    def _is_an_act_behind_a_name(self, at: int) -> bool:
        """ "… of Barclays bank the fall": behind a bare word that is neither office nor act."""
        act = self.keys[at][2:]
        return (is_verbal_noun(act, act) or is_plain_verbal_noun(act)) and self._is_a_bare_name(at - 1)

    def _is_a_bare_name(self, at: int) -> bool:
        """Whether a word without article may end a name: no office, act or plural that waits for "of whom"."""
        key = self.keys[at]
        if self._is_definite(at) or key in speakers.OFFICES or key in speakers.NO_NAMES or key in ROLES:
            return False
        return not (key.endswith(("ه", "ات", "يو")) or is_verbal_noun(key, key))

    def _is_participle_before_an_object(self, at: int, verb: Verb) -> bool:
        """ "The family of the journalist held …": the object, and what the verb governs, are still to come."""
        following = self._key(at + 1)
        governs = verb.governs - {"اسم"}
        come_later = bool(governs) and following not in governs and not self._may_carry_by(following or ".")
        key = self.keys[at]
        participle = key.startswith("الم") or (len(key) == _LETTERS_OF_A_DOER and key[3] == "ا")
        held = key[2:] in ROLES or key[2:] in speakers.HOLDERS
        return participle and not held and come_later and following.isalpha()

    def _is_indefinite_object(self, first: int, at: int, verb: Verb, *, complete: bool) -> bool:
        """ "… the importance of", "… the cause of the accident": a bare noun that is part of no name."""
        key, before, written = self.keys[at], self.keys[at - 1], self.words.written(at, at)
        if key.startswith("ال") or self._key(at + 1) in lists.THAT:
            return False
        if not complete:
            # Behind "a security source" only adjectives follow; the cause of the accident is another phrase.
            described = at > first + 1 and self._is_adjective(before)
            # … nor does a body hold another behind the foreign words of its name.
            named = self.keys[first] in speakers.BODIES and at > first + 2 and before not in _NO_END
            opened = at > first + 1 and before not in _NO_END and before not in speakers.NO_NAMES
            if (
                opened
                and key.endswith("ات")
                and len(key) > _LONGEST_NAME_IN_AT
                and self._is_a_bare_name(at - 1)
            ):
                return True
            return ((described or named) and key in speakers.BODIES) or (
                opened and (key in speakers.NO_NAMES or is_plain_verbal_noun(key))
            )
        if verb.manner == "demand" and key in speakers.OBJECTS_OF_CALLS:
            return True
        if key in speakers.NO_NAMES or (key in speakers.BODIES and self._is_definite(at - 1)):
            return True
        if key in speakers.HOLDERS and self.words.text[self.words.ends[at - 1] - 1] == "ه":
            return True  # "his family the minister"
        coordinated = key[0] == "و" and key[1:] in PLACE_KEYS
        if (
            key[-1] == "ا"
            and self._key(at + 1)[-1:] == "ا"
            and not (coordinated or self._key(at + 1).startswith("ال"))
        ):
            return True  # an indefinite noun with its adjective
        if len(key) == 5 and written[0] == "أ" and key[3] == "ا":
            return True
        if key.endswith("اء") and key not in speakers.NAMES_IN_HAMZA:
            return True
        if key.endswith("ات") and len(key) > _LONGEST_NAME_IN_AT and self._is_a_bare_name(at - 1):
            return True  # "… Jeffrey Halley fluctuations"
        if len(key) > 3 and written.endswith(("ه", "ها", "هم")) and key not in speakers.NAMES_IN_H:
            return True
        head = self.keys[first].removeprefix("ال")
        no_person = head in speakers.BODIES or head.endswith("ات") or self._number_of(self.keys[first])
        adjective = self._is_adjective(key) and not self.keys[at - 1].startswith("ال")
        joined = key.startswith(("و", "ل", "ك")) or self._may_carry_by(key) or key in PLACE_KEYS or adjective
        return bool(no_person) and self._is_definite(at - 1) and not joined

    def _is_behind_a_full_name(self, at: int, verb: Verb) -> bool:
        """ "The writer Paul Krugman the tariffs": behind two names a word that is no surname."""
        key = self.keys[at]
        if key.startswith("ال"):
            if self._is_adjective(key):
                return False
        elif self.words.written(at, at)[-1] != "ة":
            return False
        following = self._key(at + 1)
        # "Described the decision as": what is described comes before "as".
        if following in STOPS or (following in lists.THAT and not {"اسم", "ب"} <= verb.governs):
            return False
        names = self.keys[at - 2 : at]
        if self._key(at - 3) in speakers.BEFORE_A_NAME:
            names = names[1:]  # عبد الله is one name
        return names[-1] not in speakers.OPENS_A_NAME and not any(
            one.startswith(("ال", "لل", "وال"))
            or one in speakers.OFFICES
            or one in speakers.PLURALS
            or one in speakers.ANONYMOUS
            or one in PLACE_KEYS
            or one in speakers.NO_NAMES
            or is_verbal_noun(one, one)
            or one == "في"
            for one in names
        )

    def _is_no_surname(self, key: str) -> bool:
        """Whether a definite word has the form of a plural: الأطراف، القوات، المتظاهرين."""
        broken = len(key) == 7 and key[2] == "ا" and key[5] == "ا"
        return broken or (len(key) > _SHORTEST_PLURAL and key.endswith(("ات", "ين")))

    def _is_adjective(self, key: str) -> bool:
        """Whether a definite word qualifies the one before it: of a country or field, or in the list."""
        if key in speakers.NO_ADJECTIVES:
            return False
        return key.endswith(("ي", "يه", "يون", "يين", "يان", "يتان")) or key in speakers.ADJECTIVES

    def _is_before_a_surname(self, at: int, verb: Verb) -> bool:
        """Whether a word that names a place is a given name here: جورجيا ميلوني."""
        following = self._key(at + 1)
        ends = following in verb.governs or following in lists.ENDS_A_SPEAKER or following in lists.THAT
        if (
            ends
            or not following.isalpha()
            or following.startswith(("و", "ل"))
            or self._may_carry_by(following)
        ):
            return False
        return self.keys[at] in GIVEN_NAMES and self._is_a_bare_name(at + 1)

    def _disagrees(self, at: int) -> bool:
        """ "The two witnesses the account": behind a man or two persons no feminine in ـية is an adjective."""
        before = self.keys[at - 1].removeprefix("ال")
        return self.keys[at].endswith("يه") and (before in ROLES or self._number_of(before) == "dual")

    def _is_definite(self, at: int) -> bool:
        """With the article, a name of a place, or with a pronoun: شريكه, but not شركة."""
        key = self.keys[at]
        if (
            key.startswith(("ال", "لل"))
            or key in PLACE_KEYS
            or key in LEADERS
            or (at and self.keys[at - 1] in speakers.BEFORE_A_PRONOUN)
        ):
            return True
        return len(key) > 3 and self.words.text[self.words.ends[at] - 1] == "ه"

    def _may_carry_by(self, key: str) -> bool:
        if key in speakers.BY_THIS:
            return True
        if key[0] != "ب" or key in speakers.BEGINNING_WITH_B:
            return False
        return key == "ب" or len(key) > _SHORTEST_WITH_BY or is_plain_verbal_noun(key[1:])

    def _is_joined_to_by(self, at: int) -> bool:
        """Whether a word carries the preposition بـ, as far as it can be told from a name."""
        key = self._key(at)
        if len(key) < 4 or key[0] != "ب":
            return False
        if key.startswith("بال") or key in speakers.BY_THIS or self.words.written(at, at)[1] in "أإآ":
            return True
        return is_verbal_noun(key[1:], self.words.written(at, at)[1:])

    def _is_followed_by_by(self, at: int) -> bool:
        """ "Tom Barrack praised …": a word with ب in front of one that certainly carries "by" is a name."""
        return not self._is_joined_to_by(at) and any(
            self._key(n).startswith("بال") or self._key(n) in lists.THAT or self._is_joined_to_by(n)
            for n in (at + 1, at + 2)
        )

    def _is_a_number(self, at: int) -> bool:
        key = self._key(at)
        return key[:1].isdigit() or key in UNITS or key in MULTIPLIERS or key in speakers.NUMBERS

    def _number_of(self, head: str) -> Number | None:
        if head in speakers.PLURALS or (head.endswith("ون") and len(head) > 4):
            return "plural"
        return "dual" if head.endswith("ان") and head[:-2].removeprefix("ال") in _SINGULARS else None

    def _key(self, at: int) -> str:
        return self.keys[at] if 0 <= at < len(self.keys) else ""
