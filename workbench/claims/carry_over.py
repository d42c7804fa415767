"""Bringing claims into a newer version of their article, and putting a claim of it in an older one's place.

Recorded by whoever brought the version in, or decided.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import uuid4

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from workbench.articles.models import ArticleVersion
from workbench.claims import lifecycle, queries, services
from workbench.claims.carrying import Comparison, Fate, Reading, Standing
from workbench.claims.changes import put
from workbench.claims.from_reader import span_rows
from workbench.claims.models import (
    Claim,
    ClaimFate,
    ClaimFlag,
    ClaimLineage,
    ClaimSpan,
    ClaimState,
    FateKind,
    LineageKind,
    Passage,
)
from workbench.db import clock
from workbench.db.bulk import insert_rows
from workbench.errors import N_, DomainError
from workbench.language import model as found
from workbench.people.models import User
from workbench.text.alignment import Kind, Passages, align
from workbench.text.selectors import Span

LEAST_ALIKE = 0.1
"""How much nearer to the old words a suggested successor is than any other claim of its passage."""


@dataclass(frozen=True)
class CarriedOver:
    """What an arrival made of the older version's claims."""

    new: Sequence[int]
    """Numbers of the claims that the newer version suggests."""
    fates: Mapping[FateKind, int]
    left_behind: Sequence[Claim]
    """Claims that stay with the older version until a person decides."""


def carry_over(
    session: Session, old: ArticleVersion, new: ArticleVersion, passages: Sequence[found.Passage]
) -> CarriedOver:
    """Store what the reader found in a newer version, and bring the older one's claims there where they still stand.

    A claim that stands unchanged is the same claim: it keeps its id, its reviews, its holder and its place in queues,
    grids and notes. All others stay where they are.
    """
    claims = list(
        session.scalars(
            select(Claim).where(Claim.article_version_id == old.id).order_by(Claim.id).with_for_update()
        )
    )
    spans = queries.spans_by_claim(session, claims)
    compared = _compared(session, old, new, passages)
    live = [claim for claim in claims if claim.state not in lifecycle.CLOSED and spans.get(claim.id)]
    fates = {claim.id: compared.fate_of(_standing(claim, spans[claim.id])) for claim in live}
    fresh = _what_is_new(compared, passages, claims, fates)
    numbers = services.add_many_from_reader(session, [(new, fresh)])
    places = queries.passages_of(session, new)
    _move(
        session,
        compared,
        new,
        places,
        [claim for claim in live if _is_carried(fates[claim.id])],
        spans,
        fates,
    )
    _link_halves(session, new, compared, passages)
    _keep(session, compared, old, new, live, spans, fates, numbers)
    return CarriedOver(
        new=numbers,
        fates=Counter(fate.kind for fate in fates.values()) + Counter({FateKind.NEW: len(numbers)}),
        left_behind=[claim for claim in live if not _is_carried(fates[claim.id])],
    )


def put_in_place(session: Session, actor: User, claim: Claim, successor: Claim) -> None:
    """Let a claim of a newer version stand where an older one stood: chosen if that was. The old one keeps its words
    and reviews. Raises NotNow, DomainError."""
    lifecycle.require_transition(claim.state, ClaimState.SUPERSEDED)
    lifecycle.require_live(successor.state)
    newer = successor.article_version
    if (
        newer.article_id != claim.article_version.article_id
        or newer.number <= claim.article_version.number
        or successor.layer != claim.layer
    ):
        raise DomainError(N_("Choose a claim of the newer version."), field="successor")
    if claim.state in lifecycle.CHOSEN and successor.state == ClaimState.SUGGESTED:
        put(successor, ClaimState.SELECTED, None)
        successor.triaged_by_id, successor.triaged_at = actor.id, clock.now(session)
        successor.triage_marks = list(claim.triage_marks)
    put(claim, ClaimState.SUPERSEDED, None)
    session.add(
        ClaimLineage(predecessor_id=claim.id, successor_id=successor.id, kind=LineageKind.NEW_VERSION)
    )
    session.execute(
        update(Claim).where(Claim.duplicate_of_id == claim.id).values(duplicate_of_id=successor.id)
    )
    session.flush()


def _compared(
    session: Session, old: ArticleVersion, new: ArticleVersion, passages: Sequence[found.Passage]
) -> Comparison:
    stored = queries.passages_of(session, old)
    before = Reading(
        Passages(old.text, [Span(one.start, one.end) for one in stored]),
        [(one.reported, one.claimant if one.reported else None) for one in stored],
    )
    after = Reading(
        Passages(new.text, [Span(one.start, one.end) for one in passages]),
        [(one.reported, one.claimant if one.reported else None) for one in passages],
    )
    drafts = {(str(draft.layer), draft.spans): draft for passage in passages for draft in passage.claims}
    return Comparison(before, after, align(before.passages, after.passages), drafts)


def _standing(claim: Claim, spans: Sequence[ClaimSpan]) -> Standing:
    return Standing(
        spans=tuple(Span(span.start, span.end) for span in spans),
        layer=claim.layer,
        claimant=claim.claimant,
        chain=claim.chain,
    )


def _is_carried(fate: Fate) -> bool:
    return fate.kind is FateKind.CARRIED


