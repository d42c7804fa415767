"""Who says what in an English sentence.

Order of the rules: "according to"; verbs of saying outside quotation marks with their subject before them
("the minister said that"), or after them behind a quotation or comma ("…," said the minister); then headlines
with a colon.
"""

from collections.abc import Sequence
from typing import cast

from workbench.language.attribution.model import Gender, Manner, Memory, Speaker, Statement
from workbench.language.english import reporting as lists
from workbench.language.model import AttributionLink
from workbench.language.words import Words

_STOPS = frozenset(',:;.…!?"“”«»‹›()[]–—-')
_QUOTES = frozenset('"“”«»‹›‘')
_OPENS_A_CLAUSE = frozenset({"that", "because", "while", "when", "if", "who", "which", "whether"})
_LONGEST_NAME = 14
_LONGEST_WHEN = 7
VERBS: dict[str, Manner] = {
    form: cast(Manner, manner) for manner, forms in lists.VERBS.items() for form in forms.split()
}
_TRIGGERS = frozenset(VERBS) | {"according", ":"}
_ARTICLES = frozenset(
    {"the", "a", "an", "his", "her", "their", "its", "one", "two", "three", "several", "some", "many"}
)


def statements_in(words: Words, quoted: Sequence[bool], memory: Memory) -> list[Statement]:
    """What is asserted, and by whom, in a sentence; `quoted` tells which words stand in quotation marks.

    Adds the speakers to the memory. Empty when the article speaks with its own voice.
    """
    if _TRIGGERS.isdisjoint(words.keys):
        return []
    return _Reader(words, quoted, memory).read()


