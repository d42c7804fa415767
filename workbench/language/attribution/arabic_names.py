"""The noun phrases of an Arabic sentence that may speak: where each ends, and whether it names somebody.

A phrase is complete with its first definite word or name; what may still follow are adjectives, a personal
name, "of …" and "in …". An indefinite verbal noun, or a definite word that does not agree, is an object.
"""

from collections.abc import Sequence

from workbench.language.arabic import leaders, speakers
from workbench.language.arabic import reporting as lists
from workbench.language.arabic.clauses import VERBS as VERBS_OF_EVENTS
from workbench.language.arabic.persons import ROLES, ROLES_F
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.arabic.verbal_nouns import VERBAL_NOUN_KEYS
from workbench.language.attribution.arabic_nouns import has_pronoun, is_plain_verbal_noun, is_verbal_noun
from workbench.language.attribution.arabic_verbs import FORMS
from workbench.language.attribution.model import Gender, Number, Speaker, Verb
from workbench.language.spellings import rows_of
from workbench.language.words import Words, key_of

STOPS = frozenset('،,:؛;.…!?؟"“”«»‹›()[]–—')
"""Marks that end a name."""
LEADERS = frozenset(key_of(spelling) for spelling in rows_of(leaders.NAMES))
"""Names of persons in the news, as keys; several words with a space between them."""
QUOTES = frozenset('"“”«»„‟‹›')
LONGEST_NAME = 16
"""Words; a speaker's name and office is never longer."""
_PREPOSITIONS = frozenset({"الي", "علي", "عن", "من", "لدي"})
_NO_END = speakers.OFFICES | _PREPOSITIONS | {"في"}
_ACCUSATIVE = "\u064b"
_SHORTEST_PLURAL = 7
_LONGEST_TITLE = 5
"""Words of the name of a newspaper or party in quotation marks."""
_PERSONS = frozenset("ال" + role for role in (ROLES | ROLES_F) - speakers.OF_A_PLACE)
_PLURALS = ("ون", "ين", "ات")
_NEVER_FIRST = speakers.NO_NAMES - speakers.QUANTITIES
_SINGULARS = ROLES | ROLES_F | speakers.SINGULARS


