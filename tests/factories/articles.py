"""Articles as they arrive, through the services."""

from typing import Any

from sqlalchemy.orm import Session

from workbench.articles import reception
from workbench.articles.reception import Received
from workbench.intake import arrival
from workbench.intake.arrival import Arrived
from workbench.people.models import User

TEXT = "قال المتحدث باسم الوزارة إن خمسة أشخاص قتلوا في القصف.\nوأضاف أن العدد قد يرتفع."


def received(**details: Any) -> Received:
    """An article of Qawafil about five people killed."""
    return reception.prepare(**({"source": "Qawafil", "title": "قصف", "text": TEXT} | details))


def arrived(session: Session, actor: User | None = None, **details: Any) -> Arrived:
    """An article stored and split. Not committed."""
    story = details.pop("story", None)
    return arrival.take_in(session, actor, arrival.split(received(**details), story=story))
