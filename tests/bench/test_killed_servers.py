"""Servers that are killed while people take claims and hand reviews in: nothing is half-written, nothing is handed
out twice, and whoever asks again with the same Idempotency-Key has done it once.

    pytest tests/bench/test_killed_servers.py -m nightly -s

On SQLite one server; on PostgreSQL two on one database, one of which is killed while the other goes on.
"""

import json
import threading
import time
import urllib.error
import urllib.request
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from tests.factories.queues import claims_worth, queue_of
from tests.people import People
from tests.servers import Server, served
from workbench.adjudication.models import FinalVerdict
from workbench.audit.models import AuditEvent
from workbench.claims.models import Claim, ClaimState
from workbench.db.sessions import Database
from workbench.people.models import Role
from workbench.queues.models import Assignment, EndedReason, ItemState, QueueItem
from workbench.reviews.models import Citation, Review, ReviewState

pytestmark = pytest.mark.nightly

CLAIMS, CLIENTS = 600, 4
SECONDS = (0.6, 1.0, 1.5)
"""After which the server of each round is killed."""
REVIEW = {
    "verdict": "false",
    "rationale": "The record says otherwise.",
    "evidence": [{"url": "https://records.example/1", "stance": "refutes", "quote": "The line."}],
}


@dataclass
class Client:
    """Somebody who takes the next claim and reviews it, again and again, until the server is gone."""

    token: str
    queue_id: UUID
    url: str = ""
    unanswered: tuple[str, Any, str] | None = None
    """The last request that no answer came to: its path, body and key."""
    reviewed: list[str] = field(default_factory=list)
    """The claims whose reviews were answered with 201."""

    def work(self, stop: threading.Event) -> None:
        while not stop.is_set():
            taken = self.ask(f"/queues/{self.queue_id}/take", None)
            if taken is None:
                return
            claim_id = taken[1]["claim"]["id"]
            answer = self.ask(f"/claims/{claim_id}/reviews", REVIEW)
            if answer is None:
                return
            assert answer[0] == 201, answer
            self.reviewed.append(claim_id)

    def ask(self, path: str, body: Any, key: str | None = None) -> tuple[int, Any] | None:
        """Status and body of an answer; None where none came."""
        key = key or str(uuid4())
        request = urllib.request.Request(
            f"{self.url}/api/v1{path}",
            method="POST",
            data=None if body is None else json.dumps(body).encode(),
            headers={
                "Authorization": f"Bearer {self.token}",
                "Content-Type": "application/json",
                "Idempotency-Key": key,
            },
        )
        try:
            with urllib.request.urlopen(request, timeout=15) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as refused:
            return refused.code, json.load(refused)
        except (OSError, ValueError):
            self.unanswered = path, body, key
            return None

    def ask_again(self) -> None:
        """The request that no answer came to, as it was: it is carried out now, or was before the server went."""
        assert self.unanswered is not None
        path, body, key = self.unanswered
        answer = self.ask(path, body, key)
        # 409: the server went between carrying it out and keeping its answer, and says so.
        assert answer is not None
        assert answer[0] in {200, 201, 409}, answer
        if body is not None:
            self.reviewed.append(path.split("/")[2])
        self.unanswered = None


@pytest.fixture
def clients(large_database: Database) -> list[Client]:
    people = People(large_database)
    lead, members = people.lead, [people.add(f"member{number}", Role.REVIEWER) for number in range(CLIENTS)]
    with large_database.writing() as session:
        claims_worth(session, *[0.5] * CLAIMS)
        queue_id = queue_of(session, lead, members).public_id
        session.commit()
    return [Client(people.token(member), queue_id) for member in members]


def test_a_killed_server_leaves_nothing_half_done(
    large_database: Database, clients: list[Client], tmp_path: Path
) -> None:
    unanswered: Counter[str] = Counter()
    for seconds in SECONDS:
        with ExitStack() as stack:
            servers = [
                stack.enter_context(served(_folder(tmp_path, name), large_database.url))
                for name in (("one",) if large_database.is_sqlite else ("one", "other"))
            ]
            for number, client in enumerate(clients):
                client.url = servers[number % len(servers)].url
                if client.unanswered is not None:
                    client.ask_again()
            kill_while_they_work(servers[0], clients, seconds)
        for client in clients:
            if client.unanswered is not None:
                unanswered["review" if client.unanswered[1] else "take"] += 1
        require_whole(large_database, clients)
    print(f"\nunanswered when a server went: {dict(unanswered)}; reviews: {_reviews(large_database)}")
    assert unanswered


def kill_while_they_work(server: Server, clients: list[Client], seconds: float) -> None:
    stop = threading.Event()
    threads = [threading.Thread(target=client.work, args=(stop,)) for client in clients]
    for thread in threads:
        thread.start()
    time.sleep(seconds)
    server.process.kill()
    server.process.wait()
    stop.set()
    for thread in threads:
        thread.join(timeout=20)
        assert not thread.is_alive()


def require_whole(database: Database, clients: list[Client]) -> None:
    """Every review has all that belongs to it, every hold is on a claim of its own, and nothing answered is lost."""
    with database.reading() as session:
        reviewed = {
            str(public_id): number for number, public_id in session.execute(select(Claim.id, Claim.public_id))
        }
        reviews = session.scalars(select(Review)).all()
        assert {review.state for review in reviews} <= {ReviewState.SUBMITTED}
        claims = Counter(review.claim_id for review in reviews)
        assert set(claims.values()) <= {1}
        assert {reviewed[claim_id] for client in clients for claim_id in client.reviewed} <= set(claims)

        def numbers(column: Any, *conditions: Any) -> Counter[Any]:
            return Counter(session.scalars(select(column).where(*conditions)))

        events = AuditEvent.action
        assert numbers(Citation.review_id) == Counter(review.id for review in reviews)
        assert numbers(FinalVerdict.claim_id, FinalVerdict.is_current) == claims
        assert numbers(Claim.id, Claim.state == ClaimState.FINAL) == claims
        assert numbers(QueueItem.claim_id, QueueItem.state == ItemState.DONE) == claims
        assert numbers(Assignment.claim_id, Assignment.ended_reason == EndedReason.SUBMITTED) == claims
        assert numbers(AuditEvent.subject_id, events == "review-submitted") == Counter(
            str(review.public_id) for review in reviews
        )
        held = numbers(Assignment.claim_id, Assignment.ended_at.is_(None))
        assert set(held.values()) <= {1}
        assert numbers(Claim.id, Claim.state == ClaimState.IN_REVIEW) == held
        assert (
            numbers(QueueItem.claim_id, QueueItem.open_slots == 0, QueueItem.state == ItemState.OPEN) == held
        )
        assert numbers(events, events == "claim-taken").total() == (held + claims).total()


def _reviews(database: Database) -> int:
    with database.reading() as session:
        return session.scalars(select(func.count(Review.id))).one()


def _folder(path: Path, name: str) -> Path:
    folder = path / name
    folder.mkdir(exist_ok=True)
    return folder
