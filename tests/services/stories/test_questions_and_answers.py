import pytest
from sqlalchemy.orm import Session

from tests.factories import stories as factory
from tests.people import People
from workbench.audit import queries as audit_queries
from workbench.claims.models import ClaimState
from workbench.errors import DomainError, StaleVersion
from workbench.stories import queries, rows, services


def test_an_article_comes_into_a_story_once(session: Session, people: People) -> None:
    story = services.create_story(session, people.lead, name="Karabakh")
    article = factory.article(session, people.lead, source="Al-Safh", text="Five were killed.")
    assert services.add_article(session, people.lead, story, article)
    assert not services.add_article(session, people.lead, story, article)
    assert [version.article for version in queries.current_versions(session, story)] == [article]


def test_two_stories_of_one_name_are_refused(session: Session, people: People) -> None:
    services.create_story(session, people.lead, name="Karabakh")
    with pytest.raises(DomainError, match="already a story"):
        services.create_story(session, people.lead, name=" Karabakh ")
    assert services.get_or_create_story(session, people.lead, "Karabakh").name == "Karabakh"


def test_questions_keep_the_order_they_are_moved_into(session: Session, people: People) -> None:
    story = services.create_story(session, people.lead, name="Karabakh")
    first, second, third = (services.add_question(session, people.lead, story, f"Q{n}?") for n in (1, 2, 3))
    rows.move_question(session, people.lead, third, to=2)
    rows.move_question(session, people.lead, first, to=0)
    assert queries.questions_of(session, story) == [first, third, second]


def test_a_question_renamed_by_two_people_keeps_both_wordings(session: Session, people: People) -> None:
    story = services.create_story(session, people.lead, name="Karabakh")
    question = services.add_question(session, people.lead, story, "How many?")
    seen = question.version
    services.rename_question(session, people.lead, question, "How many were killed?", version=seen)
    with pytest.raises(StaleVersion) as refused:
        services.rename_question(session, people.reviewer, question, "How many dead?", version=seen)
    assert refused.value.yours == {"text": "How many dead?"}
    assert refused.value.theirs == {"text": "How many were killed?"}
    assert refused.value.by == "lead"


def test_a_story_asks_a_question_once(session: Session, people: People) -> None:
    story = services.create_story(session, people.lead, name="Karabakh")
    services.add_question(session, people.lead, story, "How many?")
    with pytest.raises(DomainError, match="already asks"):
        services.add_question(session, people.lead, story, "How many?")


def test_only_claims_of_the_storys_articles_answer(session: Session, people: People) -> None:
    story, safh, _post = factory.two_tolls(session, people.lead)
    question = services.add_question(session, people.lead, story, "How many?")
    elsewhere = factory.article(session, people.lead, source="Third Shore", text="A quiet day.")
    with pytest.raises(DomainError, match="not in this story"):
        rows.answer(session, people.lead, question, [factory.claim(session, elsewhere, "A quiet day")])
    assert rows.answer(session, people.lead, question, [safh, safh]) == 1
    assert rows.answer(session, people.lead, question, [safh]) == 0


def test_answers_come_back_with_their_article(session: Session, people: People) -> None:
    story, safh, _post = factory.two_tolls(session, people.lead)
    question = services.add_question(session, people.lead, story, "How many?")
    rows.answer(session, people.lead, question, [safh])
    services.remove_article(session, people.lead, story, safh.article_version.article)
    assert queries.answers_in(session, story) == []
    services.add_article(session, people.lead, story, safh.article_version.article)
    assert [answer.claim for answer in queries.answers_in(session, story)] == [safh]


def test_a_successor_answers_where_its_predecessor_did(session: Session, people: People) -> None:
    story, safh, _post = factory.two_tolls(session, people.lead)
    question = services.add_question(session, people.lead, story, "How many?")
    rows.answer(session, people.lead, question, [safh])
    successor = factory.claim(session, safh.article_version.article, "نحو عشرين ألف شخص")
    rows.claim_superseded(session, safh, [successor])
    safh.state = ClaimState.SUPERSEDED
    session.flush()
    assert [answer.claim for answer in queries.answers_in(session, story)] == [successor]


def test_each_change_leaves_one_event(session: Session, people: People) -> None:
    story = services.create_story(session, people.lead, name="Karabakh")
    question = services.add_question(session, people.lead, story, "How many?")
    services.rename_question(session, people.lead, question, "How many dead?", version=question.version)
    events = session.scalars(audit_queries.events_of("Question", question.public_id)).all()
    assert sorted(event.action for event in events) == ["question-added", "question-renamed"]
