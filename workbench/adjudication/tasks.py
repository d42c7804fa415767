"""Noticing that nothing holds a verdict back any more.

Resolving a note settles what waited for it at once. The wait may also end by a change of the queue's policy, or
because a claim stands in another row of its story's grid, and none of those who do so knows of verdicts: the worker
looks once a minute.
"""

from workbench.adjudication import queries, settling
from workbench.claims.models import Claim
from workbench.db.sessions import Database
from workbench.jobs.worker import Chore

MOST = 500
"""Claims of one look; the next goes on."""


def settle_released(database: Database) -> None:
    """Let the verdicts that waited for notes, and wait for none now, become final or go on to a lead."""
    with database.reading() as session:
        released = list(session.scalars(queries.released().limit(MOST)))
    for claim_id in released:
        with database.writing() as session:
            settling.settle_held(session, None, session.get_one(Claim, claim_id))
            session.commit()


CHORES: tuple[Chore, ...] = (settle_released,)
