"""A settled claim is decided anew: a new round, and nothing of the one before is overwritten."""

from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.factories.queues import claims_worth
from tests.factories.reviews import claim_coded_twice, final, judgement, submitted
from tests.people import People
from workbench.adjudication import queries, reopening, services, settling
from workbench.adjudication.models import FinalVerdict, Method, Why
from workbench.audit.models import AuditEvent
from workbench.claims.models import Claim, ClaimState
from workbench.desk.review_screen import services as desk
from workbench.errors import Conflict, DomainError, StaleVersion
from workbench.queues import places
from workbench.queues.models import ItemState
from workbench.reviews import queries as review_queries

ANEW: dict[str, Any] = {"verdict": "mixed", "rationale": "Both, in part.", "reason": None, "readings": {}}


@pytest.fixture
def agreed(session: Session, people: People) -> Claim:
    """A claim on which two independent reviews agreed."""
    claim = claim_coded_twice(session, people.lead, people.reviewer, people.second_reviewer)
    submitted(session, people.reviewer, claim)
    submitted(session, people.second_reviewer, claim)
    return claim


def test_it_waits_for_a_decision_in_its_queue_again(session: Session, people: People, agreed: Claim) -> None:
    reopening.reopen(session, people.lead, agreed, reason="A correction was printed.", version=agreed.version)
    assert agreed.state == ClaimState.ADJUDICATION
    item = places.find_live_item(session, agreed)
    assert item is not None
    assert (item.state, item.done_at) == (ItemState.ADJUDICATION, None)
    pending = queries.find_pending(session, agreed)
    assert pending is not None
    assert pending.why == Why.REOPENED
    assert queries.current_verdict(session, agreed) is None
    [event] = session.scalars(select(AuditEvent).where(AuditEvent.action == "verdict-reopened"))
    assert event.details["reason"] == "A correction was printed."


def test_the_round_before_stays_as_it_was(session: Session, people: People, agreed: Claim) -> None:
    reopening.reopen(session, people.lead, agreed, reason="A correction was printed.")
    verdict = services.adjudicate(session, people.lead, agreed, **ANEW)
    assert isinstance(verdict, FinalVerdict)
    [before] = queries.rounds_before(session, [agreed.id])[agreed.id]
    assert (before.number, before.verdict.method, before.verdict.level.code) == (1, Method.AGREED, "false")
    assert before.reopening is not None
    assert before.reopening.reopened_by_id == people.lead.id
    assert [each["verdict"] for each in before.stood.reviews] == ["false", "false"]
    assert len(before.stood.evidence) == 2
    assert queries.find_pending(session, agreed) is None


def test_a_review_given_back_in_the_new_round_keeps_its_old_text(
    session: Session, people: People, agreed: Claim
) -> None:
    first, other = review_queries.submitted_reviews(session, agreed)
    desk.give_back(session, people.lead, first, note="Look at the correction.", version=first.version)
    assert agreed.state == ClaimState.IN_REVIEW
    submitted(session, people.reviewer, agreed, judgement("true", rationale="The correction says so."))
    [before] = queries.rounds_before(session, [agreed.id])[agreed.id]
    assert before.reopening is not None
    assert before.reopening.reason == "Look at the correction."
    assert {each["rationale"] for each in before.stood.reviews} == {"The record says otherwise."}
    pending = queries.find_pending(session, agreed)
    assert pending is not None
    assert pending.why == Why.VERDICTS
    assert other.rationale == "The record says otherwise."


def test_a_claim_outside_queues_waits_too(session: Session, people: People) -> None:
    [claim] = claims_worth(session, 0.5)
    final(session, people.reviewer, claim)
    reopening.reopen(session, people.lead, claim, reason="A correction was printed.")
    assert [each.claim for each in session.scalars(queries.waiting_claims())] == [claim]
    assert isinstance(services.adjudicate(session, people.lead, claim, **ANEW), FinalVerdict)


def test_resolving_a_note_does_not_settle_what_was_reopened(
    session: Session, people: People, agreed: Claim
) -> None:
    reopening.reopen(session, people.lead, agreed, reason="A correction was printed.")
    assert settling.settle_held(session, people.lead, agreed) is None
    assert agreed.state == ClaimState.ADJUDICATION


def test_it_needs_a_reason_a_verdict_and_the_version_seen(
    session: Session, people: People, agreed: Claim
) -> None:
    with pytest.raises(DomainError) as refused:
        reopening.reopen(session, people.lead, agreed, reason=" ")
    assert refused.value.field == "reason"
    with pytest.raises(StaleVersion):
        reopening.reopen(session, people.lead, agreed, reason="Late.", version=agreed.version - 1)
    reopening.reopen(session, people.lead, agreed, reason="A correction was printed.")
    with pytest.raises(Conflict):
        reopening.reopen(session, people.lead, agreed, reason="Once more.")
