"""People are made before the test's own session takes SQLite's write lock."""

import pytest

from tests.people import People
from workbench.people.models import Role, User


@pytest.fixture(autouse=True)
def desk(people: People) -> None:
    """Everybody who reviews in these tests."""
    for person in (people.lead, people.reviewer, people.second_reviewer):
        assert person.is_active


@pytest.fixture
def third(people: People) -> User:
    """One more reviewer."""
    return people.add("third", Role.REVIEWER)
