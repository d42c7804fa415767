"""However many claims there are, no take and no list or count of a queue reads a whole table."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from tests.factories.queues import claims_worth, queue_of
from tests.people import People
from tests.plans import copies_of, learn, plan_of, plan_of_all, scans
from workbench.adjudication import judged
from workbench.articles.models import Language
from workbench.claims.models import Claim, Layer
from workbench.db import clock
from workbench.db.sessions import Database
from workbench.desk.handover import view as handover_view
from workbench.desk.my_work.view import my_work
from workbench.desk.notice_list import telling
from workbench.notices import queries as notice_queries
from workbench.notices.models import Notice
from workbench.people.models import Role, User
from workbench.queues import assigning, blindness, filters, offers, tallies
from workbench.queues.models import Queue, QueueItem
from workbench.queues.tallies import Group
from workbench.queues.terms import Terms

GROWING = ("queue_item", "claim", "assignment", "notice", "review")
OTHERS = 20
"""People who hold, and have held, what is taken."""
ANY = Terms()
TERMS = [ANY, Terms(language=Language.ARABIC), Terms(avoided=frozenset({2}))]
KINDS = ["anything", "one language", "not of one source"]


@pytest.fixture(scope="module")
def crowded(large_database: Database) -> tuple[Database, int, int]:
    """A database with a queue of a twentieth of the claims beside a larger one, many ended and some live holds; the
    queue's number and a member's."""
    people = People(large_database)
    lead, member, other = people.lead, people.reviewer, people.add("other", Role.REVIEWER)
    last = [people.add(f"other-{number}", Role.REVIEWER) for number in range(OTHERS - 1)][-1]
    with large_database.writing() as session:
        (claim,) = claims_worth(session, 0.5)
        queue = queue_of(session, lead, [member])
        beside = queue_of(session, lead, [member], name="Beside", filter={"language": "ar"})
        copies_of(session, claim)
        session.execute(
            text(
                "INSERT INTO queue_item (public_id, version, queue_id, claim_id, language, source_id, place, rank,"
                " state, open_slots, reviews_wanted, second_review, reviews_done, added_at)"
                " SELECT c.public_id, 1, CASE WHEN c.id % 20 = 0 THEN :queue ELSE :other END, c.id, c.language,"
                " :source, -c.check_worthiness, -c.check_worthiness, 'open', 1, 1, 'editorial', 0, c.created_at"
                " FROM claim c WHERE NOT EXISTS (SELECT 1 FROM queue_item i WHERE i.claim_id = c.id)"
            ),
            {"queue": queue.id, "other": beside.id, "source": claim.article_version.article.source_id},
        )
        session.execute(
            text(
                "INSERT INTO assignment (public_id, claim_id, queue_item_id, queue_id, user_id, slot, taken_at,"
                " lease_until, waits_for, ended_at, ended_reason)"
                " SELECT i.public_id, i.claim_id, i.id, i.queue_id, :first + i.id % :others, 1, i.added_at,"
                " i.added_at, '',"
                " CASE WHEN i.id % 50 = 0 THEN NULL ELSE i.added_at END,"
                " CASE WHEN i.id % 50 = 0 THEN NULL ELSE 'released' END"
                " FROM queue_item i WHERE i.id % 2 = 0"
            ),
            {"first": other.id, "others": last.id - other.id + 1},
        )
        session.execute(
            text(
                "INSERT INTO review (public_id, version, claim_id, reviewer_id, assignment_id, slot, state, level_id,"
                " rationale, denied_by_claimant, unfinished_evidence, return_note, created_at, saved_at,"
                " submitted_at, pseudonym) SELECT a.public_id, 1, a.claim_id, a.user_id, a.id, 1, 'submitted',"
                " (SELECT min(id) FROM rating_level), 'r', CAST(0 AS boolean), '[]', '', a.taken_at, a.taken_at,"
                " a.ended_at, 'p' FROM assignment a WHERE a.ended_at IS NOT NULL AND a.id % 5 = 0"
            )
        )
        session.execute(
            text(
                "INSERT INTO notice (public_id, user_id, kind, actor_id, subject_kind, subject_id, number, at,"
                " is_listed, read_at, mail) SELECT c.public_id,"
                " CASE WHEN c.id % :others = 0 THEN :busy ELSE :member END, 'returned', NULL, 'Claim',"
                " c.public_id, 1, c.created_at, CAST(1 AS boolean),"
                # Most of what is unread is not this person's, else any index of unread notices would do.
                " CASE WHEN c.id % 100 < 2 OR (c.id % 3 = 0 AND c.id % :others <> 0) THEN NULL"
                " ELSE c.created_at END, 'unwanted' FROM claim c"
            ),
            {"busy": other.id, "member": member.id, "others": OTHERS},
        )
        learn(session)
        session.commit()
        return large_database, queue.id, member.id


@pytest.fixture
def session(crowded: tuple[Database, int, int]) -> Iterator[Session]:
    with crowded[0].reading() as opened:
        yield opened


@pytest.fixture
def large_queue(session: Session, crowded: tuple[Database, int, int]) -> Queue:
    return session.get_one(Queue, crowded[1])


@pytest.fixture
def busy(session: Session) -> User:
    """Who holds some claims, reviewed thousands and was told of as many."""
    return session.scalars(select(User).where(User.name == "other")).one()


def asked(session: Session, queue: Queue, terms: Terms, query: Any) -> str:
    person = type("Person", (), {"id": 3})()
    return plan_of(session, query.params(offers.values_of(queue, person, terms, now=clock.now(session))))


@pytest.mark.parametrize("terms", TERMS, ids=KINDS)
def test_the_next_claim_is_found_by_an_index_of_open_slots(
    session: Session, large_queue: Queue, terms: Terms
) -> None:
    plan = asked(session, large_queue, terms, offers.next_claims(terms)[0])
    assert "ix_queue_item_next" in plan
    assert scans(plan, *GROWING) == []
    assert "SORT" not in plan.upper()
    assert "TEMP B-TREE" not in plan.upper()


@pytest.mark.parametrize("terms", TERMS, ids=KINDS)
def test_lapsed_leases_are_found_by_their_index(session: Session, large_queue: Queue, terms: Terms) -> None:
    plan = asked(session, large_queue, terms, offers.next_claims(terms)[1])
    assert "ix_assignment_live_queue" in plan
    assert scans(plan, *GROWING) == []


def test_lists_and_counts_of_a_queue_are_found_by_an_index(session: Session, large_queue: Queue) -> None:
    now = clock.now(session)
    for group in Group:
        rows = tallies.items_in(large_queue, group, now=now)
        page = rows.order_by(QueueItem.rank, QueueItem.id).limit(50)
        count = rows.with_only_columns(QueueItem.id)
        for query in (page, count):
            assert scans(plan := plan_of(session, query), *GROWING) == [], plan


def test_what_is_handed_out_is_found_by_an_index(session: Session, large_queue: Queue) -> None:
    query = assigning.unfinished(large_queue).order_by(QueueItem.rank, QueueItem.id).limit(assigning.MOST)
    assert scans(plan := plan_of(session, query), *GROWING) == [], plan


@pytest.mark.parametrize(
    "wanted",
    [
        {"state": "selected"},
        {"state": "selected", "min_check_worthiness": 0.5},
        {"state": "selected", "min_check_worthiness": 0.5, "language": "ar"},
    ],
)
def test_a_page_of_claims_stops_at_its_last_row(session: Session, wanted: dict[str, Any]) -> None:
    claims = filters.matching(filters.parse(session, wanted), as_they_came=True)
    plan = plan_of(session, claims.order_by(Claim.id).limit(51))
    assert "SORT" not in plan.upper()
    assert "TEMP B-TREE" not in plan.upper()


def test_what_every_page_counts_for_its_head_is_found_by_an_index(session: Session, busy: User) -> None:
    now = clock.now(session)
    plan = plan_of_all(session, lambda: telling.count(session, busy, now=now))
    assert scans(plan, *GROWING) == [], plan
    assert "ix_notice_unread" in plan
    assert re.search(r"ix_assignment_(live|user_ended)", plan), plan
    assert (
        scans(plan := plan_of_all(session, lambda: telling.tell_endings(session, busy, now=now)), *GROWING)
        == []
    ), plan


def test_notices_are_listed_in_the_order_of_an_index(session: Session, busy: User) -> None:
    plan = plan_of(session, notice_queries.notices_of(busy).order_by(Notice.id.desc()).limit(51))
    assert scans(plan, *GROWING) == [], plan


def test_what_somebody_leaves_open_is_found_by_an_index(session: Session, busy: User) -> None:
    lead = session.scalars(select(User).where(User.role == Role.LEAD)).one()
    plan = plan_of_all(session, lambda: handover_view.handover_of(session, lead, busy))
    assert scans(plan, *GROWING) == [], plan
    assert scans(plan := plan_of_all(session, lambda: my_work(session, busy)), *GROWING) == [], plan


def test_claims_that_are_coded_unseen_are_found_by_their_numbers(session: Session) -> None:
    claims = list(session.scalars(select(Claim).order_by(Claim.id).limit(50)))
    plan = plan_of_all(session, lambda: blindness.coded_unseen(session, claims))
    assert re.search(r"one_live_queue_per_claim|ix_queue_item_claim_id", plan), plan


def test_claims_whose_reviews_are_not_all_in_are_found_by_their_reviews(session: Session) -> None:
    scope = judged.Scope(since=clock.now(session), layer=Layer.CONTENT)
    plan = plan_of_all(session, lambda: judged.sample(session, scope))
    assert scans(plan, *GROWING) == [], plan
    assert "ix_queue_item_standing" not in plan
