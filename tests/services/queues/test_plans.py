"""`take` reads only index ranges: it costs the same in a large queue as in a small one."""

import re
import uuid
from typing import Any

import pytest
from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from tests.factories.queues import WHEN, claims_worth, queue_of
from tests.people import People
from workbench.claims.models import Claim, ClaimState
from workbench.db import clock
from workbench.queues import offers, tallies
from workbench.queues.models import Queue, QueueItem
from workbench.queues.tallies import Group
from workbench.queues.terms import Terms

MANY = 10_000
ANY = Terms()


@pytest.fixture
def large_queue(session: Session, people: People) -> Queue:
    """A queue beside a larger one, with many ended and some live holds, and what the planner wants to know."""
    (claim,) = claims_worth(session, 0.5)
    rows = [
        {
            "public_id": uuid.uuid4(),
            "version": 1,
            "article_version_id": claim.article_version_id,
            "position": number,
            "quote": "q",
            "text": "t",
            "language": claim.language,
            "direction": claim.direction,
            "check_worthiness": (number % 997) / 1000,
            "search_text": "q",
            "state": ClaimState.SELECTED,
            "layer": claim.layer,
            "chain": [],
            "reasons": [],
            "figures": [],
            "dates": [],
            "names": [],
            "triage_marks": [],
            "created_at": WHEN,
        }
        for number in range(MANY)
    ]
    queue = queue_of(session, people.lead, [people.reviewer])
    other = queue_of(session, people.lead, [people.reviewer], name="Other", filter={"language": "ar"})
    session.execute(insert(Claim), rows)
    session.execute(
        text(
            "INSERT INTO queue_item (public_id, version, queue_id, claim_id, language, source_id, place, rank,"
            " state, open_slots, reviews_wanted, second_review, reviews_done, added_at)"
            " SELECT c.public_id, 1, CASE WHEN c.id % 20 = 0 THEN :queue ELSE :other END, c.id, c.language,"
            " :source, -c.check_worthiness, -c.check_worthiness, 'open', 1, 1, 'editorial', 0, c.created_at"
            " FROM claim c WHERE NOT EXISTS (SELECT 1 FROM queue_item i WHERE i.claim_id = c.id)"
        ),
        {"queue": queue.id, "other": other.id, "source": claim.article_version.article.source_id},
    )
    session.execute(
        text(
            "INSERT INTO assignment (public_id, claim_id, queue_item_id, queue_id, user_id, slot, taken_at,"
            " lease_until, ended_at, ended_reason)"
            " SELECT i.public_id, i.claim_id, i.id, i.queue_id, :person, 1, i.added_at, i.added_at,"
            " CASE WHEN i.id % 50 = 0 THEN NULL ELSE i.added_at END,"
            " CASE WHEN i.id % 50 = 0 THEN NULL ELSE 'released' END"
            " FROM queue_item i WHERE i.id % 2 = 0"
        ),
        {"person": people.second_reviewer.id},
    )
    session.execute(text("ANALYZE"))
    return queue


def plan_of(session: Session, query: Any) -> str:
    """What the database means to do, one step a line."""
    bind = session.get_bind()
    sql = str(query.compile(bind, compile_kwargs={"literal_binds": True}))
    explain = "EXPLAIN QUERY PLAN " if bind.dialect.name == "sqlite" else "EXPLAIN "
    return "\n".join(str(row[-1]) for row in session.execute(text(explain + sql.replace(":", "\\:"))))


def scans(plan: str) -> list[str]:
    """Steps that read a whole table of what grows with the claims."""
    whole = re.compile(
        r"Seq Scan on (queue_item|claim|assignment)\b|^SCAN (queue_item|claim|assignment)$", re.M
    )
    return [match[0] for match in whole.finditer(plan)]


def test_the_next_claim_is_found_by_the_index_of_open_slots(
    session: Session, people: People, large_queue: Queue
) -> None:
    values = offers.values_of(large_queue, people.reviewer, ANY, now=clock.now(session))
    plan = plan_of(session, offers.with_open_slot(ANY).params(values))
    assert "ix_queue_item_next" in plan
    assert scans(plan) == []
    assert "SORT" not in plan.upper()
    assert "TEMP B-TREE" not in plan.upper()


def test_lapsed_leases_are_found_by_their_index(session: Session, people: People, large_queue: Queue) -> None:
    values = offers.values_of(large_queue, people.reviewer, ANY, now=clock.now(session))
    plan = plan_of(session, offers.with_lapsed_lease(ANY).params(values))
    assert "ix_assignment_live_queue" in plan
    assert scans(plan) == []


def test_lists_and_counts_of_a_queue_are_found_by_an_index(session: Session, large_queue: Queue) -> None:
    now = clock.now(session)
    for group in Group:
        rows = tallies.items_in(large_queue, group, now=now)
        page = rows.order_by(QueueItem.rank, QueueItem.id).limit(50)
        count = rows.with_only_columns(QueueItem.id)
        for query in (page, count):
            assert scans(plan := plan_of(session, query)) == [], plan