def _what_is_new(
    compared: Comparison,
    passages: Sequence[found.Passage],
    claims: Sequence[Claim],
    fates: Mapping[int, Fate],
) -> list[found.Passage]:
    """The passages with those drafts that no older claim stands for already.

    In a passage that stayed, people have decided what is a claim: also what they merged or withdrew does not return.
    """
    by_passage: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_passage[compared.old.number_at(claim.position)].append(claim)
    settled = {
        one.places[0]
        for number, one in enumerate(compared.alignment.found)
        if one.kind is Kind.SAME
        and by_passage[number]
        and all(_is_carried(fates[claim.id]) for claim in by_passage[number] if claim.id in fates)
    }
    carried = {
        (str(claim.layer), fates[claim.id].spans)
        for claim in claims
        if claim.id in fates and _is_carried(fates[claim.id])
    }
    return [
        replace(passage, claims=(), flags=())
        if number in settled
        else _without(
            passage, {place for place, one in enumerate(passage.claims) if (one.layer, one.spans) in carried}
        )
        for number, passage in enumerate(passages)
    ]


def _without(passage: found.Passage, dropped: set[int]) -> found.Passage:
    """A passage without some of its claims, and without the flags that only these carried."""
    if not dropped:
        return passage
    kept = [place for place in range(len(passage.claims)) if place not in dropped]
    gone = {flag for place in dropped for flag in passage.claims[place].flags}
    gone -= {flag for place in kept for flag in passage.claims[place].flags}
    flags = [number for number in range(len(passage.flags)) if number not in gone]
    return replace(
        passage,
        flags=tuple(passage.flags[number] for number in flags),
        claims=tuple(
            replace(
                passage.claims[place],
                twin=_place_in(kept, passage.claims[place].twin),
                flags=tuple(flags.index(number) for number in passage.claims[place].flags),
            )
            for place in kept
        ),
    )


def _place_in(kept: Sequence[int], place: int | None) -> int | None:
    return kept.index(place) if place in kept else None


def _move(
    session: Session,
    compared: Comparison,
    new: ArticleVersion,
    places: Sequence[Passage],
    claims: Sequence[Claim],
    spans: Mapping[int, Sequence[ClaimSpan]],
    fates: Mapping[int, Fate],
) -> None:
    """Let claims stand in the newer version, with their findings and flags."""
    flags = queries.flags_by_claim(session, claims)
    for start in range(0, len(claims), 500):
        numbers = [claim.id for claim in claims[start : start + 500]]
        session.execute(
            delete(ClaimSpan)
            .where(ClaimSpan.claim_id.in_(numbers))
            .execution_options(synchronize_session=False)
        )
    for claim in claims:
        here = fates[claim.id].spans
        there = [Span(span.start, span.end) for span in spans[claim.id]]
        for span in spans[claim.id]:
            session.expunge(span)
        claim.article_version_id = new.id
        claim.position = here[0].start
        claim.passage_id = places[compared.new.number_at(here[0].start)].id
        for name in ("figures", "dates", "names"):
            setattr(claim, name, [_shifted(one, there, here) for one in getattr(claim, name)])
        session.add_all(span_rows(claim, new.text, here))
        for flag in flags.get(claim.id, []):
            _move_flag(compared, flag, there, here)
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


def _move_flag(compared: Comparison, flag: ClaimFlag, there: Sequence[Span], here: Sequence[Span]) -> None:
    """A flag follows its words; where these changed around the claim, it points at the claim itself."""
    moved = compared.moved(Span(flag.start, flag.end))
    if moved is None:
        place = _shifted({"start": flag.start, "end": flag.end}, there, here)
        moved = Span(int(str(place["start"])), int(str(place["end"])))
    flag.start, flag.end = moved.start, moved.end


def _link_halves(
    session: Session, new: ArticleVersion, compared: Comparison, passages: Sequence[found.Passage]
) -> None:
    """Where only one half of a quotation was carried, link it with the other half as the newer version has it."""
    here = queries.claims_in_order(session, new)
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
    compared: Comparison,
    old: ArticleVersion,
    new: ArticleVersion,
    live: Sequence[Claim],
    spans: Mapping[int, Sequence[ClaimSpan]],
    fates: Mapping[int, Fate],
    numbers: Sequence[int],
) -> None:
    """Write down what became of every claim, with a successor where one is near."""
    fresh = set(numbers)
    added: dict[int, list[Claim]] = defaultdict(list)
    for claim in queries.claims_in_order(session, new):
        if claim.id in fresh:
            added[compared.new.number_at(claim.position)].append(claim)
    rows = [
        _row(claim, old, new, fates[claim.id])
        | {
            "spans": [[span.start, span.end] for span in spans[claim.id]],
            "places": [
                [compared.new.passages.spans[place].start, compared.new.passages.spans[place].end]
                for place in fates[claim.id].places
            ],
            "successor_id": _successor(claim, fates[claim.id], added),
        }
        for claim in live
    ]
    rows += [
        {**_blank(new), "claim_id": number, "from_version_id": None, "kind": FateKind.NEW.value}
        for number in numbers
    ]
    insert_rows(session, ClaimFate, rows)


def _row(claim: Claim, old: ArticleVersion, new: ArticleVersion, fate: Fate) -> dict[str, object]:
    return {
        **_blank(new),
        "claim_id": claim.id,
        "from_version_id": old.id,
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


def _successor(claim: Claim, fate: Fate, added: Mapping[int, Sequence[Claim]]) -> int | None:
    """The claim to confirm: in the changed sentence, of the same layer, clearly the nearest."""
    if fate.kind is not FateKind.CHANGED or len(fate.places) != 1:
        return None
    words = Counter(claim.quote.split())
    scores = {
        one.id: 2 * (words & Counter(one.quote.split())).total() / (words.total() + len(one.quote.split()))
        for one in added.get(fate.places[0], ())
        if one.layer == claim.layer
    }
    ordered = sorted(scores.items(), key=lambda item: -item[1])
    if not ordered or (len(ordered) > 1 and ordered[0][1] - ordered[1][1] < LEAST_ALIKE):
        return None
    return ordered[0][0]
