"""Voices: which publishers of a story say the same thing because they print the same text. Pure.

Compared passage by passage: a paper that copies an agency's lead and adds a paragraph of its own speaks with the
agency's voice in the one and with its own in the other. A voice is named after the source that told it first, or
after the agency that a credit line names.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from workbench.language.quotations import quoted_runs
from workbench.stories import credit_lines
from workbench.text.folding import fold

SAME = 0.5
"""Share of the shorter passage's runs of three words from which two passages are one text."""
SAME_AS_CREDITED = 0.35
"""… when a credit line says where the text is from."""
FEWEST_WORDS = 5
"""Shorter passages are alike by chance."""
NEAR = 3
"""Passages before and after that tell whether a quotation was copied."""
MOSTLY = 0.5
"""Share of an article's passages from which the whole is called another's text."""
_UNKNOWN = datetime.max.replace(tzinfo=UTC)

Place = tuple[int, int]
"""An article's number, and a passage's within it."""


@dataclass(frozen=True)
class Told:
    """An article as voices are looked for in it: its passages in order, by its own number."""

    article: int
    source: str
    language: str
    passages: Sequence[str]
    byline: str = ""
    published_at: datetime | None = None


@dataclass(frozen=True)
class Heading:
    """What the head of an article's column says of its voice."""

    other: str
    """The source or agency whose text it is."""
    share: float
    """Of its passages; 1 is the whole text."""

    @property
    def is_whole(self) -> bool:
        return self.share >= 0.95

    @property
    def is_mostly(self) -> bool:
        return self.share >= MOSTLY


@dataclass(frozen=True)
class Voices:
    """Who speaks where."""

    by_place: Mapping[Place, str]
    headings: Mapping[int, Heading]
    """By article; only of those that print another's text."""
    credits: Mapping[int, Sequence[str]]
    """The agencies that an article's credit lines name."""
    sources: Mapping[int, str] = field(default_factory=dict)
    """The source of each article."""

    def of(self, article: int, passage: int | None) -> str:
        """The voice of a passage; of an article as a whole where the passage is not known."""
        if passage is None or (article, passage) not in self.by_place:
            heading = self.headings.get(article)
            return heading.other if heading and heading.is_mostly else self.sources[article]
        return self.by_place[article, passage]

    @property
    def independent(self) -> set[str]:
        """The voices of the story's articles, each taken as a whole."""
        return {self.of(article, None) for article in self.sources}


def find(told: Iterable[Told]) -> Voices:
    """Listen to the articles of a story, the earliest first."""
    order = sorted(told, key=lambda one: (one.published_at or _UNKNOWN, one.article))
    outlets = {credit_lines.key_of(one.source): one.source for one in order}
    credited = {one.article: credit_lines.named(one.byline, one.passages, outlets) for one in order}
    shelf = _Shelf()
    by_place: dict[Place, str] = {}
    headings: dict[int, Heading] = {}
    for one in order:
        named = credited[one.article] - {credit_lines.key_of(one.source)}
        passages = [_Passage.of(text) for text in one.passages]
        matches = shelf.look(passages, named)
        outside = _outside(one, named, order, outlets)
        lender: Counter[str] = Counter()
        for number, passage in enumerate(passages):
            earlier = matches.get(number)
            voice = by_place[earlier] if earlier else outside or one.source
            by_place[one.article, number] = voice
            if voice != one.source and len(passage.words) >= FEWEST_WORDS:
                lender[voice] += 1
        shelf.put(one, passages)
        whole = sum(len(passage.words) >= FEWEST_WORDS for passage in passages)
        if lender and whole:
            other, count = lender.most_common(1)[0]
            headings[one.article] = heading = Heading(other, count / whole)
            if heading.is_mostly:
                # What is too short to be compared goes with the rest.
                short = (n for n, passage in enumerate(passages) if len(passage.words) < FEWEST_WORDS)
                by_place |= {(one.article, number): other for number in short}
    return Voices(
        by_place,
        headings,
        {
            article: sorted(outlets.get(agency, agency) for agency in named)
            for article, named in credited.items()
            if named
        },
        {one.article: one.source for one in order},
    )


