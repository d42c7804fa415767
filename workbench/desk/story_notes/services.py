"""What resolving a note leads to: verdicts that waited for it become final."""

from sqlalchemy.orm import Session

from workbench.adjudication import settling
from workbench.people.models import User
from workbench.stories import note_queries, notes
from workbench.stories.models import ConsistencyNote


def resolve_note(
    session: Session, actor: User, note: ConsistencyNote, *, resolution: str, version: int
) -> ConsistencyNote:
    """Settle a note; a claim whose verdict only waited for its open notes gets it now."""
    notes.resolve_note(session, actor, note, resolution=resolution, version=version)
    # By number, as everywhere, so that nobody waits for each other in a circle.
    for claim in sorted(note_queries.claims_about(session, note), key=lambda each: int(each.id)):
        settling.settle_held(session, actor, claim)
    return note
