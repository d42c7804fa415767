"""Who says what in an English sentence.

Order of the rules: verbs of saying outside quotation marks that stand where a main verb stands, with their
subject before them ("the minister said that"), or after them behind a quotation or comma ("…," said the
minister); where what is said begins and ends, and who says it in there; passives; then "according to …" and
headlines with a colon.
"""

from collections.abc import Sequence
from dataclasses import replace

from workbench.language.attribution.english_citations import Citations
from workbench.language.attribution.english_main_verbs import BEHIND_SPEECH
from workbench.language.attribution.english_names import QUOTES
from workbench.language.attribution.english_persons import EVERYDAY
from workbench.language.attribution.english_subjects import Subject
from workbench.language.attribution.english_verbs import FORMS
from workbench.language.attribution.model import Memory, Speaker, Statement, Verb
from workbench.language.english import reporting as lists
from workbench.language.english import speakers
from workbench.language.english.persons import PERSONS, ROLES
from workbench.language.model import AttributionLink
from workbench.language.words import Words

_TRIGGERS = (
    frozenset(FORMS)
    | QUOTES
    | {
        "according",
        "quoting",
        "per",
        "words",
        "view",
        "opinion",
        "account",
        ":",
        "-",
        "–",
        "—",
        *lists.NOUNS_OF_SAYING,
    }
)
_Run = tuple[int, int]
_LONGEST_OFFICE = 10
_MR = frozenset({"mr", "mrs", "ms", "dr", "sir", "dame"})
_SEVERAL = speakers.ANONYMOUS | {"police"}
_FAR = 5
"""Words within which the subject of a sentence shows what it is."""


def statements_in(words: Words, quoted: Sequence[bool], memory: Memory) -> list[Statement]:
    """What is asserted, and by whom, in a sentence; `quoted` tells which words stand in quotation marks.

    Adds the speakers to the memory. Empty when the article speaks with its own voice.
    """
    if _TRIGGERS.isdisjoint(words.keys):
        return []
    return _Reader(words, quoted, memory).read()


def person_spoken_of(words: Words, quoted: Sequence[bool], named: Speaker | None = None) -> Speaker | None:
    """The person who does what a sentence in the article's own voice tells: "The senator questioned …".

    `named` is the person known by a name in it, who comes before an office alone, not before one with its name.
    """
    if len(words) < 2 or quoted[0]:
        return named
    reader = _Reader(words, quoted, Memory())
    first = words.keys[0]
    if first in {"the", "a", "an"}:
        return reader.office_with_its_name() or named or reader.office_alone()
    if named is None and first in _MR:
        return reader.titled()
    return named or (reader.several_persons() if first in EVERYDAY or first in _SEVERAL else None)


