"""Flags about how a text was made: quotations, figures without a source, dates, spellings, left-over words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from workbench.language.arabic import editorial as arabic
from workbench.language.attribution.model import Statement
from workbench.language.english import editorial as english
from workbench.language.model import DateMention, Figure, Flag, Name
from workbench.language.names import ROWS
from workbench.language.passages import Piece
from workbench.language.quotations import QuotedRun
from workbench.language.words import Words
from workbench.text.languages import Language

_CASUALTIES = frozenset({"killed", "wounded", "missing", "displaced"})
_SHORTEST_QUOTATION = 6
"""Words; shorter runs in quotation marks are terms, titles and doubts."""
_AROUND = " .?!…·•\"'“”«»()[]-–—"
_PUNCTUATION = re.compile(r"[\W_]+")
_ALIKE_NAMES: dict[str, tuple[str, int]] = {
    "niger": ("niger", 0),
    "nigeria": ("niger", 1),
    "congo-brazzaville": ("congo", 0),
    "congo-kinshasa": ("congo", 1),
    "north-korea": ("korea", 0),
    "south-korea": ("korea", 1),
    "guinea": ("guinea", 0),
    "guinea-bissau": ("guinea", 1),
    "dominica": ("dominica", 0),
    "dominican-republic": ("dominica", 1),
}
"""Keys of names that look alike, with the pair and their place in it: see ALIKE_WORDS of each language."""
_OPENING = re.compile(r"[^\S\n]*\n[\s\u200e\u200f]*[“«\"„]")


@dataclass(slots=True)
class Seen:
    """What the article has shown so far: some flags stand once an article."""

    spellings: dict[str, str] = field(default_factory=dict)
    """Key of a name to its first spelling."""
    flagged: set[str] = field(default_factory=set)
    """What is asked once an article: codes, and names of more than one spelling."""
    alike: dict[str, int] = field(default_factory=dict)
    """Pair of similar names to the member seen first."""
    unattributed_in: int = -1
    """The last paragraph whose figures were asked about."""


def flags_in(
    piece: Piece,
    words: Words,
    language: Language,
    quotes: Sequence[QuotedRun],
    statements: Sequence[Statement],
    figures: Sequence[Figure],
    dates: Sequence[DateMention],
    names: Sequence[Name],
    seen: Seen,
) -> list[Flag]:
    """The editorial flags of one passage."""
    ask = arabic if language == "ar" else english
    found: list[Flag] = []
    if quotes:
        found.extend(_unbalanced(piece, words.text, quotes, ask.UNBALANCED))
        found.extend(_not_verbatim(words, quotes, statements, language))
    if not statements and piece.kind == "sentence":
        if quotes:
            found.extend(_unattributed_quotes(piece, words, quotes, ask.UNATTRIBUTED_QUOTE, ask.TITLED))
        if figures:
            found.extend(_unattributed_figure(piece, figures, words.text, seen, ask.UNATTRIBUTED_FIGURE))
    if dates:
        found.extend(_relative_date(dates, words.text, seen, ask.RELATIVE_DATE))
    if names:
        found.extend(_mixed_spelling(names, words.text, seen, ask.MIXED_SPELLING))
    found.extend(_similar_names(words, names, language, seen))
    return found


def left_over_word(piece: Piece, text: str) -> str:
    """The word of a fragment without its marks; empty when it holds none."""
    return text[piece.start : piece.end].strip(_AROUND)


def fragment_flag(piece: Piece, text: str, language: Language, damaged: str) -> Flag:
    """The flag on a left-over word; `damaged` is the end of the sentence in front of it."""
    ask = arabic if language == "ar" else english
    left_over = left_over_word(piece, text)
    guess = ask.guess(left_over, damaged)
    question = ask.FRAGMENT_GUESS.format(guess) if guess else ask.FRAGMENT.format(left_over)
    return Flag("fragment", piece.start, piece.end, question, ask.fragment_readings(left_over, guess))


def _unbalanced(piece: Piece, text: str, quotes: Sequence[QuotedRun], question: str) -> list[Flag]:
    for quote in quotes:
        if not quote.closed and piece.start <= quote.start < piece.end and quote.depth == 0:
            if _OPENING.match(text, quote.end):
                continue  # a quotation over several paragraphs is opened again in each
            return [Flag("unbalanced_quote", quote.start, min(quote.end, piece.end), question)]
    return []


def _not_verbatim(
    words: Words, quotes: Sequence[QuotedRun], statements: Sequence[Statement], language: Language
) -> list[Flag]:
    if not statements:
        return []
    distancing = arabic.DISTANCING if language == "ar" else english.DISTANCING
    found: list[Flag] = []
    for quote in quotes:
        first, last = words.at(quote.inner_start), words.at(quote.inner_end)
        distances = not distancing.isdisjoint(pairwise(words.keys[first : last + 1]))
        for at in range(first, min(last, len(words))) if distances else ():
            if words.starts[at] < quote.inner_start:
                continue
            if tuple(words.keys[at : at + 2]) in distancing:
                question = (arabic if language == "ar" else english).NOT_VERBATIM
                span = words.starts[at], words.ends[at + 1]
                found.append(Flag("not_verbatim", *span, question.format(words.written(at, at + 1))))
                break
        else:
            if language == "ar" and first + 1 < len(words) and words.starts[first] >= quote.inner_start:
                found.extend(_speaks_of_itself(words, first))
    return found


def _speaks_of_itself(words: Words, first: int) -> list[Flag]:
    """«أدان التكتل …» from the bloc's own official: a paraphrase between quotation marks."""
    if words.keys[first] in arabic.ACTS_OF_SPEECH and words.keys[first + 1] in arabic.OWN_BODIES:
        question = arabic.NOT_VERBATIM.format(words.written(first, first + 1))
        return [Flag("not_verbatim", words.starts[first], words.ends[first + 1], question)]
    return []


