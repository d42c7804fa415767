"""Related claims: what other sources, or the same article elsewhere, say of the same thing, best first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload

from workbench.articles.models import Article, ArticleVersion, Language
from workbench.claims import lifecycle
from workbench.claims.indexing import INDEX
from workbench.claims.models import Claim, ClaimEntry, ClaimState, Layer
from workbench.language import Comparison, relate
from workbench.stories.models import StoryArticle
from workbench.text.selectors import JOINER

LEAST = 0.12
"""Score below which two claims share little but common words."""

WITH_SOURCE = joinedload(Claim.article_version).joinedload(ArticleVersion.article).joinedload(Article.source)
"""Loads what a line about a claim says of its article together with it."""


@dataclass(frozen=True)
class Narrowed:
    """Which claims to look among. Empty fields ask for nothing."""

    story_id: int | None = None
    source_id: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    """Of the article's publication."""
    other_sources: bool = False

    @property
    def needs_selection(self) -> bool:
        return any((self.story_id, self.source_id, self.since, self.until))


@dataclass(frozen=True, slots=True)
class Alike:
    """A live claim that reads like another."""

    claim_id: int
    score: float
    state: ClaimState
    layer: Layer
    source_id: int


@dataclass(frozen=True)
class Related:
    """A claim that reads like another, and how the two relate: a suggestion."""

    claim: Claim
    score: float
    comparison: Comparison
    shared: Sequence[tuple[str, str]]
    """Names as each of the two claims writes them; only told where their languages differ."""

    def reasons_in(self, language: Language) -> list[str]:
        """Why, in words."""
        shared = [WORDS_SHARED[language].format(*names) for names in self.shared]
        return [*shared, *self.comparison.reasons_in(language.value)]


WORDS_SHARED = {
    Language.ARABIC: "اسم مشترك: «{}» و«{}»",
    Language.ENGLISH: "a name in common: “{}” and “{}”",
}


def alike(session: Session, claim: Claim, narrowed: Narrowed | None = None) -> list[Alike]:
    """Live claims that read like one, best first. A quotation's halves count once."""
    narrowed = narrowed or Narrowed()
    entry = session.get(ClaimEntry, claim.id)
    if entry is None:
        return []
    within = _selected(narrowed) if narrowed.needs_selection else None
    hits = INDEX.related(session, entry.entry, within=within)
    scores = {hit.key: hit.score for hit in hits if hit.score >= LEAST}
    query = (
        select(Claim.id, Claim.state, Claim.layer, Article.source_id)
        .join(Claim.article_version)
        .join(ArticleVersion.article)
        .where(Claim.id.in_(scores), Claim.id.not_in([claim.id, claim.twin_id or claim.id]))
        .where(Claim.state.in_(lifecycle.LIVE))
        .where(ArticleVersion.is_current | Claim.state.in_(lifecycle.FINISHED))
        .where((Claim.layer == Layer.CONTENT) | Claim.twin_id.is_(None))
    )
    rows = {row.id: row for row in session.execute(query).all()}
    found = [
        Alike(key, score, row.state, row.layer, row.source_id)
        for key, score in scores.items()
        if (row := rows.get(key))
    ]
    return of_other_sources(claim, found) if narrowed.other_sources else found


def of_other_sources(claim: Claim, found: Sequence[Alike]) -> list[Alike]:
    """Those that the claim's own source did not publish."""
    own = claim.article_version.article.source_id
    return [one for one in found if one.source_id != own]


def compared(session: Session, claim: Claim, found: Sequence[Alike]) -> list[Related]:
    """Claims that read like one, with how they relate to it; in the order given."""
    query = select(Claim).where(Claim.id.in_([one.claim_id for one in found])).options(WITH_SOURCE)
    claims = {other.id: other for other in session.scalars(query)}
    return [
        Related(
            claim=other,
            score=round(one.score, 4),
            comparison=relate(claim.text, other.text, a_at=_moment(claim), b_at=_moment(other)),
            shared=_shared_names(claim, other) if claim.language != other.language else (),
        )
        for one in found
        if (other := claims.get(one.claim_id))
    ]


def _selected(narrowed: Narrowed) -> Select[Any]:
    query = select(Claim.id).join(Claim.article_version)
    if narrowed.story_id is not None:
        of_story = select(StoryArticle.article_id).where(StoryArticle.story_id == narrowed.story_id)
        query = query.where(ArticleVersion.article_id.in_(of_story))
    if narrowed.source_id is not None:
        query = query.join(ArticleVersion.article).where(Article.source_id == narrowed.source_id)
    if narrowed.since is not None:
        query = query.where(ArticleVersion.published_at >= narrowed.since)
    if narrowed.until is not None:
        query = query.where(ArticleVersion.published_at <= narrowed.until)
    return query


def _moment(claim: Claim) -> datetime | None:
    return claim.article_version.published_at


def _shared_names(one: Claim, other: Claim) -> list[tuple[str, str]]:
    """The names both claims hold, as each writes them."""
    theirs = _names_as_written(other)
    return [(name, theirs[key]) for key, name in _names_as_written(one).items() if key in theirs]


def _names_as_written(claim: Claim) -> dict[str, str]:
    """By key, those in the claim's first span: further ones begin elsewhere in the quote than in the text."""
    first, _, _ = claim.quote.partition(JOINER)
    written: dict[str, str] = {}
    for name in claim.names:
        start, end = name["start"] - claim.position, name["end"] - claim.position
        if 0 <= start < end <= len(first):
            written.setdefault(name["key"], first[start:end])
    return written
