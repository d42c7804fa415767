"""Whom an Arabic sentence cites without a verb of its own: "according to …", "as … announced", "Minister: …"."""

from dataclasses import replace

from workbench.language.arabic import reporting as lists
from workbench.language.arabic import speakers
from workbench.language.arabic.given_names import GIVEN_NAMES
from workbench.language.arabic.persons import ROLES
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.attribution.arabic_content import FAR
from workbench.language.attribution.arabic_names import QUOTES
from workbench.language.attribution.arabic_nouns import is_verbal_noun
from workbench.language.attribution.arabic_nouns_of_saying import NounsOfSaying
from workbench.language.attribution.arabic_objects import LEADERS, STOPS
from workbench.language.attribution.arabic_verbs import FORMS
from workbench.language.attribution.model import Memory, Speaker, Statement
from workbench.language.model import AttributionLink

_WE = frozenset({"نحن", "لن", "لا", "لسنا", "قواتنا", "جيشنا", "اننا", "مستعدون"})
_CITING = (
    lists.ACCORDING_TO | lists.AS_SAID | {"نقلا", "ونقلا", "حد", "نظر", "علي", "في"} | lists.IN_THE_VIEW_OF
)
_OF_IT = frozenset({"به", "بها", "عنه", "عنها", "اليه", "اليها", "عليه", "عليها"})
_BEFORE_A_VIEW = STOPS | lists.SAYS_IN
_WORDS_OF = lists.WORDS_OF | lists.ACCORDING_TO_BY
_CITED = speakers.OFFICES | speakers.CITED | lists.DOCUMENTS
_LEADS_IN = frozenset({"،", ",", ":", "فان"})
_CONTRASTS = frozenset({"بينما", "وبينما", "فيما", "وفيما", "حين", "وحين", "لكن", "ولكن"})
_SHORTEST_CLAUSE = 3
_LONGEST_HEADLINE_NAME = 6
_WHERE_OR_WHEN = frozenset({"من", "بعد", "خلال", "في", "عقب", "امام", "عبر", "عن", "قبل"})
_ENDS_A_SPEAKER = lists.ENDS_A_SPEAKER - {"عن"}
_JOINTS = frozenset({"،", ",", "علي", "وذلك"})


