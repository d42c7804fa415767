"""A queue holds what its filter asks for, and is kept true."""

import threading
from dataclasses import replace
from unittest import mock

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.factories.claims import read_version
from tests.factories.queues import claims_worth, queue_of
from tests.people import People
from workbench.claims.models import Claim, ClaimState, DismissalReason
from workbench.claims.queries import claims_in_order
from workbench.db import clock
from workbench.db.sessions import Database
from workbench.errors import Conflict, DomainError, StaleVersion
from workbench.features import handlers
from workbench.jobs.models import JobState
from workbench.jobs.worker import run_one
from workbench.queues import filling, following, holds, keeping, places, queries, services, tallies
from workbench.queues.filters import in_words, matching, parse
from workbench.queues.membership import Member
from workbench.queues.models import (
    Assignment,
    EndedReason,
    ItemOrder,
    ItemState,
    Queue,
    QueueItem,
    QueueState,
    SecondReview,
)
from workbench.queues.tallies import Group
from workbench.stories.services import add_article, create_story


def waiting(session: Session, queue: Queue) -> list[int]:
    """Numbers of the claims that wait in a queue, in the order they are offered."""
    rows = session.scalars(
        select(QueueItem)
        .where(QueueItem.queue_id == queue.id, QueueItem.open_slots > 0)
        .order_by(QueueItem.rank, QueueItem.id)
    )
    return [item.claim_id for item in rows]


def numbers(claims: list[Claim]) -> list[int]:
    return [claim.id for claim in claims]


def test_a_queue_takes_in_what_fits_the_best_first(session: Session, people: People) -> None:
    low, high = claims_worth(session, 0.4, 0.9)
    claims_worth(session, 0.95, source="Paper")
    claims_worth(session, 0.95, state=ClaimState.FINAL)
    queue = queue_of(session, people.lead, [people.reviewer], filter={"source": "Agency"})
    assert waiting(session, queue) == [high.id, low.id]
    assert in_words(session, parse(session, queue.filter)) == {"source": "Agency"}


def test_every_field_of_a_filter_narrows(session: Session, people: People) -> None:
    claims = claims_worth(session, 0.4, 0.9)

    def found(**wanted: object) -> list[int]:
        return sorted(numbers(list(session.scalars(matching(parse(session, wanted))))))

    assert found() == numbers(claims)
    assert found(min_check_worthiness=0.5) == [claims[1].id]
    assert found(language="ar") == []
    assert found(language=["ar", "en"], state="selected") == numbers(claims)
    assert found(flag="fragment") == []
    assert found(q=claims[0].quote) == [claims[0].id]
    assert found(q="%") == []


@pytest.mark.parametrize("words", ["الجرحى", "جرحي", "الجر", "للجرحى"])
def test_what_a_filter_shows_beforehand_is_what_its_queue_takes_in(
    session: Session, people: People, words: str
) -> None:
    """Words are found as they begin, with the article or without, and in no claim by their middle."""
    version = read_version(session, "وقال الوزير إن الجرحى في الوادي.\n\nقال النائب إن المجرحين خرجوا.\n")
    told = [one.id for one in claims_in_order(session, version) if "الجرحى" in one.quote]
    assert filling.preview(session, parse(session, {"q": words})).joining.number == len(told) > 0
    queue = queue_of(session, people.lead, [people.reviewer], filter={"q": words})
    assert sorted(waiting(session, queue)) == told
    later = read_version(session, "وصل الجرحى وقال الطبيب ذلك.\n\nفتح المعبر.\n", source="Later")
    arrived = claims_in_order(session, later)
    filling.take_in(session, queue, [one.id for one in arrived])
    assert sorted(waiting(session, queue)) == told + [one.id for one in arrived if "الجرحى" in one.quote]


@pytest.mark.parametrize(
    "wanted",
    [
        {"colour": "red"},
        {"story": "None"},
        {"source_id": "not-an-id"},
        {"state": "verified"},
        {"min_check_worthiness": "nan"},
        {"q": "a" * 201},
    ],
)
def test_a_filter_that_cannot_be_is_refused(session: Session, wanted: dict[str, object]) -> None:
    with pytest.raises(DomainError):
        parse(session, wanted)


