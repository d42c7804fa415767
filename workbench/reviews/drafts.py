"""A review's rows: written from a judgement, read back as one."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, Layer, Reading
from workbench.errors import N_, DomainError
from workbench.evidence import services as evidence_services
from workbench.evidence.given import require_acceptable
from workbench.evidence.models import Evidence, Stance
from workbench.people.models import User
from workbench.queues.models import ChecklistItem
from workbench.queues.places import Asked
from workbench.reviews import queries
from workbench.reviews.judgement import Cited, Judgement, cited_from_json
from workbench.reviews.models import (
    Citation,
    Confidence,
    RatingLevel,
    Review,
    ReviewCheck,
    ReviewReading,
    ReviewState,
)
from workbench.reviews.queries import ReviewView


@dataclass(frozen=True)
class Levels:
    """The rows of a judgement's codes."""

    verdict: RatingLevel | None
    readings: Mapping[Reading, RatingLevel]
    """By the reading that is judged so."""


def levels_of(session: Session, claim: Claim, judgement: Judgement) -> Levels:
    """Look up what a judgement of a claim names. Raises DomainError for what nobody knows."""
    layer = Layer(claim.layer)
    readings = claim_queries.readings_of(session, claim) if judgement.readings else []
    known = {reading.public_id: reading for reading in readings}
    for public_id in judgement.readings:
        if public_id not in known:
            raise DomainError(N_("This claim has no reading %(id)s."), field="readings", id=str(public_id))
    return Levels(
        verdict=queries.current_level(session, layer, judgement.verdict) if judgement.verdict else None,
        readings={
            known[public_id]: queries.current_level(session, layer, code)
            for public_id, code in judgement.readings.items()
        },
    )


def write(
    session: Session,
    actor: User,
    review: Review,
    judgement: Judgement,
    levels: Levels,
    *,
    now: datetime,
    submits: Asked | None = None,
) -> ReviewView:
    """Make the review, a new one or one that is kept, say what the judgement says. `submits`: hand it in, under
    what the queue asks. Returns what was written.

    Evidence that says too little yet is kept aside in the draft; `unfinished` tells of it.
    """
    is_new = review not in session
    review.level = levels.verdict
    review.reason_code = judgement.reason
    review.as_of = judgement.as_of
    review.rationale = judgement.rationale
    review.confidence = judgement.confidence
    review.denied_by_claimant = judgement.denied_by_claimant
    # Always new: a save that only changes evidence must count as a change of the review, too.
    review.saved_at = now
    if submits is not None:
        review.state, review.submitted_at, review.return_note = ReviewState.SUBMITTED, now, ""
        review.guidelines_version = submits.guidelines_version
    session.add(review)
    if not is_new:
        session.execute(delete(ReviewReading).where(ReviewReading.review_id == review.id))
    readings = [
        ReviewReading(review=review, reading=reading, level=level)
        for reading, level in sorted(levels.readings.items(), key=lambda judged: int(judged[0].id))
    ]
    session.add_all(readings)
    before = [] if is_new else queries.citations_of(session, [review])[review.id]
    citations = _cite(session, actor, review, before, judgement.evidence)
    session.flush()
    citations.sort(key=lambda each: (each.position, each.evidence_id))
    return ReviewView(review, readings, citations)


def keep_checks(session: Session, actor: User, review: Review, checked: Collection[ChecklistItem]) -> None:
    """Keep what the second person confirmed, instead of what was confirmed before the review was given back."""
    session.execute(delete(ReviewCheck).where(ReviewCheck.review_id == review.id))
    session.add_all(
        ReviewCheck(review=review, item=item, checked_by_id=actor.id, checked_at=review.saved_at)
        for item in dict.fromkeys(checked)
    )
    session.flush()


