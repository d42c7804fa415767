"""What is said in an English sentence: what leads on to it, where it begins and ends, and who says it inside it."""

from dataclasses import replace

from workbench.language.attribution.english_names import QUOTES, STOPS
from workbench.language.attribution.english_persons import Persons
from workbench.language.attribution.english_verbs import FORMS
from workbench.language.attribution.model import Speaker, Statement, Verb
from workbench.language.english import reporting as lists
from workbench.language.english import speakers
from workbench.language.english.persons import PERSONS

_COMMAS = QUOTES | {","}
_GOES_ON_OTHERWISE = lists.OPENS_A_WHEN | {"who", "which", "whose", "a", "an", "the", "and", "but", "head"}
NEAR = 7
"""Words between a verb and the "that" that belongs to it."""
_LONGEST_WHEN = 9
_RULED_OUT = (["ruled", "out"], ["rules", "out"], ["ruling", "out"])
_NO_NOUN = lists.ENDS_A_SPEAKER | lists.OPENS_A_WHEN
_OF_JUDGEMENT = ("ous", "ful", "ive", "ible", "able", "less", "rate", "legal", "moral", "atic")
"""Endings of adjectives by which a thing is called."""
_AND = frozenset({"and", "but"})
_ARTICLES = frozenset({"a", "an", "the"})
_OF_WHAT = frozenset({"of", "about"})
_LEADS_IN = frozenset({",", ":", "that"})
_JOINTS = frozenset({",", ";", "and", "but", "while", "though", "although", "whereas"})
_CLAUSE = 14
"""Words within which a clause shows its verb."""


