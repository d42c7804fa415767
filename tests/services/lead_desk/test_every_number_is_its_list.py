"""Every number of a desk is as large as the list that it leads to, whatever happened on the desk."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from tests.factories.desks import busy_desk
from tests.factories.queues import claims_worth, queue_of
from tests.factories.reviews import claim_coded_twice, final, judgement, submitted
from tests.factories.stories import two_tolls
from tests.people import People
from workbench.adjudication import reopening
from workbench.adjudication.models import Why
from workbench.db import clock
from workbench.desk.adjudication_page import waiting
from workbench.desk.adjudication_page.standing import standing_of
from workbench.desk.claim_lists.definitions import LISTS
from workbench.desk.claim_lists.numbers import Number, number, page_of
from workbench.desk.claim_lists.scope import Scope
from workbench.desk.lead_desk import view
from workbench.desk.story_notes import services as note_services
from workbench.people.models import User
from workbench.queues import assigning
from workbench.queues.models import SecondReview
from workbench.stories.models import Relation
from workbench.stories.notes import write_note


def listed(session: Session, reader: User, number: Number) -> int:
    """How many rows all pages of the list have; each row is on one page only."""
    rows: list[tuple[object, object, object]] = []
    cursor = None
    while True:
        page = page_of(session, reader, number.name, number.scope, cursor=cursor)
        rows += [(row.at, row.claim and row.claim.id, row.holder and row.holder.id) for row in page.items]
        if page.next is None:
            break
        cursor = page.next
    return len(rows)


def numbers_on(desk: view.Desk) -> list[Number]:
    """Every number on the page."""
    return [
        *desk.overview.values(),
        *(each for row in desk.queues for each in row.numbers.values()),
        *(each for row in desk.people for each in (row.held, row.parked, row.today, row.period)),
        *(each for stretch in desk.stretches for each in stretch.numbers.values()),
        *(one.number for one in desk.apart),
    ]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_on_a_random_desk(session: Session, people: People, seed: int) -> None:
    queues, story = busy_desk(session, people.lead, [people.reviewer, people.second_reviewer], seed=seed)
    now = clock.now(session)
    for scope in (
        Scope(now=now),
        Scope(now=now, queue=queues[0]),
        Scope(now=now, story=story),
        Scope(now=now, person=people.reviewer, days=7),
    ):
        desk = view.desk_of(session, people.lead, scope)
        for each in numbers_on(desk):
            assert listed(session, people.lead, each) == each.count.number, each


def test_a_random_desk_has_something_in_every_list(session: Session, people: People) -> None:
    busy_desk(session, people.lead, [people.reviewer, people.second_reviewer], seed=2)
    scope = Scope(now=clock.now(session))
    empty = {name for name in LISTS if number(session, name, scope).count.number == 0}
    assert empty <= {"reopened", "held_by_notes"}


def test_what_waits_for_a_decision_is_told_apart_by_queue_and_by_open_notes(
    session: Session, people: People
) -> None:
    lead, reviewer = people.lead, people.reviewer
    differs = claim_coded_twice(session, lead, reviewer, people.second_reviewer)
    submitted(session, reviewer, differs)
    submitted(session, people.second_reviewer, differs, judgement("true"))
    story, noted, post = two_tolls(session, lead)
    queue_of(session, lead, [reviewer], name="Noted", filter={"story": story.name}, notes_hold_verdicts=True)
    write_note(session, lead, story=story, relation=Relation.REFINE, text="When?", claims=[noted, post])
    submitted(session, reviewer, noted)
    [outside] = claims_worth(session, 0.5)
    final(session, reviewer, outside)
    reopening.reopen(session, lead, outside, reason="A correction was printed.")
    scope = Scope(now=clock.now(session))
    counted = {
        name: number(session, name, scope).count.number
        for name in ("disagreements", "waiting", "held_by_notes")
    }
    assert counted == {"disagreements": 2, "waiting": 3, "held_by_notes": 1}
    [held] = page_of(session, lead, "held_by_notes", scope, cursor=None).items
    assert held.claim is noted
    assert waiting.page_of(session, scope, None, cursor=None).count.number == 3


def test_a_note_holds_back_what_waits_for_another_reason_too(session: Session, people: People) -> None:
    lead, members = people.lead, [people.reviewer, people.second_reviewer]
    story, differs, post = two_tolls(session, lead)
    queue_of(
        session,
        lead,
        members,
        reviews_per_claim=2,
        second_review=SecondReview.INDEPENDENT,
        notes_hold_verdicts=True,
    )
    submitted(session, people.reviewer, differs)
    submitted(session, people.second_reviewer, differs, judgement("true"))
    scope = Scope(now=clock.now(session))
    assert number(session, "held_by_notes", scope).count.number == 0
    note = write_note(
        session, lead, story=story, relation=Relation.REFINE, text="When?", claims=[differs, post]
    )
    assert number(session, "held_by_notes", scope).count.number == 1
    [listed] = waiting.page_of(session, scope, Why.NOTES, cursor=None).rows
    assert (listed.pending.claim, listed.pending.why, listed.is_held) == (differs, Why.VERDICTS, True)
    assert standing_of(session, lead, differs, []).is_held
    note_services.resolve_note(session, lead, note, resolution="At noon.", version=note.version)
    assert number(session, "held_by_notes", scope).count.number == 0
    [listed] = waiting.page_of(session, scope, Why.VERDICTS, cursor=None).rows
    assert not listed.is_held
    assert not standing_of(session, lead, differs, []).is_held


def test_a_queues_parts_are_all_its_claims(session: Session, people: People) -> None:
    busy_desk(session, people.lead, [people.reviewer, people.second_reviewer])
    desk = view.desk_of(session, people.lead, Scope(now=clock.now(session)))
    assert [row.total for row in desk.queues] == [16, 16]


def test_ones_own_figures_come_first_and_the_others_by_name(session: Session, people: People) -> None:
    busy_desk(session, people.lead, [people.reviewer, people.second_reviewer], acts=5)
    desk = view.desk_of(session, people.second_reviewer, Scope(now=clock.now(session)))
    assert [row.person.name for row in desk.people] == ["second-reviewer", "lead", "reviewer"]


def test_a_claim_past_a_time_of_its_own_is_told_of(session: Session, people: People) -> None:
    over, ahead = claims_worth(session, 0.9, 0.5)
    queue = queue_of(session, people.lead, [people.reviewer])
    now = clock.now(session)
    assigning.set_due(session, people.lead, queue, [over], now - timedelta(hours=2))
    assigning.set_due(session, people.lead, queue, [ahead], now + timedelta(hours=2))
    scope = Scope(now=now)
    assert number(session, "past_due", scope).count.number == 1
    [row] = page_of(session, people.lead, "past_due", scope, cursor=None).items
    assert (row.claim, row.at) == (over, now - timedelta(hours=2))
    submitted(session, people.reviewer, over)
    assert number(session, "past_due", scope).count.number == 0
