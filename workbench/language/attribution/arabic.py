"""Who says what in an Arabic sentence.

Order of the rules: verbs of saying outside quotation marks that stand where a main verb stands; for each, its
speaker (after it, before it, or carried over); where what is said begins and ends, and who says it in there;
then "according to …", "as he put it", and headlines with a colon.
"""

from collections.abc import Sequence
from dataclasses import replace

from workbench.language.arabic import reporting as lists
from workbench.language.arabic import speakers
from workbench.language.arabic.given_names import GIVEN_NAMES, WOMEN
from workbench.language.arabic.persons import ROLES
from workbench.language.attribution.arabic_citations import Citations
from workbench.language.attribution.arabic_content import FAR
from workbench.language.attribution.arabic_main_verbs import NOT
from workbench.language.attribution.arabic_names import QUOTES
from workbench.language.attribution.arabic_objects import PREPOSITIONS
from workbench.language.attribution.arabic_persons import NAMES
from workbench.language.attribution.arabic_verbs import FORMS
from workbench.language.attribution.model import Memory, Speaker, Statement, Verb
from workbench.language.model import AttributionLink
from workbench.language.words import Words

_TRIGGERS = (
    frozenset(FORMS)
    | lists.ACCORDING_TO
    | lists.SAYS_IN
    | {"بالقول"}
    | {"و" + key for key in lists.SAYS_IN}
    | lists.IN_THE_VIEW_OF
    | lists.NOUNS_OF_SAYING.keys()
    | lists.STATES_OF_SAYING
    | {"نقلا", "ونقلا", "حد", ":"}
)


_NO_VERBS = lists.ENDS_A_SPEAKER | speakers.OFFICES | lists.RELATIVE | lists.THAT
_BY_THAT = frozenset({"بان", "بانه", "بانها", "بانهم"})
_THIS = frozenset({"ذلك", "هذا"})
_NO_OBJECT = frozenset({".", "،", "عن", "من", "؛"})


def statements_in(words: Words, quoted: Sequence[bool], memory: Memory) -> list[Statement]:
    """What is asserted, and by whom, in a sentence; `quoted` tells which words stand in quotation marks.

    Adds the speakers to the memory. Empty when the article speaks with its own voice.
    """
    if _TRIGGERS.isdisjoint(words.keys):
        return []
    return _Reader(words, quoted, memory).read()


def person_spoken_of(words: Words, quoted: Sequence[bool]) -> Speaker | None:
    """The person who does what a sentence in the article's own voice tells: "وصل الرئيس إلى …"."""
    if len(words) < 2:
        return None
    opening = words.keys[0]
    if opening in GIVEN_NAMES:
        return _Reader(words, quoted, Memory()).person_at(0, feminine=opening in WOMEN)
    if quoted[0] or not opening.isalpha() or opening in _NO_VERBS:
        return None
    feminine = opening.endswith("ت") or (opening.startswith("ت") and words.keys[1] in WOMEN)
    return _Reader(words, quoted, Memory()).person_at(1, feminine=feminine)


