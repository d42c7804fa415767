"""What the page shows of somebody's open claims, and what it keeps to itself."""

from datetime import timedelta

from sqlalchemy.orm import Session

from tests.factories.queues import claims_worth, queue_of
from tests.factories.reviews import claim_coded_twice, judgement, submitted
from tests.people import People
from workbench.claims.models import Claim
from workbench.db import clock
from workbench.desk.handover import view
from workbench.people.models import User
from workbench.queues import following
from workbench.queues import queries as queue_queries
from workbench.queues import services as queue_services
from workbench.reviews import giving_back
from workbench.reviews import services as review_services
from workbench.stories import services as story_services


def begin(session: Session, person: User, claim: Claim) -> None:
    queue_services.take_claim(session, person, claim)
    said = judgement(None, rationale="Called the hospital.\nThey call back at noon.\n\n")
    review_services.save_draft(session, person, claim, said, version=0)


def test_each_open_claim_stands_in_its_list_with_the_last_line_and_the_evidence(
    session: Session, people: People
) -> None:
    me = people.reviewer
    held, parked, left = claims_worth(session, 0.9, 0.8, 0.7)
    due_at = clock.now(session) + timedelta(days=1)
    queue_of(session, people.lead, [me], due_at=due_at)
    story = story_services.create_story(session, people.lead, name="The valley")
    story_services.add_articles(session, people.lead, story, [held.article_version.article])
    for claim in (held, parked, left):
        begin(session, me, claim)
    holds = {hold.claim_id: hold for hold in queue_queries.live_assignments_of(session, me)}
    until = clock.now(session) + timedelta(hours=5)
    queue_services.park(session, me, holds[parked.id], until, waits_for="The ministry")
    queue_services.release(session, me, holds[left.id])
    [returned] = claims_worth(session, 0.2, source="Other")
    review = submitted(session, me, returned)
    giving_back.return_review(session, people.lead, review, note="Ask.", version=review.version)

    page = view.handover_of(session, me, me)
    assert {name: [one.claim for one in listed] for name, listed in page.sections} == {
        "returned": [returned],
        "working": [held],
        "parked": [parked],
        "drafts": [left],
    }
    [one] = page.working
    assert (one.last_line, one.language_of_last_line) == ("They call back at noon.", "en")
    assert (one.due_at, [each.name for each in one.stories]) == (due_at, ["The valley"])
    assert [each.evidence.created_by_id for each in one.evidence] == [me.id]
    assert page.finders == {me.id: me.name}
    assert page.parked[0].assignment is not None
    assert page.parked[0].assignment.waits_for == "The ministry"
    assert view.handover_of(session, people.lead, me).working[0].last_line == "They call back at noon."


def test_a_lead_reads_nothing_that_is_written_unseen(session: Session, people: People) -> None:
    claim = claim_coded_twice(session, people.lead, people.reviewer, people.second_reviewer)
    begin(session, people.reviewer, claim)
    for opened in (False, True):
        if opened:
            following.bar(session, people.lead, claim)
        [one] = view.handover_of(session, people.lead, people.reviewer).working
        assert (one.is_sealed, one.draft, list(one.evidence), one.last_line) == (True, None, [], "")
    [own] = view.handover_of(session, people.reviewer, people.reviewer).working
    assert own.last_line == "They call back at noon."
