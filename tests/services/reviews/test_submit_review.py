"""Handing in a review."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.factories.queues import claims_worth
from tests.factories.reviews import cited, claim_in_queue, judgement, page, submitted
from tests.people import People
from workbench.audit.models import AuditEvent
from workbench.claims import services as claim_services
from workbench.claims.models import Claim, ClaimState, Layer
from workbench.errors import Conflict, DomainError
from workbench.evidence.models import Evidence, Stance
from workbench.queues import queries as queue_queries
from workbench.queues import services as queue_services
from workbench.reviews import giving_back, queries, rules, services
from workbench.reviews.late_saves import TooLate
from workbench.reviews.models import Review, ReviewState, SecondDecision


@pytest.fixture
def claim(session: Session, people: People) -> Claim:
    return claim_in_queue(session, people.lead, people.reviewer, people.second_reviewer, reviews=2)


def test_it_completes_the_hold(session: Session, people: People, claim: Claim) -> None:
    review = submitted(session, people.reviewer, claim)
    assert review.state == ReviewState.SUBMITTED
    assert review.slot == 1
    assert queue_queries.find_live_assignment(session, people.reviewer, claim) is None


def test_without_a_hold_it_takes_the_claim(session: Session, people: People, claim: Claim) -> None:
    outcome = services.submit_review(session, people.reviewer, claim, judgement())
    assert not isinstance(outcome, TooLate)
    assert outcome.review.assignment_id is not None


def test_while_somebody_else_holds_the_claim_the_text_is_kept(
    session: Session, people: People, claim: Claim
) -> None:
    queue_services.take_claim(session, people.second_reviewer, claim)
    outcome = services.submit_review(session, people.reviewer, claim, judgement(rationale="Mine."))
    assert isinstance(outcome, TooLate)
    assert outcome.refusal.yours["rationale"] == "Mine."
    assert outcome.refusal.by == people.second_reviewer.name


def test_it_refuses_with_everything_that_is_missing(session: Session, people: People, claim: Claim) -> None:
    with pytest.raises(rules.Incomplete) as refused:
        services.submit_review(session, people.reviewer, claim, judgement(evidence=[], rationale=""))
    assert [problem.field for problem in refused.value.problems] == ["evidence", "rationale"]


def test_it_names_the_row_of_evidence_that_cannot_stand(
    session: Session, people: People, claim: Claim
) -> None:
    wrong = judgement(evidence=[cited(), cited(evidence=page(2), position=4)])
    bad = cited(evidence=type(page())(url="javascript:alert(1)"), position=7)
    with pytest.raises(DomainError) as refused:
        services.submit_review(session, people.reviewer, claim, judgement(evidence=[*wrong.evidence, bad]))
    assert refused.value.field == "evidence-7-url"


def test_a_verdict_of_another_scale_is_refused(session: Session, people: People, claim: Claim) -> None:
    with pytest.raises(DomainError) as refused:
        services.submit_review(session, people.reviewer, claim, judgement("said_verbatim"))
    assert refused.value.field == "verdict"


def test_an_attribution_is_judged_on_its_own_scale(session: Session, people: People, claim: Claim) -> None:
    claim.layer = Layer.ATTRIBUTION
    session.flush()
    given = judgement("said_in_substance", evidence=[], denied_by_claimant=True)
    review = submitted(session, people.reviewer, claim, given)
    assert review.level is not None
    assert review.level.scale.code == "attribution"
    assert review.denied_by_claimant


def test_the_reading_of_another_claim_is_refused(session: Session, people: People, claim: Claim) -> None:
    [other] = claims_worth(session, 0.4, source="Another agency")
    reading = claim_services.add_reading(session, people.lead, other, text="Another reading.")
    with pytest.raises(DomainError) as refused:
        services.submit_review(
            session, people.reviewer, claim, judgement(readings={reading.public_id: "true"})
        )
    assert refused.value.field == "readings"


def test_nobody_submits_twice(session: Session, people: People, claim: Claim) -> None:
    submitted(session, people.reviewer, claim)
    outcome = services.submit_review(session, people.reviewer, claim, judgement(rationale="Again."))
    assert isinstance(outcome, TooLate)


def test_one_event_is_recorded_without_the_words(session: Session, people: People, claim: Claim) -> None:
    submitted(session, people.reviewer, claim)
    [event] = session.scalars(select(AuditEvent).where(AuditEvent.action == "review-submitted"))
    assert event.details["claim"] == str(claim.public_id)
    assert "rationale" not in event.details


class TestEditorialSecondReview:
    def test_signing_copies_the_judgement_and_cites_the_same_rows(
        self, session: Session, people: People, claim: Claim
    ) -> None:
        first = submitted(session, people.reviewer, claim)
        assert claim.state == ClaimState.SECOND_REVIEW
        queue_services.take_claim(session, people.second_reviewer, claim)
        outcome = services.sign_review(session, people.second_reviewer, claim, first, version=first.version)
        assert not isinstance(outcome, TooLate)
        signed = outcome.review
        assert signed.second_decision == SecondDecision.SIGNED
        assert signed.first_review_id == first.id
        assert session.scalars(select(Evidence)).all() == [
            citation.evidence for citation in queries.citations_of(session, [signed])[signed.id]
        ]

    def test_signing_what_has_changed_since_is_refused(
        self, session: Session, people: People, claim: Claim
    ) -> None:
        first = submitted(session, people.reviewer, claim)
        queue_services.take_claim(session, people.second_reviewer, claim)
        with pytest.raises(Conflict):
            services.sign_review(session, people.second_reviewer, claim, first, version=first.version - 1)

    def test_a_changed_judgement_is_an_edit(self, session: Session, people: People, claim: Claim) -> None:
        submitted(session, people.reviewer, claim)
        edited = submitted(session, people.second_reviewer, claim, judgement("mostly_false"))
        assert edited.second_decision == SecondDecision.EDITED

    def test_returning_gives_the_claim_back_to_the_first(
        self, session: Session, people: People, claim: Claim
    ) -> None:
        first = submitted(session, people.reviewer, claim)
        queue_services.take_claim(session, people.second_reviewer, claim)
        giving_back.return_review(
            session, people.second_reviewer, first, note="Which war?", version=first.version
        )
        assert first.state == ReviewState.RETURNED
        assert first.return_note == "Which war?"
        assert queue_queries.find_live_assignment(session, people.reviewer, claim) is not None
        assert queue_queries.find_live_assignment(session, people.second_reviewer, claim) is None

    def test_a_returned_review_is_handed_in_again(
        self, session: Session, people: People, claim: Claim
    ) -> None:
        first = submitted(session, people.reviewer, claim)
        queue_services.take_claim(session, people.second_reviewer, claim)
        giving_back.return_review(session, people.second_reviewer, first, note="Why?", version=first.version)
        again = submitted(session, people.reviewer, claim, judgement(rationale="Better said."))
        assert again == first
        assert again.state == ReviewState.SUBMITTED
        signed = submitted(session, people.second_reviewer, claim, judgement(rationale="Better said."))
        assert signed.second_decision == SecondDecision.SIGNED
        assert claim.state == ClaimState.FINAL

    def test_returning_needs_a_note(self, session: Session, people: People, claim: Claim) -> None:
        first = submitted(session, people.reviewer, claim)
        queue_services.take_claim(session, people.second_reviewer, claim)
        with pytest.raises(DomainError) as refused:
            giving_back.return_review(session, people.second_reviewer, first, note=" ", version=first.version)
        assert refused.value.field == "note"

    def test_only_the_second_person_or_a_lead_returns(
        self, session: Session, people: People, claim: Claim
    ) -> None:
        first = submitted(session, people.reviewer, claim)
        with pytest.raises(DomainError) as refused:
            giving_back.return_review(session, people.second_reviewer, first, note="x", version=first.version)
        assert refused.value.status == 403


def test_evidence_is_put_into_the_callers_own_draft(session: Session, people: People, claim: Claim) -> None:
    citation = services.add_evidence(session, people.reviewer, claim, page(1), stance=Stance.SUPPORTS)
    assert not isinstance(citation, TooLate)
    assert citation.review.reviewer_id == people.reviewer.id
    assert citation.review.state == ReviewState.DRAFT
    second = services.add_evidence(session, people.reviewer, claim, page(2), stance=Stance.CONTEXT)
    assert not isinstance(second, TooLate)
    assert second.position == citation.position + 1


def test_a_draft_is_withdrawn_with_a_reason_and_kept(session: Session, people: People, claim: Claim) -> None:
    review = services.save_draft(session, people.reviewer, claim, judgement(), version=0)
    assert isinstance(review, Review)
    giving_back.withdraw_review(session, people.reviewer, review, reason="Begun on the wrong claim.")
    assert review.state == ReviewState.WITHDRAWN
    assert queries.find_review(session, claim, people.reviewer) is None


def test_a_submitted_review_is_not_withdrawn(session: Session, people: People, claim: Claim) -> None:
    review = submitted(session, people.reviewer, claim)
    with pytest.raises(Conflict):
        giving_back.withdraw_review(session, people.reviewer, review, reason="Second thoughts.")
