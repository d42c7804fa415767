"""What taking, submitting and listing cost the server, at a thousand claims, at a hundred thousand and at a million.

    pytest tests/bench/test_queue_cost.py -m nightly -s

Processor milliseconds of whole requests in this process, the test client's share included, beside a bare Flask and
SQLAlchemy take without people, permissions or audit, asked in turn with them: a busy machine makes the milliseconds
of all of them more, and leaves the ratios as they are. So the limits are ratios.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask, jsonify
from sqlalchemy import Index, create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from tests.databases import Databases
from tests.factories.many_claims import many_claims
from tests.factories.queues import queue_of
from tests.people import ApiClient, People
from workbench import garbage
from workbench.app import create_app
from workbench.config import Settings
from workbench.db.sessions import Database
from workbench.features import handlers
from workbench.jobs.worker import run_one

pytestmark = pytest.mark.nightly

FEW, MANY, MILLION = 1_000, 100_000, 1_000_000
WARM_UP, TIMES = 20, 200
REVIEW = {
    "verdict": "false",
    "rationale": "The record says otherwise.",
    "evidence": [
        {"url": "https://records.example/1", "stance": "refutes", "quote": "The line that matters."}
    ],
}
MOST = {"take": 3.5, "submit": 5.5, "list": 3.0}
"""Times the bare take."""
MOST_GROWTH = 1.25
"""From a thousand claims to more; two medians of one run differ by a tenth."""


class Table(DeclarativeBase):
    pass


class Item(Table):
    __tablename__ = "item"
    __table_args__ = (Index("ix_item_next", "holder", "rank", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    rank: Mapped[float]
    text: Mapped[str]
    holder: Mapped[str | None] = mapped_column(default=None)


def spent(act: Callable[[], Any]) -> float:
    """Processor milliseconds of an act, its waits not counted."""
    start = time.process_time()
    act()
    return (time.process_time() - start) * 1000


def median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


@pytest.fixture
def bare_take(tmp_path: Path) -> Iterator[Callable[[], Any]]:
    """A take that does nothing but take, of a hundred thousand rows."""
    engine = create_engine(f"sqlite:///{tmp_path / 'bare.db'}")

    @event.listens_for(engine, "connect")
    def configure(connection: Any, _record: object) -> None:
        connection.execute("PRAGMA journal_mode=WAL")

    Table.metadata.create_all(engine)
    with Session(engine) as session:
        session.execute(
            Item.__table__.insert(),  # type: ignore[attr-defined]  # a table
            [{"rank": number * 7919 % 9973, "text": f"Claim {number}"} for number in range(MANY)],
        )
        session.commit()
    garbage.look_less_often()
    app = Flask("bare")

    @app.post("/take")
    def take() -> Any:
        with Session(engine) as session:
            item = session.scalars(
                select(Item).where(Item.holder.is_(None)).order_by(Item.rank, Item.id).limit(1)
            ).one()
            item.holder = "me"
            session.commit()
            return jsonify(id=item.id, text=item.text)

    client = app.test_client()
    yield lambda: client.post("/take")
    engine.dispose()


@pytest.fixture
def filled(databases: Databases, tmp_path: Path) -> Iterator[Callable[[int], tuple[ApiClient, str]]]:
    """Makes a workbench with one queue of so many claims: its API for a member, and the queue's id."""
    opened: list[tuple[str, Database]] = []

    def fill(count: int) -> tuple[ApiClient, str]:
        url = databases.fresh()
        database = Database(url)
        opened.append((url, database))
        people = People(database)
        lead, reviewer = people.lead, people.reviewer
        with database.writing() as session:
            many_claims(session, count)
            queue = queue_of(session, lead, [reviewer])
            session.commit()
            queue_id = str(queue.public_id)
        while run_one(database, handlers()):
            pass
        settings = Settings(data=tmp_path, database_url=url, secret_key="k" * 40, base_url="http://localhost")
        return people.api(create_app(settings, shared=database), reviewer), queue_id

    yield fill
    for url, database in opened:
        database.dispose()
        databases.discard(url)


def costs(
    bare_take: Callable[[], Any], *workbenches: tuple[ApiClient, str]
) -> tuple[float, list[dict[str, float]]]:
    """The median cost of a bare take, and of each operation in each workbench, all asked in turn: what else the
    machine does meanwhile is shared fairly."""
    bare: list[float] = []
    rounds: list[dict[str, list[float]]] = [{name: [] for name in MOST} for _ in workbenches]
    for _ in range(WARM_UP + TIMES):
        bare.append(spent(bare_take))
        for (api, queue_id), found in zip(workbenches, rounds, strict=True):
            for name, cost in one_round(api, queue_id).items():
                found[name].append(cost)
    return median(bare[WARM_UP:]), [
        {name: median(values[WARM_UP:]) for name, values in found.items()} for found in rounds
    ]


def one_round(api: ApiClient, queue_id: str) -> dict[str, float]:
    """The cost of a take, of its review and of a list."""
    taken: dict[str, Any] = {}

    def take() -> None:
        taken.update(api.post(f"/queues/{queue_id}/take").get_json())

    def submit() -> None:
        assert api.post(f"/claims/{taken['claim']['id']}/reviews", REVIEW).status_code == 201

    def listed() -> None:
        page = api.get("/claims", min_check_worthiness=0.5, language="ar", state="selected", limit=50)
        assert len(page.get_json()["items"]) == 50

    return {"take": spent(take), "submit": spent(submit), "list": spent(listed)}


@pytest.mark.parametrize("count", [MANY, MILLION])
def test_taking_and_submitting_cost_the_same_in_many_times_the_claims(
    filled: Callable[[int], tuple[ApiClient, str]], bare_take: Callable[[], Any], count: int
) -> None:
    bare, (few, many) = costs(bare_take, filled(FEW), filled(count))
    print(f"\nbare take {bare:.2f} ms")
    for name, cost in many.items():
        print(
            f"{name}: {few[name]:.2f} ms at {FEW}, {cost:.2f} ms at {count} claims: {cost / few[name]:.2f} times, "
            f"and {cost / bare:.1f} times the bare take"
        )
    for name, cost in many.items():
        assert cost < few[name] * MOST_GROWTH, name
        assert cost < bare * MOST[name], name