class _Reader(Citations):
    """One sentence while it is read."""

    def __init__(self, words: Words, quoted: Sequence[bool], memory: Memory) -> None:
        super().__init__(words, quoted)
        self.memory = memory
        self.statements: list[Statement] = []

    def office_with_its_name(self) -> Speaker | None:
        """ "The mayor of Split, Ivica Puljak, toured": an office and the name between commas behind it."""
        comma = next((n for n in range(1, min(_LONGEST_OFFICE, len(self.keys))) if self.keys[n] == ","), 0)
        if not comma or any(self._may_be_finite(n) for n in range(comma)):
            return None
        last = self._with_the_name_behind(comma - 1)
        return self._speaker_of(0, last) if last > comma else None

    def titled(self) -> Speaker | None:
        """ "Mrs Bauer, 82, has lived here": a title and the capitals behind it."""
        end = 1
        while end < len(self.keys) and (self._is_capital(end) or (self.keys[end] == "." and end == 1)):
            end += 1
        return self._speaker_of(0, end - 1) if end > 1 + (self.keys[1] == ".") else None

    def office_alone(self) -> Speaker | None:
        for at in range(1, min(_FAR, len(self.keys))):
            if not self.keys[at].isalpha():
                return None
            if self.keys[at] in ROLES:
                return Speaker(self.words.written(0, at), named=self.keys[0] == "the")
        return None

    def several_persons(self) -> Speaker | None:
        """ "Police in Marseille arrested two men": whom a later "they said" means."""
        verb = next((n for n in range(1, min(_FAR, len(self.keys))) if self._may_be_finite(n)), None)
        if verb is None or any(self._is_stop(n) for n in range(verb)):
            return None
        return Speaker(self.words.written(0, verb - 1), self._is_named(0, verb - 1), number="plural")

    def read(self) -> list[Statement]:
        heads = self._verbs()
        for number, (at, verb, subject) in enumerate(heads):
            following = heads[number + 1] if number + 1 < len(heads) else None
            stop = self._begins(following, at) if following else len(self.keys)
            self._statement(at, verb, subject, stop)
        if not self.statements:
            self._passive()
        self._according_to()
        if not self.statements:
            self._noun_of_saying()
        if not self.statements:
            self._colon()
        if not self.statements:
            self._behind_a_dash()
        return self.statements

    def _begins(self, following: tuple[int, Verb, Subject], at: int) -> int:
        """Index of the word with which the statement behind the verb at `at` begins."""
        verb_at, _, (first, _, stands_behind) = following
        if stands_behind:
            return len(self.keys)
        return first if first > at else verb_at  # "did not deny it but said": one subject in front of both

    def _statement(self, at: int, verb: Verb, subject: Subject, stop: int) -> None:
        first, last, after = subject
        if not after and last >= first:
            last = max(last, min(self._with_the_name_behind(last), at - 1))
        speaker = passing_on = self._speaker(first, last)
        through: tuple[AttributionLink, ...] = ()
        content, rest = self._content(at, subject, stop)
        if verb.manner == "pass":
            quoted = self._quoted_through(at, speaker)
            if quoted is None:
                return
            speaker, link, saying = quoted
            through = (link,)
            content = self._after(saying, len(self.keys))
            verb = replace(verb, manner=FORMS[self.keys[saying]].manner)
        if verb.lemma == "rule" and self._key(at + 1) == "out":
            verb = replace(verb, manner="deny")
        if verb.lemma == "call" and self._key(at + 1) not in verb.governs:
            verb = replace(verb, manner="judge")  # "called it a mistake", which calls for nothing
        negated = self._is_negated(at)
        head = (self.words.starts[min(at, first)], self.words.ends[max(at, last)])
        carried = first == last and self.keys[first] in speakers.PRONOUNS and not self.statements
        rival = self.memory.rival_of(speaker) if carried else None
        statement = Statement(
            speaker,
            self.words.written(at - negated, at),
            verb.manner,
            head,
            content,
            through,
            rival,
            negated=negated,
            is_noun=not (after or rest) and content is not None and self._names_it(at, content),
            rest=rest,
        )
        nested = self._nested(statement, stop) if not (after or rest) else None
        if nested:
            self.statements += [replace(statement, reports=True), nested]
        else:
            self.statements.append(statement)
            is_behind = content is not None and content[1] <= head[0]
            if is_behind and (after or self._key(first - 1) in BEHIND_SPEECH):
                self._and_also(statement, max(at, last), stop)
        self.memory.remember(speaker)
        if nested:
            self.memory.nested = nested.speaker
        elif through:  # "quoted the president as saying": either may go on
            self.memory.nested = passing_on if self.keys[last] in PERSONS else None
        else:
            self.memory.nested = None if after else self._who_speaks_in(content, stop)

    def _content(self, at: int, subject: Subject, stop: int) -> tuple[_Run | None, _Run | None]:
        """What is said, and its second half where the words of who speaks stand inside it."""
        first, last, after = subject
        front = at if after else first
        if front > 0 and self.keys[front - 1] in BEHIND_SPEECH and last >= first and not self.statements:
            rest = self._rest(front, last if after else at, stop)
            if rest is not None:
                return self._before(front), rest
        return self._in_one_run(at, subject, stop), None

    def _in_one_run(self, at: int, subject: Subject, stop: int) -> _Run | None:
        first, last, after = subject
        if after:
            content = self._before(at)
        elif self._is_as_said(first):
            comma = next((n for n in range(at, stop) if self.keys[n] == ","), None) if first < 2 else None
            content = self._before(first - 1) if first > 1 else self._after(comma or at, stop)
        elif first and self._key(first - 1) in BEHIND_SPEECH and self._only_when(at + 1, stop):
            content = self._before(first)
        else:
            content = None
        if content is None:
            content = self._after(max(at, last if after else at), stop)
        return content or self._before(min(at, first))

    def _and_also(self, statement: Statement, behind: int, stop: int) -> None:
        """ "Ten died, the ministry said, and three are missing": a second clause said by the same speaker."""
        joint = behind + 2
        if (
            self._key(behind + 1) != ","
            or self._key(joint) not in {"and", "but"}
            or not self._clause_at(joint + 1)
        ):
            return
        content = self._after(joint, stop)
        if content is not None:
            self.statements.append(replace(statement, content=content, goes_on=True, rest=None))

    def _names_it(self, at: int, content: tuple[int, int]) -> bool:
        """Whether what the verb governs is a noun, not a clause or quotation."""
        if content[0] < self.words.starts[at] or self._speech_after(at, at + 11) is not None:
            return False
        return not self._clause_at(self.words.at(content[0]))

    def _quoted_through(self, at: int, agency: Speaker | None) -> tuple[Speaker, AttributionLink, int] | None:
        """ "The agency quoted the minister as saying": the agency is the way, the minister the speaker.

        Gives the speaker, the agency, and the word "saying".
        """
        limit = min(len(self.keys), at + 16)
        saying = next((n for n in range(at + 3, limit) if self._is_as_saying(n)), None)
        if saying is None or agency is None:
            return None
        link = AttributionLink(agency.who, self.words.written(at, at), agency.named, through=True)
        return self._speaker_of(at + 1, saying - 2), link, saying
