"""The noun phrases of an English sentence that may speak: where each begins and ends, whether it names anybody."""

from collections.abc import Sequence

from workbench.language.attribution.english_verbs import FORMS
from workbench.language.english import reporting as lists
from workbench.language.english import speakers
from workbench.language.english.persons import KIN, ROLES
from workbench.language.words import Words, word_list

STOPS = frozenset(",:;.…!?\"“”«»‹›()[]–—-'")
"""Marks that end a name."""
QUOTES = frozenset("\"“”«»„‟‹›‘'")
ARTICLES = frozenset(
    {"the", "a", "an", "his", "her", "their", "its", "one", "two", "three", "several", "some", "many", "this"}
)
_POSSESSIVES = frozenset({"his", "her", "their", "its", "this"})
_PREPOSITIONS_OF_A_PLACE = frozenset(
    ["with", "to", "in", "on", "at", "from", "by", "about", "against", "over"]
)
_DETERMINERS = frozenset({"the", "a", "an"})
_JOIN_A_PHRASE = frozenset(
    ["of", "and", "or", "for", "to", "against", "between", "among", "both", "not", "into", "over", "all"]
)
LONGEST_NAME = 14
"""Words; a speaker's name and office is never longer."""
_PLACES = word_list(
    "capital city town village region province port district state country north south east west"
)
_PRONOUNS_OR_BODIES = frozenset({"who", "us", "it"})
_ADJECTIVAL = frozenset({"perfect", "participle"})
_LONGEST_TITLE = 4
_LONGEST_PERSON = 7
"""Words and hyphens of a personal name between commas."""
_LONGEST_OFFICE = 8
"""Words of an office with the place or body it is for."""
_ABBREVIATED = word_list("mr mrs ms dr prof gen col lt sgt sen rep gov st rev")
_ROLES_AND_KIN = ROLES | KIN
_OFFICES = ROLES | {
    "spokesperson",
    "chief",
    "head",
    "boss",
    "founder",
    "owner",
    "commissioner",
    "editor",
    "author",
}
_OPENS_A_CLAUSE = word_list(
    "that because while when if who which whether than where as though although since until so what"
)


def _without_lookalikes(words: Words) -> list[str]:
    """The keys, but WHO, US and IT as written: no pronouns."""
    if _PRONOUNS_OR_BODIES.isdisjoint(words.keys):
        return words.keys
    keys = list(words.keys)
    for at, key in enumerate(keys):
        if key in _PRONOUNS_OR_BODIES:
            written = words.text[words.starts[at] : words.starts[at] + len(key)]
            keys[at] = written if written.isupper() else key
    return keys


