"""A newer text beside the versions before it: the long part of its arrival, told before anything is written.

A version never changes, but its claims may be edited, moved or withdrawn between the telling and the writing. A fate
is taken over only for a claim that stands as it stood then; all others are told anew.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.articles.models import ArticleVersion
from workbench.claims import lifecycle, queries
from workbench.claims.carrying import Comparison, Fate, Reading, Standing
from workbench.claims.models import Claim, ClaimSpan, Passage
from workbench.language import model as found
from workbench.text.alignment import Passages, align
from workbench.text.selectors import Span

MOST_EARLIER = 20
"""Versions before the last one whose claims are looked for in a newer text, the newest first."""


@dataclass(frozen=True)
class Compared:
    """An older version beside a newer text, and what was told of its claims."""

    comparison: Comparison
    told: Mapping[int, tuple[Standing, Fate]] = field(default_factory=dict)
    """By the claim's number: how it stood when its fate was told."""

    def fate_of(self, claim: Claim, spans: Sequence[ClaimSpan]) -> Fate:
        """What becomes of a claim as it stands now."""
        stands = standing(claim, spans)
        then, fate = self.told.get(claim.id, (None, None))
        return fate if fate is not None and then == stands else self.comparison.fate_of(stands)


Foreseen = Mapping[int, Compared]
"""Older versions, by their row's id, beside one newer text."""


@dataclass(frozen=True)
class Older:
    """An older version as plain values: comparing it needs no database."""

    version_id: int
    reading: Reading
    stands: Mapping[int, Standing]
    """Claims by number."""


def older_versions(session: Session, before: ArticleVersion, text: str) -> list[Older]:
    """The version that a text will follow, and those earlier ones whose claims it may bring back."""
    claims = session.scalars(select(Claim).where(Claim.article_version_id == before.id)).all()
    found_there = [_older(session, before, claims, queries.spans_by_claim(session, claims))]
    for number, earlier in left_behind(session, before).items():
        spans = queries.spans_by_claim(session, earlier)
        back = [claim for claim in earlier if stands_in(text, spans.get(claim.id, ()))]
        if back:
            found_there.append(_older(session, session.get_one(ArticleVersion, number), back, spans))
    return found_there


def foresee(older: Iterable[Older], text: str, passages: Sequence[found.Passage]) -> Foreseen:
    """Tell what a text will make of the claims before it."""
    told = {}
    for one in older:
        comparison = _comparison(one.reading, text, passages)
        fates = {number: (stands, comparison.fate_of(stands)) for number, stands in one.stands.items()}
        told[one.version_id] = Compared(comparison, fates)
    return told


def beside(session: Session, old: ArticleVersion, text: str, passages: Sequence[found.Passage]) -> Comparison:
    """A version and a newer text, passage by passage."""
    return _comparison(_reading(old.text, queries.passages_of(session, old)), text, passages)


def left_behind(session: Session, before: ArticleVersion, *, locked: bool = False) -> dict[int, list[Claim]]:
    """Claims that versions earlier than one still hold, by that version, the newest first. `locked` keeps them from
    others until the commit."""
    earlier = (
        select(ArticleVersion.id)
        .where(ArticleVersion.article_id == before.article_id, ArticleVersion.number < before.number)
        .order_by(ArticleVersion.number.desc())
        .limit(MOST_EARLIER)
    )
    found_in: dict[int, list[Claim]] = {number: [] for number in session.scalars(earlier)}
    query = select(Claim).where(Claim.article_version_id.in_(found_in), Claim.state.not_in(lifecycle.CLOSED))
    query = query.order_by(Claim.id)
    for claim in session.scalars(query.with_for_update() if locked else query):
        found_in[claim.article_version_id].append(claim)
    return {number: claims for number, claims in found_in.items() if claims}


def stands_in(text: str, spans: Sequence[ClaimSpan]) -> bool:
    """Whether a text holds all the words of a claim."""
    return bool(spans) and all(span.exact in text for span in spans)


def standing(claim: Claim, spans: Iterable[ClaimSpan]) -> Standing:
    """A claim as a comparison sees it."""
    return Standing(
        spans=tuple(Span(span.start, span.end) for span in spans),
        layer=claim.layer,
        claimant=claim.claimant,
        chain=claim.chain,
    )


def _older(
    session: Session,
    version: ArticleVersion,
    claims: Iterable[Claim],
    spans: Mapping[int, Sequence[ClaimSpan]],
) -> Older:
    reading = _reading(version.text, queries.passages_of(session, version))
    stands = {claim.id: standing(claim, spans[claim.id]) for claim in claims if spans.get(claim.id)}
    return Older(version.id, reading, stands)


def _comparison(before: Reading, text: str, passages: Sequence[found.Passage]) -> Comparison:
    after = _reading(text, passages)
    drafts = {(str(draft.layer), draft.spans): draft for passage in passages for draft in passage.claims}
    return Comparison(before, after, align(before.passages, after.passages), drafts)


def _reading(text: str, passages: Sequence[Passage | found.Passage]) -> Reading:
    return Reading(
        Passages(text, [Span(one.start, one.end) for one in passages]),
        [(one.reported, one.claimant if one.reported else None) for one in passages],
    )
