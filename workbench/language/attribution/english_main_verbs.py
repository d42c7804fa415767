"""Where a verb of saying is the main verb of an English sentence, and where it only looks like one."""

from itertools import pairwise

from workbench.language.attribution.english_names import ARTICLES, QUOTES, STOPS
from workbench.language.attribution.english_subjects import Subject, Subjects
from workbench.language.attribution.english_verbs import FORMS
from workbench.language.attribution.model import Verb
from workbench.language.english import reporting as lists
from workbench.language.english import speakers

_AFTER_A_QUOTATION = Verb("say", "say", "perfect")
"""Any verb that stands behind a quotation as one of saying does: "…," complained the baker."""
_NO_SUBJECT = (lists.ENDS_A_SPEAKER - ARTICLES) | {"for", "as", "of", "by"}
BEHIND_SPEECH = QUOTES | {","}
_BEHIND_SPEECH_OR_A_DASH = BEHIND_SPEECH | {"—", "–"}
_ADJECTIVE_ENDINGS = ("ous", "ful", "ive", "able", "ible", "less", "ed")
_PERSONS_IN_ED = frozenset({"accused", "injured", "wounded", "bereaved", "deceased"})
_OF_SCIENCE = ("logist", "logists", "icist", "icists", "nomers", "graphers", "ticians")
_ALWAYS = frozenset({"say", "tell"})


