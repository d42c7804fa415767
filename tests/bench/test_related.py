"""How long the look-up of related claims takes, beside a plain full-text query of the same words in the same run.

    pytest tests/bench/test_related.py -m nightly -s [--database postgresql] [-k hundred_thousand]

Claims are made of words whose frequencies follow Zipf's law, half of them Arabic with what Arabic writes together
with a word, half English; every fifth tells of an event that other claims tell of too. What is looked up are claims
that repeat a stored one without a third of its words. Times are of whole look-ups, from the claim to the live claims
like it: processor time of this process and of the PostgreSQL server's that answers it, so that the neighbours' work
counts little, with the time on the clock beside it. The bar is 50 ms for 95 of 100 look-ups at 100,000 claims and
150 ms at 1,000,000; what can fail here are the growth with the number of claims and the ratio to the plain query.
"""

import itertools
import random
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from tests.factories.claims import read_version
from workbench.claims.indexing import entry_row
from workbench.claims.models import Claim, ClaimEntry
from workbench.db.bulk import insert_rows
from workbench.db.sessions import Database
from workbench.search.terms import words_of
from workbench.stories.related import Alike, alike, compared

pytestmark = pytest.mark.nightly

Clock = Callable[[], float]

VOCABULARY = 60_000
BATCH = 5_000
FEW = 10_000
MOST_GROWTH = 2.5
"""Times a look-up among `FEW` claims."""
MOST_SECONDS = 1_500
"""For storing the claims."""
WARMING, LOOKED_UP = 20, 220
SHOWN = 20
PLACES = ("syria", "armenia", "gaza", "beirut", "nagorno-karabakh")
ANY_CLAIM: dict[str, Any] = {
    "version": 1,
    "position": 0,
    "layer": "content",
    "state": "suggested",
    "language": "ar",
    "direction": "rtl",
    "chain": [],
    "check_worthiness": 0.5,
    "reasons": [],
    "search_text": "",
    "triage_marks": [],
    "created_at": datetime(2026, 1, 1, tzinfo=UTC),
}
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


