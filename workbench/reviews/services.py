"""Changing reviews."""

import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, Reading
from workbench.claims.presentation import shown_readings
from workbench.db import clock
from workbench.db.rows import require_version
from workbench.errors import N_, Conflict, DomainError, Forbidden, StaleVersion
from workbench.evidence.given import EvidenceGiven, require_acceptable
from workbench.evidence.models import Stance
from workbench.notices import services as notices
from workbench.notices.models import NoticeKind
from workbench.people.models import Role, User
from workbench.queues import following, places
from workbench.queues import queries as queue_queries
from workbench.queues import services as queue_services
from workbench.queues.models import Assignment, ChecklistItem, SecondReview
from workbench.queues.places import Asked
from workbench.reviews import drafts, first_judgements, queries, rules
from workbench.reviews.blindness import may_see_others_work
from workbench.reviews.judgement import Cited, Judgement
from workbench.reviews.models import (
    Citation,
    Review,
    ReviewState,
    SecondDecision,
)
from workbench.stories import note_queries

NO_DRAFT_YET = 0
"""The version that a form names when it opened before there was a review."""


class HoldLost(StaleVersion):
    """The claim went to somebody else, or was replaced, while the person was writing."""

    code = "hold_lost"

    def __init__(self, *, yours: Mapping[str, object], by: str | None) -> None:
        super().__init__(yours=yours, theirs={}, by=by, at=None)
        self.message = N_("You no longer hold this claim. Your text is kept.")


@dataclass(frozen=True)
class TooLate:
    """A save that lost. Nothing was overwritten; the losing text is in the log, so the caller commits."""

    refusal: StaleVersion


def save_draft(
    session: Session, actor: User, claim: Claim, judgement: Judgement, *, version: int
) -> Review | TooLate:
    """Keep half-done work. `version` is the review's as the person last saw it, 0 before the first save."""
    assignment = _hold(session, actor, claim)
    review = queries.find_review(session, claim, actor)
    too_late = _too_late(session, actor, claim, review, assignment, judgement, version)
    if too_late is not None:
        return too_late
    review = _write(session, actor, claim, review, assignment, judgement, _levels(session, claim, judgement))
    audit.record(session, actor, "review-saved", review, claim=claim.public_id)
    return review


def submit_review(
    session: Session,
    actor: User,
    claim: Claim,
    judgement: Judgement,
    *,
    version: int | None = None,
    joins_draft: bool = False,
    checked: Collection[ChecklistItem] = (),
) -> Review | TooLate:
    """Hand in a review: completes the caller's hold on the claim, or takes one where that is possible.

    Scripts that have read no draft leave `version` out; with `joins_draft` their evidence joins what the caller's
    draft has already. `checked` is what the second person of an editorial queue confirms. Raises rules.Incomplete
    with everything that is missing.
    """
    assignment = _hold(session, actor, claim)
    review = queries.find_review(session, claim, actor)
    if joins_draft and review is not None:
        judgement = _joined(drafts.read(session, review), judgement)
    too_late = _too_late(session, actor, claim, review, assignment, judgement, version)
    if too_late is not None:
        return too_late
    assert assignment is not None
    drafts.require_finished_evidence(judgement)
    readings = claim_queries.readings_of(session, claim)
    levels = drafts.levels_of(session, claim, readings, judgement)
    asked = places.asked_of(session, assignment)
    _require_complete(session, actor, claim, readings, judgement, levels, asked, checked)
    review = _write(session, actor, claim, review, assignment, judgement, levels, submits=asked)
    if asked.checklist:
        drafts.keep_checks(session, actor, review, checked)
    _compare_with_first(session, claim, review)
    if asked.is_unseen:
        first_judgements.keep(session, review, assignment)
    audit.record(
        session,
        actor,
        "review-submitted",
        review,
        claim=claim.public_id,
        slot=review.slot,
        second_decision=review.second_decision.value if review.second_decision else None,
    )
    following.review_submitted(session, assignment)
    return review


def sign_review(
    session: Session,
    actor: User,
    claim: Claim,
    first: Review,
    *,
    version: int,
    checked: Collection[ChecklistItem] = (),
) -> Review | TooLate:
    """Editorial: the second person agrees with the first review as it stands.

    `version` is the first review's as the second person read it. Raises StaleVersion when it changed.
    """
    if first != find_first_review(session, claim, actor):
        raise Conflict(N_("This review is not waiting for your signature."))
    judgement = drafts.read(session, first)
    shown = judgement.as_json()
    require_version(first, version, yours={}, theirs=shown, by=first.reviewer.name)
    return submit_review(session, actor, claim, judgement, checked=checked)


def add_evidence(
    session: Session, actor: User, claim: Claim, given: EvidenceGiven, *, stance: Stance, set_number: int = 1
) -> Citation | TooLate:
    """Put a piece of evidence into the caller's own draft, beginning one where the role allows."""
    require_acceptable(given)
    assignment = _hold(session, actor, claim)
    review = queries.find_review(session, claim, actor)
    before = drafts.read(session, review) if review is not None else Judgement()
    position = next_position(before)
    added = Cited(evidence=given, stance=stance, position=position, set_number=set_number)
    judgement = replace(before, evidence=[*before.evidence, added])
    too_late = _too_late(session, actor, claim, review, assignment, judgement, None)
    if too_late is not None:
        return too_late
    review = _write(session, actor, claim, review, assignment, judgement, _levels(session, claim, judgement))
    citation = next(
        each for each in queries.citations_of(session, [review])[review.id] if each.position == position
    )
    audit.record(
        session, actor, "evidence-cited", citation.evidence, claim=claim.public_id, stance=stance.value
    )
    return citation


def return_review(session: Session, actor: User, review: Review, *, note: str, version: int) -> None:
    """Give a submitted review back to its author with what has to be done.

    In an editorial queue the second person may, while holding the claim; a lead may always, once allowed to
    see the review.
    """
    claim = review.claim
    assignment = queue_queries.find_live_assignment(session, actor, claim)
    is_second = review == find_first_review(session, claim, actor) and assignment is not None
    if not is_second and not Role(actor.role).includes(Role.LEAD):
        raise Forbidden(N_("Only the second reviewer or a lead gives a review back."))
    if review.reviewer_id != actor.id and not may_see_others_work(session, actor, claim):
        raise Forbidden(N_("Other people's work on this claim is hidden from you until all reviews are in."))
    if not note.strip():
        raise DomainError(N_("Say what should be done before it comes back."), field="note")
    require_version(
        review,
        version,
        yours={"note": note},
        theirs=drafts.read(session, review).as_json(),
        by=review.reviewer.name,
        at=review.saved_at.isoformat(),
    )
    if review.state != ReviewState.SUBMITTED:
        raise Conflict(N_("This review has been given back already."))
    _require_nothing_stands_on(session, review)
    own = queries.find_review(session, claim, actor) if is_second else None
    if own is not None:
        # Begun on a text that is going to change: the next look starts from the new one.
        own.state = ReviewState.WITHDRAWN
        own.first_review = review
        own.second_decision = SecondDecision.RETURNED
    review.state = ReviewState.RETURNED
    review.return_note = note.strip()
    review.returned_by_id = actor.id
    session.flush()
    audit.record(session, actor, "review-returned", review, claim=claim.public_id, note=review.return_note)
    following.review_returned(session, actor, claim, review.reviewer)
    notices.notify(session, actor, NoticeKind.RETURNED, claim, [review.reviewer])
    notices.withdraw(session, NoticeKind.TO_SETTLE, claim)


def withdraw_review(session: Session, actor: User, review: Review, *, reason: str) -> None:
    """Take back one's own unfinished review. A submitted one comes back only from a lead."""
    if review.state not in {ReviewState.DRAFT, ReviewState.RETURNED}:
        raise Conflict(N_("A submitted review changes only after a lead gave it back."))
    review.state = ReviewState.WITHDRAWN
    session.flush()
    audit.record(session, actor, "review-withdrawn", review, claim=review.claim.public_id, reason=reason)


def find_first_review(session: Session, claim: Claim, person: User) -> Review | None:
    """Editorial: the submitted review that a second person reads, signs, edits or returns."""
    _wanted, second_review = places.policy_of(session, claim)
    if second_review is not SecondReview.EDITORIAL:
        return None
    others = [
        review for review in queries.submitted_reviews(session, claim) if review.reviewer_id != person.id
    ]
    return others[-1] if others else None


def next_position(judgement: Judgement) -> int:
    """A row number that no evidence of the judgement has."""
    return max((cited.position for cited in judgement.evidence), default=-1) + 1


def _hold(session: Session, actor: User, claim: Claim) -> Assignment | None:
    """The person's live hold on the claim, taken now if nobody has it; None when somebody else does."""
    held = queue_queries.find_live_assignment(session, actor, claim)
    if held is not None:
        return held
    try:
        return queue_services.take_claim(session, actor, claim)
    except Conflict:
        return None


def _too_late(
    session: Session,
    actor: User,
    claim: Claim,
    review: Review | None,
    assignment: Assignment | None,
    judgement: Judgement,
    version: int | None,
) -> TooLate | None:
    """Whether this save lost; if so the text goes into the log."""
    yours = judgement.as_json()
    present = review.version if review is not None else NO_DRAFT_YET
    is_submitted = review is not None and review.state == ReviewState.SUBMITTED
    if is_submitted or (version is not None and version != present):
        theirs = drafts.read(session, review).as_json() if review is not None else {}
        at = review.saved_at.isoformat() if review is not None else None
        refusal = StaleVersion(yours=yours, theirs=theirs, by=actor.name, at=at)
    elif assignment is None:
        holders = queue_queries.holders_of(session, claim)
        refusal = HoldLost(yours=yours, by=holders[0].user.name if holders else None)
    else:
        return None
    if assignment is None and review is not None and not is_submitted and version == present:
        # The draft is still the person's own: what was typed meanwhile belongs into it.
        levels = _levels(session, claim, judgement)
        drafts.write(session, actor, review, judgement, levels, now=clock.now(session))
    audit.record(session, actor, "review-save-lost", claim, code=refusal.code, yours=yours)
    session.flush()
    return TooLate(refusal)


def _write(
    session: Session,
    actor: User,
    claim: Claim,
    review: Review | None,
    assignment: Assignment | None,
    judgement: Judgement,
    levels: drafts.Levels,
    *,
    submits: Asked | None = None,
) -> Review:
    now = clock.now(session)
    if review is None:
        review = Review(
            claim_id=claim.id,
            reviewer_id=actor.id,
            created_at=now,
            saved_at=now,
            pseudonym=secrets.token_hex(4),
        )
    if assignment is not None:
        review.assignment = assignment
        review.slot = assignment.slot
    drafts.write(session, actor, review, judgement, levels, now=now, submits=submits)
    return review


def _levels(session: Session, claim: Claim, judgement: Judgement) -> drafts.Levels:
    readings = claim_queries.readings_of(session, claim) if judgement.readings else []
    return drafts.levels_of(session, claim, readings, judgement)


def _joined(before: Judgement, judgement: Judgement) -> Judgement:
    """The judgement with a draft's evidence before its own, whose rows follow in number."""
    begin = next_position(before)
    added = [replace(cited, position=begin + number) for number, cited in enumerate(judgement.evidence)]
    return replace(judgement, evidence=[*before.evidence, *added])


def _require_nothing_stands_on(session: Session, review: Review) -> None:
    """Raise Conflict while a later person's review signs or edits this one."""
    later = session.scalars(
        select(Review.id).where(Review.first_review_id == review.id, Review.state == ReviewState.SUBMITTED)
    ).first()
    if later is not None:
        raise Conflict(N_("Give back the second review first: it stands on this one."))


def _require_complete(
    session: Session,
    actor: User,
    claim: Claim,
    readings: Sequence[Reading],
    judgement: Judgement,
    levels: drafts.Levels,
    asked: Asked,
    checked: Collection[ChecklistItem],
) -> None:
    """Raise rules.Incomplete for a judgement that says too little to be submitted."""
    problems = rules.problems_of(
        levels.verdict,
        rationale=judgement.rationale,
        reason=judgement.reason,
        stances=[cited.stance for cited in judgement.evidence if not cited.evidence.is_empty],
        reading_verdicts=[
            judgement.readings.get(reading.public_id) for reading in _shown(session, claim, readings, actor)
        ],
        has_contradict_note=(
            judgement.verdict == rules.SOURCES_CONFLICT and note_queries.has_contradict_note(session, claim)
        ),
        minimum_evidence=asked.minimum_evidence,
    )
    problems += rules.checklist_problems(asked.checklist, checked)
    if problems:
        raise rules.Incomplete(problems)


def _shown(session: Session, claim: Claim, readings: Sequence[Reading], person: User) -> list[Reading]:
    """The readings that a person has seen."""
    if not readings:
        return []
    own = queries.find_review(session, claim, person)
    return shown_readings(
        readings,
        person=person,
        blind=not may_see_others_work(session, person, claim),
        begun_by=None if own is None else own.begun_by_id,
    )


def _compare_with_first(session: Session, claim: Claim, review: Review) -> None:
    """Editorial: say whether the second person signed the first review as it was or edited it."""
    first = find_first_review(session, claim, review.reviewer) if review.slot > 1 else None
    if first is None or first.slot >= review.slot:
        if review.first_review_id is not None:
            review.first_review_id = review.second_decision = None
            session.flush()
        return
    same = _content(session, first) == _content(session, review)
    review.first_review_id = first.id
    review.second_decision = SecondDecision.SIGNED if same else SecondDecision.EDITED
    session.flush()


def _content(session: Session, review: Review) -> dict[str, Any]:
    """A review's judgement without the numbers of its rows."""
    content = drafts.read(session, review).as_json()
    for cited in content["evidence"]:
        del cited["position"], cited["known"]
    return content
