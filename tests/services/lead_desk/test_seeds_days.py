"""The demo's past days leave something to see on every page of the lead's desk."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from workbench.adjudication import judged
from workbench.adjudication.figures import Measure
from workbench.adjudication.models import PendingDecision, Why
from workbench.audit.models import AuditEvent
from workbench.claims.models import Layer
from workbench.db import clock
from workbench.db.sessions import Database
from workbench.desk.agreement_page import view as agreement_view
from workbench.desk.claim_lists.definitions import LISTS
from workbench.desk.claim_lists.numbers import number
from workbench.desk.claim_lists.scope import Scope
from workbench.desk.lead_desk import view
from workbench.notices import queries as notice_queries
from workbench.people import queries as people_queries
from workbench.people.absence import is_away
from workbench.queues import conflicts


@pytest.fixture(autouse=True)
def everybody() -> None:
    """The seeds bring their own people."""


def test_the_demo_shows_a_desk_at_work(demo_database: Database) -> None:
    with demo_database.reading() as session:
        now = clock.now(session)
        lead = people_queries.get_user_by_email(session, "lead@workbench.example")
        reviewer = people_queries.get_user_by_email(session, "reviewer@workbench.example")
        desk = view.desk_of(session, lead, Scope(now=now))

        empty = {name for name in LISTS if number(session, name, Scope(now=now)).count.number == 0}
        assert empty == {"near_end", "past_due"}
        assert sum(any(each.count.number for each in one.numbers.values()) for one in desk.stretches) >= 4
        assert set(session.scalars(select(PendingDecision.why))) == set(Why)
        assert notice_queries.count_unread(session, lead.id) > 0
        assert notice_queries.count_unread(session, reviewer.id) > 0
        assert any(is_away(row.person, now=now) for row in desk.people)
        assert session.scalars(conflicts.declared()).one().note

        agreement = agreement_view.view_of(
            session,
            judged.Scope(layer=Layer.CONTENT, since=now - timedelta(days=30)),
            agreement_view.By.QUEUE,
        )
        alpha = next(one for one in agreement.verdicts if one.measure is Measure.ALPHA).coefficient
        assert alpha.value is not None
        assert alpha.low is not None
        assert 0 < alpha.low < alpha.value < 1


def test_the_demos_days_are_told_in_the_order_of_time(demo_database: Database) -> None:
    with demo_database.reading() as session:
        told = select(AuditEvent.at).where(AuditEvent.actor_id.is_not(None)).order_by(AuditEvent.id)
        times = session.scalars(told).all()
        assert times == sorted(times)
        assert times[-1] <= clock.now(session)
        assert times[-1] - times[0] > timedelta(days=20)
