"""How long the look-up of related claims takes, beside a plain full-text query of the same words in the same run.

    pytest tests/bench/test_related.py -m nightly -s [--database postgresql]

Claims are made of words whose frequencies follow Zipf's law, half of them Arabic with what Arabic writes together
with a word, half English; every fifth tells of an event that other claims tell of too. What is looked up are claims
with a third of their words left out. Times are of whole look-ups, candidates, reading and ranking: processor time of
this process and of the PostgreSQL server's that answers it, so that the neighbours' work counts little.
"""

import itertools
import random
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from tests.factories.claims import read_version
from workbench.claims.indexing import INDEX, entry_row
from workbench.claims.models import Claim, ClaimEntry
from workbench.db.bulk import insert_rows
from workbench.db.sessions import Database
from workbench.search.terms import Facts, entry_of, words_of

pytestmark = pytest.mark.nightly

VOCABULARY = 60_000
BATCH = 5_000
LOOKED_UP = 200
PLACES = ("@syria", "@armenia", "@gaza", "@beirut", "@nagorno-karabakh")
ENDINGS = {"ar": ("", "", "", "ات", "ين", "ها"), "en": ("", "", "", "s", "ed", "ing")}
BEGINNINGS = {"ar": ("", "", "ال", "ال", "و", "وال", "بال"), "en": ("",)}
LETTERS = {"ar": ("بتجحدرسصطعفقكلمن", "اوي"), "en": ("bcdfghklmnprstvw", "aeiou")}


class Words:
    """The words of one language, the frequent ones short."""

    def __init__(self, language: str, chance: random.Random) -> None:
        consonants, vowels = LETTERS[language]
        self.language = language
        self.words = [
            "".join(chance.choice(consonants) + chance.choice(vowels) for _ in range(2 + (rank > 200)))
            + chance.choice(consonants)
            for rank in range(VOCABULARY)
        ]
        self.weights = list(itertools.accumulate(1 / (rank + 2) for rank in range(VOCABULARY)))

    def some(self, chance: random.Random, count: int) -> list[str]:
        chosen = chance.choices(self.words, cum_weights=self.weights, k=count)
        beginnings, endings = BEGINNINGS[self.language], ENDINGS[self.language]
        return [chance.choice(beginnings) + word + chance.choice(endings) for word in chosen]