class Citations(NounsOfSaying):
    """A sentence asked whom it cites; adds to the statements its verbs gave."""

    memory: Memory

    def _according_to(self) -> None:
        if _CITING.isdisjoint(self.keys):
            return
        for at, key in enumerate(self.keys):
            if key not in _CITING or self.quoted[at]:
                continue
            found = self._cited(at)
            if found is not None:
                self._cite(at, *found)

    def _cite(self, at: int, speaker: Speaker, last: int, verb: str) -> None:
        through: tuple[AttributionLink, ...] = ()
        if self._key(last + 1) == "عن" and not lists.PASSED_ON_BY.isdisjoint(self.keys[at:last]):
            # "According to what the site carried from an adviser": the adviser says it, through the site.
            end = self._end_of_name(last + 2, len(self.keys), FORMS["قال"])
            if end > last + 1:
                through = (AttributionLink(speaker.who, verb, speaker.named, through=True),)
                speaker, last = self._speaker_of(last + 2, end), end
        if not self.statements:
            head = (self.words.starts[at], self.words.ends[last])
            distanced = self.keys[at] == "حد"  # على حد قول
            content, rest = self._around(at, last)
            self.statements.append(
                Statement(speaker, verb, "say", head, content, through, distanced=distanced, rest=rest)
            )
            self.memory.remember(speaker)
            return
        alone = self._said_before_anybody_else(at, last)
        if alone is not None:
            head = (self.words.starts[at], self.words.ends[last])
            self.statements.insert(0, Statement(speaker, verb, "say", head, alone, through))
            return
        cites = self._statement_around(at)
        self.statements = [
            replace(one, content=self._without_tail(one.content, at)) for one in self.statements
        ]
        said = self.statements[cites]
        link = AttributionLink(speaker.who, verb, speaker.named, through=True)
        content = said.content
        if content and content[0] == self.words.starts[at]:
            content = self._around(0, last)[0]  # both citations stand in front of what is said
        changed = replace(said, content=content, through=(*said.through, link))
        if self.keys[at].removeprefix("و") == "نقلا" and said.speaker is not None:
            # Who is cited asserts it; the paper that cites passes it on.
            paper = AttributionLink(said.speaker.who, said.verb, said.speaker.named, through=True)
            changed = replace(changed, speaker=speaker, verb=verb, through=(*said.through, paper))
            self.memory.remember(speaker)
        self.statements[cites] = changed

    def _said_before_anybody_else(self, at: int, last: int) -> tuple[int, int] | None:
        """ "According to the union, five fell, while the police said …": a clause of its own behind the citation with
        which the sentence opens."""
        begin = last + 1
        end = stop = self.words.at(self.statements[0].head[0])
        while begin < end and self.keys[begin] in _LEADS_IN:
            begin += 1
        while end > begin and (
            self.keys[end - 1] in _JOINTS
            or self.keys[end - 1] in lists.BEFORE_THE_VERB
            or self.keys[end - 1] == "في"
        ):
            end -= 1
        if at > 1 or end - begin < _SHORTEST_CLAUSE:
            return None
        opening = self.keys[begin]
        joined = self.keys[stop][0] == "و" and opening[0] != "و" and not self._is_adverbial(opening)
        if _CONTRASTS.isdisjoint(self.keys[end:stop]) and not (joined or "فان" in self.keys[last:begin]):
            return None
        return self.words.starts[begin], self.words.ends[end - 1]

    def _statement_around(self, at: int) -> int:
        """Number of the statement in whose words a citation stands; of the first where it stands outside."""
        cited = self.words.starts[at]
        around = (
            number
            for number, one in enumerate(self.statements)
            if one.content is not None and one.content[0] < cited < one.content[1]
        )
        return next(around, 0)

    def _cited(self, at: int) -> tuple[Speaker, int, str] | None:
        """Whom "according to" names, the last word of the name, and the words used."""
        first = self._begins_to_cite(at)
        if first is None or first >= len(self.keys):
            return None
        verb = self.words.written(at, first - 1)
        if self.keys[first] in lists.ACCORDING_TO_THEM:
            speaker = self.memory.carried("f" if self.keys[first] == "لها" else None)
            return (speaker, first, verb) if speaker else None
        saying = (
            FORMS["قال"] if self._saying_of(at) is None else FORMS.get(self._verb_cited(first), FORMS["قال"])
        )
        if saying.number:
            return None  # "as they demanded": nobody is named behind it
        last = self._end_of_name(first, len(self.keys), saying)
        if last < first and self.keys[first].startswith("لل"):
            last = max(first, self._end_of_name(first + 1, len(self.keys), FORMS["قال"]))
        if last < first:
            return None
        return replace(self._speaker_of(first, last), who=self._without_li(first, last)), last, verb

    def _begins_to_cite(self, at: int) -> int | None:
        """Index of the first word of whom the words at `at` cite; None when they cite nobody."""
        key, before, following = self.keys[at], self._key(at - 1), self._key(at + 1)
        said = self._saying_of(at)
        if said is not None:
            return said + 2 if self._key(said + 1) in _OF_IT else said + 1
        if key.removeprefix("و") == "نقلا":
            return at + 2 if following == "عن" else None
        if key == "حد":
            return at + 2 if before in {"علي", "وعلي"} and following in lists.WORDS_OF else None
        if key == "نظر" and before == "وجهه":
            return at + 1 if self._key(at - 2) in {"من", "ومن"} else None
        if key in lists.IN_THE_VIEW_OF:
            opens = at == 1 or self._key(at - 2) in _BEFORE_A_VIEW
            return at + 1 if opens and before in {"علي", "وعلي", "في", "وفي"} else None
        if key not in lists.ACCORDING_TO or not self._may_cite(at):
            return None
        cited = at + 2 if following in _WORDS_OF else at + 1
        return cited if self._may_be_cited(at, cited) else None

    def _may_be_cited(self, at: int, cited: int) -> bool:
        """Whether the word at `cited` may speak: "according to" also says by what rule something is done.

        In the middle of a clause it does so unless the word is known to speak.
        """
        if self._key(cited) in speakers.QUALIFIERS:
            cited += 1
        key = self._key(cited)
        bare = key
        if self.keys[at][-1] == "ا" and key.startswith("ل"):
            bare = "ال" + key[2:] if key.startswith("لل") else key[1:]
        noun = bare.removeprefix("ال")
        if bare in lists.ACCORDING_TO_THEM or key in lists.ACCORDING_TO_THEM:
            return True
        if (
            bare in speakers.CITED
            or noun in speakers.CITED
            or noun in speakers.OFFICES
            or noun in ROLES
            or bare in PLACE_KEYS
        ):
            return True
        if self.keys[at].removeprefix("و") == "استنادا" or is_verbal_noun(noun, noun):
            return False
        never = bare in speakers.NOT_CITED or bare in speakers.NO_NAMES or bare in lists.ENDS_A_SPEAKER
        if never or bare.endswith(("نا", "ها", "هم")):
            return False
        return not at or self.keys[at - 1] in STOPS or self._key(cited + 1) in STOPS or bare in GIVEN_NAMES

    def _verb_cited(self, first: int) -> str:
        return self.keys[first - 2] if self.keys[first - 1] in _OF_IT else self.keys[first - 1]

    def _saying_of(self, at: int) -> int | None:
        """Index of the verb in "as the ministry announced", "according to what the ministry announced"."""
        key = self.keys[at]
        if key in lists.AS_SAID:
            saying = at + 1
        elif (key in lists.ACCORDING_TO and self._key(at + 1) in {"ما", "لما"}) or (
            key in {"علي", "في"} and self._key(at + 1) == "ما" and self._key(at - 1) in STOPS
        ):
            saying = at + 2
        else:
            return None
        verb = FORMS.get(self._key(saying))
        if self._key(saying) in lists.PASSED_ON_BY:
            return saying
        if verb is None or verb.form == "participle" or (key == "كما" and self._leads_on_closely(saying)):
            return None
        return saying

    def _may_cite(self, at: int) -> bool:
        """Not in the middle of a clause that has hardly begun, where it says by what rule something is done."""
        return not at or self.keys[at - 1] in STOPS or at >= len(self.keys) // 3

    def _leads_on_closely(self, saying: int) -> bool:
        return self._speech_after(saying, FORMS[self.keys[saying]], saying + 1 + FAR) is not None

    def _without_li(self, first: int, last: int) -> str:
        who = self.words.written(first, last)
        if self.keys[first].startswith("لل"):
            # للائحة الاتهام is of لائحة, للوزارة of الوزارة.
            bare = last > first and self.keys[first][1:] in _CITED
            return who[1:] if bare else "ال" + who[2:]
        if who.startswith("ل") and self.keys[first - 1] in {"وفقا", "طبقا", "ووفقا", "وطبقا"}:
            return who[1:]
        return who

    def _without_tail(self, content: tuple[int, int] | None, at: int) -> tuple[int, int] | None:
        cut = self.words.starts[at]
        if content is None or not content[0] < cut < content[1]:
            return content
        end = at
        while end > 0 and self.keys[end - 1] in {"،", ",", "علي", "وذلك"}:
            end -= 1
        return (content[0], self.words.ends[end - 1]) if self.words.ends[end - 1] > content[0] else content

    def _around(self, at: int, last: int) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
        """The sentence without its "according to": what stands in front of it and behind it, or only one of them."""
        end, begin = at, last + 1
        while end > 0 and (self.keys[end - 1] in _JOINTS or self.keys[end - 1] in lists.BEFORE_THE_VERB):
            end -= 1
        if end == 0 and "فان" in self.keys[begin : begin + FAR]:
            begin = self.keys.index("فان", begin)  # more about who is cited stands in front of it
        while begin < len(self.keys) and self.keys[begin] in _LEADS_IN:
            begin += 1
        front = (self.words.starts[0], self.words.ends[end - 1]) if end else None
        goes_on = self._says_more(begin) and (not end or self._key(last + 1) in STOPS)
        behind = (self.words.starts[begin], self.words.ends[-1]) if goes_on else None
        return (front, behind) if front else (behind, None)

    def _says_more(self, begin: int) -> bool:
        return any(key.isalnum() for key in self.keys[begin:])

    def _as_they_put_it(self) -> None:
        """ "As he put it" without another word of who speaks: whoever spoke last."""
        at = self._as_he_put_it(1, len(self.keys))
        speaker = self.memory.carried(None)
        if at is None or self.quoted[at] or speaker is None or at <= len(self.keys) // 3:
            return
        head = (self.words.starts[at - 1], self.words.ends[at])
        content = self.words.starts[0], self.words.ends[self._without_as_he_put_it(at + 1) - 1]
        self.statements.append(
            Statement(speaker, self.words.written(at - 1, at), "say", head, content, distanced=True)
        )

    def _colon(self) -> None:
        """ "Name: what they say", in headlines."""
        if ":" not in self.keys:
            return
        colon = self.keys.index(":")
        # "The spokesman brings good news: …": the name ends in front of the verb.
        end = next((n for n in range(1, colon) if self._is_imperfect(n)), colon)
        # Behind "breaking" and a bar the name begins.
        first = next((n + 1 for n in range(min(colon, 3)) if self.keys[n] == "|"), 0)
        end = min(end, next((n for n in range(first + 1, colon) if self._is_to_a_paper(n)), end))
        leads = next((n for n in range(first + 1, end) if self.keys[n] in _WHERE_OR_WHEN), end)
        if " ".join(self.keys[first:leads]) in LEADERS:
            end = leads  # "Blinken from Tel Aviv: …"
        quoted_name = self.keys[first] in QUOTES and self._closing(first) == end - 1
        first, end = first + quoted_name, end - quoted_name
        if not 0 < end - first <= _LONGEST_HEADLINE_NAME or self.quoted[colon] or colon + 1 >= len(self.keys):
            return
        if any(key in STOPS or key in _ENDS_A_SPEAKER for key in self.keys[first:end]):
            return
        through: tuple[AttributionLink, ...] = ()
        cited = next((n for n in range(first + 1, end) if self.keys[n] == "عن"), None)
        if cited is not None:  # "Reuters on the authority of sources: …"
            through = (AttributionLink(self.words.written(first, cited - 1), "عن", named=True, through=True),)
            first = cited + 1
        if first >= end or not (quoted_name or self._looks_like_speaker(first, end, colon)):
            return
        speaker = self._speaker_of(first, end - 1)
        head = (self.words.starts[first], self.words.ends[colon])
        content = (self.words.starts[colon + 1], self.words.ends[-1])
        self.statements.append(Statement(speaker, ":", "say", head, content, through))
        self.memory.remember(speaker)

    def _is_to_a_paper(self, at: int) -> bool:
        """مصادر لـ«الشرق الأوسط»: to whom it was told."""
        return self.keys[at] in lists.TO_WHOM or (self.keys[at] == "ل" and self.keys[at + 1] in QUOTES)

    def _looks_like_speaker(self, first: int, end: int, colon: int) -> bool:
        """A body or office speaks; a country only when "we" follows, else it says where ("سوريا: اجتماع طارئ")."""
        head = self.keys[first]
        if (
            head in speakers.SPEAKING_HEADS
            or head.removeprefix("ال") in speakers.HOLDERS
            or " ".join(self.keys[first:end]) in LEADERS
        ):
            return True
        following = self.keys[colon + 1]
        we = following.startswith("سن") or following in _WE or following in QUOTES
        return self.keys[first] in PLACE_KEYS and we