def test_a_claim_waits_in_one_queue_and_the_preview_says_so(session: Session, people: People) -> None:
    claims_worth(session, 0.4, 0.9)
    queue_of(session, people.lead, [people.reviewer], filter={"min_check_worthiness": 0.5})
    preview = filling.preview(session, parse(session, {}))
    assert (preview.joining.number, preview.elsewhere.number) == (1, 1)
    second = queue_of(session, people.lead, [people.reviewer], name="Second")
    assert len(waiting(session, second)) == 1


def test_two_queues_have_two_names(session: Session, people: People) -> None:
    queue_of(session, people.lead, [people.reviewer])
    with pytest.raises(Conflict):
        queue_of(session, people.lead, [people.reviewer])


def test_members_are_people_who_may_review(session: Session, people: People) -> None:
    with pytest.raises(DomainError):
        queue_of(session, people.lead, [])


def test_new_claims_flow_in(session: Session, people: People) -> None:
    queue = queue_of(session, people.lead, [people.reviewer], filter={"min_check_worthiness": 0.5})
    _, high = claims = claims_worth(session, 0.4, 0.9)
    following.claims_arrived(session, claims)
    assert waiting(session, queue) == [high.id]


def test_a_dismissed_claim_leaves_and_comes_back_when_that_is_undone(
    session: Session, people: People
) -> None:
    (claim,) = claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer])
    claim.state, claim.dismissed_reason = ClaimState.DISMISSED, DismissalReason.OPINION
    following.claim_changed(session, claim)
    assert waiting(session, queue) == []
    claim.state, claim.dismissed_reason = ClaimState.SUGGESTED, None
    following.claim_changed(session, claim)
    assert waiting(session, queue) == [claim.id]
    assert len(session.scalars(select(QueueItem)).all()) == 1


def test_a_claim_moves_up_when_it_is_more_worth_checking(session: Session, people: People) -> None:
    high, low = claims_worth(session, 0.9, 0.4)
    queue = queue_of(session, people.lead, [people.reviewer])
    low.check_worthiness = 0.95
    following.claim_changed(session, low)
    assert waiting(session, queue) == [low.id, high.id]


def test_a_claim_that_no_longer_fits_leaves_unless_somebody_began(session: Session, people: People) -> None:
    high, other = claims_worth(session, 0.9, 0.8)
    queue = queue_of(session, people.lead, [people.reviewer], filter={"min_check_worthiness": 0.5})
    services.take_claim(session, people.reviewer, high)
    for claim in (high, other):
        claim.check_worthiness = 0.1
        following.claim_changed(session, claim)
    assert waiting(session, queue) == []
    assert places.find_live_item(session, high) is not None
    assert places.find_live_item(session, other) is None


def test_successors_take_the_place_of_a_replaced_claim(session: Session, people: People) -> None:
    (old,) = claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer], filter={"min_check_worthiness": 0.5})
    held = services.take_claim(session, people.reviewer, old)
    (heir,) = claims_worth(session, 0.2)
    old.state = ClaimState.SUPERSEDED
    session.flush()
    following.claim_superseded(session, old, [heir])
    assert held.ended_reason == EndedReason.SUPERSEDED
    assert waiting(session, queue) == [heir.id]


def test_another_policy_counts_for_what_nobody_has_begun(session: Session, people: People) -> None:
    begun, fresh = claims_worth(session, 0.9, 0.4)
    queue = queue_of(session, people.lead, [people.reviewer])
    services.take_claim(session, people.reviewer, begun)
    change(session, people, queue, reviews_per_claim=3, second_review=SecondReview.INDEPENDENT)
    assert places.policy_of(session, begun) == (1, SecondReview.EDITORIAL)
    assert places.policy_of(session, fresh) == (3, SecondReview.INDEPENDENT)
    item = places.find_live_item(session, fresh)
    assert item is not None
    assert item.open_slots == 3


def test_a_stale_change_of_a_queue_is_refused_with_both_texts(session: Session, people: People) -> None:
    queue = queue_of(session, people.lead, [people.reviewer])
    seen = queue.version
    change(session, people, queue, guidelines="Call them.")
    with pytest.raises(StaleVersion) as refused:
        change(session, people, queue, guidelines="Write to them.", version=seen)
    assert refused.value.yours["guidelines"] == "Write to them."
    assert refused.value.theirs["guidelines"] == "Call them."
    assert queue.guidelines_version == 2


