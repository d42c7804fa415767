"""Handing claims out, and undoing it."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.factories.queues import claims_worth, queue_of
from tests.people import People
from workbench.articles.models import Source
from workbench.audit.models import AuditEvent
from workbench.claims.models import ClaimState
from workbench.db import clock
from workbench.errors import Conflict, DomainError
from workbench.people.models import User
from workbench.queues import assigning, conflicts, following, holds, keeping, queries, services
from workbench.queues.assigning import Plan
from workbench.queues.membership import Member
from workbench.queues.models import QueueState
from workbench.queues.sharing import How, Skip


def counts(plan: Plan) -> dict[str, int]:
    return {person.name: number for person, number in plan.given}


def held_by(session: Session, person: User) -> list[int]:
    return [hold.claim_id for hold in queries.live_assignments_of(session, person)]


@pytest.fixture
def two(people: People) -> list[User]:
    return [people.reviewer, people.second_reviewer]


def test_the_preview_says_who_gets_what_and_changes_nothing(
    session: Session, people: People, two: list[User]
) -> None:
    claims_worth(session, 0.9, 0.8, 0.7, 0.6)
    queue = queue_of(session, people.lead, two)
    services.take_next(session, people.reviewer, queue)
    plan = assigning.preview(session, queue, two, how=How.BALANCE, claims=100)
    assert counts(plan) == {"reviewer": 1, "second-reviewer": 2}
    assert plan.skipped == [(Skip.HELD, 1)]
    assert held_by(session, people.second_reviewer) == []


def test_assigned_claims_are_held_until_the_time_given(
    session: Session, people: People, two: list[User]
) -> None:
    claims = claims_worth(session, 0.9, 0.8)
    queue = queue_of(session, people.lead, two)
    until = clock.now(session) + timedelta(days=5)
    plan = assigning.assign(session, people.lead, queue, two, how=How.BALANCE, claims=2, until=until)
    assert counts(plan) == {"reviewer": 1, "second-reviewer": 1}
    [hold] = queries.live_assignments_of(session, people.reviewer)
    assert (hold.claim_id, hold.lease_until) == (claims[0].id, until)
    assert hold.claim.state == ClaimState.IN_REVIEW
    assert services.take_next(session, people.reviewer, queue) is hold
    services.extend(session, people.reviewer, hold)
    assert hold.lease_until == until, "working on it never shortens what a lead gave"


def test_whoever_was_given_several_begins_with_the_first_in_the_queues_order(
    session: Session, people: People
) -> None:
    worst, best, middle = claims_worth(session, 0.1, 0.9, 0.5)
    queue = queue_of(session, people.lead, [people.reviewer])
    assigning.assign(session, people.lead, queue, [people.reviewer], how=How.BALANCE, claims=3)
    assert held_by(session, people.reviewer) == [best.id, middle.id, worst.id]


def test_one_claim_is_given_to_one_person(session: Session, people: People, two: list[User]) -> None:
    _, claim = claims_worth(session, 0.9, 0.1)
    queue = queue_of(session, people.lead, two)
    assigning.assign(session, people.lead, queue, [people.second_reviewer], how=How.BALANCE, claims=[claim])
    assert held_by(session, people.second_reviewer) == [claim.id]


def test_one_undo_takes_all_back_but_what_is_in(session: Session, people: People, two: list[User]) -> None:
    claims_worth(session, 0.9, 0.8, 0.7)
    queue = queue_of(session, people.lead, two)
    plan = assigning.assign(session, people.lead, queue, two, how=How.BALANCE, claims=3)
    first = queries.live_assignments_of(session, people.reviewer)[0]
    following.review_submitted(session, holds.lock_live(session, first))
    assert plan.batch is not None
    assert assigning.last_batch(session, queue) is plan.batch
    assert assigning.undo(session, people.lead, plan.batch) == 2
    assert held_by(session, people.reviewer) == held_by(session, people.second_reviewer) == []
    assert assigning.last_batch(session, queue) is None
    with pytest.raises(Conflict):
        assigning.undo(session, people.lead, plan.batch)
    actions = session.scalars(
        select(AuditEvent.action).where(AuditEvent.subject_id == str(plan.batch.public_id))
    ).all()
    assert actions == ["claims-assigned", "assignment-undone"]


def test_terms_and_conflicts_bind_the_lead_too(session: Session, people: People) -> None:
    claims_worth(session, 0.9, source="Their paper")
    claims_worth(session, 0.8, 0.7)
    queue = queue_of(session, people.lead, [Member(people.reviewer, capacity=1)])
    source = session.scalars(select(Source).where(Source.name == "Their paper")).one()
    conflicts.declare(session, people.lead, people.reviewer, source, note="")
    plan = assigning.assign(session, people.lead, queue, [people.reviewer], how=How.BALANCE, claims=10)
    assert counts(plan) == {"reviewer": 1}
    assert plan.skipped == [(Skip.CONFLICT_OF_INTEREST, 1), (Skip.CAPACITY, 1)]


def test_a_stranger_to_the_queue_is_given_nothing(session: Session, people: People, third: User) -> None:
    claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer])
    with pytest.raises(DomainError, match="not a member"):
        assigning.assign(session, people.lead, queue, [third], how=How.BALANCE, claims=1)


def test_a_paused_queue_is_not_handed_out(session: Session, people: People) -> None:
    claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer])
    keeping.set_state(session, people.lead, queue, state=QueueState.PAUSED, version=queue.version)
    with pytest.raises(Conflict):
        assigning.assign(session, people.lead, queue, [people.reviewer], how=How.BALANCE, claims=1)
