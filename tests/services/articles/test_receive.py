"""A text that arrives is new, known, a copy, or a new version, and is so exactly once."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tests.factories.articles import TEXT, received
from tests.people import People
from workbench.articles import queries, services
from workbench.articles.models import Article, ArticleVersion, Source
from workbench.articles.services import Arrival, Outcome
from workbench.db.sessions import Database

URL = "https://qawafil.example/1"


def receive(session: Session, **details: object) -> Arrival:
    return services.receive(session, None, received(**details))


def test_a_new_text_is_a_new_article_with_its_first_version(session: Session, people: People) -> None:
    arrival = services.receive(session, people.reviewer, received(url=URL, byline="ليان"))
    session.commit()
    version = session.get_one(ArticleVersion, arrival.version.id)
    assert (arrival.outcome, version.number, version.is_current) == (Outcome.NEW, 1, True)
    assert (version.text, version.original, version.charset) == (TEXT, TEXT.encode(), "utf-8")
    assert (version.article.source.name, version.article.url) == ("Qawafil", URL)
    assert version.received_by_id == version.article.created_by_id == people.reviewer.id


def test_the_same_text_of_the_same_source_is_known_under_any_address(session: Session) -> None:
    first = receive(session, url=URL)
    again = receive(session, url="https://qawafil.example/2", title="Other")
    assert (again.outcome, again.version.id) == (Outcome.KNOWN, first.version.id)


def test_the_same_text_of_another_source_is_a_copy_of_the_first(session: Session) -> None:
    first = receive(session)
    copy = receive(session, source="New Harbour")
    third = receive(session, source="Atlas Mirror")
    assert copy.outcome is third.outcome is Outcome.COPY
    assert copy.version.article.copy_of_id == third.version.article.copy_of_id == first.version.article_id


def test_another_text_under_the_same_address_becomes_the_current_version(session: Session) -> None:
    first = receive(session, url=URL)
    second = receive(session, url=URL, text="Corrected.")
    session.commit()
    session.expire_all()
    assert (second.outcome, second.version.number) == (Outcome.NEW_VERSION, 2)
    assert second.version.article_id == first.version.article_id
    assert queries.current_version(session, first.version.article).id == second.version.id
    assert first.version.is_current is False


def test_the_same_address_of_another_source_is_another_article(session: Session) -> None:
    first = receive(session, url=URL)
    other = receive(session, url=URL, source="New Harbour", text="Another text.")
    assert other.outcome is Outcome.NEW
    assert other.version.article_id != first.version.article_id


def test_a_batch_follows_the_same_rules_among_its_own_texts(session: Session) -> None:
    batch = [
        received(url=URL),
        received(),
        received(source="New Harbour"),
        received(url=URL, text="Second."),
        received(url=URL, text="Third."),
        received(text="Second."),
    ]
    arrivals = services.receive_many(session, None, batch)
    session.commit()
    assert [arrival.outcome.value for arrival in arrivals] == [
        "new",
        "known",
        "copy",
        "new_version",
        "new_version",
        "known",
    ]
    assert arrivals[1].version is arrivals[0].version
    assert arrivals[2].version.article.copy_of is arrivals[0].version.article
    assert [arrival.version.number for arrival in (arrivals[0], arrivals[3], arrivals[4])] == [1, 2, 3]
    assert arrivals[5].version is arrivals[3].version
    current = session.scalars(select(ArticleVersion.number).where(ArticleVersion.is_current)).all()
    assert sorted(current) == [1, 3]


def test_one_article_sent_by_many_at_the_same_instant_is_stored_once(database: Database) -> None:
    people_at_once = 8
    together = Barrier(people_at_once)

    def send(number: int) -> Outcome:
        source = "Qawafil" if number % 2 else "New Harbour"
        article = received(source=source)
        together.wait()
        with database.writing() as session:
            outcome = services.receive(session, None, article).outcome
            session.commit()
        return outcome

    with ThreadPoolExecutor(people_at_once) as pool:
        outcomes = list(pool.map(send, range(people_at_once)))
    assert sorted(outcomes) == [Outcome.COPY] + [Outcome.KNOWN] * 6 + [Outcome.NEW]
    with database.reading() as reading:
        assert reading.scalar(select(func.count()).select_from(Article)) == 2
        assert reading.scalar(select(func.count()).select_from(Source)) == 2


def test_versions_of_one_address_sent_at_the_same_instant_are_numbered_one_by_one(database: Database) -> None:
    together = Barrier(6)

    def send(number: int) -> int:
        article = received(url=URL, text=f"Text {number}.")
        together.wait()
        with database.writing() as session:
            arrival = services.receive(session, None, article)
            session.commit()
            return arrival.version.number

    with ThreadPoolExecutor(6) as pool:
        assert sorted(pool.map(send, range(6))) == [1, 2, 3, 4, 5, 6]


def test_a_text_that_goes_back_to_an_earlier_one_is_current_again_where_its_article_is_named(
    session: Session,
) -> None:
    first = receive(session, url=URL)
    second = receive(session, url=URL, text="Corrected.")
    article = first.version.article

    # An old file that is read again changes nothing.
    assert receive(session, url=URL).outcome is Outcome.KNOWN
    assert queries.current_version(session, article).id == second.version.id

    back = services.receive(session, None, received(url=URL), article=article)
    session.commit()
    assert (back.outcome, back.version.number) == (Outcome.NEW_VERSION, 3)
    assert back.version.text_sha256 == first.version.text_sha256
    assert queries.current_version(session, article).id == back.version.id

    again = services.receive(session, None, received(url=URL), article=article)
    assert (again.outcome, again.version.id) == (Outcome.KNOWN, back.version.id)
