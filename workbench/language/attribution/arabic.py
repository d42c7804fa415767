"""Who says what in an Arabic sentence.

Order of the rules: verbs of saying outside quotation marks that stand where a main verb stands; for each, its
speaker (after it, before it, or carried over); where what is said begins and ends; then "according to …".
"""

from collections.abc import Sequence

from workbench.language.arabic import reporting as lists
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.arabic.verbal_nouns import VERBAL_NOUN_KEYS
from workbench.language.attribution.arabic_names import LONGEST_NAME, STOPS, NounPhrases
from workbench.language.attribution.arabic_verbs import FORMS
from workbench.language.attribution.model import Memory, Speaker, Statement, Verb
from workbench.language.model import AttributionLink
from workbench.language.words import Words, key_of

_QUOTES = frozenset('"“”«»„‟‹›')
_WE = frozenset({"نحن", "لن", "لا", "لسنا", "قواتنا", "جيشنا", "اننا", "مستعدون"})
_FAR = 14
"""Words between a verb and the "that" that belongs to it."""
_TRIGGERS = frozenset(FORMS) | lists.ACCORDING_TO | {"نقلا", "حد", ":"}
_THAT = lists.THAT
# Words that show that what stands in front of a verb is no subject: an adverbial, another clause.
_NO_SUBJECT = lists.ENDS_A_SPEAKER | lists.DAYS | lists.RELATIVE | _THAT | {"في", "وفي", "و"}
_NO_SUBJECT |= frozenset("و" + key for key in _NO_SUBJECT)


def statements_in(words: Words, quoted: Sequence[bool], memory: Memory) -> list[Statement]:
    """What is asserted, and by whom, in a sentence; `quoted` tells which words stand in quotation marks.

    Adds the speakers to the memory. Empty when the article speaks with its own voice.
    """
    if _TRIGGERS.isdisjoint(words.keys):
        return []
    return _Reader(words, quoted, memory).read()


