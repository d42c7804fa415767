"""Reading passages and claims."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import BindParameter, ColumnElement, Select, and_, bindparam, func, or_, select
from sqlalchemy.orm import Session, contains_eager, joinedload

from workbench.articles.models import ArticleVersion
from workbench.claims import lifecycle
from workbench.claims.indexing import INDEX
from workbench.claims.models import (
    Claim,
    ClaimEntry,
    ClaimFate,
    ClaimFlag,
    ClaimLineage,
    ClaimSpan,
    ClaimState,
    FateKind,
    Layer,
    Passage,
    Reading,
)
from workbench.search.terms import Entry

IN_DOUBT = (FateKind.CHANGED, FateKind.UNSURE, FateKind.VANISHED)
"""Fates that a person decides on, in the order in which they are shown."""

_BATCH = 500
"""Rows asked for at once by number: below every database's limit of parameters."""

# Built once: every page and call that shows claims asks these, and building one costs more than running it.
_CLAIMS: BindParameter[int] = bindparam("claims", expanding=True)
_SPANS = (
    select(ClaimSpan).where(ClaimSpan.claim_id.in_(_CLAIMS)).order_by(ClaimSpan.claim_id, ClaimSpan.position)
)
_EXTENTS = _SPANS.with_only_columns(ClaimSpan.claim_id, ClaimSpan.start, ClaimSpan.end)
_FLAGS = (
    select(ClaimFlag)
    .where(ClaimFlag.claim_id.in_(_CLAIMS))
    .order_by(ClaimFlag.claim_id, ClaimFlag.start, ClaimFlag.id)
)
_READINGS = (
    select(Reading)
    .where(Reading.claim_id.in_(_CLAIMS), Reading.withdrawn_at.is_(None))
    .order_by(Reading.claim_id, Reading.position)
)


@dataclass(frozen=True)
class TriageCounts:
    """How far the triage of a version is; a quotation's two layers count once."""

    all: int
    untriaged: int
    chosen: int
    finished: int
    dismissed: int

    @property
    def decided(self) -> int:
        return self.all - self.untriaged


def lock(session: Session, claim: Claim) -> Claim:
    """The claim read anew and kept from other writers until the commit: taking it waits, or comes first."""
    query = select(Claim).where(Claim.id == claim.id).with_for_update()
    return session.scalars(query.execution_options(populate_existing=True)).one()


def passages_of(session: Session, version: ArticleVersion) -> list[Passage]:
    return list(
        session.scalars(
            select(Passage).where(Passage.article_version_id == version.id).order_by(Passage.position)
        )
    )


def claims_of(version: ArticleVersion) -> Select[Claim]:
    """The live claims of a version, to be ordered and paged by `position`, `id`."""
    return select(Claim).where(Claim.article_version_id == version.id, Claim.state.not_in(lifecycle.CLOSED))


def claims_in_order(session: Session, version: ArticleVersion) -> list[Claim]:
    """The live claims of a version in the order of the text."""
    return list(session.scalars(claims_of(version).order_by(Claim.position, Claim.id)))


def cards_of(version: ArticleVersion) -> Select[Claim]:
    """The live claims that have a card of their own: all but the attribution halves of quotations."""
    return claims_of(version).where(_has_own_card())


def numbers_of(session: Session, version: ArticleVersion) -> dict[int, int]:
    """The place of every card on its page, from 1, by claim number."""
    cards = cards_of(version).with_only_columns(Claim.id).order_by(Claim.position, Claim.id)
    return {claim_id: number for number, claim_id in enumerate(session.scalars(cards), start=1)}


def triage_counts(session: Session, version: ArticleVersion) -> TriageCounts:
    rows = session.execute(
        cards_of(version).with_only_columns(Claim.state, func.count()).group_by(Claim.state)
    )
    counts: dict[ClaimState, int] = {ClaimState(state): count for state, count in rows}

    def total(states: Collection[ClaimState]) -> int:
        return sum(counts.get(state, 0) for state in states)

    return TriageCounts(
        all=total(lifecycle.LIVE),
        untriaged=total({ClaimState.SUGGESTED}),
        chosen=total(lifecycle.CHOSEN),
        finished=total(lifecycle.FINISHED),
        dismissed=total({ClaimState.DISMISSED}),
    )


def with_words(query: Select[Claim], search: str) -> Select[Claim]:
    """Those of some claims that hold, for each word of a search, one that begins like it, however spelt and whatever
    Arabic writes before it. Found through the index: a search without any word finds nothing."""
    return query.where(INDEX.holding(Claim.id, search)) if search.strip() else query


