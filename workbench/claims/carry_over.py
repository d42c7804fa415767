"""Bringing claims into a newer version of their article. Recorded by whoever brought the version in."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import uuid4

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from workbench.articles.models import ArticleVersion
from workbench.claims import comparing, lifecycle, queries, services
from workbench.claims.anew import ClaimsBefore, what_is_new
from workbench.claims.carrying import Comparison, Fate
from workbench.claims.comparing import Compared, Foreseen
from workbench.claims.from_reader import span_rows
from workbench.claims.models import (
    Claim,
    ClaimFate,
    ClaimFlag,
    ClaimLineage,
    ClaimSpan,
    FateKind,
    LineageKind,
    Passage,
)
from workbench.db.bulk import insert_rows
from workbench.language import model as found
from workbench.text.selectors import Span

LEAST_ALIKE = 0.1
"""How much nearer to the old words a suggested successor is than any other claim of its passage."""


@dataclass(frozen=True)
class CarriedOver:
    """What an arrival made of the older versions' claims."""

    new: Sequence[int]
    """Numbers of the claims that the newer version suggests."""
    fates: Mapping[FateKind, int]
    left_behind: Sequence[Claim]
    """Claims that stay with the version before until a person decides."""
    back: Sequence[Claim]
    """Claims of still earlier versions whose words stand in the text again."""


def carry_over(
    session: Session,
    old: ArticleVersion,
    new: ArticleVersion,
    passages: Sequence[found.Passage],
    foreseen: Foreseen,
) -> CarriedOver:
    """Store what the reader found in a newer version, and bring the older one's claims there where they still stand.

    A claim that stands unchanged is the same claim: it keeps its id, its reviews, its holder and its place in queues,
    grids and notes. So does one that an earlier version kept, once its words stand in the text again. All others stay
    where they are.
    """
    last = _of_the_last(session, old, new, passages, foreseen)
    back = list(_of_earlier(session, last, old, new, passages, foreseen))
    fresh = passages
    for older in (last, *back):
        fresh = what_is_new(older, fresh)
    numbers = services.add_from_reader(session, [(new, fresh)])
    places = queries.passages_of(session, new)
    for older in (last, *back):
        _move(session, older, new, places)
    here = queries.claims_in_order(session, new)
    _link_halves(session, here, passages)
    returned = [claim for older in back for claim in older.carried]
    arrived = {*numbers, *(claim.id for claim in returned)}
    _keep(session, new, last, back, [claim for claim in here if claim.id in arrived], numbers)
    told = Counter(fate.kind for fate in last.fates.values())
    return CarriedOver(
        new=numbers,
        fates=told + Counter({FateKind.CARRIED: len(returned), FateKind.NEW: len(numbers)}),
        left_behind=[claim for claim in last.live if not last.is_carried(claim)],
        back=returned,
    )


def _of_the_last(
    session: Session,
    old: ArticleVersion,
    new: ArticleVersion,
    passages: Sequence[found.Passage],
    foreseen: Foreseen,
) -> ClaimsBefore:
    of_version = select(Claim).where(Claim.article_version_id == old.id).order_by(Claim.id)
    claims = list(session.scalars(of_version.with_for_update()))
    spans = queries.spans_by_claim(session, claims)
    compared = foreseen.get(old.id) or Compared(comparing.beside(session, old, new.text, passages))
    fates = {
        claim.id: compared.fate_of(claim, spans[claim.id])
        for claim in claims
        if claim.state not in lifecycle.CLOSED and spans.get(claim.id)
    }
    return ClaimsBefore(old.id, compared.comparison, claims, spans, fates)


def _of_earlier(
    session: Session,
    last: ClaimsBefore,
    old: ArticleVersion,
    new: ArticleVersion,
    passages: Sequence[found.Passage],
    foreseen: Foreseen,
) -> Iterator[ClaimsBefore]:
    """The earlier versions that have claims to bring back, with these; no two claims stand on the same words."""
    taken = {last.place(claim) for claim in last.carried}
    for version_id, left in comparing.left_behind(session, old, locked=True).items():
        spans = queries.spans_by_claim(session, left)
        compared = foreseen.get(version_id)
        if compared is None:
            if not any(comparing.stands_in(new.text, spans.get(claim.id, ())) for claim in left):
                continue
            version = session.get_one(ArticleVersion, version_id)
            compared = Compared(comparing.beside(session, version, new.text, passages))
        fates = {claim.id: compared.fate_of(claim, spans[claim.id]) for claim in left if spans.get(claim.id)}
        told = ClaimsBefore(version_id, compared.comparison, left, spans, fates)
        back = {claim.id: fates[claim.id] for claim in told.carried if told.place(claim) not in taken}
        if back:
            every = session.scalars(select(Claim).where(Claim.article_version_id == version_id)).all()
            older = replace(told, claims=every, fates=back, replaced=_replaced(session, version_id))
            taken |= {older.place(claim) for claim in older.carried}
            yield older


def _replaced(session: Session, version_id: int) -> frozenset[int]:
    query = (
        select(ClaimLineage.predecessor_id)
        .join(Claim, Claim.id == ClaimLineage.predecessor_id)
        .where(Claim.article_version_id == version_id, ClaimLineage.kind == LineageKind.NEW_VERSION)
    )
    return frozenset(session.scalars(query))