def change(session: Session, people: People, queue: Queue, **changes: object) -> None:
    seen = changes.pop("version", queue.version)
    keeping.update_queue(
        session,
        people.lead,
        queue,
        name=queue.name,
        members=[Member(people.reviewer)],
        policy=replace(keeping.policy_of(queue), **changes),  # type: ignore[arg-type]  # plain values
        version=seen,  # type: ignore[arg-type]  # a number
    )


def test_a_closed_queue_lets_go_of_what_nobody_has_begun(session: Session, people: People) -> None:
    begun, fresh = claims_worth(session, 0.9, 0.4)
    queue = queue_of(session, people.lead, [people.reviewer])
    services.take_claim(session, people.reviewer, begun)
    keeping.set_state(session, people.lead, queue, state=QueueState.CLOSED, version=queue.version)
    second = queue_of(session, people.lead, [people.reviewer], name="Second")
    assert waiting(session, second) == [fresh.id]
    keeping.set_state(session, people.lead, second, state=QueueState.CLOSED, version=second.version)
    keeping.set_state(session, people.lead, queue, state=QueueState.OPEN, version=queue.version)
    assert waiting(session, queue) == [fresh.id]


def test_the_groups_of_a_queue_count_every_claim_once(session: Session, people: People) -> None:
    claims = claims_worth(session, 0.9, 0.8, 0.7, 0.6)
    queue = queue_of(session, people.lead, [people.reviewer, people.second_reviewer], reviews_per_claim=2)
    first, second, third, _ = (
        services.take_claim(session, people.reviewer, claim) if claim is not claims[3] else None
        for claim in claims
    )
    assert first
    assert second
    assert third
    following.review_submitted(session, holds.lock_live(session, first))
    services.park(session, people.reviewer, second, clock.now(session).replace(year=2027, month=1))
    now = clock.now(session)
    tally = tallies.tally(session, queue, now=now)
    assert {group.value: count.number for group, count in tally.counts.items()} == {
        "waiting": 1,
        "held": 1,
        "parked": 1,
        "second_review": 1,
        "adjudication": 0,
        "done": 0,
    }
    for group in Group:
        listed = session.scalars(tallies.items_in(queue, group, now=now)).all()
        assert len(listed) == tally.number(group)
    second = services.take_claim(session, people.second_reviewer, claims[0])
    following.review_submitted(session, holds.lock_live(session, second))
    following.finish_item(session, following.lock_place(session, claims[0]))
    assert tallies.tally(session, queue, now=now).done == 1


def test_a_job_brings_what_is_beyond_the_first_thousand(database: Database, people: People) -> None:
    with mock.patch.object(filling, "BATCH", 3):
        with database.writing() as session:
            claims_worth(session, *[0.1 * number for number in range(10)])
            queue = queue_of(session, people.lead, [people.reviewer])
            assert len(waiting(session, queue)) == 3
            session.commit()
            queue_id = queue.id
        assert run_one(database, handlers())
    with database.writing() as session:
        queue = session.get_one(Queue, queue_id)
        assert len(waiting(session, queue)) == 10
        job = queries.find_fill_job(session, queue)
        assert job is not None
        assert (job.state, job.done) == (JobState.DONE, 7)


def test_a_changed_policy_reaches_beyond_the_first_thousand(database: Database, people: People) -> None:
    with mock.patch.object(filling, "BATCH", 3):
        with database.writing() as session:
            claims_worth(session, *[0.5] * 8)
            queue = queue_of(session, people.lead, [people.reviewer])
            session.commit()
        assert run_one(database, handlers())
        with database.writing() as session:
            queue = session.get_one(Queue, queue.id)
            change(session, people, queue, reviews_per_claim=2)
            session.commit()
        assert run_one(database, handlers())
    with database.reading() as session:
        assert set(session.scalars(select(QueueItem.reviews_wanted))) == {2}