def search_texts_of(session: Session, version: ArticleVersion) -> dict[int, str]:
    """Folded texts of a version's cards by claim number, for finding repeats."""
    rows = session.execute(cards_of(version).with_only_columns(Claim.id, Claim.search_text))
    return dict(rows.all())


def claims_by_number(session: Session, numbers: Iterable[int]) -> dict[int, Claim]:
    found: dict[int, Claim] = {}
    for batch in _batches(numbers):
        found |= {claim.id: claim for claim in session.scalars(select(Claim).where(Claim.id.in_(batch)))}
    return found


def entries_of(session: Session, claims: Iterable[Claim]) -> dict[int, Entry]:
    """What the search index holds of many claims, by claim number."""
    found: dict[int, Entry] = {}
    for batch in _batches(claim.id for claim in claims):
        rows = session.scalars(select(ClaimEntry).where(ClaimEntry.claim_id.in_(batch)))
        found |= {row.claim_id: row.entry for row in rows}
    return found


def spans_by_claim(session: Session, claims: Iterable[Claim]) -> dict[int, list[ClaimSpan]]:
    """The spans of many claims by claim number, in order."""
    found: dict[int, list[ClaimSpan]] = defaultdict(list)
    for batch in _batches(claim.id for claim in claims):
        for span in session.scalars(_SPANS, {"claims": batch}):
            found[span.claim_id].append(span)
    return found


def extents_by_claim(session: Session, claims: Iterable[Claim]) -> dict[int, list[tuple[int, int]]]:
    """Where the spans of many claims begin and end, by claim number, in order."""
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for batch in _batches(claim.id for claim in claims):
        for number, start, end in session.execute(_EXTENTS, {"claims": batch}):
            found[number].append((start, end))
    return found


def flags_by_claim(session: Session, claims: Iterable[Claim]) -> dict[int, list[ClaimFlag]]:
    """The flags of many claims by claim number, decided ones too, in the order of the text."""
    found: dict[int, list[ClaimFlag]] = defaultdict(list)
    for batch in _batches(claim.id for claim in claims):
        for flag in session.scalars(_FLAGS, {"claims": batch}):
            found[flag.claim_id].append(flag)
    return found


def readings_by_claim(session: Session, claims: Iterable[Claim]) -> dict[int, list[Reading]]:
    """The standing readings of many claims by claim number, in the order they were added."""
    found: dict[int, list[Reading]] = defaultdict(list)
    for batch in _batches(claim.id for claim in claims):
        for reading in session.scalars(_READINGS, {"claims": batch}):
            found[reading.claim_id].append(reading)
    return found


def spans_of(session: Session, claim: Claim) -> list[ClaimSpan]:
    return spans_by_claim(session, [claim]).get(claim.id, [])


def flags_of(session: Session, claim: Claim) -> list[ClaimFlag]:
    return flags_by_claim(session, [claim]).get(claim.id, [])


def readings_of(session: Session, claim: Claim) -> list[Reading]:
    return readings_by_claim(session, [claim]).get(claim.id, [])


def all_readings_of(session: Session, claim: Claim) -> list[Reading]:
    """Withdrawn ones too."""
    return list(
        session.scalars(select(Reading).where(Reading.claim_id == claim.id).order_by(Reading.position))
    )


def find_reading(session: Session, claim: Claim, public_id: UUID) -> Reading | None:
    query = select(Reading).where(Reading.claim_id == claim.id, Reading.public_id == public_id)
    return session.scalars(query).one_or_none()


def find_flag(session: Session, claim: Claim, public_id: UUID) -> ClaimFlag | None:
    query = select(ClaimFlag).where(ClaimFlag.claim_id == claim.id, ClaimFlag.public_id == public_id)
    return session.scalars(query).one_or_none()


def find_next(session: Session, claim: Claim) -> Claim | None:
    """The neighbour a claim can be merged with: the next of its layer in the text."""
    after = or_(Claim.position > claim.position, and_(Claim.position == claim.position, Claim.id > claim.id))
    query = claims_of(claim.article_version).where(after, Claim.layer == claim.layer)
    return session.scalars(query.order_by(Claim.position, Claim.id).limit(1)).one_or_none()


def passage_at(session: Session, version: ArticleVersion, offset: int) -> Passage | None:
    """The passage in which an offset of the version falls."""
    query = select(Passage).where(Passage.article_version_id == version.id, Passage.start <= offset)
    return session.scalars(query.order_by(Passage.start.desc()).limit(1)).one_or_none()


