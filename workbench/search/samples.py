"""How often terms stand in the entries, told from some of them that are read once a minute."""

import time
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

from sqlalchemy import Pool, Table, func, select
from sqlalchemy.orm import Session

from workbench.search.ranking import Frequencies
from workbench.search.terms import Entry

SAMPLED = 1_000
"""Entries looked at, evenly spread over their keys."""
KEPT_SECONDS = 60
GROWTH = 20
"""Once the keys have grown by one in so many, others are looked at."""

Read = Callable[[Session, Collection[int]], Mapping[int, Entry]]


@dataclass(frozen=True, slots=True)
class _Sample:
    first: int
    last: int
    """The ends of the keys."""
    read_at: float
    frequencies: Frequencies

    def stands_for(self, first: int, last: int) -> bool:
        """Whether it still tells of the entries between two keys."""
        return (
            first == self.first
            and 0 <= last - self.last <= (self.last - first) // GROWTH
            and time.monotonic() < self.read_at + KEPT_SECONDS
        )


class Samples:
    """The sample of one kind of entry in each database that this process has open. One that is a minute old changes
    the order of what is found a little; what is found is always read anew."""

    def __init__(self, entries: Table, read: Read) -> None:
        self._key = next(iter(entries.primary_key.columns))
        self._read = read
        # An engine that is disposed of gets a new pool: its address may lead to another database by then.
        self._known: WeakKeyDictionary[Pool, _Sample] = WeakKeyDictionary()

    def frequencies(self, session: Session) -> Frequencies:
        # Asked for together as plain columns, SQLite would read every key.
        ends = [select(end(self._key)).scalar_subquery() for end in (func.min, func.max)]
        first, last = session.execute(select(*ends)).one()
        if first is None:
            return Frequencies(texts=0, sampled=0, mean_length=0.0, in_sample={})
        pool = session.get_bind().engine.pool
        sample = self._known.get(pool)
        if sample is None or not sample.stands_for(first, last):
            frequencies = self._sampled(session, first, last)
            sample = self._known[pool] = _Sample(first, last, time.monotonic(), frequencies)
        return replace(sample.frequencies, counted={})

    def _sampled(self, session: Session, first: int, last: int) -> Frequencies:
        keys = range(first, last + 1, (last - first) // SAMPLED + 1)
        rows = self._read(session, keys).values()
        return Frequencies(
            texts=round((last - first + 1) * len(rows) / len(keys)),
            sampled=len(rows),
            mean_length=sum(row.words.count(" ") + 1 for row in rows) / len(rows),
            in_sample=Counter(" ".join(row.terms for row in rows).split()),
        )