class Contents(Persons):
    """A sentence asked what its verbs of saying lead on to."""

    statements: list[Statement]

    def _leads_on(self, at: int) -> bool:
        """Whether something said follows the verb within reach: "that", a quotation, or what the verb governs."""
        verb = FORMS[self.keys[at]]
        speech = self._speech_after(at, at + 1 + NEAR)
        if verb.lemma in lists.RIGHT_BEFORE_THAT:
            speech = speech if speech in (at + 1, at + 2) else None
        if speech is not None and (self.keys[speech] != "that" or verb.lemma not in lists.WITHOUT_THAT):
            return True
        if self.keys[at] in lists.DOUBTFUL and self.keys[at] not in lists.PLAIN_BEHIND_A_SUBJECT:
            return False
        following = self._key(at + 1)
        if not following or following in STOPS:
            return False
        if "as" in verb.governs and "as" in self.keys[at + 2 : at + 12]:
            return True
        if verb.lemma == "call" and self._calls_it_something(at):
            return True
        if "gerund" in verb.governs and following.endswith("ing"):
            return True
        near = at + 2 if verb.lemma in lists.RIGHT_BEFORE_A_PREPOSITION else at + 5
        if not verb.governs.isdisjoint(self.keys[at + 1 : near]):
            return True
        return self._governs_plainly(at, verb)

    def _calls_it_something(self, at: int) -> bool:
        """ "Called the move a mistake", "called it desperate"."""
        if self._key(at + 1) not in lists.OPENS_A_CLAUSE_WITH:
            return False
        behind = self.keys[at + 2 : at + 6]
        return any(key in {"a", "an"} or key.endswith(_OF_JUDGEMENT) for key in behind)

    def _governs_plainly(self, at: int, verb: Verb) -> bool:
        """Whether a clause without "that", or a noun, stands behind the verb."""
        if "clause" in verb.governs and self._clause_at(at + 1):
            return True
        begin = self._behind_when(at + 1 + (self._key(at + 1) in lists.ADDRESSED))
        if "clause" in verb.governs and self._clause_at(begin):
            return True
        key = self._key(begin)
        # "Confirmed by", "announced on Monday": no noun.
        opens = self._is_capital(begin) or key in lists.OPENS_A_CLAUSE_WITH or key not in _NO_NOUN
        return "noun" in verb.governs and key.isalnum() and opens

    def _behind_when(self, at: int) -> int:
        """ "Announced on Thursday a ban": index of the first word behind a day."""
        day = at + (self._key(at) == "on")
        return day + 1 if self._key(day) in lists.DAYS else at

    def _clause_at(self, begin: int) -> bool:
        """Whether a clause begins here: a subject, and a finite verb behind it before the sentence stops."""
        key = self._key(begin)
        opens = key in lists.OPENS_A_CLAUSE_WITH or self._is_capital(begin) or key[:1].isdigit()
        if not (opens or key.endswith("s") or self.keys[begin - 1] == "saying"):
            return False
        for n in range(begin + 1, min(len(self.keys), begin + _CLAUSE)):
            word = self.keys[n]
            if word in {";", ":", "."} or word in QUOTES:
                return False
            is_finite = word in lists.FINITE or (len(word) > 4 and word.endswith("ed"))
            if is_finite and self.keys[n - 1] not in _AND:
                return True  # "criticised the deal and left": the verb of who speaks
        return False

    def _speech_after(self, at: int, limit: int) -> int | None:
        """Index of the "that", colon or quotation which the verb at `at` leads on to."""
        for n in range(at + 1, min(len(self.keys), limit)):
            key = self.keys[n]
            if key == "that" and (self.keys[n - 1] == "and" or self._key(n + 1) in lists.THAT_TIME):
                continue  # a second thing said; "that week"
            if key == "that" or (key in QUOTES and not self.quoted[n]):
                return n
            if key == ":" and not (self._key(n - 1).isdigit() and self._key(n + 1).isdigit()):
                return n
            if key in {";", "."} or (key in FORMS and FORMS[key].form == "perfect" and n > at + 1):
                return None
        return None

    def _after(self, at: int, stop: int) -> tuple[int, int] | None:
        """What follows the verb, from after "that" or the colon, to `stop`."""
        begin = at + 1
        addressed = self._key(begin) in lists.ADDRESSED and not (
            self.keys[begin] == "her" and self._clause_at(begin)
        )
        if addressed or self.keys[at : begin + 1] in _RULED_OUT:
            begin += 1
        begin += 2 * (self._key(begin) == "on" and self._key(begin + 1) in lists.DAYS)
        verb = FORMS.get(self.keys[at])
        speech = self._speech_after(at, min(stop, at + 11))
        if verb is not None and speech is not None and self._is_no_speech(verb, begin, speech):
            speech = None
        elif verb is not None and speech is None:
            if verb.lemma == "tell":
                begin = self._behind_whom(begin, stop)
            begin += self._key(begin) in verb.governs & _OF_WHAT
        if speech is not None:
            begin = speech if self.keys[speech] in QUOTES else speech + 1
        while begin < stop and (
            self.keys[begin] in _LEADS_IN or (self.keys[begin - 1] == "," and self.keys[begin] in _JOINTS)
        ):
            begin += 1
        end = stop
        while end > begin and self.keys[end - 1] in _JOINTS:
            end -= 1
        if begin >= end or not any(key.isalnum() for key in self.keys[begin:end]):
            return None
        return self.words.starts[begin], self.words.ends[end - 1]

    def _is_no_speech(self, verb: Verb, begin: int, speech: int) -> bool:
        """ "Accused them of hiding a report that …": a relative clause; or a quotation of a part."""
        if self.keys[speech] == "that" and verb.lemma in lists.WITHOUT_THAT:
            return True
        return self._is_said_in_part(verb, begin, speech)

    def _is_said_in_part(self, verb: Verb, begin: int, speech: int) -> bool:
        """ "Described the deal as “dead”", "said it was “dead”": what the quotation is said of belongs to it."""
        if "as" in verb.governs or verb.lemma == "call":
            return True
        return self.keys[speech] in QUOTES and "clause" in verb.governs and self._clause_at(begin)

    def _behind_whom(self, begin: int, stop: int) -> int:
        """ "Told the court his client was innocent": where the clause begins behind whom it was told."""
        opens = lists.OPENS_A_CLAUSE_WITH
        return next(
            (
                n
                for n in range(begin + 1, min(stop, begin + NEAR))
                if self.keys[n] in opens and self._clause_at(n)
            ),
            begin,
        )

    def _before(self, at: int) -> tuple[int, int] | None:
        """What stands in front of "…, she said", when nobody has said it yet."""
        end = at
        while end > 0 and self.keys[end - 1] in {",", "–", "—", "-"}:
            end -= 1
        if self.statements or end <= 0 or not any(key.isalnum() for key in self.keys[:end]):
            return None
        return self.words.starts[0], self.words.ends[end - 1]

    def _rest(self, front: int, behind: int, stop: int) -> tuple[int, int] | None:
        """ "The road, police said, will stay closed": what is said goes on behind the words of who speaks.

        `front` is the word behind its first half, `behind` the last word of who speaks.
        """
        comma = next(
            (n for n in range(behind + 1, min(stop, behind + NEAR)) if self.keys[n] in _COMMAS), stop
        )
        begin = comma
        while begin < stop and self.keys[begin] in _COMMAS:
            begin += 1
        if begin >= stop or not lists.FINITE.isdisjoint(self.keys[behind + 1 : comma]):
            return None
        key = self.keys[begin]
        if not self.quoted[begin]:
            whole = any(self._may_be_finite(n) for n in range(front))
            elsewhere = key in lists.SUBORDINATES or key in _GOES_ON_OTHERWISE or key[:1].isdigit()
            if whole or any(self.quoted[:front]) or elsewhere or key.endswith("ing"):
                return None
        elif not any(self.quoted[:front]):
            return None
        return self._after(begin - 1, stop)

    def _may_be_finite(self, at: int) -> bool:
        key = self._key(at)
        if at and self._is_capital(at):
            return False
        return (key in lists.FINITE and key != "'s") or (len(key) > 4 and key.endswith("ed"))

    def _only_when(self, begin: int, stop: int) -> bool:
        """ "Five died, the ministry said on Monday": after the verb stands when, where or to whom, not what."""
        tail = [key for key in self.keys[begin:stop] if key not in STOPS]
        if not tail:
            return True
        if self.keys[begin] == "," and self._goes_on_by_itself(begin + 1):
            return True
        opens = (
            tail[0] in {"of", "about"}
            or tail[0] in lists.OPENS_A_WHEN
            or tail[0] in lists.DAYS
            or tail[0] in lists.ADDRESSED
        )
        if tail[0] in lists.DAYS and self._key(begin + 1) == ",":
            return True
        told = self.keys[begin - 1] in {"told", "tells"} and not self._clause_at(begin)
        return len(tail) <= _LONGEST_WHEN and (opens or told)

    def _goes_on_by_itself(self, at: int) -> bool:
        """ "…, the office predicts, though it kept its alert": another clause behind the words of who speaks."""
        key = self._key(at)
        return key in lists.SUBORDINATES or key in {"but", "and", "who", "which"} or key.endswith("ing")

    def _nested(self, statement: Statement, stop: int) -> Statement | None:
        """ "… said the president had confirmed that …": what the president said, through who told it."""
        if statement.content is None:
            return None
        begin = self.words.at(statement.content[0])
        for at in range(begin + 1, min(stop, begin + 10)):
            verb = FORMS.get(self.keys[at])
            if verb is None or self.quoted[at] or verb.form == "participle":
                continue
            if self.keys[at - 1] in _ARTICLES:
                continue  # ignored a report that
            follows = at + 1 + (self._key(at + 1) in lists.ADDRESSED)
            leads = "that" in self.keys[at + 1 : at + 4] or (
                verb.lemma in {"say", "tell"} and self._clause_at(follows)
            )
            last = at - 1
            while last > begin and self.keys[last] in lists.BETWEEN:
                last -= 1
            subject = self.keys[begin : last + 1]
            if not leads or any(key in STOPS or key in speakers.NO_SPEAKERS for key in subject):
                return None
            if subject[0] in speakers.PRONOUNS or not (lists.NOT_A_MAIN_VERB | lists.BE).isdisjoint(
                subject[-1:]
            ):
                return None
            content = self._after(at, stop)
            if content is None:
                return None
            return Statement(
                speaker=self._speaker_of(begin, last),
                verb=self.words.written(at, at),
                manner=verb.manner,
                head=(self.words.starts[begin], self.words.ends[at]),
                content=content,
                through=tuple(replace(link, through=True) for link in statement.chain),
            )
        return None

    def _who_speaks_in(self, content: tuple[int, int] | None, stop: int) -> Speaker | None:
        """ "Said the general admitted the losses": a person said to have spoken, whom "he added" may mean."""
        if content is None:
            return None
        begin = self.words.at(content[0])
        for at in range(begin + 1, min(stop, begin + NEAR)):
            verb = FORMS.get(self.keys[at])
            if verb is None or self.quoted[at] or verb.form == "participle":
                continue
            last = at - 1
            while last > begin and self.keys[last] in lists.BETWEEN:
                last -= 1
            plain = not any(key in STOPS for key in self.keys[begin : last + 1])
            return self._speaker_of(begin, last) if plain and self.keys[last] in PERSONS else None
        return None
