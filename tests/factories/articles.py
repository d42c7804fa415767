"""Articles as they arrive, through the services."""

from typing import Any

from sqlalchemy.orm import Session

from workbench.articles import queries, reception
from workbench.articles.models import Source
from workbench.articles.reception import Received
from workbench.db import clock
from workbench.intake import arrival
from workbench.intake.arrival import Arrived
from workbench.people.models import User

TEXT = "قال المتحدث باسم الوزارة إن خمسة أشخاص قتلوا في القصف.\nوأضاف أن العدد قد يرتفع."


def received(**details: Any) -> Received:
    """An article of Qawafil about five people killed."""
    return reception.prepare(**({"source": "Qawafil", "title": "قصف", "text": TEXT} | details))


def source_called(session: Session, name: str) -> Source:
    """The source of a name, made when there is none."""
    known = queries.find_source(session, name)
    if known is None:
        known = Source(name=name, created_at=clock.now(session))
        session.add(known)
        session.flush()
    return known


def arrived(session: Session, actor: User | None = None, **details: Any) -> Arrived:
    """An article stored and split. Not committed."""
    story = details.pop("story", None)
    return arrival.take_in(session, actor, arrival.split(received(**details), story=story))
