"""What the worker does about notices: letting go of old ones."""

from workbench.db.sessions import Database
from workbench.jobs.worker import Chore
from workbench.notices import services


def prune(database: Database) -> None:
    """Delete what was read long ago."""
    with database.writing() as session:
        services.prune(session)
        session.commit()


CHORES: tuple[Chore, ...] = (prune,)
