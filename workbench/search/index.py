"""The database's index over entries: look-ups of related texts, and of texts that hold the words of a search.

SQLite: an FTS5 table `<entries>_index` over the entries' `terms`, kept true by triggers. PostgreSQL: a GIN index over
the same column as tsvector. Neither ranks: a look-up reads the keys of a few rare terms, then ranks in Python.
"""

import heapq
import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    ScalarSelect,
    Select,
    SQLColumnExpression,
    Table,
    Text,
    any_,
    bindparam,
    cast,
    column,
    false,
    func,
    literal_column,
    or_,
    select,
    table,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql import ARRAY, TSQUERY
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.operators import OperatorType

from workbench.db.base import BigId, Model
from workbench.search.ranking import Frequencies, Sought, rank
from workbench.search.samples import Samples
from workbench.search.terms import TERMS_VERSION, Entry, beginnings

MOST_KEYS = 8_000
"""Keys read in one look-up, about; rare terms come first."""
MOST_TERMS = 30
CANDIDATES = 200
"""Entries read whole and ranked."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A row that reads like the one sought."""

    key: int
    score: float


class Index:
    """The index over one kind of entry."""

    def __init__(self, entries: type[Model]) -> None:
        assert isinstance(entries.__table__, Table)
        self._entries = entries.__table__
        self._key = next(iter(self._entries.primary_key.columns))
        self._index = f"{self._entries.name}_index"
        self._samples = Samples(self._entries, self._read)

    def related(self, session: Session, entry: Entry, *, within: Select[Any] | None = None) -> list[Hit]:
        """The rows that read most like an entry, best first. `within` selects the keys to look among."""
        sought = Sought.of(entry)
        frequencies = self._samples.frequencies(session)
        candidates = self._read(session, self._candidates(session, sought, frequencies, within))
        return [Hit(key, score) for key, score in rank(sought, candidates, frequencies)]

    def holding(self, key: SQLColumnExpression[int], words_sought: str) -> ColumnElement[bool]:
        """Whether the row of a key holds, for each word of a search, one that begins like it."""
        words = beginnings(words_sought)
        if not words:
            return false()
        on_sqlite = self._holders_on_sqlite(" AND ".join(f'"{word}"*' for word in words))
        on_postgresql = self._holders_on_postgresql(
            cast(" & ".join(f"'{word}':*" for word in words), TSQUERY)
        )
        return _ByDatabase(key.in_(on_sqlite), key.in_(on_postgresql))

    def is_missing(self) -> ColumnElement[bool]:
        """Whether an entry that was joined from outside is not there, or made by older rules."""
        return or_(self._key.is_(None), self._entries.c.terms_version != TERMS_VERSION)

    def write(self, session: Session, rows: Sequence[Mapping[str, Any]]) -> int:
        """Write entries, given by column, over those there are: another node may be at the same ones. Returns how
        many."""
        if rows:
            insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
            statement = insert(self._entries)
            anew = {name: statement.excluded[name] for name in ("words", "terms", "terms_version")}
            session.execute(
                statement.on_conflict_do_update(index_elements=[self._key.name], set_=anew), list(rows)
            )
        return len(rows)

    def _candidates(
        self, session: Session, sought: Sought, frequencies: Frequencies, within: Select[Any] | None
    ) -> list[int]:
        """The keys of the entries that share the rarest words with the sought text, and some that share facts: what
        an entry in another language can share."""
        stems = _rarest(sought.stems, frequencies, MOST_KEYS)
        facts = _rarest(sought.facts.terms, frequencies, MOST_KEYS // 4)
        terms = [*stems, *facts]
        if not terms:
            return []
        holders: dict[str, Sequence[int]] = {}
        for number, keys in session.execute(self._postings(session, terms, within)).all():
            holders[terms[number]] = list(map(int, (keys or "").split()))
        if within is None:
            whole = {term: len(keys) for term, keys in holders.items() if len(keys) < MOST_KEYS}
            frequencies.counted.update(whole)
        best = _most_shared(stems, holders, frequencies, CANDIDATES)
        return list(dict.fromkeys(best + _most_shared(facts, holders, frequencies, CANDIDATES // 4)))

    def _postings(
        self, session: Session, terms: Sequence[str], within: Select[Any] | None
    ) -> Select[int, str]:
        """The number of each term beside the keys of its entries, written in a row.

        One statement for any number of terms: compiled once, and on PostgreSQL planned once for a connection.
        """
        if session.get_bind().dialect.name == "sqlite":
            given = func.json_each(json.dumps([f'"{term}"' for term in terms])).table_valued("key", "value")
            holders = self._holders_on_sqlite(given.c.value).correlate(given)
            return select(given.c.key, _in_a_row(holders, within))
        queries = cast([f"'{term}'" for term in terms], ARRAY(TSQUERY))
        unnested = func.unnest(queries).table_valued("query", with_ordinality="number", joins_implicitly=True)
        given = unnested.render_derived()
        holders = self._holders_on_postgresql(given.c.query).correlate(given)
        return select(cast(given.c.number, BigId) - 1, _in_a_row(holders, within))

    def _holders_on_sqlite(self, query: str | ColumnElement[str]) -> Select[Any]:
        """The keys of an FTS5 query."""
        return (
            select(column("rowid", BigId))
            .select_from(table(self._index))
            .where(column(self._index).op("MATCH")(query))
        )

    def _holders_on_postgresql(self, query: ColumnElement[Any]) -> Select[Any]:
        """The keys of a tsquery. The terms are written as in the index: a parameter there would hide it."""
        terms: ColumnElement[Any] = literal_column("array_to_tsvector(string_to_array(terms, ' '))")
        return select(self._key).where(terms.op("@@")(query))

    def _read(self, session: Session, keys: Collection[int]) -> dict[int, Entry]:
        """The entries of some keys, in the order of these."""
        columns = self._entries.c
        query = select(self._key, columns.words, columns.terms).where(_among(session, self._key, keys))
        found = {key: Entry(words, terms) for key, words, terms in session.execute(query).all()}
        return {key: found[key] for key in keys if key in found}


def _in_a_row(holders: Select[Any], within: Select[Any] | None) -> ScalarSelect[str]:
    """The keys of a query as one text."""
    if within is not None:
        holders = holders.where(holders.selected_columns[0].in_(within))
    some = holders.limit(MOST_KEYS).subquery()
    return select(func.aggregate_strings(cast(next(iter(some.c)), Text), " ")).scalar_subquery()


def _among(session: Session, key: ColumnElement[int], keys: Collection[int]) -> ColumnElement[bool]:
    """Whether a key is one of many, which are given as one parameter: the statement is always the same."""
    if session.get_bind().dialect.name == "sqlite":
        given = func.json_each(json.dumps(list(keys))).table_valued("value")
        return key.in_(select(cast(given.c.value, BigId)))
    return key == any_(bindparam(None, list(keys), type_=ARRAY(BigId)))


def _rarest(terms: Sequence[str], frequencies: Frequencies, most: int) -> list[str]:
    """The rarest terms, as many as have about `most` holders together, one at least."""
    chosen: list[str] = []
    holders = 0.0
    for estimate, term in sorted((frequencies.estimate(term), term) for term in terms):
        holders += estimate
        if chosen and (holders > most or len(chosen) == MOST_TERMS):
            break
        chosen.append(term)
    return chosen


def _most_shared(
    terms: Sequence[str], holders: Mapping[str, Sequence[int]], frequencies: Frequencies, most: int
) -> list[int]:
    """The keys with the most weight of terms."""
    weight: dict[int, float] = defaultdict(float)
    for term in terms:
        rarity = frequencies.rarity(term)
        for key in holders[term]:
            weight[key] += rarity
    return heapq.nlargest(most, weight, key=weight.__getitem__)


class _ByDatabase(FunctionElement[bool]):
    """A condition in SQLite's words, and the same in PostgreSQL's."""

    type = Boolean()
    inherit_cache = True

    def self_group(self, against: OperatorType | None = None) -> "_ByDatabase":
        """Itself: compared with a number, as SQLite's booleans are, it would no longer use an index."""
        return self


@compiles(_ByDatabase, "sqlite")
def _on_sqlite(element: _ByDatabase, compiler: SQLCompiler, **kwargs: Any) -> str:
    return compiler.process(next(iter(element.clauses)), **kwargs)


@compiles(_ByDatabase, "postgresql")
def _on_postgresql(element: _ByDatabase, compiler: SQLCompiler, **kwargs: Any) -> str:
    return compiler.process(list(element.clauses)[1], **kwargs)