def cards_of_paragraph(session: Session, version: ArticleVersion, paragraph: int) -> list[Claim]:
    query = cards_of(version).join(Claim.passage).where(Passage.paragraph == paragraph)
    query = query.options(contains_eager(Claim.passage))
    return list(session.scalars(query.order_by(Claim.position, Claim.id)))


def duplicates_of(session: Session, claims: Sequence[Claim]) -> dict[int, list[Claim]]:
    """Claims that repeat one of these, by the number of the repeated one."""
    found: dict[int, list[Claim]] = defaultdict(list)
    for batch in _batches(claim.id for claim in claims):
        query = select(Claim).where(Claim.duplicate_of_id.in_(batch), Claim.state.not_in(lifecycle.CLOSED))
        for claim in session.scalars(query.order_by(Claim.position, Claim.id)):
            found[claim.duplicate_of_id or 0].append(claim)
    return found


def lineage_of(session: Session, claim: Claim) -> list[ClaimLineage]:
    """Every link of the family a claim belongs to, oldest first: what it came from and what came of it."""
    known, links = {claim.id}, dict[tuple[int, int], ClaimLineage]()
    fresh = set(known)
    while fresh:
        query = select(ClaimLineage).where(
            or_(ClaimLineage.predecessor_id.in_(fresh), ClaimLineage.successor_id.in_(fresh))
        )
        found = list(session.scalars(query))
        links |= {(link.predecessor_id, link.successor_id): link for link in found}
        fresh = {number for link in found for number in (link.predecessor_id, link.successor_id)} - known
        known |= fresh
    return [links[key] for key in sorted(links)]


def newest_of(session: Session, claim: Claim) -> list[Claim]:
    """The claims that stand in the place of a superseded one today; the claim itself when it still stands."""
    if claim.state != ClaimState.SUPERSEDED:
        return [claim]
    links = lineage_of(session, claim)
    # Numbers do not tell what came later: words that were put back bring the older claim back.
    later = {claim.id}
    while fresh := {link.successor_id for link in links if link.predecessor_id in later} - later:
        later |= fresh
    family = claims_by_number(session, later).values()
    return sorted(
        (one for one in family if one.state != ClaimState.SUPERSEDED),
        key=lambda one: (one.position, one.id),
    )


def fates_in(version: ArticleVersion) -> Select[ClaimFate]:
    """What a version's arrival made of claims, to be ordered and paged by `id`."""
    return select(ClaimFate).where(ClaimFate.to_version_id == version.id)


def fate_counts(session: Session, version: ArticleVersion) -> dict[FateKind, int]:
    """How many claims had which fate when a version arrived."""
    query = select(ClaimFate.kind, func.count()).where(ClaimFate.to_version_id == version.id)
    rows = session.execute(query.group_by(ClaimFate.kind))
    found = {FateKind(kind): count for kind, count in rows}
    return {kind: found.get(kind, 0) for kind in FateKind}


def open_fates(session: Session, version: ArticleVersion) -> int:
    """How many claims of the version before still wait for a person's decision."""
    query = select(func.count()).where(
        ClaimFate.to_version_id == version.id, ClaimFate.decision.is_(None), ClaimFate.kind.in_(IN_DOUBT)
    )
    query = query.join(ClaimFate.claim).where(Claim.state.not_in(lifecycle.CLOSED), _IS_LEFT_BEHIND)
    return session.scalars(query).one()


def changed_since(session: Session, claims: Collection[Claim]) -> dict[int, ClaimFate]:
    """By the claim's number: what a newer version made of those of some claims that it does not hold any more.

    For grids and lists: "changed since", until a newer claim takes the place or the words stand in the text again.
    """
    found: dict[int, ClaimFate] = {}
    for batch in _batches(claim.id for claim in claims):
        query = select(ClaimFate).where(ClaimFate.claim_id.in_(batch), ClaimFate.kind.in_(IN_DOUBT))
        query = query.join(ClaimFate.claim).where(_IS_LEFT_BEHIND)
        query = query.options(joinedload(ClaimFate.to_version).load_only(ArticleVersion.number))
        found |= {fate.claim_id: fate for fate in session.scalars(query.order_by(ClaimFate.id))}
    return found


_IS_LEFT_BEHIND = Claim.article_version_id == ClaimFate.from_version_id
"""Nothing newer has brought the claim along since."""


def _has_own_card() -> ColumnElement[bool]:
    return or_(Claim.layer == Layer.CONTENT, Claim.twin_id.is_(None))


def _batches(numbers: Iterable[int]) -> Iterable[list[int]]:
    listed = list(numbers)
    for at in range(0, len(listed), _BATCH):
        yield listed[at : at + _BATCH]
