"""What is compared of a claim: its content words, ideas, figures, dates, names and polarity."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.language.arabic import function_words as arabic_words
from workbench.language.attribution import arabic as arabic_attribution
from workbench.language.attribution import english as english_attribution
from workbench.language.attribution.model import Memory, Statement
from workbench.language.compare.contraries import Expression, expressions_in
from workbench.language.compare.ideas import REVERSING, idea_of, idea_of_two
from workbench.language.compare.once import once
from workbench.language.compare.stems import is_function_word, stem
from workbench.language.dates import dates_in
from workbench.language.english import function_words as english_words
from workbench.language.figures import figures_in, without_calendar
from workbench.language.model import DateMention, Figure, Name
from workbench.language.names import KNOWN, names_in
from workbench.language.quotations import quoted_runs
from workbench.language.words import Words, key_of, reading_form, words_in
from workbench.text.languages import Language

_DENIED_PHRASE = 2
"""Words between "no" or "without" and the noun it denies."""


@dataclass(frozen=True)
class ClaimFacts:
    """One claim, read for comparison. Positions are indices of words."""

    words: Words
    language: Language
    statements: Sequence[Statement]
    figures: Sequence[Figure]
    dates: Sequence[DateMention]
    names: Sequence[Name]
    renamed: Mapping[str, str] = field(default_factory=dict)
    """Terms that are spelled otherwise in the claim it is compared with."""

    @once
    def claimant(self) -> str | None:
        speaker = self.statements[0].speaker if self.statements else None
        return speaker.who if speaker else None

    @once
    def span(self) -> tuple[int, int]:
        """First and last-but-one word of what is asserted: without "the minister said that"."""
        said = self.statements[0] if self.statements else None
        if said and said.content and (said.manner in ("say", "add", "doubt") or self._denies_in(said.head)):
            start, end = said.content
            return self.words.at(start), self.words.at(end - 1) + 1
        return 0, len(self.words)

    def _denies_in(self, head: tuple[int, int]) -> bool:
        """Whether a verb of saying is one that denies: its denial is counted, so it need not be compared."""
        denials = english_words.DENIALS if self.language == "en" else arabic_words.DENIALS
        first, last = self.words.at(head[0]), self.words.at(head[1] - 1)
        return any(key.removeprefix("و") in denials for key in self.words.keys[first : last + 1])

    @once
    def expressions(self) -> dict[int, list[Expression]]:
        """What is listed among the contraries, by its first word."""
        return expressions_in(self.words.keys, self.language)

    @once
    def counts_at(self) -> frozenset[int]:
        """The first words of the figures."""
        return frozenset(self.words.at(one.start) for one in self.figures)

    @once
    def content(self) -> list[int]:
        """Indices of the words that carry content: no figures, names kept."""
        figured = {
            n for one in self.figures for n in range(self.words.at(one.start), self.words.at(one.end - 1) + 1)
        }
        return [
            n
            for n, key in enumerate(self.words.keys)
            if key[0].isalpha() and n not in figured and not is_function_word(key, self.language)
        ]

    @once
    def named(self) -> dict[int, str]:
        """Words that are part of a known name, with its key; a name of one word at the beginning is one too."""
        found = {
            n: name.key
            for name in self.names
            if name.key in KNOWN
            for n in range(self.words.at(name.start), self.words.at(name.end - 1) + 1)
        }
        if self.language == "en" and self.words.keys and self.words.keys[0] in KNOWN:
            found.setdefault(0, self.words.keys[0])
        return found

    @once
    def all_terms(self) -> dict[int, str]:
        """Content words as what they are compared by: name ("@…"), idea ("#…") or stem."""
        terms: dict[int, str] = {}
        for n in self.content:
            key = self.words.keys[n]
            name = self.named.get(n)
            following = self.words.keys[n + 1 : n + 4]
            idea = (
                None
                if name or self._is_bound(n)
                else idea_of_two(key, following, self.language) or idea_of(key, self.language)
            )
            if idea and self.denies_one_word(n - 1):
                idea = f"-{idea}"
            term = f"@{name}" if name else f"#{idea}" if idea else stem(key, self.language)
            terms[n] = self.renamed.get(term, term)
        return terms

    @once
    def terms(self) -> dict[int, str]:
        """The terms of what is asserted, without who asserts it and without verbs that deny it."""
        first, stop = self.span
        denying = set(self.negations)
        return {n: term for n, term in self.all_terms.items() if first <= n < stop and n not in denying}

    @property
    def head(self) -> range:
        """The words that say who asserts it, with which verb."""
        if not self.statements:
            return range(0)
        start, end = self.statements[0].head
        return range(self.words.at(start), self.words.at(end - 1) + 1)

    @once
    def saying(self) -> dict[int, str]:
        """The terms of the verb that says what is asserted: revealed, welcomed."""
        if not self.statements or self.span[0] == 0:
            return {}
        verb = key_of(self.statements[0].verb).split()
        return {
            n: self.all_terms[n]
            for n in self.head
            if n in self.all_terms and n not in self.negations and self.words.keys[n] in verb
        }

    def _is_bound(self, n: int) -> bool:
        """Whether a word belongs to a bound: ما لا يزيد على, ما لا يقل عن."""
        keys = self.words.keys
        return n > 0 and keys[n] in arabic_words.NOT_NEGATING_BEFORE and keys[n - 1] in arabic_words.NEGATIONS

    def denies_one_word(self, n: int) -> bool:
        """Whether a word denies the one behind it alone: no, غير."""
        keys = self.words.keys
        return n >= 0 and keys[n] in self._deny_one_word and keys[n : n + 2] != ["no", "longer"]

    @once
    def said_of(self) -> dict[str, set[str]]:
        """What each plain term is said to do or suffer: ideas by the terms next to them.

        A verbal noun belongs to what follows it, a verb to its neighbours on both sides.
        """
        order = list(self.terms.items())
        said: dict[str, set[str]] = {}
        for position, (n, term) in enumerate(order):
            if not term.startswith("#"):
                continue
            verb = self.language == "en" or self.words.keys[n][0] in "يتن"
            near = order[position + 1 : position + (2 if verb else 3)]
            if verb:
                near += order[max(0, position - 1) : position]
            for _, other in near:
                if other.startswith("#"):
                    break
                said.setdefault(other, set()).add(term)
        return said

    @once
    def negations(self) -> list[int]:
        """Words that deny what is asserted, or that it was said; a denied denial counts twice and so cancels out."""
        keys = self.words.keys
        if _MAY_DENY[self.language].isdisjoint(keys):
            return []
        denies = _denies_in_english if self.language == "en" else _denies_in_arabic
        first, stop = self.span
        return [
            n
            for n in range(stop)
            if denies(keys, n) and (n >= first or keys[n].endswith("عدم") or not self.denies_one_word(n))
        ]

    @once
    def clause_negations(self) -> frozenset[int]:
        """The negations that deny a verb and what belongs to it, not one word alone."""
        return frozenset(n for n in self.negations if not self.denies_one_word(n))

    @once
    def dated(self) -> frozenset[int]:
        """Words that say when."""
        return frozenset(
            n
            for date in self.dates
            for n in range(self.words.at(date.start), self.words.at(date.end - 1) + 1)
        )

    @property
    def _deny_one_word(self) -> frozenset[str]:
        return english_words.DENY_ONE_WORD if self.language == "en" else arabic_words.DENY_ONE_WORD

    def denials(self, told: Collection[str]) -> list[int]:
        """The negations of what a claim with these terms tells: "without a word" denies no more than the word."""
        return [
            n
            for n in self.negations
            if not self.denies_one_word(n)
            or any(
                self.all_terms.get(m, "").replace("#-", "#") in told
                for m in range(n + 1, n + 2 + _DENIED_PHRASE)
            )
        ]

    def denies(self, told: Collection[str]) -> bool:
        """Whether it denies what a claim with these terms tells."""
        return len(self.denials(told)) % 2 == 1

    def turns_round(self, told: Collection[str]) -> bool:
        """Whether denials and rejections together leave the opposite: "did not reject" does not."""
        return (len(self.denials(told)) + len(self.reversals)) % 2 == 1

    @once
    def reversals(self) -> list[int]:
        """Words that reject, cancel or fail what the others say, beside plain negations."""
        return [
            n
            for n, term in self.terms.items()
            if term[:1] == "#" and term[1:] in REVERSING[self.language] and n not in self.negations
        ]


_MAY_DENY: Mapping[Language, frozenset[str]] = {
    "ar": arabic_words.NEGATIONS | arabic_words.DENIALS | {f"و{denial}" for denial in arabic_words.DENIALS},
    "en": english_words.NEGATIONS
    | english_words.DENIALS
    | {first for first, _ in english_words.NEGATIONS_OF_TWO},
}
"""Words without which nothing is denied."""


def _denies_in_english(keys: Sequence[str], n: int) -> bool:
    following = keys[n + 1] if n + 1 < len(keys) else ""
    if keys[n] in english_words.DENIALS or (keys[n], following) in english_words.NEGATIONS_OF_TWO:
        return True
    return keys[n] in english_words.NEGATIONS and following not in english_words.NOT_NEGATING_BEFORE


def _denies_in_arabic(keys: Sequence[str], n: int) -> bool:
    following = keys[n + 1] if n + 1 < len(keys) else ""
    if keys[n] in arabic_words.DENIALS or keys[n].removeprefix("و") in arabic_words.DENIALS:
        return True
    if keys[n] == "غير":
        return bool(following) and not following.startswith("ال")
    if keys[n] == "ما":
        # At the beginning it denies a verb (ما زار); further on it is "what".
        opens = n == 0 or not keys[n - 1][0].isalpha()
        return opens and following not in arabic_words.NOT_NEGATING_BEFORE and not following.startswith("ال")
    return keys[n] in arabic_words.NEGATIONS and following not in arabic_words.NOT_NEGATING_BEFORE


def facts_of(text: str, language: Language) -> ClaimFacts:
    """The facts of one claim, a sentence or headline."""
    words = words_in(text, reading_form(text), 0, len(text))
    quoted = [False] * len(words)
    for quote in quoted_runs(text, 0, len(text)):
        for n in range(
            words.at(quote.inner_start), words.at(max(quote.inner_start, quote.inner_end - 1)) + 1
        ):
            if n < len(words):
                quoted[n] = True
    if language == "ar":
        statements = arabic_attribution.statements_in(words, quoted, Memory())
    else:
        statements = english_attribution.statements_in(words, quoted, Memory())
    dates = dates_in(words, language, None)
    figures = without_calendar(figures_in(words, language), dates)
    return ClaimFacts(words, language, statements, figures, dates, names_in(words, language))
