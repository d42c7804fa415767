"""Where a verb of saying is the main verb of an Arabic sentence, and where it only looks like one."""

import re

from workbench.language.arabic import reporting as lists
from workbench.language.arabic import speakers
from workbench.language.arabic.verbs_of_saying import NOT_SAYING, SAYING_AT_THE_START
from workbench.language.attribution.arabic_content import FAR
from workbench.language.attribution.arabic_objects import STOPS
from workbench.language.attribution.arabic_subjects import Subjects
from workbench.language.attribution.arabic_verbs import FORMS
from workbench.language.attribution.model import Verb
from workbench.language.words import key_of

NOT = frozenset({"لم", "ولم", "فلم", "لا", "ولا", "لن", "ما"})
_PERHAPS = frozenset({"قد", "وقد", "فقد", "ربما", "وربما", "فربما"})
_SURELY_A_VERB = frozenset({"قد", "وقد", "فقد", "هكذا"})
_WAS = frozenset({"كان", "كانت", "كانوا", "لم", "لا", "قد"})
_IS_NOT = frozenset({"ليس", "وليس", "ليست", "وليست", "غير"})
_IF = frozenset({"اذا", "فاذا", "واذا", "لو", "ولو", "كلما", "سواء"})
_PRONOUNS = frozenset({"هو", "هي", "هم", "وهو", "وهي", "وهم", "هما"})
_POINTING = frozenset({"هذا", "هذه", "ذلك", "تلك"})
_NOT_PERFECT = frozenset({"لم", "ولم", "فلم"})
_BEHIND_POINTING = lists.THAT | {"الي", "علي"}
_JOIN_CLAUSES = frozenset({"فيما", "بينما", "وفيما", "وبينما", "لكن", "ولكن"})
_IT_TURNS_OUT = frozenset({"تبين", "يبين", "يعد", "تعد"})
_NEAR = 6
"""Words between a denied verb and its "that"."""
_DAMMA = "\u064f"
_TANWEEN = re.compile("[\u064b-\u064d]")
# Written vowels of a passive: u and i in the perfect, u and a before the last letter in the imperfect.
_PASSIVE = re.compile(
    "^(?:(?:.|است|انت?|ا.ت)\u064f.*\u0650|[يت]\u064f.*\u064e\u0651?.$|[يت]\u064f.*\u0651\u064e?.$)"
)


