"""Whom a queue gives what: languages, capacity, conflicts of interest, and what it says when it gives nothing."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.factories.queues import claims_worth, is_given_nothing, queue_of, takes
from tests.people import People
from workbench.articles.models import Language, Source
from workbench.audit.models import AuditEvent
from workbench.claims.models import Claim
from workbench.db import clock
from workbench.errors import Conflict, Forbidden
from workbench.people.models import User
from workbench.queues import conflicts, giving, queries, services
from workbench.queues.membership import Member
from workbench.queues.offers import Cause, NothingGiven, Reason


def source_called(session: Session, name: str) -> Source:
    return session.scalars(select(Source).where(Source.name == name)).one()


def declared(session: Session, people: People, person: User, source: str, **given: Any) -> None:
    conflicts.declare(session, people.lead, person, source_called(session, source), note="", **given)


def test_a_person_is_given_their_language_only(session: Session, people: People) -> None:
    claims_worth(session, 0.9)
    (arabic,) = claims_worth(session, 0.2, language=Language.ARABIC)
    queue = queue_of(session, people.lead, [Member(people.reviewer, language=Language.ARABIC)])
    taken = takes(session, people.reviewer, queue)
    assert taken.claim_id == arabic.id
    services.skip(session, people.reviewer, taken)
    assert is_given_nothing(session, people.reviewer, queue) == NothingGiven(
        Reason.FILTERED, 2, causes=[(Cause.LANGUAGE, 1), (Cause.THEIR_PART, 1)]
    )


def test_a_full_hand_is_given_nothing_and_told_so(session: Session, people: People) -> None:
    claims_worth(session, 0.9, 0.8, 0.7)
    queue = queue_of(session, people.lead, [Member(people.reviewer, capacity=1)])
    taken = takes(session, people.reviewer, queue)
    session.flush()
    other = session.scalars(select(Claim).where(Claim.id != taken.claim_id)).first()
    assert other is not None
    with pytest.raises(giving.CapacityFull) as refused:
        services.take_claim(session, people.reviewer, other)
    assert refused.value.values["number"] == 1
    services.park(session, people.reviewer, taken, clock.now(session) + timedelta(days=1))
    assert is_given_nothing(session, people.reviewer, queue).causes == [(Cause.CAPACITY, 3)]


def test_a_conflict_of_interest_keeps_a_sources_claims_away(session: Session, people: People) -> None:
    (theirs,) = claims_worth(session, 0.9, source="Their paper")
    (fine,) = claims_worth(session, 0.1)
    queue = queue_of(session, people.lead, [people.reviewer])
    declared(session, people, people.reviewer, "Their paper")
    taken = takes(session, people.reviewer, queue)
    assert taken.claim_id == fine.id
    with pytest.raises(giving.ConflictDeclared):
        services.take_claim(session, people.reviewer, theirs)
    services.skip(session, people.reviewer, taken)
    assert (Cause.CONFLICT_OF_INTEREST, 1) in is_given_nothing(session, people.reviewer, queue).causes


def test_outside_queues_a_conflict_of_interest_counts_too(session: Session, people: People) -> None:
    (theirs,) = claims_worth(session, 0.9, source="Their paper")
    declared(session, people, people.reviewer, "Their paper")
    with pytest.raises(giving.ConflictDeclared):
        services.take_claim(session, people.reviewer, theirs)


def test_declaring_a_conflict_lets_go_of_what_is_held(session: Session, people: People) -> None:
    (theirs,) = claims_worth(session, 0.9, source="Their paper")
    queue = queue_of(session, people.lead, [people.reviewer, people.second_reviewer])
    takes(session, people.reviewer, queue)
    declared(session, people, people.reviewer, "Their paper")
    assert queries.find_live_assignment(session, people.reviewer, theirs) is None
    assert takes(session, people.second_reviewer, queue).claim_id == theirs.id


def test_a_declaration_taken_back_stays_on_record(session: Session, people: People) -> None:
    (theirs,) = claims_worth(session, 0.9, source="Their paper")
    queue = queue_of(session, people.lead, [people.reviewer])
    source = source_called(session, "Their paper")
    conflict = conflicts.declare(session, people.reviewer, people.reviewer, source, note="Worked there.")
    with pytest.raises(Conflict):
        conflicts.declare(session, people.lead, people.reviewer, source, note="")
    conflicts.end(session, people.reviewer, conflict)
    assert takes(session, people.reviewer, queue).claim_id == theirs.id
    events = session.scalars(
        select(AuditEvent.action).where(AuditEvent.subject_id == str(conflict.public_id))
    ).all()
    assert events == ["conflict-declared", "conflict-ended"]


def test_only_a_lead_declares_for_others(session: Session, people: People) -> None:
    claims_worth(session, 0.9, source="Their paper")
    source = source_called(session, "Their paper")
    with pytest.raises(Forbidden):
        conflicts.declare(session, people.reviewer, people.second_reviewer, source, note="")


def test_all_of_an_article_is_taken_as_far_as_it_can_be(session: Session, people: People) -> None:
    claims = claims_worth(session, 0.9, 0.8, 0.7)
    queue = queue_of(session, people.lead, [Member(people.reviewer, capacity=2), people.second_reviewer])
    takes(session, people.second_reviewer, queue)
    several = services.take_each(session, people.reviewer, claims)
    assert [assignment.claim_id for assignment in several.taken] == [claims[1].id, claims[2].id]
    assert [(claim.id, refusal.code) for claim, refusal in several.refused] == [(claims[0].id, "held")]
    assert several.first is claims[1]
