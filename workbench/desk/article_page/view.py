"""An article version as one person sees it: text, provenance, and the claims to triage."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, joinedload

from workbench.articles import queries as article_queries
from workbench.articles.models import Article, ArticleVersion
from workbench.claims import lifecycle
from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, ClaimState, Passage, PassageKind
from workbench.claims.queries import TriageCounts
from workbench.desk.article_page.rows import Row, doubtful_spans, rows_of
from workbench.desk.article_page.segments import Block, Mark, Run, blocks
from workbench.people.models import User
from workbench.stories import queries as story_queries
from workbench.stories.models import Story
from workbench.text.bidi import hidden_controls
from workbench.text.languages import Language
from workbench.text.selectors import Span

MOST_ROWS = 300
"""Rows shown at once; a longer article says where the list goes on."""


class Shown(StrEnum):
    """Which claims the list shows."""

    ALL = "all"
    UNTRIAGED = "untriaged"
    SELECTED = "selected"
    DISMISSED = "dismissed"


class Order(StrEnum):
    """In which order."""

    PLACE = "place"
    CHECK_WORTHINESS = "check_worthiness"


STATES = {
    Shown.ALL: lifecycle.LIVE,
    Shown.UNTRIAGED: frozenset({ClaimState.SUGGESTED}),
    Shown.SELECTED: lifecycle.CHOSEN,
    Shown.DISMISSED: frozenset({ClaimState.DISMISSED}),
}

Label = Callable[[int], str]
"""Words of the link from the text to the card of a number."""


@dataclass(frozen=True)
class Section:
    """Rows of one paragraph; without a paragraph, rows in another order."""

    paragraph: int | None
    kind: str
    rows: Sequence[Row]

    @property
    def undecided(self) -> int:
        return sum(row.decision is None for row in self.rows)


@dataclass(frozen=True)
class Listing:
    """What the list shows of the claims."""

    shown: Shown
    order: Order
    sections: Sequence[Section]
    goes_on_at: int | None
    """The number of the first row left out, None when all are here."""


@dataclass(frozen=True)
class Provenance:
    """Where a version's text comes from."""

    versions: Sequence[ArticleVersion]
    copies: Sequence[Article]
    stories: Sequence[Story]
    received_by: str | None
    undecided: int
    """Claims of the version before that wait for a person to say what became of them."""
    hidden: Sequence[tuple[int, str]]
    """Offset and name of characters that change what a reader sees without being seen."""


@dataclass(frozen=True)
class ArticleView:
    """Everything the page shows."""

    article: Article
    version: ArticleVersion
    provenance: Provenance
    blocks: Sequence[Block]
    listing: Listing
    counts: TriageCounts

    @property
    def text_has_title(self) -> bool:
        """Whether the text begins with its title, so that the page need not repeat it."""
        return bool(self.blocks) and self.blocks[0].kind == PassageKind.TITLE


def view_of(
    session: Session,
    person: User,
    version: ArticleVersion,
    *,
    language: Language,
    label: Label,
    shown: Shown = Shown.ALL,
    order: Order = Order.PLACE,
    begin: int = 1,
    current: Claim | None = None,
    choosing: Claim | None = None,
) -> ArticleView:
    """Read a version's page.

    `begin` is the number of the first row to show, `current` the claim in hand, `choosing` one whose row asks
    which claim it repeats.
    """
    passages = claim_queries.passages_of(session, version)
    claims = claim_queries.claims_in_order(session, version)
    numbers = claim_queries.numbers_of(session, version)
    rows = rows_of(session, person, claims, numbers=numbers, language=language, choosing=choosing)
    return ArticleView(
        article=version.article,
        version=version,
        provenance=provenance_of(session, version),
        blocks=blocks_of(version, passages, rows, label=label, current=current),
        listing=listing_of(rows, passages, shown=shown, order=order, begin=begin),
        counts=claim_queries.triage_counts(session, version),
    )


def text_of(
    session: Session,
    person: User,
    version: ArticleVersion,
    *,
    language: Language,
    label: Label,
    current: Claim | None,
) -> list[Block]:
    """A version's text alone, with its claims underlined."""
    claims = claim_queries.claims_in_order(session, version)
    numbers = claim_queries.numbers_of(session, version)
    rows = rows_of(session, person, claims, numbers=numbers, language=language)
    passages = claim_queries.passages_of(session, version)
    return blocks_of(version, passages, rows, label=label, current=current)


