"""The lines of a claim set: what is known of a claim with a final verdict, read for many at once.

docs/claim-set.schema.json describes a line; it changes only by additions.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased, defer, joinedload

from workbench.adjudication import queries as adjudication_queries
from workbench.adjudication.models import FinalReading, FinalVerdict
from workbench.adjudication.queries import Round
from workbench.articles.models import Article, ArticleVersion
from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, ClaimLineage, ClaimSpan, Reading
from workbench.claims.presentation import span_body
from workbench.exports import queries
from workbench.queues.filters import ClaimFilter
from workbench.reviews import queries as review_queries
from workbench.reviews.queries import ReviewView, views_of
from workbench.reviews.records import scale_record, stood
from workbench.stories import note_queries
from workbench.stories import queries as story_queries
from workbench.stories.models import Answer, ConsistencyNote, NoteEvidence
from workbench.text.canonical_json import dumps, moment

BATCH = 500
NOT_TOLD = [
    defer(column)
    for column in (
        Claim.reasons,
        Claim.figures,
        Claim.dates,
        Claim.names,
        Claim.search_text,
        Claim.triage_marks,
    )
]
"""What a line says nothing of: reading it takes longer than the rest of a claim."""
Body = dict[str, Any]


@dataclass
class Tally:
    """What the manifest tells of the lines beyond themselves."""

    claims: int = 0
    evidence_withheld: int = 0
    notes_withheld: int = 0
    scales: set[int] = field(default_factory=set)
    """Numbers of the scale versions the lines were judged on."""


@dataclass(frozen=True)
class _Batch:
    """Everything read for some claims, by the claim's number unless said otherwise."""

    twins: Mapping[int, UUID]
    spans: Mapping[int, Sequence[ClaimSpan]]
    readings: Mapping[int, Sequence[Reading]]
    verdicts: Mapping[int, FinalVerdict]
    final_readings: Mapping[int, Sequence[FinalReading]]
    """By the verdict's number."""
    reviews: Mapping[int, Sequence[ReviewView]]
    rounds: Mapping[int, Sequence[Round]]
    """Those before the one in force."""
    answers: Mapping[int, Sequence[Answer]]
    notes: Mapping[int, Sequence[ConsistencyNote]]
    tied: Mapping[int, Sequence[Claim]]
    """By the note's number."""
    note_evidence: Mapping[int, Sequence[NoteEvidence]]
    """By the note's number."""
    notes_withheld: Mapping[int, int]
    predecessors: Mapping[int, Sequence[Body]]
    successors: Mapping[int, Sequence[Body]]


def batches(session: Session, wanted: ClaimFilter, tally: Tally) -> Iterator[list[str]]:
    """The lines of all claims a filter asks for, ordered by public id, some hundreds at a time.

    Rows already told are let go, so that memory does not grow with the set.
    """
    last: UUID | None = None
    while True:
        query = queries.final_claims(wanted).order_by(Claim.public_id).limit(BATCH)
        if last is not None:
            query = query.where(Claim.public_id > last)
        claims = session.scalars(
            query.options(
                *NOT_TOLD,
                joinedload(Claim.article_version).options(
                    defer(ArticleVersion.text), joinedload(ArticleVersion.article).joinedload(Article.source)
                ),
            )
        ).all()
        if not claims:
            return
        read = _read(session, claims)
        yield [dumps(_line(claim, read, tally)) for claim in claims]
        last = claims[-1].public_id


def _read(session: Session, claims: Sequence[Claim]) -> _Batch:
    ids = [claim.id for claim in claims]
    verdicts = adjudication_queries.current_verdicts(session, ids)
    answers: dict[int, list[Answer]] = {number: [] for number in ids}
    for answer in story_queries.answers_of(session, claims):
        answers[answer.claim_id].append(answer)
    told, tied, withheld = _notes(session, claims)
    predecessors, successors = _lineage(session, ids)
    return _Batch(
        twins=_public_ids(session, [claim.twin_id for claim in claims if claim.twin_id is not None]),
        spans=claim_queries.spans_by_claim(session, claims),
        readings=claim_queries.readings_by_claim(session, claims),
        verdicts=verdicts,
        final_readings=adjudication_queries.final_readings(session, verdicts.values()),
        reviews=_submitted(session, ids),
        rounds=adjudication_queries.rounds_before(session, ids),
        answers=answers,
        notes=told,
        tied=tied,
        note_evidence=note_queries.evidence_of(session, {note for many in told.values() for note in many}),
        notes_withheld=withheld,
        predecessors=predecessors,
        successors=successors,
    )


