"""One claim goes to a colleague with the draft and the evidence found, and to nobody who may not have it."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.factories.queues import claims_worth, queue_of, takes
from tests.factories.reviews import cited, claim_coded_twice, claim_in_queue, judgement, page, submitted
from tests.people import People
from tests.races import all_at_once
from workbench.audit.models import AuditEvent
from workbench.claims import services as claim_services
from workbench.claims.models import Claim, ClaimState
from workbench.db import clock
from workbench.db.sessions import Database
from workbench.desk.handover import services
from workbench.desk.review_screen.card import card_of
from workbench.evidence.models import Stance
from workbench.people import absence
from workbench.people.models import User
from workbench.queues import assigning, conflicts, following
from workbench.queues import queries as queue_queries
from workbench.queues import services as queue_services
from workbench.queues.handing_over import NotForThem, find_hand_over
from workbench.queues.holds import AssignmentEnded
from workbench.queues.membership import Member
from workbench.queues.models import Assignment, EndedReason
from workbench.reviews import drafts, giving_back
from workbench.reviews import queries as review_queries
from workbench.reviews import services as review_services
from workbench.reviews.judgement import Judgement
from workbench.reviews.late_saves import TooLate
from workbench.reviews.models import Review, ReviewState

HALF = judgement(None, rationale="Called the hospital.\nThey call back at noon.")


def drafted(session: Session, person: User, claim: Claim, said: Judgement = HALF) -> Assignment:
    """A claim in somebody's hand, with a draft."""
    hold = queue_services.take_claim(session, person, claim)
    saved = review_services.save_draft(session, person, claim, said, version=0)
    assert isinstance(saved, Review)
    return hold


def test_draft_and_evidence_go_along_and_each_stays_credited(session: Session, people: People) -> None:
    me, colleague = people.reviewer, people.second_reviewer
    claim = claim_in_queue(session, people.lead, me, colleague)
    hold = drafted(session, me, claim)
    mine = review_queries.find_review(session, claim, me)
    assert mine is not None
    given = services.hand_over(session, me, hold, colleague, note="The hospital calls back.")

    assert (hold.ended_reason, given.user_id, given.slot) == (
        EndedReason.HANDED_OVER,
        colleague.id,
        hold.slot,
    )
    assert given.lease_until == given.taken_at + assigning.LASTS
    assert (claim.state, queue_queries.find_live_assignment(session, me, claim)) == (
        ClaimState.IN_REVIEW,
        None,
    )
    theirs = review_queries.find_review(session, claim, colleague)
    assert theirs is not None
    assert (theirs.state, theirs.begun_by_id, theirs.assignment_id) == (ReviewState.DRAFT, me.id, given.id)
    assert drafts.read(session, theirs) == drafts.read(session, mine)
    assert (mine.state, mine.rationale) == (ReviewState.WITHDRAWN, HALF.rationale)
    [citation] = review_queries.citations_of(session, [theirs])[theirs.id]
    assert citation.evidence.created_by_id == me.id
    card = card_of(session, colleague, claim)
    assert card.handed is not None
    assert (card.handed.handed_by_id, card.handed.note) == (me.id, "The hospital calls back.")
    event = session.scalars(select(AuditEvent).where(AuditEvent.action == "assignment-handed-over")).one()
    assert (event.actor_id, event.subject_id, event.details["note"]) == (
        me.id,
        str(given.public_id),
        "The hospital calls back.",
    )


def test_the_colleague_submits_it_and_what_they_change_is_theirs(session: Session, people: People) -> None:
    me, colleague = people.reviewer, people.second_reviewer
    claim = claim_in_queue(session, people.lead, me, colleague)
    services.hand_over(session, me, drafted(session, me, claim), colleague)
    review = review_queries.find_review(session, claim, colleague)
    assert review is not None
    found = drafts.read(session, review).evidence[0]
    said = judgement("false", evidence=[found, cited(Stance.REFUTES, page(2), position=1)])
    outcome = review_services.submit_review(session, colleague, claim, said, version=review.version)
    assert not isinstance(outcome, TooLate)
    citations = review_queries.citations_of(session, [outcome.review])[outcome.review.id]
    assert [each.evidence.created_by_id for each in citations] == [me.id, colleague.id]


def test_a_claim_without_a_draft_goes_too(session: Session, people: People) -> None:
    [claim] = claims_worth(session, 0.5)
    queue_of(session, people.lead, [people.reviewer, people.second_reviewer])
    hold = queue_services.take_claim(session, people.reviewer, claim)
    given = services.hand_over(session, people.lead, hold, people.second_reviewer)
    assert review_queries.find_review(session, claim, people.second_reviewer) is None
    handed = find_hand_over(session, given)
    assert handed is not None
    assert (handed.handed_by_id, handed.before.user_id) == (people.lead.id, people.reviewer.id)


def test_what_waits_for_a_reply_goes_on_waiting(session: Session, people: People) -> None:
    claim = claim_in_queue(session, people.lead, people.reviewer, people.second_reviewer)
    hold = drafted(session, people.reviewer, claim)
    until = clock.now(session) + timedelta(hours=5)
    queue_services.park(session, people.reviewer, hold, until, waits_for=" The ministry ")
    given = services.hand_over(session, people.reviewer, hold, people.second_reviewer)
    assert (given.parked_until, given.lease_until, given.waits_for) == (until, until, "The ministry")
    assert claim.state == ClaimState.WAITING
    queue_services.extend(session, people.second_reviewer, given)
    assert (given.parked_until, given.waits_for) == (None, "")


