"""Claims that wait to be queued."""

import pytest

from tests.factories.queues import claims_worth
from workbench.db.sessions import Database


@pytest.fixture
def three_claims(database: Database) -> list[str]:
    """Public ids of three selected claims, the one most worth checking first."""
    with database.writing() as session:
        claims = claims_worth(session, 0.9, 0.8, 0.3)
        session.commit()
        return [str(claim.public_id) for claim in claims]
