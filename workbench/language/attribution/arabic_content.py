"""What is said in an Arabic sentence: what leads on to it, where it begins and ends, and who says it inside it."""

from collections.abc import Iterator
from dataclasses import replace

from workbench.language.arabic import reporting as lists
from workbench.language.arabic import speakers
from workbench.language.attribution.arabic_names import QUOTES, NounPhrases
from workbench.language.attribution.arabic_nouns import is_plain_verbal_noun, is_verbal_noun
from workbench.language.attribution.arabic_objects import STOPS
from workbench.language.attribution.arabic_verbs import FORMS
from workbench.language.attribution.model import Speaker, Statement, Verb

FAR = 14
"""Words between a verb and the "that" that belongs to it."""
_PREPOSITIONS = frozenset({"الي", "علي", "عن", "من", "في"})
_SHORTEST_SPEECH = 4
"""Words; fewer in quotation marks in front of "that" are a name."""
_PUT_IT = lists.AS_HE_PUT_IT | {"ل" + key for key in lists.AS_HE_PUT_IT}
_COMMAS = frozenset("،,؛–—")
_COMMAS_OR_QUOTES = _COMMAS | QUOTES
_ON_A_DAY = lists.DAYS | {"امس", "اليوم"}
_OPENS_A_CLAUSE_ABOUT = lists.RELATIVE - {"مما", "مفاده", "مفادها"}
_OF_THINGS_ALONE = lists.OF_SOMETHING - lists.AIMED_AT_SOMEBODY
_AND_WHO = frozenset({"وهو", "وهي", "وهم"})
_NEAR = 6
"""Words of a speaker in front of a verb of saying inside what is said."""
_LONGEST_CLAUSE_ABOUT = 20
"""Words of a relative clause between who speaks and what is said."""
_BY_THAT = frozenset({"بانه", "بانها", "بانهم", "بانهما", "باننا", "بانني"})


