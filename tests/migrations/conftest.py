"""A workbench with something in every room, made once and copied by each test's database."""

from collections.abc import Iterator

import pytest

from tests.databases import Databases
from workbench import operating, seeding
from workbench.db.sessions import Database


@pytest.fixture
def populated(databases: Databases) -> Iterator[Database]:
    """The demo: articles, claims, queues, people and what belongs to them."""
    url = databases.empty()
    database = Database(url)
    operating.prepare(database)
    seeding.load_demo(database, lambda _line: None)
    yield database
    database.dispose()
    databases.discard(url)


@pytest.fixture
def empty(databases: Databases) -> Iterator[Database]:
    """A database without tables."""
    database = Database(databases.empty())
    yield database
    database.dispose()
