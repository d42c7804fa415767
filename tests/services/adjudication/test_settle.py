"""What becomes of a claim once its reviews are in."""

from sqlalchemy.orm import Session

from tests.factories.queues import claims_worth
from tests.factories.reviews import claim_in_queue, judgement, submitted
from tests.people import People
from workbench.adjudication import queries
from workbench.adjudication.models import Method, Why
from workbench.claims import services as claim_services
from workbench.claims.models import ClaimState
from workbench.queues import places
from workbench.queues.models import ItemState, SecondReview
from workbench.reviews.models import Review

INDEPENDENT = SecondReview.INDEPENDENT


def test_outside_queues_one_review_is_final(session: Session, people: People) -> None:
    [claim] = claims_worth(session, 0.5)
    review = submitted(session, people.reviewer, claim)
    verdict = queries.current_verdict(session, claim)
    assert verdict is not None
    assert (verdict.method, verdict.review_id) == (Method.SINGLE, review.id)
    assert claim.state == ClaimState.FINAL


def test_where_a_queue_asks_for_one_review_it_is_final(session: Session, people: People) -> None:
    claim = claim_in_queue(session, people.lead, people.reviewer)
    submitted(session, people.reviewer, claim)
    item = places.find_item(session, claim)
    assert item is not None
    assert item.state == ItemState.DONE
    assert claim.state == ClaimState.FINAL


def test_an_editorial_queue_waits_for_the_second_person(session: Session, people: People) -> None:
    claim = claim_in_queue(session, people.lead, people.reviewer, people.second_reviewer, reviews=2)
    submitted(session, people.reviewer, claim)
    assert queries.current_verdict(session, claim) is None
    assert claim.state == ClaimState.SECOND_REVIEW


def test_in_an_editorial_queue_the_second_persons_review_stands(session: Session, people: People) -> None:
    claim = claim_in_queue(session, people.lead, people.reviewer, people.second_reviewer, reviews=2)
    submitted(session, people.reviewer, claim)
    second = submitted(session, people.second_reviewer, claim, judgement("mostly_false"))
    verdict = queries.current_verdict(session, claim)
    assert verdict is not None
    assert (verdict.method, verdict.review_id) == (Method.SIGNED, second.id)
    assert verdict.level.code == "mostly_false"


def test_independent_reviews_that_agree_are_final(session: Session, people: People) -> None:
    claim = claim_in_queue(
        session, people.lead, people.reviewer, people.second_reviewer, reviews=2, second_review=INDEPENDENT
    )
    first = submitted(session, people.reviewer, claim)
    assert queries.current_verdict(session, claim) is None
    submitted(session, people.second_reviewer, claim, judgement(rationale="For another reason."))
    verdict = queries.current_verdict(session, claim)
    assert verdict is not None
    assert (verdict.method, verdict.review_id) == (Method.AGREED, first.id)


def test_independent_reviews_that_differ_wait_for_a_lead(session: Session, people: People) -> None:
    claim = claim_in_queue(
        session, people.lead, people.reviewer, people.second_reviewer, reviews=2, second_review=INDEPENDENT
    )
    submitted(session, people.reviewer, claim)
    submitted(session, people.second_reviewer, claim, judgement("true"))
    assert queries.current_verdict(session, claim) is None
    assert claim.state == ClaimState.ADJUDICATION
    [pending] = session.scalars(queries.waiting_claims()).all()
    assert (pending.claim, pending.why) == (claim, Why.VERDICTS)


def test_a_reading_on_which_they_differ_waits_for_a_lead(session: Session, people: People) -> None:
    claim = claim_in_queue(
        session, people.lead, people.reviewer, people.second_reviewer, reviews=2, second_review=INDEPENDENT
    )
    [one, other] = [
        claim_services.add_reading(session, people.lead, claim, text=text) for text in ("One.", "The other.")
    ]

    def ambiguous(first: str, second: str) -> Review:
        person = people.reviewer if first == "true" else people.second_reviewer
        readings = {one.public_id: first, other.public_id: second}
        return submitted(session, person, claim, judgement("ambiguous", readings=readings))

    ambiguous("true", "false")
    ambiguous("mixed", "false")
    assert claim.state == ClaimState.ADJUDICATION


def test_verdicts_on_readings_become_final_too(session: Session, people: People) -> None:
    [claim] = claims_worth(session, 0.5)
    reading = claim_services.add_reading(session, people.lead, claim, text="One reading.")
    submitted(session, people.reviewer, claim, judgement(readings={reading.public_id: "false"}))
    verdict = queries.current_verdict(session, claim)
    assert verdict is not None
    [row] = queries.final_readings(session, [verdict])[verdict.id]
    assert (row.reading_id, row.level.code) == (reading.id, "false")
