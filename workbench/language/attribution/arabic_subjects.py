"""The subject of an Arabic verb of saying: in front of it, in front of an earlier verb, or with a name behind."""

from workbench.language.arabic import reporting as lists
from workbench.language.arabic import speakers
from workbench.language.arabic.clauses import VERBS as VERBS_OF_EVENTS
from workbench.language.arabic.given_names import GIVEN_NAMES
from workbench.language.arabic.persons import BEGIN_WITH_WAW, ROLES
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.attribution.arabic_content import Contents
from workbench.language.attribution.arabic_names import LONGEST_NAME, QUOTES
from workbench.language.attribution.arabic_nouns import (
    is_feminine_perfect,
    is_plain_verbal_noun,
    is_verbal_noun,
)
from workbench.language.attribution.arabic_objects import PREPOSITIONS, STOPS
from workbench.language.attribution.arabic_verbs import FORMS
from workbench.language.attribution.model import Speaker, Statement, Verb
from workbench.language.datelines import behind_the_dateline

# Words that show that what stands in front of a verb is no subject: an adverbial, another clause.
_NO_SUBJECT = lists.ENDS_A_SPEAKER | lists.DAYS | lists.RELATIVE | lists.THAT | {"في", "وفي", "و", "نحن"}
_NO_SUBJECT |= frozenset("و" + key for key in _NO_SUBJECT)

_FOR_THIS = frozenset({"لهذا", "لهذه", "لذلك"})
_ASKS = frozenset("?؟!")
_NEAR = 8
"""Words of a subject behind "but"."""
_SHORTEST_FEMININE = 3
"""Letters of a perfect before its feminine ending counts: مات is none."""