def _move(session: Session, older: ClaimsBefore, new: ArticleVersion, places: Sequence[Passage]) -> None:
    """Let claims stand in the newer version, with their findings and flags."""
    claims, comparison = older.carried, older.comparison
    flags = queries.flags_by_claim(session, claims)
    for start in range(0, len(claims), 500):
        numbers = [claim.id for claim in claims[start : start + 500]]
        session.execute(
            delete(ClaimSpan)
            .where(ClaimSpan.claim_id.in_(numbers))
            .execution_options(synchronize_session=False)
        )
    for claim in claims:
        here = older.fates[claim.id].spans
        there = [Span(span.start, span.end) for span in older.spans[claim.id]]
        for span in older.spans[claim.id]:
            session.expunge(span)
        claim.article_version_id = new.id
        claim.position = here[0].start
        claim.passage_id = places[comparison.new.number_at(here[0].start)].id
        for name in ("figures", "dates", "names"):
            setattr(claim, name, [_shifted(one, there, here) for one in getattr(claim, name)])
        session.add_all(span_rows(claim, new.text, here))
        for flag in flags.get(claim.id, []):
            _move_flag(comparison, flag, there, here)
    session.flush()
    for claim in claims:
        session.expire(claim, ["article_version", "passage"])


def _shifted(finding: dict[str, object], there: Sequence[Span], here: Sequence[Span]) -> dict[str, object]:
    """A finding inside one of a claim's spans, where that span stands now."""
    start, end = int(str(finding["start"])), int(str(finding["end"]))
    for before, after in zip(there, here, strict=True):
        if before.start <= start and end <= before.end:
            by = after.start - before.start
            return finding | {"start": start + by, "end": end + by}
    return finding | {"start": here[0].start, "end": here[0].end}


def _move_flag(comparison: Comparison, flag: ClaimFlag, there: Sequence[Span], here: Sequence[Span]) -> None:
    """A flag follows its words; where these changed around the claim, it points at the claim itself."""
    moved = comparison.moved(Span(flag.start, flag.end))
    if moved is None:
        place = _shifted({"start": flag.start, "end": flag.end}, there, here)
        moved = Span(int(str(place["start"])), int(str(place["end"])))
    flag.start, flag.end = moved.start, moved.end


def _link_halves(session: Session, here: Sequence[Claim], passages: Sequence[found.Passage]) -> None:
    """Where only one half of a quotation was carried, link it with the other half as the newer version has it."""
    numbers = {claim.id for claim in here}
    parted = [claim for claim in here if claim.twin_id is not None and claim.twin_id not in numbers]
    for claim in parted:
        if claim.twin is not None:
            claim.twin.twin_id = None
        claim.twin_id = None
    session.flush()
    if not parted:
        return
    spans = queries.spans_by_claim(session, here)
    at = {(str(one.layer), tuple(Span(s.start, s.end) for s in spans.get(one.id, ()))): one for one in here}
    for passage in passages:
        for draft in passage.claims:
            if draft.twin is None:
                continue
            other = passage.claims[draft.twin]
            one, twin = at.get((draft.layer, draft.spans)), at.get((other.layer, other.spans))
            if one in parted and twin is not None and one is not None and twin.twin_id is None is one.twin_id:
                one.twin_id, twin.twin_id = twin.id, one.id
    session.flush()


def _keep(
    session: Session,
    new: ArticleVersion,
    last: ClaimsBefore,
    back: Sequence[ClaimsBefore],
    arrived: Sequence[Claim],
    numbers: Sequence[int],
) -> None:
    """Write down what became of every claim, with a successor where one is near."""
    now = last.comparison.new
    by_passage: dict[int, list[Claim]] = defaultdict(list)
    for claim in arrived:
        by_passage[now.number_at(claim.position)].append(claim)
    rows = [
        _row(older, claim, new)
        | {
            "spans": [[span.start, span.end] for span in older.spans[claim.id]],
            "places": [
                [now.passages.spans[place].start, now.passages.spans[place].end]
                for place in older.fates[claim.id].places
            ],
            "successor_id": _successor(claim, older.fates[claim.id], by_passage),
        }
        for older in (last, *back)
        for claim in older.live
    ]
    rows += [
        {**_blank(new), "claim_id": number, "from_version_id": None, "kind": FateKind.NEW.value}
        for number in numbers
    ]
    insert_rows(session, ClaimFate, rows)


def _row(older: ClaimsBefore, claim: Claim, new: ArticleVersion) -> dict[str, object]:
    fate = older.fates[claim.id]
    return {
        **_blank(new),
        "claim_id": claim.id,
        "from_version_id": older.version_id,
        "kind": fate.kind.value,
        "around": fate.around,
    }


def _blank(new: ArticleVersion) -> dict[str, object]:
    return {
        "public_id": uuid4(),
        "version": 1,
        "to_version_id": new.id,
        "spans": [],
        "places": [],
        "around": False,
        "successor_id": None,
    }


def _successor(claim: Claim, fate: Fate, arrived: Mapping[int, Sequence[Claim]]) -> int | None:
    """The claim to confirm: in the changed sentence, of the same layer, clearly the nearest."""
    if fate.kind is not FateKind.CHANGED or len(fate.places) != 1:
        return None
    words = Counter(claim.quote.split())
    scores = {
        one.id: 2 * (words & Counter(one.quote.split())).total() / (words.total() + len(one.quote.split()))
        for one in arrived.get(fate.places[0], ())
        if one.layer == claim.layer
    }
    ordered = sorted(scores.items(), key=lambda item: -item[1])
    if not ordered or (len(ordered) > 1 and ordered[0][1] - ordered[1][1] < LEAST_ALIKE):
        return None
    return ordered[0][0]