def test_a_returned_review_goes_with_what_was_asked(session: Session, people: People) -> None:
    claim = claim_in_queue(session, people.lead, people.reviewer, people.second_reviewer, reviews=2)
    review = submitted(session, people.reviewer, claim)
    giving_back.return_review(session, people.lead, review, note="Ask them.", version=review.version)
    hold = queue_queries.find_live_assignment(session, people.reviewer, claim)
    assert hold is not None
    services.hand_over(session, people.reviewer, hold, people.second_reviewer)
    theirs = review_queries.find_review(session, claim, people.second_reviewer)
    assert theirs is not None
    assert (theirs.state, theirs.return_note, theirs.slot) == (ReviewState.RETURNED, "Ask them.", 1)
    assert (review.state, review.rationale) == (ReviewState.WITHDRAWN, "The record says otherwise.")


def test_nobody_gets_a_claim_they_may_not_have(session: Session, people: People, third: User) -> None:
    me, colleague = people.reviewer, people.second_reviewer
    claim, other = claims_worth(session, 0.9, 0.8)
    queue_of(session, people.lead, [me, Member(colleague, capacity=1)])
    hold = queue_services.take_claim(session, me, claim)
    with pytest.raises(NotForThem, match="not a member"):
        services.hand_over(session, me, hold, third)
    with pytest.raises(NotForThem, match="holds this claim"):
        services.hand_over(session, me, hold, me)
    full = queue_services.take_claim(session, colleague, other)
    with pytest.raises(NotForThem, match="as many claims"):
        services.hand_over(session, me, hold, colleague)
    queue_services.release(session, colleague, full)
    today = clock.now(session).date()
    absence.set_away(session, people.lead, colleague, today + timedelta(days=2), version=colleague.version)
    with pytest.raises(NotForThem, match="is away until"):
        services.hand_over(session, me, hold, colleague)
    absence.set_away(session, people.lead, colleague, None, version=colleague.version)
    declared = conflicts.declare(session, colleague, colleague, claim.article_version.article.source, note="")
    with pytest.raises(NotForThem, match="cannot go to"):
        services.hand_over(session, me, hold, colleague)
    conflicts.end(session, colleague, declared)
    assert hold.ended_at is None
    assert services.hand_over(session, me, hold, colleague).user_id == colleague.id


def test_no_independent_draft_reaches_somebody_with_another_slot(
    session: Session, people: People, third: User
) -> None:
    me, colleague = people.reviewer, people.second_reviewer
    claim = claim_coded_twice(session, people.lead, me, colleague, third)
    hold = drafted(session, me, claim)
    theirs = drafted(session, colleague, claim, judgement(None, rationale="I began too."))
    with pytest.raises(NotForThem):
        services.hand_over(session, me, hold, colleague)
    queue_services.release(session, colleague, theirs)
    with pytest.raises(NotForThem):  # nor after they gave it back with a draft of their own
        services.hand_over(session, me, hold, colleague)
    submitted(session, colleague, claim)
    with pytest.raises(NotForThem):
        services.hand_over(session, me, hold, colleague)
    following.bar(session, people.lead, claim)
    with pytest.raises(NotForThem):  # who opened what is in
        services.hand_over(session, me, hold, people.lead)
    given = services.hand_over(session, me, hold, third)
    assert given.slot == hold.slot


def test_readings_added_to_a_blind_draft_go_along(session: Session, people: People) -> None:
    me, colleague = people.reviewer, people.second_reviewer
    claim = claim_coded_twice(session, people.lead, me, colleague)
    hold = drafted(session, me, claim)
    claim_services.add_reading(session, me, claim, text="Both lost.")
    services.hand_over(session, me, hold, colleague)
    assert [reading.text for reading in card_of(session, colleague, claim).readings] == ["Both lost."]


def test_a_hold_that_is_over_is_not_handed_on(session: Session, people: People, third: User) -> None:
    claim = claim_in_queue(session, people.lead, people.reviewer, people.second_reviewer, third)
    hold = drafted(session, people.reviewer, claim)
    services.hand_over(session, people.reviewer, hold, people.second_reviewer)
    with pytest.raises(AssignmentEnded):
        services.hand_over(session, people.reviewer, hold, third)


def test_of_two_who_hand_one_claim_on_at_once_one_succeeds(
    database: Database, people: People, third: User
) -> None:
    with database.writing() as session:
        claim = claim_in_queue(session, people.lead, people.reviewer, people.second_reviewer, third)
        hold_id = drafted(session, people.reviewer, claim).id
        session.commit()

    def hand_to(to_id: int) -> None:
        with database.writing() as session:
            me, to = session.get_one(User, people.reviewer.id), session.get_one(User, to_id)
            services.hand_over(session, me, session.get_one(Assignment, hold_id), to)
            session.commit()

    errors = all_at_once([lambda: hand_to(people.second_reviewer.id), lambda: hand_to(third.id)])
    assert [type(error) for error in errors] == [AssignmentEnded]
    with database.writing() as session:
        live = session.scalars(select(Assignment).where(Assignment.ended_at.is_(None))).all()
        assert len(live) == 1
        written = session.scalars(select(Review).where(Review.state == ReviewState.DRAFT)).all()
        assert [review.reviewer_id for review in written] == [live[0].user_id]


def test_what_was_handed_over_is_what_the_colleague_is_given_next(session: Session, people: People) -> None:
    claim = claim_in_queue(session, people.lead, people.reviewer, people.second_reviewer)
    given = services.hand_over(
        session, people.reviewer, drafted(session, people.reviewer, claim), people.second_reviewer
    )
    assert given.queue_item is not None
    assert takes(session, people.second_reviewer, given.queue_item.queue) is given