class Subjects(Contents):
    """A sentence asked for the subjects of its verbs."""

    statements: list[Statement]

    def _subject_before(self, at: int) -> Speaker | None:
        """The subject in front of its verb, or of an earlier verb of the same sentence."""
        if self.statements or at == 0:
            return None
        first = self._subject_begins(at)
        if first < at and self._opens_with_a_verb(first):
            # "The club issued a statement, called for": the subject of the first verb.
            last = self._end_of_name(first + 1, at, FORMS["انتقد"])
            known = last > first and self._is_somebody(first + 1)
            return self._speaker_of(first + 1, last, FORMS[self.keys[at]].gender) if known else None
        last = at - 1
        while last > first and self.keys[last] in lists.BEFORE_THE_VERB:
            last -= 1
        if self.keys[last] in {"،", ","}:
            last = self._before_apposition(first, last)
        if first > last or last - first >= LONGEST_NAME or self.keys[first] in FORMS:
            return None
        if last > first and self._is_with_a_preposition(first):
            return None
        gender = FORMS[self.keys[at]].gender
        if any(key in STOPS or key in _NO_SUBJECT for key in self.keys[first : last + 1]):
            # «Eni» announces, the camps of «Shop» threaten: a short title right in front of the verb.
            opening = first if self.keys[first] in QUOTES else first + 1
            asks = not _ASKS.isdisjoint(self.keys[first:at])
            if asks or self._key(opening) not in QUOTES or self._closing(opening) != last or last == opening:
                return None
        return self._speaker_of(first, last, gender)

    def _somebody_who(self, at: int, verb: Verb) -> Speaker | None:
        """ "The court heard from a paramedic who said": a clause about an indefinite person, without "who"."""
        if verb.joined or verb.form != "perfect" or at < 3 or self.keys[at - 2] not in PREPOSITIONS:
            return None
        key = self.keys[at - 1]
        person = key in ROLES or key in speakers.PEOPLE or key in speakers.ANONYMOUS
        return self._speaker_of(at - 1, at - 1, verb.gender) if person else None

    def _contrast(self, at: int) -> int | None:
        """ "… but a spokesman said that": index of "but", with only a subject between it and the verb."""
        for n in range(at - 2, max(0, at - _NEAR), -1):
            if self.keys[n] in lists.CONTRASTS and not self.quoted[n]:
                that = self.keys[n + 1] in lists.THAT
                if self.keys[n] in lists.HOWEVER and not that:
                    return None
                first = n + 1 + that
                return n if first < at and self._end_of_name(first, at, FORMS["قال"]) == at - 1 else None
        return None

    def _as_for(self, at: int) -> Speaker | None:
        """ "أما المدير فقال إن": who stands between "as for" and a verb joined with ف."""
        if self.statements or self.keys[at][0] != "ف" or self.keys[0] not in {"اما", "واما"} or at < 2:
            return None
        last = at - 1 - (self.keys[at - 1] in {"،", ","})
        if any(key in STOPS for key in self.keys[1 : last + 1]):
            last = self._before_apposition(1, last)
        return self._speaker_of(1, last, FORMS[self.keys[at]].gender) if 1 <= last <= LONGEST_NAME else None

    def _subject_begins(self, at: int) -> int:
        first = self._first_word()
        while first < at and (self._is_a_sign(first) or self.keys[first] in lists.BEFORE_THE_VERB):
            first += 1
        return first

    def _is_a_sign(self, at: int) -> bool:
        """A mark, a picture or "breaking" in front of a sentence; the mark of a title belongs to it."""
        key = self.keys[at]
        return key not in QUOTES and (not key[0].isalnum() or key in lists.BREAKING)

    def _first_word(self) -> int:
        """Index of the word with which the sentence itself begins: behind a dateline and "however"."""
        first = behind_the_dateline(self.words)
        key, following = self._key(first), self._key(first + 1)
        return first + 2 if key in lists.HOWEVER and following in lists.THAT else first

    def _before_apposition(self, first: int, last: int) -> int:
        """ "The leader of the party, who …, said": the phrase in front of the first comma, with one behind."""
        comma = next(
            (n for n in range(first, last) if self.keys[n] in {"،", ","} and not self.quoted[n]), last
        )
        # "However, the spokesman, Nizar Gharbi, described": a name between commas.
        named = comma < last and self._with_the_name_behind(comma - 1, last, FORMS["قال"]) == last - 1
        return comma - 1 if named or self._opens_an_apposition(comma + 1) else last

    def _opens_an_apposition(self, at: int) -> bool:
        """Whether a word behind a comma goes on about who stands in front of it: "who …", "aged …", an office."""
        key = self._key(at)
        return key in lists.RELATIVE or key in speakers.OFFICES or key in lists.TELLS_WHO

    def _subject_of_first_verb(self, at: int, verb: Verb) -> Speaker | None:
        """ "وصل الوزير إلى المدينة، وقال إن …", "غادر مؤكدا أن": the sentence's own subject."""
        follows = verb.joined or verb.form == "participle"
        first = self._subject_begins(at)
        if self.statements or not follows or at < first + 2 or self.keys[first] in _NO_SUBJECT:
            return None
        opening = self.keys[first]
        if not self._is_nominal(first):
            if verb.gender == "m" and opening[-1] == "ت" and len(opening) > _SHORTEST_FEMININE:
                return None
            first += 1
        if not self._is_somebody(first):
            return None
        last = self._end_of_name(first, at, FORMS["انتقد"])
        indefinite = (n for n in range(first + 1, last + 1) if self._is_an_accusative(n))
        last = min(next(indefinite, last + 1) - 1, last)
        return self._speaker_of(first, last, verb.gender) if last >= first else None

    def _is_an_accusative(self, at: int) -> bool:
        """ "Visited an exhibition": a noun without article in the object case, not a foreign name in ـا."""
        key = self.keys[at]
        noun = key[:-1]
        known = noun in lists.OCCASIONS or noun in lists.DOCUMENTS or noun in speakers.BODIES or key[0] == "م"
        return key[-1] == "ا" and known and key not in GIVEN_NAMES and key not in PLACE_KEYS

    def _is_with_a_preposition(self, at: int) -> bool:
        """ "وبلهجة حازمة قال", "للمرة الأولى قال": how or when, not who."""
        bare = self.keys[at].removeprefix("و")
        return bare not in GIVEN_NAMES and (
            bare.startswith("لل") or bare in _FOR_THIS or self._may_carry_by(bare)
        )

    def _opens_with_a_verb(self, at: int) -> bool:
        """A verb known, or a word behind "and" in front of a definite one: "ونعى اللواء"."""
        key = self.keys[at]
        bare = key.removeprefix("و")
        if (
            bare in VERBS_OF_EVENTS
            or is_feminine_perfect(bare)
            or (self._is_imperfect(at) and not self._is_nominal(at))
        ):
            return True
        noun = self._is_nominal(at) or key in BEGIN_WITH_WAW or key in speakers.SPEAKING_HEADS
        if noun or bare in lists.OPENS_WHERE_OR_WHEN:
            return False
        return bare != key and self._key(at + 1).startswith("ال")

    def _is_nominal(self, at: int) -> bool:
        """Whether a sentence opens with its subject, not with a verb."""
        key = self.keys[at]
        return self.words.written(at, at).endswith(("ة", "ات")) or any(
            (one.startswith("ال") and one not in speakers.VERBS_WITH_AL)
            or one in speakers.OFFICES
            or one in ROLES
            or one in PLACE_KEYS
            or one in GIVEN_NAMES
            for one in (key, key.removeprefix("و"))
        )

    def _is_somebody(self, at: int) -> bool:
        """Whether a word may be who speaks: not an act ("the resignation"), nor a noun that names nobody."""
        key = self.keys[at].removeprefix("ال")
        return not (is_verbal_noun(key, key) or is_plain_verbal_noun(key) or key in speakers.NO_NAMES)

    def _with_the_name_behind(self, last: int, stop: int, verb: Verb) -> int:
        """ "The spokesman, Ahmad Sulayman, that": a name between commas belongs to the office in front of it."""
        first = last + 2
        if self._key(last + 1) not in {"،", ","} or self.keys[last] in STOPS:
            return last
        end = self._end_of_name(first, stop, verb)
        length = end - first + 1
        is_name = 2 <= length <= 4 and not any(
            (key.startswith("ال") and n == first and key not in speakers.TITLES)
            or key[0].isdigit()
            or key in speakers.OFFICES
            or key in lists.OCCASIONS
            or key.removeprefix("ب") in speakers.OWN_NAME
            or key == "في"
            for n, key in enumerate(self.keys[first : end + 1], first)
        )
        return end if is_name and self._key(end + 1) in {"،", ",", *lists.THAT} else last