class MainVerbs(Subjects):
    """A sentence asked for the verbs that say what somebody says."""

    def _verbs(self) -> list[tuple[int, Verb, Subject]]:
        found: list[tuple[int, Verb, Subject]] = []
        if self.keys[0] in lists.ASKS and self.keys[-1] == "?":
            return found  # "Did he say that …?": nobody is said to have said it
        for at in self._may_be_verbs():
            verb = FORMS.get(self.keys[at]) or self._unlisted(at)
            if verb is None or self.quoted[at] or not self._may_be_main(at, verb):
                continue
            subject = self._subject(at, first=not found)
            if subject is None or not (subject[2] or self._reports(at, verb, subject)):
                continue
            found.append((at, verb, subject))
        return found

    def _may_be_verbs(self) -> list[int]:
        """Indices of the listed forms, and of the words behind a quotation or comma."""
        pairs = enumerate(pairwise(["", *self.keys]))
        return [at for at, (before, key) in pairs if key in FORMS or before in BEHIND_SPEECH]

    def _unlisted(self, at: int) -> Verb | None:
        """A verb no list knows that stands right behind a quotation, its subject behind it."""
        if not self._follows_speech(at) or self.quoted[at]:
            return None
        key, following = self.keys[at], self._key(at + 1)
        is_verb = (len(key) > 4 and key.endswith("ed")) or key in {
            "read",
            "ran",
            "went",
            "sang",
            "began",
            "says",
        }
        noun = self._is_capital(at + 1) or following in ARTICLES or following.isalpha()
        return _AFTER_A_QUOTATION if is_verb and noun and following not in _NO_SUBJECT else None

    def _follows_speech(self, at: int) -> bool:
        """Whether a quotation that is part of this sentence ends right in front of the word."""
        if at and self.keys[at - 1] in QUOTES:
            return at > 1 and self.keys[at - 2] in {",", "?", "!", "…"}
        return at > 1 and self.keys[at - 1] == "," and self.keys[at - 2] in QUOTES

    def _may_be_main(self, at: int, verb: Verb) -> bool:
        key = self.keys[at]
        before = self.keys[at - 1] if at else "."
        if key in lists.CITING:
            return False  # see the citations
        if self._goes_on_to(at):
            return verb.form == "imperfect"
        if before == "who" and at > 3 and self.keys[at - 2] == ",":
            leads_on = self._speech_after(at, at + 2) is not None or self._clause_at(at + 1)
            return verb.form == "perfect" and leads_on
        if verb.form != "adjective" and before in lists.NOT_A_MAIN_VERB:
            return False
        if verb.form != "participle" and before in lists.PREPOSITIONS:
            return False
        if before in ARTICLES or before.endswith(("'d", "'ll", "can't")):
            return False
        if verb.form == "adjective":
            return (
                self._key(at + 1) in {"that", ":"} and self.keys[self._in_front_of_state(at)] in lists.STATES
            )
        if self._is_part_of_a_name(at) or before in {"-", "'s"}:
            return False
        if key in lists.DOUBTFUL and before.endswith(_ADJECTIVE_ENDINGS) and not self._is_capital(at - 1):
            return before in _PERSONS_IN_ED  # "spurious claims", but "the accused claims"
        if before in lists.NEGATED:
            return at > 1 and (
                self.keys[at - 2] in lists.DO or before not in {"not", "never"} or before == "never"
            )
        if verb.lemma in lists.FINDING or (verb.lemma == "rule" and self._key(at + 1) == "out"):
            return True
        if verb.form == "imperfect" and key == verb.lemma and key not in lists.BASE_FORMS:
            plural = before.endswith("s") and not before.endswith(("ss", "'s"))
            if not (plural and key in lists.BASE_FORMS_BEHIND_PLURALS):
                return self._speech_after(at, at + 3) is not None
        return True

    def _reports(self, at: int, verb: Verb, subject: Subject) -> bool:
        """Whether the verb leads on to what is said, or stands behind it."""
        first, last, _ = subject
        if verb.manner == "pass":
            return any(self._is_as_saying(n) for n in range(at + 3, min(len(self.keys), at + 16)))
        if self._key(at + 1) in lists.REFLEXIVE or (
            verb.lemma == "tell" and self._key(at + 2) in lists.TOLD_IN_FICTION
        ):
            return False
        if verb.lemma in lists.FINDING and not self._finds(first, last):
            return False
        if verb.form == "imperfect" and last >= first and self._is_rather_a_noun(at, verb):
            return False
        if verb.lemma in lists.COUNTING and self._counts(at, verb, first, last):
            return True
        if (
            self._leads_on(at)
            or self._stands_behind_speech(at, first)
            or (
                first
                and self._key(first - 1) == self._key(at + 1) == ","
                and self._rest(first, at, len(self.keys))
            )
            or (
                self._is_as_said(first)
                and (self.keys[at] not in lists.DOUBTFUL or self._key(at + 1) in {",", "it"})
            )
        ):
            return True
        # "Said Monday it was", "told the court his client was": the clause stands a little further on.
        if verb.lemma not in _ALWAYS or last < first:
            return False
        return self.keys[at] not in lists.DOUBTFUL and self._key(at + 1) not in {"to", "by", ""}

    def _is_as_saying(self, at: int) -> bool:
        """ "Quoted the owner as denying": a participle of saying behind "as"."""
        return (
            self.keys[at - 1] == "as" and self.keys[at] in FORMS and FORMS[self.keys[at]].form == "participle"
        )

    def _stands_behind_speech(self, at: int, first: int) -> bool:
        """ "The dam could collapse, experts warned." """
        if not first or self._key(first - 1) not in _BEHIND_SPEECH_OR_A_DASH:
            return False
        return self._only_when(at + 1, len(self.keys))

    def _is_as_said(self, first: int) -> bool:
        """ "As the ministry announced last week, …" """
        return first > 0 and self.keys[first - 1] == "as" and self._is_stop_or_end(first - 2)

    def _finds(self, first: int, last: int) -> bool:
        subject = self.keys[first : last + 1]
        return not speakers.FINDERS.isdisjoint(subject) or any(key.endswith(_OF_SCIENCE) for key in subject)

    def _is_rather_a_noun(self, at: int, verb: Verb) -> bool:
        """ "The Pledge of Allegiance", "recent reports raised": "of", or another verb, right behind."""
        if self.keys[at] not in lists.DOUBTFUL:
            return False
        return (self._key(at + 1) == "of" and "of" not in verb.governs) or self._may_be_finite(at + 1)

    def _counts(self, at: int, verb: Verb, first: int, last: int) -> bool:
        """ "The ministry recorded 12 deaths": an office or service that counts, and a number."""
        following = self._key(at + 1)
        counted = following[:1].isdigit() or following in lists.COUNTS
        return counted and (
            verb.lemma == "document" or not speakers.COUNTERS.isdisjoint(self.keys[first : last + 1])
        )

    def _is_negated(self, at: int) -> bool:
        return not lists.NEGATED.isdisjoint(self.keys[max(0, at - 2) : at])

    def _is_stop_or_end(self, at: int) -> bool:
        return not 0 <= at < len(self.keys) or self.keys[at] in STOPS
