"""The database's index over entries: look-ups of related texts, and of texts that hold the words of a search.

SQLite: an FTS5 table `<entries>_index` over the entries' `terms`, kept true by triggers. PostgreSQL: a GIN index over
the same column as tsvector. Neither ranks: a look-up reads the keys of a few rare terms, then ranks in Python.
"""

import heapq
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    CompoundSelect,
    Select,
    SQLColumnExpression,
    Table,
    cast,
    column,
    false,
    func,
    literal,
    literal_column,
    or_,
    select,
    table,
    true,
    union_all,
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
from workbench.search.terms import TERMS_VERSION, Entry, beginnings

SAMPLE = 300
"""Entries looked at to tell common terms from rare ones."""
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

    def related(
        self,
        session: Session,
        entry: Entry,
        *,
        within: Select[Any] | None = None,
        frequencies: Frequencies | None = None,
    ) -> list[Hit]:
        """At most `CANDIDATES` rows that read like an entry, best first. `within` selects the keys to look among."""
        sought = Sought.of(entry)
        if frequencies is None:
            frequencies = self.sample(session)
        keys = self._candidates(session, sought, frequencies, within)
        return [Hit(key, score) for key, score in rank(sought, self._read(session, keys), frequencies)]

    def sample(self, session: Session) -> Frequencies:
        """How often terms stand in the entries, told from some of them, evenly spread over their keys."""
        key = self._key
        # Asked for together as plain columns, SQLite would read every key.
        ends = [select(end(key)).scalar_subquery() for end in (func.min, func.max)]
        first, last = session.execute(select(*ends)).one()
        if first is None:
            return Frequencies(texts=0, sampled=0, mean_length=0.0, in_sample={})
        step = (last - first) // SAMPLE + 1
        rows = self._read(session, range(first, last + 1, step)).values()
        counts = Counter(" ".join(row.terms for row in rows).split())
        words = sum(row.words.count(" ") + 1 for row in rows)
        return Frequencies(
            texts=max(len(rows), (last - first + 1) if step > 1 else len(rows)),
            sampled=len(rows),
            mean_length=words / len(rows),
            in_sample=counts,
        )

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
        holders: dict[str, list[int]] = {term: [] for term in (*stems, *facts)}
        terms = list(holders)
        if not terms:
            return []
        for number, key in session.execute(self._postings(session, terms, within)).all():
            holders[terms[number]].append(key)
        if within is None:
            whole = {term: len(keys) for term, keys in holders.items() if len(keys) < MOST_KEYS}
            frequencies.counted.update(whole)
        best = _most_shared(stems, holders, frequencies, CANDIDATES)
        return list(dict.fromkeys(best + _most_shared(facts, holders, frequencies, CANDIDATES // 4)))

    def _postings(
        self, session: Session, terms: Sequence[str], within: Select[Any] | None
    ) -> Select[Any] | CompoundSelect[Any]:
        """The number of each term beside the keys of its entries."""

        def some(holders: Select[Any]) -> Select[Any]:
            if within is not None:
                holders = holders.where(holders.selected_columns[0].in_(within))
            return holders.limit(MOST_KEYS)

        if session.get_bind().dialect.name == "sqlite":
            found = [some(self._holders_on_sqlite(f'"{term}"')).subquery() for term in terms]
            return union_all(*(select(literal(number), *one.c) for number, one in enumerate(found)))
        # One statement for any number of terms: compiled once, and planned once for a connection.
        queries = cast([f"'{term}'" for term in terms], ARRAY(TSQUERY))
        unnested = func.unnest(queries).table_valued("query", with_ordinality="number", joins_implicitly=True)
        sought = unnested.render_derived()
        holders = some(self._holders_on_postgresql(sought.c.query)).correlate(sought).lateral()
        return select(cast(sought.c.number, BigId) - 1, *holders.c).select_from(sought).join(holders, true())

    def _holders_on_sqlite(self, query: str) -> Select[Any]:
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

    def _read(self, session: Session, keys: Sequence[int]) -> dict[int, Entry]:
        columns = self._entries.c
        query = select(self._key, columns.words, columns.terms).where(self._key.in_(keys))
        return {key: Entry(words, terms) for key, words, terms in session.execute(query).all()}


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
