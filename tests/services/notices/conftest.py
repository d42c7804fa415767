"""People are made before the test's own session takes SQLite's write lock."""

import pytest

from tests.people import People


@pytest.fixture
def people(people: People) -> People:
    """A lead and two reviewers."""
    for person in (people.lead, people.reviewer, people.second_reviewer):
        assert person.is_active
    return people
