"""A database with nothing in it; `demo_database` has something in every room."""

from collections.abc import Iterator

import pytest

from tests.databases import Databases
from workbench.db.sessions import Database


@pytest.fixture
def empty(databases: Databases) -> Iterator[Database]:
    """A database without tables."""
    database = Database(databases.empty())
    yield database
    database.dispose()
