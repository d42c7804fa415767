"""What changed between two versions of an article, as pages and calls show it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from workbench.articles import queries as article_queries
from workbench.articles.models import Article, ArticleVersion
from workbench.claims import lifecycle
from workbench.claims import queries as claim_queries
from workbench.claims.figure_changes import Figure, figure_changes
from workbench.claims.models import Claim, ClaimFate, FateKind
from workbench.errors import N_, NotFound
from workbench.text.alignment import Alignment, Kind, Passages, align
from workbench.text.selectors import Span
from workbench.text.word_changes import Stretch, word_changes

MOST_ROWS = 300
MOST_CLAIMS = 200
"""Shown of each kind; the API pages through all."""


@dataclass(frozen=True)
class TextRow:
    """A passage of either text beside the one it became; of passages that stayed, how many follow each other."""

    kind: Literal["same", "changed", "removed", "added"]
    stretches: Sequence[Stretch] = ()
    count: int = 0


@dataclass(frozen=True)
class ClaimChange:
    """A claim with what became of it."""

    fate: ClaimFate
    candidates: Sequence[Claim] = ()
    """Claims of the newer version that may stand in its place."""

    @property
    def suggested(self) -> Claim | None:
        return self.fate.successor

    @property
    def stretches(self) -> list[Stretch]:
        """The old words and those of the suggested successor."""
        return [] if self.suggested is None else word_changes(self.fate.claim.quote, self.suggested.quote)

    @property
    def figures(self) -> list[tuple[Figure | None, Figure | None]]:
        return (
            [] if self.suggested is None else figure_changes(self.fate.claim.figures, self.suggested.figures)
        )

    @property
    def is_open(self) -> bool:
        return (
            self.fate.decision is None and self.fate.claim.state not in lifecycle.CLOSED and not self.is_back
        )

    @property
    def is_back(self) -> bool:
        """Whether a still newer version holds its words again and brought it along."""
        return self.fate.kind in claim_queries.IN_DOUBT and (
            self.fate.claim.article_version_id != self.fate.from_version_id
        )

    @property
    def came_from_earlier(self) -> bool:
        """Whether its words were not in the version before, but in one before that."""
        before, fate = self.fate.from_version, self.fate
        return before is not None and before.number < fate.to_version.number - 1


@dataclass(frozen=True)
class ChangesView:
    """Everything the page shows."""

    old: ArticleVersion
    new: ArticleVersion
    rows: Sequence[TextRow]
    more_rows: bool
    counts: Mapping[FateKind, int]
    claims: Mapping[FateKind, Sequence[ClaimChange]] = field(default_factory=dict)

    @property
    def first_open(self) -> ClaimChange | None:
        """The one that keys decide on."""
        waiting = (one for kind in claim_queries.IN_DOUBT for one in self.claims.get(kind, ()) if one.is_open)
        return next(waiting, None)


def versions_of(session: Session, article: Article, number: int) -> tuple[ArticleVersion, ArticleVersion]:
    """A version and the one before it. Raises NotFound for the first."""
    if number < 2:
        raise NotFound(N_("There is no such page, or it is not for you."))
    new = article_queries.get_version(session, article, number)
    return article_queries.get_version(session, article, number - 1), new


def view_of(session: Session, old: ArticleVersion, new: ArticleVersion) -> ChangesView:
    """Read a page of changes."""
    rows = list(rows_of(_passages(session, old), _passages(session, new)))
    return ChangesView(
        old=old,
        new=new,
        rows=rows[:MOST_ROWS],
        more_rows=len(rows) > MOST_ROWS,
        counts=claim_queries.fate_counts(session, new),
        claims={
            kind: changes_of(
                session,
                session.scalars(
                    claim_queries.fates_in(new)
                    .where(ClaimFate.kind == kind)
                    .order_by(ClaimFate.id)
                    .limit(MOST_CLAIMS)
                ).all(),
            )
            for kind in FateKind
        },
    )


def changes_of(session: Session, fates: Collection[ClaimFate]) -> list[ClaimChange]:
    """Some fates with their claims and, where a person chooses, the claims to choose from."""
    ids = [fate.id for fate in fates]
    loaded = session.scalars(
        select(ClaimFate)
        .where(ClaimFate.id.in_(ids))
        .options(joinedload(ClaimFate.claim), joinedload(ClaimFate.successor))
        .options(joinedload(ClaimFate.from_version).load_only(ArticleVersion.number))
        .options(joinedload(ClaimFate.to_version).load_only(ArticleVersion.number))
        .order_by(ClaimFate.id)
    ).all()
    at: dict[int, list[Claim]] = {}
    for fate in loaded:
        if fate.places and fate.to_version_id not in at:
            version = session.get_one(ArticleVersion, fate.to_version_id)
            at[fate.to_version_id] = claim_queries.claims_in_order(session, version)
    return [ClaimChange(fate, _candidates(fate, at.get(fate.to_version_id, ()))) for fate in loaded]


def rows_of(old: Passages, new: Passages) -> Iterator[TextRow]:
    """Both texts side by side, in the order of the newer one."""
    alignment = align(old, new)
    unchanged = 0
    for gap in alignment.gaps:
        rows = list(_gap_rows(old, new, alignment, gap.old, gap.new))
        if rows and unchanged:
            yield TextRow("same", count=unchanged)
            unchanged = 0
        yield from rows
        unchanged += gap.then is not None
    if unchanged:
        yield TextRow("same", count=unchanged)


def _gap_rows(
    old: Passages, new: Passages, alignment: Alignment, before: Sequence[int], after: Sequence[int]
) -> Iterator[TextRow]:
    gone = [number for number in before if alignment.found[number].kind in (Kind.GONE, Kind.UNSURE)]
    for place in after:
        origin = alignment.taken.get(place)
        while gone and (origin is None or gone[0] < origin):
            yield TextRow("removed", [Stretch("removed", old.texts[gone.pop(0)])])
        if origin is None:
            yield TextRow("added", [Stretch("added", new.texts[place])])
        elif old.texts[origin] != new.texts[place]:
            yield TextRow("changed", word_changes(old.texts[origin], new.texts[place]))
    for number in gone:
        yield TextRow("removed", [Stretch("removed", old.texts[number])])


def _passages(session: Session, version: ArticleVersion) -> Passages:
    stored = claim_queries.passages_of(session, version)
    return Passages(version.text, [Span(one.start, one.end) for one in stored])


def _candidates(fate: ClaimFate, claims: Collection[Claim]) -> list[Claim]:
    return [
        claim
        for claim in claims
        if claim.layer == fate.claim.layer
        and claim.id != fate.claim_id
        and any(start <= claim.position < end for start, end in fate.places)
    ]
