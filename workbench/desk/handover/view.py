"""What the handover page shows: everything of one person that is open, ready to be written down."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from workbench.claims.models import Claim
from workbench.db import clock
from workbench.desk.handover import queries
from workbench.desk.my_work.queries import drafts_left_by, returned_to
from workbench.people.models import User
from workbench.queues import queries as queue_queries
from workbench.queues.models import Assignment, Queue, QueueItem
from workbench.reviews import handing_over
from workbench.reviews import queries as review_queries
from workbench.reviews.blindness import sealed_claims
from workbench.reviews.models import Citation, Review
from workbench.stories import queries as story_queries
from workbench.stories.models import Story
from workbench.text.languages import detect_language


@dataclass(frozen=True)
class OpenClaim:
    """One claim that a person leaves open, and how far they have come."""

    claim: Claim
    assignment: Assignment | None
    """None: a draft on a claim that they no longer hold."""
    queue: Queue | None
    due_at: datetime | None
    """Its own time, else its queue's."""
    stories: Sequence[Story]
    draft: Review | None
    evidence: Sequence[Citation]
    is_sealed: bool
    """Coded independently, and not by the reader: nothing of what was written is shown."""

    @property
    def last_line(self) -> str:
        """The last line written of the rationale; empty when none is."""
        lines = self.draft.rationale.split("\n") if self.draft is not None else []
        return next((line.strip() for line in reversed(lines) if line.strip()), "")

    @property
    def language_of_last_line(self) -> str | None:
        return detect_language(self.last_line)


@dataclass(frozen=True)
class Handover:
    """A person's open claims, each once."""

    person: User
    now: datetime
    returned: Sequence[OpenClaim]
    working: Sequence[OpenClaim]
    parked: Sequence[OpenClaim]
    drafts: Sequence[OpenClaim]
    finders: Mapping[int, str]
    """The names of those who found the evidence, by number."""
    more: int
    """Claims they hold that are not shown: those held for the shortest time."""

    @property
    def held(self) -> list[OpenClaim]:
        """What can be handed over."""
        listed = [*self.returned, *self.working, *self.parked]
        return [one for one in listed if one.assignment is not None]

    @property
    def sections(self) -> Iterator[tuple[str, Sequence[OpenClaim]]]:
        """The lists that are not empty, by name."""
        for name in ("returned", "working", "parked", "drafts"):
            found = getattr(self, name)
            if found:
                yield name, found


def handover_of(session: Session, reader: User, person: User) -> Handover:
    """Everything that a person would leave open, as far as the reader may see it."""
    holds = queue_queries.live_assignments_of(session, person)
    written = handing_over.drafts_under(session, holds)
    holding = {hold.claim_id for hold in holds}
    returned = returned_to(session, person)
    given_back = {review.claim_id for review in returned}
    left = [
        review for review in [*returned, *drafts_left_by(session, person)] if review.claim_id not in holding
    ]
    claims = [*(hold.claim for hold in holds), *(review.claim for review in left)]
    places = queries.places_of(session, claims)
    stories = queries.stories_by_article(session, {claim.article_version.article_id for claim in claims})
    sealed = set() if reader.id == person.id else sealed_claims(session, reader, claims)
    readable = [review for review in [*written.values(), *left] if review.claim_id not in sealed]
    cited = review_queries.citations_of(session, readable)

    def open_claim(claim: Claim, hold: Assignment | None, draft: Review | None) -> OpenClaim:
        place = places.get(claim.id)
        is_sealed = claim.id in sealed
        return OpenClaim(
            claim=claim,
            assignment=hold,
            queue=None if place is None else place.queue,
            due_at=_due_at(place),
            stories=stories[claim.article_version.article_id],
            draft=None if is_sealed else draft,
            evidence=[] if is_sealed or draft is None else cited[draft.id],
            is_sealed=is_sealed,
        )

    found = [open_claim(hold.claim, hold, written.get(hold.id)) for hold in holds]
    found += [open_claim(review.claim, None, review) for review in left]
    others = [one for one in found if one.claim.id not in given_back]
    return Handover(
        person=person,
        now=clock.now(session),
        returned=[one for one in found if one.claim.id in given_back],
        working=[one for one in others if one.assignment is not None and not _is_parked(one)],
        parked=[one for one in others if _is_parked(one)],
        drafts=[one for one in others if one.assignment is None],
        finders=story_queries.names_of(
            session, {each.evidence.created_by_id for listed in cited.values() for each in listed}
        ),
        more=queue_queries.count_live_assignments_of(session, person) - len(holds),
    )


def _is_parked(one: OpenClaim) -> bool:
    return one.assignment is not None and one.assignment.parked_until is not None


def _due_at(place: QueueItem | None) -> datetime | None:
    return None if place is None else place.due_at or place.queue.due_at
