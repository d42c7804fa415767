"""A look-up goes through the index: it never reads all claims."""

import re
import uuid
from collections.abc import Iterable

import pytest
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from tests.factories.articles import received
from tests.factories.claims import read_version
from tests.factories.queues import WHEN
from tests.people import People
from tests.plans import asked_by, learn, plans_of
from workbench.articles import services as article_services
from workbench.articles.models import ArticleVersion
from workbench.claims import queries
from workbench.claims.indexing import INDEX, entry_row
from workbench.claims.models import Claim, ClaimEntry, ClaimState
from workbench.db.bulk import insert_rows
from workbench.db.sessions import Database
from workbench.desk.article_list import queries as article_list
from workbench.desk.article_list.queries import ArticleFilter
from workbench.queues import filling, filters
from workbench.queues.filters import ClaimFilter
from workbench.search.terms import Facts, entry_of

MANY = 10_000
SCAN = re.compile(
    r"SCAN (?:claim|claim_entry|claim_1|article\w*|title_entry)\b(?! VIRTUAL)|Seq Scan on (?:claim|article|title)",
    re.IGNORECASE,
)


def store(session: Session, version: ArticleVersion, numbers: Iterable[int]) -> None:
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
        for number in numbers
    ]
    insert_rows(session, Claim, rows)
    insert_rows(session, ClaimEntry, [entry_row(row) for row in rows])


@pytest.fixture(scope="module")
def crowded(large_database: Database) -> Database:
    """Many claims, each with a rare word and common ones."""
    with large_database.writing() as session:
        store(session, read_version(session), range(1_000, 1_000 + MANY))
        learn(session)
        session.commit()
    return large_database


@pytest.fixture
def database(crowded: Database) -> Database:
    """The same claims for every test: none commits. What was learnt of them in memory is forgotten."""
    crowded.dispose()
    return crowded


@pytest.mark.parametrize(
    "query",
    [
        queries.with_words(select(Claim), "الطريق77 بيان"),
        filters.matching(ClaimFilter(q="الطريق77 بيان", states=(ClaimState.SUGGESTED,))),
        filling.candidates(ClaimFilter(q="الطريق77 بيان")),
    ],
    ids=["claims", "list", "queue"],
)
def test_a_search_for_words_reads_the_index(session: Session, query: Select[Claim]) -> None:
    page = query.order_by(Claim.id).limit(51)
    seen = asked_by(session, lambda: session.scalars(page).all())
    found = session.scalars(page).all()
    assert found
    assert all("الطريق77" in claim.quote for claim in found)
    for plan in plans_of(session, seen):
        assert not SCAN.search(plan), plan


def test_a_look_up_of_related_claims_reads_the_index(session: Session) -> None:
    entry = entry_of("الطريق77 مغلق", Facts())
    seen = asked_by(session, lambda: INDEX.related(session, entry))
    assert len(seen) == 4
    for plan in plans_of(session, seen):
        assert not SCAN.search(plan), plan


def test_the_sample_is_read_once_until_the_claims_have_grown_by_a_twentieth(session: Session) -> None:
    entry = entry_of("الطريق77 مغلق", Facts())
    version = session.get_one(Claim, 1_000).article_version

    def statements() -> int:
        return len(asked_by(session, lambda: INDEX.related(session, entry)))

    assert (statements(), statements()) == (4, 3)
    store(session, version, range(1_000 + MANY, 1_000 + MANY + MANY // 30))
    assert statements() == 3
    store(session, version, range(20_000, 20_000 + MANY // 30))
    assert (statements(), statements()) == (4, 3)


def test_a_rare_word_decides_among_many_common_ones(session: Session) -> None:
    hits = INDEX.related(session, entry_of("قال الوزير إن الطريق77 مغلق", Facts()))
    best = session.get_one(Claim, hits[0].key)
    assert "الطريق77 " in best.quote


def test_a_search_for_the_words_of_titles_reads_the_index(session: Session, people: People) -> None:
    titles = [f"الوزير يفتح الطريق{number % 700}" for number in range(5_000)]
    article_services.receive_many(
        session,
        people.lead,
        [received(title=title, text=f"{title} {number}") for number, title in enumerate(titles)],
    )
    session.flush()
    learn(session)
    page = article_list.matching(ArticleFilter(words="طريق77 وزير"))
    page = page.order_by(ArticleVersion.article_id.desc()).limit(51)
    seen = asked_by(session, lambda: session.scalars(page).all())
    found = session.scalars(page).all()
    assert len(found) == 8
    assert all("الطريق77" in version.title for version in found)
    for plan in plans_of(session, seen):
        assert not SCAN.search(plan), plan