def _unattributed_quotes(
    piece: Piece, words: Words, quotes: Sequence[QuotedRun], question: str, titled: frozenset[str]
) -> list[Flag]:
    """The first whole sentence in quotation marks that nobody says; a partial quotation is quiet."""
    for quote in quotes:
        if quote.depth or not piece.start <= quote.start < piece.end:
            continue
        length = words.at(min(quote.inner_end, piece.end)) - words.at(quote.inner_start)
        if quote.closed and length >= _SHORTEST_QUOTATION and _stands_alone(piece, words, quote, titled):
            return [Flag("unattributed_quote", quote.start, min(quote.end, piece.end), question)]
    return []


def _stands_alone(piece: Piece, words: Words, quote: QuotedRun, titled: frozenset[str]) -> bool:
    """Whether a quotation is a sentence of its own: at the beginning or behind a colon, and no title."""
    before = words.text[piece.start : quote.start].rstrip()
    if before and before[-1] != ":" and any(character.isalnum() for character in before):
        return False
    first, stop = words.at(quote.inner_start), words.at(min(quote.inner_end, piece.end))
    if first and not titled.isdisjoint(words.keys[max(0, first - 4) : first]):
        return False
    capitals = sum(words.text[words.starts[at]].isupper() for at in range(first, stop))
    return capitals * 2 < stop - first


def _unattributed_figure(
    piece: Piece, figures: Sequence[Figure], text: str, seen: Seen, question: str
) -> list[Flag]:
    """The first toll without a source in a paragraph."""
    if seen.unattributed_in == piece.paragraph or text[piece.end - 1] in "?؟":
        return []
    for figure in figures:
        if figure.unit in _CASUALTIES:
            seen.unattributed_in = piece.paragraph
            words = text[figure.start : figure.end]
            return [Flag("unattributed_figure", figure.start, figure.end, question.format(words))]
    return []


def _relative_date(dates: Sequence[DateMention], text: str, seen: Seen, question: str) -> list[Flag]:
    if "relative_date" in seen.flagged:
        return []
    for date in dates:
        if date.precision in ("weekday", "relative") and not date.value.endswith("X"):
            seen.flagged.add("relative_date")
            words = text[date.start : date.end]
            return [Flag("relative_date", date.start, date.end, question.format(words))]
    return []


def _mixed_spelling(names: Sequence[Name], text: str, seen: Seen, question: str) -> list[Flag]:
    """A second spelling of a name, once a name and article."""
    found: list[Flag] = []
    for name in names:
        written = text[name.start : name.end]
        before = seen.spellings.setdefault(name.key, written)
        if before == written or name.key in seen.flagged or not _is_respelling(before, written):
            continue
        seen.flagged.add(name.key)
        asked = question.format(before, written)
        found.append(Flag("mixed_spelling", name.start, name.end, asked, (before, written)))
    return found


def _is_respelling(before: str, written: str) -> bool:
    """Whether two names of one key are two spellings: not where one is the other with more words, in another
    case (الحوثيون, الحوثيين) or with other punctuation (U.N., UN)."""
    plain_before, plain = _PUNCTUATION.sub("", before), _PUNCTUATION.sub("", written)
    if plain_before in plain or plain in plain_before:
        return False
    if plain_before[-2:] in ("ون", "ين") and plain[-2:] in ("ون", "ين") and plain_before[:-2] == plain[:-2]:
        return False
    return ROWS.get(before, before) == ROWS.get(written, written)


def _similar_names(words: Words, names: Sequence[Name], language: Language, seen: Seen) -> list[Flag]:
    """The second of two names that only look alike, once a pair and article: أرمني after أرميني, the two Congos."""
    found: list[Flag] = []
    ask = arabic if language == "ar" else english
    for start, end, pair, member in _members_of_pairs(words, names, language):
        before = seen.alike.setdefault(pair, member)
        if before == member or pair in seen.flagged:
            continue
        seen.flagged.add(pair)
        one, other = ask.ALIKE_WORDS[pair]
        readings = (f"{one[0]}: {one[1]}", f"{other[0]}: {other[1]}")
        found.append(Flag("similar_names", start, end, ask.SIMILAR_NAMES.format(one[0], other[0]), readings))
    return found


def _members_of_pairs(
    words: Words, names: Sequence[Name], language: Language
) -> list[tuple[int, int, str, int]]:
    """Start, end, pair and place in the pair of each word and name that has a double."""
    members = [(name.start, name.end, *_ALIKE_NAMES[name.key]) for name in names if name.key in _ALIKE_NAMES]
    if language == "ar" and not arabic.ALIKE.keys().isdisjoint(words.keys):
        for at, key in enumerate(words.keys):
            if key in arabic.ALIKE:
                members.append((words.starts[at], words.ends[at], *arabic.ALIKE[key]))
    return members