class _Reader:
    """One sentence while it is read."""

    def __init__(self, words: Words, quoted: Sequence[bool], memory: Memory) -> None:
        self.words = words
        self.keys = words.keys
        self.quoted = quoted
        self.memory = memory
        self.statements: list[Statement] = []

    def read(self) -> list[Statement]:
        verbs = [at for at in range(len(self.keys)) if self._is_main(at)]
        main: list[tuple[int, int, int, bool]] = []
        for at in verbs:
            found = self._subject(at, first=not main)
            if found:
                main.append((at, *found))
        for number, (at, first, last, after) in enumerate(main):
            stop = (
                main[number + 1][1] if number + 1 < len(main) and not main[number + 1][3] else len(self.keys)
            )
            self._statement(at, first, last, min(stop, len(self.keys)), after=after)
        self._according_to()
        if not self.statements:
            self._colon()
        return self.statements

    def _is_main(self, at: int) -> bool:
        key = self.keys[at]
        if key not in VERBS or self.quoted[at]:
            return False
        before = self.keys[at - 1] if at else "."
        if before in lists.NOT_A_MAIN_VERB or before in _ARTICLES:
            return False
        if key == "called" or key == "calling":
            return self._key(at + 1) in {"for", "on", "upon"}
        if key in lists.DOUBTFUL:
            return self._leads_on(at)
        return True

    def _leads_on(self, at: int) -> bool:
        following = self.keys[at + 1 : at + 7]
        return any(key == "that" or key == ":" or key in _QUOTES for key in following) or (
            VERBS[self.keys[at]] in ("demand", "judge", "deny") and self._key(at + 1) not in _STOPS
        )

    # Subjects

    def _subject(self, at: int, *, first: bool) -> tuple[int, int, bool] | None:
        """First and last word of the subject, and whether it stands after the verb; None for no main verb.

        An empty subject (last < first) is carried over from the statement before.
        """
        key = self.keys[at]
        before = self.keys[at - 1] if at else "."
        if key.endswith("ing"):
            return (at, at - 1, False) if before in _STOPS and not first else None
        if before in _STOPS or at == 0:
            after_quotation = before in _QUOTES or (at > 1 and self.keys[at - 2] in _QUOTES)
            subject = self._before_apposition(at) if before == "," and not after_quotation else None
            if subject:
                return (*subject, False)
            last = self._end_of_name(at + 1)
            return (at + 1, last, True) if last > at else None
        if before == "and" and not first:
            return at, at - 1, False
        last = at - 1
        while last >= 0 and self.keys[last] in lists.BETWEEN:
            last -= 1
        who = next((n for n in range(last, max(-1, last - _LONGEST_NAME), -1) if self.keys[n] == "who"), None)
        if who and not self.quoted[who] and self.keys[who - 1] not in _STOPS:
            last = who - 1  # "a student who gave her name": the subject stands in front of the clause
        begin = self._start_of_name(last)
        if self.keys[begin] in lists.NO_SPEAKERS:
            return None
        if begin > last or (not first and self.keys[begin - 1] not in _STOPS | {"and", "but", "while"}):
            return None  # "… said the president confirmed": part of what is said
        return begin, last, False

    def _start_of_name(self, last: int) -> int:
        begin = last
        while begin >= 0 and last - begin < _LONGEST_NAME and self.keys[begin] not in _STOPS:
            key = self.keys[begin]
            if self.quoted[begin] or key in _OPENS_A_CLAUSE or key in VERBS:
                break
            begin -= 1
        begin += 1
        adverbial = False
        while begin < last and (
            self.keys[begin] in lists.BEFORE_THE_SUBJECT
            or (adverbial and (self.keys[begin] in lists.TIMES or self.keys[begin].isdigit()))
        ):
            adverbial = True
            begin += 1
        if adverbial and begin and self.keys[begin - 1] in _ARTICLES:
            begin -= 1
        return begin

    def _before_apposition(self, at: int) -> tuple[int, int] | None:
        """ "Ali Rahimi, head of the office, said": the name in front of the first comma."""
        for comma in range(1, at - 1):
            if self.keys[comma] != "," or self.quoted[comma]:
                continue
            begin = self._start_of_name(comma - 1)
            opens = self.keys[begin - 1] if begin else "."
            if begin < comma and opens in _STOPS and self.keys[comma - 1] not in lists.DAYS:
                return (begin, comma - 1) if self.words.written(begin, begin)[:1].isupper() else None
        return None

    def _end_of_name(self, first: int) -> int:
        at = first
        while at < len(self.keys) and at - first < _LONGEST_NAME:
            key = self.keys[at]
            ends = key in lists.ENDS_A_SPEAKER and key not in lists.PRONOUNS
            if ends or (key in _STOPS and key != "-"):
                break
            at += 1
        return at - 1

    def _speaker(self, first: int, last: int) -> Speaker | None:
        if last < first:
            return self.statements[-1].speaker if self.statements else self.memory.carried(None)
        if first == last and self.keys[first] in lists.PRONOUNS:
            gender: Gender | None = {"he": "m", "she": "f"}.get(self.keys[first])  # type: ignore[assignment]  # literals
            return self.memory.mentioned or self.memory.carried(gender)
        return Speaker(self.words.written(first, last), self._is_named(first, last))

    def _is_named(self, first: int, last: int) -> bool:
        if any(self.words.written(n, n)[:1].isupper() for n in range(first + 1, last + 1)):
            keys = self.keys[first : last + 1]
            if keys[0] in _ARTICLES and keys[-1] in lists.ANONYMOUS:
                return keys[0] in {"the", "his", "her", "its"} and keys[-1] not in {"official", "source"}
            return True
        return self.keys[last] not in lists.ANONYMOUS and not any(
            key in lists.ANONYMOUS for key in self.keys[first : last + 1]
        )

    # What is said

    def _statement(self, at: int, first: int, last: int, stop: int, *, after: bool) -> None:
        speaker = self._speaker(first, last)
        verb = self.words.written(at, at)
        head = (self.words.starts[min(at, first)], self.words.ends[max(at, last)])
        content = self._before(at if not (last >= first and not after) else first) if after else None
        if not after and first and self._key(first - 1) in _QUOTES | {","} and self._only_when(at + 1, stop):
            content = self._before(first)
        if content is None:
            content = self._after(max(at, last if after else at), stop)
        if content is None:
            content = self._before(min(at, first))
        manner = VERBS[self.keys[at]]
        carried = first == last and self.keys[first] in lists.PRONOUNS and not self.statements
        rival = self.memory.rival_of(speaker) if carried else None
        self.statements.append(Statement(speaker, verb, manner, head, content, rival=rival))
        self.memory.remember(speaker)
        self.memory.nested = self._nested(content)

    def _nested(self, content: tuple[int, int] | None) -> Speaker | None:
        """ "… said the president had confirmed that …": the president, who may be the next to add something."""
        if content is None:
            return None
        begin = self.words.at(content[0])
        for at in range(begin + 1, min(len(self.keys), begin + 10)):
            if self.keys[at] in VERBS and not self.quoted[at] and "that" in self.keys[at + 1 : at + 3]:
                last = at - 1
                while last > begin and self.keys[last] in lists.BETWEEN:
                    last -= 1
                if any(key in _STOPS for key in self.keys[begin : last + 1]):
                    return None
                return Speaker(self.words.written(begin, last), self._is_named(begin, last))
        return None

    def _after(self, at: int, stop: int) -> tuple[int, int] | None:
        begin = at + 1
        if self._key(begin) in {"reporters", "journalists", "us"}:
            begin += 1
        for n in range(begin, min(stop, begin + 10)):
            if self.keys[n] in VERBS and n > begin:
                break
            if self.keys[n] == "that" or self.keys[n] == ":" or (self.keys[n] in _QUOTES):
                begin = n if self.keys[n] in _QUOTES else n + 1
                break
        while begin < stop and self.keys[begin] in {",", ":", "that"}:
            begin += 1
        end = stop
        while end > begin and self.keys[end - 1] in {",", "and", ";"}:
            end -= 1
        if begin >= end or not any(key.isalnum() for key in self.keys[begin:end]):
            return None
        return self.words.starts[begin], self.words.ends[end - 1]

    def _only_when(self, begin: int, stop: int) -> bool:
        """ "Five died, the ministry said on Monday": after the verb stands when or where, not what."""
        tail = [key for key in self.keys[begin:stop] if key not in _STOPS]
        return bool(tail) and len(tail) <= _LONGEST_WHEN and tail[0] in lists.OPENS_A_WHEN | lists.DAYS

    def _before(self, at: int) -> tuple[int, int] | None:
        end = at
        while end > 0 and self.keys[end - 1] in {",", "–", "—", "-"}:
            end -= 1
        if self.statements or end <= 0 or not any(key.isalnum() for key in self.keys[:end]):
            return None
        return self.words.starts[0], self.words.ends[end - 1]

    # "According to", and headlines with a colon

    def _according_to(self) -> None:
        for at, key in enumerate(self.keys[:-2]):
            if key != "according" or self.keys[at + 1] != "to" or self.quoted[at]:
                continue
            last = self._end_of_name(at + 2)
            if last < at + 2:
                continue
            speaker = Speaker(self.words.written(at + 2, last), self._is_named(at + 2, last))
            verb = self.words.written(at, at + 1)
            if self.statements:
                link = AttributionLink(speaker.who, verb, speaker.named, through=True)
                old = self.statements[0]
                self.statements[0] = Statement(
                    old.speaker, old.verb, old.manner, old.head, old.content, (*old.through, link)
                )
                continue
            content = self._before(at) if at > 1 else self._after(last, len(self.keys))
            head = (self.words.starts[at], self.words.ends[last])
            self.statements.append(Statement(speaker, verb, "say", head, content))
            self.memory.remember(speaker)

    def _colon(self) -> None:
        """ "Minister: what they say", in headlines: a short name in front of a colon."""
        if ":" not in self.keys:
            return
        colon = self.keys.index(":")
        if not 0 < colon <= 4 or colon + 2 >= len(self.keys) or self.quoted[colon]:
            return
        if any(key in _STOPS or key.isdigit() for key in self.keys[:colon]):
            return
        if not (self.keys[colon - 1] in lists.ANONYMOUS or self.keys[colon - 1] in lists.SPEAKING_HEADS):
            return
        speaker = Speaker(self.words.written(0, colon - 1), self._is_named(0, colon - 1))
        head = (self.words.starts[0], self.words.ends[colon])
        content = (self.words.starts[colon + 1], self.words.ends[-1])
        self.statements.append(Statement(speaker, ":", "say", head, content))
        self.memory.remember(speaker)

    def _key(self, at: int) -> str:
        return self.keys[at] if at < len(self.keys) else ""