def test_queues_that_fill_at_the_same_instant_share_the_claims(database: Database, people: People) -> None:
    with database.writing() as session:
        claims_worth(session, *[0.5] * 50)
        session.commit()
    barrier = threading.Barrier(2)

    def make(name: str) -> None:
        barrier.wait()
        with database.writing() as session:
            queue_of(session, people.lead, [people.reviewer], name=name)
            session.commit()

    threads = [threading.Thread(target=make, args=(name,)) for name in ("One", "Other")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.reading() as session:
        claims = session.scalars(select(QueueItem.claim_id).where(QueueItem.state == ItemState.OPEN)).all()
    assert len(claims) == len(set(claims)) == 50


def test_a_named_claim_that_is_given_back_joins_the_queue_that_asks_for_it(
    session: Session, people: People
) -> None:
    (claim,) = claims_worth(session, 0.9)
    held: Assignment = services.take_claim(session, people.reviewer, claim)
    queue = queue_of(session, people.lead, [people.reviewer])
    assert waiting(session, queue) == []
    services.release(session, people.reviewer, held)
    assert waiting(session, queue) == [claim.id]


def test_claims_of_an_article_join_when_it_joins_the_story(session: Session, people: People) -> None:
    (claim,) = claims_worth(session, 0.9)
    story = create_story(session, people.lead, name="Ceasefire")
    queue = queue_of(session, people.lead, [people.reviewer], filter={"story": "Ceasefire"})
    article = claim.article_version.article
    add_article(session, people.lead, story, article)
    following.articles_joined_story(session, [article])
    assert waiting(session, queue) == [claim.id]


def test_a_fixed_queue_keeps_what_it_was_made_with(session: Session, people: People) -> None:
    (early,) = claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer], is_live=False)
    (late,) = claims_worth(session, 0.8)
    following.claims_arrived(session, [late])
    assert waiting(session, queue) == [early.id]
    change(session, people, queue, reviews_per_claim=2)
    assert waiting(session, queue) == [early.id]
    assert keeping.refill(session, people.lead, queue) == 1
    assert waiting(session, queue) == [early.id, late.id]


def test_a_fixed_queue_that_becomes_live_takes_in_what_it_missed(session: Session, people: People) -> None:
    (early,) = claims_worth(session, 0.9)
    queue = queue_of(session, people.lead, [people.reviewer], is_live=False)
    (late,) = claims_worth(session, 0.8)
    change(session, people, queue, is_live=True)
    assert waiting(session, queue) == [early.id, late.id]


def test_changing_the_order_puts_everything_that_waits_in_it(session: Session, people: People) -> None:
    (apart,) = claims_worth(session, 0.7, source="Elsewhere")
    one, other = claims_worth(session, 0.9, 0.1)
    queue = queue_of(session, people.lead, [people.reviewer])
    assert waiting(session, queue) == [one.id, apart.id, other.id]
    story = create_story(session, people.lead, name="The bridge")
    add_article(session, people.lead, story, one.article_version.article)
    change(session, people, queue, order=ItemOrder.STORY)
    assert waiting(session, queue) == [one.id, other.id, apart.id]


def test_articles_that_join_a_story_lie_with_it(session: Session, people: People) -> None:
    (apart,) = claims_worth(session, 0.9, source="Elsewhere")
    one, other = claims_worth(session, 0.3, 0.1)
    queue = queue_of(session, people.lead, [people.reviewer], order=ItemOrder.STORY)
    assert waiting(session, queue) == [apart.id, one.id, other.id]
    story = create_story(session, people.lead, name="The bridge")
    add_article(session, people.lead, story, one.article_version.article)
    following.articles_joined_story(session, [one.article_version.article])
    assert waiting(session, queue) == [one.id, other.id, apart.id]


def test_days_of_publication_filter_claims(session: Session, people: People) -> None:
    claims = claims_worth(session, 0.9)
    found = {
        day: session.scalars(matching(parse(session, given))).all()
        for day, given in {
            "from": {"published_from": "2023-09-19"},
            "later": {"published_from": "2023-09-20"},
            "until": {"published_to": "2023-09-19"},
            "before": {"published_to": "2023-09-18"},
        }.items()
    }
    assert found == {"from": claims, "later": [], "until": claims, "before": []}
