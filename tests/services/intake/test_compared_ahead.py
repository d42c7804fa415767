"""A newer text is compared with the versions before it while others write; what moved meanwhile is told anew."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event, select
from sqlalchemy.orm import Session

from tests.factories.articles import received
from tests.factories.claims import ENGLISH, claim_with
from workbench.articles.models import ArticleVersion, Source
from workbench.articles.reception import Received
from workbench.claims.models import Claim, ClaimFate, ClaimState, FateKind
from workbench.db.sessions import Database
from workbench.intake import arrival

URL = "https://outlet.example/valley"
SECOND = "A line put in front.\n\n" + ENGLISH.replace("At least five people", "At least 25 people")


def of(text: str) -> Received:
    return received(source="Valley Voice", title="Five killed in the valley", text=text, url=URL)


def first_version(database: Database) -> None:
    with database.writing() as session:
        arrival.take_in(session, None, arrival.split(of(ENGLISH)))
        session.commit()


def first_of(session: Session) -> ArticleVersion:
    return session.scalars(select(ArticleVersion).where(ArticleVersion.number == 1)).one()


def fates_of(session: Session, claim: Claim) -> list[str]:
    fates = select(ClaimFate.kind).where(ClaimFate.claim_id == claim.id).order_by(ClaimFate.id)
    return list(session.scalars(fates))


@contextmanager
def statements(database: Database) -> Iterator[list[str]]:
    """What the writing side asks of the database."""
    said: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        said.append(statement)

    event.listen(database.engines.writing, "before_cursor_execute", hear)
    yield said
    event.remove(database.engines.writing, "before_cursor_execute", hear)


def test_a_text_is_read_and_compared_while_somebody_holds_the_write_lock(database: Database) -> None:
    first_version(database)
    with database.writing() as somebody:
        source = somebody.scalars(select(Source).with_for_update()).one()
        source.name = "Valley Voice Daily"
        somebody.flush()

        article = arrival.prepared(database, of(SECOND))

        source.name = "Valley Voice"
        somebody.commit()
    (compared,) = article.foreseen.values()
    assert {fate.kind for _stands, fate in compared.told.values()} == {FateKind.CARRIED, FateKind.CHANGED}


def test_the_older_text_is_not_compared_again_while_writing(database: Database) -> None:
    first_version(database)
    article = arrival.prepared(database, of(SECOND))
    with statements(database) as said, database.writing() as session:
        arrived = arrival.take_in(session, None, article)
        session.commit()
    assert arrived.fates is not None
    assert arrived.fates[FateKind.CARRIED] > 0
    assert len([one for one in said if "FROM passage \nWHERE" in one]) == 1, (
        "only the new version's passages are read"
    )


def test_a_claim_that_moved_meanwhile_is_told_anew(database: Database) -> None:
    first_version(database)
    article = arrival.prepared(database, of(SECOND))
    with database.writing() as somebody:
        version = first_of(somebody)
        claim_with(somebody, version, "The hospital took in").state = ClaimState.WITHDRAWN
        claim_with(somebody, version, "the army took").claimant = "the ministry's spokesman"
        somebody.commit()
    with database.writing() as session:
        arrival.take_in(session, None, article)
        session.commit()
        version = first_of(session)
        withdrawn = session.scalars(select(Claim).where(Claim.state == ClaimState.WITHDRAWN)).one()
        assert withdrawn.article_version_id == version.id
        assert fates_of(session, withdrawn) == []
        corrected = session.scalars(select(Claim).where(Claim.claimant == "the ministry's spokesman")).one()
        assert corrected.article_version_id != version.id


def test_a_version_that_came_in_between_is_the_one_compared_with(database: Database) -> None:
    first_version(database)
    late = arrival.prepared(database, of("Late.\n\n" + SECOND))
    with database.writing() as session:
        arrival.take_in(session, None, arrival.prepared(database, of(SECOND)))
        session.commit()
    with database.writing() as session:
        third = arrival.take_in(session, None, late).version
        session.commit()
        raised = claim_with(session, third, "25 people were killed")
        assert third.number == 3
        assert fates_of(session, raised) == [FateKind.NEW, FateKind.CARRIED]


def test_only_newer_texts_are_compared(database: Database) -> None:
    first_version(database)
    other = received(source="Hill Times", title="Rain", text="It rained.", url="https://hill.example/rain")
    known, unknown, newer = arrival.foreseen(
        database, [arrival.split(one) for one in (of(ENGLISH), other, of(SECOND))]
    )
    assert not known.foreseen
    assert not unknown.foreseen
    assert newer.foreseen
