"""What becomes of a version's claims when a newer text arrives: pure, over both texts and what was read in them.

A claim is carried over only to its own words in its own passage; words that read alike elsewhere never take it: "Team
Alpha won" does not become "Team Beta won", nor does its end move to another sentence that ends the same.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.claims.models import FateKind
from workbench.language import model as found
from workbench.text.alignment import Alignment, Kind, Passages, clearly_best, context_score
from workbench.text.selectors import Span, select

Attribution = tuple[bool, str | None]
"""Whether a passage reports what somebody says, and who."""


@dataclass(frozen=True)
class Standing:
    """A claim as it stands in the older text."""

    spans: tuple[Span, ...]
    layer: str
    claimant: str | None
    chain: Sequence[object]


@dataclass(frozen=True)
class Fate:
    """What became of a claim."""

    kind: FateKind
    spans: tuple[Span, ...] = ()
    """Where it stands now, when carried."""
    places: tuple[int, ...] = ()
    """Numbers of the new passages it may have become."""
    around: bool = False
    """Carried, while other words of its sentence changed."""


@dataclass(frozen=True)
class Reading:
    """A text with its passages, and who says each of them."""

    passages: Passages
    attributions: Sequence[Attribution]

    def number_at(self, offset: int) -> int:
        """The passage an offset stands in or behind."""
        return max(0, bisect_right(self.passages.spans, offset, key=lambda span: span.start) - 1)


@dataclass(frozen=True)
class Comparison:
    """Two versions, passage by passage."""

    old: Reading
    new: Reading
    alignment: Alignment
    drafts: Mapping[tuple[str, tuple[Span, ...]], found.ClaimDraft]
    """What the reader found in the new text, by layer and spans."""

    def fate_of(self, claim: Standing) -> Fate:
        """What became of a claim of the older text."""
        numbers = {self.old.number_at(place) for span in claim.spans for place in (span.start, span.end - 1)}
        became = [self.alignment.found[number] for number in sorted(numbers)]
        places = tuple(sorted({place for one in became for place in one.places}))
        kinds = {one.kind for one in became}
        if Kind.UNSURE in kinds:
            return Fate(FateKind.UNSURE, places=places)
        if kinds == {Kind.GONE}:
            return Fate(FateKind.VANISHED)
        spans = [self.moved(span) for span in claim.spans] if Kind.GONE not in kinds else [None]
        here = tuple(span for span in spans if span is not None)
        if len(here) < len(spans) or not _rise(here):
            return Fate(FateKind.CHANGED, places=places)
        around = Kind.CHANGED in kinds
        same_voice = self._is_read_again(claim, here) if around else self._is_said_by_the_same(numbers)
        if not same_voice:
            return Fate(FateKind.CHANGED, places=places)
        return Fate(FateKind.CARRIED, spans=here, places=places, around=around)

    def moved(self, span: Span) -> Span | None:
        """Where the words of a span stand now; None when they changed or cannot be told apart."""
        first, last = self.old.number_at(span.start), self.old.number_at(max(span.start, span.end - 1))
        ends = self.alignment.found[first], self.alignment.found[last]
        if all(one.kind is Kind.SAME for one in ends):
            start = span.start + self._shift(first)
            end = span.end + self._shift(last)
            moved = Span(start, end) if start <= end else None
        elif first == last and ends[0].kind is Kind.CHANGED:
            moved = self._inside(span, ends[0].places[0])
        else:
            return None
        return (
            moved
            if moved is not None and self._words(self.new, moved) == self._words(self.old, span)
            else None
        )

    def _shift(self, number: int) -> int:
        place = self.alignment.found[number].places[0]
        return self.new.passages.spans[place].start - self.old.passages.spans[number].start

    def _inside(self, span: Span, place: int) -> Span | None:
        """The words of a span within a passage worded anew: once, or told apart by what stands around them."""
        words = self._words(self.old, span)
        passage = self.new.passages.spans[place]
        before = select(self.old.passages.text, span)
        scores: dict[int, float] = {}
        start = self.new.passages.text.find(words, passage.start, passage.end)
        while start >= 0:
            there = select(self.new.passages.text, Span(start, start + len(words)))
            scores[start] = context_score(before.prefix, before.suffix, there.prefix, there.suffix)
            start = self.new.passages.text.find(words, start + 1, passage.end)
        best = clearly_best(scores, by=1)
        return None if best is None else Span(best, best + len(words))

    def _is_said_by_the_same(self, numbers: set[int]) -> bool:
        return all(
            self.old.attributions[number] == self.new.attributions[self.alignment.found[number].places[0]]
            for number in numbers
        )

    def _is_read_again(self, claim: Standing, spans: tuple[Span, ...]) -> bool:
        """Whether the reader, reading the changed sentence afresh, finds the same claim of the same voice there.

        A word put in front ("denied that …") can turn the words that stayed into their opposite.
        """
        draft = self.drafts.get((claim.layer, spans))
        return (
            draft is not None
            and draft.claimant == claim.claimant
            and [link.as_json() for link in draft.chain] == list(claim.chain)
        )

    @staticmethod
    def _words(reading: Reading, span: Span) -> str:
        return reading.passages.text[span.start : span.end]


def _rise(spans: Sequence[Span]) -> bool:
    return all(one.end <= other.start for one, other in pairwise(spans))