def section_of(
    session: Session, person: User, version: ArticleVersion, paragraph: int, *, language: Language
) -> Section:
    """One paragraph's rows by themselves."""
    claims = claim_queries.cards_of_paragraph(session, version, paragraph)
    numbers = claim_queries.numbers_of(session, version)
    rows = rows_of(session, person, claims, numbers=numbers, language=language)
    kind = claims[0].passage.kind if claims and claims[0].passage else PassageKind.SENTENCE
    return Section(paragraph, kind, rows)


def blocks_of(
    version: ArticleVersion,
    passages: Sequence[Passage],
    rows: Sequence[Row],
    *,
    label: Label,
    current: Claim | None,
) -> list[Block]:
    """The text with the claims of the rows underlined."""
    marks = [
        Mark(
            claim=row.id,
            spans=tuple(Span(span.start, span.end) for span in row.spans),
            state=row.claim.state,
            label=label(row.number),
            verdict=None if row.verdict is None else row.verdict.level.code,
            current=current is not None and current.id in (row.claim.id, row.claim.twin_id),
        )
        for row in rows
    ]
    doubts = [span for row in rows for span in doubtful_spans(row.flags)]
    return blocks(
        version.text,
        runs_of(version, passages),
        marks,
        language=version.language,
        direction=version.direction,
        doubts=doubts,
        controls=dict(hidden_controls(version.text)),
    )


def runs_of(version: ArticleVersion, passages: Sequence[Passage]) -> list[Run]:
    """Paragraphs and headings of a version; one nobody has read yet is a single run."""
    runs: list[Run] = []
    for passage in passages:
        before = runs[-1] if runs else None
        if before is not None and before.paragraph == passage.paragraph:
            kind = before.kind if passage.kind == PassageKind.FRAGMENT else passage.kind
            runs[-1] = Run(kind, before.paragraph, before.start, passage.end)
        else:
            runs.append(Run(passage.kind, passage.paragraph, passage.start, passage.end))
    return runs or [Run(PassageKind.SENTENCE, 1, 0, len(version.text))]


def listing_of(
    rows: Sequence[Row], passages: Sequence[Passage], *, shown: Shown, order: Order, begin: int
) -> Listing:
    """The rows to show, by paragraph or by check-worthiness."""
    kept = [row for row in rows if row.claim.state in STATES[shown]]
    if order is Order.CHECK_WORTHINESS:
        kept.sort(key=lambda row: (-row.claim.check_worthiness, row.number))
    first = min(max(0, begin - 1), len(kept))
    window = kept[first : first + MOST_ROWS]
    rest = first + MOST_ROWS + 1 if len(kept) > first + MOST_ROWS else None
    if order is Order.CHECK_WORTHINESS:
        sections = [Section(None, PassageKind.SENTENCE, window)] if window else []
        return Listing(shown, order, sections, rest)
    place = {passage.id: passage for passage in passages}
    by_paragraph: dict[int, list[Row]] = {}
    kinds: dict[int, str] = {}
    for row in window:
        passage = place.get(row.claim.passage_id or 0)
        paragraph = 0 if passage is None else passage.paragraph
        by_paragraph.setdefault(paragraph, []).append(row)
        kinds.setdefault(paragraph, PassageKind.SENTENCE if passage is None else passage.kind)
    sections = [Section(paragraph, kinds[paragraph], many) for paragraph, many in by_paragraph.items()]
    return Listing(shown, order, sections, rest)


def provenance_of(session: Session, version: ArticleVersion) -> Provenance:
    article = version.article
    received_by = None if version.received_by_id is None else session.get(User, version.received_by_id)
    return Provenance(
        versions=list(
            session.scalars(
                article_queries.versions_of(article).order_by(ArticleVersion.number.desc()).limit(100)
            )
        ),
        copies=_copies_of(session, article),
        stories=story_queries.stories_of(session, article),
        received_by=None if received_by is None else received_by.name,
        undecided=claim_queries.open_fates(session, version),
        hidden=hidden_controls(version.text),
    )


def _copies_of(session: Session, article: Article) -> list[Article]:
    """Articles of other sources with the same text: the first that carried it and everybody after."""
    first = article.copy_of_id or article.id
    query = select(Article).where(
        or_(Article.id == first, Article.copy_of_id == first), Article.id != article.id
    )
    return list(session.scalars(query.options(joinedload(Article.source)).order_by(Article.id).limit(100)))
