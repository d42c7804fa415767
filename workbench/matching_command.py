"""The command `match`: the claims that read like given texts, by the index every claim is in."""

import itertools
import tempfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO
from uuid import uuid4

import click
from sqlalchemy.orm import Session

from workbench.articles import services as article_services
from workbench.articles.reception import prepare
from workbench.claims.indexing import INDEX, entry_row
from workbench.claims.models import Claim, ClaimEntry, ClaimState, Layer
from workbench.db import migrations
from workbench.db.bulk import insert_rows, take_numbers
from workbench.db.sessions import Database
from workbench.language.compare.claim_facts import ClaimFacts, facts_of
from workbench.language.reader import language_of
from workbench.reading_commands import rows_of, write
from workbench.search.terms import entry_of, facts_found
from workbench.text.canonical import canonical
from workbench.text.languages import direction_of

BATCH = 1_000
Row = dict[str, Any]


@click.command()
@click.option("--claims", "claims_file", type=click.File("rb"), required=True)
@click.option("--queries", "queries_file", type=click.File("rb"), required=True)
@click.option("-k", "most", type=click.IntRange(1, 300), default=10, show_default=True)
def match(claims_file: BinaryIO, queries_file: BinaryIO, most: int) -> None:
    """Find the claims that read like each query: {"id", "text"} a line in both files.

    The claims go into a database of their own, which is thrown away, and are found there as the workbench finds
    related claims.
    """
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'claims.db'}")
        try:
            migrations.upgrade(database.engines.writing)
            with database.writing() as session:
                given = _store(session, rows_of(claims_file, ("text",)))
                session.commit()
            with database.reading() as session:
                write(_matches(session, given, rows_of(queries_file, ("text",)), most))
        finally:
            database.dispose()


def _store(session: Session, rows: Iterable[Row]) -> list[Any]:
    """Store claims with their entries. Returns their ids as given, in the order of their numbers, from 1."""
    received = prepare(source="match", title="match", text="match")
    version = article_services.receive(session, None, received).version
    given: list[Any] = []
    while batch := list(itertools.islice(rows, BATCH)):
        claims = [_claim(row["text"], version.id) for row in batch]
        for claim, number in zip(claims, take_numbers(session, Claim, len(claims)), strict=True):
            claim["id"] = number
        insert_rows(session, Claim, claims)
        insert_rows(session, ClaimEntry, [entry_row(claim) for claim in claims])
        given += [row["id"] for row in batch]
    return given


def _claim(written: str, version_id: int) -> Row:
    text = canonical(written)
    found = _read(text)
    return {
        "public_id": uuid4(),
        "version": 1,
        "article_version_id": version_id,
        "position": 0,
        "layer": Layer.CONTENT,
        "state": ClaimState.SUGGESTED,
        "quote": text,
        "text": text,
        "language": found.language,
        "direction": direction_of(text),
        "chain": [],
        "check_worthiness": 0.0,
        "reasons": [],
        "figures": [one.as_json() for one in found.figures],
        "dates": [one.as_json() for one in found.dates],
        "names": [one.as_json() for one in found.names],
        "search_text": "",
        "triage_marks": [],
        "created_at": datetime.now(UTC),
    }


def _matches(session: Session, given: list[Any], queries: Iterable[Row], most: int) -> Iterator[Row]:
    for query in queries:
        text = canonical(query["text"])
        hits = INDEX.related(session, entry_of(text, facts_found(_read(text))))[:most]
        yield {
            "q": query["id"],
            "docs": [given[hit.key - 1] for hit in hits],
            "scores": [round(hit.score, 4) for hit in hits],
        }


def _read(text: str) -> ClaimFacts:
    return facts_of(text, language_of(text))
