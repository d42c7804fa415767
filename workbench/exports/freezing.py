"""Freezing a large claim set in batches.

All lines come from one snapshot, so that a set never mixes two moments, and are stored in short transactions, so that
nobody waits for them. An attempt that did not end is begun again from the start.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy.orm import Session

from workbench.db.sessions import Database
from workbench.exports import lines, queries, services
from workbench.exports.lines import Tally
from workbench.exports.manifest import describe_files
from workbench.exports.models import ClaimSet
from workbench.queues import filters

Beat = Callable[[Session, int], None]
"""Tells progress inside a batch's transaction: how many lines are stored."""
Body = dict[str, Any]


def freeze(database: Database, claim_set_id: int, beat: Beat) -> tuple[Body, Body]:
    """Store the lines of a set that was started; give what its manifest says of itself and of its files."""
    tally = Tally()
    with database.writing() as writing:
        services.forget_lines(writing, claim_set_id)
        beat(writing, 0)
        writing.commit()
    with database.reading() as snapshot:
        if not database.is_sqlite:  # SQLite's reading transaction is one snapshot anyway
            snapshot.connection(execution_options={"isolation_level": "REPEATABLE READ"})
        wanted = filters.from_json(snapshot.get_one(ClaimSet, claim_set_id).filter)
        for batch in lines.batches(snapshot, wanted, tally):
            snapshot.expunge_all()
            with database.writing() as writing:
                services.add_lines(writing, claim_set_id, batch, after=tally.claims - len(batch))
                beat(writing, tally.claims)
                writing.commit()
        claim_set = snapshot.get_one(ClaimSet, claim_set_id)
        before = queries.find_frozen(snapshot, claim_set.name, before=claim_set.edition)
        previous = services.supersedes(
            before,
            () if before is None else queries.lines_of(database, before.id),
            queries.lines_of(database, claim_set_id),
        )
        facts = services.facts_of(snapshot, claim_set, tally, previous=previous)
    files = {}
    for file, described in describe_files(lambda: queries.lines_of(database, claim_set_id), facts):
        files[file] = described
        with database.writing() as writing:
            beat(writing, tally.claims)
            writing.commit()
    return facts, files
