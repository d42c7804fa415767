"""Whom an English sentence cites without a verb of its own: "according to …", "citing …", "Minister: …"."""

from dataclasses import replace

from workbench.language.attribution.english_names import STOPS
from workbench.language.attribution.english_nouns_of_saying import NounsOfSaying
from workbench.language.attribution.english_verbs import FORMS
from workbench.language.attribution.model import Speaker, Statement
from workbench.language.english import reporting as lists
from workbench.language.english import speakers
from workbench.language.model import AttributionLink

_VIEWS = frozenset({"view", "opinion", "account", "telling", "estimation", "reading"})
_CITING = lists.CITING | _VIEWS | {"according", "per", "words"}
_BETWEEN = lists.BETWEEN - lists.NEGATED
_IN_THE = 2
"""Index of "words" in a sentence that opens with "in the words of"."""
_CONTRASTS = frozenset({"and", "but", "while", "whereas", "though", "although", ";"})
_NOT_IN_HEADLINES = frozenset({"person", "people", "some", "many", "others"})
_LONGEST_HEADLINE_NAME = 4
_SHORTEST_HEADLINE = 3
_DASHES = frozenset({"-", "–", "—"})
_HEARSAY = frozenset(
    {"believe", "say", "report", "think", "allege", "claim", "estimate", "suspect", "understand"}
)


