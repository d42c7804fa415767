"""The subject of an English verb of saying: in front of it, in front of a clause about it, or behind a quotation."""

from workbench.language.attribution.english_content import Contents
from workbench.language.attribution.english_names import ARTICLES, LONGEST_NAME, QUOTES, STOPS
from workbench.language.attribution.english_verbs import FORMS
from workbench.language.attribution.model import Memory, Speaker
from workbench.language.english import reporting as lists
from workbench.language.english import speakers

Subject = tuple[int, int, bool]
"""First and last word, and whether it stands behind the verb; an empty one (last < first) is carried over."""
_LONGEST_PERSON = 4
_JOINS = frozenset({"and", "but", "while", "though", "although", "as", "whereas"})
_NO_SUBJECTS = frozenset({"and", "or", "but", "then", "than", "to", "enough", "nor"})
_NOUNS_IN_LY = frozenset({"family", "assembly", "monopoly", "ally", "bully", "anomaly", "supply", "reply"})
_RELATIVE = frozenset({"who", "which"})
_STOPS_AND_JOINS = STOPS | _JOINS
_NOT_FIRST = speakers.NO_SPEAKERS | lists.BEFORE_THE_SUBJECT
_COMES_OUT = speakers.DOCUMENTS | speakers.FINDERS
"""What is released or found, and who finds."""