def read(session: Session, review: Review) -> Judgement:
    """What a review says, its unfinished evidence included."""
    readings = queries.readings_judged(session, [review])[review.id]
    cited = [
        Cited(
            evidence=evidence_services.given_of(citation.evidence),
            stance=Stance(citation.stance),
            position=citation.position,
            set_number=citation.set_number,
            known=citation.evidence.public_id,
        )
        for citation in queries.citations_of(session, [review])[review.id]
    ]
    cited += [cited_from_json(kept) for kept in review.unfinished_evidence]
    return Judgement(
        verdict=review.level.code if review.level else None,
        rationale=review.rationale,
        reason=review.reason_code,
        as_of=review.as_of,
        confidence=Confidence(review.confidence) if review.confidence else None,
        denied_by_claimant=review.denied_by_claimant,
        readings={row.reading.public_id: row.level.code for row in readings},
        evidence=sorted(cited, key=lambda each: each.position),
    )


def require_finished_evidence(judgement: Judgement) -> None:
    """Raise DomainError for the first piece of evidence that cannot stand, naming its row."""
    for cited in judgement.evidence:
        if cited.evidence.is_empty:
            continue
        try:
            require_acceptable(cited.evidence)
        except DomainError as error:
            field = f"evidence-{cited.position}-{error.field}"
            raise DomainError(error.message, field=field, **error.values) from None


def _cite(
    session: Session, actor: User, review: Review, before: Sequence[Citation], wanted: Sequence[Cited]
) -> list[Citation]:
    cited_before = {citation.evidence.public_id: citation for citation in before}
    # A row that names its evidence moves with it; only the others go by their number in the form.
    named = {cited.known for cited in wanted}
    at = {citation.position: citation for citation in before if citation.evidence.public_id not in named}
    kept: dict[UUID, Citation] = {}
    unfinished = []
    for cited in wanted:
        if cited.evidence.is_empty:
            continue
        if not _is_acceptable(cited):
            unfinished.append(cited.as_json())
            continue
        evidence = _row_for(session, actor, review, cited, at.get(cited.position))
        citation = cited_before.get(evidence.public_id) or kept.get(evidence.public_id)
        if citation is None:
            citation = Citation(review=review, evidence=evidence, stance=cited.stance)
        citation.stance = cited.stance
        citation.set_number = cited.set_number
        citation.position = cited.position
        session.add(citation)
        kept[evidence.public_id] = citation
    if review.unfinished_evidence != unfinished:
        review.unfinished_evidence = unfinished
    for citation in before:
        evidence = citation.evidence
        if evidence.public_id not in kept:
            session.delete(citation)
            session.flush()
            if evidence.created_by_id == actor.id and not _is_cited_elsewhere(session, evidence, review):
                evidence_services.withdraw_evidence(session, evidence)
    return list(kept.values())


def _row_for(
    session: Session, actor: User, review: Review, cited: Cited, before: Citation | None
) -> Evidence:
    """The row that says what was given: the one cited before where that is possible, else a new one."""
    row = _known_row(session, actor, review, cited) or (before.evidence if before is not None else None)
    if row is not None:
        if evidence_services.says_the_same(row, cited.evidence):
            return row
        if row.created_by_id == actor.id and not _is_cited_elsewhere(session, row, review):
            evidence_services.change_evidence(session, row, cited.evidence)
            return row
    return evidence_services.add_evidence(session, actor, cited.evidence)


def _known_row(session: Session, actor: User, review: Review, cited: Cited) -> Evidence | None:
    """The row of a public id, if the person wrote it or it is cited on this very claim."""
    if cited.known is None:
        return None
    row = session.scalars(select(Evidence).where(Evidence.public_id == cited.known)).one_or_none()
    if row is None or row.created_by_id == actor.id:
        return row
    on_this_claim = session.scalars(
        select(Citation.evidence_id)
        .join(Citation.review)
        .where(Citation.evidence_id == row.id, Review.claim_id == review.claim_id)
        .limit(1)
    ).first()
    return row if on_this_claim is not None else None


def _is_cited_elsewhere(session: Session, evidence: Evidence, review: Review) -> bool:
    session.flush()  # a new review has its number only then
    found = session.scalars(
        select(Citation.review_id)
        .where(Citation.evidence_id == evidence.id, Citation.review_id != review.id)
        .limit(1)
    ).first()
    return found is not None


def _is_acceptable(cited: Cited) -> bool:
    try:
        require_acceptable(cited.evidence)
    except DomainError:
        return False
    return True
