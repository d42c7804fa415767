"""What people decided about suggested questions and notes. A suggestion decided once is not made again."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.audit import services as audit
from workbench.db import clock
from workbench.errors import N_, Malformed
from workbench.people.models import User
from workbench.stories.models import DecidedSuggestion, Story, SuggestionDecision, SuggestionKind

LONGEST_KEY = 200


def decide(
    session: Session,
    actor: User,
    story: Story,
    *,
    kind: SuggestionKind,
    key: str,
    decision: SuggestionDecision,
) -> DecidedSuggestion:
    """Keep a decision; the first one stands. Raises Malformed for what cannot be a key."""
    if not 0 < len(key) <= LONGEST_KEY:
        raise Malformed(N_("The request could not be understood."))
    known = session.scalars(
        select(DecidedSuggestion).where(
            DecidedSuggestion.story_id == story.id,
            DecidedSuggestion.kind == kind,
            DecidedSuggestion.key == key,
        )
    ).one_or_none()
    if known is not None:
        return known
    decided = DecidedSuggestion(
        story_id=story.id,
        kind=kind,
        key=key,
        decision=decision,
        decided_by_id=actor.id,
        decided_at=clock.now(session),
    )
    session.add(decided)
    session.flush()
    audit.record(
        session, actor, f"suggested-{kind}-{decision}", decided, story=story.public_id, suggestion=key
    )
    return decided


def decided_keys(session: Session, story: Story, kind: SuggestionKind) -> set[str]:
    """The keys of what is not suggested any more."""
    return set(
        session.scalars(
            select(DecidedSuggestion.key).where(
                DecidedSuggestion.story_id == story.id, DecidedSuggestion.kind == kind
            )
        )
    )
