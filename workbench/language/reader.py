"""The reader: a text in, its passages with everything found in them out.

One pass in the order of the text. What an article has said before is carried along: who spoke last, which
spellings and doubts were already shown. Offsets are code points into the text given, which the caller has
made canonical. Any string can be read; nothing raises; the time is linear in its length.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby

from workbench.language import editorial
from workbench.language.ambiguity.carried import carried_over
from workbench.language.ambiguity.find import ambiguities_in
from workbench.language.ambiguity.homographs import homographs_in, undecided
from workbench.language.arabic import editorial as arabic_questions
from workbench.language.attribution import arabic as arabic_attribution
from workbench.language.attribution import english as english_attribution
from workbench.language.attribution.model import Memory, Statement
from workbench.language.attribution.through_quotations import carry_through_quotations
from workbench.language.claims import claims_of, unread_claim
from workbench.language.datelines import behind_the_hour
from workbench.language.dates import dates_in
from workbench.language.english import editorial as english_questions
from workbench.language.figures import figures_in, without_calendar
from workbench.language.findings import Findings
from workbench.language.model import Flag, Name, Passage, Quotation
from workbench.language.names import names_in, person_among
from workbench.language.passages import Piece, pieces
from workbench.language.quotations import QuotationsOf, QuotedRun, quoted_runs
from workbench.language.words import Words, reading_form, words_in
from workbench.text.languages import Language, detect_language, direction_of

READER_VERSION = 5
"""Raised whenever the reader would find something else in a text."""

_LATIN = re.compile(r"[A-Za-z]")
_LONGEST_READ = 5_000
"""Characters; a longer sentence is nobody's prose and is only cut, not read."""


def read(
    text: str, *, language: Language | None = None, published_at: datetime | None = None
) -> list[Passage]:
    """The passages of a text in order; together they cover every character that is not space.

    `language` None: told by the letters. `published_at` resolves relative dates.
    """
    return list(_Article(text, language or language_of(text), published_at, pieces(text)).passages())


def language_of(text: str) -> Language:
    """The language to read a text in, even when neither dominates."""
    return detect_language(text) or ("ar" if direction_of(text) == "rtl" else "en")


@dataclass(slots=True)
class _Sentence:
    """A passage with what its paragraph tells about it, before its claims are drafted."""

    number: int
    piece: Piece
    language: Language
    words: Words
    quotes: list[QuotedRun]
    names: list[Name]
    statements: list[Statement]


