"""Who has how much in hand."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workbench.people.models import User
from workbench.queues.models import Assignment


def people_holding_claims(session: Session) -> list[tuple[User, int]]:
    """Everybody who holds or has parked claims, and how many, by name."""
    counts = (
        select(Assignment.user_id, func.count().label("number"))
        .where(Assignment.ended_at.is_(None))
        .group_by(Assignment.user_id)
        .subquery()
    )
    rows = session.execute(
        select(User, counts.c.number).join(counts, counts.c.user_id == User.id).order_by(User.name, User.id)
    )
    return [(person, number) for person, number in rows]