class Subjects(Contents):
    """A sentence asked for the subjects of its verbs."""

    memory: Memory

    def _subject(self, at: int, *, first: bool) -> Subject | None:
        """The subject of the verb at `at`; None when it is no main verb."""
        key = self.keys[at]
        before = self.keys[at - 1] if at else "."
        if key.endswith("ing"):
            return self._carried_by_participle(at, before, first=first)
        if (before in STOPS and not (before == "-" and not self._is_stop(at - 1))) or at == 0:
            return self._around_a_stop(at, before)
        if before == "and" and not first:
            return at, at - 1, False
        last = at - 1 - self._goes_on_to(at)
        is_state = key in FORMS and FORMS[key].form == "adjective"
        if is_state:
            last = self._in_front_of_state(at) - 1
        while last >= 0 and self._stands_between(last):
            last -= 1
        if last > 1 and self.keys[last] in lists.DAYS:
            last -= 1 + (self.keys[last - 1] == "on")
        if before == "who":
            return self._in_front_of_who(at - 3)
        if before in {"and", "but"}:
            return self._subject_of_first_verb(at)
        if last >= 0 and self.keys[last] in _NO_SUBJECTS:
            return None
        if (
            last >= 0
            and self.keys[last] in lists.NOT_A_MAIN_VERB
            and self.keys[last] not in speakers.PRONOUNS
        ):
            return None
        if last >= 0 and self.keys[last] == "," and last < at - 1:
            return self._around_a_stop(last + 1, ",", verb=at)
        last = self._in_front_of_a_clause(last)
        begin = self._start_of_name(last)
        if "according" in self.keys[begin : last + 1]:
            return None
        if begin and self.keys[begin - 1] == "what":
            return None  # "what he described as"
        if begin == last and self.keys[begin] == "one":
            return None
        if (begin <= 1 and self.keys[0] in lists.ASKS) or (is_state and self.keys[begin] == "it"):
            return None  # "did he say that", "it is clear that"
        if begin < last and self.keys[last] in speakers.PRONOUNS:
            return None  # "the people they claim to help"
        if begin > last or self.keys[begin] in speakers.NO_SPEAKERS or self.keys[last] in _RELATIVE:
            return None
        if not first and begin and not self._opens_anew(begin):
            return None  # "… said the president confirmed": part of what is said
        return begin, last, False

    def _subject_of_first_verb(self, at: int) -> Subject | None:
        """ "The manager refused to discuss transfers but said …": the subject at the sentence's beginning."""
        first = self._behind_an_opening()
        for n in range(first + 1, min(at - 1, first + LONGEST_NAME)):
            key = self.keys[n]
            if key == ",":
                last = self._with_the_name_behind(n - 1)
                return (first, last, False) if last > n and self.keys[first] not in _NOT_FIRST else None
            if key == "on" and self.keys[n + 1] in lists.DAYS:
                return first, n - 1, False
            if n > first + 1 and key in {"in", "at", "of", "for", "from"}:
                continue  # "the court in Paris sentenced"
            if self._is_stop(n) or key in lists.BEFORE_THE_SUBJECT or key in _RELATIVE:
                return None
            is_verb = key in lists.FINITE or (len(key) > 4 and key.endswith("ed"))
            if is_verb and key != "'s" and not self._is_capital(n):
                return (first, n - 1, False) if self.keys[first] not in _NOT_FIRST else None
        return None

    def _behind_an_opening(self) -> int:
        """ "Asked by a reporter, the minister laughed": index of the first word behind a participle and its comma."""
        if not self.keys[0].endswith(("ed", "ing")) or "," not in self.keys:
            return 0
        return self.keys.index(",") + 1

    def _goes_on_to(self, at: int) -> int:
        """Words of "went on to" in front of a verb; 0 for none."""
        in_front = self.keys[max(0, at - 3) : at]
        if in_front[-1:] != ["to"]:
            return 0
        if in_front[-2:-1] == ["on"] and in_front[0] in lists.GO_ON:
            return 3
        return 2 if in_front[-2:-1] and in_front[-2] in lists.PROCEED else 0

    def _in_front_of_state(self, at: int) -> int:
        """Index of the "is" or "remains" in front of an adjective, or of whatever else stands there."""
        state = at - 1
        while state > 0 and self._stands_between(state):
            state -= 1
        return max(0, state)

    def _stands_between(self, at: int) -> bool:
        """Whether an auxiliary or adverb parts the subject from its verb."""
        key = self.keys[at]
        is_adverb = (
            key.endswith("ly") and len(key) > 4 and not self._is_capital(at) and key not in _NOUNS_IN_LY
        )
        return key in lists.BETWEEN or is_adverb or (key.endswith("ly") and at == 0)

    def _opens_anew(self, begin: int) -> bool:
        before = self.keys[begin - 1]
        return before in _JOINS or self._is_stop(begin - 1) or self.keys[begin] in _JOINS

    def _carried_by_participle(self, at: int, before: str, *, first: bool) -> Subject | None:
        """ "…, adding that": whoever just spoke. "Issued a statement saying": whoever issued it."""
        if not first:
            return (at, at - 1, False) if before in STOPS else None
        leads_on = self._speech_after(at, at + 2) is not None or (before == "," and self._clause_at(at + 1))
        if before not in speakers.DOCUMENTS and leads_on:
            return self._subject_of_first_verb(at)
        issued = next((n for n in range(at - 1, 0, -1) if self.keys[n] in speakers.ISSUED), None)
        if before not in speakers.DOCUMENTS or issued is None:
            return None
        last = issued - 1
        while last > 0 and self.keys[last] in lists.BETWEEN:
            last -= 1
        begin = self._start_of_name(last)
        return (
            (begin, last, False) if begin <= last and self.keys[begin] not in speakers.NO_SPEAKERS else None
        )

    def _around_a_stop(self, at: int, before: str, verb: int | None = None) -> Subject | None:
        """Behind a quotation the subject follows its verb; behind an apposition it stands in front of that."""
        after_quotation = before in QUOTES or (at > 1 and self.keys[at - 2] in QUOTES)
        if before == "," and not after_quotation:
            subject = self._before_apposition(at)
            if subject:
                return (*subject, False)
        if verb is not None or (at == 0 and not after_quotation):
            return None
        last = self._end_of_name(at + 1)
        if last <= at or self.keys[at + 1] in speakers.NO_SPEAKERS:
            return None
        return at + 1, self._with_the_name_behind(last), True

    def _in_front_of_who(self, last: int) -> Subject | None:
        """ "It heard from a paramedic, who said": a person inside the sentence, by name or with an article."""
        begin = last
        named = self._is_capital(last)
        while begin > 1 and (self._is_capital(begin - 1) if named else self.keys[begin] not in ARTICLES):
            begin -= 1
            if self._is_stop(begin):
                return None
        return (begin, last, False) if begin > 1 else None

    def _in_front_of_a_clause(self, last: int) -> int:
        """ "A student who gave her name said": the subject stands in front of the clause."""
        for n in range(last, max(-1, last - LONGEST_NAME), -1):
            if self.keys[n] == "," and not self.quoted[n]:
                return last
            if self._tells_where_it_came_out(n):
                return n - 1
            if self.keys[n] in _RELATIVE and not self.quoted[n] and n and self.keys[n - 1] not in STOPS:
                return n - 1
        return last

    def _tells_where_it_came_out(self, at: int) -> bool:
        """ "A report released on Tuesday said": a participle behind the noun of a document."""
        return at > 0 and self.keys[at] in speakers.ISSUED and self.keys[at - 1] in _COMES_OUT

    def _before_apposition(self, at: int) -> tuple[int, int] | None:
        """ "Ali Rahimi, head of the office, said": the name in front of the first comma, or office and name."""
        for comma in range(1, at):
            if self.keys[comma] != "," or self.quoted[comma]:
                continue
            if comma == at - 1 and not (self._is_all_name(comma) and self._clause_at(at + 1)):
                continue
            begin = self._start_of_name(comma - 1)
            opens = self.keys[begin - 1] if begin else "."
            opens_anew = opens in _STOPS_AND_JOINS or opens in lists.TIMES or opens.isdigit()
            if begin >= comma or not opens_anew or self.keys[comma - 1] in lists.DAYS:
                continue
            if self.keys[begin] in speakers.NO_SPEAKERS or self.keys[begin] in lists.OPENS_A_WHEN:
                continue
            if any(self._acts(n) for n in range(begin + 1, comma)):
                continue
            last = self._with_the_name_behind(comma - 1)
            if last > comma or self._is_capital(begin) or self.keys[comma + 1] in _RELATIVE:
                return begin, last
            return None
        return None

    def _acts(self, at: int) -> bool:
        """Whether a word in -ed is a finite verb: "killed nine", but not "accused of" nor "detained"."""
        key, following = self.keys[at], self._key(at + 1)
        return (
            len(key) > 4
            and key.endswith("ed")
            and (following[:1].isdigit() or following in lists.OPENS_A_CLAUSE_WITH)
        )

    def _is_all_name(self, comma: int) -> bool:
        """ "Omar Haddad, said the shop was closed": a comma between a name alone and its verb."""
        return 2 <= comma <= _LONGEST_PERSON and all(map(self._is_capital, range(comma)))

    def _speaker(self, first: int, last: int) -> Speaker | None:
        if last < first:
            return self.statements[-1].speaker if self.statements else self.memory.carried(None)
        key = self.keys[first]
        if first == last and key in speakers.PRONOUNS:
            inside = (
                self._subject_of_first_verb(first) if self._key(first - 1) in lists.SUBORDINATES else None
            )
            if inside is not None and key != "it":
                return self._speaker_of(*inside[:2])  # "the widow wept as she told the court"
            spoken_of = self.memory.mentioned
            if spoken_of and (key == "it" or (key == "they") != (spoken_of.number == "plural")):
                spoken_of = None
            return spoken_of or self.memory.carried("m" if key == "he" else "f" if key == "she" else None)
        return self._speaker_of(first, last)