class MainVerbs(Subjects):
    """A sentence asked for the verbs that say what somebody says."""

    def _verbs(self) -> list[tuple[int, Verb]]:
        found: list[tuple[int, Verb]] = []
        for at, key in enumerate(self.keys):
            verb = FORMS.get(key)
            if verb is None or self.quoted[at] or not self._is_main(at, key, verb, first=not found):
                continue
            if found and self._is_relative(found[-1][0], at, verb):
                continue
            found.append((at, verb))
        return found

    def _is_main(self, at: int, key: str, verb: Verb, *, first: bool) -> bool:
        if self._is_ruled_out_in_front(at, verb, first=first) or self._is_another_word(at, key, verb):
            return False
        before = "." if at == self._first_word() else self._key(at - 1)
        leads_on = self._leads_on(at)
        if verb.form == "participle":
            if at == self._first_word() and key[-1] != "ا" and self._speech_after(at, verb, at + 3) is None:
                return False  # "مدعية المحكمة": who somebody is
            # Only the accusative shows that a participle without a comma is no adjective.
            if before in STOPS or verb.joined:
                return leads_on
            if first:
                return leads_on and self._goes_with_the_subject(at, verb)
            return leads_on and key[-1] == "ا"
        if before in STOPS or before in lists.BEFORE_THE_VERB:
            doubtful = key[verb.joined :] in NOT_SAYING and not self._is_doubled(at)
            if self._follows_speech(at):
                return leads_on or not doubtful or self._is_a_person(at + 1)
            return leads_on or (self._ends_the_sentence(at, verb) and not doubtful)
        if verb.joined:
            # Inside a sentence of another subject only "that" or a quotation shows that somebody speaks.
            return leads_on and (at == 0 or not first or verb.manner not in ("demand", "judge"))
        if first and leads_on and self._is_behind_an_opening(at):
            return True
        if not first and leads_on and verb.form == "perfect" and self._contrast(at) is not None:
            return True
        # Subject first: "the minister confirms that …".
        begins = self._first_word()
        subject_first = first and at <= FAR and lists.THAT.isdisjoint(self.keys[begins:at]) and leads_on
        return subject_first and self._subject_before(at) is not None

    def _goes_with_the_subject(self, at: int, verb: Verb) -> bool:
        """ "غادر الوزير القاعة مؤكدا أن": a participle that says how the subject did it."""
        key = self.keys[at]
        if key in NOT_SAYING:
            return False
        # Only the accusative is no adjective, unless the sentence opens with a verb: "accused" of a noun.
        opens_with_a_verb = not self._is_nominal(self._subject_begins(at))
        if key[-1] != "ا" and not (opens_with_a_verb and (key.endswith("ين") or self.keys[0][-1] == "ت")):
            return False
        return self._subject_of_first_verb(at, verb) is not None

    def _is_behind_an_opening(self, at: int) -> bool:
        """ "In Beirut announced the minister …": only where or when stands in front of the verb."""
        if not 0 < at <= FAR or not lists.THAT.isdisjoint(self.keys[:at]):
            return False
        opening = self.keys[0]
        if opening in lists.OPENS_WHERE_OR_WHEN or opening[1:] in lists.OPENS_WHERE_OR_WHEN:
            return True
        return at > 1 and self._is_with_a_preposition(0)

    def _is_ruled_out_in_front(self, at: int, verb: Verb, *, first: bool) -> bool:
        """Whether the word in front shows that the verb belongs to another clause, or is denied or supposed."""
        before = self._key(at - 1) or "."
        if at == self._first_word():
            return (verb.form == "jussive") != (before in _NOT_PERFECT)
        if before in lists.RELATIVE or before in lists.THAT or before == "ما" or before in _IF:
            return True
        if verb.form == "participle" and before in _IS_NOT:
            return True  # "it is not excluded that"
        if before in _WAS and self._key(at - 2) in lists.RELATIVE:
            return True  # "who used to say"
        if before in lists.AS_SAID:
            # "As … said" cites; "he also said that" reports.
            also = (
                self._speech_after(at, verb, at + 1 + FAR) is not None
                or self._key(at + 1) in verb.governs
                or (at == 1 < len(self.keys) - 1 and verb.takes_an_object and self._opens_an_object(2))
            )
            return not before.endswith("كما") or not also
        if before in _PRONOUNS and at > 1 and self.keys[at - 2] not in STOPS:
            return True
        if verb.form == "imperfect":
            if at > 1 and before in speakers.NO_NAMES and before not in lists.BEFORE_THE_VERB:
                return True  # "rumours spread that say"
            if not first and verb.joined and before in STOPS and self._is_before_that(at, verb):
                return False  # "… denies it, and the governor says that": another speaks
            # قد with the present is perhaps; "that he … and calls for" is part of what is said.
            return before in _PERHAPS or (not first and before not in _JOIN_CLAUSES)
        return (verb.form == "jussive") != (before in _NOT_PERFECT)

    def _is_another_word(self, at: int, key: str, verb: Verb) -> bool:
        """Whether the form is rather a noun, a preposition or another verb here."""
        bare = key[verb.joined :]
        if bare == "نقلا" or self._key(at + 1) == "فعل":
            return True  # "citing": see the citations; "the reaction of"
        opens = at == 0 or verb.joined or self._key(at - 1) in lists.AS_SAID
        if self._key(at - 1) in NOT and bare in SAYING_AT_THE_START:
            opens = True
        if self._is_called(at):
            return True
        if verb.has_object and not ((verb.governs and opens) or self._follows_speech(at)):
            return True
        if verb.form == "participle" and self._key(at - 1) in {"،", ","}:
            return False  # "…, promising to": only a participle stands there
        surely = verb.form == "perfect" and (
            self._key(at - 1) in _SURELY_A_VERB or (self._follows_speech(at) and self._is_a_person(at + 1))
        )
        if bare in NOT_SAYING and not self._is_doubled(at) and not surely:
            if verb.form == "imperfect" and self._key(at + 1) in lists.THAT and bare not in _IT_TURNS_OUT:
                return self._subject_before(at) is None  # "the minister sees that"
            return not (opens and (bare in SAYING_AT_THE_START or self._is_before_that(at, verb)))
        if bare in lists.FORMULAS and self._is_impersonal(at):
            return True
        if bare == "توقع" and any(
            self.keys[n] in lists.SIGNED and self.keys[n - 1] != "في"
            for n in range(at + 1, min(at + 6, len(self.keys)))
        ):
            return True  # "the Emirates sign several agreements"
        if verb.has_object and self._is_a_number(at + 1):
            return True  # "a batch of (وقدرها) 100"
        if verb.form != "participle" and self._is_written_otherwise(at, verb):
            return True
        if self._key(at + 1) in _POINTING and self._key(at + 2) in _BEHIND_POINTING:
            return True  # "this points to": no one speaks
        if self._key(at - 1) in NOT and not self._may_be_denied(at, verb):
            return True
        return verb.lemma in lists.FINDING and not self._finds(at)

    def _is_relative(self, main: int, at: int, verb: Verb) -> bool:
        """ "قال مسؤول، تحدث شريطة …، إن": a verb before the main one has led on to anything tells who he is."""
        bare = verb.form == "perfect" and not verb.joined and self.keys[at - 1] in {"،", ","}
        return bare and self._speech_after(main, FORMS[self.keys[main]], at) is None

    def _is_before_that(self, at: int, verb: Verb) -> bool:
        """ "وبين المدير أن": nothing but a speaker stands between the word and "that"."""
        last = self._end_of_name(at + 1, len(self.keys), verb)
        if last > at and self.keys[at + 1] in speakers.FINDERS:
            return not lists.THAT.isdisjoint(
                self.keys[last + 1 : last + _NEAR]
            )  # who made it may stand between
        return last > at and self._key(last + 1) in lists.THAT

    def _is_doubled(self, at: int) -> bool:
        """Whether the doubling written tells the verb from its neighbours: بيّن is not بين."""
        return "\u0651" in self.words.written(at, at)

    def _is_written_otherwise(self, at: int, verb: Verb) -> bool:
        """Whether the vowels written show a noun, or a passive that does not tell what was said."""
        written = self.words.written(at, at)
        if len(written) == len(self.keys[at]):
            return False
        if verb.form == "imperfect" and verb.lemma[0] in "ات" and written[verb.joined + 1] == _DAMMA:
            return (
                self._key(at + 1) not in lists.THAT
            )  # يُتهم: only derived forms without ا or ت in front have u
        return bool(_TANWEEN.search(written)) or (
            bool(_PASSIVE.search(written[verb.joined :])) and self._key(at + 1) not in lists.THAT
        )

    def _finds(self, at: int) -> bool:
        """Whether what shows or finds something is a study, or somebody who makes one."""
        subject = self._subject_before(at)
        head = key_of(subject.who.split()[0]) if subject else self._key(at + 1)
        return head.removeprefix("ال") in speakers.FINDERS

    def _may_be_denied(self, at: int, verb: Verb) -> bool:
        """ "Did not deny", "does not believe that": not the refusal to comment, nor another verb's jussive."""
        if verb.form == "perfect":
            return False  # لم توقع is of وقّع
        speech = self._speech_after(at, verb, at + 1 + _NEAR)
        return verb.manner == "deny" or (speech is not None and verb.lemma not in lists.COMMENTING)

    def _is_impersonal(self, at: int) -> bool:
        return self._key(at + 1) in lists.THAT or self._key(at + 2) in lists.THAT

    def _ends_the_sentence(self, at: int, verb: Verb) -> bool:
        """What was said stands in front: "الطريق مغلق، قال المحافظ"."""
        if verb.lemma not in lists.ALWAYS_SAYING or len(self.keys) - at > FAR:
            return False
        return at > 2 and self._end_of_name(at + 1, len(self.keys), verb) > at

    def _is_passive(self, at: int, verb: Verb) -> bool:
        """Nobody says it: a written passive (ذُكر أن), or what is said and believed in general (يتوقع أن)."""
        bare = self.words.written(at, at)[verb.joined :]
        if self._key(at + 1) not in lists.THAT or self._subject_before(at) is not None:
            return False
        if bare[1:2] == _DAMMA and (
            verb.form == "perfect" or self.keys[at][verb.joined :] in lists.IMPERSONAL
        ):
            return True
        return verb.gender == "m" and self.keys[at][verb.joined :] in lists.IMPERSONAL
