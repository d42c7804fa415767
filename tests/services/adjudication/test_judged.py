"""Figures of agreement rest on what independent reviewers said first, once all of them have spoken."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from tests.factories.queues import claims_worth
from tests.factories.reviews import claim_coded_twice, claim_in_queue, judgement, submitted
from tests.people import People
from workbench.adjudication import judged
from workbench.adjudication.judged import Scope
from workbench.claims.models import Claim, Layer, Reading
from workbench.db import clock
from workbench.queues import services as queue_services
from workbench.reviews import giving_back
from workbench.reviews.models import FirstJudgement
from workbench.stories import services as story_services


@pytest.fixture
def claim(session: Session, people: People) -> Claim:
    """Waits for two independent reviews."""
    return claim_coded_twice(session, people.lead, people.reviewer, people.second_reviewer)


def scope(session: Session) -> Scope:
    return Scope(layer=Layer.CONTENT, since=clock.now(session) - timedelta(days=30))


def test_a_claim_counts_once_all_its_reviews_are_in(session: Session, people: People, claim: Claim) -> None:
    submitted(session, people.reviewer, claim, judgement("false"))
    before = judged.sample(session, scope(session))
    assert (before.judged, before.not_all_in) == ([], 1)
    submitted(session, people.second_reviewer, claim, judgement("mixed"))
    after = judged.sample(session, scope(session))
    assert [one.verdicts for one in after.judged] == [
        {people.reviewer.id: "false", people.second_reviewer.id: "mixed"}
    ]
    assert (after.not_all_in, after.is_whole) == (0, True)


def test_a_review_changed_after_a_return_counts_as_first_handed_in(
    session: Session, people: People, claim: Claim
) -> None:
    submitted(session, people.reviewer, claim, judgement("false"))
    second = submitted(session, people.second_reviewer, claim, judgement("mixed"))
    giving_back.return_review(
        session, people.lead, second, note="Look at the record.", version=second.version
    )
    assert judged.sample(session, scope(session)).judged == []
    submitted(session, people.second_reviewer, claim, judgement("false"))
    [one] = judged.sample(session, scope(session)).judged
    assert one.verdicts[people.second_reviewer.id] == "mixed"


def test_readings_are_kept_beside_the_verdict(session: Session, people: People, claim: Claim) -> None:
    reading = Reading(
        claim=claim,
        position=1,
        text="Each side lost one war.",
        language=claim.language,
        direction=claim.direction,
        created_at=clock.now(session),
    )
    session.add(reading)
    session.flush()
    for person, level in ((people.reviewer, "true"), (people.second_reviewer, "false")):
        said = judgement("mixed", readings={reading.public_id: level})
        submitted(session, person, claim, said)
    [one] = judged.sample(session, scope(session)).judged
    assert one.readings == {reading.id: {people.reviewer.id: "true", people.second_reviewer.id: "false"}}


def test_editorial_reviews_are_no_independent_judgements(session: Session, people: People) -> None:
    claim = claim_in_queue(session, people.lead, people.reviewer, people.second_reviewer, reviews=2)
    submitted(session, people.reviewer, claim)
    submitted(session, people.second_reviewer, claim)
    assert session.query(FirstJudgement).count() == 0


def test_a_story_and_a_queue_narrow_the_claims(session: Session, people: People, claim: Claim) -> None:
    submitted(session, people.reviewer, claim)
    submitted(session, people.second_reviewer, claim)
    story = story_services.create_story(session, people.lead, name="A story")
    base = scope(session)
    assert judged.sample(session, Scope(base.layer, base.since, story=story)).judged == []
    story_services.add_articles(session, people.lead, story, [claim.article_version.article])
    assert len(judged.sample(session, Scope(base.layer, base.since, story=story)).judged) == 1
    assert judged.stories_of(session, [claim.id]) == {claim.id: [story.id]}


def test_claims_of_the_other_scale_are_not_mixed_in(session: Session, people: People, claim: Claim) -> None:
    submitted(session, people.reviewer, claim)
    submitted(session, people.second_reviewer, claim)
    base = scope(session)
    assert judged.sample(session, Scope(Layer.ATTRIBUTION, base.since)).judged == []
    assert (
        judged.ranks(session, Layer.CONTENT)["misleading"]
        == judged.ranks(session, Layer.CONTENT)["mostly_false"]
    )
    assert "ambiguous" not in judged.ranks(session, Layer.CONTENT)


def test_what_nobody_reviewed_counts_nowhere(session: Session, people: People, claim: Claim) -> None:
    assert claims_worth(session, 0.1)
    assert queue_services.take_claim(session, people.reviewer, claim)
    found = judged.sample(session, scope(session))
    assert (found.judged, found.not_all_in) == ([], 0)
