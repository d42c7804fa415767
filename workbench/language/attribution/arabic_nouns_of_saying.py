"""Who says what in an Arabic sentence without a verb of saying: nouns and states of saying, what a statement says."""

from workbench.language.arabic import reporting as lists
from workbench.language.arabic import speakers
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.attribution.arabic_content import FAR
from workbench.language.attribution.arabic_main_verbs import MainVerbs
from workbench.language.attribution.arabic_objects import PREPOSITIONS
from workbench.language.attribution.arabic_persons import NAMES
from workbench.language.attribution.arabic_verbs import FORMS
from workbench.language.attribution.model import Memory, Statement


class NounsOfSaying(MainVerbs):
    """A sentence asked who speaks in it without a verb; adds to the statements."""

    memory: Memory

    def _says_in(self) -> None:
        """ "جاء في بيان للوزارة أن": the document speaks."""
        for at, key in enumerate(self.keys[:-2]):
            if key.removeprefix("و") not in lists.SAYS_IN or self.quoted[at]:
                continue
            if self.keys[at + 1] in {"فيه", "فيها"} and self.keys[at + 2] in lists.THAT:
                self._says_in_it(at)
                return
            if self.keys[at + 1] != "في":
                continue
            verb = FORMS["قال"]
            last = self._end_of_name(at + 2, len(self.keys), verb)
            if self.keys[at + 2] not in lists.DOCUMENTS or last < at + 2:
                continue
            speaker = self._speaker_of(at + 2, last)
            head = (self.words.starts[at], self.words.ends[last])
            if self._speech_after(last, verb, last + 1 + FAR) is None:
                continue
            content = self._content(at, last, len(self.keys), verb)
            self.statements.append(
                Statement(speaker, self.words.written(at, at + 1).removeprefix("و"), "say", head, content)
            )
            self.memory.remember(speaker)
            return

    def _says_in_it(self, at: int) -> None:
        """ "The spokesman read a statement which said that": whoever the sentence told of."""
        verb = FORMS["قال"]
        last = self._end_of_name(1, at, FORMS["انتقد"])
        while last > 1 and self.keys[last][-1] == "ا" and self.keys[last] not in NAMES:
            last -= 1  # what was read out
        if last < 1 or not self._is_somebody(1):
            return
        speaker = self._speaker_of(1, last)
        head = (self.words.starts[0], self.words.ends[at + 1])
        content = self._content(at, at + 1, len(self.keys), verb)
        self.statements.append(Statement(speaker, self.words.written(at, at + 1), "say", head, content))
        self.memory.remember(speaker)

    def _by_saying(self) -> None:
        """ "The coach made do with saying that …"."""
        if "بالقول" not in self.keys or self.statements:
            return
        at = self.keys.index("بالقول")
        verb = FORMS["قال"]
        if self.quoted[at] or self._speech_after(at, verb, at + 3) is None:
            return
        first = next((n + 1 for n in range(at - 1, -1, -1) if self.keys[n] in lists.MAKES_DO), 1)
        last = self._end_of_name(first, at, verb)
        speaker = self._speaker_of(first, last) if last >= first else self.memory.carried(None)
        head = (self.words.starts[0], self.words.ends[at])
        content = self._content(at, at, len(self.keys), verb)
        self.statements.append(Statement(speaker, self.words.written(at, at), "say", head, content))
        self.memory.remember(speaker)

    def _noun_of_saying(self) -> None:
        """ "بعد إعلان الجيش أن", "وسط تحذيرات خبراء من أن": a noun, whose it is, and "that"."""
        if self.statements or lists.NOUNS_OF_SAYING.keys().isdisjoint(self.keys):
            return
        for at, key in enumerate(self.keys[:-2]):
            lemma = lists.NOUNS_OF_SAYING.get(key)
            if lemma is None or self.quoted[at]:
                continue
            verb = FORMS[lemma]
            last = self._end_of_name(at + 1, len(self.keys), FORMS["قال"])
            that = last + 1 + (self._key(last + 1) in PREPOSITIONS)
            cited = self._key(at - 1) in lists.ACCORDING_TO
            if (
                last <= at
                or cited
                or self._key(that) not in lists.THAT
                or not self._is_known_to_speak(at + 1)
            ):
                continue
            speaker = self._speaker_of(at + 1, last)
            head = (self.words.starts[at], self.words.ends[last])
            begin = that + (self.keys[that] in {"ان", "بان"})
            content = (self.words.starts[begin], self.words.ends[-1]) if begin < len(self.keys) else None
            self.statements.append(Statement(speaker, self.words.written(at, at), verb.manner, head, content))
            self.memory.remember(speaker)
            return

    def _is_known_to_speak(self, at: int) -> bool:
        key = self.keys[at]
        bare = key.removeprefix("ال")
        if bare in speakers.CITED or bare in speakers.OFFICES or key in PLACE_KEYS or self._is_a_person(at):
            return True
        return self._is_indefinite_number(at) or (bare != key and self._is_somebody(at))

    def _state_of_saying(self) -> None:
        """ "الوزير واثق من أن": what somebody is, and "of that" or "by that" right behind."""
        if self.statements or lists.STATES_OF_SAYING.isdisjoint(self.keys):
            return
        at = next(n for n, key in enumerate(self.keys) if key in lists.STATES_OF_SAYING)
        that = at + 1 + (self._key(at + 1) == "من")
        if self._key(that) not in lists.THAT or self.quoted[at]:
            return
        first = self._subject_begins(at)
        first += not self._is_nominal(first)
        last = self._end_of_name(first, at, FORMS["انتقد"])
        if last < first or not self._is_somebody(first):
            return
        speaker = self._speaker_of(first, last)
        begin = that + (self.keys[that] in {"ان", "بان"})
        if begin >= len(self.keys):
            return
        content = (self.words.starts[begin], self.words.ends[-1])
        head = (self.words.starts[first], self.words.ends[at])
        self.statements.append(Statement(speaker, self.words.written(at, at), "say", head, content))
        self.memory.remember(speaker)