def _outside(one: Told, named: set[str], order: Sequence[Told], outlets: Mapping[str, str]) -> str | None:
    """The agency that speaks in the whole article, where its own text cannot be laid beside it.

    That is so when the credit names one agency and the byline nobody else, and the agency is no source of the
    story or writes in another language. An article that says "agencies" keeps its own voice.
    """
    if len(named) != 1 or credit_lines.has_author(one.byline, outlets):
        return None
    (agency,) = named
    theirs = [other.language for other in order if credit_lines.key_of(other.source) == agency]
    return None if one.language in theirs else outlets.get(agency, agency)


@dataclass(frozen=True)
class _Passage:
    words: Sequence[str]
    runs: frozenset[tuple[str, ...]]
    own: frozenset[tuple[str, ...]]
    """Runs outside quotation marks: two papers may quote one sentence without copying each other."""

    @classmethod
    def of(cls, text: str) -> "_Passage":
        words = _words(text)
        unquoted = text
        for run in quoted_runs(text, 0, len(text)):
            unquoted = (
                unquoted[: run.inner_start]
                + " " * (run.inner_end - run.inner_start)
                + unquoted[run.inner_end :]
            )
        return cls(words, _runs(words), _runs(_words(unquoted)))

    @property
    def is_quotation(self) -> bool:
        """Whether hardly a word stands outside quotation marks."""
        return len(self.own) < FEWEST_WORDS - 2

    def share_with(self, other: "_Passage") -> float:
        """How much of the shorter one stands in both, quotations apart where there is more."""
        whole = _contained(self.runs, other.runs)
        if self.is_quotation or other.is_quotation:
            return whole
        return min(whole, _contained(self.own, other.own))


class _Shelf:
    """The passages of the articles before, by their runs of words."""

    def __init__(self) -> None:
        self.passages: dict[Place, _Passage] = {}
        self.where: dict[tuple[str, ...], list[Place]] = {}
        self.keys: dict[int, str] = {}
        self._order: dict[Place, int] = {}

    def put(self, one: Told, passages: Sequence[_Passage]) -> None:
        self.keys[one.article] = credit_lines.key_of(one.source)
        for number, passage in enumerate(passages):
            if len(passage.words) >= FEWEST_WORDS:
                self._order[one.article, number] = len(self.passages)
                self.passages[one.article, number] = passage
                for run in passage.runs:
                    self.where.setdefault(run, []).append((one.article, number))

    def look(self, passages: Sequence[_Passage], named: set[str]) -> dict[int, Place]:
        """For each passage that an earlier article has too, where it stood first."""
        found: dict[int, Place] = {}
        for number, passage in enumerate(passages):
            if len(passage.words) < FEWEST_WORDS:
                continue
            # Articles are put on the shelf in their order, so the first found is the first told.
            places = dict.fromkeys(place for run in passage.runs for place in self.where.get(run, ()))
            for place in sorted(places, key=self._order.__getitem__):
                enough = SAME_AS_CREDITED if self.keys[place[0]] in named else SAME
                if passage.share_with(self.passages[place]) >= enough:
                    found[number] = place
                    break
        return self._without_lone_quotations(found, passages)

    def _without_lone_quotations(
        self, found: dict[int, Place], passages: Sequence[_Passage]
    ) -> dict[int, Place]:
        """A quotation is copied where the words around it are; alone, it may have been heard twice."""
        sure = {
            number: place[0]
            for number, place in found.items()
            if not passages[number].is_quotation and not self.passages[place].is_quotation
        }
        return {
            number: place
            for number, place in found.items()
            if number in sure
            or any(sure.get(near) == place[0] for near in range(number - NEAR, number + NEAR + 1))
        }


def _runs(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def _contained(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))


def _words(text: str) -> list[str]:
    return "".join(one if one.isalnum() else " " for one in fold(text)).split()
