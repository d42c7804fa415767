"""The card of a claim as one person sees it: what it says, who works on it, and the person's own review."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from workbench.adjudication import queries as adjudication_queries
from workbench.adjudication.models import FinalVerdict
from workbench.claims import lifecycle
from workbench.claims import queries as claim_queries
from workbench.claims.models import Claim, ClaimFlag, ClaimState, Layer, Reading
from workbench.claims.presentation import shown_flags, shown_readings
from workbench.db import clock
from workbench.desk.article_page.rows import AMBIGUITY, doubtful_spans
from workbench.desk.article_page.segments import doubts_in_quote
from workbench.desk.review_screen import other_sources
from workbench.desk.review_screen.forms import ReviewForm, filled
from workbench.desk.review_screen.other_sources import OtherSources
from workbench.people.models import Role, User
from workbench.queues import places
from workbench.queues import queries as queue_queries
from workbench.queues.handing_over import find_hand_over
from workbench.queues.items import TAKEABLE
from workbench.queues.models import Assignment, ChecklistItem, HandOver, Queue, SecondReview
from workbench.reviews import drafts
from workbench.reviews import queries as review_queries
from workbench.reviews.blindness import may_see_others_work
from workbench.reviews.differences import Differences, differences
from workbench.reviews.judgement import Judgement
from workbench.reviews.models import RatingLevel, Review, ReviewState
from workbench.reviews.queries import ReviewView
from workbench.reviews.reviewers import Reviewer, reviewers_of
from workbench.reviews.second_reviews import find_first_review
from workbench.text.selectors import Span


@dataclass(frozen=True)
class Holder:
    """Somebody else who has the claim."""

    name: str
    until: datetime
    is_lapsed: bool
    is_parked: bool


@dataclass(frozen=True)
class FirstReview:
    """Editorial: the review that the person reads, and how their own differs from it."""

    view: ReviewView
    changes: Differences | None


@dataclass(frozen=True)
class Card:
    """One layer of a claim."""

    claim: Claim
    doubts: Sequence[tuple[int, int]]
    flags: Sequence[ClaimFlag]
    questions: Sequence[str]
    readings: Sequence[Reading]
    levels: Sequence[RatingLevel]
    hold: Assignment | None
    handed: HandOver | None
    """How the hold came from a colleague."""
    holders: Sequence[Holder]
    can_take: bool
    is_blind: bool
    is_independent: bool
    may_open: bool
    """A lead, who by looking gives up reviewing this claim."""
    queue: Queue | None
    wanted: int
    checklist: Sequence[ChecklistItem]
    """What the person confirms before signing, as the second of an editorial queue."""
    own: Review | None
    form: ReviewForm | None
    """None: the person does not hold the claim."""
    first: FirstReview | None
    abandoned: Sequence[Review]
    """Drafts of people whose lease ran out, to be taken up."""
    reviews: Sequence[ReviewView]
    """Submitted ones that the person may read."""
    reviewers: Mapping[str, Reviewer]
    """Who wrote them, by pseudonym."""
    is_anonymous: bool
    """Independent, and not decided yet."""
    verdict: FinalVerdict | None
    others: OtherSources
    successors: Sequence[Claim]
    now: datetime

    @property
    def id(self) -> str:
        return str(self.claim.public_id)

    @property
    def is_second(self) -> bool:
        return self.first is not None and self.hold is not None

    @property
    def through(self) -> list[str]:
        """Who passed the words on, nearest to the claimant first."""
        return [link["who"] for link in self.claim.chain[1:] if link.get("who")]

    @property
    def verb(self) -> str | None:
        return self.claim.chain[0].get("verb") if self.claim.chain else None


def cards_of(
    session: Session,
    person: User,
    claim: Claim,
    *,
    form: ReviewForm | None = None,
    draft: UUID | None = None,
) -> list[Card]:
    """The claim's card and its twin's below. `form` came back with errors; `draft` is one to be taken up."""
    cards = [card_of(session, person, claim, form=form, draft=draft)]
    twin = claim.twin
    if twin is not None and twin.state in lifecycle.LIVE:
        cards.append(card_of(session, person, twin))
    return cards


def card_of(
    session: Session,
    person: User,
    claim: Claim,
    *,
    form: ReviewForm | None = None,
    draft: UUID | None = None,
) -> Card:
    """One layer's card."""
    now = clock.now(session)
    blind = not may_see_others_work(session, person, claim)
    spans = [Span(span.start, span.end) for span in claim_queries.spans_of(session, claim)]
    flags = shown_flags(claim_queries.flags_of(session, claim), blind=blind)
    hold = queue_queries.find_live_assignment(session, person, claim)
    item = places.find_item(session, claim)
    wanted, second_review = places.policy_of(session, claim)
    own = review_queries.find_review(session, claim, person)
    readings = shown_readings(
        claim_queries.readings_of(session, claim),
        person=person,
        blind=blind,
        begun_by=None if own is None else own.begun_by_id,
    )
    first = find_first_review(session, claim, person) if hold is not None else None
    abandoned = [] if hold is None or own is not None else _abandoned(session, person, claim, second_review)
    anonymous = second_review is SecondReview.INDEPENDENT and claim.state not in lifecycle.FINISHED
    handed_in = [] if blind else list(session.scalars(review_queries.reviews_of(claim)))
    if hold is None:
        form = None
    elif form is None:
        start = own or first or next((each for each in abandoned if each.public_id == draft), None)
        judgement = drafts.read(session, start) if start is not None else Judgement()
        form = filled(judgement, [reading.public_id for reading in readings], layer=Layer(claim.layer))
    return Card(
        claim=claim,
        doubts=doubts_in_quote(spans, doubtful_spans(flags)),
        flags=flags,
        questions=list(
            dict.fromkeys(flag.question for flag in flags if flag.question and flag.code in AMBIGUITY)
        ),
        readings=readings,
        levels=review_queries.levels_of(session, review_queries.current_scale(session, Layer(claim.layer))),
        hold=hold,
        handed=None if hold is None else find_hand_over(session, hold),
        holders=[
            Holder(each.user.name, each.lease_until, each.lease_until <= now, each.parked_until is not None)
            for each in queue_queries.holders_of(session, claim)
            if each.user_id != person.id
        ],
        can_take=hold is None and _can_take(session, person, claim),
        is_blind=blind,
        is_independent=second_review is SecondReview.INDEPENDENT,
        may_open=blind and hold is None and own is None and Role(person.role).includes(Role.LEAD),
        queue=None if item is None else item.queue,
        wanted=wanted,
        checklist=() if hold is None or first is None else places.asked_of(hold).checklist,
        own=own,
        form=form,
        first=None if first is None else _first(session, first, own),
        abandoned=abandoned,
        reviews=_submitted(session, handed_in, without=first, anonymous=anonymous),
        reviewers=reviewers_of(handed_in, person, anonymous=anonymous),
        is_anonymous=anonymous,
        verdict=adjudication_queries.current_verdict(session, claim),
        others=other_sources.beside(session, person, claim, readings, is_blind=blind),
        successors=claim_queries.newest_of(session, claim) if claim.state == ClaimState.SUPERSEDED else [],
        now=now,
    )


