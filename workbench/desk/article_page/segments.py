"""A version's text as blocks of segments that do not overlap, each knowing the claims that stand on it. Pure.

The text is cut at the borders of claims and doubts and nowhere else; put together again, a block's segments give
its words exactly. Offsets are code points into the version's text.
"""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.text.languages import detect_language, direction_of
from workbench.text.selectors import JOINER, Span

_SHORTEST_TELLING = 12
"""Characters below which a block is taken to be in the version's own language."""

_STRENGTH = ("dismissed", "suggested", "selected", "waiting", "in_review", "second_review", "adjudication")
"""Where claims overlap the line shows the one that has come furthest; states not named here are final ones."""


@dataclass(frozen=True, slots=True)
class Run:
    """A block of the text: a paragraph or heading."""

    kind: str
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A claim as the text shows it."""

    claim: str
    spans: tuple[Span, ...]
    state: str
    label: str | None = None
    """Words of the link to the claim's card."""
    verdict: str | None = None
    current: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of letters with the same claims on all of it."""

    text: str
    start: int
    claims: tuple[str, ...] = ()
    state: str | None = None
    verdict: str | None = None
    current: bool = False
    doubt: bool = False
    first: bool = False
    """The first of its claims begins here."""
    label: str | None = None
    control: str | None = None
    """The name of the hidden control that this segment is: shown as a mark and kept from moving its neighbours."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or heading with its own language and direction."""

    kind: str
    paragraph: int
    lang: str
    dir: str
    segments: tuple[Segment, ...]


def blocks(
    text: str,
    runs: Iterable[Run],
    marks: Sequence[Mark],
    *,
    language: str,
    direction: str,
    doubts: Sequence[Span] = (),
    controls: Mapping[int, str] | None = None,
) -> list[Block]:
    """The blocks of a text with its claims. A claim over several blocks is marked in each.

    `controls` are the names of hidden controls by their offsets.
    """
    coming = deque(
        sorted(
            ((span, mark) for mark in marks for span in mark.spans),
            key=lambda placed: placed[0].start,
        )
    )
    here: list[tuple[Span, Mark]] = []
    begun: set[str] = set()
    made: list[Block] = []
    for run in runs:
        here = [placed for placed in here if placed[0].end > run.start]
        while coming and coming[0][0].start < run.end:
            here.append(coming.popleft())
        inside = [placed for placed in here if placed[0].end > run.start]
        words = text[run.start : run.end]
        made.append(
            Block(
                kind=run.kind,
                paragraph=run.paragraph,
                lang=_language_of(words, language),
                dir=_direction_of(words, direction),
                segments=tuple(_segments(text, run, inside, doubts, controls or {}, begun)),
            )
        )
    return made


def _segments(
    text: str,
    run: Run,
    placed: Sequence[tuple[Span, Mark]],
    doubts: Sequence[Span],
    controls: Mapping[int, str],
    begun: set[str],
) -> Iterable[Segment]:
    borders = {run.start, run.end}
    marks = [Span(place, place + 1) for place in controls if run.start <= place < run.end]
    for span in [*(span for span, _ in placed), *doubts, *marks]:
        borders |= {border for border in (span.start, span.end) if run.start < border < run.end}
    for start, end in pairwise(sorted(borders)):
        here = _without_repeats(mark for span, mark in placed if span.start <= start and end <= span.end)
        fresh = [mark for mark in here if mark.claim not in begun]
        # A claim that begins here leads, so that its anchor stands at its first word.
        here = [*fresh, *(mark for mark in here if mark.claim in begun)]
        begun |= {mark.claim for mark in fresh}
        strongest = max(here, key=_strength, default=None)
        yield Segment(
            text=text[start:end],
            start=start,
            claims=tuple(mark.claim for mark in here),
            state=None if strongest is None else strongest.state,
            verdict=next((mark.verdict for mark in here if mark.verdict), None),
            current=any(mark.current for mark in here),
            doubt=any(span.start <= start and end <= span.end for span in doubts),
            first=bool(fresh),
            label=fresh[0].label if fresh else None,
            control=controls.get(start),
        )


def _without_repeats(marks: Iterable[Mark]) -> list[Mark]:
    return list({mark.claim: mark for mark in marks}.values())


def _strength(mark: Mark) -> int:
    return _STRENGTH.index(mark.state) if mark.state in _STRENGTH else len(_STRENGTH)


def _language_of(words: str, fallback: str) -> str:
    return fallback if len(words) < _SHORTEST_TELLING else detect_language(words) or fallback


def _direction_of(words: str, fallback: str) -> str:
    return fallback if len(words) < _SHORTEST_TELLING else direction_of(words)


def doubts_in_quote(spans: Sequence[Span], doubts: Iterable[Span]) -> list[tuple[int, int]]:
    """Places of the text as places in a quote whose spans are joined with an ellipsis."""
    found: list[tuple[int, int]] = []
    listed = list(doubts)
    at = 0
    for span in spans:
        for doubt in listed:
            start, end = max(span.start, doubt.start), min(span.end, doubt.end)
            if start < end:
                found.append((at + start - span.start, at + end - span.start))
        at += span.end - span.start + len(JOINER)
    return _joined(sorted(found))


def _joined(places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in places:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined
