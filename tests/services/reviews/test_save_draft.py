"""Drafts: kept as they are, and never lost to another save."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.factories.reviews import cited, claim_in_queue, judgement, page
from tests.people import People
from workbench.audit.models import AuditEvent
from workbench.claims import edits
from workbench.claims import services as claim_services
from workbench.claims.models import Claim, LineageKind
from workbench.db import clock
from workbench.evidence.given import EvidenceGiven
from workbench.evidence.models import Evidence, Stance
from workbench.people.models import User
from workbench.queues import following
from workbench.queues import queries as queue_queries
from workbench.queues import services as queue_services
from workbench.reviews import drafts, queries, services
from workbench.reviews.late_saves import NO_DRAFT_YET, HoldLost, TooLate
from workbench.reviews.models import Review, ReviewState


@pytest.fixture
def reviewer(session: Session, people: People) -> User:
    return people.reviewer


@pytest.fixture
def claim(session: Session, people: People, reviewer: User) -> Claim:
    claim = claim_in_queue(session, people.lead, reviewer, people.second_reviewer)
    queue_services.take_claim(session, reviewer, claim)
    return claim


def saved(outcome: Review | TooLate) -> Review:
    assert isinstance(outcome, Review)
    return outcome


def lost_texts(session: Session) -> list[object]:
    events = session.scalars(select(AuditEvent).where(AuditEvent.action == "review-save-lost"))
    return [event.details["yours"]["rationale"] for event in events]


def test_a_half_done_review_comes_back_as_it_was(session: Session, reviewer: User, claim: Claim) -> None:
    reading = claim_services.add_reading(session, reviewer, claim, text="It happened in 2020.")
    half = judgement(
        None,
        rationale="نسأل الناشر",
        readings={reading.public_id: "true"},
        evidence=[
            cited(Stance.CONTEXT),
            cited(Stance.SUPPORTS, EvidenceGiven(quote="No address yet"), position=3),
        ],
    )
    review = saved(services.save_draft(session, reviewer, claim, half, version=NO_DRAFT_YET))
    session.expire_all()
    kept = drafts.read(session, review)
    assert review.state == ReviewState.DRAFT
    assert kept.rationale == half.rationale
    assert kept.readings == half.readings
    assert [(each.position, each.evidence) for each in kept.evidence] == [
        (each.position, each.evidence) for each in half.evidence
    ]


def test_saving_again_makes_no_second_row_of_the_same_evidence(
    session: Session, reviewer: User, claim: Claim
) -> None:
    review = saved(services.save_draft(session, reviewer, claim, judgement(), version=NO_DRAFT_YET))
    longer = judgement(
        evidence=[cited(evidence=EvidenceGiven(url="https://records.example/1", quote="More of it."))]
    )
    saved(services.save_draft(session, reviewer, claim, longer, version=review.version))
    assert [row.quote for row in session.scalars(select(Evidence))] == ["More of it."]


def test_evidence_taken_out_of_a_draft_is_withdrawn(session: Session, reviewer: User, claim: Claim) -> None:
    both = judgement(evidence=[cited(), cited(evidence=page(2), position=1)])
    review = saved(services.save_draft(session, reviewer, claim, both, version=NO_DRAFT_YET))
    less = judgement(evidence=[cited(evidence=page(2), position=1)])
    saved(services.save_draft(session, reviewer, claim, less, version=review.version))
    [kept] = queries.citations_of(session, [review])[review.id]
    assert kept.evidence.url == "https://records.example/2"
    withdrawn = session.scalars(select(Evidence.url).where(Evidence.withdrawn_at.is_not(None))).all()
    assert withdrawn == ["https://records.example/1"]


def test_every_save_is_a_new_version(session: Session, reviewer: User, claim: Claim) -> None:
    review = saved(services.save_draft(session, reviewer, claim, judgement(), version=NO_DRAFT_YET))
    seen = review.version
    saved(
        services.save_draft(
            session, reviewer, claim, judgement(evidence=[cited(Stance.CONTEXT)]), version=seen
        )
    )
    assert review.version > seen


def test_a_stale_save_overwrites_nothing_and_loses_nothing(
    session: Session, reviewer: User, claim: Claim
) -> None:
    first = saved(services.save_draft(session, reviewer, claim, judgement(), version=NO_DRAFT_YET))
    seen = first.version
    saved(services.save_draft(session, reviewer, claim, judgement(rationale="Newer."), version=seen))
    outcome = services.save_draft(session, reviewer, claim, judgement(rationale="Other tab."), version=seen)
    assert isinstance(outcome, TooLate)
    assert outcome.refusal.yours["rationale"] == "Other tab."
    assert outcome.refusal.theirs["rationale"] == "Newer."
    assert first.rationale == "Newer."
    assert lost_texts(session) == ["Other tab."]


def test_a_second_first_save_is_stale_too(session: Session, reviewer: User, claim: Claim) -> None:
    saved(services.save_draft(session, reviewer, claim, judgement(), version=NO_DRAFT_YET))
    outcome = services.save_draft(session, reviewer, claim, judgement(), version=NO_DRAFT_YET)
    assert isinstance(outcome, TooLate)


def test_a_save_after_the_lease_ran_out_counts_while_nobody_took_over(
    session: Session, reviewer: User, claim: Claim
) -> None:
    lapse(session, reviewer, claim)
    saved(services.save_draft(session, reviewer, claim, judgement(), version=NO_DRAFT_YET))


def test_a_save_after_somebody_took_over_keeps_the_text(
    session: Session, people: People, reviewer: User, claim: Claim
) -> None:
    review = saved(services.save_draft(session, reviewer, claim, judgement(), version=NO_DRAFT_YET))
    lapse(session, reviewer, claim)
    queue_services.take_claim(session, people.second_reviewer, claim)
    late = judgement(rationale="Typed while the lease ran out.")
    outcome = services.save_draft(session, reviewer, claim, late, version=review.version)
    assert isinstance(outcome, TooLate)
    assert isinstance(outcome.refusal, HoldLost)
    assert outcome.refusal.by == people.second_reviewer.name
    assert lost_texts(session) == [late.rationale]
    assert drafts.read(session, review).rationale == late.rationale
    assert queue_queries.find_live_assignment(session, reviewer, claim) is None


def test_a_save_on_a_claim_that_was_replaced_keeps_the_text(
    session: Session, people: People, reviewer: User, claim: Claim
) -> None:
    wording = edits.wording_of(session, claim)
    successors = edits.supersede(session, people.lead, [claim], [wording], kind=LineageKind.EDIT)
    following.claim_superseded(session, claim, successors)
    outcome = services.save_draft(session, reviewer, claim, judgement(), version=NO_DRAFT_YET)
    assert isinstance(outcome, TooLate)
    assert lost_texts(session) == [judgement().rationale]


def lapse(session: Session, person: User, claim: Claim) -> None:
    """Let a person's lease run out."""
    assignment = queue_queries.find_live_assignment(session, person, claim)
    assert assignment is not None
    assignment.lease_until = clock.now(session) - timedelta(seconds=1)
    session.flush()