def _can_take(session: Session, person: User, claim: Claim) -> bool:
    """Whether taking the claim is worth trying: the table of people is asked by the page."""
    if claim.state not in TAKEABLE:
        return False
    own = review_queries.find_review(session, claim, person)
    if own is not None and own.state == ReviewState.SUBMITTED:
        return False
    item = places.find_item(session, claim)
    if item is not None and not queue_queries.takes_from(session, person, item.queue_id):
        return False
    return not places.is_barred(session, person, claim)


def _abandoned(session: Session, person: User, claim: Claim, second_review: SecondReview) -> list[Review]:
    """Editorial: drafts of people who hold the claim no more."""
    if second_review is SecondReview.INDEPENDENT:
        return []
    holding = {each.user_id for each in queue_queries.holders_of(session, claim)}
    return [
        review
        for review in session.scalars(review_queries.reviews_of(claim))
        if review.state == ReviewState.DRAFT
        and review.reviewer_id != person.id
        and review.reviewer_id not in holding
    ]


def _first(session: Session, first: Review, own: Review | None) -> FirstReview:
    [view] = review_queries.views_of(session, [first])
    if own is None:
        return FirstReview(view, None)
    return FirstReview(view, differences(drafts.read(session, first), drafts.read(session, own)))


def _submitted(
    session: Session, reviews: Sequence[Review], *, without: Review | None, anonymous: bool
) -> list[ReviewView]:
    listed = [review for review in reviews if review.state == ReviewState.SUBMITTED and review is not without]
    if anonymous:  # the order of slots would tell who was first
        listed.sort(key=lambda review: review.pseudonym)
    return review_queries.views_of(session, listed)
