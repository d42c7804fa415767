"""People are made before the test's own transaction begins: SQLite lets one write at a time."""

import pytest

from tests.people import People


@pytest.fixture(autouse=True)
def everybody(people: People) -> None:
    """Lead and two reviewers exist."""
    assert people.lead
    assert people.reviewer
    assert people.second_reviewer
