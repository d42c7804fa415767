"""Judgements, and claims held and reviewed."""

from sqlalchemy.orm import Session

from tests.factories.queues import claims_worth, queue_of
from workbench.adjudication.models import FinalVerdict
from workbench.adjudication.settling import settle
from workbench.claims.models import Claim
from workbench.evidence.given import EvidenceGiven
from workbench.evidence.models import Stance
from workbench.people.models import User
from workbench.queues import services as queue_services
from workbench.queues.models import SecondReview
from workbench.reviews import services
from workbench.reviews.judgement import Cited, Judgement
from workbench.reviews.late_saves import TooLate
from workbench.reviews.models import Review

PAGE = EvidenceGiven(url="https://records.example/1", quote="The line that matters.")


def page(number: int = 1) -> EvidenceGiven:
    return EvidenceGiven(url=f"https://records.example/{number}", quote="The line that matters.")


def cited(stance: Stance = Stance.REFUTES, evidence: EvidenceGiven = PAGE, *, position: int = 0) -> Cited:
    return Cited(evidence=evidence, stance=stance, position=position)


def judgement(verdict: str | None = "false", **given: object) -> Judgement:
    """A judgement that can be submitted, unless told otherwise."""
    values: dict[str, object] = {"rationale": "The record says otherwise.", "evidence": [cited()]}
    return Judgement(verdict=verdict, **(values | given))  # type: ignore[arg-type]  # a short way to say it


def claim_in_queue(
    session: Session,
    lead: User,
    *members: User,
    reviews: int = 1,
    second_review: SecondReview = SecondReview.EDITORIAL,
) -> Claim:
    """A claim that waits in a queue of its own."""
    [claim] = claims_worth(session, 0.5)
    queue_of(session, lead, members, reviews_per_claim=reviews, second_review=second_review)
    return claim


def claim_coded_twice(session: Session, lead: User, *members: User) -> Claim:
    """A claim that waits for two independent reviews."""
    return claim_in_queue(session, lead, *members, reviews=2, second_review=SecondReview.INDEPENDENT)


def submitted(session: Session, person: User, claim: Claim, given: Judgement | None = None) -> Review:
    """A review that a person hands in, and whatever follows from it."""
    queue_services.take_claim(session, person, claim)
    outcome = services.submit_review(session, person, claim, given or judgement())
    assert not isinstance(outcome, TooLate)
    settle(session, person, claim)
    return outcome.review


def final(session: Session, person: User, claim: Claim, given: Judgement | None = None) -> FinalVerdict:
    """The final verdict of a claim that needs one review."""
    queue_services.take_claim(session, person, claim)
    services.submit_review(session, person, claim, given or judgement())
    verdict = settle(session, person, claim)
    assert verdict is not None
    return verdict
