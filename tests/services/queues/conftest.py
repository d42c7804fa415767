"""People of these tests: made before a test's own session takes SQLite's only write lock."""

import pytest

from tests.people import People
from workbench.people.models import Role, User


@pytest.fixture
def people(people: People) -> People:
    """A lead and two reviewers."""
    assert people.lead
    assert people.reviewer
    assert people.second_reviewer
    return people


@pytest.fixture
def third(people: People) -> User:
    """A reviewer who is in no queue."""
    return people.add("third", Role.REVIEWER)