def _submitted(session: Session, claim_ids: Sequence[int]) -> dict[int, list[ReviewView]]:
    found: dict[int, list[ReviewView]] = {number: [] for number in claim_ids}
    submitted = review_queries.submitted_by_claim(session, claim_ids)
    reviews = [review for many in submitted.values() for review in many]
    for view in views_of(session, reviews):
        found[view.review.claim_id].append(view)
    return found


def _notes(
    session: Session, claims: Sequence[Claim]
) -> tuple[dict[int, list[ConsistencyNote]], dict[int, list[Claim]], dict[int, int]]:
    """The notes of each claim; those that tell of a claim still under blind review are only counted."""
    notes = note_queries.notes_on(session, claims)
    tied = note_queries.claims_tied(session, notes)
    blind = queries.under_blind_review(session, {claim.id for many in tied.values() for claim in many})
    told: dict[int, list[ConsistencyNote]] = {claim.id: [] for claim in claims}
    withheld = dict.fromkeys(told, 0)
    for note in sorted(notes, key=lambda note: note.public_id):
        is_blind = any(claim.id in blind for claim in tied[note.id])
        for claim in tied[note.id]:
            if claim.id not in told:
                continue
            if is_blind:
                withheld[claim.id] += 1
            else:
                told[claim.id].append(note)
    return told, tied, withheld


def _lineage(
    session: Session, claim_ids: Sequence[int]
) -> tuple[dict[int, list[Body]], dict[int, list[Body]]]:
    before: dict[int, list[Body]] = {number: [] for number in claim_ids}
    after: dict[int, list[Body]] = {number: [] for number in claim_ids}
    older, newer = aliased(Claim), aliased(Claim)
    rows = session.execute(
        select(ClaimLineage, older.public_id, newer.public_id)
        .join(older, older.id == ClaimLineage.predecessor_id)
        .join(newer, newer.id == ClaimLineage.successor_id)
        .where(or_(ClaimLineage.predecessor_id.in_(claim_ids), ClaimLineage.successor_id.in_(claim_ids)))
        .order_by(older.public_id, newer.public_id)
    )
    for link, older_id, newer_id in rows:
        if link.successor_id in before:
            before[link.successor_id].append({"id": str(older_id), "kind": str(link.kind)})
        if link.predecessor_id in after:
            after[link.predecessor_id].append({"id": str(newer_id), "kind": str(link.kind)})
    return before, after


def _public_ids(session: Session, claim_ids: Sequence[int]) -> dict[int, UUID]:
    rows = session.execute(select(Claim.id, Claim.public_id).where(Claim.id.in_(claim_ids)))
    return dict(rows.all())


def _line(claim: Claim, read: _Batch, tally: Tally) -> Body:
    views = read.reviews[claim.id]
    verdict, rounds = read.verdicts[claim.id], read.rounds[claim.id]
    now = stood(views)
    names = _pseudonyms(views, rounds, verdict)
    tally.claims += 1
    tally.evidence_withheld += now.withheld
    tally.notes_withheld += read.notes_withheld[claim.id]
    tally.scales |= {
        *(view.review.level.scale_id for view in views if view.review.level),
        *(one.level.scale_id for one in (verdict, *(each.verdict for each in rounds))),
    }
    finals = {row.reading_id: row.level.code for row in read.final_readings[verdict.id]}
    return {
        "id": str(claim.public_id),
        "revision": claim.version,
        "state": str(claim.state),
        "layer": str(claim.layer),
        "twin": None if claim.twin_id is None else str(read.twins[claim.twin_id]),
        "spans": [span_body(span) for span in read.spans.get(claim.id, ())],
        "quote": claim.quote,
        "text": claim.text,
        "language": str(claim.language),
        "direction": str(claim.direction),
        "article": _article(claim.article_version),
        "claimant": claim.claimant,
        "chain": claim.chain,
        "readings": [
            {
                "id": str(reading.public_id),
                "text": reading.text,
                "language": str(reading.language),
                "direction": str(reading.direction),
                "suggested": reading.created_by_id is None,
                "verdict": finals.get(reading.id),
            }
            for reading in read.readings.get(claim.id, ())
        ],
        "final": _final(verdict, names) | {"round": len(rounds) + 1},
        "rounds": [_round(each, names) for each in rounds],
        **now.as_json(),
        "questions": [_question(answer) for answer in read.answers[claim.id]],
        "notes": [
            _note(note, read.tied[note.id], read.note_evidence[note.id]) for note in read.notes[claim.id]
        ],
        "notes_withheld": read.notes_withheld[claim.id],
        "lineage": {
            "predecessors": read.predecessors[claim.id],
            "successors": read.successors[claim.id],
        },
    }


