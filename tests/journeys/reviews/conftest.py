"""A desk with claims in queues, ready to be reviewed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from tests.factories.queues import claims_worth
from tests.factories.reviews import claim_in_queue
from tests.people import ApiClient, Browser, People
from workbench.claims import services as claim_services
from workbench.claims.models import Claim
from workbench.db.sessions import Database
from workbench.people.models import User
from workbench.queues.models import SecondReview

EVIDENCE = {"url": "https://records.example/1", "quote": "The line that matters.", "stance": "refutes"}


@dataclass
class Desk:
    """Makes claims, and opens browsers and API clients on the desk."""

    app: Flask
    database: Database
    people: People

    def claim(self, **policy: Any) -> str:
        """A claim in a queue of both reviewers and the lead; its public id."""
        people = (self.people.lead, self.people.reviewer, self.people.second_reviewer)
        return self._made(lambda session: claim_in_queue(session, people[0], *people, **policy))

    def independent_claim(self) -> str:
        return self.claim(reviews=2, second_review=SecondReview.INDEPENDENT)

    def free_claim(self) -> str:
        """A claim outside all queues."""
        return self._made(lambda session: claims_worth(session, 0.5)[0])

    def _made(self, make: Callable[[Session], Claim]) -> str:
        with self.database.writing() as session:
            claim = make(session)
            session.commit()
            return str(claim.public_id)

    def add_reading(self, claim: str, text: str) -> str:
        with self.database.writing() as session:
            row = session.query(Claim).filter_by(public_id=_uuid(claim)).one()
            reading = claim_services.add_reading(session, self.people.lead, row, text=text)
            session.commit()
            return str(reading.public_id)

    def api(self, person: User) -> ApiClient:
        return self.people.api(self.app, person)

    def browser(self, person: User, language: str = "en") -> Browser:
        return self.people.browser(self.app, person, language)

    def state_of(self, claim: str) -> str:
        with self.database.reading() as session:
            return str(session.query(Claim).filter_by(public_id=_uuid(claim)).one().state)


def _uuid(text: str) -> Any:
    from uuid import UUID

    return UUID(text)


@pytest.fixture
def desk(app: Flask, database: Database, people: People) -> Desk:
    for person in (people.lead, people.reviewer, people.second_reviewer, people.viewer):
        assert person.is_active
    return Desk(app, database, people)


def review(verdict: str = "false", **given: Any) -> dict[str, Any]:
    """A body of POST /claims/{id}/reviews."""
    body = {"verdict": verdict, "rationale": "The record says otherwise.", "evidence": [EVIDENCE]}
    return body | given
