"""Words of Arabic names that look like verbs, particles or acts, and verbs that look like names."""

from workbench.language.arabic import reporting as lists
from workbench.language.arabic import speakers
from workbench.language.arabic.given_names import GIVEN_NAMES
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.attribution.arabic_nouns import has_pronoun, is_plain_verbal_noun, is_verbal_noun
from workbench.language.attribution.arabic_objects import LEADERS
from workbench.language.attribution.arabic_persons import Persons

SHORTEST_IMPERFECT, LONGEST_IMPERFECT = 3, 6
_SHORTEST_FUTURE = 5
_LIKE_IMPERFECTS = speakers.BEGINNING_WITH_Y | speakers.BEGINNING_WITH_S
_THAT_OR_COLON = lists.THAT | {":"}


class LookAlikes(Persons):
    """A sentence whose words are told from their likes by what stands beside them."""

    def _is_imperfect(self, at: int) -> bool:
        """Whether a word has the form of "he does" or "he will": no name goes on with it."""
        key = self.keys[at]
        if key in _LIKE_IMPERFECTS or key in PLACE_KEYS or key in LEADERS or key in GIVEN_NAMES:
            return False
        leads_on = not _THAT_OR_COLON.isdisjoint(self.keys[at + 1 : at + 4])
        if leads_on and self._key(at - 1) in GIVEN_NAMES:
            return False  # إريك يانسن
        if self.words.written(at, at)[1:2] == "ا":
            return False  # ياكوبو: the verbs have أ there
        if key[0] == "ي":
            return SHORTEST_IMPERFECT <= len(key) <= LONGEST_IMPERFECT
        if not key.startswith(("سي", "سن")) or len(key) < _SHORTEST_FUTURE or key[-1] == "ه":
            return False
        # "وكتب سينسر:", "مايكل سيسنيروس": these are names.
        return not leads_on and self._key(at - 1) not in GIVEN_NAMES

    def _tells_how(self, at: int) -> bool:
        """ "The kidnapped boy's grandmother said weeping that": an indefinite participle behind an adjective."""
        key, before = self.keys[at], self.keys[at - 1]
        may_be_named = before.endswith("ه") and self._is_a_person(at - 1)
        if not before.startswith("ال") or may_be_named or self._key(at + 1) not in lists.THAT:
            return False
        return len(key) >= 5 and key[1] == "ا" and key[-1] == "ه" and key not in GIVEN_NAMES

    def _is_what_two_did(self, at: int) -> bool:
        """ "Two women who survived": a verb in the dual behind a noun in the dual."""
        key, before = self.keys[at], self.keys[at - 1]
        return before.endswith("تان") and key.endswith("تا") and len(key) > 3

    def _is_called(self, at: int) -> bool:
        """ "A witness called Samir": يُدعى, written with ى and nothing behind it that somebody may claim."""
        key, following = self._key(at), self._key(at + 1)
        if key not in {"يدعي", "تدعي"} or self.words.text[self.words.ends[at] - 1] != "ى":
            return False
        if following.startswith("ال"):
            # "A witness called al-Tayyib": somebody not known in front, and no "that" behind.
            return not self._key(at - 1).startswith("ال") and self._key(at + 2) not in lists.THAT
        return following.isalpha() and following not in lists.THAT

    def _is_ali(self, at: int) -> bool:
        """Whether علي is the name: written with ي, and nothing behind it that "on" could govern."""
        if self.keys[at] != "علي" or self.words.text[self.words.ends[at] - 1] != "ي":
            return False
        following = self._key(at + 1)
        bare = following.removeprefix("ال")
        noun = is_verbal_noun(bare, bare) or is_plain_verbal_noun(bare) or bare in speakers.NO_NAMES
        return following.isalpha() and not noun

    def _is_a_first_name(self, first: int, at: int) -> bool:
        """ "The ambassador Chang Ming that", "the minister Itamar Ben": no verbal noun stands there."""
        following = self._key(at + 1)
        if has_pronoun(self.keys[at], self.words.written(at, at)) or following in lists.ENDS_A_SPEAKER:
            return False
        if following in speakers.BEFORE_A_NAME:
            return True
        bare = following.isalpha() and not following.startswith("ال") and following not in lists.THAT
        return bare and self._is_a_person(first) and self._key(at + 2) in lists.THAT
