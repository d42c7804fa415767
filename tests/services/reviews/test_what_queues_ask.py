"""What a queue asks of reviews before they are submitted: evidence, a checklist, and under which guidelines."""

from typing import Any

import pytest
from sqlalchemy.orm import Session

from tests.factories.queues import claims_worth, queue_of
from tests.factories.reviews import cited, judgement, page, submitted
from tests.people import People
from workbench.claims.models import Claim
from workbench.evidence.models import Stance
from workbench.people.models import User
from workbench.queues import keeping
from workbench.queues import queries as queue_queries
from workbench.queues import services as queue_services
from workbench.queues.membership import Member
from workbench.queues.models import ChecklistItem, Queue, SecondReview
from workbench.reviews import queries, rules, services
from workbench.reviews.late_saves import TooLate
from workbench.reviews.models import Review, SecondDecision

ASKED = (ChecklistItem.TWO_VOICES, ChecklistItem.HEADLINE)


def queued(session: Session, people: People, **policy: Any) -> tuple[Claim, Queue]:
    (claim,) = claims_worth(session, 0.5)
    members = [people.reviewer, people.second_reviewer]
    return claim, queue_of(session, people.lead, members, **policy)


def first_in(session: Session, people: People, claim: Claim) -> Review:
    return submitted(session, people.reviewer, claim)


def signs(session: Session, person: User, claim: Claim, first: Review, *checked: ChecklistItem) -> Review:
    signed = services.sign_review(session, person, claim, first, version=first.version, checked=checked)
    assert not isinstance(signed, TooLate)
    return signed.review


def test_a_verdict_needs_as_much_evidence_as_the_queue_asks(session: Session, people: People) -> None:
    claim, _ = queued(session, people, minimum_evidence=2)
    context = cited(Stance.CONTEXT, page(2), position=1)
    queue_services.take_claim(session, people.reviewer, claim)
    with pytest.raises(rules.Incomplete) as refused:
        services.submit_review(session, people.reviewer, claim, judgement(evidence=[cited(), context]))
    assert refused.value.problems[0].values == {"minimum": 2, "present": 1}
    both = judgement(evidence=[cited(), cited(evidence=page(2), position=1)])
    assert not isinstance(services.submit_review(session, people.reviewer, claim, both), TooLate)


def test_what_needs_no_evidence_needs_none_here_either(session: Session, people: People) -> None:
    claim, _ = queued(session, people, minimum_evidence=2)
    unproven = judgement("unproven", evidence=[])
    assert not isinstance(services.submit_review(session, people.reviewer, claim, unproven), TooLate)


def test_the_second_person_confirms_the_checklist_before_signing(session: Session, people: People) -> None:
    claim, _ = queued(session, people, reviews_per_claim=2, checklist=ASKED)
    first = first_in(session, people, claim)
    queue_services.take_claim(session, people.second_reviewer, claim)
    with pytest.raises(rules.Incomplete) as refused:
        signs(session, people.second_reviewer, claim, first, ChecklistItem.HEADLINE)
    assert [problem.field for problem in refused.value.problems] == ["checked"]
    signed = signs(session, people.second_reviewer, claim, first, *ASKED)
    assert signed.second_decision is SecondDecision.SIGNED
    checks = queries.checks_of(session, [signed])[signed.id]
    assert [(check.item, check.checked_by_id, check.checked_at) for check in checks] == [
        (item, people.second_reviewer.id, signed.submitted_at) for item in sorted(ASKED)
    ]


def test_nobody_else_is_asked_for_the_checklist(session: Session, people: People) -> None:
    claim, _ = queued(
        session, people, reviews_per_claim=2, checklist=ASKED, second_review=SecondReview.INDEPENDENT
    )
    for person in (people.reviewer, people.second_reviewer):
        assert not isinstance(services.submit_review(session, person, claim, judgement()), TooLate)


def test_a_review_says_under_which_guidelines_it_was_made(session: Session, people: People) -> None:
    claim, queue = queued(session, people, reviews_per_claim=2, guidelines="Call them.")
    first = first_in(session, people, claim)
    keeping.update_queue(
        session,
        people.lead,
        queue,
        name=queue.name,
        members=[Member(people.reviewer), Member(people.second_reviewer)],
        policy=keeping.QueuePolicy(reviews_per_claim=2, guidelines="Write to them."),
        version=queue.version,
    )
    second = submitted(session, people.second_reviewer, claim)
    assert (first.guidelines_version, second.guidelines_version) == (1, 2)
    texts = [each.text for each in queue_queries.guidelines_of(session, queue)]
    assert texts == ["Write to them.", "Call them."]
