"""Whatever a test leaves in its database, the next one finds it as if just made."""

import pytest
from sqlalchemy import delete, func, select

from tests.databases import Databases
from tests.people import People
from workbench.db.sessions import Database
from workbench.people.models import User
from workbench.reviews.models import RatingLevel


def test_a_mess_is_gone_when_the_database_is_restored(
    databases: Databases, database: Database, people: People
) -> None:
    with database.reading() as session:
        levels = list(session.scalars(select(RatingLevel.code).order_by(RatingLevel.id)))
    assert people.lead.id
    with database.writing() as session:
        session.execute(delete(RatingLevel))
        session.commit()

    databases.restore(database)

    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(User)) == 0
        assert list(session.scalars(select(RatingLevel.code).order_by(RatingLevel.id))) == levels


def test_a_transaction_left_open_keeps_nobody_waiting(
    databases: Databases, database: Database, people: People, request: pytest.FixtureRequest
) -> None:
    if request.config.getoption("--database") == "sqlite":
        pytest.skip("the file is replaced, whoever still holds the old one")
    left = Database(database.url)
    with left.writing() as session:
        session.scalars(select(User).where(User.id == people.lead.id).with_for_update()).one()

        databases.restore(database)

        with database.reading() as after:
            assert after.scalar(select(func.count()).select_from(User)) == 0
        session.invalidate()
    left.dispose()
