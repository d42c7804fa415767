"""What a newer text suggests anew, beside the older claims that stand in it already. Pure."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.claims import lifecycle
from workbench.claims.carrying import Comparison, Fate
from workbench.claims.models import Claim, ClaimSpan, FateKind
from workbench.language import model as found
from workbench.text.alignment import Kind
from workbench.text.selectors import Span


@dataclass(frozen=True)
class ClaimsBefore:
    """An older version's claims beside the newer text."""

    version_id: int
    comparison: Comparison
    claims: Sequence[Claim]
    """Closed ones too: what people decided about a passage."""
    spans: Mapping[int, Sequence[ClaimSpan]]
    fates: Mapping[int, Fate]
    """Of those that are live."""
    replaced: frozenset[int] = frozenset()
    """Claims whose place one of a later version took."""

    @property
    def live(self) -> list[Claim]:
        return [claim for claim in self.claims if claim.id in self.fates]

    @property
    def carried(self) -> list[Claim]:
        return [claim for claim in self.live if self.is_carried(claim)]

    def is_carried(self, claim: Claim) -> bool:
        return self.fates[claim.id].kind is FateKind.CARRIED

    def place(self, claim: Claim) -> tuple[str, tuple[Span, ...]]:
        """The layer and, in the newer text, the spans of a claim that is carried."""
        return str(claim.layer), self.fates[claim.id].spans


def what_is_new(older: ClaimsBefore, passages: Sequence[found.Passage]) -> list[found.Passage]:
    """The passages with those drafts that no older claim stands for already.

    In a passage that stayed, people have decided what is a claim: also what they merged or withdrew does not return.
    """
    by_passage: dict[int, list[Claim]] = defaultdict(list)
    for claim in older.claims:
        by_passage[older.comparison.old.number_at(claim.position)].append(claim)
    carried = {older.place(claim) for claim in older.carried}
    settled = {
        one.places[0]
        for number, one in enumerate(older.comparison.alignment.found)
        if one.kind is Kind.SAME
        and by_passage[number]
        and all(_is_settled(older, claim) for claim in by_passage[number])
    }
    return [
        passage._replace(claims=(), flags=())
        if number in settled
        else _without(
            passage, {place for place, one in enumerate(passage.claims) if (one.layer, one.spans) in carried}
        )
        for number, passage in enumerate(passages)
    ]


def _is_settled(older: ClaimsBefore, claim: Claim) -> bool:
    if claim.id in older.fates:
        return older.is_carried(claim)
    return claim.state in lifecycle.CLOSED and claim.id not in older.replaced


def _without(passage: found.Passage, dropped: set[int]) -> found.Passage:
    """A passage without some of its claims, and without the flags that only these carried."""
    if not dropped:
        return passage
    kept = [place for place in range(len(passage.claims)) if place not in dropped]
    gone = {flag for place in dropped for flag in passage.claims[place].flags}
    gone -= {flag for place in kept for flag in passage.claims[place].flags}
    flags = [number for number in range(len(passage.flags)) if number not in gone]
    return passage._replace(
        flags=tuple(passage.flags[number] for number in flags),
        claims=tuple(
            passage.claims[place]._replace(
                twin=_place_in(kept, passage.claims[place].twin),
                flags=tuple(flags.index(number) for number in passage.claims[place].flags),
            )
            for place in kept
        ),
    )


def _place_in(kept: Sequence[int], place: int | None) -> int | None:
    return kept.index(place) if place in kept else None