class _Reader(NounPhrases):
    """One sentence while it is read."""

    def __init__(self, words: Words, quoted: Sequence[bool], memory: Memory) -> None:
        super().__init__(words, quoted)
        self.memory = memory
        self.statements: list[Statement] = []

    def read(self) -> list[Statement]:
        heads = [(at, verb) for at, verb in self._verbs()]
        if not heads:
            self._colon()
        for number, (at, verb) in enumerate(heads):
            stop = heads[number + 1][0] if number + 1 < len(heads) else len(self.keys)
            self._statement(at, verb, stop)
        self._according_to()
        return self.statements

    # Verbs

    def _verbs(self) -> list[tuple[int, Verb]]:
        found: list[tuple[int, Verb]] = []
        for at, key in enumerate(self.keys):
            verb = FORMS.get(key)
            if verb is None or self.quoted[at] or not self._is_main(at, key, verb, first=not found):
                continue
            found.append((at, verb))
        return found

    def _is_main(self, at: int, key: str, verb: Verb, *, first: bool) -> bool:
        before = self.keys[at - 1] if at else "."
        if before in lists.RELATIVE or before in _THAT or before in lists.AS_SAID:
            return False
        if verb.form == "perfect" and before in {"لم", "لن"}:
            return False  # the jussive of another verb: لم توقع is of وقّع
        bare = key[1:] if verb.joined else key
        leads_on = self._leads_on(at)
        reports_here = bare in lists.SAYING_AT_THE_START and leads_on and (at == 0 or verb.joined)
        if bare in lists.NOT_SAYING and not reports_here:
            return False
        if verb.form == "imperfect" and not first:
            return False  # "that he … and calls for": part of what is said
        if verb.form == "participle":
            return leads_on and (before in STOPS or verb.joined or not first)
        if before in STOPS or before in lists.BEFORE_THE_VERB:
            return leads_on or at == 0 or before in _QUOTES or self._ends_after_name(at, verb)
        if verb.joined:
            # Inside a sentence of another subject only "that" or a quotation shows that somebody speaks.
            return leads_on and (at == 0 or not first or verb.manner not in ("demand", "judge"))
        # Subject first: "the minister confirms that …".
        return first and at <= _FAR and leads_on and not any(key in _THAT for key in self.keys[:at])

    def _leads_on(self, at: int) -> bool:
        """Whether "that", a colon or a quotation follows within reach, before another main clause."""
        limit = min(len(self.keys), at + 1 + _FAR)
        for n in range(at + 1, limit):
            key = self.keys[n]
            if key in _THAT or key == ":" or key in _QUOTES:
                return True
        verb = FORMS[self.keys[at]]
        if verb.manner in ("demand", "judge", "deny"):
            return True
        if verb.manner == "add":
            return False
        return key_of("عن") in self.keys[at + 1 : limit] or any(
            key in VERBAL_NOUN_KEYS for key in self.keys[at + 1 : limit]
        )

    def _ends_after_name(self, at: int, verb: Verb) -> bool:
        """What was said stands in front: "الطريق مغلق، قال المحافظ"."""
        return verb.manner == "say" and verb.form == "perfect" and len(self.keys) - at <= _FAR

    # Speakers

    def _statement(self, at: int, verb: Verb, stop: int) -> None:
        # Subject first: what follows the verb is its object ("the minister announces a halt").
        in_front = None if verb.joined or verb.form == "participle" else self._subject_before(at)
        last = at if in_front else self._end_of_name(at + 1, stop, verb)
        speaker, through = self._speaker(at, verb, last)
        written = FORMS[self.keys[at]].lemma if verb.form == "participle" else self.words.written(at, at)
        if verb.joined and verb.form != "participle":
            written = written[1:]
        if at and self.keys[at - 1] in {"لم", "لا", "لن"}:
            written = f"{self.words.written(at - 1, at - 1)} {written}"
        content = self._content(at, last, stop, verb)
        end = last if last > at else at
        head = (self.words.starts[at], self.words.ends[end])
        passed_on = self._passed_on(at, content)
        carried = last <= at and not self.statements and verb.form != "participle"
        rival = self.memory.rival_of(speaker) if carried and self._subject_before(at) is None else None
        self.statements.append(
            Statement(speaker, written, verb.manner, head, content, (*through, *passed_on), rival)
        )
        self.memory.remember(speaker)
        self.memory.nested = self._nested(content, stop)

    def _speaker(self, at: int, verb: Verb, last: int) -> tuple[Speaker | None, tuple[AttributionLink, ...]]:
        in_writing = any(
            key in {"بيان", "تقرير", "منشور", "تغريده"} for key in self.keys[last + 1 : last + 4]
        )
        if verb.manner == "pass" and last > at:
            return self._quoted_through(at, last)
        if last > at:
            who = self.words.written(at + 1, last)
            return Speaker(who, self._is_named(at + 1, last), verb.gender, in_writing), ()
        if verb.form == "participle" and self.statements:
            return self.statements[-1].speaker, ()
        before = self._subject_before(at) or self._subject_of_first_verb(at, verb)
        if before is not None:
            return before, ()
        return self.memory.carried(verb.gender), ()

    def _subject_before(self, at: int) -> Speaker | None:
        """The subject in front of its verb, or of an earlier verb of the same sentence."""
        if self.statements or at == 0:
            return None
        first = 0
        while first < at and (self.keys[first] in lists.BEFORE_THE_VERB or self.keys[first] in STOPS):
            first += 1
        if first >= at or at - first > LONGEST_NAME:
            return None
        if any(key in STOPS or key in _NO_SUBJECT for key in self.keys[first:at]):
            return None
        last = at - 1
        while last > first and self.keys[last] in lists.BEFORE_THE_VERB:
            last -= 1
        gender = FORMS[self.keys[at]].gender
        return Speaker(self.words.written(first, last), self._is_named(first, last), gender)

    def _subject_of_first_verb(self, at: int, verb: Verb) -> Speaker | None:
        """ "وصل الوزير إلى المدينة، وقال إن …": the sentence's own subject, not the speaker of the last one."""
        if self.statements or at < 3 or not verb.joined:
            return None
        last = self._end_of_name(1, at, verb)
        return (
            Speaker(self.words.written(1, last), self._is_named(1, last), verb.gender) if last >= 1 else None
        )

    def _quoted_through(self, at: int, last: int) -> tuple[Speaker | None, tuple[AttributionLink, ...]]:
        """ "The agency quoted the minister as saying": the agency is the way, the minister the speaker."""
        agency = self.words.written(at + 1, last)
        link = AttributionLink(
            agency, self.words.written(at, at).lstrip("و"), self._is_named(at + 1, last), True
        )
        if last + 1 < len(self.keys) and self.keys[last + 1] == "عن":
            end = self._end_of_name(last + 2, len(self.keys), FORMS["قال"])
            if end > last + 1:
                who = self.words.written(last + 2, end)
                return Speaker(who, self._is_named(last + 2, end)), (link,)
        return Speaker(agency, link.named), ()

    # What is said

    def _content(self, at: int, last: int, stop: int, verb: Verb) -> tuple[int, int] | None:
        """From after "that", the colon or the opening mark to the next statement or the end of the sentence."""
        begin = self._content_start(max(last, at) + 1, stop, verb)
        end = self._without_as_he_put_it(self._content_end(stop))
        if begin is None:
            return self._content_before(at)
        while begin < end and self.keys[begin] in STOPS and self.keys[begin] not in _QUOTES:
            begin += 1
        if begin >= end:
            return self._content_before(at)
        return self.words.starts[begin], self.words.ends[end - 1]

    def _content_start(self, first: int, stop: int, verb: Verb) -> int | None:
        for n in range(first, min(stop, first + _FAR)):
            key = self.keys[n]
            if key == ":" or key in _THAT:
                # The pronoun in "that he" is part of what is said.
                return n + 1 if key in {":", "ان", "بان"} else n
            if key in _QUOTES:
                return n
        if verb.manner in ("demand", "judge", "deny", "say") and first < stop:
            return first
        return None

    def _content_end(self, stop: int) -> int:
        end = stop
        if stop < len(self.keys):
            while end > 0 and (
                self.keys[end - 1] in {"،", ",", "؛"} or self.keys[end - 1] in lists.BEFORE_THE_VERB
            ):
                end -= 1
        return end

    def _without_as_he_put_it(self, end: int) -> int:
        """The content without "على حد قوله" at its end."""
        for at in range(max(0, end - 4), end):
            if (
                self.keys[at] in lists.AS_HE_PUT_IT
                and self.keys[at - 1] in {"حد", "بحسب", "وفق", "حسب"}
                and at
            ):
                while at > 0 and self.keys[at - 1] in {"علي", "حد", "بحسب", "وفق", "حسب", "،", ","}:
                    at -= 1
                return at
        return end

    def _content_before(self, at: int) -> tuple[int, int] | None:
        """«…», said the minister: what stands in front of the verb."""
        if self.statements or at == 0:
            return None
        end = at
        while end > 0 and self.keys[end - 1] in {"،", ",", "–", "—"}:
            end -= 1
        return (self.words.starts[0], self.words.ends[end - 1]) if end else None

    def _nested(self, content: tuple[int, int] | None, stop: int) -> Speaker | None:
        """ "… said that the president confirmed that …": the president, who may be the next to add something."""
        if content is None:
            return None
        first = self.words.at(content[0])
        for at in range(first + 1, min(stop, first + _FAR)):
            verb = FORMS.get(self.keys[at])
            if verb is None or self.quoted[at] or verb.form == "participle" or verb.joined:
                continue
            subject = self.keys[first:at]
            if any(key in STOPS or key in lists.ENDS_A_SPEAKER or key in _THAT for key in subject):
                return None
            if any(key in _THAT for key in self.keys[at + 1 : at + 4]):
                return Speaker(self.words.written(first, at - 1), self._is_named(first, at - 1), verb.gender)
        return None

    def _passed_on(self, at: int, content: tuple[int, int] | None) -> tuple[AttributionLink, ...]:
        """ "… in a statement carried by the agency": between the verb and what is said."""
        limit = (
            self.words.at(content[0]) if content and content[0] > self.words.starts[at] else len(self.keys)
        )
        links: list[AttributionLink] = []
        for n in range(at + 1, min(limit, at + _FAR)):
            if self.keys[n] in lists.PASSED_ON_BY and not self.quoted[n]:
                end = self._end_of_name(n + 1, limit, FORMS["قال"])
                if end > n:
                    links.append(
                        AttributionLink(
                            self.words.written(n + 1, end),
                            self.words.written(n, n),
                            self._is_named(n + 1, end),
                            through=True,
                        )
                    )
        return tuple(links)

    # "According to", "as … announced", and headlines with a colon

    def _according_to(self) -> None:
        for at in range(len(self.keys)):
            if self.quoted[at]:
                continue
            found = self._cited(at)
            if found is None:
                continue
            who_first, who_last, verb = found
            who = self._without_li(who_first, who_last)
            named = self._is_named(who_first, who_last)
            if self.statements:
                first = self.statements[0]
                link = AttributionLink(who, verb, named, through=True)
                self.statements[0] = Statement(
                    first.speaker,
                    first.verb,
                    first.manner,
                    first.head,
                    self._without_tail(first.content, at),
                    (*first.through, link),
                )
                continue
            speaker = Speaker(who, named)
            head = (self.words.starts[at], self.words.ends[who_last])
            self.statements.append(Statement(speaker, verb, "say", head, self._rest(at, who_last)))
            self.memory.remember(speaker)

    def _cited(self, at: int) -> tuple[int, int, str] | None:
        """First and last word of whom "according to" names, and the words used."""
        key = self.keys[at]
        verb = self.words.written(at, at)
        first = at + 1
        if key in lists.AS_SAID or (key in lists.ACCORDING_TO and self._key(at + 1) in {"ما", "لما"}):
            saying = at + 1 if key in lists.AS_SAID else at + 2
            if FORMS.get(self._key(saying)) is None or (key == "كما" and self._leads_on_closely(saying)):
                return None
            verb = self.words.written(at, saying)
            first = saying + 1
        elif (key == "حد" and self._key(at + 1) in {"قول", "تعبير", "وصف"}) or (
            key == "نقلا" and self._key(at + 1) == "عن"
        ):
            first = at + 2
        elif key not in lists.ACCORDING_TO or (
            at and self.keys[at - 1] not in STOPS and at < len(self.keys) // 3
        ):
            return None
        last = self._end_of_name(first, len(self.keys), FORMS["قال"])
        if first >= len(self.keys) or last < first:
            last = first if first < len(self.keys) and self._key(first).startswith("لل") else last
        return (first, last, verb) if last >= first else None

    def _leads_on_closely(self, saying: int) -> bool:
        return any(key in _THAT for key in self.keys[saying : saying + _FAR])

    def _without_li(self, first: int, last: int) -> str:
        who = self.words.written(first, last)
        if self.keys[first].startswith("لل"):
            return "ال" + who[2:]
        if who.startswith("ل") and self.keys[first - 1] in {"وفقا", "طبقا", "ووفقا", "وطبقا"}:
            return who[1:]
        return who

    def _without_tail(self, content: tuple[int, int] | None, at: int) -> tuple[int, int] | None:
        cut = self.words.starts[at]
        if content is None or not content[0] < cut < content[1]:
            return content
        end = at
        while end > 0 and self.keys[end - 1] in {"،", ",", "علي"}:
            end -= 1
        return (content[0], self.words.ends[end - 1]) if self.words.ends[end - 1] > content[0] else content

    def _rest(self, at: int, last: int) -> tuple[int, int] | None:
        """The sentence without its "according to": what stands before it, or after it when it comes first."""
        if at > len(self.keys) // 3:
            end = at
            while end > 0 and self.keys[end - 1] in {"،", ",", "علي", "وذلك"}:
                end -= 1
            return (self.words.starts[0], self.words.ends[end - 1]) if end else None
        begin = last + 1
        while begin < len(self.keys) and self.keys[begin] in {"،", ",", ":", "فان"}:
            begin += 1
        return (self.words.starts[begin], self.words.ends[-1]) if begin < len(self.keys) else None

    def _colon(self) -> None:
        """ "Name: what they say", in headlines."""
        if ":" not in self.keys:
            return
        colon = self.keys.index(":")
        if not 0 < colon <= 6 or self.quoted[colon] or colon + 1 >= len(self.keys):
            return
        if any(key in STOPS or key in lists.ENDS_A_SPEAKER for key in self.keys[:colon]):
            return
        if not self._looks_like_speaker(colon):
            return
        speaker = Speaker(self.words.written(0, colon - 1), self._is_named(0, colon - 1))
        head = (self.words.starts[0], self.words.ends[colon])
        content = (self.words.starts[colon + 1], self.words.ends[-1])
        self.statements.append(Statement(speaker, ":", "say", head, content))
        self.memory.remember(speaker)

    def _looks_like_speaker(self, colon: int) -> bool:
        """A body or office speaks; a country only when "we" follows, else it says where ("سوريا: اجتماع طارئ")."""
        if self.keys[0] in lists.SPEAKING_HEADS:
            return True
        following = self.keys[colon + 1]
        we = following.startswith("سن") or following in _WE or following in _QUOTES
        return self.keys[0] in PLACE_KEYS and we
