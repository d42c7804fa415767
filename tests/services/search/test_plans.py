"""A look-up goes through the index: it never reads all claims."""

import re
import uuid
from collections.abc import Iterator

import pytest
from sqlalchemy import Select, event, select, text
from sqlalchemy.orm import Session

from tests.factories.claims import read_version
from tests.factories.queues import WHEN
from workbench.claims import queries
from workbench.claims.indexing import INDEX, entry_row
from workbench.claims.models import Claim, ClaimEntry, ClaimState
from workbench.db.bulk import insert_rows
from workbench.queues import filling, filters
from workbench.queues.filters import ClaimFilter
from workbench.search.terms import Facts, entry_of

MANY = 10_000
SCAN = re.compile(r"SCAN (?:claim|claim_entry|claim_1)\b(?! VIRTUAL)|Seq Scan on claim", re.IGNORECASE)


@pytest.fixture
def many(session: Session) -> Session:
    """A session on many claims, each with a rare word and common ones."""
    version = read_version(session)
    empty: dict[str, list[object]] = {
        name: [] for name in ("chain", "reasons", "figures", "dates", "names", "triage_marks")
    }
    rows = [
        {
            "id": number,
            "public_id": uuid.uuid4(),
            "version": 1,
            "article_version_id": version.id,
            "position": 0,
            "layer": "content",
            "state": "suggested",
            "quote": f"قال الوزير في بيانه إن الطريق{number % 700} مغلق",
            "text": f"قال الوزير في بيانه إن الطريق{number % 700} مغلق",
            "language": "ar",
            "direction": "rtl",
            "check_worthiness": 0.5,
            "search_text": "",
            "created_at": WHEN,
            **empty,
        }
        for number in range(1_000, 1_000 + MANY)
    ]
    insert_rows(session, Claim, rows)
    insert_rows(session, ClaimEntry, [entry_row(row) for row in rows])
    session.commit()
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("ANALYZE"))
    return session


def plans(session: Session, seen: list[tuple[str, object]]) -> Iterator[str]:
    prefix = "EXPLAIN QUERY PLAN " if session.get_bind().dialect.name == "sqlite" else "EXPLAIN "
    for statement, parameters in seen:
        rows = session.connection().exec_driver_sql(prefix + statement, parameters).all()  # type: ignore[arg-type]  # as the driver got them
        yield "\n".join(str(row[-1]) for row in rows)


def asked(session: Session, work: object) -> list[tuple[str, object]]:
    """The statements of a piece of work, with their parameters."""
    seen: list[tuple[str, object]] = []
    engine = session.get_bind()

    def note(_c: object, _k: object, statement: str, parameters: object, _x: object, _m: object) -> None:
        if statement.startswith("SELECT"):
            seen.append((statement, parameters))

    event.listen(engine, "before_cursor_execute", note)
    try:
        assert callable(work)
        work()
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return seen


@pytest.mark.parametrize(
    "query",
    [
        queries.with_words(select(Claim), "الطريق77 بيان"),
        filters.matching(ClaimFilter(q="الطريق77 بيان", states=(ClaimState.SUGGESTED,))),
        filling.candidates(ClaimFilter(q="الطريق77 بيان")),
    ],
    ids=["claims", "list", "queue"],
)
def test_a_search_for_words_reads_the_index(many: Session, query: Select[Claim]) -> None:
    page = query.order_by(Claim.id).limit(51)
    seen = asked(many, lambda: many.scalars(page).all())
    found = many.scalars(page).all()
    assert found
    assert all("الطريق77" in claim.quote for claim in found)
    for plan in plans(many, seen):
        assert not SCAN.search(plan), plan


def test_a_look_up_of_related_claims_reads_the_index(many: Session) -> None:
    entry = entry_of("الطريق77 مغلق", Facts())
    seen = asked(many, lambda: INDEX.related(many, entry))
    assert len(seen) == 4
    for plan in plans(many, seen):
        assert not SCAN.search(plan), plan


def test_a_rare_word_decides_among_many_common_ones(many: Session) -> None:
    hits = INDEX.related(many, entry_of("قال الوزير إن الطريق77 مغلق", Facts()))
    best = many.get_one(Claim, hits[0].key)
    assert "الطريق77 " in best.quote
