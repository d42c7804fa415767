"""The rail: an article's chosen claims, where each stands, and the way to the next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from workbench.adjudication import queries as adjudication_queries
from workbench.claims import lifecycle
from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, Layer
from workbench.people.models import User
from workbench.reviews.blindness import bound_claims


@dataclass(frozen=True)
class RailEntry:
    """A claim of the article. Blind people see no verdict but their own, which they find on the card."""

    claim: Claim
    verdict: str | None
    waits_until: datetime | None
    is_current: bool


@dataclass(frozen=True)
class Rail:
    entries: Sequence[RailEntry]
    finished: int
    chosen: int
    previous: Claim | None
    next: Claim | None


def rail_of(session: Session, person: User, claim: Claim) -> Rail:
    """The chosen claims of the claim's version, and the claim itself whether chosen or not."""
    current = claim.twin if claim.layer == Layer.ATTRIBUTION and claim.twin is not None else claim
    numbered = claim_queries.numbers_of(session, claim.article_version)
    cards = [
        each
        for each in claim_queries.claims_in_order(session, claim.article_version)
        if each.id in numbered and (each.state in lifecycle.CHOSEN or each.id == current.id)
    ]
    blind = bound_claims(session, person, cards)
    finished = [each.id for each in cards if each.state in lifecycle.FINISHED and each.id not in blind]
    verdicts = adjudication_queries.current_verdicts(session, finished)
    at = next((number for number, each in enumerate(cards) if each.id == current.id), None)
    return Rail(
        entries=[
            RailEntry(
                claim=each,
                verdict=verdicts[each.id].level.code if each.id in verdicts else None,
                waits_until=each.waiting_until,
                is_current=each.id == current.id,
            )
            for each in cards
        ],
        finished=sum(each.state in lifecycle.FINISHED for each in cards),
        chosen=sum(each.state in lifecycle.CHOSEN for each in cards),
        previous=cards[at - 1] if at else None,
        next=cards[at + 1] if at is not None and at + 1 < len(cards) else None,
    )
