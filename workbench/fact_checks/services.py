"""Keeping fact-checks that others published."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from workbench.articles.models import Language
from workbench.audit import services as audit
from workbench.audit.services import Actor
from workbench.db import clock
from workbench.db.bulk import insert_rows, take_numbers
from workbench.fact_checks.claimreview import Published
from workbench.fact_checks.models import FactCheck, FactCheckEntry
from workbench.language.compare.claim_facts import facts_of
from workbench.language.reader import language_of
from workbench.search.index import Index
from workbench.search.terms import TERMS_VERSION, entry_of, facts_found
from workbench.text.languages import direction_of

INDEX = Index(FactCheckEntry)


@dataclass(frozen=True)
class Kept:
    """What became of a batch."""

    new: int
    known: int


def keep(session: Session, actor: Actor | None, batch: Sequence[Published]) -> Kept:
    """Store those that are not here yet, with their entries in the index."""
    if session.get_bind().dialect.name == "postgresql":
        # Two imports of one feed: the second waits, and finds them here.
        session.execute(text("SELECT pg_advisory_xact_lock(815002)"))
    by_identity = {_identity(one): one for one in batch}
    known = set(session.scalars(select(FactCheck.identity).where(FactCheck.identity.in_(by_identity))))
    new = {identity: one for identity, one in by_identity.items() if identity not in known}
    now = clock.now(session)
    rows, entries = [], []
    numbers = take_numbers(session, FactCheck, len(new))
    for number, (identity, one) in zip(numbers, new.items(), strict=True):
        language = language_of(one.claim_reviewed)
        entry = entry_of(one.claim_reviewed, facts_found(facts_of(one.claim_reviewed, language)))
        rows.append(
            {
                "id": number,
                "public_id": uuid4(),
                "identity": identity,
                "claim_reviewed": one.claim_reviewed,
                "language": Language(language),
                "direction": direction_of(one.claim_reviewed),
                "rating": one.rating,
                "publisher": one.publisher,
                "url": one.url,
                "claimant": one.claimant,
                "published_at": one.published_at,
                "imported_at": now,
            }
        )
        entries.append(
            {
                "fact_check_id": number,
                "words": entry.words,
                "terms": entry.terms,
                "terms_version": TERMS_VERSION,
            }
        )
    insert_rows(session, FactCheck, rows)
    insert_rows(session, FactCheckEntry, entries)
    if rows:
        first, last = rows[0]["public_id"], rows[-1]["public_id"]
        subject = session.get_one(FactCheck, rows[0]["id"])
        audit.record(session, actor, "fact-checks-imported", subject, count=len(rows), first=first, last=last)
    return Kept(new=len(rows), known=len(batch) - len(rows))


def _identity(one: Published) -> str:
    return hashlib.sha256(f"{one.url}\n{one.claim_reviewed}".encode()).hexdigest()