@dataclass(slots=True)
class _Article:
    """An article while it is read."""

    text: str
    language: Language
    published_at: datetime | None
    pieces: Sequence[Piece]
    reading: str = ""
    memory: Memory = field(default_factory=Memory)
    seen: editorial.Seen = field(default_factory=editorial.Seen)
    undecided: set[str] | None = None
    """Homographs the article's other words do not decide, and which were not flagged yet."""

    def __post_init__(self) -> None:
        self.reading = reading_form(self.text)

    def passages(self) -> Iterator[Passage]:
        numbered = enumerate(self.pieces)
        for _, group in groupby(numbered, key=lambda entry: entry[1].paragraph):
            yield from self._paragraph(list(group))

    def _paragraph(self, numbered: Sequence[tuple[int, Piece]]) -> Iterator[Passage]:
        """Who speaks is settled for the whole paragraph first: a quotation may go on over its sentences."""
        quotes = QuotationsOf(quoted_runs(self.text, numbered[0][1].start, numbered[-1][1].end))
        sentences = [self._sentence(number, piece, quotes) for number, piece in numbered]
        carry_through_quotations(
            [one.statements for one in sentences],
            [one.piece for one in sentences],
            quotes,
            self.text,
            self.memory,
        )
        for sentence in sentences:
            if sentence.piece.end - sentence.piece.start > _LONGEST_READ:
                yield self._unread(sentence.piece)
            else:
                yield self._passage(sentence)

    def _sentence(self, number: int, piece: Piece, quotes: QuotationsOf) -> _Sentence:
        language = self._language_of(piece)
        inside = quotes.reaching_into(piece.start, piece.end)
        if piece.end - piece.start > _LONGEST_READ:
            return _Sentence(number, piece, language, Words(self.text, [], [], []), inside, [], [])
        words = words_in(self.text, self.reading, piece.start, piece.end)
        names = names_in(words, language)
        quoted = self._quoted(words, inside)
        hour = behind_the_hour(words)
        told = words
        if hour:
            told, quoted = words.behind(hour), quoted[hour:]
        statements = self._statements(piece, told, quoted, language)
        if not statements and piece.kind == "sentence":
            if language == "ar":
                self.memory.mention(arabic_attribution.person_spoken_of(told, quoted))
            else:
                person = person_among(names, self.text)
                self.memory.mention(english_attribution.person_spoken_of(told, quoted, person))
        return _Sentence(number, piece, language, words, inside, names, statements)

    def _unread(self, piece: Piece) -> Passage:
        claims = (unread_claim(piece, self.text, self.language),)
        return Passage(piece.kind, piece.start, piece.end, self.text[piece.start : piece.end], claims=claims)

    def _passage(self, sentence: _Sentence) -> Passage:
        piece, words, language = sentence.piece, sentence.words, sentence.language
        quotes, names, statements = sentence.quotes, sentence.names, sentence.statements
        dates = dates_in(words, language, self.published_at)
        figures = without_calendar(figures_in(words, language), dates)
        flags = []
        if piece.kind != "fragment" and not piece.byline:
            flags += ambiguities_in(words, language, figures)
        if statements:
            flags += carried_over(statements, words, language)
        flags += self._homographs(words)
        flags += editorial.flags_in(
            piece, words, language, quotes, statements, figures, dates, names, self.seen
        )
        flags += self._left_over(sentence.number, language)
        findings = Findings(piece, words, language, quotes, statements, figures, dates, names, flags)
        speaker = statements[0].speaker if statements else None
        return Passage(
            kind=piece.kind,
            start=piece.start,
            end=piece.end,
            text=self.text[piece.start : piece.end],
            claimant=speaker.who if speaker else None,
            reported=bool(statements),
            quotes=tuple(
                [
                    Quotation(max(quote.start, piece.start), min(quote.end, piece.end), quote.closed)
                    for quote in quotes
                ]
            ),
            figures=tuple(figures),
            dates=tuple(dates),
            names=tuple(names),
            flags=tuple(flags),
            claims=tuple(claims_of(findings)),
        )

    def _language_of(self, piece: Piece) -> Language:
        """The article's language; a passage wholly in the other script is read in the other language."""
        if (self.language == "en") == bool(_LATIN.search(self.text, piece.start, piece.end)):
            return self.language
        return detect_language(self.text[piece.start : piece.end]) or self.language

    def _statements(
        self, piece: Piece, words: Words, quoted: Sequence[bool], language: Language
    ) -> list[Statement]:
        if piece.kind == "fragment" or piece.byline:
            return []
        memory = Memory(list(self.memory.speakers)) if piece.kind != "sentence" else self.memory
        if language == "ar":
            return arabic_attribution.statements_in(words, quoted, memory)
        return english_attribution.statements_in(words, quoted, memory)

    def _quoted(self, words: Words, quotes: Sequence[QuotedRun]) -> list[bool]:
        """Which words stand inside quotation marks."""
        inside = [False] * len(words.keys)
        for quote in quotes:
            if quote.closed or quote.depth == 0:
                for at in range(
                    words.at(quote.inner_start), min(words.at(quote.inner_end - 1) + 1, len(inside))
                ):
                    inside[at] = quote.inner_start <= words.starts[at] < quote.inner_end or inside[at]
        return inside

    def _homographs(self, words: Words) -> list[Flag]:
        if self.undecided is None:
            self.undecided = undecided(self.reading)
        return homographs_in(words, self.undecided)

    def _left_over(self, number: int, language: Language) -> list[Flag]:
        """Flags of a fragment and of the sentence in front of it, which it may have damaged."""
        piece = self.pieces[number]
        ask = arabic_questions if language == "ar" else english_questions
        if piece.kind == "fragment":
            if editorial.left_over_word(piece, self.text).lower() in ask.SHORT_ANSWERS:
                return []
            damaged = self.text[self.pieces[number - 1].start : self.pieces[number - 1].end] if number else ""
            return [editorial.fragment_flag(piece, self.text, language, damaged)]
        following = self.pieces[number + 1] if number + 1 < len(self.pieces) else None
        if following is None or following.kind != "fragment" or following.paragraph != piece.paragraph:
            return []
        left_over = editorial.left_over_word(following, self.text)
        if left_over.lower() in ask.SHORT_ANSWERS:
            return []
        guess = ask.guess(left_over, self.text[piece.start : piece.end])
        question = ask.DAMAGED.format(guess) if guess else ask.DAMAGED_UNKNOWN.format(left_over)
        start = max(piece.start, self.text.rfind(" ", piece.start, max(piece.start, piece.end - 12)) + 1)
        return [Flag("translation_trace", start, piece.end, question)]
