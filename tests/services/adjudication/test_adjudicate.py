"""A lead settles what reviews differ on."""

from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.factories.reviews import claim_coded_twice, claim_in_queue, final, judgement, submitted
from tests.people import People
from workbench.adjudication import queries, services
from workbench.adjudication.models import FinalVerdict, Method
from workbench.audit.models import AuditEvent
from workbench.claims import services as claim_services
from workbench.claims.models import Claim, ClaimState
from workbench.errors import Conflict, DomainError, Forbidden, StaleVersion
from workbench.evidence.addresses import UnacceptableAddress
from workbench.people.models import User
from workbench.queues import conflicts
from workbench.reviews import queries as review_queries
from workbench.reviews.late_saves import TooLate
from workbench.reviews.rules import Incomplete

DECISION: dict[str, Any] = {
    "verdict": "false",
    "rationale": "The treaty says so.",
    "reason": None,
    "readings": {},
}


@pytest.fixture
def claim(session: Session, people: People) -> Claim:
    """Two reviewers differ on it."""
    return disputed(session, people, people.reviewer.name)


def disputed(session: Session, people: People, first: str) -> Claim:
    person = people.lead if first == "lead" else people.reviewer
    claim = claim_coded_twice(session, people.lead, person, people.second_reviewer)
    submitted(session, person, claim)
    submitted(session, people.second_reviewer, claim, judgement("true"))
    return claim


def decided(session: Session, lead: User, claim: Claim, **changes: Any) -> FinalVerdict:
    """The verdict of a decision that is not refused."""
    verdict = services.adjudicate(session, lead, claim, **(DECISION | changes))
    assert isinstance(verdict, FinalVerdict)
    return verdict


def test_the_decision_is_final_and_all_reviews_stay(session: Session, people: People, claim: Claim) -> None:
    reading = claim_services.add_reading(session, people.lead, claim, text="One reading.")
    verdict = decided(session, people.lead, claim, readings={reading.public_id: "false"})
    assert claim.state == ClaimState.FINAL
    assert verdict.method == Method.ADJUDICATED
    assert not verdict.decided_by_a_reviewer
    assert verdict.reason == "The treaty says so."
    assert len(review_queries.submitted_reviews(session, claim)) == 2
    assert [row.level.code for row in queries.final_readings(session, [verdict])[verdict.id]] == ["false"]


def test_only_what_waits_for_it_is_decided(session: Session, people: People, claim: Claim) -> None:
    services.adjudicate(session, people.lead, claim, **DECISION)
    with pytest.raises(Conflict):
        services.adjudicate(session, people.lead, claim, **DECISION)


def test_the_decision_needs_what_a_review_needs(session: Session, people: People, claim: Claim) -> None:
    with pytest.raises(Incomplete) as refused:
        services.adjudicate(
            session, people.lead, claim, **(DECISION | {"verdict": "not_checkable", "rationale": " "})
        )
    assert [problem.field for problem in refused.value.problems] == ["reason", "rationale"]


def test_a_lead_who_reviewed_must_say_why(session: Session, people: People) -> None:
    claim = disputed(session, people, "lead")
    with pytest.raises(DomainError) as refused:
        services.adjudicate(session, people.lead, claim, **DECISION)
    assert refused.value.field == "reason"
    verdict = decided(session, people.lead, claim, reason="We are two people, and the page goes out today.")
    assert verdict.decided_by_a_reviewer
    [event] = session.scalars(select(AuditEvent).where(AuditEvent.action == "claim-adjudicated"))
    assert event.details["decided_by_a_reviewer"] is True
    assert event.details["reason"] == verdict.reason


def test_a_lead_who_reviewed_leaves_it_to_another(
    session: Session, people: People, another_lead: User
) -> None:
    claim = disputed(session, people, "lead")
    with pytest.raises(Forbidden, match="another lead"):
        services.adjudicate(session, people.lead, claim, **(DECISION | {"reason": "I know best."}))
    assert not decided(session, another_lead, claim).decided_by_a_reviewer


def test_a_lead_who_avoids_the_source_is_no_other_lead(
    session: Session, people: People, another_lead: User
) -> None:
    claim = disputed(session, people, "lead")
    source = claim.article_version.article.source
    conflicts.declare(session, people.lead, another_lead, source, note="Worked there.")
    with pytest.raises(Forbidden, match="conflict of interest"):
        services.adjudicate(session, another_lead, claim, **DECISION)
    assert decided(session, people.lead, claim, reason="The other lead worked there.")


def test_a_decision_on_what_changed_since_is_lost_and_kept_in_the_log(
    session: Session, people: People, another_lead: User, claim: Claim
) -> None:
    seen = claim.version
    decided(session, people.lead, claim, version=seen)
    lost = services.adjudicate(
        session,
        another_lead,
        claim,
        **(DECISION | {"verdict": "mixed", "rationale": "Half.", "version": seen}),
    )
    assert isinstance(lost, TooLate)
    assert (lost.refusal.yours["rationale"], lost.refusal.theirs["rationale"]) == (
        "Half.",
        "The treaty says so.",
    )
    assert lost.refusal.by == "lead"
    [event] = session.scalars(select(AuditEvent).where(AuditEvent.action == "adjudication-lost"))
    assert event.details["yours"]["rationale"] == "Half."


def test_where_one_reading_is_settled_the_decision_is_not_ambiguous(
    session: Session, people: People, claim: Claim
) -> None:
    reading = claim_services.add_reading(session, people.lead, claim, text="One reading.")
    claim_services.add_reading(session, people.lead, claim, text="The other.")
    with pytest.raises(Incomplete) as refused:
        decided(session, people.lead, claim, verdict="ambiguous", readings={reading.public_id: "false"})
    assert refused.value.field == "verdict"


def test_a_publication_address_is_set_and_taken_back(session: Session, people: People) -> None:
    verdict = final(session, people.reviewer, claim_in_queue(session, people.lead, people.reviewer))
    seen = str(verdict.public_id)
    services.set_publication_url(
        session, people.lead, verdict, url="https://desk.example/1", seen=seen, version=verdict.version
    )
    assert verdict.publication_url == "https://desk.example/1"
    services.set_publication_url(session, people.lead, verdict, url=" ", seen=seen, version=verdict.version)
    assert verdict.publication_url is None


def test_a_publication_address_is_a_web_address(session: Session, people: People) -> None:
    verdict = final(session, people.reviewer, claim_in_queue(session, people.lead, people.reviewer))
    with pytest.raises(UnacceptableAddress):
        services.set_publication_url(
            session,
            people.lead,
            verdict,
            url="javascript:alert(1)",
            seen=str(verdict.public_id),
            version=verdict.version,
        )


def test_a_stale_publication_address_is_refused(session: Session, people: People) -> None:
    verdict = final(session, people.reviewer, claim_in_queue(session, people.lead, people.reviewer))
    with pytest.raises(StaleVersion):
        services.set_publication_url(
            session,
            people.lead,
            verdict,
            url="https://desk.example/1",
            seen=str(verdict.public_id),
            version=verdict.version + 1,
        )