def claims(chance: random.Random) -> Iterator[tuple[str, dict[str, list[Any]]]]:
    """Texts without end, with the facts that the reader would have found in them."""
    languages = [Words("ar", chance), Words("en", chance)]
    told: list[tuple[Words, list[str]]] = []
    for number in itertools.count():
        if told and number % 5 == 0:
            language, event = chance.choice(told)
            words = chance.sample(event, k=len(event) * 2 // 3) + language.some(chance, 4)
        else:
            language = languages[number % 2]
            words = language.some(chance, chance.randint(8, 24))
            if number % 20 == 1:
                told = [*told[-500:], (language, words)]
        figure, year = chance.randint(1, 400), chance.choice(("2016", "2020", "2023"))
        facts: dict[str, list[Any]] = {
            "figures": [{"value": figure}],
            "dates": [{"value": year}],
            "names": [{"key": chance.choice(PLACES)}] if number % 3 == 0 else [],
        }
        yield " ".join([*words, str(figure), year]), facts


class Stored:
    """Claims that become more and more."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._chance = random.Random(7)
        self._claims = claims(self._chance)
        with database.writing() as session:
            self._version = read_version(session).id
            self._last = session.scalar(select(func.max(Claim.id))) or 0
            session.commit()

    def grow(self, count: int) -> None:
        """Store claims and their entries until there are so many."""
        give_up = time.monotonic() + MOST_SECONDS
        with self._without_gin():
            while self._last < count:
                assert time.monotonic() < give_up, f"only {self._last} claims were stored in {MOST_SECONDS} s"
                self._store(list(itertools.islice(self._claims, min(BATCH, count - self._last))))

    @contextmanager
    def _without_gin(self) -> Iterator[None]:
        """PostgreSQL sorts a whole index in many times faster than one row after another."""
        if self._database.is_sqlite:
            yield
            return
        index = "SELECT indexdef FROM pg_indexes WHERE indexname = 'ix_claim_entry_terms'"
        with self._database.writing() as session:
            made_by = session.execute(text(index)).scalar_one()
            session.execute(text("DROP INDEX ix_claim_entry_terms"))
            session.commit()
        yield
        with self._database.writing() as session:
            for statement in ("SET LOCAL statement_timeout = 0", made_by, "ANALYZE"):
                session.execute(text(statement))
            session.commit()

    def repeated(self) -> list[int]:
        """The numbers of new claims that say what stored ones say, with a third of the words left out."""
        with self._database.reading() as session:
            numbers = self._chance.sample(range(self._last // 2, self._last), k=LOOKED_UP)
            known = session.scalars(select(Claim).where(Claim.id.in_(numbers))).all()
            texts = []
            for claim in known:
                words = claim.text.split()
                facts = {"figures": claim.figures, "dates": claim.dates, "names": claim.names}
                texts.append((" ".join(self._chance.sample(words, k=len(words) * 2 // 3)), facts))
        return self._store(texts)

    def _store(self, texts: Sequence[tuple[str, dict[str, list[Any]]]]) -> list[int]:
        rows = [
            {**ANY_CLAIM, "id": number, "public_id": uuid4(), "article_version_id": self._version}
            | {"quote": written, "text": written, **facts}
            for number, (written, facts) in enumerate(texts, start=self._last + 1)
        ]
        with self._database.writing() as session:
            insert_rows(session, Claim, rows)
            insert_rows(session, ClaimEntry, [entry_row(row) for row in rows])
            session.commit()
        self._last += len(rows)
        return [row["id"] for row in rows]


def times(work: Callable[[Any], object], on: Sequence[Any], clock: Clock) -> tuple[float, float]:
    """Median and 95th percentile in milliseconds."""
    spent = []
    for one in on:
        start = clock()
        work(one)
        spent.append(1000 * (clock() - start))
    spent.sort()
    return spent[len(spent) // 2], spent[len(spent) * 95 // 100]


@pytest.mark.parametrize("count", [100_000, 1_000_000], ids=["hundred_thousand", "million"])
def test_a_look_up_hardly_grows_with_the_claims(count: int, database: Database) -> None:
    stored = Stored(database)
    few, _ = _looked_up(database, stored, FEW)
    median, sought = _looked_up(database, stored, count)
    plain = _plain_fts5 if database.is_sqlite else _plain_tsquery
    ratio = plain(database, sought) / median
    print(
        f"{count:9,} claims: {median / few:.1f} times {FEW:,}; the plain query takes {ratio:.1f} times as long"
    )
    assert median < MOST_GROWTH * few
    assert ratio > 1


def _looked_up(database: Database, stored: Stored, count: int) -> tuple[float, list[str]]:
    """The median at so many claims, and the texts that were looked up."""
    start = time.perf_counter()
    stored.grow(count)
    print(f"\n{count:9,} claims stored and indexed in {time.perf_counter() - start:.0f} s")
    numbers = stored.repeated()
    with database.reading() as session:
        clock = _clock(session)

        def look_up(number: int) -> list[Alike]:
            session.expunge_all()
            return alike(session, session.get_one(Claim, number))

        def with_reasons(number: int) -> object:
            found = look_up(number)[:SHOWN]
            return compared(session, session.get_one(Claim, number), found)

        times(look_up, numbers[:WARMING], clock)
        measured = numbers[WARMING:]
        median, slowest = times(look_up, measured, clock)
        on_clock = times(look_up, measured, time.perf_counter)
        shown = times(with_reasons, measured[:50], clock)
        sought = [session.get_one(Claim, number).text for number in measured]
    for name, (half, most) in {
        "processor": (median, slowest),
        "on the clock": on_clock,
        f"with relations of {SHOWN}": shown,
    }.items():
        print(f"{count:9,} claims, {name}: median {half:.1f} ms, 95th percentile {most:.1f} ms")
    return median, sought


def _clock(session: Session) -> Clock:
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
        session.execute(
            text("SET LOCAL statement_timeout = 0")
        )  # among a million it takes longer than a page may
        median, slowest = times(
            lambda written: session.execute(
                query, {"words": " | ".join(f"'{word}'" for word in words_of(written))}
            ).all(),
            looked_up[:20],
            _clock(session),
        )
    print(f"plain tsquery: median {median:.1f} ms, 95th percentile {slowest:.1f} ms")
    return median
