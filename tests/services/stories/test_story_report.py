"""What a report holds, and what it keeps back as every export does."""

from datetime import datetime

import pytest
from sqlalchemy.orm import Session

from tests.factories import exports as factory
from tests.factories.queues import queue_of
from tests.people import People
from tests.statements import statements
from workbench.claims.models import Claim
from workbench.db.sessions import Database
from workbench.desk.story_report import view
from workbench.desk.story_report.view import Report
from workbench.desk.story_timeline.view import Words
from workbench.people.models import User
from workbench.queues.models import SecondReview
from workbench.stories import queries, rows, services
from workbench.stories.models import Story


def _date(at: datetime, _precision: str) -> str:
    return at.isoformat()


WORDS = Words(str, _date, rtl=False)


@pytest.fixture(autouse=True)
def reader(everybody: None, people: People) -> User:
    """Who asks for the report."""
    return people.viewer


@pytest.fixture
def case(session: Session, people: People) -> dict[str, Claim]:
    return factory.whole_case(session, people.lead, people.reviewer, people.second_reviewer)


def _report(session: Session, person: User) -> Report:
    story = session.scalars(queries.all_stories().where(Story.name == "كاراباخ")).one()
    return view.report_of(session, person, story, WORDS)


def test_protected_evidence_is_counted_and_not_named_and_what_was_withdrawn_neither(
    session: Session, people: People, case: dict[str, Claim]
) -> None:
    report = _report(session, people.viewer)
    urls = [evidence.url for evidence in report.evidence.values()]
    assert list(report.evidence) == [1, 2, 3]
    assert len(set(urls)) == 3
    assert "https://evidence.example/001f" not in urls
    assert report.evidence_withheld == 1
    for evidence in report.evidence.values():
        evidence.withdrawn_at = factory.THEN
    session.flush()
    report = _report(session, people.viewer)
    assert (dict(report.evidence), report.evidence_withheld) == ({}, 1)
    assert len(report.checks) == len(case) - 1


def test_each_check_says_how_it_was_settled_and_each_article_has_one_number(
    session: Session, people: People, case: dict[str, Claim]
) -> None:
    report = _report(session, people.viewer)
    by_claim = {check.verdict.claim_id: check for check in report.checks}
    wars = by_claim[case["wars"].id]
    assert (wars.verdict.method, wars.reviews, len(wars.readings), wars.withheld) == ("adjudicated", 2, 1, 1)
    assert report.by_method == {"adjudicated": 1, "single": 2, "signed": 1}
    assert (report.reviews, len(report.scales)) == (6, 2)
    assert [check.number for check in report.parts[0].held] == [by_claim[case["toll"].id].number]
    assert sorted(report.versions) == [1, 2]
    assert {report.number_of(claim.article_version) for claim in case.values()} == {1, 2}


def test_what_waits_for_independent_reviews_is_withheld_from_everybody_the_author_too(
    session: Session, people: People, case: dict[str, Claim]
) -> None:
    everybody = people.viewer, people.reviewer, people.lead
    assert [len(_report(session, person).notes) for person in everybody] == [1, 1, 1]
    queue_of(
        session,
        people.lead,
        [people.reviewer, people.second_reviewer],
        filter={"source": "Lowland Post"},
        reviews_per_claim=2,
        second_review=SecondReview.INDEPENDENT,
    )
    for person in everybody:
        report = _report(session, person)
        assert report.notes == []
        assert (report.seen.notes_withheld, report.claims_withheld) == (1, 1)
        assert case["five"].id in report.seen.blind


@pytest.mark.usefixtures("case")
def test_more_verdicts_than_a_report_tells_are_said(
    session: Session, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not _report(session, people.viewer).more_checks
    monkeypatch.setattr(view, "MOST_CHECKS", 3)
    report = _report(session, people.viewer)
    assert (len(report.checks), report.more_checks) == (3, True)


def test_more_questions_and_verdicts_ask_the_database_nothing_more(
    session: Session, people: People, database: Database, case: dict[str, Claim]
) -> None:
    viewer = people.viewer
    _report(session, viewer)
    session.expire_all()
    with statements(database) as few:
        _report(session, viewer)
    story = session.scalars(queries.all_stories().where(Story.name == "كاراباخ")).one()
    version = case["five"].article_version
    for number, words in enumerate(("At least", "five", "people", "died")):
        question = services.add_question(session, people.lead, story, f"How many in year {number}?")
        claim = factory.simple_final_claim(
            session, version, words, reviewer=people.reviewer, start=1000 + 10 * number
        )
        rows.answer(session, people.lead, question, [claim, case["five"]])
    session.expire_all()
    with statements(database) as many:
        _report(session, viewer)
    assert len(many) == len(few)