def claims(count: int, chance: random.Random) -> Iterator[str]:
    languages = [Words("ar", chance), Words("en", chance)]
    told: list[tuple[Words, list[str]]] = []
    for number in range(count):
        if told and number % 5 == 0:
            language, event = chance.choice(told)
            words = chance.sample(event, k=len(event) * 2 // 3) + language.some(chance, 4)
        else:
            language = languages[number % 2]
            words = language.some(chance, chance.randint(8, 24))
            if number % 20 == 1:
                told = [*told[-500:], (language, words)]
        yield " ".join([*words, str(chance.randint(1, 400)), chance.choice(("2016", "2020", "2023"))])


def store(session: Session, count: int) -> list[str]:
    """Store claims and their entries. Returns those to be looked up, with words left out."""
    chance = random.Random(count)
    version = read_version(session)
    common = {
        "version": 1,
        "article_version_id": version.id,
        "position": 0,
        "layer": "content",
        "state": "suggested",
        "language": "ar",
        "direction": "rtl",
        "check_worthiness": 0.5,
        "search_text": "",
        "created_at": datetime(2026, 1, 1, tzinfo=UTC),
    }
    empty: dict[str, list[Any]] = {
        name: [] for name in ("chain", "reasons", "figures", "dates", "names", "triage_marks")
    }
    looked_up: list[str] = []
    numbered = enumerate(claims(count, chance), start=1_000)
    while batch := list(itertools.islice(numbered, BATCH)):
        rows = [
            {"id": number, "public_id": uuid4(), "quote": written, "text": written, **common, **empty}
            for number, written in batch
        ]
        insert_rows(session, Claim, rows)
        insert_rows(session, ClaimEntry, [entry_row(row) for row in rows])
        session.commit()
        for _, written in chance.sample(batch, k=min(len(batch), LOOKED_UP * BATCH // count + 1)):
            words = written.split()
            looked_up.append(" ".join(chance.sample(words, k=len(words) * 2 // 3)))
    return looked_up[:LOOKED_UP]


def times(
    work: Callable[[str], object], texts: Sequence[str], clock: Callable[[], float]
) -> tuple[float, float]:
    """Median and 95th percentile in milliseconds."""
    spent = []
    for one in texts:
        start = clock()
        work(one)
        spent.append(1000 * (clock() - start))
    spent.sort()
    return spent[len(spent) // 2], spent[len(spent) * 95 // 100]


@pytest.mark.parametrize(("count", "most"), [(10_000, 50), (100_000, 50), (1_000_000, 150)])
def test_related_claims_are_found_in_time(count: int, most: float, database: Database) -> None:
    start = time.perf_counter()
    with database.writing() as session:
        looked_up = store(session, count)
        if not database.is_sqlite:
            session.execute(text("ANALYZE claim_entry"))
            session.commit()
    print(f"\n{count} claims stored and indexed in {time.perf_counter() - start:.0f} s")
    with database.reading() as session:

        def look_up(written: str) -> object:
            return INDEX.related(session, entry_of(written, Facts(names=(PLACES[len(written) % 5],))))

        clock = _clock(session)
        times(look_up, looked_up[:20], clock)
        median, slowest = times(look_up, looked_up, clock)
    print(f"{count} claims: median {median:.1f} ms, 95th percentile {slowest:.1f} ms")
    plain = _plain_fts5 if database.is_sqlite else _plain_tsquery
    print(f"{count} claims: {plain(database, looked_up) / median:.1f} times as fast as a plain query")
    assert slowest <= most


def _clock(session: Session) -> Callable[[], float]:
    """Processor time spent for a session, in seconds."""
    if session.get_bind().dialect.name == "sqlite":
        return time.process_time
    server = Path(f"/proc/{session.scalar(text('SELECT pg_backend_pid()'))}/schedstat")
    return lambda: time.process_time() + int(server.read_text().split()[0]) / 1e9


def _plain_fts5(database: Database, looked_up: Sequence[str]) -> float:
    """The median of the plain query: any of the words, ranked by the database's BM25."""
    with database.writing() as session:
        session.execute(text("CREATE VIRTUAL TABLE plain USING fts5(words, content='')"))
        session.execute(text("INSERT INTO plain (rowid, words) SELECT claim_id, words FROM claim_entry"))
        session.commit()
    query = text("SELECT rowid FROM plain WHERE plain MATCH :words ORDER BY rank LIMIT 10")
    with database.reading() as session:
        median, slowest = times(
            lambda written: session.execute(
                query, {"words": " OR ".join(f'"{word}"' for word in words_of(written))}
            ).all(),
            looked_up,
            time.process_time,
        )
    print(f"plain FTS5 query: median {median:.1f} ms, 95th percentile {slowest:.1f} ms")
    return median


def _plain_tsquery(database: Database, looked_up: Sequence[str]) -> float:
    """The median of the plain query: any of the words, ranked by `ts_rank`."""
    held = "array_to_tsvector(string_to_array(terms, ' '))"
    query = text(
        f"SELECT claim_id FROM claim_entry WHERE {held} @@ CAST(:words AS tsquery)"
        f" ORDER BY ts_rank({held}, CAST(:words AS tsquery)) DESC LIMIT 10"
    )
    with database.reading() as session:
        median, slowest = times(
            lambda written: session.execute(
                query, {"words": " | ".join(f"'{word}'" for word in words_of(written))}
            ).all(),
            looked_up[:50],
            _clock(session),
        )
    print(f"plain tsquery: median {median:.1f} ms, 95th percentile {slowest:.1f} ms")
    return median
