"""The claims' entry in the search index: written with every claim, and with every change of its words."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.claims.models import Claim, ClaimEntry
from workbench.search.index import Index
from workbench.search.terms import TERMS_VERSION, Entry, entry_of, facts_from, words_of

INDEX = Index(ClaimEntry)

BATCH = 500


def entry_row(claim: Mapping[Any, Any]) -> dict[str, Any]:
    """The entry of a claim given as values by column, as such values itself."""
    entry = _entry(claim["quote"], claim["text"], claim["names"], claim["figures"], claim["dates"])
    return {
        "claim_id": claim["id"],
        "words": entry.words,
        "terms": entry.terms,
        "terms_version": TERMS_VERSION,
    }


def write_entry(session: Session, claim: Claim) -> None:
    """Give a claim that was added or worded anew the entry of its words."""
    entry = _entry(claim.quote, claim.text, claim.names, claim.figures, claim.dates)
    known = None if claim.id is None else session.get(ClaimEntry, claim.id)
    if known is None:
        row = ClaimEntry(claim=claim, words=entry.words, terms=entry.terms, terms_version=TERMS_VERSION)
        session.add(row)
    else:
        known.words, known.terms, known.terms_version = entry.words, entry.terms, TERMS_VERSION


def write_missing(session: Session) -> int:
    """Write the entries of at most `BATCH` claims that have none, or one made by older rules. Returns how many."""
    columns = (Claim.id, Claim.quote, Claim.text, Claim.names, Claim.figures, Claim.dates)
    query = select(*columns).outerjoin(ClaimEntry, ClaimEntry.claim_id == Claim.id)
    query = query.where(INDEX.is_missing()).limit(BATCH)
    return INDEX.write(session, [entry_row(claim) for claim in session.execute(query).mappings()])


def _entry(quote: str, text: str, names: list[Any], figures: list[Any], dates: list[Any]) -> Entry:
    """Of the normalised text, and of those words of the quote that it leaves out."""
    if text != quote:
        held = set(words_of(text))
        text = " ".join([text, *(word for word in words_of(quote) if word not in held)])
    return entry_of(text, facts_from(names, figures, dates))
