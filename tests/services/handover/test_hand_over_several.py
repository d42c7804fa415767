"""What somebody holds is shared out in one go, as the preview said."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from tests.factories.queues import claims_worth, queue_of
from tests.factories.reviews import judgement
from tests.people import People
from workbench.articles.models import Language
from workbench.db import clock
from workbench.desk.handover import services
from workbench.errors import DomainError
from workbench.people import absence
from workbench.people.models import User
from workbench.queues import assigning, keeping, places, queries
from workbench.queues import services as queue_services
from workbench.queues.assigning import Plan
from workbench.queues.membership import Member
from workbench.queues.models import Queue, QueueState
from workbench.queues.sharing import How, Skip
from workbench.reviews import services as review_services
from workbench.reviews.queries import find_review

Plans = list[tuple[Queue | None, Plan]]


def told(plans: Plans) -> list[tuple[dict[str, int], list[tuple[Skip, int]]]]:
    return [
        ({person.name: number for person, number in plan.given if number}, list(plan.skipped))
        for _queue, plan in plans
    ]


def held_by(session: Session, person: User) -> list[int]:
    return [hold.claim_id for hold in queries.live_assignments_of(session, person)]


def test_everything_goes_as_the_preview_said_and_drafts_with_it(
    session: Session, people: People, third: User
) -> None:
    me, colleague = people.reviewer, people.second_reviewer
    loose = claims_worth(session, 0.4, source="Elsewhere", language=Language.ARABIC)
    claims = claims_worth(session, 0.9, 0.8, 0.7)
    queue = queue_of(session, people.lead, [me, colleague, third], filter={"language": "en"})
    assigning.assign(session, people.lead, queue, [me], how=How.BALANCE, claims=3)
    queue_services.take_claim(session, me, loose[0])
    review_services.save_draft(session, me, claims[0], judgement(None), version=0)
    keeping.set_state(session, people.lead, queue, state=QueueState.PAUSED, version=queue.version)
    held, to = queries.live_assignments_of(session, me), [colleague, third]

    shown = services.preview(session, me, held, to, how=How.ROUND_ROBIN)
    assert told(shown) == [({"second-reviewer": 1}, []), ({"second-reviewer": 2, "third": 1}, [])]
    assert len(held_by(session, me)) == 4
    done = services.hand_over_several(session, people.lead, me, held, to, how=How.ROUND_ROBIN)
    assert told(done) == told(shown)
    assert held_by(session, me) == []
    assert sorted(held_by(session, colleague) + held_by(session, third)) == sorted(
        claim.id for claim in [*claims, *loose]
    )
    begun = [
        review.begun_by_id for person in to if (review := find_review(session, claims[0], person)) is not None
    ]
    assert begun == [me.id]
    batch = done[1][1].batch
    assert batch is not None
    assert assigning.undo(session, people.lead, batch) == 3


def test_only_what_is_named_goes(session: Session, people: People) -> None:
    first, second = claims_worth(session, 0.9, 0.8)
    queue = queue_of(session, people.lead, [people.reviewer, people.second_reviewer])
    assigning.assign(session, people.lead, queue, [people.reviewer], how=How.BALANCE, claims=2)
    held = queries.live_assignments_of(session, people.reviewer)[:1]
    services.hand_over_several(
        session, people.reviewer, people.reviewer, held, [people.second_reviewer], how=How.BALANCE
    )
    assert (held_by(session, people.reviewer), held_by(session, people.second_reviewer)) == (
        [second.id],
        [first.id],
    )


@pytest.mark.parametrize("why", [Skip.MEMBERSHIP, Skip.AWAY, Skip.CAPACITY])
def test_what_nobody_named_may_have_goes_back_to_its_queue(
    session: Session, people: People, third: User, why: Skip
) -> None:
    claim, other = claims_worth(session, 0.9, 0.1)
    members: list[User | Member] = [people.reviewer]
    if why is not Skip.MEMBERSHIP:
        members.append(Member(third, capacity=1))
    queue = queue_of(session, people.lead, members)
    queue_services.take_claim(session, people.reviewer, claim)
    if why is Skip.AWAY:
        absence.set_away(
            session, third, third, clock.now(session).date() + timedelta(days=1), version=third.version
        )
    if why is Skip.CAPACITY:
        queue_services.take_claim(session, third, other)
    held = queries.live_assignments_of(session, people.reviewer)
    done = services.hand_over_several(session, people.lead, people.reviewer, held, [third], how=How.BALANCE)
    assert [(of, told([(of, plan)])) for of, plan in done] == [(queue, [({}, [(why, 1)])])]
    item = places.find_live_item(session, claim)
    assert item is not None
    assert item.open_slots == 1


def test_nobody_hands_over_to_themselves_or_to_nobody(session: Session, people: People) -> None:
    for named in ([people.reviewer], []):
        with pytest.raises(DomainError):
            services.hand_over_several(session, people.lead, people.reviewer, [], named, how=How.BALANCE)
