"""Importing many articles: rows in batches, each batch one transaction, and a tally of what came of them."""

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from workbench.articles.services import Outcome
from workbench.db.sessions import Database
from workbench.errors import N_
from workbench.intake import arrival
from workbench.intake.arrival import Split
from workbench.intake.reading_ahead import ReadingAhead
from workbench.intake.rows import Item
from workbench.jobs.models import Job
from workbench.people.models import User

MOST_ROWS, MOST_CHARACTERS = 200, 400_000
"""Of one batch: a second or two of reading, well within a job's lease."""
MOST_REFUSALS = 1000
"""Told one by one; more are only counted."""

TALLY = N_(
    "Added: %(new)d. Copies of articles of other sources: %(copy)d. New versions: %(new_version)d."
    " Already known: %(known)d. Refused: %(refused)d."
)


@dataclass
class Tally:
    """What came of the rows so far."""

    counts: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys([*(outcome.value for outcome in Outcome), "refused"], 0)
    )
    refusals: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Tally":
        tally = cls()
        tally.counts.update({name: kept[name] for name in tally.counts if name in kept})
        tally.refusals = list(kept.get("refusals", []))
        return tally

    def as_json(self) -> dict[str, Any]:
        return {**self.counts, "refusals": list(self.refusals)}

    def refuse(self, file: str, item: Item) -> None:
        """Count a row that was left out, with the reason for people."""
        assert item.refusal is not None
        self.counts["refused"] += 1
        if len(self.refusals) < MOST_REFUSALS:
            reason = item.refusal
            self.refusals.append(
                {
                    "file": file,
                    "row": item.number,
                    "field": reason.field,
                    "message": reason.message,
                    "values": dict(reason.values),
                }
            )


@dataclass(frozen=True, slots=True)
class Row:
    """A row of one of the files, read by the reader if it is an article."""

    file: str
    item: Item
    split: Split | None


def batches(database: Database, items: Iterable[tuple[str, Item]]) -> Iterator[list[Row]]:
    """Rows given with the name of their file, in the groups in which they are stored, their articles split and
    compared with the versions they will follow.

    While one group is stored, another process reads the next.
    """
    groups = _groups(items)
    with ReadingAhead() as reading:
        group = next(groups, [])
        reading.begin([item.received for _file, item in group if item.received])
        while group:
            with _collecting_later():
                found = iter(reading.passages())
                following = next(groups, [])
                reading.begin([item.received for _file, item in following if item.received])
                articles = [
                    Split(item.received, next(found), item.story) for _file, item in group if item.received
                ]
                compared = iter(arrival.foreseen(database, articles))
                batch = [Row(file, item, next(compared) if item.received else None) for file, item in group]
            yield batch
            group = following


def _groups(items: Iterable[tuple[str, Item]]) -> Iterator[list[tuple[str, Item]]]:
    group: list[tuple[str, Item]] = []
    characters = 0
    for file, item in items:
        group.append((file, item))
        characters += len(item.received.text) if item.received else 0
        if len(group) >= MOST_ROWS or characters >= MOST_CHARACTERS:
            yield group
            group, characters = [], 0
    if group:
        yield group


def store(
    session: Session, actor: User | None, batch: Sequence[Row], tally: Tally, *, job: Job | None = None
) -> None:
    """Store a batch and count what came of it. The tally is right once the caller has committed."""
    articles = [row.split for row in batch if row.split]
    with _collecting_later():
        for stored in arrival.take_in_batch(session, actor, articles, job=job):
            tally.counts[stored.outcome.value] += 1
    for row in batch:
        if row.split is None:
            tally.refuse(row.file, row.item)


@contextmanager
def _collecting_later() -> Iterator[None]:
    """Keep the collector of unreachable cycles from looking, again and again, through a batch's many thousand
    objects, all of them in use: a quarter of an import's time. It catches up between the batches."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