class _Reader(Citations):
    """One sentence while it is read."""

    def __init__(self, words: Words, quoted: Sequence[bool], memory: Memory) -> None:
        super().__init__(words, quoted)
        self.memory = memory
        self.statements: list[Statement] = []

    def read(self) -> list[Statement]:
        heads = list(self._verbs())
        if not heads:
            self._says_in()
            self._by_saying()
            self._noun_of_saying()
            self._state_of_saying()
            self._colon()
        for number, (at, verb) in enumerate(heads):
            stop = len(self.keys)
            if number + 1 < len(heads):
                following = heads[number + 1][0]
                contrast = self._contrast(following)
                stop = following if contrast is None else contrast
            self._statement(at, verb, stop)
        self._according_to()
        if not self.statements:
            self._as_they_put_it()
        return self.statements

    def person_at(self, first: int, *, feminine: bool) -> Speaker | None:
        last = self._end_of_name(first, len(self.keys), FORMS["انتقد"])
        titled = last > first and self._is_a_person(first) and self.keys[first + 1] in GIVEN_NAMES
        # "Gave a financial gift" is no name: an adjective in ـية stands behind it.
        named = last > first and self.keys[first] in GIVEN_NAMES and not self.keys[first + 1].endswith("يه")
        if last < first or not (titled or named or self.keys[first] in speakers.SPEAKING_PERSONS):
            return None
        # An indefinite object behind the office ends in ا: "received a delegation".
        objects = (
            n
            for n in range(first + 1, last + 1)
            if self.keys[n][-1] == "ا" and self.keys[n][:2] != "ال" and self.keys[n] not in NAMES
        )
        last = min(next(objects, last + 1), self._object_behind_a_name(first, last)) - 1
        if named and last > first + 1 and not self._is_more_of_a_name(first + 2):
            last = first + 1
        return self._speaker_of(first, last, "f" if feminine else "m")

    def _object_behind_a_name(self, first: int, last: int) -> int:
        """Index of an office that follows a name: "met the envoy Hans Grundberg representatives of"."""
        for n in range(first + 1, last + 1):
            key = self.keys[n]
            office = key in speakers.OFFICES or key[:-1] in ROLES or key[:-1] in speakers.HOLDERS
            whole = self.keys[n - 1].startswith("ال") or not GIVEN_NAMES.isdisjoint(self.keys[first:n])
            if office and whole:
                return n
        return last + 1

    def _is_more_of_a_name(self, at: int) -> bool:
        """Whether a third word still belongs to a name: a father's, a family's with its article."""
        key, before = self.keys[at], self.keys[at - 1]
        return (
            key in GIVEN_NAMES or key.startswith("ال") or not speakers.BEFORE_A_NAME.isdisjoint((key, before))
        )

    def _statement(self, at: int, verb: Verb, stop: int) -> None:
        # Subject first: what follows the verb is its object ("the minister announces a halt").
        before = None if verb.joined or verb.form == "participle" else self._subject_before(at)
        in_front = self._as_for(at) or before
        # A verb in front of its subject is singular: behind a plural or dual stands an object.
        # A participle never has its subject behind it: "accusing the general of".
        alone = in_front or verb.number or verb.form == "participle" or self._is_said_of_a_pronoun(at, verb)
        first = at + 1 if alone else self._behind_the_addressee(at + 1, verb)
        last = at if alone else self._end_of_name(first, stop, verb)
        if last < first or self._is_its_object(first, last, verb):
            last = at
        if last > first and verb.lemma in lists.OF_SOMETHING and self._holds_its_object(last, verb):
            last -= 1
        if last > at:
            last = self._with_the_name_behind(last, stop, verb)
        speaker, through = self._speaker(at, verb, first, last)
        negated = self._key(at - 1) in NOT
        content = self._content(at, last, stop, verb)
        end = last if last > at else at
        begins = self._subject_begins(at) if in_front else at - negated
        head = (self.words.starts[begins], self.words.ends[end])
        passed_on = self._passed_on(at, content)
        carried = last <= at and not self.statements and verb.form != "participle"
        rival = self.memory.rival_of(speaker) if carried and self._subject_before(at) is None else None
        statement = Statement(
            speaker,
            self._verb_written(at, verb, negated=negated),
            verb.manner,
            head,
            content,
            (*through, *passed_on),
            rival,
            negated=negated,
            is_noun=content is not None and content[0] > head[0] and self._names_it(at, last, stop, verb),
            distanced=self._as_he_put_it(max(last, at), stop) is not None,
        )
        front = (
            self._content_before(at)
            if not self.statements and self._goes_on_behind(at, last, content)
            else None
        )
        if front is not None:
            statement = replace(statement, content=front, rest=content, is_noun=False)
        nested = None if front else self._nested(statement, stop)
        if nested:
            self.statements += [replace(statement, reports=True), nested]
        else:
            self.statements.append(statement)
        self.memory.remember(speaker)
        if nested:
            self.memory.nested = nested.speaker
        elif verb.manner == "pass":  # "quoted the president as saying": either may go on
            passing_on = last > at and self._is_a_person(first)
            self.memory.nested = self._speaker_of(first, last, verb.gender) if passing_on else None
        else:
            self.memory.nested = self._who_speaks_in(content, stop)

    def _is_its_object(self, first: int, last: int, verb: Verb) -> bool:
        """ "And he put the decision down to …", "and he denied the rumours": what the verb needs, not who speaks."""
        if not verb.joined or verb.has_object or not self.memory.speakers:
            return False
        following = self._key(last + 1) or "."
        if verb.manner == "deny":
            named = following in {"،", ","} and self._opens_an_apposition(last + 2)
            return following in _NO_OBJECT and not named and "اسم" in verb.governs
        if verb.lemma in lists.TO_SOMEBODY:
            return following in verb.governs
        if verb.manner == "demand" and self.keys[first] in speakers.CALLED_UPON:
            return True
        # "The ministry put the losses at": a noun that is estimated stands behind who does it.
        governs = verb.governs if verb.manner == "judge" else verb.governs & PREPOSITIONS
        return verb.lemma in lists.OF_SOMETHING and (following in governs or self._may_carry_by(following))

    def _holds_its_object(self, last: int, verb: Verb) -> bool:
        """ "عزا خبراء الانهيار إلى": right in front of what the verb governs stands its object, not who speaks."""
        following = self._key(last + 1) or "."
        governed = following in verb.governs & PREPOSITIONS or following in _BY_THAT
        return governed and not verb.has_object and self.keys[last].startswith("ال")

    def _verb_written(self, at: int, verb: Verb, *, negated: bool) -> str:
        if verb.form == "participle":
            return verb.lemma
        if negated:
            return self.words.written(at - 1, at).removeprefix("و")
        written = self.words.written(at, at)
        return written[1:] if verb.joined else written

    def _behind_the_addressee(self, first: int, verb: Verb) -> int:
        """ "وأوضح لـ«الشرق» مصدر": behind the paper a statement was made to."""
        so = self._key(first) in lists.SO or (verb.takes_an_object and self._key(first) in _THIS)
        if self._key(first) in lists.TO_US or (so and self._is_a_person(first + 1)):
            return first + 1
        if self._key(first) != "ل" or self._key(first + 1) not in QUOTES:
            return first
        closing = self._closing(first + 1)
        return closing + 1 if closing > first + 1 else first

    def _speaker(
        self, at: int, verb: Verb, first: int, last: int
    ) -> tuple[Speaker | None, tuple[AttributionLink, ...]]:
        if verb.manner == "pass":
            return self._quoted_through(at, last)
        if last > at:
            in_writing = not lists.WRITTEN.isdisjoint(self.keys[last + 1 : last + 4])
            return self._speaker_of(first, last, verb.gender, in_writing=in_writing), ()
        if verb.form == "participle" and self.statements:
            return self.statements[-1].speaker, ()
        if self._is_passive(at, verb):
            return None, ()
        contrast = self._contrast(at) if self.statements else None
        if contrast is not None:
            first = contrast + 1 + (self.keys[contrast + 1] in lists.THAT)
            return self._speaker_of(first, at - 1, verb.gender), ()
        before = self._as_for(at)
        if before is not None:
            return before, ()
        before = (
            self._somebody_who(at, verb) or self._subject_before(at) or self._subject_of_first_verb(at, verb)
        )
        if verb.form == "participle" or (verb.joined and at > 0):
            # In front of "and said" another verb has its subject: "discussed the council the crisis and said".
            before = self._subject_of_first_verb(at, verb) or before
        if before is not None:
            return before, ()
        mentioned = self.memory.mentioned
        goes_on = verb.manner == "add" and self.memory.speakers
        if mentioned is not None and not goes_on and mentioned.gender in (None, verb.gender):
            return mentioned, ()
        return self.memory.carried(verb.gender, verb.number), ()

    def _quoted_through(self, at: int, last: int) -> tuple[Speaker | None, tuple[AttributionLink, ...]]:
        """ "The agency quoted the minister as saying": the agency is the way, the minister the speaker."""
        verb = FORMS["قال"]
        quoted = last + 2 if self._key(last + 1) in {"عن", "الي"} else None
        agency = self._speaker_of(at + 1, last) if last > at else self._subject_before(at)
        links: tuple[AttributionLink, ...] = ()
        if agency is not None:
            written = self.words.written(at, at).removeprefix("و")
            links = (AttributionLink(agency.who, written, agency.named, through=True),)
        if quoted is not None:
            end = self._end_of_name(quoted, len(self.keys), verb)
            if end >= quoted:
                return self._speaker_of(quoted, end), links
        return agency, ()

    def _passed_on(self, at: int, content: tuple[int, int] | None) -> tuple[AttributionLink, ...]:
        """ "… in a statement carried by the agency": between the verb and what is said."""
        limit = (
            self.words.at(content[0]) if content and content[0] > self.words.starts[at] else len(self.keys)
        )
        links: list[AttributionLink] = []
        for n in range(at + 1, min(limit, at + FAR)):
            if self.keys[n] in lists.PASSED_ON_BY and not self.quoted[n]:
                end = self._end_of_name(n + 1, limit, FORMS["قال"])
                if end > n:
                    named = self._is_named(n + 1, end)
                    who = self.words.written(n + 1, end)
                    links.append(AttributionLink(who, self.words.written(n, n), named, through=True))
        return tuple(links)
