"""A verdict that waited for a note is settled also where the wait ends otherwise than by resolving the note."""

from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from tests.factories.queues import queue_of
from tests.factories.reviews import judgement, submitted
from tests.factories.stories import two_tolls
from tests.people import People
from workbench.adjudication import queries, tasks
from workbench.adjudication.models import Why
from workbench.audit.models import AuditEvent
from workbench.claims.models import Claim, ClaimState
from workbench.db.sessions import Database
from workbench.queues import keeping
from workbench.queues.membership import Member
from workbench.queues.models import Queue, SecondReview
from workbench.stories import notes, rows, services
from workbench.stories.models import Question, Relation


@pytest.fixture
def held(database: Database, people: People) -> int:
    """The number of a claim that two people reviewed and whose verdict waits for a note on its question."""
    lead, first, second = people.lead, people.reviewer, people.second_reviewer
    with database.writing() as session:
        story, claim, _post = two_tolls(session, lead)
        question = services.add_question(session, lead, story, "How many?")
        rows.answer(session, lead, question, [claim])
        notes.write_note(
            session, lead, story=story, relation=Relation.REFINE, text="And when?", question=question
        )
        queue_of(session, lead, [first, second], reviews_per_claim=2, notes_hold_verdicts=True)
        submitted(session, first, claim)
        submitted(session, second, claim, judgement("true"))
        session.commit()
        return claim.id


def hold_no_more(session: Session, people: People) -> None:
    [queue] = session.query(Queue)
    policy = replace(keeping.policy_of(queue), notes_hold_verdicts=False)
    members = [Member(people.reviewer), Member(people.second_reviewer)]
    keeping.update_queue(
        session, people.lead, queue, name=queue.name, members=members, policy=policy, version=queue.version
    )


def move_the_answer(session: Session, people: People, claim: Claim) -> None:
    [question] = session.query(Question)
    other = services.add_question(session, people.lead, question.story, "How many in all?")
    rows.answer(session, people.lead, other, [claim])
    rows.remove_answer(session, people.lead, question, claim)


@pytest.mark.parametrize("way", ["the policy changes", "the answer moves to another question"])
def test_it_becomes_final(database: Database, people: People, held: int, way: str) -> None:
    tasks.settle_released(database)
    with database.writing() as session:
        claim = session.get_one(Claim, held)
        assert claim.state == ClaimState.ADJUDICATION
        if way == "the policy changes":
            hold_no_more(session, people)
        else:
            move_the_answer(session, people, claim)
        session.commit()
    tasks.settle_released(database)
    with database.reading() as session:
        claim = session.get_one(Claim, held)
        verdict = queries.current_verdict(session, claim)
        assert verdict is not None
        assert (verdict.level.code, verdict.decided_by_id) == ("true", people.second_reviewer.id)
        [event] = session.query(AuditEvent).where(AuditEvent.action == "verdict-final")
        assert event.actor_id is None
        assert session.query(AuditEvent).where(AuditEvent.action == "verdict-waits-for-notes").count() == 1


def test_a_difference_that_a_note_stood_before_goes_on_to_a_lead(database: Database, people: People) -> None:
    lead, members = people.lead, [people.reviewer, people.second_reviewer]
    with database.writing() as session:
        story, claim, post = two_tolls(session, lead)
        notes.write_note(
            session, lead, story=story, relation=Relation.REFINE, text="When?", claims=[claim, post]
        )
        queue_of(
            session,
            lead,
            members,
            reviews_per_claim=2,
            second_review=SecondReview.INDEPENDENT,
            notes_hold_verdicts=True,
        )
        for person, verdict in zip(members, ("false", "true"), strict=True):
            submitted(session, person, claim, judgement(verdict))
        hold_no_more(session, people)
        session.commit()
        claim_id = claim.id
    tasks.settle_released(database)
    with database.reading() as session:
        pending = queries.find_pending(session, session.get_one(Claim, claim_id))
        assert pending is not None
        assert pending.why == Why.VERDICTS