def _article(version: ArticleVersion) -> Body:
    article = version.article
    return {
        "id": str(article.public_id),
        "version": version.number,
        "title": version.title,
        "url": article.url,
        "published_at": moment(version.published_at),
        "original_sha256": version.original_sha256,
        "text_sha256": version.text_sha256,
        "source": {"id": str(article.source.public_id), "name": article.source.name},
    }


def _pseudonyms(
    views: Sequence[ReviewView], rounds: Sequence[Round], verdict: FinalVerdict
) -> dict[int, str]:
    """What stands for each person of a claim: a reviewer's own, else a random id of what they did first."""
    names = {view.review.reviewer_id: view.review.pseudonym for view in views}
    for each in rounds:
        names.setdefault(each.verdict.decided_by_id, each.verdict.public_id.hex[:12])
        if each.reopening is not None:
            names.setdefault(each.reopening.reopened_by_id, each.reopening.public_id.hex[:12])
    names.setdefault(verdict.decided_by_id, verdict.public_id.hex[:12])
    return names


def _final(verdict: FinalVerdict, names: Mapping[int, str]) -> Body:
    return {
        "verdict": verdict.level.code,
        "scale": scale_record(verdict.level.scale),
        "reason_code": verdict.reason_code,
        "as_of": moment(verdict.as_of),
        "rationale": verdict.rationale,
        "method": str(verdict.method),
        "by": names[verdict.decided_by_id],
        "by_a_reviewer": verdict.decided_by_a_reviewer,
        "reason": verdict.reason or None,
        "decided_at": moment(verdict.decided_at),
        "publication_url": verdict.publication_url,
    }


def _round(before: Round, names: Mapping[int, str]) -> Body:
    """A round that is over: its decision, its reviews as they stood, and why it was reopened."""
    reopening = before.reopening
    return {
        "final": _final(before.verdict, names) | {"round": before.number},
        "readings": [
            {"reading": str(row.reading.public_id), "verdict": row.level.code} for row in before.readings
        ],
        "reopened": None
        if reopening is None
        else {
            "by": names[reopening.reopened_by_id],
            "at": moment(reopening.reopened_at),
            "reason": reopening.reason,
        },
        **before.stood.as_json(),
    }


def _question(answer: Answer) -> Body:
    story = answer.question.story
    return {
        "id": str(answer.question.public_id),
        "text": answer.question.text,
        "story": {"id": str(story.public_id), "name": story.name},
        "answer": {
            "words": answer.words or answer.claim.quote,
            "value": _number(answer.value),
            "high": _number(answer.high),
            "unit": answer.unit or None,
            "bound": None if answer.bound is None else str(answer.bound),
            "as_of": moment(answer.as_of),
            "as_of_origin": None if answer.as_of_origin is None else str(answer.as_of_origin),
            "as_of_precision": None if answer.as_of_precision is None else str(answer.as_of_precision),
            "claimant": answer.claimant if answer.words else answer.claim.claimant,
            "origin": str(answer.origin),
            "corrected": answer.corrected_at is not None,
        },
    }


def _number(value: float | None) -> int | float | None:
    """Whole numbers as such: 20000, not 20000.0."""
    return int(value) if value is not None and value.is_integer() else value


def _note(note: ConsistencyNote, tied: Sequence[Claim], cited: Sequence[NoteEvidence]) -> Body:
    return {
        "id": str(note.public_id),
        "story": {"id": str(note.story.public_id), "name": note.story.name},
        "question": None if note.question is None else str(note.question.public_id),
        "relation": str(note.relation),
        "between": None if note.between is None else str(note.between),
        "text": note.text,
        "article": None if note.article is None else str(note.article.public_id),
        "claims": sorted(str(claim.public_id) for claim in tied),
        "evidence": [
            {
                "id": str(one.evidence.public_id),
                "kind": str(one.evidence.kind),
                "stance": str(one.stance),
                "url": one.evidence.url,
                "title": one.evidence.title,
                "quote": one.evidence.quote,
            }
            for one in sorted(cited, key=lambda one: one.evidence.public_id)
            if not one.evidence.is_protected
        ],
        "evidence_withheld": sum(one.evidence.is_protected for one in cited),
        "origin": str(note.origin),
        "state": str(note.state),
        "resolution": note.resolution or None,
        "created_at": moment(note.created_at),
        "resolved_at": moment(note.resolved_at),
    }