class NounPhrases:
    """A sentence whose noun phrases are asked for by their first or last word."""

    def __init__(self, words: Words, quoted: Sequence[bool]) -> None:
        self.words = words
        self.keys = _without_lookalikes(words)
        self.quoted = quoted

    def _is_stop(self, at: int) -> bool:
        """Whether a mark ends a name; a hyphen inside a word, or the dot of a title, does not."""
        key = self.keys[at]
        if key not in STOPS:
            return False
        if key in {"'", "’"} and at > 0 and not self.quoted[at]:
            # The consumers' union.
            joined_before = self.words.ends[at - 1] == self.words.starts[at]
            return not (
                joined_before
                and self.keys[at - 1].endswith("s")
                and self._key(at + 1).isalpha()
                and not self._joins_next(at)
            )
        if key == "-":
            joined_before = at > 0 and self.words.ends[at - 1] == self.words.starts[at]
            return not (joined_before and self._joins_next(at))
        if key == "." and at > 0 and len(self.keys[at - 1]) == 1 and self._is_capital(at - 1):
            return not self._is_capital(at + 1)  # an initial
        return not (key == "." and at > 0 and self.keys[at - 1] in _ABBREVIATED and at + 1 < len(self.keys))

    def _joins_next(self, at: int) -> bool:
        return at + 1 < len(self.keys) and self.words.ends[at] == self.words.starts[at + 1]

    def _is_capital(self, at: int) -> bool:
        return at < len(self.keys) and self.words.text[self.words.starts[at]].isupper()

    def _start_of_name(self, last: int) -> int:
        """Index of the first word of the noun phrase that ends at `last`; last + 1 when none does."""
        begin = last
        while begin >= 0 and last - begin < LONGEST_NAME:
            key = self.keys[begin]
            if self._is_stop(begin):
                title = self._opening_of_a_title(begin) if begin < last else begin
                if title == begin:
                    break
                begin = title - 1
                continue
            is_led_by = self._key(begin + 1) == "by"
            if key in lists.FINITE and key != "'s" and not is_led_by and not self._is_capital(begin):
                return last + 1  # no noun phrase holds a finite verb
            if key in _DETERMINERS and begin and self._ends_a_phrase(begin - 1):
                return begin  # "last week the minister", "a claim the army": a new phrase
            if (
                self.quoted[begin]
                or key in _OPENS_A_CLAUSE
                or (
                    key in FORMS
                    and FORMS[key].form != "adjective"
                    and not self._may_be_noun(begin, last)
                    and not self._is_part_of_a_name(begin)
                )
            ):
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
        if adverbial and begin and self.keys[begin - 1] in ARTICLES:
            begin -= 1
        return begin

    def _opening_of_a_title(self, closing: int) -> int:
        """ "'Star Trek' star Patrick Stewart": index of the mark that opens a title; `closing` itself without one."""
        if (
            self.keys[closing] not in QUOTES
            or self._is_stop(closing - 1)
            or self._is_capital(closing + 1)
            or self._key(closing + 1) in FORMS
        ):
            return closing
        for n in range(closing - 2, max(-1, closing - _LONGEST_TITLE - 2), -1):
            if self.keys[n] in QUOTES:
                return n if self.words.ends[n] == self.words.starts[n + 1] else closing
            if self._is_stop(n):
                break
        return closing

    def _ends_a_phrase(self, at: int) -> bool:
        key = self.keys[at]
        return key.isalpha() and key not in _JOIN_A_PHRASE and key not in lists.BEFORE_THE_SUBJECT

    def _is_part_of_a_name(self, at: int) -> bool:
        """ "The United States", "Omar Said said": a capital inside the sentence."""
        if not (at > 0 and self._is_capital(at) and self._is_capital(at - 1)):
            return False
        following = at + 1 + (self._key(at + 1) == ",")
        return self.keys[at] in lists.DOUBTFUL or (
            self._key(following) in FORMS and not self.quoted[following]
        )

    def _may_be_noun(self, at: int, last: int) -> bool:
        """Whether a form of a verb of saying stands as a noun: "the report", "the report's authors"."""
        before = self.keys[at - 1] if at else "."
        if before in ARTICLES and at < last and FORMS[self.keys[at]].form in _ADJECTIVAL:
            return True  # "a leaked memo"
        opens = before in ARTICLES or before == "'s" or at in (0, last) or self._is_capital(at)
        return self.keys[at] in lists.DOUBTFUL and opens

    def _end_of_name(self, first: int) -> int:
        """Index of the last word of the noun phrase that begins at `first`; first - 1 when none does."""
        at = first
        while at < len(self.keys) and at - first < LONGEST_NAME:
            key = self.keys[at]
            if key in lists.ENDS_A_SPEAKER and self._ends_here(first, at):
                break
            if self._is_stop(at):
                break
            at += 1
        return at - 1

    def _ends_here(self, first: int, at: int) -> bool:
        """Whether a word that commonly ends a name ends the one that begins at `first`."""
        key, before = self.keys[at], self.keys[at - 1]
        if at == first or before in {"by", "and"}:
            possessive = key in _POSSESSIVES and self._key(at + 1).isalpha()
            return not possessive and not (at == first and key in speakers.PRONOUNS)
        if key == "and":
            return self._key(at + 1) not in _POSSESSIVES
        if key in _PREPOSITIONS_OF_A_PLACE and before in lists.GO_ON_WITH_A_PREPOSITION:
            return False
        if key == "by" and (before.endswith("ed") or before in lists.SEEN):
            return False
        return not (key in {"at", "in", "from", "with", "by"} and self._is_institution(first, at + 1))

    def _is_institution(self, first: int, at: int) -> bool:
        """ "A researcher at Oxford": behind a common noun, a name still belongs to the speaker."""
        if self.keys[at - 2] in speakers.DOCUMENTS | speakers.FINDERS and self.keys[at - 1] in {"from", "by"}:
            return True
        if self.keys[at - 1] == "by":
            return False
        if at - 1 <= first or self._is_capital(at - 2):
            return False
        at += self._key(at) in {"the", "a"}
        return self._is_capital(at) and self.keys[at] not in lists.DAYS and self.keys[at] not in lists.TIMES

    def _with_the_name_behind(self, last: int) -> int:
        """ "The spokesman, John Barlow, told": a name between commas belongs to the office in front of it."""
        first = last + 2
        if self._key(last + 1) != "," or not self._ends_an_office(last):
            return last
        end = first
        while end < len(self.keys) and self._goes_on_with_a_name(end):
            end += 1
        closes = end >= len(self.keys) or self.keys[end] in {",", ".", "?", "!"}
        shortest = 1 if self.keys[last] in _ROLES_AND_KIN else 2
        return end - 1 if shortest <= end - first <= _LONGEST_PERSON and closes else last

    def _goes_on_with_a_name(self, at: int) -> bool:
        """Whether a word belongs to a personal name: a capital, "al-", "van", or a hyphen inside it."""
        key = self.keys[at]
        if key == ".":
            return not self._is_stop(at)
        if key in speakers.IN_NAMES or (key == "-" and not self._is_stop(at)):
            return at + 1 < len(self.keys) and (
                self._is_capital(at + 1) or self.keys[at + 1] in {"-", *speakers.IN_NAMES}
            )
        return self._is_capital(at) and key not in lists.DAYS

    def _ends_an_office(self, last: int) -> bool:
        """Whether a person's noun stands at `last`, or an office with its place: "the mayor of Marseille"."""
        if not self._is_capital(last):
            return self.keys[last].isalpha() and self.keys[last] not in _PLACES
        if self.keys[last] in _OFFICES and "'s" in self.keys[max(0, last - _LONGEST_TITLE) : last]:
            return True  # "Iran's Supreme Leader"
        for n in range(last - 1, max(-1, last - _LONGEST_OFFICE), -1):
            if self.keys[n] in lists.FINITE or self.keys[n] in STOPS:
                return False
            if self.keys[n] in _OFFICES:
                return not self._is_capital(n) and self.keys[n + 1] in {"of", "for", "at", "in"}
        return False

    def _key(self, at: int) -> str:
        return self.keys[at] if 0 <= at < len(self.keys) else ""
