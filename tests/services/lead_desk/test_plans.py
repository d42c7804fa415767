"""No number and no list of the desk reads a whole table: however many claims there are, it is a range of an index."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from tests.factories.queues import claims_worth, queue_of
from tests.people import People
from tests.plans import copies_of, learn, plan_of, scans
from workbench.adjudication.models import FinalVerdict, Why
from workbench.db import clock
from workbench.db.counting import MOST
from workbench.db.sessions import Database
from workbench.desk.adjudication_page import waiting
from workbench.desk.claim_lists.definitions import LISTS, LONGEST_WAIT_FIRST, OF_ONE_PERSON
from workbench.desk.claim_lists.scope import Scope
from workbench.queues.models import Queue, SecondReview

GROWING = ("queue_item", "claim", "assignment", "final_verdict", "first_judgement", "review")


@pytest.fixture
def database(large_database: Database) -> Database:
    return large_database


@pytest.fixture
def large_desk(session: Session, people: People) -> tuple[Queue, Scope]:
    """Nine in ten claims are final, a thousand of them this month; some wait, are held, or are apart."""
    [claim] = claims_worth(session, 0.5)
    queue = queue_of(
        session, people.lead, [people.reviewer], reviews_per_claim=2, second_review=SecondReview.INDEPENDENT
    )
    other = queue_of(session, people.lead, [people.reviewer], name="Other", filter={"language": "ar"})
    copies_of(session, claim)
    now = clock.now(session)
    values: dict[str, Any] = {
        "queue": queue.id,
        "other": other.id,
        "person": people.reviewer.id,
        "second": people.second_reviewer.id,
        "long": now - timedelta(days=300),
        "late": now - timedelta(days=3),
        "soon": now + timedelta(hours=1),
    }
    for statement in (
        "INSERT INTO queue_item (public_id, version, queue_id, claim_id, language, source_id, place,"
        " rank, state, open_slots,"
        " reviews_wanted, second_review, reviews_done, added_at, due_at)"
        " SELECT c.public_id, 1, CASE WHEN c.id % 20 = 0 THEN :queue ELSE :other END, c.id,"
        " c.language, (SELECT min(id) FROM source), 0, -c.check_worthiness,"
        " CASE WHEN c.id % 10 = 0 THEN 'open' WHEN c.id % 100 = 1 THEN 'adjudication' ELSE 'done' END,"
        " CASE WHEN c.id % 10 = 0 THEN 1 ELSE 0 END, 2, 'independent',"
        " CASE WHEN c.id % 10 = 0 AND c.id % 30 > 0 THEN 0 WHEN c.id % 10 = 0 THEN 1 ELSE 2 END, c.created_at,"
        " CASE WHEN c.id % 500 = 0 THEN :late WHEN c.id % 40 = 0 THEN :soon END"
        " FROM claim c WHERE NOT EXISTS (SELECT 1 FROM queue_item i WHERE i.claim_id = c.id)",
        "INSERT INTO assignment (public_id, claim_id, queue_item_id, queue_id, user_id, slot, taken_at,"
        " lease_until, waits_for, ended_at, ended_reason)"
        " SELECT i.public_id, i.claim_id, i.id, i.queue_id,"
        " CASE WHEN i.id % 3 = 0 THEN :person ELSE :second END, 1, i.added_at,"
        " CASE WHEN i.id % 200 = 0 THEN :soon ELSE i.added_at END, '',"
        " CASE WHEN i.id % 100 = 0 THEN NULL WHEN i.id % 100 = 3 THEN :late ELSE :long END,"
        " CASE WHEN i.id % 100 = 0 THEN NULL ELSE 'submitted' END FROM queue_item i",
        "INSERT INTO review (public_id, version, claim_id, reviewer_id, assignment_id, slot, state, level_id,"
        " rationale, denied_by_claimant, unfinished_evidence, return_note, created_at, saved_at, submitted_at,"
        " pseudonym) SELECT a.public_id, 1, a.claim_id, a.user_id, a.id, 1, 'submitted',"
        " (SELECT min(id) FROM rating_level), 'r', CAST(0 AS boolean), '[]', '', a.taken_at, a.taken_at,"
        " a.ended_at, 'p' FROM assignment a WHERE a.ended_at IS NOT NULL",
        "INSERT INTO first_judgement (review_id, queue_item_id, level_id, readings, at)"
        " SELECT r.id, a.queue_item_id, r.level_id, '{}', r.submitted_at"
        " FROM review r JOIN assignment a ON a.id = r.assignment_id",
        "INSERT INTO final_verdict (public_id, version, claim_id, level_id, method, review_id, rationale, reason,"
        " decided_by_id, decided_by_a_reviewer, decided_at, is_current)"
        " SELECT r.public_id, 1, r.claim_id, r.level_id, CASE WHEN r.id % 2 = 0 THEN 'signed' ELSE 'agreed' END,"
        " r.id, 'r', '', r.reviewer_id, CAST(0 AS boolean), r.submitted_at,"
        " CASE WHEN r.id % 50 = 0 THEN CAST(0 AS boolean) ELSE CAST(1 AS boolean) END FROM review r",
        "UPDATE claim SET state = 'adjudication'"
        " WHERE id IN (SELECT claim_id FROM queue_item WHERE state = 'adjudication')",
        "INSERT INTO pending_decision (claim_id, why, since)"
        " SELECT claim_id, 'verdicts', added_at FROM queue_item WHERE state = 'adjudication'",
    ):
        session.execute(text(statement), values if ":" in statement else {})
    learn(session)
    return queue, Scope(now=now)


def test_no_number_and_no_list_reads_a_whole_table(
    session: Session, people: People, large_desk: tuple[Queue, Scope]
) -> None:
    queue, everything = large_desk
    scopes = {
        "everything": everything,
        "a queue": Scope(now=everything.now, queue=queue),
        "a person": everything.of(people.reviewer),
        "a group": Scope(now=everything.now, group="holds", levels=("true", "false")),
    }
    whole = {}
    for what, scope in scopes.items():
        for name, definition in LISTS.items():
            if name == "finished" and scope.queue is None:
                continue  # nearly all there is; the desk asks for it queue by queue
            rows = definition.rows(scope)
            order = [column.desc() if definition.newest_first else column for column in definition.by]
            for use, query in {
                "list": rows.order_by(*order).limit(51),
                "count": rows.order_by(None).limit(MOST + 1),
            }.items():
                plan = plan_of(session, query)
                if found := scans(plan, *GROWING):
                    whole[what, name, use] = found
                if "ix_assignment_user_ended" in plan and name not in OF_ONE_PERSON:
                    whole[what, name, use] = ["of each claim, what the person ever held"]
        for why in (None, Why.VERDICTS):
            plan = plan_of(session, waiting.waiting(scope, why).order_by(*LONGEST_WAIT_FIRST).limit(51))
            if found := scans(plan, *GROWING):
                whole[what, "waiting", str(why)] = found
    before = select(FinalVerdict.id).where(FinalVerdict.claim_id == 1, FinalVerdict.is_current.is_(False))
    if found := scans(plan_of(session, before), *GROWING):
        whole["a claim", "rounds before", "list"] = found
    assert whole == {}