class Contents(NounPhrases):
    """A sentence asked what its verbs of saying lead on to."""

    def _leads_on(self, at: int) -> bool:
        """Whether something said follows the verb within reach: "that", a quotation, or what the verb governs."""
        verb = FORMS[self.keys[at]]
        if verb.lemma in lists.COUNTING:
            return self._counts(at, verb)
        if self._speech_after(at, verb, at + 1 + FAR) is not None or verb.lemma in lists.ALWAYS_SAYING:
            return True
        limit = min(len(self.keys), at + 1 + FAR)
        last = at if verb.form == "participle" else self._end_of_name(at + 1, limit, verb)
        last = self._behind_the_clause_about(last, limit)
        if self._governs_at(last + 1, limit, verb):
            return True
        if self._is_said_of_a_pronoun(at, verb):
            return True
        if "اسم" not in verb.governs or verb.lemma in _OF_THINGS_ALONE:
            return False
        said = self._key(last + 1)
        if verb.lemma in lists.OF_AN_ACT and not (is_verbal_noun(said, said) or is_plain_verbal_noun(said)):
            return False
        return last + 1 < len(self.keys) and said not in {".", "؛"}

    def _counts(self, at: int, verb: Verb) -> bool:
        """ "The ministry recorded ten cases": who counts, and a number behind it; or that it did so."""
        last = self._end_of_name(at + 1, len(self.keys), verb)
        if last > at and self._key(last + 1) in lists.THAT:
            return True
        counter = self._key(at + 1).removeprefix("ال") in speakers.COUNTERS
        return counter and any(self._is_a_number(n) for n in range(last + 1, last + 4))

    def _is_said_of_a_pronoun(self, at: int, verb: Verb) -> bool:
        """ "واعتبرها ملفقة": behind the object only what is said of it."""
        following = self._key(at + 1)
        return (
            verb.has_object
            and "اسم" in verb.governs
            and following[-1:] in {"ا", "ه"}
            and following[:2] != "ال"
        )

    def _governs_at(self, first: int, limit: int, verb: Verb) -> bool:
        """Whether what the verb governs stands behind its subject, or behind its object or an adverbial."""
        has_object = verb.takes_an_object or verb.lemma in lists.RENEWING
        for n in range(first, limit):
            key = self.keys[n]
            if key in verb.governs or ("ب" in verb.governs and self._may_carry_by(key)):
                return True
            if n == first and not (has_object or self._is_adverbial(key)):
                return False
            if key in {"؛", ";"} or (key in FORMS and FORMS[key].joined):
                return False
        return False

    def _is_adverbial(self, key: str) -> bool:
        return key in lists.ENDS_A_SPEAKER or key in lists.DAYS or key in {"،", ",", "في"}

    def _speech_after(self, at: int, verb: Verb, limit: int) -> int | None:
        """Index of the "that", colon or quotation which the verb at `at` leads on to."""
        closing = at
        for n in range(at + 1, min(len(self.keys), limit)):
            key = self.keys[n]
            if key in {"ما", "عما"} and self._key(n + 1) == "اذا":
                return n  # whether
            if key in lists.THAT:
                if self._is_that_of(n, verb):
                    return n
            elif key == ":":
                if not (self._key(n - 1).isdigit() and self._key(n + 1).isdigit()):
                    return n
            elif key in QUOTES and not self.quoted[n] and n != closing:
                if self._is_speech(n, limit):
                    return n
                closing = self._closing(n)  # of the name of a paper
        return None

    def _is_that_of(self, that: int, verb: Verb) -> bool:
        """Whether "that" belongs to a verb of saying: not "after that", nor "until" with another preposition."""
        before = self.keys[that - 1]
        if self.keys[that] == "فان":
            return False  # it opens the main clause behind "if" or "according to"
        if any(one.endswith("_ان") for one in verb.governs):
            return before + "_ان" in verb.governs
        if before in _PREPOSITIONS and self._key(that - 2) not in speakers.BEFORE_A_NAME:
            return not verb.governs.isdisjoint({before, before + "_ان"}) or verb.manner == "pass"
        return before not in lists.THAT_OF_OTHERS

    def _is_speech(self, opening: int, limit: int) -> bool:
        """Whether a quotation is what is said, not the name of a paper in front of "that"."""
        closing = next((n for n in range(opening + 1, len(self.keys)) if self.keys[n] in QUOTES), None)
        if closing is None or closing - opening > _SHORTEST_SPEECH:
            return True
        if self._key(opening - 1) in speakers.TITLED:
            return False
        following = self.keys[closing + 1 : limit]
        return not any(key == ":" or key in lists.THAT for key in following)

    def _content(self, at: int, last: int, stop: int, verb: Verb) -> tuple[int, int] | None:
        """From after "that", the colon or the opening mark to the next statement or the end of the sentence."""
        begin = self._content_start(at, self._behind_the_clause_about(max(last, at), stop), stop, verb)
        end = self._without_as_he_put_it(self._content_end(stop))
        if begin is None:
            return self._content_before(at)
        while begin < end and self._only_leads_in(begin):
            begin += 1
        if begin >= end:
            return self._content_before(at)
        # "That he", "of the": the preposition joined to the word is no part of what is said.
        key = self.keys[begin]
        by = self._is_joined_to_by(begin) or (key[0] == "ب" and is_plain_verbal_noun(key[1:]))
        joined = key in _BY_THAT or ("ب" in verb.governs and by)
        return self.words.starts[begin] + joined, self.words.ends[end - 1]

    def _only_leads_in(self, at: int) -> bool:
        following = self._key(at + 1)
        if self.keys[at] in _ON_A_DAY and (following in _COMMAS or following in lists.DAYS):
            return True  # أعلن البنك، الخميس، رفع …
        return self.keys[at] in lists.ADVERBS or (self.keys[at] in STOPS and self.keys[at] not in QUOTES)

    def _names_it(self, at: int, last: int, stop: int, verb: Verb) -> bool:
        """Whether what the verb governs is a noun, not a clause or quotation."""
        return self._speech_after(max(last, at), verb, min(stop, max(last, at) + 1 + FAR)) is None

    def _behind_the_clause_about(self, last: int, stop: int) -> int:
        """Index of the last word of the relative clause about a speaker who ends at `last`; `last` without one.

        "The authorities, which no state recognises, five dead": it ends at a comma, and without one in front of
        the noun of action with which what is said begins.
        """
        in_commas = self._key(last + 1) in _COMMAS
        opening = last + 1 + in_commas
        limit = min(stop, opening + _LONGEST_CLAUSE_ABOUT)
        if in_commas and self._hides_a_name(opening, limit):
            return next((n for n in range(opening + 1, limit) if self.keys[n] in _COMMAS), last)
        if not (self._key(opening) in _OPENS_A_CLAUSE_ABOUT or self._key(opening) in _AND_WHO):
            return last
        if not in_commas:
            noun = next((n for n in range(opening + 3, limit) if self._begins_what_is_said(n)), None)
            if noun is not None:
                return noun - 1
        for n in range(opening + 1, limit - 1):
            if self.keys[n] == ":" and not self.keys[n - 1].isdigit():
                return n - 1
            if self.keys[n] in _COMMAS and self.keys[n + 1].removeprefix("و") not in lists.RELATIVE:
                return n
        return last

    def _hides_a_name(self, opening: int, limit: int) -> bool:
        """ "A source, asked not to be named, revealed": so Arabic tells about somebody not known."""
        behind = self.keys[opening : opening + _NEAR]
        return (
            opening < limit
            and self.keys[opening] in speakers.HIDING
            and not speakers.OWN_NAME.isdisjoint(behind)
        )

    def _begins_what_is_said(self, at: int) -> bool:
        """A noun of action, also with "of" joined to it, that no preposition in front needs."""
        if self.keys[at - 1] in _PREPOSITIONS:
            return False
        bare = self.keys[at].removeprefix("ب")
        written = self.words.written(at, at)[len(self.keys[at]) - len(bare) :]
        return is_verbal_noun(bare, written) or is_plain_verbal_noun(bare)

    def _content_start(self, at: int, last: int, stop: int, verb: Verb) -> int | None:
        n = self._speech_after(last, verb, min(stop, last + 1 + FAR))
        if {"اسم", "ب"} <= verb.governs and n is not None and self.keys[n] in _BY_THAT and n > last + 1:
            # "Described the situation as …": the thing belongs to what is said of it.
            return n - 1 if self.keys[last + 1] in _OPENS_A_CLAUSE_ABOUT else last + 1
        if n is not None:
            # The pronoun in "that he" is part of what is said.
            return n + 1 if self.keys[n] in {":", "ان", "بان"} else n
        if last + 1 >= stop or verb.manner in ("add", "pass") or self._follows_speech(at):
            return None
        if not verb.governs and verb.lemma not in lists.ALWAYS_SAYING:
            return None
        to_whom = self.keys[last + 1] in lists.TO_WHOM or self.keys[last + 1] in _PREPOSITIONS
        if "ب" in verb.governs and to_whom and self.keys[last + 1] not in verb.governs:
            # "A committee of villagers condemned the shelling": behind more about who speaks.
            by = (n for n in range(last + 2, min(stop, last + FAR)) if self._is_joined_to_by(n))
            return next(by, last + 1)
        return last + 2 if self.keys[last + 1] in verb.governs & _PREPOSITIONS else last + 1

    def _follows_speech(self, at: int) -> bool:
        """Whether what was said stands in front of the verb: «…»، قال المحافظ, but not «…»، داعيا إلى."""
        verb = FORMS.get(self.keys[at])
        if verb and (verb.joined or verb.form == "participle"):
            return False
        before = at - 1
        while before > 0 and (self.keys[before] in _COMMAS or self.keys[before] in lists.BEFORE_THE_VERB):
            before -= 1
        return before > 0 and self.keys[before] in QUOTES

    def _content_end(self, stop: int) -> int:
        end = stop
        if stop < len(self.keys):
            while end > 0 and (self.keys[end - 1] in _COMMAS or self.keys[end - 1] in lists.BEFORE_THE_VERB):
                end -= 1
        return end

    def _without_as_he_put_it(self, end: int) -> int:
        """The content without "على حد قوله" at its end."""
        at = self._as_he_put_it(max(0, end - 4), end)
        if at is None:
            return end
        while at > 0 and self.keys[at - 1] in {"علي", "حد", "بحسب", "وفق", "حسب", "وفقا", "ل", *_COMMAS}:
            at -= 1
        return at

    def _as_he_put_it(self, first: int, stop: int) -> int | None:
        """Index of the last word of "as he put it" among the words from `first` to `stop`."""
        if _PUT_IT.isdisjoint(self.keys):
            return None
        for at in range(max(1, first), stop):
            if self.keys[at] in lists.AS_HE_PUT_IT and self.keys[at - 1] in {"حد", "بحسب", "وفق", "حسب"}:
                return at
            if self.keys[at].removeprefix("ل") in lists.AS_HE_PUT_IT and self.keys[at - 1] == "وفقا":
                return at
        return None

    def _goes_on_behind(self, at: int, last: int, content: tuple[int, int] | None) -> bool:
        """«الطريق»، يقول المحافظ، «سيبقى مغلقا»: what is said stands on both sides of who says it."""
        if (
            content is None
            or at < 1
            or content[0] < self.words.starts[at]
            or self.keys[at - 1] not in _COMMAS_OR_QUOTES
        ):
            return False
        begin = self.words.at(content[0])
        if self._follows_speech(at):
            return self.quoted[begin] or self.keys[begin] in QUOTES
        return begin > last + 1 and self.keys[begin - 1] in _COMMAS and not self.keys[begin].startswith("و")

    def _content_before(self, at: int) -> tuple[int, int] | None:
        """«…», said the minister: what stands in front of the verb."""
        verb = FORMS.get(self.keys[at], FORMS["قال"])
        if (
            verb.joined
            or verb.form == "participle"
            or not (self._follows_speech(at) or self._key(at - 1) in _COMMAS)
        ):
            return None
        end = at
        while end > 0 and (self.keys[end - 1] in _COMMAS or self.keys[end - 1] in lists.BEFORE_THE_VERB):
            end -= 1
        return (self.words.starts[0], self.words.ends[end - 1]) if end else None

    def _nested(self, statement: Statement, stop: int) -> Statement | None:
        """ "… said that the president confirmed that …": what the president said, through who told it."""
        if statement.content is None:
            return None
        first = self.words.at(statement.content[0])
        for at in self._verbs_near(first, stop):
            subject = self.keys[first:at]
            if any(key in STOPS or key in lists.ENDS_A_SPEAKER or key in lists.THAT for key in subject):
                return None
            that = next((n for n in range(at + 1, min(at + 5, stop)) if self.keys[n] in lists.THAT), None)
            if that is not None and self.keys[that] in lists.AND_THAT:
                return None
            if that is None or (at == first and that == at + 1):
                continue
            who = (first, at - 1) if at > first else (at + 1, that - 1)
            verb = FORMS[self.keys[at]]
            begin = that + 1 if self.keys[that] in {"ان", "بان"} else that
            if begin >= stop:
                return None
            return Statement(
                speaker=self._speaker_of(*who, verb.gender),
                verb=self.words.written(at, at),
                manner=verb.manner,
                head=(self.words.starts[first], self.words.ends[max(at, who[1])]),
                content=(self.words.starts[begin], statement.content[1]),
                through=tuple(replace(link, through=True) for link in statement.chain),
            )
        return None

    def _who_speaks_in(self, content: tuple[int, int] | None, stop: int) -> Speaker | None:
        """ "Said that the general admitted the losses": a person said to have spoken, whom "he added" may mean."""
        first = self.words.at(content[0]) if content else stop
        at = next(self._verbs_near(first, min(stop, first + _NEAR)), first)
        plain = at > first and STOPS.isdisjoint(self.keys[first:at])
        return (
            self._speaker_of(first, at - 1, FORMS[self.keys[at]].gender)
            if plain and self._is_a_person(first)
            else None
        )

    def _verbs_near(self, first: int, stop: int) -> Iterator[int]:
        for at in range(first, min(stop, first + FAR)):
            verb = FORMS.get(self.keys[at])
            if verb and not self.quoted[at] and verb.form == "perfect" and not verb.joined:
                yield at