class Citations(NounsOfSaying):
    """A sentence asked whom it cites; adds to the statements its verbs gave."""

    def _according_to(self) -> None:
        if _CITING.isdisjoint(self.keys):
            return
        for at, key in enumerate(self.keys):
            if key not in _CITING or self.quoted[at]:
                continue
            first = self._begins_to_cite(at)
            if first is None or first >= len(self.keys):
                continue
            last = self._owner_of(at) if first < at else self._with_the_name_behind(self._end_of_name(first))
            if last >= first and self.keys[first] not in speakers.NO_SPEAKERS:
                self._cite(at, first, last)

    def _begins_to_cite(self, at: int) -> int | None:
        """Index of the first word of whom the words at `at` cite; None when they cite nobody."""
        key, before, following = self.keys[at], self._key(at - 1) or ".", self._key(at + 1)
        if key == "according":
            return at + 2 if following == "to" and before not in lists.GO_ACCORDING_TO else None
        if key in lists.CITING:
            return at + 1 if before in STOPS or self.statements else None
        if key == "per":
            counts = following.isdigit() or following in {"cent", "capita", "day", "year", "person"}
            return at + 1 if before == "," and not counts else None
        if key == "words" and following == "of":
            return at + 2 if self.keys[max(0, at - 2) : at] == ["in", "the"] else None
        if key in _VIEWS and following == ",":
            owner = at - 1 - (before == "own")
            return 1 if self.keys[0] in {"in", "by"} and self.keys[owner] == "'s" else None
        return None

    def _owner_of(self, at: int) -> int:
        """Last word of whose view it is: in front of "'s" or "'s own"."""
        return at - 2 - (self.keys[at - 1] == "own")

    def _cite(self, at: int, first: int, last: int) -> None:
        speaker = self._speaker_of(first, last)
        verb = self.words.written(at, max(at, first - 1))
        if not self.statements:
            opens = at <= 1 or (self.keys[0] in {"in", "by"} and (at == _IN_THE or first < at))
            stop = len(self.keys)
            content = self._after(max(at, last), stop) if opens else self._before(at)
            rest = None if opens or self.keys[at - 1] != "," else self._rest(at, last, stop)
            head = (self.words.starts[min(at, first)], self.words.ends[max(at, last)])
            self.statements.append(Statement(speaker, verb, "say", head, content, rest=rest))
            self.memory.remember(speaker)
            return
        alone = self._said_before_anybody_else(at, last)
        if alone is not None:
            head = (self.words.starts[min(at, first)], self.words.ends[max(at, last)])
            self.statements.insert(0, Statement(speaker, verb, "say", head, alone))
            return
        old = self.statements[0]
        if self.keys[at] in lists.CITING and old.speaker is not None:
            # Who is cited asserts it; the paper that cites passes it on.
            paper = AttributionLink(old.speaker.who, old.verb, old.speaker.named, through=True)
            content = self._without_tail(old.content, at)
            changed = replace(old, speaker=speaker, verb=verb, content=content, through=(*old.through, paper))
            self.memory.remember(speaker)
        else:
            link = AttributionLink(speaker.who, verb, speaker.named, through=True)
            changed = replace(old, through=(*old.through, link))
        self.statements[0] = changed

    def _said_before_anybody_else(self, at: int, last: int) -> tuple[int, int] | None:
        """ "According to the union, five fell, while the police said …": a clause of its own behind the citation with
        which the sentence opens."""
        stop = self.words.at(self.statements[0].head[0])
        if at > 1 or stop <= last + 1 or self.keys[stop - 1] not in _CONTRASTS or self._key(last + 1) != ",":
            return None
        return self._after(last + 1, stop) if self._clause_at(last + 2) else None

    def _without_tail(self, content: tuple[int, int] | None, at: int) -> tuple[int, int] | None:
        """What is said without ", citing officials" at its end."""
        if content is None or not content[0] < self.words.starts[at] < content[1] or self._key(at - 1) != ",":
            return content
        return content[0], self.words.ends[at - 2]

    def _passive(self) -> None:
        """ "It was reported that", "is believed to", "was quoted as saying"."""
        if lists.BE.isdisjoint(self.keys):
            return
        for at in range(1, len(self.keys)):
            verb = FORMS.get(self.keys[at])
            if verb is None or verb.form != "perfect" or self.quoted[at]:
                continue
            be = at - 1
            while be > 0 and self.keys[be] in _BETWEEN:
                be -= 1
            if self.keys[be] not in lists.BE:
                continue
            if verb.lemma in lists.TOLD_BY and self._key(at + 1) == "by":
                self._told_by(at)
                return
            if verb.lemma == "quote" and self._key(at + 1) == "as" and self._key(at + 2) in FORMS:
                self._said_by_subject(be, at + 2)
            elif self._is_hearsay(be, at):
                head = (self.words.starts[be], self.words.ends[at])
                impersonal = self._key(at + 1) == "that"
                content = self._after(at, len(self.keys)) if impersonal else self._whole()
                self.statements.append(
                    Statement(None, self.words.written(be, at), verb.manner, head, content)
                )
            else:
                continue
            return

    def _is_hearsay(self, be: int, at: int) -> bool:
        verb = FORMS[self.keys[at]]
        if verb.manner not in ("say", "doubt"):
            return False
        if self.keys[be - 1] == "it" and self._key(at + 1) == "that":
            return True
        return (
            verb.lemma in _HEARSAY
            and self._key(at + 1) == "to"
            and self.keys[be] in {"is", "are", "was", "were"}
        )

    def _told_by(self, at: int) -> None:
        """ "Residents were told by soldiers that …"."""
        last = self._end_of_name(at + 2)
        if last < at + 2 or self._key(last + 1) != "that":
            return
        speaker = self._speaker_of(at + 2, last)
        head = (self.words.starts[at], self.words.ends[last])
        content = self._after(last + 1, len(self.keys))
        self.statements.append(Statement(speaker, self.words.written(at, at), "say", head, content))
        self.memory.remember(speaker)

    def _said_by_subject(self, be: int, saying: int) -> None:
        last = be - 1
        while last > 0 and self.keys[last] in lists.BETWEEN:
            last -= 1
        first = self._start_of_name(last)
        if self.keys[last] == ",":
            first, last = self._before_apposition(be) or (first, last)
        if first > last or self.keys[first] in speakers.NO_SPEAKERS:
            return
        speaker = self._speaker(first, last)
        head = (self.words.starts[first], self.words.ends[saying])
        verb = self.words.written(be, saying)
        self.statements.append(Statement(speaker, verb, "say", head, self._after(saying, len(self.keys))))
        self.memory.remember(speaker)

    def _whole(self) -> tuple[int, int]:
        return self.words.starts[0], self.words.ends[-1]

    def _behind_a_dash(self) -> None:
        """ "Ceasefire to begin at dawn - mediators", in headlines."""
        dash = next(
            (n for n in range(len(self.keys) - 2, _SHORTEST_HEADLINE, -1) if self.keys[n] in _DASHES), None
        )
        if dash is None or self.words.starts[dash] == self.words.ends[dash - 1]:
            return
        last = len(self.keys) - 1 - (self.keys[-1] == ".")
        head = self.keys[last]
        known = (
            head in speakers.ANONYMOUS or head in speakers.SPEAKING_HEADS or head in speakers.HOLDING_OFFICE
        )
        if not known or last - dash > _LONGEST_HEADLINE_NAME:
            return
        first = 2 if self.keys[1] == ":" and self.keys[0] == "breaking" else 0
        content = (self.words.starts[first], self.words.ends[dash - 1])
        speaker = self._speaker_of(dash + 1, last)
        run = (self.words.starts[dash], self.words.ends[last])
        self.statements.append(Statement(speaker, self.keys[dash], "say", run, content))
        self.memory.remember(speaker)

    def _colon(self) -> None:
        """ "Minister: what they say", in headlines: a short name in front of a colon."""
        if ":" not in self.keys:
            return
        colon = self.keys.index(":")
        if not 0 < colon <= _LONGEST_HEADLINE_NAME or colon + 2 >= len(self.keys) or self.quoted[colon]:
            return
        if any(key in STOPS or key.isdigit() for key in self.keys[:colon]):
            return
        names = all(map(self._is_capital, range(colon)))
        known = (
            (names and self.keys[colon + 1] in speakers.OWN_VOICE)
            or self.keys[colon - 1] in speakers.ANONYMOUS - _NOT_IN_HEADLINES
            or self.keys[colon - 1] in speakers.SPEAKING_HEADS
        )
        if not known and not (self.keys[colon + 1] in {"'", "“", "‘"} and names):
            return
        speaker: Speaker = self._speaker_of(0, colon - 1)
        head = (self.words.starts[0], self.words.ends[colon])
        content = (self.words.starts[colon + 1], self.words.ends[-1])
        self.statements.append(Statement(speaker, ":", "say", head, content))
        self.memory.remember(speaker)