class NounPhrases:
    """A sentence whose noun phrases are asked for by their first word."""

    def __init__(self, words: Words, quoted: Sequence[bool]) -> None:
        self.words = words
        self.keys = words.keys
        self.quoted = quoted

    def _end_of_name(self, first: int, stop: int, verb: Verb) -> int:
        """Index of the last word of the noun phrase that begins at `first`; first - 1 when none does."""
        at = first
        complete = False
        while at < min(stop, first + LONGEST_NAME):
            key = self.keys[at]
            if at > first and self._bears_a_title(at):
                at = self._closing(at) + 1
                continue
            if key in STOPS or key in lists.THAT or self.quoted[at] or key in lists.RELATIVE:
                break
            if key == "في":
                if at == first or "في" in verb.governs or not self._goes_on_in(first, at + 1):
                    break
            elif at == first:
                if self._cannot_begin(at, verb):
                    break
            elif self._ends_before(first, at, verb, complete=complete):
                break
            complete = complete or self._is_definite(at)
            at += 1
        return at - 2 if at > first and self.keys[at - 1] == "في" else at - 1

    def _cannot_begin(self, at: int, verb: Verb) -> bool:
        key = self.keys[at]
        if self._is_ali(at):
            return "علي" in verb.governs and self._key(at + 1) in lists.THAT
        return (
            key in lists.ENDS_A_SPEAKER
            or (verb.lemma in lists.RENEWING and key in speakers.RENEWED)
            or key in lists.DAYS
            or key in lists.TO_WHOM
            or key.startswith(("لل", "بال"))
            or self._is_joined_to_by(key)
            or key in VERBAL_NOUN_KEYS
            or self._is_in_the_object_case(key)
            or ("ب" in verb.governs and self._opens_with_by(at))
            or (verb.takes_an_object and self._opens_an_object(at))
            or has_pronoun(key, self.words.written(at, at))
        )

    def _opens_an_object(self, at: int) -> bool:
        """ "The existence of", "its users": nouns that are no speaker where the verb takes an object."""
        key = self.keys[at]
        if key in _NEVER_FIRST or is_plain_verbal_noun(key):
            return True
        return key[0] == "م" and len(key) > 5 and self.words.written(at, at).endswith(("يه", "يها", "يهم"))

    def _opens_with_by(self, at: int) -> bool:
        """ "وطالب بمحاسبة": no speaker, for names with ب seldom end like a noun."""
        key = self.keys[at]
        return key[-1] == "ه" and self._may_carry_by(key) and not self._is_followed_by_by(at)

    def _is_in_the_object_case(self, key: str) -> bool:
        """A dual or plural of persons as an object: السائقين، الطرفين."""
        if not (len(key) >= _SHORTEST_PLURAL and key.startswith("ال") and key.endswith("ين")):
            return False
        return key not in PLACE_KEYS and not is_verbal_noun(key[2:], key[2:])

    def _ends_before(self, first: int, at: int, verb: Verb, *, complete: bool) -> bool:
        """Whether the phrase is over when this word comes, which is not its first."""
        key, before = self.keys[at], self.keys[at - 1]
        if self._is_ali(at):
            return False
        if before in _PREPOSITIONS:
            return False  # which the phrase was found to go on with
        if key in _PREPOSITIONS and self._takes_a_preposition(first, at, verb):
            return False
        if before in (speakers.QUANTITIES if key == "من" else speakers.BEFORE_A_PRONOUN):
            return False
        if key in lists.ENDS_A_SPEAKER or key in lists.DAYS or key in lists.TO_WHOM:
            return True
        if key in FORMS and key not in speakers.WITH_A_PREPOSITION:
            return True
        if key in VERBS_OF_EVENTS and key != "فتح":
            return True
        if complete and key in verb.governs:
            return True
        if at == first + 1 and key.startswith("ال") and before.endswith("ون") and not before.startswith("ال"):
            return True  # an indefinite plural takes no definite word behind it: "محللون"
        if _ACCUSATIVE in self.words.written(at, at):
            return True
        if before in speakers.OFFICES and not self._is_definite(at - 1):
            return False  # "the committee of …": what it is for may be a verbal noun
        if key in lists.ADDRESSED and verb.lemma in lists.TOLD:
            return True
        if is_verbal_noun(key, self.words.written(at, at)) or (complete and is_plain_verbal_noun(key)):
            return True
        if self._is_at_a_body(key, before, verb):
            return False
        if self._is_joined_to_by(key) and before not in speakers.BEFORE_BY:
            return True
        if "ب" in verb.governs and self._may_carry_by(key):
            unnamed = self.keys[first] in speakers.ANONYMOUS or self.keys[first] in speakers.PLURALS
            return (complete or unnamed) and not self._is_followed_by_by(at)
        if verb.takes_an_object and (
            self._is_indefinite_object(first, at, complete=complete)
            or (complete and self._is_behind_a_full_name(at))
        ):
            return True
        return complete and self._is_object(first, at, verb)

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
        if key in speakers.SENT_TO:
            known = self._key(at + 1) in PLACE_KEYS or self._key(at + 1) in speakers.BODIES
            return known and self.keys[first].removeprefix("ال") in speakers.SENT
        adjective = before.startswith("ال") and self._is_adjective(before)
        return (self.keys[at - 2] if adjective else before) in speakers.WITH_A_PREPOSITION

    def _is_ali(self, at: int) -> bool:
        """Whether علي is the name: written with ي, and nothing behind it that "on" could govern."""
        if self.keys[at] != "علي" or self.words.text[self.words.ends[at] - 1] != "ي":
            return False
        following = self._key(at + 1)
        bare = following.removeprefix("ال")
        noun = is_verbal_noun(bare, bare) or is_plain_verbal_noun(bare) or bare in speakers.NO_NAMES
        return following.isalpha() and not noun

    def _is_followed_by_by(self, at: int) -> bool:
        """ "Tom Barrack praised …": a word with ب in front of one that certainly carries "by" is a name."""
        behind = self.keys[at + 1 : at + 3]
        return not self._is_joined_to_by(self.keys[at]) and any(
            key.startswith("بال") or key in lists.THAT or self._is_joined_to_by(key) for key in behind
        )

    def _is_indefinite_object(self, first: int, at: int, *, complete: bool) -> bool:
        """ "… the importance of", "… the cause of the accident": a bare noun that is part of no name."""
        key, before, written = self.keys[at], self.keys[at - 1], self.words.written(at, at)
        if key.startswith("ال") or self._key(at + 1) in lists.THAT:
            return False
        if not complete:
            # Behind "a security source" only adjectives follow; the cause of the accident is another phrase.
            described = at > first + 1 and self._is_adjective(before)
            # … nor does a body hold another behind the foreign words of its name.
            named = self.keys[first] in speakers.BODIES and at > first + 2 and before not in _NO_END
            return ((described or named) and key in speakers.BODIES) or (
                described and key in speakers.NO_NAMES
            )
        if key in speakers.NO_NAMES or (key in speakers.BODIES and self._is_definite(at - 1)):
            return True
        if key in speakers.HOLDERS and self.words.text[self.words.ends[at - 1] - 1] == "ه":
            return True  # "his family the minister"
        if key[-1] == "ا" and self._key(at + 1)[-1:] == "ا" and not self._key(at + 1).startswith("ال"):
            return True  # an indefinite noun with its adjective
        if len(key) == 5 and written[0] == "أ" and key[3] == "ا":
            return True
        if len(key) > 3 and written.endswith(("ه", "ها", "هم")) and key not in speakers.NAMES_IN_H:
            return True
        head = self.keys[first].removeprefix("ال")
        no_person = head in speakers.BODIES or head.endswith("ات") or self._number_of(self.keys[first])
        joined = key.startswith(("و", "ل", "ب", "ك")) or key in PLACE_KEYS or self._is_adjective(key)
        return bool(no_person) and self._is_definite(at - 1) and not joined

    def _may_carry_by(self, key: str) -> bool:
        if key in speakers.BY_THIS:
            return True
        return key[0] == "ب" and (key == "ب" or (len(key) > 3 and key not in speakers.BEGINNING_WITH_B))

    def _is_definite(self, at: int) -> bool:
        """With the article, a name of a place, or with a pronoun: شريكه, but not شركة."""
        key = self.keys[at]
        if (
            key.startswith("ال")
            or key in PLACE_KEYS
            or key in LEADERS
            or (at and self.keys[at - 1] in speakers.BEFORE_A_PRONOUN)
        ):
            return True
        return len(key) > 3 and self.words.text[self.words.ends[at] - 1] == "ه"

    def _is_joined_to_by(self, key: str) -> bool:
        """Whether a word carries the preposition بـ, as far as it can be told from a name."""
        if len(key) < 4 or key[0] != "ب":
            return False
        return key.startswith("بال") or key in speakers.BY_THIS or is_verbal_noun(key[1:], key[1:])

    def _is_object(self, first: int, at: int, verb: Verb) -> bool:
        """Whom a call or an accusation goes to, what is denied: behind a phrase that is already complete."""
        key = self.keys[at]
        aimed = verb.manner in ("demand", "judge", "deny") or verb.lemma in lists.OF_SOMETHING
        if not aimed and not verb.governs:
            return False
        if key in PLACE_KEYS:
            return (aimed or verb.lemma in lists.TOLD) and not self._is_adjective(key)
        if not key.startswith("ال") or self._is_adjective(key):
            return False
        if not self._is_definite(at - 1):
            # Behind an indefinite noun it says whose: "in the name of the government"; behind a name it does not.
            return aimed and self._is_no_surname(key) and not self.keys[at - 1].startswith(("ل", "و", "ب"))
        if is_verbal_noun(key[2:], self.words.written(at, at)[2:]) or is_plain_verbal_noun(key[2:]):
            return True
        # A feminine word agrees with nothing in a phrase that holds no feminine.
        if key[-1] == "ه" and not any(one.endswith(("ه", "ات")) for one in self.keys[first:at]):
            return True
        if aimed and self._is_participle_before_an_object(at, verb):
            return False
        # Else only a verb that needs an object tells; a participle may be an adjective no list knows.
        return aimed or (at == first + 1 and not key.startswith("الم"))

    def _is_participle_before_an_object(self, at: int, verb: Verb) -> bool:
        """ "The family of the journalist held …": the object, and what the verb governs, are still to come."""
        following = self._key(at + 1)
        governs = verb.governs - {"اسم"}
        come_later = bool(governs) and following not in governs and not self._may_carry_by(following or ".")
        return self.keys[at].startswith("الم") and come_later and following.isalpha()

    def _is_behind_a_full_name(self, at: int) -> bool:
        """ "The writer Paul Krugman the tariffs": behind two names a word that is no surname."""
        key = self.keys[at]
        if not (key.startswith("ال") or self.words.written(at, at)[-1] == "ة") or self._is_adjective(key):
            return False
        if self._key(at + 1) in lists.THAT or self._key(at + 1) in STOPS:
            return False
        names = self.keys[at - 2 : at]
        return not any(
            one.startswith(("ال", "لل", "وال"))
            or one in speakers.OFFICES
            or one in speakers.OPENS_A_NAME
            or one in speakers.PLURALS
            or one in speakers.ANONYMOUS
            or one in PLACE_KEYS
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

    def _goes_on_in(self, first: int, at: int) -> bool:
        """Whether "in …" still belongs to the speaker: a place or body, not an occasion, a time or a stay."""
        if at >= len(self.keys):
            return False
        key, head = self.keys[at], self.keys[first]
        if key in lists.OCCASIONS or key in lists.DAYS or key[0].isdigit():
            return False
        if head in _PERSONS:
            return key in speakers.OFFICES
        alone = at == first + 2 and not head.startswith("ال") and not head.endswith(_PLURALS)
        return not (alone and key in PLACE_KEYS and head not in speakers.ANONYMOUS)

    def _bears_a_title(self, at: int) -> bool:
        """صحيفة «النهار»: quotation marks around the name of a paper or party."""
        if self.keys[at] not in QUOTES or self.keys[at - 1] not in speakers.TITLED:
            return False
        closing = self._closing(at)
        return at < closing < len(self.keys) - 1

    def _closing(self, at: int) -> int:
        """Index of the mark that closes the short quotation opened at `at`; `at` itself when none does."""
        for n in range(at + 2, min(len(self.keys), at + _LONGEST_TITLE + 2)):
            if self.keys[n] in QUOTES:
                return n
        return at

    def _speaker_of(
        self, first: int, last: int, gender: Gender | None = None, *, in_writing: bool = False
    ) -> Speaker:
        named = self._is_named(first, last) and not self._hides_its_name()
        return Speaker(
            self.words.written(first, last), named, gender, in_writing, self._number_of(self.keys[first])
        )

    def _is_named(self, first: int, last: int) -> bool:
        """Whether the phrase names somebody: not "an official" or "informed sources" alone."""
        head = self.keys[first]
        if head.startswith("ال"):
            return head[2:] not in {"مصدر", "مصادر", "مصدران", "شاهد", "شهود"}
        following = self.keys[first + 1 : last + 1]
        if head in speakers.MEDIA:
            return bool(following) and not following[0].endswith("يه")
        if head.isdigit() or head in speakers.QUANTITIES or head in speakers.NUMBERS:
            return False
        if head not in speakers.ANONYMOUS:
            return True
        return bool(following) and (following[0].startswith("ال") or following[0] in PLACE_KEYS)

    def _hides_its_name(self) -> bool:
        """ "On condition that his name is not published"."""
        return any(
            key in speakers.OWN_NAME
            and not self.quoted[at]
            and not speakers.HIDING.isdisjoint(self.keys[max(0, at - 4) : at])
            for at, key in enumerate(self.keys)
        )

    def _number_of(self, head: str) -> Number | None:
        if head in speakers.PLURALS or (head.endswith("ون") and len(head) > 4):
            return "plural"
        return "dual" if head.endswith("ان") and head[:-2].removeprefix("ال") in _SINGULARS else None

    def _key(self, at: int) -> str:
        return self.keys[at] if 0 <= at < len(self.keys) else ""
